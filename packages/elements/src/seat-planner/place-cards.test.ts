/** Cards that stand on the table. */
import {expect} from '../shared/testing.js';
import {around, exportedOf, policy, speak} from './export-testing.js';
import type {Exported} from './exports.js';
import {buildPage, type Printed} from './print-page.js';
import {printDocument} from './print.js';

const i18n = await speak();

async function cards(exported: Exported, what: Printed, look: (page: Document) => void): Promise<void> {
  await printDocument(
    (page) => buildPage(page, exported, i18n, what),
    (view) => {
      const frame = view.frameElement as HTMLIFrameElement;
      frame.style.setProperty('inline-size', '186mm', 'important');
      try {
        look(view.document);
      } finally {
        view.dispatchEvent(new Event('afterprint'));
      }
    },
  );
}

const names = (page: Document, side: string): string[] =>
  [...page.querySelectorAll(`${side} .name`)].map((each) => each.textContent.trim());

describe('place cards', () => {
  it('are one per person, also for who has no seat yet, four on a page', async () => {
    const exported = exportedOf(around, i18n, 'name');
    await cards(exported, 'cards', (page) => {
      expect(page.querySelectorAll('main').length, 'no plan').to.equal(0);
      expect(names(page, '.face:not(.back)')).to.deep.equal(exported.scene.people.map(({label}) => label));
      const pages = [...page.querySelectorAll('.cards')].map(({children}) => children.length);
      expect(pages).to.deep.equal([4, 4]);
    });
    await cards(exportedOf(policy, i18n, 'name'), 'both', (page) => {
      expect(page.querySelectorAll('main').length).to.equal(1);
      expect(page.querySelectorAll('.cards').length).to.equal(10);
      expect(new Set(names(page, '.back')).size).to.equal(40);
    });
  });

  it('say the role below the name, once', async () => {
    await cards(exportedOf(around, i18n, 'name'), 'cards', (page) => {
      const [first] = page.querySelectorAll('.card');
      expect(
        [...first!.querySelectorAll('.face:not(.back) p')].map((p) => p.textContent.trim()),
      ).to.deep.equal([...['Sam', 'kind of jongere']]);
    });
    await cards(exportedOf(around, i18n), 'cards', (page) => {
      expect(page.body.textContent).not.to.match(/Sam|Farid|Vera/);
      const roles = [...page.querySelectorAll('.face:not(.back)')].map(
        (face) => face.querySelectorAll('p').length,
      );
      expect(roles).to.deep.equal(Array(8).fill(1));
    });
  });

  it('stand when folded: the back is upside down above a line of dots', async () => {
    await cards(exportedOf(around, i18n, 'name'), 'cards', (page) => {
      const view = page.defaultView!;
      for (const card of page.querySelectorAll('.card')) {
        const [back, front] = card.children as unknown as [HTMLElement, HTMLElement];
        const [above, below] = [back.getBoundingClientRect(), front.getBoundingClientRect()];
        expect(above.height).to.be.closeTo(below.height, 1);
        expect(above.bottom).to.be.closeTo(below.top, 1);
        expect(view.getComputedStyle(back).borderBottomStyle).to.equal('dotted');
        expect(view.getComputedStyle(back.firstElementChild!).transform).to.match(
          /^matrix\(-1, .*-1, 0, 0\)$/,
        );
        expect(back.getAttribute('aria-hidden')).to.equal('true');
      }
    });
  });

  it('hold a long name within the card, and four fit on a page', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff van der Aa '.repeat(4).trim();
    const participants = [{id: 'k', name}, 'Anne-Marie van den Berg', 'Ervaringsdeskundige 2', 'Jo'];
    const plan = {...around, participants, places: [], rules: [], voice: null};
    await cards(exportedOf(plan, i18n, 'name'), 'cards', (page) => {
      const sheet = page.querySelector('.cards')!.getBoundingClientRect();
      const millimetre = page.body.getBoundingClientRect().width / 186;
      expect(sheet.height / millimetre).to.be.below(273);
      for (const face of page.querySelectorAll<HTMLElement>('.face')) {
        const inner = face.firstElementChild as HTMLElement;
        expect(inner.offsetHeight, 'tall').to.be.at.most(face.clientHeight);
        expect(inner.scrollWidth, 'wide').to.be.at.most(inner.clientWidth);
      }
      const shown = [...page.querySelectorAll('.face:not(.back) .name bdi')];
      const sizes = shown.map((each) => parseFloat(page.defaultView!.getComputedStyle(each).fontSize));
      expect(new Set(sizes).size, `nobody is written larger: ${sizes.join()}`).to.equal(1);
      // No word breaks that fits on a line.
      const word = page.createRange();
      const text = [...shown[2]!.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
      word.setStart(text, 0);
      word.setEnd(text, 'Ervaringsdeskundige'.length);
      expect(word.getClientRects()).to.have.length(1);
    });
  });

  it('are written as large as the longest name allows', async () => {
    const sizeWith = async (name: string): Promise<number> => {
      const plan = {...around, participants: ['Jo', name], places: [], rules: [], voice: null};
      let size = 0;
      await cards(exportedOf(plan, i18n, 'name'), 'cards', (page) => {
        size = parseFloat(page.defaultView!.getComputedStyle(page.querySelector('.name')!).fontSize);
      });
      return size;
    };
    expect(await sizeWith('Sam')).to.be.closeTo(48, 0.1);
    expect(await sizeWith('Ervaringsdeskundige 2')).to.be.below(30);
  });
});

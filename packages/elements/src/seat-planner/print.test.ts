/** What comes out of the printer. Cards: place-cards.test.ts. */
import {expect} from '../shared/testing.js';
import {around, exportedOf, policy, speak} from './export-testing.js';
import type {Exported} from './exports.js';
import {print, printDocument} from './print.js';
import {buildPage, type Printed} from './print-page.js';

const i18n = await speak();

/** The page in a frame as wide as A4 without its margins; taken away after `look`. */
async function onPaper(
  exported: Exported,
  what: Printed,
  look: (page: Document) => void,
  words = i18n,
): Promise<void> {
  await printDocument(
    (page) => buildPage(page, exported, words, what),
    (view) => {
      const frame = view.frameElement as HTMLIFrameElement;
      frame.style.setProperty('inline-size', '186mm', 'important');
      frame.style.setProperty('block-size', '273mm', 'important');
      try {
        look(view.document);
      } finally {
        view.dispatchEvent(new Event('afterprint'));
      }
    },
  );
}

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

describe('print: the plan', () => {
  it('has the meeting, the picture, the list and the agreements, by role', async () => {
    await onPaper(exportedOf(around, i18n, 'role', {title: 'Wie zit waar?'}), 'plan', (page) => {
      expect([page.documentElement.lang, page.documentElement.dir, page.title]).to.deep.equal([
        ...['nl', 'ltr', 'Wie zit waar?'],
      ]);
      expect(textsOf(page, 'h1, h2')).to.deep.equal(['Wie zit waar?', 'Afspraken']);
      expect(textsOf(page, 'main > p').slice(0, 2)).to.deep.equal([
        'maandag 23 november 2026, 14:00 tot 15:30 uur',
        'Lokaal 3',
      ]);
      expect(textsOf(page, 'th')).to.deep.equal(['Stoel', 'Wie', 'Naast', 'Tegenover']);
      const rows = [...page.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'td'));
      expect(rows).to.have.length(8);
      expect(rows[1]).to.deep.equal([
        ...['2', 'Ouder of verzorger 1', 'Kind of jongere, Leerkracht', 'Intern begeleider'],
      ]);
      expect(rows[6]).to.deep.equal(['7', 'vrij', '', '']);
      expect(textsOf(page, 'li')).to.deep.equal(['Iedereen praat even lang.']);
      expect(page.querySelectorAll('.line').length, 'room to write').to.be.above(1);
      expect(textsOf(page, 'footer')).to.deep.equal([
        'Gemaakt met Samen: een hulp bij het gesprek, geen oordeel.',
      ]);
      const all = page.body.textContent;
      for (const word of ['Concept', 'Sam ', 'Farid', 'example.org', 'undefined', '[object'])
        expect(all).not.to.contain(word);
    });
  });

  it('has names as text of their own, with the role beside', async () => {
    await onPaper(exportedOf(around, i18n, 'name'), 'plan', (page) => {
      const row = page.querySelectorAll('tbody tr')[1]!;
      expect(textsOf(row, 'bdi')).to.deep.equal(['Mila & "Mo" <b>', 'Sam', 'Juf Lot', 'Ilse']);
      expect(textsOf(row, '.role')).to.deep.equal(['ouder of verzorger']);
      expect(page.querySelectorAll('main b').length).to.equal(0);
    });
  });

  it('of eight fits on one page, with a picture as wide as the page', async () => {
    const agreements = [
      'Iedereen praat even lang.',
      'We spreken gewone taal.',
      'Om half vier zijn we klaar.',
    ];
    const exported = exportedOf(around, i18n, 'name', {isConcept: true, agreements});
    await onPaper(exported, 'plan', (page) => {
      const millimetre = page.body.getBoundingClientRect().width / 186;
      const main = page.querySelector('main')!.getBoundingClientRect();
      expect(main.height / millimetre).to.be.below(273);
      const picture = page.querySelector('.picture')!.getBoundingClientRect();
      expect(picture.width).to.be.closeTo(main.width, 1);
      expect(picture.height / millimetre).to.be.within(60, 106);
      expect(page.documentElement.scrollWidth).to.be.at.most(Math.ceil(main.width));
    });
  });

  it('of forty has who sits where beside the picture, at no chair', async () => {
    const exported = exportedOf(policy, i18n);
    await onPaper(exported, 'plan', (page) => {
      expect(textsOf(page, '.key li')).to.deep.equal(
        exported.scene.seats.flatMap(({number, person}) =>
          person ? [`${number} ${person.short} ${person.label}`] : [],
        ),
      );
      expect(textsOf(page, '.picture text').filter((text) => text.length > 4)).to.deep.equal([]);
    });
    await onPaper(exportedOf(around, i18n), 'plan', (page) => {
      expect(page.querySelectorAll('.key').length).to.equal(0);
    });
  });

  it('of forty keeps rows and picture whole', async () => {
    await onPaper(exportedOf(policy, i18n, 'name'), 'plan', (page) => {
      const view = page.defaultView!;
      const breaks = [...page.querySelectorAll('.picture, tr')].map(
        (each) => view.getComputedStyle(each).breakInside,
      );
      expect(breaks).to.have.length(1 + 1 + 42);
      expect(new Set(breaks)).to.deep.equal(new Set(['avoid']));
      expect(page.querySelector('svg')!.getBoundingClientRect().height).to.be.below(
        page.querySelector('main')!.getBoundingClientRect().width * (273 / 186),
      );
    });
  });

  it('says largely that it is a concept and why, and above the list of every page', async () => {
    await onPaper(exportedOf(around, i18n, 'role', {isConcept: true}), 'plan', (page) => {
      const [word, why] = [page.querySelector('.concept strong')!, page.querySelector('.concept span')!];
      expect(word.textContent).to.equal('Concept');
      expect(parseFloat(page.defaultView!.getComputedStyle(word).fontSize)).to.be.at.least(40);
      expect(why.textContent).to.match(/geen ouder of verzorger/);
      expect(textsOf(page, 'thead tr:first-child')).to.deep.equal(['Concept']);
    });
  });

  it('is in the language and direction of the planner', async () => {
    const arabic = await speak('ar');
    await onPaper(
      exportedOf(around, arabic, 'name'),
      'both',
      (page) => {
        const {lang, dir} = page.documentElement;
        expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
        // The room itself is never mirrored.
        expect(page.defaultView!.getComputedStyle(page.querySelector('svg')!).direction).to.equal('ltr');
      },
      arabic,
    );
  });
});

describe('print: the frame', () => {
  const frames = (): number => document.querySelectorAll('iframe').length;

  it('is out of sight and reach, and gone after the print', async () => {
    const before = frames();
    await onPaper(exportedOf(around, i18n), 'both', (page) => {
      const frame = page.defaultView!.frameElement as HTMLIFrameElement;
      expect(frames()).to.equal(before + 1);
      expect([frame.tabIndex, frame.getAttribute('aria-hidden'), frame.src]).to.deep.equal([-1, 'true', '']);
      const style = getComputedStyle(frame);
      expect([style.position, style.opacity, style.borderTopWidth]).to.deep.equal(['fixed', '0', '0px']);
      expect(page.querySelectorAll('main').length, 'the plan is in it').to.equal(1);
    });
    expect(frames()).to.equal(before);
  });

  it('of a browser that never tells goes at the next print', async () => {
    const before = frames();
    for (let times = 0; times < 3; times++)
      await printDocument(
        (page) => buildPage(page, exportedOf(around, i18n), i18n, 'plan'),
        () => undefined,
      );
    expect(frames()).to.equal(before + 1);
    await onPaper(exportedOf(around, i18n), 'plan', () => undefined);
    expect(frames()).to.equal(before);
  });

  it('prints its own window', async () => {
    let printed: Window | undefined;
    const {print: own} = window;
    window.print = () => expect.fail('that is the page itself');
    const append = document.body.append.bind(document.body);
    document.body.append = (...nodes) => {
      append(...nodes);
      const frame = nodes[0] as HTMLIFrameElement;
      const stub = (): void => {
        const view = frame.contentWindow!;
        view.print = () => {
          printed = view;
          view.dispatchEvent(new Event('afterprint'));
        };
      };
      stub();
      frame.addEventListener('load', stub);
    };
    try {
      await print(exportedOf(around, i18n), i18n, 'plan');
    } finally {
      window.print = own;
      Reflect.deleteProperty(document.body, 'append');
    }
    expect(printed).not.to.equal(undefined);
  });
});

/** What the page may put in the place of our words, and how rungs lie. */
import {expect, html, settled, viewport} from '../shared/testing.js';
import {all, compare, inside, part, picker, radios, shown, texts} from './testing.js';

const question = 'Welke rol verwacht u in dit besluit?';

describe('question and help', () => {
  it('label is the question; without it there is a fitting one', async () => {
    const element = await picker({label: 'Hoe ver wilt u meedenken?'});
    expect(part(element, 'label')).to.equal('Hoe ver wilt u meedenken?');
    element.removeAttribute('label');
    await settled(element);
    expect(part(element, 'label')).to.equal(question);
  });

  it('help stands in its place, and takes none without words', async () => {
    const element = await picker({help: 'U kunt dit later veranderen.'});
    expect(part(element, 'help')).to.equal('U kunt dit later veranderen.');
    const bare = await picker();
    expect(part(bare, 'help')).to.equal('');
  });

  it('slots win over the attributes, in every mode', async () => {
    const slots = html`<b slot="label">Uw plek</b><i slot="help">Neem de tijd</i>`;
    for (const element of [
      await picker({label: 'A', help: 'B'}, {}, slots),
      await compare({participants: ['A']}, {label: 'A', help: 'B'}, slots),
    ]) {
      expect(shown(element)).to.contain('Uw plek').and.to.contain('Neem de tijd');
      expect(shown(element)).not.to.contain(question);
    }
  });

  it('the decision is named and kept apart from our words, for another direction', async () => {
    for (const element of [
      await picker({decision: 'Extra hulp <b>in</b> de klas'}),
      await compare({participants: ['A']}, {decision: 'Extra hulp <b>in</b> de klas'}),
    ]) {
      expect(part(element, 'decision')).to.equal('Het besluit: Extra hulp <b>in</b> de klas');
      expect(inside(element, '[part~=decision] bdi')!.textContent).to.equal('Extra hulp <b>in</b> de klas');
      element.removeAttribute('decision');
      await settled(element);
      expect(all(element, '[part~=decision]').length).to.equal(0);
    }
  });

  it('child HTML for a comparison is not shown beside the question', async () => {
    const element = await picker(
      {},
      {},
      html`<data value="advise" data-participant="Moeder">Moeder: adviseren</data>`,
    );
    expect(element.querySelector('data')!.getClientRects()).to.have.length(0);
    expect(element.value, 'nor is it a choice').to.equal('');
  });

  it('parts are there for the page’s own css', async () => {
    const names = (element: HTMLElement): Set<string> =>
      new Set([...element.shadowRoot!.querySelectorAll('[part]')].flatMap((each) => [...each.part]));
    const pick = await picker({decision: 'x', help: 'y', value: 'advise', required: true});
    expect([...names(pick)]).to.have.members([
      ...['base', 'label', 'decision', 'help', 'rungs', 'rung', 'selected'],
      ...['rung-name', 'rung-promise', 'error', 'clear'],
    ]);
    const table = await compare(
      {positions: [{participant: 'A', rung: 1}]},
      {decision: 'x', help: 'y', 'decision-kind': 'support-plan'},
    );
    expect([...names(table)]).to.include.members([
      ...['base', 'table', 'label', 'decision', 'help', 'error', 'picture', 'result', 'law'],
    ]);
  });
});

describe('orientation', () => {
  /** How many rows the rungs take. */
  const rows = (element: HTMLElement & {renderRoot: ParentNode}): number =>
    new Set(
      [...element.renderRoot.querySelectorAll('[part~=rung]')].map((rung) =>
        Math.round(rung.getBoundingClientRect().top),
      ),
    ).size;

  before(() => viewport(1200, 800));
  after(() => viewport(800, 600));

  it('vertical is the default', async () => {
    expect(rows(await picker())).to.equal(5);
  });

  it('horizontal lies in one line where there is room, and stands where there is none', async () => {
    const element = await picker({orientation: 'horizontal'});
    expect(rows(element)).to.equal(1);
    const place = element.parentElement!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 320px; }');
    document.adoptedStyleSheets.push(sheet);
    place.className = 'narrow';
    expect(rows(element)).to.equal(5);
    expect(element.scrollWidth).to.be.at.most(320);
    document.adoptedStyleSheets.pop();
  });

  it('the order for keys and readers is the same: lowest rung first', async () => {
    for (const orientation of ['vertical', 'horizontal']) {
      const element = await picker({orientation});
      expect(radios(element).map(({value}) => value)).to.deep.equal([
        ...['inform', 'consult', 'advise', 'coproduce', 'decide'],
      ]);
      expect(texts(element, '[part~=rung-name]')[0]).to.equal('Informeren');
    }
  });
});

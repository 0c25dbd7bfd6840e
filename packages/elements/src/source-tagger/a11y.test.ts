/** What a machine can check of accessibility, in every state, and the roles and names of the list. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect, roles, settled, viewport} from '../shared/testing.js';
import {
  all,
  chooser,
  heard,
  inside,
  keys,
  notes,
  push,
  recordOf,
  said,
  tagger,
  tagOn,
  text,
  words,
  type Attributes,
  type Given,
  type SamenSourceTagger,
} from './testing.js';

const record = recordOf(
  tagOn(said[0], {speaker: 'm', knower: 'child-knower'}),
  tagOn(said[1], {sources: ['scientific', 'professional'], stage: 'used', certainty: 'moved'}),
  tagOn('slaapt slecht. Thuis', {id: 'over', sources: ['x-eigen']}),
  tagOn(said[2], {sources: [], stage: 'discussed'}),
);
const full: Given = {text: notes, record, participants: [{id: 'm', name: 'Mieke', role: 'parent'}]};
const after =
  (act: (element: SamenSourceTagger) => unknown, attributes: Attributes = {}, given = full) =>
  async (): Promise<SamenSourceTagger> => {
    const element = await tagger(attributes, given);
    await act(element);
    await settled(element);
    return element;
  };

const states: Record<string, () => Promise<SamenSourceTagger>> = {
  empty: () => tagger({}, {}),
  text: () => tagger(),
  tagged: () => tagger({'show-balance': true, help: 'Neem de tijd.'}, full),
  free: after((element) => push(element, 'Kies zelf een stuk tekst'), {mode: 'free'}),
  paragraphs: () => tagger({unit: 'paragraph'}, full),
  'who said it': after((element) => push(element, words.who)),
  keys: after((element) => push(element, words.keys)),
  readonly: () => tagger({readonly: true}, full),
  disabled: () => tagger({disabled: true}, full),
  'newer version': () => tagger({}, {text: notes, record: {...record, version: 9}}),
  'too long': () => tagger({}, {text: 'Woord. '.repeat(200_000)}),
  missing: after((element) => element.reportValidity(), {required: true}, {text: notes}),
  folds: after((element) => all<HTMLDetailsElement>(element, '.fold').forEach((each) => (each.open = true))),
};

describe('source tagger: accessibility', () => {
  afterEach(async () => {
    await emulateMedia({});
    await viewport(1000, 800);
  });

  for (const [name, make] of Object.entries(states))
    it(`axe and ids: ${name}`, async () => {
      const element = await make();
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(idFaults(element)).to.deep.equal([]);
    });

  it('axe in a narrow place, and in an Arabic page', async () => {
    await viewport(340, 700);
    const element = await tagger({lang: 'ar'}, full);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('is a list of statements, each with a button that says which', async () => {
    const element = await tagger({}, full);
    const items = await roles('.statement');
    if (items) expect(items.map(({role}) => role.toLowerCase())).to.deep.equal(said.map(() => 'listitem'));
    const buttons = await roles('.choose');
    if (buttons)
      expect(buttons.map(({name}) => name)).to.deep.equal([
        `Bron kiezen of wijzigen: ${said[0]}`,
        `Bron kiezen of wijzigen: ${said[1]}`,
        `Bron kiezen of wijzigen: ${said[2]}`,
        ...said.slice(3).map((each) => `Bron kiezen: ${each}`),
      ]);
    expect(inside(element, '[role=list]')!.getAttribute('aria-label')).to.equal('De tekst, per uitspraak');
  });

  it('says of each tag once what everybody sees, at its end', async () => {
    const element = await tagger(
      {},
      {
        ...full,
        record: recordOf(
          tagOn(said[0], {speaker: 'm', stage: 'used'}),
          tagOn(said[1], {sources: ['scientific', 'experiential']}),
        ),
      },
    );
    expect(heard(element).filter(Boolean)).to.deep.equal([
      '(bron: ervaringskennis, Mieke, gebruikt)',
      '(bron: wetenschappelijke kennis en ervaringskennis)',
    ]);
    expect(text(all(element, '.badges')[0])).to.contain('Mieke, gebruikt');
  });

  it('buttons say whether they are pressed, and what cannot be done can still be found', async () => {
    const element = await tagger();
    chooser(element, 0).focus();
    const states = () =>
      all(element, '.toolbar button').map(
        (each) => each.getAttribute('aria-pressed') ?? each.getAttribute('aria-disabled') ?? '',
      );
    const before = states();
    await keys(element, '2');
    expect([before.slice(0, 3), states().slice(0, 3)]).to.deep.equal([
      ['false', 'false', 'false'],
      ['false', 'true', 'false'],
    ]);
    expect(all(element, '.toolbar button:disabled')).to.deep.equal([]);
  });

  it('a finger has 44 px for everything', async () => {
    await viewport(340, 700);
    const element = await tagger({}, full);
    const small = all(element, 'button')
      .map((each) => ({name: text(each), box: each.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0 && (box.width < 44 || box.height < 44));
    expect(small.map(({name}) => name)).to.deep.equal([]);
  });

  it('is no wider than a narrow page', async () => {
    await viewport(340, 700);
    const element = await tagger({}, {...full, text: `${notes} ${'lang'.repeat(60)}.`});
    await push(element, words.keys);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(340);
  });

  it('marks stay in forced colours', async () => {
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    const element = await tagger({}, full);
    const styles = all(element, '.line').map((each) => getComputedStyle(each).textDecorationStyle);
    expect(new Set(styles)).to.deep.equal(new Set(['solid', 'dashed', 'dotted', 'double']));
  });
});

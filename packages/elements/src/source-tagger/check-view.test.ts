/** Tags to look at after the text was changed. */
import {foundAgain, reanchor, type SourcesRecord} from '@samen/model';
import {expect} from '../shared/testing.js';
import {checkView, type CheckState} from './check-view.js';
import {
  all,
  button,
  calls,
  everything,
  people,
  push,
  read,
  recordOf,
  shown,
  texts,
  type LaterHost,
} from './later-testing.js';

const before = [
  'Sam slaapt slecht voor een toets en is de hele dag moe.',
  'Dat is zo.',
  'Hij wil graag weten wat er komt.',
  'De school maakt een rooster voor de hele week.',
].join('\n');
const after = [
  'Dit is nieuw.',
  'Sam slaapt slecht voor een lastige toets en is de hele dag moe.',
  'Dat is zo.',
  'Dat is zo.',
  'De school maakt een rooster voor de hele week.',
].join('\n');

/** What the model makes of a changed text, as the element shows it. */
function changed(): SourcesRecord {
  const record = recordOf(before, [
    {
      words: 'Sam slaapt slecht voor een toets en is de hele dag moe.',
      sources: ['experiential'],
      speaker: 'm',
    },
    {words: 'Dat is zo.', sources: ['professional']},
    {
      words: 'Hij wil graag weten wat er komt.',
      sources: ['experiential', 'professional'],
      knower: 'child-knower',
    },
    {words: 'De school maakt een rooster voor de hele week.', sources: ['scientific']},
  ]);
  const found = reanchor(
    after,
    record.tags.map(({anchor}) => anchor),
    {isSameText: false},
  );
  return {...record, tags: foundAgain(after, record.tags, found)};
}

const names = ['onConfirm', 'onMove', 'onPlace', 'onCancel', 'onRemove', 'onGo', 'onMore'] as const;

async function seen(
  given: Partial<CheckState> = {},
  lang?: string,
): Promise<{host: LaterHost; made: string[]; show: (more: Partial<CheckState>) => void}> {
  const state: CheckState = {
    ...{record: changed(), text: after, participants: people, hats: [], editable: true, shown: 50},
    ...given,
  };
  const {made, handlers} = calls(...names);
  const host = await shown((i18n) => checkView(state, handlers, i18n), lang);
  const show = (more: Partial<CheckState>) =>
    host.show((i18n) => checkView({...state, ...more}, handlers, i18n));
  return {host, made, show};
}

const rows = (host: LaterHost): HTMLElement[] => all(host, '.checks > li');

describe('check', () => {
  it('the model sees one of each kind in this text', () => {
    expect(changed().tags.map(({id, certainty}) => `${id} ${certainty}`)).to.deep.equal([
      't1 moved',
      't2 uncertain',
      't3 orphan',
      't4 sure',
    ]);
  });

  it('shows what it was about and where that is now, in the order of the text', async () => {
    const {host} = await seen();
    expect(texts(host, '.check > p')).to.deep.equal([
      'Staan de bronnen nog goed?',
      'De tekst is veranderd. Om na te kijken: 3.',
    ]);
    const [moved, uncertain, lost] = rows(host);
    expect(read(moved!)).to.match(/^Ervaringskennis, Mila Ali /);
    expect([...moved!.querySelectorAll('blockquote')].map(read)).to.deep.equal([
      'Sam slaapt slecht voor een toets en is de hele dag moe.',
      'Dit is nieuw. Sam slaapt slecht voor een lastige toets en is de hele dag moe. Dat is zo. Dat is zo. De school maakt een rooster voor de …',
    ]);
    expect([...moved!.querySelectorAll('mark')].map(read)).to.deep.equal([
      'Sam slaapt slecht voor een lastige toets en is de hele dag moe.',
    ]);
    expect(read(uncertain!)).to.contain('op meer plekken in de tekst').and.not.to.contain('Eerst stond er');
    expect([...uncertain!.querySelectorAll('mark')].map(read)).to.deep.equal(['Dat is zo.']);
    expect(read(lost!)).to.match(/^Professionele kennis en ervaringskennis, kindkenner /);
    expect(read(lost!)).to.contain('Deze woorden staan niet meer in de tekst.');
    expect(lost!.querySelector('mark')).to.equal(null);
  });

  it('has buttons that name their statement; nothing confirms what is not there', async () => {
    const {host} = await seen();
    const words = (row: HTMLElement | undefined) => [...row!.querySelectorAll('button')].map(read);
    const [moved, , lost] = rows(host);
    expect(words(moved)).to.deep.equal(['Klopt', 'Ergens anders', 'Weghalen', 'Laat zien']);
    expect(words(lost)).to.deep.equal(['Ergens anders', 'Weghalen']);
    const labels = all(host, 'button').map(({ariaLabel}) => ariaLabel);
    expect(new Set(labels).size, 'each name once').to.equal(labels.length);
    expect(labels[0]).to.equal('Klopt: Sam slaapt slecht voor een toets en is…');
  });

  it('tells which tag', async () => {
    const {host, made} = await seen();
    await push(host, 'Klopt', 1);
    await push(host, 'Ergens anders', 2);
    await push(host, 'Weghalen', 0);
    await push(host, 'Laat zien', 1);
    expect(made).to.deep.equal(['onConfirm t2', 'onMove t3', 'onRemove t1', 'onGo t2']);
  });

  it('to place one says where somebody is, and waits until it is somewhere', async () => {
    const {host, made, show} = await seen({placing: 't3'});
    const [, , lost] = rows(host);
    expect([...lost!.querySelectorAll('button')].map(read)).to.deep.equal(['Toch niet']);
    expect(read(lost!)).to.contain('Kom daarna hier terug.');
    const start = after.indexOf('De school');
    show({placing: 't3', current: {start, end: after.length}});
    expect(read(lost!.querySelector('.placing blockquote')!)).to.equal(
      'De school maakt een rooster voor de hele week.',
    );
    await push(host, 'Hier hoort de bron bij');
    await push(host, 'Toch niet');
    expect(made).to.deep.equal(['onPlace t3', 'onCancel']);
  });

  it('who may only read sees what it is about, and can go there', async () => {
    const {host} = await seen({editable: false, placing: 't3'});
    expect(texts(host, 'button')).to.deep.equal(['Laat zien', 'Laat zien']);
    expect(rows(host)).to.have.length(3);
  });

  it('says when all is well', async () => {
    const {host} = await seen({record: {tags: changed().tags.slice(3)}});
    expect(everything(host)).to.contain('Alle bronnen staan bij de woorden waar ze bij horen.');
    expect(all(host, 'li, button')).to.have.length(0);
  });

  it('shows some rows at a time, and keeps those that stay', async () => {
    const {host, made, show} = await seen({shown: 2});
    expect(rows(host)).to.have.length(2);
    await push(host, 'Laat er meer zien');
    expect(made).to.deep.equal(['onMore']);
    const second = rows(host)[1];
    show({record: {tags: changed().tags.slice(1)}});
    expect(rows(host)[0] === second, 'the same row after one went').to.equal(true);
    expect(all(host, '.checks ~ .buttons')).to.have.length(0);
  });

  it('cuts no character in two', async () => {
    const text = `${'😀'.repeat(40)}kern${'😀'.repeat(40)}`;
    const record = recordOf(text, [{words: 'kern', certainty: 'moved', sources: ['scientific']}]);
    const {host} = await seen({record, text: text.slice(0, -1), shown: 5});
    expect(everything(host)).not.to.match(/\p{Surrogate}/u);
    expect(button(host, 'Klopt').ariaLabel).to.equal('Klopt: kern');
  });
});

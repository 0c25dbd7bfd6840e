/** Every word in the nearest language, at once when that changes; right to left; words of the page kept apart. */
import {expect, html, settled} from '../shared/testing.js';
import {
  announced,
  button,
  inside,
  open,
  part,
  planner,
  seatButton,
  seats,
  sit,
  tapSeat,
  text,
  texts,
  toggleLock,
  words,
  type SamenSeatPlanner,
} from './testing.js';

const languages = ['nl', 'en', 'ar'] as const;
const arabic = /[\u0600-\u06ff]/;

/** Words of the page, and what is the same in every language. */
const own = /Fatma|Anja|Bram|Xia|Lokaal 3|Lezen|wijkagent|Sommer|^[A-Z]{1,3}\d*$/;

/** In Dutch as in English. */
const same = /^(buddy|professional|tip)$/i;

/** Every piece of text on screen that is ours. */
function ours(element: SamenSeatPlanner): string[] {
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement!.closest('style, output')) continue;
    const each = walker.currentNode.nodeValue!.replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(each) && !own.test(each)) found.add(each);
  }
  for (const each of element.renderRoot.querySelectorAll('[aria-label],optgroup'))
    found.add(each.getAttribute('aria-label') ?? each.getAttribute('label') ?? '');
  return [...found];
}

async function switchTo(element: SamenSeatPlanner, lang: string): Promise<void> {
  element.parentElement!.lang = lang;
  await settled(element);
}

const people = [
  {id: 'f', name: 'Fatma', role: 'parent'},
  {id: 'b', name: 'Bram', role: 'child'},
  {id: 'a', name: 'Anja', role: 'teacher', stake: true, chairs: true},
  {id: 'x', name: 'Xia', role: 'wijkagent', side: 'professional'},
];
const plan = {
  ...{schema: 'samen-seating', version: 1, participants: people, seats: 5, shape: 'rectangle-heads'},
  places: [
    {seat: 's1', participant: 'f'},
    {seat: 's2', participant: 'a', locked: true},
    {seat: 's4', participant: 'b'},
  ],
  rules: [
    ...(['beside', 'apart', 'sight'] as const).map((kind) => ({kind, a: 'f', b: 'a'})),
    ...(['door', 'wheelchair'] as const).map((kind) => ({kind, a: 'f'})),
  ],
  voice: {kind: 'letter'},
  meeting: {title: 'Lezen', location: 'Lokaal 3', start: '2026-11-23T14:00', end: '2026-11-23T13:00'},
};

/** Between them these show nearly every word there is. */
const states: Record<string, () => Promise<SamenSeatPlanner>> = {
  empty: async () => {
    const element = await planner({required: true});
    element.reportValidity();
    return element;
  },
  plan: () => planner({}, {plan}),
  held: async () => {
    const element = await planner({}, {plan});
    await tapSeat(element, 1);
    return element;
  },
  suggestions: async () => {
    const element = await planner({}, {plan});
    await element.suggest();
    return element;
  },
  'policy, danish': () => planner({setting: 'policy', rule: 'danish'}, {plan: {...plan, places: []}}),
  readonly: () => planner({readonly: true}, {plan}),
  newer: () => planner({}, {plan: {...plan, version: 9}}),
  ...Object.fromEntries(
    ['Wie komen er?', 'Wie wil waar zitten?', 'Over het gesprek en de ruimte', 'Afdrukken of bewaren'].map(
      (title) => [
        title,
        async () => {
          const element = await planner({}, {plan});
          await open(element, title);
          return element;
        },
      ],
    ),
  ),
};

describe('language', () => {
  for (const [title, make] of Object.entries(states))
    it(`${title}: no word stays behind in Dutch`, async () => {
      const element = await make();
      const seen: Record<string, string[]> = {};
      for (const lang of languages) {
        await switchTo(element, lang);
        seen[lang] = ours(element);
        const root = inside(element, '.root')!;
        expect([root.lang, root.dir]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      }
      expect(seen['nl']!.length).to.be.greaterThan(5);
      const dutch = new Set(seen['nl']);
      for (const lang of ['en', 'ar'])
        expect(seen[lang]!.filter((each) => dutch.has(each) && !same.test(each))).to.deep.equal([]);
      expect(seen['ar']!.filter((each) => !arabic.test(each))).to.deep.equal([]);
      await switchTo(element, 'nl');
      expect(ours(element), 'and back').to.deep.equal(seen['nl']);
    });

  it('changes with people at the table, who stay', async () => {
    const element = await planner({}, {plan});
    const before = element.value;
    await switchTo(element, 'en');
    expect([element.value, seats(element).slice(0, 2)]).to.deep.equal([before, ['Fatma', 'Anja']]);
  });

  it('is the nearest: its own, else of an ancestor, else Dutch', async () => {
    const element = await planner({lang: 'en'}, {plan});
    const english = part(element, 'label');
    await switchTo(element, 'ar');
    expect(part(element, 'label'), 'its own wins').to.equal(english);
    element.removeAttribute('lang');
    await settled(element);
    expect(part(element, 'label')).to.match(arabic);
    await switchTo(element, 'tlh');
    expect(part(element, 'label'), 'one we do not have').to.equal('Wie zit waar in dit gesprek?');
  });

  for (const lang of ['en', 'ar'] as const)
    it(`announcements are in the language of the element: ${lang}`, async () => {
      const element = await planner({lang}, {plan});
      for (const act of [
        () => sit(element, 'Xia', 3),
        () => tapSeat(element, 1),
        () => toggleLock(element, 4),
        () => sit(element, 'Anja', 3),
      ]) {
        await act();
        expect(announced(element)).to.match(lang === 'ar' ? arabic : /\b(is|are|seat|chair|you)\b/i);
        expect(announced(element)).not.to.match(/\b(zit|stoel|plek|nog)\b/);
      }
    });
});

describe('right to left', () => {
  it('the element turns around on a Dutch page, but not the room', async () => {
    const element = await planner({}, {plan});
    const place = (number: number): DOMRect => seatButton(element, number).getBoundingClientRect();
    const lies = (): boolean => place(1).left < place(2).left;
    const before = lies();
    element.lang = 'ar';
    await settled(element);
    expect(getComputedStyle(inside(element, '.root')!).direction).to.equal('rtl');
    expect(lies()).to.equal(before);
  });

  it('stands left to right with Dutch words on a page that goes the other way', async () => {
    const element = await planner({}, {plan});
    element.parentElement!.dir = 'rtl';
    expect(getComputedStyle(inside(element, '.root')!).direction).to.equal('ltr');
  });

  it('names are isolated from our words', async () => {
    const name = 'فاطمة (moeder).';
    const element = await planner(
      {},
      {participants: [name, {name: 'Juf', role: 'teacher'}], rules: [{kind: 'beside', a: name, b: 'Juf'}]},
      html``,
    );
    await sit(element, name, 1);
    await tapSeat(element, 1);
    await open(element, 'Wie wil waar zitten?');
    expect(texts(element, 'bdi')).to.include(name);
    expect(button(element, words.cancel).isConnected).to.equal(true);
    const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {nodeValue, parentElement} = walker.currentNode;
      if (!nodeValue!.includes('فاطمة')) continue;
      const isIsolated =
        parentElement!.closest('bdi, option, svg') || nodeValue!.includes(`\u2068${name}\u2069`);
      const isUnseen = parentElement!.closest('[aria-hidden=true], .visually-hidden') !== null;
      expect(Boolean(isIsolated) || isUnseen, parentElement!.outerHTML).to.equal(true);
    }
    expect(text(inside(element, '.held'))).to.contain(name);
  });
});

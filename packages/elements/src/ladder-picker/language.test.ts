/** Every word in the nearest language, at once when that changes; right to left; words of the page kept apart. */
import {expect, html, settled} from '../shared/testing.js';
import {
  announced,
  chosen,
  compare,
  inside,
  part,
  picker,
  pickRung,
  radios,
  result,
  review,
  text,
  texts,
  words,
  type Given,
  type SamenLadderPicker,
} from './testing.js';

const languages = ['nl', 'en', 'ar'] as const;
const arabic = /[\u0600-\u06ff]/;

/** Words of the page in these tests; and what is the same in every language. */
const ownWords = new Set(['Fatma', 'Anja', 'Hulp bij lezen', 'Omdat het kan', 'F', 'A', 'nn']);
const hasLetters = (each: string): boolean => /\p{L}/u.test(each) && !each.startsWith('100 ×');

/** Every piece of text on screen that is ours. */
function ours(element: SamenLadderPicker): string[] {
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const each = walker.currentNode.nodeValue!.trim();
    if (hasLetters(each) && !ownWords.has(each)) found.add(each);
  }
  return [...found];
}

async function switchTo(element: SamenLadderPicker, lang: string): Promise<void> {
  element.parentElement!.lang = lang;
  await settled(element);
}

const table: Given = {
  participants: [
    {id: 'f', name: 'Fatma', role: 'parent'},
    {id: 'a', name: 'Anja', role: 'teacher'},
  ],
  positions: [
    {participant: 'f', moment: 'expected', rung: 5, reason: 'Omdat het kan'},
    {participant: 'a', moment: 'offered', rung: 1},
    {participant: 'f', moment: 'experienced', rung: 1},
  ],
};
const plain = {decision: 'Hulp bij lezen', required: true, value: ''} as const;

/** Between them these show nearly every word there is. */
const states: Record<string, () => Promise<SamenLadderPicker>> = {
  pick: async () => {
    const element = await picker({...plain, audience: 'adult'});
    element.reportValidity();
    return element;
  },
  'pick, a child': () => picker({...plain, audience: 'child', subject: 'child', setting: 'policy'}),
  'pick, offered': () => picker({...plain, moment: 'offered', phase: 'exchange'}),
  'pick, experienced': () => picker({...plain, moment: 'experienced', subject: 'child'}),
  iap2: () => picker({ladder: 'iap2'}),
  hart: () => picker({ladder: 'hart'}),
  compare: async () => {
    const element = await compare(table, {...plain, 'decision-kind': 'support-plan'});
    await pickRung(element, 'Anja, aangeboden: Raadplegen'); // the button to take it back
    return element;
  },
  'compare, to read': () =>
    compare(table, {'decision-kind': 'youth-plan', readonly: true, 'decision-on': '2026-11-23'}),
  'compare, of a newer version': () => compare({record: {schema: 'samen-ladder', version: 9}}),
  'compare, too many': () => compare({participants: Array.from({length: 61}, (_, i) => `nn${i}`)}),
  review: () => review(table),
};

describe('language', () => {
  for (const [title, open] of Object.entries(states))
    it(`${title}: no word stays behind in Dutch`, async () => {
      const element = await open();
      const seen: Record<string, string[]> = {};
      for (const lang of languages) {
        await switchTo(element, lang);
        seen[lang] = ours(element);
        const root = inside(element, '.root')!;
        expect([root.lang, root.dir]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      }
      expect(seen['nl']!.length).to.be.greaterThan(3);
      const dutch = new Set(seen['nl']);
      for (const lang of ['en', 'ar'])
        expect(seen[lang]!.filter((each) => dutch.has(each))).to.deep.equal([]);
      expect(seen['ar']!.filter((each) => !arabic.test(each))).to.deep.equal([]);
      await switchTo(element, 'nl');
      expect(ours(element), 'and back').to.deep.equal(seen['nl']);
    });

  it('changes with a choice made, which stays', async () => {
    const element = await picker({value: 'advise'});
    await switchTo(element, 'en');
    expect([element.value, radios(element).findIndex(({checked}) => checked)]).to.deep.equal(['advise', 2]);
    expect(chosen(element)).not.to.deep.equal(['Adviseren']);
  });

  it('is the nearest: its own, else of an ancestor, else Dutch', async () => {
    const element = await picker({lang: 'en'});
    const question = part(element, 'label');
    expect(question).to.match(/^Which /);
    await switchTo(element, 'ar');
    expect(part(element, 'label'), 'its own wins').to.equal(question);
    element.removeAttribute('lang');
    await settled(element);
    expect(part(element, 'label')).to.match(arabic);
    await switchTo(element, 'tlh');
    expect(part(element, 'label'), 'one we do not have').to.equal('Welke rol verwacht u in dit besluit?');
    expect(inside(element, '.root')!.lang).to.equal('nl');
  });

  it('two languages on one page, and announcements in the own one', async () => {
    const dutch = await picker({value: 'advise'});
    const english = await picker({value: 'advise', lang: 'en'});
    for (const element of [dutch, english]) {
      inside(element, '[part=clear]')!.click();
      await settled(element);
    }
    expect(announced(dutch)).to.equal(words.cleared);
    expect(announced(english)).to.match(/clear/i);
  });

  it('dates and numbers follow the region of the page', async () => {
    const given = {...table, beforehand: {discussedOn: '2026-11-23'}};
    const element = await compare(given, {readonly: true, lang: 'en'});
    const dates = new Set<string>();
    for (const lang of ['en-US', 'en-GB', 'nl-BE']) {
      element.lang = lang;
      await settled(element);
      const date = /\S*day,? [\w ,]+2026|\w+dag [\w ]+ 2026/.exec(text(inside(element, '.beforehand')))![0];
      dates.add(date);
    }
    // Engines differ in whether a comma stands behind the British weekday.
    expect([...dates].map((date) => date.replace('Monday, 23', 'Monday 23'))).to.deep.equal([
      'Monday, November 23, 2026',
      'Monday 23 November 2026',
      'maandag 23 november 2026',
    ]);
  });

  it('counts rungs as the language does: Arabic has a dual', async () => {
    const element = await compare({}, {lang: 'ar'});
    const seen: string[] = [];
    for (const rung of [4, 3, 2, 1]) {
      element.positions = [
        {participant: 'A', moment: 'expected', rung: 5},
        {participant: 'B', moment: 'offered', rung},
      ];
      await settled(element);
      seen.push(result(element));
    }
    expect(new Set(seen).size).to.equal(4);
    for (const each of seen)
      expect(each)
        .to.match(arabic)
        .and.not.to.match(/undefined|\$\{/);
  });
});

describe('right to left', () => {
  it('the element turns around on a Dutch page, and back', async () => {
    const element = await picker({lang: 'ar'});
    const radioAfterWords = (): boolean => {
      const rung = inside(element, '[part~=rung]')!;
      const [input, name] = [rung.querySelector('input')!, rung.querySelector('[part~=rung-name]')!];
      return input.getBoundingClientRect().left > name.getBoundingClientRect().left;
    };
    expect([getComputedStyle(inside(element, '.root')!).direction, radioAfterWords()]).to.deep.equal([
      'rtl',
      true,
    ]);
    element.lang = 'nl';
    await settled(element);
    expect([getComputedStyle(inside(element, '.root')!).direction, radioAfterWords()]).to.deep.equal([
      'ltr',
      false,
    ]);
  });

  it('stands left to right with Dutch words on a page that goes the other way', async () => {
    const element = await picker();
    element.parentElement!.dir = 'rtl';
    expect(getComputedStyle(inside(element, '.root')!).direction).to.equal('ltr');
  });

  it('names and decisions are isolated from our words', async () => {
    const name = 'فاطمة (moeder).';
    const given = {positions: [{participant: name, moment: 'expected', rung: 1}]};
    const element = await compare(given, {decision: 'قرار'}, html``);
    expect(texts(element, 'bdi')).to.include.members([name, 'قرار']);
    const bare = element.renderRoot as ShadowRoot;
    const walker = document.createTreeWalker(bare, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {nodeValue, parentElement} = walker.currentNode;
      if (!nodeValue!.includes('فاطمة')) continue;
      const isIsolated = parentElement!.closest('bdi') !== null || nodeValue!.includes(`\u2068${name}\u2069`);
      const isUnseen = parentElement!.closest('[aria-hidden=true], .visually-hidden') !== null;
      expect(isIsolated || isUnseen, parentElement!.outerHTML).to.equal(true);
    }
  });
});

/** Quotes in notes that were edited; where each unit went is written down while editing, and that is the oracle. */
import {describe, expect, it} from 'vitest';
import {anchorAt, reanchor, type Found} from './anchors.js';
import {segment} from './segment.js';
import type {Anchor, TextRange} from './tag.js';

const vocabulary = (
  'moeder vader juf meester noor school thuis slaapt beter leest rekent samen elke dag week gesprek hulp vraagt krijgt wil ' +
  'kan niet wel graag rustig druk klas groep plan doel stap begeleider zorg team afspraak volgende ochtend middag avond ' +
  'buiten spelen werkt taal lezen oefenen begrijpt vertelt ziet merkt denkt dat het een de zij hij wij en of maar omdat ' +
  'als met voor van naar bij uit door over onder onderzoek blijkt helpt voorlezen pauze plein ouders kind ervaring soms'
).split(' ');
/** What people say again and again. */
const stock = [
  ...['Akkoord.', 'Ja.', 'Geen opmerkingen.', 'Dat klopt.', 'Moeder is het daarmee eens.'],
  ...['De afspraak blijft staan.', 'Noor is in de klas rustiger dan thuis.', 'Nee, dat niet.'],
];
const lead = ['Moeder: ', 'Vader: ', 'Juf Anna: ', '', '- ', "IB'er: "];

type Random = () => number;

/** mulberry32, seeded. */
function randomOf(seed: number): Random {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const oneOf = (options: readonly string[], random: Random) =>
  options[Math.floor(random() * options.length)] ?? '';

function sentence(random: Random): string {
  const words = Array.from({length: 4 + Math.floor(random() * 18)}, () => oneOf(vocabulary, random));
  return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}

function paragraph(random: Random, repeats: number): string {
  const count = 2 + Math.floor(random() * 5);
  const one = () => (random() < repeats ? oneOf(stock, random) : sentence(random));
  return `${oneOf(lead, random)}${Array.from({length: count}, one).join(' ')}\n`;
}

function noteOf(random: Random, size: number, repeats: number): string {
  let text = '';
  while (text.length < size) text += paragraph(random, repeats);
  return text.slice(0, size);
}

/** A part of the units added to, taken away or replaced, and two paragraphs inserted. */
function edited(
  text: string,
  random: Random,
  rate: number,
): {next: string; wentTo: (range: TextRange) => TextRange} {
  const paragraphAt = text.indexOf('\n', Math.floor(random() * text.length)) + 1;
  const starts: number[] = [];
  const ends: number[] = [];
  let next = '';
  for (const [index, unit] of text.split('').entries()) {
    if (index === paragraphAt) next += paragraph(random, 0.1) + paragraph(random, 0.1);
    starts[index] = next.length;
    const other = oneOf('abcdefghijklmnoprstuvwz '.split(''), random);
    next += random() >= rate ? unit : oneOf([other, unit + other, ''], random);
    ends[index + 1] = next.length;
  }
  return {next, wentTo: ({start, end}) => ({start: starts[start] ?? 0, end: ends[end] ?? 0})};
}

interface Outcome {
  readonly right: number;
  readonly silentlyWrong: readonly string[];
  readonly count: number;
}

function outcomeOf(seed: number, repeats: number, rate: number): Outcome {
  const random = randomOf(seed);
  const text = noteOf(random, 46_000, repeats);
  const statements = [...segment(text)].map((each) => ({each, key: random()})).sort((a, b) => a.key - b.key);
  const anchors = statements.slice(0, 200).flatMap(({each}): Anchor[] => {
    const {value} = anchorAt(text, each);
    return value ? [value] : [];
  });
  const {next, wentTo} = edited(text, random, rate);
  const found = reanchor(next, anchors, {isSameText: false});
  const isRight = ({start, end, certainty}: Found, index: number) => {
    const goal = wentTo(anchors[index]!);
    // When a unit at an edge itself was changed, there is no one right edge.
    return certainty !== 'orphan' && Math.abs(start - goal.start) <= 2 && Math.abs(end - goal.end) <= 2;
  };
  return {
    count: anchors.length,
    right: found.filter(isRight).length,
    silentlyWrong: found
      .filter((each, index) => each.certainty === 'sure' && !isRight(each, index))
      .map(({start, end}) => `${seed}: ${next.slice(start, end)}`),
  };
}

describe('a note of 46 kB with 200 quotes', () => {
  it.each([1, 101, 1001])(
    'and 1 in 100 units changed: at least 99 in 100 found, none wrong and sure (seeds from %s)',
    (first) => {
      const outcomes = Array.from({length: 6}, (_, index) => outcomeOf(first + index, 0.1, 0.01));
      const count = outcomes.reduce((sum, outcome) => sum + outcome.count, 0);
      const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0);
      expect(count).toBe(1200);
      expect(outcomes.flatMap(({silentlyWrong}) => silentlyWrong)).toEqual([]);
      expect(right / count).toBeGreaterThanOrEqual(0.99);
    },
  );

  // Seeds with which a changed "Ja." is taken for the one beside it when its neighbours are not looked at.
  it.each([7, 11, 20, 27])(
    'of which 40 in 100 sentences are stock phrases, 3 in 100 units changed: none wrong and sure (seed %s)',
    (seed) => {
      expect(outcomeOf(seed, 0.4, 0.03).silentlyWrong).toEqual([]);
    },
  );

  it('and nothing changed: all found where they were', () => {
    const {right, count} = outcomeOf(3, 0.1, 0);
    expect(right).toBe(count);
  });
});

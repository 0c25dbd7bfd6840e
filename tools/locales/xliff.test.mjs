import {describe, expect, it} from 'vitest';
import {markChanged, problemsOf, unitsOf} from './xliff.mjs';

const value = '<x id="0" equiv-text="${n}"/>';
/** @param {string} source @param {string} [rest] */
const unit = (source, rest = '') => `<trans-unit id="a">\n  <source>${source}</source>\n${rest}</trans-unit>`;
const done = '<target state="translated">Choose</target>\n<note from="samen">machine</note>\n';

describe("a translator's file", () => {
  it('is complete with a translation, its state and its mark', () => {
    expect(unitsOf(unit('Kies', done))).toEqual([
      {id: 'a', source: 'Kies', target: 'Choose', state: 'translated', mark: 'machine'},
    ]);
    expect(problemsOf(unit('Kies', done))).toEqual([]);
    expect(problemsOf(unit('Kies', done.replace('machine', 'reviewed')))).toEqual([]);
  });

  it.each([
    ['no translation', unit('Kies'), 'a has no translation'],
    ['an empty one', unit('Kies', done.replace('Choose', ' ')), 'a has no translation'],
    ['no state', unit('Kies', done.replace(' state="translated"', '')), 'a has state ""'],
    ['no mark', unit('Kies', done.replace(/<note.*\n/, '')), 'a has no <note'],
    ['an unknown mark', unit('Kies', done.replace('machine', 'perhaps')), 'a has no <note'],
    ['a lost value', unit(`Kies ${value}`, done), 'a has other placeholders'],
  ])('is not complete with %s', (_what, xml, problem) => {
    expect(problemsOf(xml)).toEqual([expect.stringContaining(problem)]);
  });

  it('asks for another look when the Dutch text changed, and only then', () => {
    expect(markChanged(unit('Kies', done), unit('Kies', done))).toBe(unit('Kies', done));
    const changed = markChanged(unit('Kies nu', done), unit('Kies', done));
    expect(problemsOf(changed)).toEqual([expect.stringContaining('needs-review-translation')]);
    expect(markChanged(unit('Nieuw', done), '')).toBe(unit('Nieuw', done));
  });
});

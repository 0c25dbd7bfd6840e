import {expect, it} from 'vitest';
import {wrongArrow} from './arrows.mjs';

const picker = 'elements/src/ladder-picker/given.ts';

it.each([
  ['model/src/record.ts', './parse.js'],
  ['model/src/ladder/record.ts', '../record.js'],
  ['model/src/sources/quote-fuzzy.ts', 'approx-string-match'],
  [picker, './events.js'],
  [picker, '../shared/localize.js'],
  [picker, '@samen/model'],
  [picker, 'lit/directives/repeat.js'],
  ['elements/src/shared/locales.ts', '../locales/en.js'],
  ['elements/src/all.ts', './ladder-picker/define.js'],
  ['elements/src/script.ts', './ladder-picker/define.js'],
])('%s may import %s', (file, source) => {
  expect(wrongArrow(file, source)).toBeUndefined();
});

it.each([
  ['model/src/record.ts', 'lit', /rules import nothing/],
  ['model/src/record.ts', 'node:fs', /rules import nothing/],
  ['model/src/record.ts', 'approx-string-match', /rules import nothing/],
  ['model/src/sources/quote-fuzzy.ts', 'approx-string-match/build/src/index.js', /rules import nothing/],
  [picker, 'approx-string-match', /lit, @lit\/localize and @samen\/model only/],
  ['model/src/record.ts', '../../elements/src/index.js', /by its name/],
  [picker, '../../../model/src/index.js', /by its name/],
  [picker, '../seat-planner/seat-planner.js', /never another widget/],
  [picker, '../index.js', /never another widget/],
  [picker, '@samen/elements', /lit, @lit\/localize and @samen\/model only/],
  [picker, 'literal', /lit, @lit\/localize and @samen\/model only/],
  ['elements/src/shared/lazy.ts', '../ladder-picker/given.js', /knows no widget/],
])('%s may not import %s', (file, source, reason) => {
  expect(wrongArrow(file, source)).toMatch(reason);
});

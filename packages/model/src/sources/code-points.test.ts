import fc from 'fast-check';
import {expect, it} from 'vitest';
import {codePointsOf} from './code-points.js';

it('counts code points as a walk through the text does, and back', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00', '\n')}), (text) => {
      const {fromUnits, toUnits} = codePointsOf(text);
      const characters = [...text, ''];
      const places = characters.map((_, points) => [points, characters.slice(0, points).join('').length]);
      expect(places.map(([, units = 0]) => fromUnits(units))).toEqual(places.map(([points]) => points));
      expect(places.map(([points = 0]) => toUnits(points))).toEqual(places.map(([, units]) => units));
    }),
  );
});

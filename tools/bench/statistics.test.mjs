import {describe, expect, it} from 'vitest';
import {median, quantile, rotated} from './statistics.mjs';

describe('statistics', () => {
  it('median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('quartiles, as R gives them by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([10, 1, 2, 3, 4], 0.75)).toBe(4);
  });

  it('orders: everybody is first and last equally often', () => {
    const names = ['a', 'b', 'c'];
    const orders = Array.from({length: 6}, (_, round) => rotated(names, round));
    for (const order of orders) expect([...order].sort()).toEqual(names);
    for (const name of names) {
      expect(orders.filter(([first]) => first === name)).toHaveLength(2);
      expect(orders.filter((order) => order.at(-1) === name)).toHaveLength(2);
    }
  });
});

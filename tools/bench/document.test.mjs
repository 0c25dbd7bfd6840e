import {describe, expect, it} from 'vitest';
import {withOutcome} from './document.mjs';

const named = (/** @type {string} */ widget, /** @type {string} */ text) =>
  `<!-- bench:begin ${widget} -->\n\n${text}\n<!-- bench:end ${widget} -->`;

describe('withOutcome', () => {
  const document = `# A\n${named('ladder-picker', 'old')}\nb\n${named('seat-planner', 'old too')}\nc\n`;

  it('replaces what stands between the marks of one widget, and nothing else', () => {
    expect(withOutcome(document, 'seat-planner', 'new $& $1')).toBe(
      document.replace('old too', () => 'new $& $1'),
    );
    expect(withOutcome(document, 'ladder-picker', 'new')).toBe(document.replace('old', 'new'));
  });

  it('marks without a name belong to the ladder picker', () => {
    const before = 'a\n<!-- bench:begin -->old<!-- bench:end -->\nb';
    expect(withOutcome(before, 'ladder-picker', 'new')).toBe(
      'a\n<!-- bench:begin -->\n\nnew\n<!-- bench:end -->\nb',
    );
    expect(() => withOutcome(before, 'seat-planner', 'new')).toThrow('bench:begin seat-planner');
  });

  it('refuses marks that are missing or in the wrong order', () => {
    const wrong = '<!-- bench:end seat-planner -->x<!-- bench:begin seat-planner -->';
    expect(() => withOutcome(wrong, 'seat-planner', 'new')).toThrow('lacks');
    expect(() => withOutcome('# A', 'ladder-picker', 'new')).toThrow('lacks');
  });
});

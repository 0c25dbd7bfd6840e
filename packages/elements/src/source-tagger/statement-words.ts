import type {Statement} from '@samen/model';
import type {Cut} from './tagger.js';

const most = 60;

/** How a statement is called where there is no room for all of it: its first words. */
export function firstWords(text: string, {start, end}: Pick<Statement, 'start' | 'end'>): string {
  const words = text.slice(start, Math.min(end, start + 2 * most)).replace(/\s+/g, ' ');
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What stands before a statement and belongs to none: who speaks, a bullet, a line of dashes. */
export function leadOf(
  {text, statements}: Cut,
  index: number,
): {readonly lines: readonly string[]; readonly lead: string} {
  const from = index === 0 ? 0 : statements[index - 1]!.end;
  const lines = text.slice(from, statements[index]!.start).split('\n');
  const lead = lines.pop()!.trim();
  return {lines: lines.map((line) => line.trim()).filter(Boolean), lead};
}

/** What stands behind the last statement. */
export function restOf({text, statements}: Cut): string {
  return text.slice(statements.at(-1)?.end ?? 0).trim();
}

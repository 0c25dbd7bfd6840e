import {enumerated} from '../shared/enumerated.js';
import {parseLadder, parseRung, rungId, type Ladder, type Problem} from '@samen/model';

/** What the page gave us, as it came. Parsed when it is needed, because attributes and properties come in any order. */
export interface Given {
  readonly ladder?: unknown;
  readonly value?: unknown;
  readonly positions?: unknown;
  readonly participants?: unknown;
  readonly beforehand?: unknown;
  readonly legalRows?: unknown;
  readonly record?: unknown;
}

export const modeOf = ({mode}: {mode: string}): 'pick' | 'compare' | 'review' =>
  enumerated(mode, ['pick', 'compare', 'review']);

export interface Picked {
  readonly ladder: Ladder;
  /** Id of the chosen rung, '' when none. */
  readonly chosen: string;
  readonly problems: readonly Problem[];
}

/** Reads ladder and value; what cannot be read leaves the last good one in place and is told as a problem. */
export function settlePick(given: Given, previous: Picked | undefined): Picked {
  const parsed = parseLadder(given.ladder);
  const ladder = parsed.problems.length > 0 && previous ? previous.ladder : parsed.value;
  const rung = parseRung(given.value, ladder, 'value');
  const kept = previous && parseRung(previous.chosen, ladder).value;
  const level = rung.problems.length > 0 ? kept : rung.value;
  return {ladder, chosen: rungId(level, ladder), problems: [...parsed.problems, ...rung.problems]};
}

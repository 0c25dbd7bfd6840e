import type {Parsed} from '../problem.js';
import {isNothing, parsed, problem} from '../result.js';

/** One step of a ladder. Its number is its place: 1 is the lowest. */
export interface Rung {
  /** `^[a-z0-9-]{1,64}$`, unique in its ladder. */
  readonly id: string;
  /** Its name. The presets have none: a widget has their words, in the reader's language. */
  readonly label?: string;
  /** One sentence: what somebody on this rung may count on. */
  readonly promise?: string;
  /** `false` marks a rung that only looks like participation; absent means it is participation. */
  readonly participation?: boolean;
}

/** 2 to 9 rungs, lowest influence first. A number on the ladder is a whole number from 1 to its rung count. */
export interface Ladder {
  readonly id: string;
  readonly rungs: readonly Rung[];
}

/** The five rungs of the participatieladder as *Samen voor het kind* names them. The default; the others stand in `presets.ts`. */
export const participationLadder: Ladder = Object.freeze({
  id: 'participation',
  rungs: Object.freeze(
    ['inform', 'consult', 'advise', 'coproduce', 'decide'].map((id) => Object.freeze({id})),
  ),
});

/**
 * Reads one rung as its number.
 *
 * @param input a rung id, or its whole number 1..R, also as text. An id wins from a number, should a ladder have
 *   rungs called `2`.
 * @param path where the input stood, for the problem.
 * @returns 1..R; `undefined` for nothing (`undefined`, `null`, `''`), and for anything else with `rung-unknown`.
 */
export function parseRung(input: unknown, ladder: Ladder, path = ''): Parsed<number | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const level = typeof input === 'string' ? levelFromText(input.trim(), ladder) : input;
  if (isLevel(level, ladder.rungs.length)) return parsed(level);
  return parsed(undefined, [problem('rung-unknown', path, input)]);
}

/** The id of the rung with this number; `''` for `undefined` and for a number the ladder does not have. */
export function rungId(level: number | undefined, ladder: Ladder): string {
  return isLevel(level, ladder.rungs.length) ? (ladder.rungs[level - 1]?.id ?? '') : '';
}

/** The number 1..R of the rung with this id; `undefined` when the ladder does not have it. */
export function rungLevel(id: string, ladder: Ladder): number | undefined {
  const index = ladder.rungs.findIndex((rung) => rung.id === id);
  return index < 0 ? undefined : index + 1;
}

/** Whether the input is a number on a ladder with this many rungs: whole, 1 to `rungCount`. */
export function isLevel(input: unknown, rungCount: number): input is number {
  return Number.isInteger(input) && (input as number) >= 1 && (input as number) <= rungCount;
}

/** Digits only: `Number('0x3')` and `Number('3.0')` are 3 as well, but nobody means a rung by them. */
function levelFromText(text: string, ladder: Ladder): number | undefined {
  return rungLevel(text, ladder) ?? (/^[1-9]$/.test(text) ? Number(text) : undefined);
}

/** The numbers of a table, one parser each. */
import type {Parsed} from '../problem.js';
import {asText} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {pitchRange, seatCount} from './table-types.js';

/**
 * Reads a number of seats.
 *
 * @param input a number, or one written out as an attribute has it (`"8"`).
 * @param otherwise what nothing and no number become.
 * @returns a whole number from 2 to 60. Under, over or not whole: made whole towards zero, then the nearest
 *   (`seats-clamped`); no number, `NaN` and infinity: `otherwise` (`seats-invalid`).
 */
export function parseSeatCount(input: unknown, otherwise: number = seatCount.standard): Parsed<number> {
  if (isNothing(input)) return parsed(otherwise);
  const given = asNumber(input);
  if (given === undefined) return parsed(otherwise, [problem('seats-invalid', '', input)]);
  const seats = clamp(Math.trunc(given), seatCount);
  return parsed(seats, seats === given ? [] : [problem('seats-clamped', '', input)]);
}

/**
 * Reads the room per seat in metres.
 *
 * @returns 0.65 to 0.90; under or over: the nearest, no number: `otherwise`; both with `pitch-clamped`.
 */
export function parsePitch(input: unknown, otherwise: number = pitchRange.standard): Parsed<number> {
  if (isNothing(input)) return parsed(otherwise);
  const given = asNumber(input);
  const pitch = given === undefined ? otherwise : clamp(given, pitchRange);
  return parsed(pitch, pitch === given ? [] : [problem('pitch-clamped', '', input)]);
}

/** A number, or a text that is nothing but one: `Number` alone would take `true`, `'0x8'` and `[8]`. */
function asNumber(input: unknown): number | undefined {
  const text = asText(input)?.trim();
  if (text === undefined || (typeof input === 'string' && !/^[+-]?\d+(\.\d+)?$/.test(text))) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function clamp(number: number, {least, most}: {readonly least: number; readonly most: number}): number {
  return Math.min(most, Math.max(least, number));
}

import type {Parsed} from '../problem.js';
import {asName, oneOf} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {knowers, stances} from './axes.js';

/** The two axes to which a host can add words of its own. */
export const hatAxes = Object.freeze(['knower', 'stance'] as const);

/** One of {@link hatAxes}. */
export type HatAxis = (typeof hatAxes)[number];

/** A hat or position that a host adds. Fields Samen does not know ride along unread. */
export interface Hat {
  /** Unique, and not one of Samen's. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  readonly axis: HatAxis;
}

/** The hats people can choose from on an axis: Samen's, then those of the host. */
export function hatIds(axis: HatAxis, hats: readonly Hat[] = []): readonly string[] {
  const own = hats.filter((hat) => hat.axis === axis).map(({id}) => id);
  return Object.freeze([...standard[axis], ...own]);
}

/**
 * Reads the hat of a tag.
 *
 * @returns `undefined` for nothing, and with `hat-unknown` for what is not among {@link hatIds}.
 */
export function parseHatId(
  input: unknown,
  axis: HatAxis,
  hats: readonly Hat[] = [],
  path: string = axis,
): Parsed<string | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const id = oneOf(hatIds(axis, hats), asName(input));
  return parsed(id, id === undefined ? [problem('hat-unknown', path, input)] : []);
}

const standard: Readonly<Record<HatAxis, readonly string[]>> = Object.freeze({
  knower: knowers,
  stance: stances,
});

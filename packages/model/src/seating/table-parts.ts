/** What a table is, one parser each: a page gives them as attributes, a record as fields. The numbers stand in `table-numbers.ts`. */
import type {Parsed, ProblemCode} from '../problem.js';
import {oneOf} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {doors, emptyPlan, type Door} from './plan.js';
import {tableShapes, type TableShape} from './table-types.js';

/** One of {@link tableShapes}; else `otherwise`, with `shape-unknown` when something was given. */
export function parseShape(input: unknown, otherwise: TableShape = emptyPlan.shape): Parsed<TableShape> {
  return parseOption(tableShapes, input, otherwise, 'shape-unknown');
}

/** One of {@link doors}; else `otherwise`, with `door-unknown` when something was given. */
export function parseDoor(input: unknown, otherwise: Door = emptyPlan.door): Parsed<Door> {
  return parseOption(doors, input, otherwise, 'door-unknown');
}

/** One of the options; else `otherwise`, with the code when something was given. */
export function parseOption<T extends string>(
  options: readonly T[],
  input: unknown,
  otherwise: T,
  code: ProblemCode,
): Parsed<T> {
  const option = oneOf(options, typeof input === 'string' ? input.trim() : input);
  return parsed(option ?? otherwise, option || isNothing(input) ? [] : [problem(code, '', input)]);
}

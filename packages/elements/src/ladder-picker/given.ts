import {parseRung, participationLadder, rungId, type Ladder, type Parsed, type Problem} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {laterPart} from './parts.js';
import {wordingOf, type Wording} from './texts.js';

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
  readonly value: string;
  readonly problems: readonly Problem[];
}

/** Most pages name no ladder. Every other one is read by a later file, also the other presets. */
const isDefault = (given: unknown): boolean =>
  [participationLadder, participationLadder.id, '', undefined, null].includes(
    (typeof given === 'string' ? given.trim() : given) as string,
  );

/**
 * Reads ladder and value; what cannot be read leaves the last good one in place and is told as a problem. `undefined` while
 * the reader of other ladders, `parseOther`, is not here.
 */
export function settlePick(
  {ladder: given, value}: Given,
  previous: Picked | undefined,
  parseOther: () => ((input: unknown) => Parsed<Ladder>) | undefined,
): Picked | undefined {
  const read = isDefault(given) ? {value: participationLadder, problems: []} : parseOther()?.(given);
  if (!read) return undefined;
  const ladder = read.problems.length > 0 && previous ? previous.ladder : read.value;
  const rung = parseRung(value, ladder, 'value');
  const kept = previous && parseRung(previous.value, ladder).value;
  const level = rung.problems.length > 0 ? kept : rung.value;
  return {ladder, value: rungId(level, ladder), problems: [...read.problems, ...rung.problems]};
}

const isPreset = (ladder: Ladder): boolean =>
  isDefault(ladder) || (laterPart.value?.ladderPresets.includes(ladder) ?? false);

/** The attributes that a record of one choice tells of. */
type Said = Readonly<Record<keyof Wording | 'decision' | 'decisionKind' | 'participant', string>>;

/** One choice as a record with one position, so that a page can put the answers of several people together. */
export function pickToJson(said: Said, {ladder, value: rung}: Picked): Record<string, unknown> {
  const {setting, subject, moment, phase} = wordingOf(said);
  const {decision, decisionKind} = said;
  // Who gave no name is called by the side of the table: a position is always somebody's.
  const participant =
    String(said.participant ?? '').trim() || (moment === 'offered' ? 'professional' : subject);
  return {
    ...{schema: 'samen-ladder', version: 1},
    ladder: isPreset(ladder) ? ladder.id : ladder,
    ...{setting, subject, phase},
    ...(decision && {decision}),
    ...(decisionKind && {decisionKind}),
    positions: rung ? [{participant, moment, phase, rung}] : [],
  };
}

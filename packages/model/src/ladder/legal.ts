import type {Parsed} from '../problem.js';
import {asList, asName, asRecord, oneOf} from '../parse.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {parseEach} from '../parse-list.js';
import {isCalendarDate} from '../calendar-date.js';
import {maxParticipants} from '../participants.js';
import {settings, type Setting} from '../setting.js';
import {legalRows} from './legal-rows.js';
import {isRungId} from './own-ladder.js';
import {rungLevel, type Ladder} from './rungs.js';

/** Whether somebody saw the source of a row. An unverified row is only ever phrased as a question. */
export const legalStatuses = Object.freeze(['source-seen', 'unverified'] as const);

/**
 * One article, read as the lowest rung that must be offered. That reading is the author's of the row, not the law's
 * words; a text that shows a row says so, with the article, `checkedOn` and the status.
 */
export interface LegalRow {
  /** Unique in a list. */
  readonly id: string;
  readonly setting: Setting;
  /** Whose role it is about: `parent`, `child` or another participant. At least one. */
  readonly subjects: readonly string[];
  /** The kind of decision, such as `support-plan`; `any` is every decision, also one without a kind. */
  readonly decisionKind: string;
  /** The id of a rung. On a ladder without this rung the row does not apply. */
  readonly rung: string;
  /** What people look up, such as `WPO artikel 40a`. */
  readonly article: string;
  /** What the article is about, in Dutch, as the end of a sentence. */
  readonly about?: string;
  readonly status: (typeof legalStatuses)[number];
  /** The day on which the row was last compared with its source, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Where the source is, `https:` or `http:`. */
  readonly url?: string;
}

/** What is decided, for whom, at which table. */
export interface LegalContext {
  readonly setting: Setting;
  readonly subject: string;
  /** Absent: only rows for every decision apply. */
  readonly decisionKind?: string;
}

/** A row that applies, with its place on the ladder. */
export interface FloorFinding {
  readonly row: LegalRow;
  /** The number 1..R of the row's rung on this ladder. */
  readonly floor: number;
  /** Whether the lowest offer is under the floor; `false` without offers. */
  readonly below: boolean;
}

/**
 * Reads the rows of a host.
 *
 * @param input a list of objects like {@link LegalRow}; `undefined`, `null` and `''` are the rows of Samen, an empty
 *   list is no rows at all.
 * @returns the rows that have every field; a row with a field that is missing or wrong is left out
 *   (`legal-row-invalid` at that field), a second row with the same id too (`duplicate`). No list, or over 10,000
 *   rows: the rows of Samen (`legal-row-invalid`, `too-many`).
 */
export function parseLegalRows(input: unknown): Parsed<readonly LegalRow[]> {
  if (isNothing(input)) return parsed(legalRows);
  const list = asList(input);
  if (!list) return parsed(legalRows, [problem('legal-row-invalid', '', input)]);
  if (list.length > limits.items) return parsed(legalRows, [problem('too-many', '', list.length)]);
  return parseEach(list, parseLegalRow, (row) => row.id);
}

/** The rows that say something about this subject, in this setting, for this kind of decision, on this ladder. */
export function applicableRows(
  rows: readonly LegalRow[],
  {setting, subject, decisionKind}: LegalContext,
  ladder: Ladder,
): readonly LegalRow[] {
  const applies = (row: LegalRow) =>
    row.setting === setting &&
    row.subjects.includes(subject) &&
    (row.decisionKind === 'any' || row.decisionKind === decisionKind) &&
    rungLevel(row.rung, ladder) !== undefined;
  return Object.freeze(rows.filter(applies));
}

/**
 * The floor of each row and whether the lowest offer is under it. One low offer is enough: a party that does not
 * offer the rung withholds it.
 *
 * @param rows rows that apply; those whose rung the ladder does not have are left out.
 * @param offers positions 1..R.
 */
export function floorFindings(
  rows: readonly LegalRow[],
  offers: readonly number[],
  ladder: Ladder,
): readonly FloorFinding[] {
  const findings = rows.flatMap((row) => {
    const floor = rungLevel(row.rung, ladder);
    return floor === undefined
      ? []
      : [Object.freeze({row, floor, below: offers.some((offer) => offer < floor)})];
  });
  return Object.freeze(findings);
}

/** All or nothing: half a row could tell somebody the wrong law. */
function parseLegalRow(input: unknown, path: string): Parsed<LegalRow | undefined> {
  const source = asRecord(input);
  if (!source) return parsed(undefined, [problem('legal-row-invalid', path, input)]);
  const about = isNothing(source.about) ? null : asName(source.about);
  const url = isNothing(source.url) ? null : asWebAddress(source.url);
  const fields = {
    id: asName(source.id),
    setting: oneOf(settings, source.setting),
    subjects: asNames(source.subjects),
    decisionKind: asName(source.decisionKind),
    rung: isRungId(source.rung) ? source.rung : undefined,
    article: asName(source.article),
    status: oneOf(legalStatuses, source.status),
    checkedOn: isCalendarDate(source.checkedOn) ? source.checkedOn : undefined,
    about,
    url,
  };
  if (!isComplete(fields)) {
    const [wrong = ''] = Object.entries(fields).find(([, value]) => value === undefined) ?? [];
    return parsed(undefined, [problem('legal-row-invalid', at(path, wrong), source[wrong])]);
  }
  const {about: subject, url: address, ...required} = fields;
  const row = {
    ...required,
    ...(subject !== null && {about: subject}),
    ...(address !== null && {url: address}),
  };
  return parsed(Object.freeze(row));
}

function isComplete<T extends object>(fields: T): fields is T & {[K in keyof T]: Exclude<T[K], undefined>} {
  return !Object.values(fields).includes(undefined);
}

function asNames(input: unknown): readonly string[] | undefined {
  const names = asList(input, maxParticipants)?.map(asName);
  const isUsable = names !== undefined && names.length > 0 && names.length <= maxParticipants;
  return isUsable && names.every((name) => name !== undefined) ? Object.freeze(names) : undefined;
}

/** Only what is safe as a link: an address such as `javascript:…` would run on the page. */
function asWebAddress(input: unknown): string | undefined {
  return typeof input === 'string' && /^https?:\/\/\S+$/i.test(input) ? input : undefined;
}

import {
  sourceOf,
  sources,
  stages,
  stands,
  use,
  type Hat,
  type Source,
  type SourcesRecord,
  type Stage,
  type Tag,
} from '@samen/model';
import {formatList, formatNumber} from '../shared/intl.js';
import {asText, named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {balanceLine, countedLine, footingLine, levelLines, missingLines} from './balance-texts.js';
import {capitalized} from '../shared/role-words.js';
import {speakersFor, type Called, type Speakers} from './export-people.js';
import {knowerName, sourceName, stanceName} from './tag-words.js';

/** What an export needs besides the record and the text it is about. */
export interface ExportOptions extends Called {
  readonly hats: readonly Hat[];
  /** What is talked about, as it is on screen. */
  readonly title?: string;
}

/**
 * The "gezamenlijke afweging": per source what was brought, discussed and used, and by whom; what is missing; and how the
 * sources are divided. Parts are separated by an empty line, one thought per line.
 */
export function toText(
  record: Pick<SourcesRecord, 'tags'>,
  text: string,
  options: ExportOptions,
  i18n: LocaleController,
): string {
  const {tags} = record;
  const {msg} = i18n;
  const line = lineOf(text, tags, options, speakersFor(options, i18n), i18n);
  const standing = tags.filter(stands);
  const others = standing.filter((tag) => !tag.sources.some((id) => sourceOf(id) !== 'other'));
  const part = (heading: string, lines: readonly string[]): readonly string[][] =>
    lines.length > 0 ? [[heading, ...lines]] : [];
  const parts = [
    [
      msg('Gezamenlijke afweging', {id: 'st.x.title'}),
      ...(options.title ? [named(options.title)] : []),
      msg('Wat is er ingebracht, besproken en gebruikt, en uit welke bron?', {id: 'st.x.about'}),
    ],
    ...sources.map((source) => sourceLines(source, standing, line, i18n)),
    ...part(
      msg('Andere bronnen', {id: 'st.x.other'}),
      others.filter((tag) => tag.sources.length > 0).map((tag) => line(tag)),
    ),
    ...part(
      msg('Nog zonder bron', {id: 'st.x.none'}),
      others.filter((tag) => tag.sources.length === 0).map((tag) => line(tag)),
    ),
    ...part(
      msg('Niet teruggevonden in deze tekst', {id: 'st.x.lost'}),
      tags.filter((tag) => !stands(tag)).map((tag) => line(tag)),
    ),
    ...part(msg('Wat ontbreekt nog?', {id: 'st.x.missing'}), missingLines(tags, i18n)),
    ...part(
      msg('Samen bekeken', {id: 'st.x.together'}),
      [countedLine(tags, i18n), balanceLine(tags, i18n), footingLine(tags, i18n)].filter(Boolean),
    ),
    ...part(
      msg('Wat zien we in deze tekst?', {id: 'st.b.levels'}),
      levelLines(tags, i18n).map((each) => `- ${each.text}`),
    ),
  ];
  return parts.map((lines) => lines.map((each) => asText(each, i18n)).join('\n')).join('\n\n') + '\n';
}

/** What one source brought, what came furthest first. */
function sourceLines(
  source: Source,
  standing: readonly Tag[],
  line: Line,
  i18n: LocaleController,
): readonly string[] {
  const {msg} = i18n;
  const {brought, discussed, used} = use(standing)[source];
  const name = capitalized(sourceName(source, i18n), i18n);
  if (brought === 0) return [name, msg('Nog niets opgeschreven.', {id: 'st.x.nothing'})];
  const [b, d, u] = [brought, discussed, used].map((count) => formatNumber(i18n, count));
  const own = standing.filter((tag) => tag.sources.includes(source));
  const furthest = [...stages].reverse().flatMap((stage) => {
    const there = own.filter((tag) => tag.stage === stage);
    return there.length > 0 ? [stageHeading(stage, i18n), ...there.map((tag) => line(tag, source))] : [];
  });
  return [
    name,
    msg(str`Ingebracht: ${b}. Daarvan besproken: ${d}. Daarvan gebruikt: ${u}.`, {id: 'st.x.counts'}),
    ...furthest,
  ];
}

const stageHeading = (stage: Stage, {msg}: LocaleController): string =>
  ({
    used: msg('Gebruikt:', {id: 'st.x.used'}),
    discussed: msg('Besproken, nog niet gebruikt:', {id: 'st.x.discussed'}),
    brought: msg('Ingebracht, nog niet besproken:', {id: 'st.x.brought'}),
  })[stage];

/** A tag as a line, under the heading of a source or of none. */
type Line = (tag: Tag, under?: Source) => string;

/** `- “Hij slaapt slecht.” (moeder, kindkenner, ook professionele kennis)` */
function lineOf(
  text: string,
  tags: readonly Tag[],
  {hats}: ExportOptions,
  speakerOf: Speakers,
  i18n: LocaleController,
): Line {
  const {msg} = i18n;
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const quoted = (tag: Tag): string => msg(str`“${named(wordsOf(tag, text))}”`, {id: 'st.x.quote'});
  return (tag, under) => {
    const {knower, stance, answers} = tag;
    const speaker = speakerOf(tag);
    const others = tag.sources.filter((id) => id !== under).map((id) => nameOfSource(id, i18n));
    const list = others.length > 0 ? formatList(i18n, others) : '';
    const answered = answers === undefined ? undefined : byId.get(answers);
    const told = [
      ...(speaker ? [named(speaker)] : []),
      ...(knower === undefined ? [] : [named(knowerName(knower, hats, i18n))]),
      ...(stance === undefined ? [] : [named(stanceName(stance, hats, i18n))]),
      ...(list ? [under ? msg(str`ook ${list}`, {id: 'st.x.also'}) : list] : []),
      ...(answered ? [msg(str`gaat in op ${quoted(answered)}`, {id: 'st.x.answers'})] : []),
    ].join(msg(', ', {id: 'sp.x.comma'}));
    return told ? `- ${quoted(tag)} (${told})` : `- ${quoted(tag)}`;
  };
}

export const nameOfSource = (id: string, i18n: LocaleController): string =>
  sourceOf(id) === 'other' ? named(id) : sourceName(id, i18n);

/** The words as they stand in the text now; of an orphan as they stood. */
export function wordsOf({anchor, certainty}: Tag, text: string): string {
  const now = certainty === 'orphan' ? '' : text.slice(anchor.start, anchor.end);
  return (now || anchor.exact).replace(/\s+/g, ' ').trim();
}

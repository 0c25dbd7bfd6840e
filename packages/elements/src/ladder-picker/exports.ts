import {
  answerOf,
  compareOutcome,
  parseRecord,
  reviewOutcome,
  toCsv,
  type CompareOutcome,
  type LadderRecord,
  type LegalRow,
  type ReviewOutcome,
} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {escaped} from '../shared/xml.js';
import {beforehandText, caption, momentWord, nameOf, numbers, resultSentence} from './comparison-texts.js';
import {belowText, lawOf, legalText, readingText} from './legal-texts.js';
import {drawPicture} from './ladder-picture.js';
import type {Comparison} from './comparison.js';
import type {SamenLadderPicker} from './ladder-picker.js';
import {rungTexts, type RungText, type WordingTexts} from './texts.js';

interface Exported {
  readonly record: LadderRecord;
  readonly rows: readonly LegalRow[];
  readonly rungs: readonly RungText[];
  readonly mode: 'pick' | 'compare' | 'review';
  /** The question and the help as they are on screen, when the host gave them. */
  readonly label: string;
  readonly help: string;
}

/** What is on screen as plain text, one thought per line. */
function textOf(exported: Exported, i18n: LocaleController): string {
  const {record, rows, rungs, mode, label, help} = exported;
  const {msg} = i18n;
  const decision = record.decision ? [`${msg('Het besluit:', {id: 'lp.decision'})} ${record.decision}`] : [];
  if (mode === 'pick') {
    const level = record.positions[0]?.rung ?? 0;
    const lines = rungs.map(
      ({name, promise}, i) => `(${level === i + 1 ? 'x' : ' '}) ${name}${promise && `: ${promise}`}`,
    );
    return [label, ...decision, ...(help ? [help] : []), ...lines].join('\n');
  }
  const outcome = mode === 'review' ? reviewOutcome(record) : compareOutcome({...record, rows});
  const lines = record.participants.map(({id, name}) => {
    const said = record.positions
      .filter((each) => each.participant === id && each.phase === record.phase)
      .map(
        ({moment, rung, reason}) =>
          `${momentWord(moment, i18n)}: ${rungs[rung - 1]?.name ?? ''}${reason ? ` (${reason})` : ''}`,
      );
    return `${name}: ${said.join(', ') || msg('Nog niets gezegd', {id: 'lc.silent'})}`;
  });
  return [
    label || caption(record, mode, i18n),
    ...decision,
    ...(help ? [help] : []),
    ...lines,
    resultSentence(outcome, exported, i18n),
    ...(outcome.talkFirst ? [msg('Bespreek dit eerst.', {id: 'lc.talk'})] : []),
    ...numbers(outcome, i18n),
    ...(mode === 'compare' ? [beforehandText(record, i18n), ...lawLines(exported, outcome, i18n)] : []),
  ].join('\n');
}

/** The rows of law as they stand below the table. */
function lawLines(
  exported: Exported,
  outcome: CompareOutcome | ReviewOutcome,
  i18n: LocaleController,
): readonly string[] {
  const law = lawOf(exported.record, exported.rows, outcome);
  if (law.length === 0) return [];
  return [
    i18n.msg('Wat zegt de wet?', {id: 'lc.law'}),
    ...law.map(({row, finding}) =>
      [legalText(row, exported, i18n), belowText(finding, i18n)].join(' ').trim(),
    ),
    readingText(i18n),
  ];
}

/** One line per position. Headings and words are identifiers, so that a file from another language can be added up. */
function csvOf({record, rungs}: Exported): string {
  const head = ['participant', 'role', 'moment', 'phase', 'rung', 'rung-id', 'rung-name', 'beforehand'];
  const rows = record.positions.map(({participant, moment, phase, rung}) => [
    nameOf(record, participant),
    record.participants.find(({id}) => id === participant)?.role ?? '',
    moment,
    phase,
    String(rung),
    record.ladder.rungs[rung - 1]?.id ?? '',
    rungs[rung - 1]?.name ?? '',
    answerOf(record.beforehand, participant),
  ]);
  return toCsv([head, ...rows]);
}

/** The picture as a document of its own: black on white, with a title and the table's words as description. */
function svgOf(exported: Exported, i18n: LocaleController): string {
  const {record, rungs, mode, label} = exported;
  const {width, height, ...picture} = drawPicture(
    record,
    rungs.map(({name}) => name),
    i18n.dir === 'rtl',
  );
  const title = label || (mode === 'pick' ? '' : caption(record, mode, i18n));
  const line = 'fill="none" stroke="#000" stroke-width="3"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${i18n.locale}" direction="${i18n.dir}" font-family="sans-serif" font-size="14">`,
    `<title>${escaped(title)}</title><desc>${escaped(textOf(exported, i18n))}</desc>`,
    `<path fill="#fff" d="M0 0H${width}V${height}H0Z"/>`,
    ...[12, width - 12].map((x) => `<path ${line} d="M${x} 4V${height - 4}"/>`),
    ...picture.rungs.map(
      ({x, y, text}) =>
        `<path ${line} d="M12 ${y + 20}H${width - 12}"/><text x="${x}" y="${y + 5}">${escaped(text)}</text>`,
    ),
    ...picture.marks.map(
      ({x, y, path, text, moment}) =>
        `<g transform="translate(${x} ${y})"><title>${escaped(momentWord(moment, i18n))}</title><path fill="#fff" stroke="#000" stroke-width="2" d="${path}"/><text text-anchor="middle" y="5"${text.length > 2 ? ' font-size="10"' : ''}>${escaped(text)}</text></g>`,
    ),
    ...picture.more.map(
      ({x, y, text}) => `<text text-anchor="middle" x="${x}" y="${y + 5}">${escaped(text)}</text>`,
    ),
    '</svg>',
  ].join('');
}

/** The three exports of what an element shows now; `words` are those of `pick`. */
export function exporter(
  element: SamenLadderPicker,
  i18n: LocaleController,
  comparison: Comparison | undefined,
  words: WordingTexts,
): {text(): string; csv(): string; svg(): string} {
  const exported = comparison
    ? shownTable(comparison, textIn(element, 'label'), textIn(element, 'help'))
    : shownPick(element, words);
  return {
    text: () => textOf(exported, i18n),
    csv: () => csvOf(exported),
    svg: () => svgOf(exported, i18n),
  };
}

/** What stands in the slot, else in the attribute. */
const textIn = (element: SamenLadderPicker, name: 'label' | 'help'): string =>
  element.querySelector(`:scope > [slot=${name}]`)?.textContent.trim() || element[name];

const shownTable = ({record, rows, rungs, mode}: Comparison, label: string, help: string): Exported => ({
  ...{record, rows, rungs, mode, label, help},
});

function shownPick(element: SamenLadderPicker, words: WordingTexts): Exported {
  const record = parseRecord(element.toJSON()).value;
  return {
    record: {...record, participants: record.positions.map(({participant: id}) => ({id, name: id}))},
    rows: [],
    rungs: rungTexts(record.ladder, words),
    mode: 'pick',
    label: textIn(element, 'label') || words.question,
    help: textIn(element, 'help'),
  };
}

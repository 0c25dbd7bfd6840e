import {
  compareTaggers,
  type SourcesRecord,
  type Statement,
  type TaggerComparison,
  type TaggerDifference,
} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {fileField} from './file-field.js';
import {firstWords, fresh, moreButton, sourceList} from './later-texts.js';

export interface CompareState {
  readonly record: Pick<SourcesRecord, 'tags' | 'tagger'>;
  /** That of somebody else about the same text, with its tags at their places in it. */
  readonly other: Pick<SourcesRecord, 'tags' | 'tagger'> | undefined;
  readonly text: string;
  readonly statements: readonly Statement[];
  /** What there is to say of the file that was opened last; '' for nothing. */
  readonly note: string;
  /** How many rows there are at most. */
  readonly shown: number;
}

export interface CompareHandlers {
  /** Somebody chose a file: `openFile` reads it. */
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
  /** Goes to a statement in the text. */
  readonly onGo: (statement: number) => void;
  readonly onMore: () => void;
}

/** Where two who chose sources for the same text chose otherwise: something to talk about, not a grade of either. */
export function compareView(
  state: CompareState,
  handlers: CompareHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const {other, note} = state;
  return html`<div class="later compare" part="compare">
    ${fresh(
      msg(
        'Heeft iemand anders ook bronnen gekozen bij deze tekst? Open dat bestand, dan ziet u waar u verschilt. Het bestand blijft op dit apparaat.',
        {
          id: 'st.d.about',
        },
      ),
    )}
    ${fileField(msg('Bestand van de ander', {id: 'st.d.file'}), handlers.onFile)} ${fresh(note, 'note')}
    ${other ? outcomeView({...state, other}, handlers, i18n) : nothing}
  </div>`;
}

function outcomeView(
  state: CompareState & {readonly other: NonNullable<CompareState['other']>},
  handlers: CompareHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {record, other, statements, shown} = state;
  const {msg} = i18n;
  const outcome = compareTaggers(record.tags, other.tags, statements);
  const {differences} = outcome;
  const [one, two] = namesOf(record.tagger, other.tagger, i18n);
  return html`${fresh(rawLine(outcome, i18n), 'sentence')} ${fresh(alphaLine(outcome, i18n))}
    ${
      differences.length === 0
        ? nothing
        : html`<table class="differences" role="table">
              <caption>${msg('Uitspraken waarbij u een andere bron koos', {id: 'st.d.table'})}</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">${msg('Uitspraak', {id: 'st.d.h.statement'})}</th>
                  <th role="columnheader" scope="col"><bdi>${one}</bdi></th>
                  <th role="columnheader" scope="col"><bdi>${two}</bdi></th>
                  <td role="cell"></td>
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${differences.slice(0, shown).map((each) => rowView(each, [one, two], state, handlers, i18n))}
              </tbody>
            </table>
            ${moreButton(shown, differences.length, handlers.onMore, i18n)}`
    }
    ${howView(outcome, i18n)}
    <div class="buttons">
      <button type="button" @click=${handlers.onClose}>${msg('Haal de andere lezing weg', {id: 'st.d.close'})}</button>
    </div>`;
}

/** The explicit roles keep it a table where css lays it out as a list (320 px): engines drop them with `display`. */
function rowView(
  {statement, a, b}: TaggerDifference,
  [one, two]: readonly [string, string],
  {statements, text}: CompareState,
  {onGo}: CompareHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const {start, end} = statements[statement]!;
  const words = text.slice(start, end);
  const cell = (name: string, sources: readonly string[] | undefined) =>
    html`<td role="cell">
      <span class="cell-heading" aria-hidden="true"><bdi>${name}</bdi>:</span> ${sources ? sourceList(sources, i18n) : msg('geen bron', {id: 'st.d.none'})}
    </td>`;
  const go = msg('Laat zien', {id: 'st.b.go'});
  return html`<tr role="row">
    <th role="rowheader" scope="row"><bdi>${firstWords(words, 90)}</bdi></th>
    ${cell(one, a)} ${cell(two, b)}
    <td role="cell">
      <button type="button" aria-label="${go}: ${firstWords(words)}" @click=${() => onGo(statement)}>${go}</button>
    </td>
  </tr>`;
}

/** As the page calls them. Two of one name, or of none, are told apart by where their choices come from. */
function namesOf(
  one: string | undefined,
  two: string | undefined,
  {msg}: LocaleController,
): readonly [string, string] {
  const isApart = one !== two;
  return [
    (isApart && one) || msg('Hier gekozen', {id: 'st.d.one'}),
    (isApart && two) || msg('In het bestand', {id: 'st.d.two'}),
  ];
}

/** On how many statements both agree, of those to which both gave a source. */
function rawLine({both, same, raw}: TaggerComparison, i18n: LocaleController): string {
  const {msg} = i18n;
  if (raw === null)
    return msg('Er is nog geen uitspraak waarbij u allebei een bron koos.', {id: 'st.d.nothing'});
  const [s, b, percent] = [formatNumber(i18n, same), formatNumber(i18n, both), percentOf(raw, i18n)];
  return msg(
    str`Uitspraken waarbij u allebei een bron koos: ${b}. Daarvan met dezelfde bronnen: ${s} (${percent}).`,
    {id: 'st.d.raw'},
  );
}

const percentOf = (value: number, i18n: LocaleController): string =>
  formatNumber(i18n, value, {style: 'percent', maximumFractionDigits: 0});

/** How much more than chance; the steps at 0.667 and 0.8 are those of Krippendorff (2004, p. 241). */
function alphaLine({alpha, raw}: TaggerComparison, {msg}: LocaleController): string {
  if (raw === null) return '';
  if (alpha === null)
    return msg('U koos allebei steeds dezelfde bron. Dan is niet te zeggen of dat toeval is.', {
      id: 'st.d.alpha.none',
    });
  if (alpha >= 0.8)
    return msg('U kiest veel vaker dezelfde bronnen dan bij toeval.', {id: 'st.d.alpha.high'});
  if (alpha >= 0.667) return msg('U kiest vaker dezelfde bronnen dan bij toeval.', {id: 'st.d.alpha.middle'});
  if (alpha > 0.2)
    return msg('U kiest iets vaker dezelfde bronnen dan bij toeval. Praat samen over de verschillen.', {
      id: 'st.d.alpha.low',
    });
  return msg(
    'U kiest niet vaker dezelfde bronnen dan bij toeval. Praat samen over wat u onder elke bron verstaat.',
    {
      id: 'st.d.alpha.chance',
    },
  );
}

function howView({alpha}: TaggerComparison, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const value =
    alpha === null ? '–' : formatNumber(i18n, alpha, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return html`<details>
    <summary>${msg('Hoe is dit berekend?', {id: 'st.b.how'})}</summary>
    ${fresh(
      msg(
        str`Alfa van Krippendorff: ${value}. Die is 1 als u het overal eens bent, en 0 als u het zo vaak eens bent als bij toeval. Alleen uitspraken waarbij u allebei een bron koos, tellen mee.`,
        {
          id: 'st.d.how',
        },
      ),
    )}
    <p>${msg('Een verschil is een aanleiding om te praten. Niemand heeft het fout.', {id: 'st.d.how.talk'})}</p>
  </details>`;
}

import type {TextRange, Statement, Tag} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {str, type LocaleController} from '../shared/localize.js';
import type {Placement} from './placement.js';
import {firstWords, leadOf, restOf} from './statement-words.js';
import type {Cut} from './tagger.js';

/** So many statements are rendered, and laid out by the browser, together. */
export const blockSize = 40;

/** The words of a statement with what is said of them. */
export type Marks = (statement: Statement, tags: readonly Tag[], chosen: TextRange | undefined) => unknown;

const noTags: readonly Tag[] = [];

export interface TextView {
  readonly cut: Cut;
  /** Not there while nobody can have said anything. */
  readonly placement: Placement | undefined;
  /** Another number when what is said in a block has changed. */
  readonly version: (block: number) => number;
  /** How many blocks are rendered; the others follow in the next turns. */
  readonly blocks: number;
  /** The statement that is the tab stop; what buttons and keys are about. */
  readonly current: number;
  readonly editable: boolean;
  /** Another function when it makes something else of the same tags. */
  readonly marks: Marks | undefined;
  /** The words that somebody chose to tag. */
  readonly chosen: TextRange | undefined;
}

/**
 * The text as a list of statements. A block that did not change is passed over as a whole, and in a block that did each
 * statement that did not: a change takes as long in a long text as in a short one. The roles are explicit because a
 * block stands between the list and its items.
 */
export function textView(view: TextView, i18n: LocaleController): TemplateResult {
  const {cut, blocks, current, editable, chosen} = view;
  const {statements} = cut;
  const count = Math.min(blocks, blocksIn(cut));
  const rest = count === blocksIn(cut) ? restOf(cut) : '';
  return html`<div class="text" part="text" role="list" lang=${i18n.pageLang} aria-label=${i18n.msg('De tekst, per uitspraak', {id: 'st.text'})}>
    ${Array.from({length: count}, (_, block) => {
      const first = block * blockSize;
      const isHere = current >= first && current < first + blockSize;
      const own = isIn(
        chosen,
        statements[first]!.start,
        statements[Math.min(first + blockSize, statements.length) - 1]!.end,
      );
      const version = view.version(block);
      const marks = version > 0 || own ? view.marks : undefined; // where nobody said anything nothing has to be done
      return guard([cut, version, isHere && current, editable, marks, i18n.revision, own], () =>
        blockView(view, first, i18n),
      );
    })}
    ${rest ? html`<p class="between">${rest}</p>` : nothing}
  </div>`;
}

export const blocksIn = ({statements}: Cut): number => Math.ceil(statements.length / blockSize);

/** The range, when it touches these places. */
const isIn = (range: TextRange | undefined, start: number, end: number): TextRange | undefined =>
  range && range.start < end && range.end > start ? range : undefined;

function blockView(view: TextView, first: number, i18n: LocaleController): TemplateResult {
  const {cut, current, editable, marks} = view;
  return html`<div class="block">
    ${cut.statements.slice(first, first + blockSize).map((statement) => {
      const {index, start, end} = statement;
      const tags = view.placement?.tagsOf(index) ?? noTags;
      const chosen = isIn(view.chosen, start, end);
      return guard(
        [cut, tags, index === current, editable, (tags.length > 0 || chosen) && marks, i18n.revision, chosen],
        () => statementView(statement, tags, chosen, view, i18n),
      );
    })}
  </div>`;
}

function statementView(
  statement: Statement,
  tags: readonly Tag[],
  chosen: TextRange | undefined,
  {cut, current, editable, marks}: TextView,
  i18n: LocaleController,
): TemplateResult {
  const {index, start, end, paragraph, speaker} = statement;
  const {msg} = i18n;
  const {lines, lead} = leadOf(cut, index);
  const isNew = index > 0 && paragraph !== cut.statements[index - 1]!.paragraph;
  const isCurrent = index === current;
  const words = tags.length > 0 || chosen ? marks?.(statement, tags, chosen) : undefined;
  const name = firstWords(cut.text, statement);
  return html`${lines.map((line) => html`<p class="between" dir="auto">${line}</p>`)}
    <div role="listitem" dir="auto" class=${`statement${isNew ? ' new' : ''}${isCurrent ? ' current' : ''}`} data-index=${index}>
      <div class="words">${lead ? html`<span class=${speaker === undefined ? 'lead' : 'speaker'}>${lead}</span> ` : nothing}<span class="said" data-start=${start}>${words ?? cut.text.slice(start, end)}</span></div>
      ${
        editable
          ? html`<button
              type="button"
              class="choose"
              lang=${i18n.locale}
              tabindex=${isCurrent ? 0 : -1}
              aria-label=${tags.length > 0 ? msg(str`Bron kiezen of wijzigen: ${name}`, {id: 'st.choose.again'}) : msg(str`Bron kiezen: ${name}`, {id: 'st.choose.of'})}
            ><span>${msg('Bron kiezen', {id: 'st.choose'})}</span></button>`
          : nothing
      }
    </div>`;
}

import {
  flatSegments,
  lanes,
  sourceOf,
  withoutLane,
  type MarkedRange,
  type Statement,
  type Tag,
  type TextRange,
} from '@samen/model';
import {html, nothing} from 'lit';
import {formatList} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import type {Names} from './names.js';
import {certaintyName, hatName, sourceLetter, sourceName, speakerName, stageName} from './tag-words.js';

/** A line under the text, for one source of one tag. */
interface Line extends MarkedRange {
  readonly tag: Tag;
  /** '' for a tag without a source. */
  readonly source: string;
}

const chosenId = '';

/**
 * The words of a statement with what is said of them: pieces side by side, never one mark in another. Each source has a
 * line under its words, with a pattern of its own, and at most four lie under each other. Where a tag ends stand the
 * letters of its sources, and the same in words for who does not see them.
 */
export function marksView(
  text: string,
  statement: Statement,
  tags: readonly Tag[],
  chosen: TextRange | undefined,
  names: Names,
  i18n: LocaleController,
): unknown {
  const lines = tags.flatMap((tag) => linesOf(tag));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const placed = lanes(lines);
  const ranges = chosen ? [...lines, {...chosen, id: chosenId}] : lines;
  return flatSegments(ranges, statement).map((piece) => {
    const own = piece.ids.flatMap((id) => byId.get(id) ?? []);
    const isChosen = piece.ids.includes(chosenId);
    const words = text.slice(piece.start, piece.end);
    if (own.length === 0)
      return isChosen
        ? html`<span class="chosen" data-start=${piece.start}>${words}</span>`
        : html`<span data-start=${piece.start}>${words}</span>`;
    const drawn = own.flatMap((line) => {
      const lane = placed.get(line.id);
      return lane === undefined ? [] : [{source: line.source, lane}];
    });
    const over = withoutLane({...piece, ids: own.map(({id}) => id)}, placed);
    const ending = new Set(own.filter(({end}) => end === piece.end).map(({tag}) => tag));
    return html`<mark class=${isChosen ? 'chosen' : nothing} data-start=${piece.start}>${underlined(words, drawn)}${
      over > 0 ? html`<span class="over" aria-hidden="true">+${over}</span>` : nothing
    }${[...ending].map((tag) => badgesView(tag, names, i18n))}</mark>`;
  });
}

function linesOf(tag: Tag): readonly Line[] {
  const {start, end} = tag.anchor;
  const sources = tag.sources.length > 0 ? tag.sources : [''];
  return sources.map((source) => ({id: `${tag.id}\n${source}`, start, end, tag, source}));
}

/** Lines under the same words: each needs an element of its own to be drawn on. */
function underlined(
  words: string,
  [first, ...others]: readonly {readonly source: string; readonly lane: number}[],
): unknown {
  if (!first) return words;
  const kind = first.source === '' ? 'none' : sourceOf(first.source);
  return html`<span class=${`line ${kind} lane${first.lane}`}>${underlined(words, others)}</span>`;
}

/** Of the whole tag, once, at its end. */
function badgesView(tag: Tag, names: Names, i18n: LocaleController): unknown {
  const told = toldShort(tag, names, i18n);
  return html`<span class="badges" aria-hidden="true" lang=${i18n.locale}>${tag.sources.map(
    (source) => html`<span class=${`badge ${sourceOf(source)}`}>${sourceLetter(source, i18n)}</span>`,
  )}${told ? html`<span class="told"><bdi>${told}</bdi></span>` : nothing}</span><span class="visually-hidden" lang=${i18n.locale}> ${tagText(tag, names, i18n)}</span>`;
}

/** Everything of a tag besides its sources, as a reader gets it. */
function details(tag: Tag, {hats, participants}: Names, i18n: LocaleController): readonly string[] {
  const {knower, stance, speaker, stage, certainty} = tag;
  return [
    speaker === undefined ? '' : speakerName(speaker, participants),
    knower === undefined ? '' : hatName('knower', knower, hats, i18n),
    stance === undefined ? '' : hatName('stance', stance, hats, i18n),
    stage === 'brought' ? '' : stageName(stage, i18n),
    certaintyName(certainty, i18n),
  ].filter(Boolean);
}

const toldShort = (tag: Tag, names: Names, i18n: LocaleController): string =>
  details(tag, names, i18n).join(i18n.msg(', ', {id: 'sp.x.comma'}));

/** "(bron: ervaringskennis, moeder)" */
export function tagText(tag: Tag, names: Names, i18n: LocaleController): string {
  const {msg} = i18n;
  const list = formatList(
    i18n,
    tag.sources.map((source) => sourceName(source, i18n)),
  );
  const told = [list, ...details(tag, names, i18n)].filter(Boolean).join(msg(', ', {id: 'sp.x.comma'}));
  return list
    ? msg(str`(bron: ${told})`, {id: 'st.mark'})
    : msg(str`(nog geen bron: ${told})`, {id: 'st.mark.none'});
}

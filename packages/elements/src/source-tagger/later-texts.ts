/** Words that several later screens share. */
import type {Hat, Participant, SourcesRecord, Tag} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatList} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';
import {hatName, sourceName, speakerName} from './tag-words.js';

/** How many rows a list shows at first, and how many more each time somebody asks. */
export const rowsPerStep = 50;

/** A new element for a new text: a page translator that put its own words here would otherwise keep the old ones. */
export const fresh = (sentence: string, className?: string): unknown =>
  sentence ? keyed(sentence, html`<p class=${className ?? nothing}>${sentence}</p>`) : nothing;

/** The first words of a statement, to tell it from others. */
export function firstWords(text: string, most = 40): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  // Half a character pair is no character.
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** "ervaringskennis en professionele kennis"; '' without a source. */
export const sourceList = (ids: readonly string[], i18n: LocaleController): string =>
  ids.length > 0
    ? formatList(
        i18n,
        ids.map((id) => sourceName(id, i18n)),
      )
    : '';

/** What was said of a statement: its sources, who said it and the hats. */
export function toldOf(
  {sources, speaker, knower, stance}: Tag,
  participants: readonly Participant[],
  hats: readonly Hat[],
  i18n: LocaleController,
): string {
  return [
    ...(sources.length > 0 ? [sourceList(sources, i18n)] : [i18n.msg('nog geen bron', {id: 'st.v.none'})]),
    ...(speaker === undefined ? [] : [speakerName(speaker, participants)]),
    ...(knower === undefined ? [] : [hatName('knower', knower, hats, i18n)]),
    ...(stance === undefined ? [] : [hatName('stance', stance, hats, i18n)]),
  ].join(i18n.msg(', ', {id: 'sp.x.comma'}));
}

/** The tags at which somebody should look, in the order of the text. */
export const toCheck = ({tags}: Pick<SourcesRecord, 'tags'>): readonly Tag[] =>
  tags.filter(({certainty}) => certainty !== 'sure');

/** Shows the rows after these; nothing when all are there. */
export const moreButton = (
  shown: number,
  all: number,
  onMore: () => void,
  {msg}: LocaleController,
): TemplateResult | typeof nothing =>
  shown < all
    ? html`<div class="buttons">
        <button type="button" @click=${onMore}>${msg('Laat er meer zien', {id: 'st.v.more'})}</button>
      </div>`
    : nothing;

import {hatAxes, hatIds, type HatAxis, type SourcesRecord, type Tag, type TagFields} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {str, type LocaleController} from '../shared/localize.js';
import type {AxisName} from './settings.js';
import type {Names} from './names.js';
import {firstWords} from './statement-words.js';
import {hatName, speakerName} from './tag-words.js';

export interface DetailsView extends Names {
  readonly text: string;
  readonly record: SourcesRecord;
  /** Where it is about, and what is said of that. */
  readonly start: number;
  readonly tag: Tag | undefined;
  readonly axes: readonly AxisName[];
  /** Who speaks in the text. */
  readonly speakers: readonly string[];
  readonly onSet: (fields: TagFields) => void;
}

/** So many statements before this one can be chosen as what it answers. */
const mostAnswered = 25;

type Option = readonly [id: string, name: string];

/** Who said it, from which hat, and what it answers. */
export function detailsView(view: DetailsView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const {tag, axes, onSet} = view;
  const field = (axis: AxisName, label: string, options: readonly Option[]): unknown =>
    axes.includes(axis) && (options.length > 0 || tag?.[axis] !== undefined)
      ? html`<label class="field"
          ><span>${label}</span
          ><select
            data-axis=${axis}
            @change=${({target}: Event) => onSet({[axis]: (target as HTMLSelectElement).value || null})}
          >
            <option value="" ?selected=${tag?.[axis] === undefined}>${msg('niet gezegd', {id: 'st.w.none'})}</option>
            ${options.map(([id, name]) => html`<option value=${id} ?selected=${tag?.[axis] === id}>${name}</option>`)}
          </select></label
        >`
      : nothing;
  return html`<div class="details-fields" role="group" aria-label=${msg('Meer over deze uitspraak', {id: 'st.w.more'})}>
    ${field('speaker', msg('Wie zei het?', {id: 'st.details'}), speakerOptions(view))}
    ${hatAxes.map((axis) => field(axis, axisLabel(axis, i18n), hatOptions(axis, view, i18n)))}
    ${field('answers', msg('Waarop is dit een antwoord?', {id: 'st.w.answers'}), answerOptions(view, i18n))}
  </div>`;
}

const axisLabel = (axis: HatAxis, {msg}: LocaleController): string =>
  axis === 'knower'
    ? msg('Vanuit welke kennis van het kind?', {id: 'st.w.knower'})
    : msg('Vanuit welke rol?', {id: 'st.w.stance'});

/** People the page named, then names in the text that are none of theirs. */
function speakerOptions({participants, speakers, tag}: DetailsView): readonly Option[] {
  const options = new Map<string, string>(participants.map(({id, name}) => [id, name]));
  const names = new Set(participants.map(({name}) => name));
  for (const name of speakers) if (!names.has(name) && !options.has(name)) options.set(name, name);
  if (tag?.speaker !== undefined && !options.has(tag.speaker))
    options.set(tag.speaker, speakerName(tag.speaker, participants));
  return [...options];
}

const hatOptions = (axis: HatAxis, {hats}: DetailsView, i18n: LocaleController): readonly Option[] =>
  hatIds(axis, hats).map((id) => [id, hatName(axis, id, hats, i18n)]);

/** The statements before this one that have a source, nearest first; also one that was chosen from farther. */
function answerOptions({record, text, start, tag}: DetailsView, {msg}: LocaleController): readonly Option[] {
  const before = record.tags.filter(
    (each) => each !== tag && each.anchor.start < start && each.certainty !== 'orphan',
  );
  const near = before.slice(-mostAnswered).reverse();
  const chosen = record.tags.find(({id}) => id === tag?.answers);
  const all = chosen && !near.includes(chosen) ? [...near, chosen] : near;
  return all.map((each) => {
    const words = firstWords(text, each.anchor);
    return [each.id, msg(str`“${words}”`, {id: 'st.quote'})];
  });
}

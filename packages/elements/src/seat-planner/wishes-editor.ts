import {voiceKinds, type SeatRule, type VoiceKind} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import type {Scene, ScenePerson} from './scene.js';
import type {SetupView} from './setup-view.js';

type Kind = SeatRule['kind'];

const kindWords = ({msg}: LocaleController): Readonly<Record<Kind, string>> => ({
  beside: msg('zit graag naast', {id: 'sp.w.beside'}),
  apart: msg('zit liever niet naast', {id: 'sp.w.apart'}),
  sight: msg('moet kunnen zien', {id: 'sp.w.sight'}),
  door: msg('zit graag dicht bij de deur', {id: 'sp.w.door'}),
  wheelchair: msg('heeft 90 centimeter ruimte nodig', {id: 'sp.w.wheelchair'}),
});

const needsTwo = (kind: string): boolean => kind !== 'door' && kind !== 'wheelchair';

/** The wishes that there are, one new one, and how a child speaks who is not there. */
export function wishesEditor(view: SetupView, i18n: LocaleController): TemplateResult {
  const {plan, scene, onCommand} = view;
  const {msg} = i18n;
  return html`<ul class="wishes" role="list">
      ${plan.rules.map(
        (rule) =>
          html`<li>
            <span>${wishText(rule, scene, i18n)}${rule.kind === 'apart' ? privateNote(i18n) : nothing}</span>
            <button type="button" @click=${() => onCommand({type: 'rule', rule, on: false})}>
              ${msg('Haal weg', {id: 'sp.w.remove'})}<span class="visually-hidden"
                >: ${wishText(rule, scene, i18n)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
    ${plan.participants.length > 0 ? newWishView(view, i18n) : nothing}
    ${plan.setting === 'child' ? voiceView(view, i18n) : nothing}`;
}

/** One wish as a sentence. */
export function wishText(rule: SeatRule, {people}: Scene, i18n: LocaleController): string {
  const {msg} = i18n;
  const who = (id: string): string => named(people.find((each) => each.id === id)?.label ?? id);
  const a = who(rule.a);
  const b = 'b' in rule ? who(rule.b) : '';
  switch (rule.kind) {
    case 'beside':
      return msg(str`${a} zit graag naast ${b}.`, {id: 'sp.w.s.beside'});
    case 'apart':
      return msg(str`${a} zit liever niet naast ${b}.`, {id: 'sp.w.s.apart'});
    case 'sight':
      return msg(str`${a} moet ${b} kunnen zien.`, {id: 'sp.w.s.sight'});
    case 'door':
      return msg(str`${a} zit graag dicht bij de deur.`, {id: 'sp.w.s.door'});
    case 'wheelchair':
      return msg(str`${a} heeft 90 centimeter ruimte nodig.`, {id: 'sp.w.s.wheelchair'});
  }
}

const privateNote = ({msg}: LocaleController): TemplateResult =>
  html` <em>${msg('Alleen voor u: dit wordt nooit afgedrukt.', {id: 'sp.w.private'})}</em>`;

/** `first`: who is chosen at first. Not as an attribute, which would be followed at each update. */
const personField = (
  name: string,
  label: string,
  people: readonly ScenePerson[],
  first = 0,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><select name=${name}>
      ${people.map(
        (person, index) =>
          html`<option value=${person.id} .selected=${index === first}>${person.label}</option>`,
      )}
    </select></label
  >`;

function newWishView({plan, scene, onCommand, tell}: SetupView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const words = kindWords(i18n);
  const field = (place: Element, name: string): string =>
    place.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value;
  const add = (place: Element): void => {
    const [kind, a, b] = [field(place, 'kind') as Kind, field(place, 'a'), field(place, 'b')];
    const rule = (needsTwo(kind) ? {kind, a, b} : {kind, a}) as SeatRule;
    if (needsTwo(kind) && a === b) {
      place.querySelector<HTMLSelectElement>('[name=b]')!.focus(); // nobody sits beside themselves
      tell(msg('Kies twee verschillende mensen.', {id: 'sp.w.two'}));
    } else if (onCommand({type: 'rule', rule, on: true}) === plan) {
      tell(msg('Deze wens staat er al.', {id: 'sp.w.again'}));
    }
  };
  return html`<fieldset class="new">
    <legend>${msg('Een wens erbij', {id: 'sp.w.new'})}</legend>
    ${personField('a', msg('Wie', {id: 'sp.h.who'}), scene.people)}
    <label class="field"
      ><span>${msg('Wens', {id: 'sp.w.kind'})}</span
      ><select
        name="kind"
        @change=${({target}: Event) => {
          const select = target as HTMLSelectElement;
          const other = select.closest('fieldset')!.querySelector<HTMLSelectElement>('[name=b]')!;
          other.disabled = !needsTwo(select.value);
        }}
      >
        ${(Object.keys(words) as Kind[]).map((kind) => html`<option value=${kind}>${words[kind]}</option>`)}
      </select></label
    >
    ${personField('b', msg('Wie nog meer', {id: 'sp.w.other'}), scene.people, 1)}
    <button type="button" @click=${({target}: Event) => add((target as Element).closest('fieldset')!)}>
      ${msg('Voeg toe', {id: 'sp.e.add'})}
    </button>
    <p class="note">
      ${msg('Dat iemand liever niet naast een ander zit, ziet alleen u. Het wordt nooit afgedrukt.', {id: 'sp.w.hint'})}
    </p>
  </fieldset>`;
}

/** A child who is not there can still be heard. */
function voiceView({plan, scene, onCommand}: SetupView, {msg}: LocaleController): TemplateResult {
  const {voice} = plan;
  const words: Readonly<Record<VoiceKind, string>> = {
    drawing: msg('met een tekening', {id: 'sp.v.drawing'}),
    letter: msg('met een brief', {id: 'sp.v.letter'}),
    other: msg('op een andere manier', {id: 'sp.v.other'}),
  };
  return html`<fieldset class="new">
    <legend>${msg('Komt het kind niet zelf? Hoe horen we het kind dan?', {id: 'sp.v.question'})}</legend>
    <label class="field"
      ><span>${msg('Het kind spreekt', {id: 'sp.v.how'})}</span
      ><select
        @change=${({target}: Event) => {
          const kind = (target as HTMLSelectElement).value as VoiceKind | '';
          onCommand({type: 'voice', voice: kind ? {...voice, kind} : undefined});
        }}
      >
        <option value="" ?selected=${!voice}>${msg('nog niet afgesproken', {id: 'sp.v.none'})}</option>
        ${voiceKinds.map(
          (kind) => html`<option value=${kind} ?selected=${kind === voice?.kind}>${words[kind]}</option>`,
        )}
      </select></label
    >
    ${
      voice
        ? html`<label class="field"
            ><span>${msg('Wie brengt het mee?', {id: 'sp.v.by'})}</span
            ><select
              @change=${({target}: Event) => {
                const by = (target as HTMLSelectElement).value;
                onCommand({type: 'voice', voice: {kind: voice.kind, ...(by && {by})}});
              }}
            >
              <option value="" ?selected=${!voice.by}>${msg('nog niet afgesproken', {id: 'sp.v.none'})}</option>
              ${scene.people.map(
                ({id, label}) => html`<option value=${id} ?selected=${id === voice.by}>${label}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
  </fieldset>`;
}

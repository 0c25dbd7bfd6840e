import {isChair, roles, type Attendee} from '@samen/model';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {roleName} from './scene.js';
import {roleWord} from '../shared/role-words.js';
import type {SetupView} from './setup-view.js';

type Change = (change: Partial<Record<keyof Attendee, unknown>>) => void;

/** Everybody with name, role and what matters for a place; at the end a line for somebody new. */
export function peopleEditor(view: SetupView, i18n: LocaleController): TemplateResult {
  const {plan} = view;
  return html`<ul class="people" role="list">
      ${plan.participants.map((person) => keyed(person.id, personView(person, view, i18n)))}
    </ul>
    ${newPersonView(view, i18n)}`;
}

function personView(person: Attendee, view: SetupView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const change: Change = (changed) =>
    view.onCommand({type: 'edit', person: withoutNothing({...person, ...changed}) as Attendee});
  const flag = (name: 'stake' | 'wheelchair' | 'chairs', text: string) =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${name === 'chairs' ? isChair(person) : (person[name] ?? false)}
        ?disabled=${name === 'chairs' && person.role === 'chair'}
        @change=${({target}: Event) => change({[name]: (target as HTMLInputElement).checked || undefined})}
      />
      ${text}</label
    >`;
  return html`<li>
    <fieldset>
      <legend class="visually-hidden">${person.name}</legend>
      <label class="field"
        ><span>${msg('Naam', {id: 'sp.e.name'})}</span
        ><input
          type="text"
          autocomplete="off"
          maxlength="200"
          .value=${person.name}
          @change=${({target}: Event) => {
            const input = target as HTMLInputElement;
            if (input.value.trim()) change({name: input.value});
            else input.value = person.name; // somebody without a name would be gone
          }}
      /></label>
      ${roleField(person.role ?? '', (role) => change({role: role || undefined}), i18n)}
      <div class="checks">
        ${flag('chairs', msg('leidt het gesprek', {id: 'sp.e.chairs'}))}
        ${flag('stake', msg('heeft belang bij de uitkomst', {id: 'sp.e.stake'}))}
        ${flag('wheelchair', msg('heeft ruimte nodig voor een rolstoel', {id: 'sp.e.wheelchair'}))}
      </div>
      <button type="button" @click=${() => view.onCommand({type: 'remove', participant: person.id})}>
        ${msg('Komt niet', {id: 'sp.e.remove'})}<span class="visually-hidden">: ${named(person.name)}</span>
      </button>
    </fieldset>
  </li>`;
}

/** The roles Samen has words for, and the one the host uses. */
function roleField(
  chosen: string | undefined,
  onRole: (role: string) => void,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const known: readonly string[] = ['', ...roles];
  const all = chosen === undefined || known.includes(chosen) ? known : [...known, chosen];
  return html`<label class="field"
    ><span>${msg('Rol', {id: 'sp.e.role'})}</span
    ><select @change=${({target}: Event) => onRole((target as HTMLSelectElement).value)}>
      ${all.map(
        (role) =>
          html`<option value=${role} ?selected=${role === chosen}>
            ${role ? roleWord({role}, i18n) : msg('geen rol', {id: 'sp.e.no-role'})}
          </option>`,
      )}
    </select></label
  >`;
}

function newPersonView({plan, onCommand, tell}: SetupView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const add = (place: HTMLElement): void => {
    const input = place.querySelector('input')!;
    const role = place.querySelector('select')!;
    const name = input.value.trim() || roleName({role: role.value}, i18n);
    input.focus();
    if (!name) return tell(msg('Vul een naam in of kies een rol.', {id: 'sp.e.nobody'}));
    const taken = new Set(plan.participants.map(({id}) => id));
    let id = name;
    for (let count = 2; taken.has(id); count++) id = `${name} ${count}`;
    onCommand({type: 'add', person: {id, name, ...(role.value && {role: role.value})}});
    input.value = '';
    role.value = ''; // a second Enter would add one more of them
  };
  return html`<fieldset
    class="new"
    @keydown=${(event: KeyboardEvent) => {
      // Enter adds the person; the form of the page is not meant.
      if (event.key !== 'Enter' || !(event.target as HTMLElement).matches('input')) return;
      event.preventDefault();
      add(event.currentTarget as HTMLElement);
    }}
  >
    <legend>${msg('Iemand erbij', {id: 'sp.e.new'})}</legend>
    <label class="field"
      ><span>${msg('Naam', {id: 'sp.e.name'})}</span><input type="text" autocomplete="off" maxlength="200"
    /></label>
    ${roleField(undefined, () => {}, i18n)}
    <button type="button" @click=${({target}: Event) => add((target as HTMLElement).closest('fieldset')!)}>
      ${msg('Voeg toe', {id: 'sp.e.add'})}
    </button>
    <p class="note">
      ${msg(str`Een voornaam of een rol is genoeg. Er is plek voor ten hoogste ${60} mensen.`, {id: 'sp.e.hint'})}
    </p>
  </fieldset>`;
}

/** A field that is `undefined` is not there. */
const withoutNothing = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

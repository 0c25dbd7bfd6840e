import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {fresh} from './later-texts.js';
import {sourceName} from './tag-words.js';

export interface KeysState {
  /** Whether keys do anything besides moving. */
  readonly isOn: boolean;
  readonly editable: boolean;
  /** `mode="free"`: pieces of text can be chosen as well. */
  readonly isFree: boolean;
}

export interface KeysHandlers {
  readonly onToggle: (isOn: boolean) => void;
}

/** What each key does. Everything a key does, a button does too. */
export function keysView(
  {isOn, editable, isFree}: KeysState,
  {onToggle}: KeysHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const rows = [
    ...moving(i18n),
    ...(editable ? tagging(i18n) : []),
    ...(editable && isFree ? choosing(i18n) : []),
  ];
  return html`<div class="later keys" part="keys">
    <p class="heading">${msg('Werken met toetsen', {id: 'st.h.heading'})}</p>
    ${fresh(
      msg('De toetsen werken als u in de tekst of bij de knoppen bent. Voor alles is er ook een knop.', {
        id: 'st.h.about',
      }),
    )}
    <label class="switch"
      ><input type="checkbox" ?checked=${isOn} .checked=${isOn} @change=${(event: Event) => {
        event.stopPropagation();
        onToggle((event.target as HTMLInputElement).checked);
      }} @input=${(event: Event) => event.stopPropagation()} />
      ${msg('Gebruik toetsen', {id: 'st.h.switch'})}</label
    >
    ${fresh(
      msg(
        'Gebruikt u spraak of een schermlezer, en gebeurt er iets wat u niet wilt? Zet de toetsen dan uit. De pijltjes blijven werken.',
        {
          id: 'st.h.off',
        },
      ),
      'note',
    )}
    <table>
      <caption class="visually-hidden">${msg('Toetsen en wat ze doen', {id: 'st.h.table'})}</caption>
      <thead>
        <tr>
          <th scope="col">${msg('Toets', {id: 'st.h.key'})}</th>
          <th scope="col">${msg('Wat die doet', {id: 'st.h.does'})}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([keys, does]) => html`<tr>
            <th scope="row">${keys.map((key, i) => html`${i > 0 ? ' ' : ''}<kbd>${key}</kbd>`)}</th>
            <td>${does}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

type Row = readonly [keys: readonly string[], does: string];

const moving = ({msg}: LocaleController): readonly Row[] => [
  [['↑', '↓'], msg('Naar de uitspraak hiervoor of hierna', {id: 'st.h.arrows'})],
  [['Home', 'End'], msg('Naar de eerste of de laatste uitspraak', {id: 'st.h.ends'})],
  [['Esc'], msg('Terug naar de tekst', {id: 'st.h.back'})],
  [['?'], msg('Deze uitleg openen of sluiten', {id: 'st.h.help'})],
];

function tagging(i18n: LocaleController): readonly Row[] {
  const {msg} = i18n;
  return [
    ...(['scientific', 'professional', 'experiential'] as const).map((source, i): Row => [
      [String(i + 1)],
      onOff(sourceName(source, i18n), i18n),
    ]),
    [['S'], msg('Hoe ver de uitspraak kwam: ingebracht, besproken of gebruikt', {id: 'st.h.stage'})],
    [['H'], msg('Wie het zei, en vanuit welke rol', {id: 'st.h.hat'})],
    [['N'], msg('Naar de volgende uitspraak zonder bron', {id: 'st.h.next'})],
    [['Delete', '⌫'], msg('De bronnen van deze uitspraak weghalen', {id: 'st.h.delete'})],
    [['Ctrl+Z', '⌘Z'], msg('Ongedaan maken', {id: 'st.h.undo'})],
    [['Ctrl+Y', '⇧⌘Z'], msg('Opnieuw doen', {id: 'st.h.redo'})],
  ];
}

const choosing = ({msg}: LocaleController): readonly Row[] => [
  [['F2'], msg('Zelf een stuk tekst kiezen', {id: 'st.h.range'})],
  [['←', '→'], msg('Het begin een woord verplaatsen', {id: 'st.h.start'})],
  [['Shift+←', 'Shift+→'], msg('Het einde een woord verplaatsen', {id: 'st.h.end'})],
];

/** The colon, because not every language has the word for a source behind its verb. */
const onOff = (name: string, {msg}: LocaleController): string =>
  `${msg('Bron kiezen of weghalen:', {id: 'st.h.source'})} ${name}`;

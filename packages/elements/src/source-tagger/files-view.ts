import {html, nothing, type TemplateResult} from 'lit';
import {download} from '../shared/download.js';
import type {LocaleController} from '../shared/localize.js';
import type {Privacy} from './export-people.js';
import {fileField} from './file-field.js';
import {fresh} from './later-texts.js';

export interface FilesState {
  readonly privacy: Privacy;
  /** Whether there is a tag to save. */
  readonly hasTags: boolean;
  /** Whether a file may be opened: it takes the place of what there is. */
  readonly editable: boolean;
  /** What came of the last act, to read; '' for nothing. */
  readonly note: string;
}

type Made = string | Promise<string>;

export interface FilesHandlers {
  /** What is in each file: see `tagger-exports.ts`. */
  readonly toText: () => Made;
  readonly toCsv: () => Made;
  readonly toJsonLd: () => Made;
  readonly toRecordFile: () => Made;
  /** Somebody chose a file: `openFile` reads it. */
  readonly onFile: (file: File) => void;
  /** Says what came of an act; also for a screen reader. */
  readonly tell: (text: string) => void;
}

/** Saving, copying and opening. Nothing leaves the page unless somebody presses one of these. */
export function filesView(
  {privacy, hasTags, editable, note}: FilesState,
  handlers: FilesHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const {tell} = handlers;
  const name = msg('bronnen', {id: 'st.f.name'});
  const button = (words: string, act: () => Promise<void>) =>
    html`<button type="button" @click=${() => void act().catch(() => tell(failed(i18n)))}>${words}</button>`;
  const save = (words: string, make: () => Made, ending: string, type?: string) =>
    button(words, async () => download(`${name}.${ending}`, await make(), type));
  return html`<div class="later files" part="files">
    ${
      hasTags
        ? html`${fresh(whoText(privacy, i18n), 'note')}
            <div class="buttons">
              ${save(msg('Gezamenlijke afweging (tekst)', {id: 'st.f.text'}), handlers.toText, 'txt')}
              ${button(msg('Kopieer de gezamenlijke afweging', {id: 'st.f.copy'}), async () => {
                await copy(await handlers.toText());
                tell(msg('De gezamenlijke afweging is gekopieerd.', {id: 'st.f.copied'}));
              })}
              ${save(msg('Tabel (CSV)', {id: 'sp.f.csv'}), handlers.toCsv, 'csv', 'text/csv')}
              ${save(msg('W3C-annotaties (JSON-LD)', {id: 'st.f.jsonld'}), handlers.toJsonLd, 'jsonld', 'application/ld+json')}
              ${save(msg('Bestand om later verder te gaan', {id: 'st.f.record'}), handlers.toRecordFile, 'json', 'application/json')}
            </div>`
        : fresh(
            msg('Er is nog niets om te bewaren. Kies eerst een bron bij een uitspraak.', {id: 'st.f.none'}),
          )
    }
    ${editable ? openView(hasTags, handlers, i18n) : nothing} ${fresh(note, 'note')}
  </div>`;
}

const openView = (hasTags: boolean, {onFile}: FilesHandlers, {msg}: LocaleController): TemplateResult =>
  html`${fileField(msg('Open een bestand met bronnen bij deze tekst', {id: 'st.f.open'}), onFile)}
    ${
      hasTags
        ? fresh(
            msg(
              'De bronnen uit het bestand komen in de plaats van wat er nu staat. U kunt dat ongedaan maken.',
              {id: 'st.f.instead'},
            ),
            'note',
          )
        : nothing
    }`;

/** How people are called in the files, and that what they said stays as it is. */
function whoText(privacy: Privacy, {msg}: LocaleController): string {
  const who = {
    role: () => msg('In bestanden staan rollen, geen namen van sprekers.', {id: 'st.f.role'}),
    initials: () => msg('In bestanden staan voorletters, geen namen van sprekers.', {id: 'st.f.initials'}),
    name: () => msg('In bestanden staan namen van sprekers.', {id: 'st.f.names'}),
  }[privacy]();
  const quoted = msg(
    'De woorden uit de tekst blijven zoals ze zijn: staat daar een naam in, dan staat die ook in het bestand.',
    {
      id: 'st.f.quoted',
    },
  );
  return `${who} ${quoted}`;
}

const failed = ({msg}: LocaleController): string =>
  msg('Dat lukte niet. Probeer het nog eens.', {id: 'st.f.failed'});

/** By the browser; where a page may not do that, as the browser did before. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  area.value = text;
  area.readOnly = true;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error('not copied');
}

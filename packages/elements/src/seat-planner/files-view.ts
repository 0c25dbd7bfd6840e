import {html, type TemplateResult} from 'lit';
import {download} from '../shared/download.js';
import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';
import type {SetupView} from './setup-view.js';

/** Paper and files. Nothing leaves the page unless somebody presses one of these. */
export function filesView({element, tell}: SetupView, {msg}: LocaleController): TemplateResult {
  const name = msg('tafelindeling', {id: 'sp.f.name'});
  const button = (text: string, act: () => Promise<void>) =>
    html`<button type="button" @click=${() => void act()}>${text}</button>`;
  const privacy = enumerated(element.privacy, ['role', 'initials', 'name']);
  const who = {
    role: msg('Op papier en in bestanden staan rollen, geen namen.', {id: 'sp.f.role'}),
    initials: msg('Op papier en in bestanden staan voorletters, geen namen.', {id: 'sp.f.initials'}),
    name: msg('Op papier en in bestanden staan namen.', {id: 'sp.f.names'}),
  };
  return html`<p class="note">${who[privacy]}</p>
    <div class="buttons">
      ${button(msg('Druk de tafel af', {id: 'sp.f.print'}), () => element.print('plan'))}
      ${button(msg('Druk plaatskaartjes af', {id: 'sp.f.cards'}), () => element.print('cards'))}
      ${button(msg('Bestand voor de agenda', {id: 'sp.f.ics'}), async () => {
        const calendar = await element.toICS();
        if (calendar) download(`${name}.ics`, calendar, 'text/calendar');
        else
          tell(msg('Vul eerst een begin en een einde in. Het einde komt na het begin.', {id: 'sp.f.no-ics'}));
      })}
      ${button(msg('Plaatje (PNG)', {id: 'sp.f.png'}), async () =>
        download(`${name}.png`, await element.toPNG()),
      )}
      ${button(msg('Plaatje (SVG)', {id: 'sp.f.svg'}), async () =>
        download(`${name}.svg`, await element.toSVG(), 'image/svg+xml'),
      )}
      ${button(msg('Tabel (CSV)', {id: 'sp.f.csv'}), async () =>
        download(`${name}.csv`, await element.toCSV(), 'text/csv'),
      )}
      ${button(msg('Tekst', {id: 'sp.f.text'}), async () => download(`${name}.txt`, await element.toText()))}
    </div>`;
}

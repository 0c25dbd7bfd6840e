import {html, nothing, type TemplateResult} from 'lit';
import {str, type LocaleController} from '../shared/localize.js';

/** Seconds until the screen is empty for the next person: after somebody is done, and after a warning. */
export const kioskSeconds = {done: 60, idle: 60, warned: 30} as const;

type Phase = 'off' | 'idle' | 'warned' | 'done';

/** Leaves nothing of somebody on a device that many people use. Who thinks a while is warned before it is wiped. */
export class Kiosk {
  readonly #update: () => void;
  readonly #wipe: () => void;
  #phase: Phase = 'off';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(update: () => void, wipe: () => void) {
    this.#update = update;
    this.#wipe = wipe;
  }

  /** What is on screen: `isDone` is handed over, `isStarted` has answers that were not. */
  follow({isOn, isDone, isStarted}: {isOn: boolean; isDone: boolean; isStarted: boolean}): void {
    const isAlone = this.#phase === 'idle' || this.#phase === 'warned';
    const phase = !isOn ? 'off' : isDone ? 'done' : !isStarted ? 'off' : isAlone ? this.#phase : 'idle';
    if (phase !== this.#phase) this.#start(phase);
  }

  onActivity(): void {
    if (this.#phase === 'idle' || this.#phase === 'warned') this.#start('idle');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#phase = 'off';
  }

  #start(phase: Phase): void {
    clearTimeout(this.#timer);
    this.#phase = phase;
    if (phase === 'off') return;
    this.#timer = setTimeout(() => {
      if (phase === 'idle') this.#start('warned');
      else {
        this.stop();
        this.#wipe();
      }
      this.#update();
    }, kioskSeconds[phase] * 1000);
  }

  /** The warning, with the button that takes it away. */
  view(i18n: LocaleController): TemplateResult {
    const {msg} = i18n;
    const stay = () => {
      this.onActivity();
      this.#update();
    };
    const warning = html`<p>
        ${msg(str`Bent u er nog? Over ${kioskSeconds.warned} seconden wissen we uw antwoorden.`, {id: 'fp.k.idle'})}
      </p>
      <button type="button" @click=${stay}>${msg('Ik ben er nog', {id: 'fp.k.stay'})}</button>`;
    return html`<div class="warning" role="alert">${this.#phase === 'warned' ? warning : nothing}</div>`;
  }
}

/** Test-only: a picture without a planner, and what a pointer does in it. */
import {html, LitElement, type TemplateResult} from 'lit';
import {LocaleController} from '../shared/localize.js';
import {base} from '../shared/base.styles.js';
import {fixture, html as page, settled} from '../shared/testing.js';
import {tokens} from '../shared/tokens.styles.js';
import {PictureKeys} from './picture-keys.js';
import {pictureView, type PictureHandlers, type PictureState} from './picture-view.js';
import {pictureStyles} from './picture.styles.js';
import type {Scene} from './scene.js';

/** Writes down what it is told, and does nothing. */
export class PictureHost extends LitElement implements PictureHandlers {
  static override styles = [...tokens, base, pictureStyles];
  static override properties = {scene: {attribute: false}, state: {attribute: false}};
  declare scene: Scene;
  declare state: PictureState;
  readonly i18n = new LocaleController(this);
  readonly keys = new PictureKeys(this, this);
  readonly told: string[] = [];

  readonly onSeat = (seat: string): void => void this.told.push(`seat ${seat}`);
  readonly onFree = (seat: string): void => void this.told.push(`free ${seat}`);
  readonly onLock = (seat: string): void => void this.told.push(`lock ${seat}`);
  readonly onCancel = (): void => void this.told.push('cancel');
  readonly onUndo = (): void => void this.told.push('undo');
  readonly onRedo = (): void => void this.told.push('redo');
  readonly onDrop = (participant: string, seat: string | undefined): void =>
    void this.told.push(`drop ${participant} ${seat ?? 'waiting'}`);

  get seats(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.seat')];
  }
  get ghost(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.seat-ghost');
  }
  /** The seat or list that is marked as the goal of a drag. */
  get over(): string {
    const {dataset} = this.renderRoot.querySelector<HTMLElement>('[data-over]') ?? {
      dataset: {} as DOMStringMap,
    };
    return dataset.seat ?? ('waiting' in dataset ? 'waiting' : '');
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      <div data-waiting>
        <button id="w" data-drag-participant="w"><svg><text>X</text></svg><bdi>Wachter</bdi> ouder</button>
      </div>
      ${pictureView(this.scene, this.state, this, this.i18n)}
      <p id="elsewhere">…</p>
    </div>`;
  }
}

export async function picture(scene: Scene, state: PictureState = {editable: true}): Promise<PictureHost> {
  if (!customElements.get('x-picture')) customElements.define('x-picture', PictureHost);
  const place = await fixture<HTMLElement>(page`<div lang="nl"></div>`);
  const element = document.createElement('x-picture') as PictureHost;
  Object.assign(element, {scene, state});
  place.append(element);
  await settled(element);
  return element;
}

/** The drivers of the three engines have no words for a drag in common, so its events are made here. */
export function pointer(
  type: string,
  at: Element | {x: number; y: number},
  init: PointerEventInit = {},
): boolean {
  const {x, y} = at instanceof Element ? middleOf(at) : at;
  const target = at instanceof Element ? at : document.body;
  const event = new PointerEvent(type, {
    ...{bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 7, button: 0},
    ...{clientX: x, clientY: y},
    ...init,
  });
  return target.dispatchEvent(event);
}

export function middleOf(element: Element): {x: number; y: number} {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

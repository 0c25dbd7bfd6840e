/** Test-only: what follows from a plan, in a shadow root of its own, and what somebody reads and does there. */
import {LitElement, type TemplateResult} from 'lit';
import {parsePlan, parseWeights, suggest, type SeatPlan} from '@samen/model';
import {base} from '../shared/base.styles.js';
import {LocaleController, registerLocale} from '../shared/localize.js';
import {click, expect, fixture, html, settled} from '../shared/testing.js';
import {tokens} from '../shared/tokens.styles.js';
import {outcomeStyles, outcomeView, type OutcomeView} from './outcome.js';
import {pictureStyles} from './picture.styles.js';
import {sceneOf} from './scene.js';

/** What the element keeps: open and close do what they do there. */
export class OutcomeHost extends LitElement {
  static override styles = [...tokens, base, pictureStyles, outcomeStyles];
  readonly i18n = new LocaleController(this);
  view: OutcomeView | undefined;

  protected override render(): TemplateResult {
    const {dir} = this.i18n;
    return html`<div class="root" dir=${dir}>${this.view && outcomeView(this.view, this.i18n)}</div>`;
  }

  change(view: Partial<OutcomeView>): void {
    this.view = {...this.view!, ...view};
    this.requestUpdate();
  }
}

/** A plan of people `[id, role, more]` and the ids on the seats in order; '' leaves a seat free. */
export const planOf = (
  people: readonly (readonly [id: string, role: string, more?: object])[],
  seated: readonly string[],
  more: object = {},
): SeatPlan => {
  const {value, problems} = parsePlan({
    schema: 'samen-seating',
    version: 1,
    seats: Math.max(2, seated.length),
    participants: people.map(([id, role, rest]) => ({id, name: id, role, ...rest})),
    places: seated.flatMap((participant, i) => (participant ? [{seat: `s${i + 1}`, participant}] : [])),
    ...more,
  });
  expect(problems, 'a plan without problems').to.deep.equal([]);
  return value;
};

/** Everything that follows from a plan; what can be reached is searched by the model. */
export async function outcome(
  plan: SeatPlan,
  given: Partial<OutcomeView> = {},
  lang = 'nl',
): Promise<OutcomeHost> {
  if (!customElements.get('x-outcome')) customElements.define('x-outcome', OutcomeHost);
  if (lang === 'ar') registerLocale('ar', {templates: {}});
  const host = await fixture<OutcomeHost>(html`<x-outcome lang=${lang}></x-outcome>`);
  await settled(host);
  host.view = {
    ...{plan, scene: sceneOf(plan, 'name', host.i18n), weights: parseWeights(undefined).value, rule: ''},
    ...{editable: true, isSearching: false, isOpen: false, cards: 3},
    range: 'range' in given ? given.range : suggest(plan, {restarts: 3}),
    onSuggest: () => host.change({isOpen: true}),
    onClose: () => host.change({isOpen: false}),
    onTake: () => host.change({isOpen: false}),
    ...given,
  };
  host.requestUpdate();
  await settled(host);
  return host;
}

export const all = (host: OutcomeHost, selector: string): HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

export const texts = (host: OutcomeHost, selector: string): string[] => all(host, selector).map(text);

export const findings = (host: OutcomeHost): string[] => texts(host, '[part=findings] li');

export function button(host: OutcomeHost, words: string): HTMLButtonElement {
  const found = all(host, 'button').filter((each) => text(each) === words);
  expect(found, `button "${words}"`).to.have.length(1);
  return found[0] as HTMLButtonElement;
}

export async function push(host: OutcomeHost, words: string): Promise<void> {
  await click(button(host, words));
  await settled(host);
}

export const ask = 'Zoek een gelijkere indeling';

/** Two camps around a child; who has no seat yet is the buddy. */
export const camps = (more: object = {}): SeatPlan =>
  planOf(
    [
      ['Sam', 'child'],
      ['Mila', 'parent'],
      ['Bo', 'buddy'],
      ['Lot', 'teacher'],
      ['Ilse', 'care-coordinator'],
      ['Jan', 'youth-worker'],
      ['Vera', 'chair'],
    ],
    ['Sam', 'Mila', 'Vera', 'Lot', 'Ilse', 'Jan', ''],
    more,
  );

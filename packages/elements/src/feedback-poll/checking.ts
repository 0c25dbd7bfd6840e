import {isStepwise, placesOf, questionId} from './answer-view.js';
import {errorText} from './error-text.js';
import type {LentToParts} from './lent.js';

/** What is missing, where it is told, and how somebody gets there. */
export class Checking {
  readonly #lent: LentToParts;

  constructor(lent: LentToParts) {
    this.#lent = lent;
  }

  /** What keeps a form from being sent. Who began must be able to finish; who does not have to answer, may leave it. */
  validate(): {flags: ValidityStateFlags; message: string} {
    const {element, answering, i18n} = this.#lent;
    const {isEmpty, missing, poll, roundState} = answering;
    const isAsked = poll && roundState === 'open' && (element.required || !isEmpty);
    const [first] = isAsked ? missing : [];
    if (!first) return {flags: {}, message: ''};
    const some = () => i18n.msg('Er is nog een vraag die een antwoord nodig heeft.', {id: 'fp.e.some'});
    const message = isEmpty
      ? errorText('nothing', i18n)
      : first === 'group'
        ? errorText(first, i18n)
        : some();
    return {flags: {valueMissing: true}, message};
  }

  /** The first input that waits for an answer, else the first. */
  get anchor(): HTMLElement | undefined {
    const {answering, element} = this.#lent;
    const {poll, missing} = answering;
    if (!poll) return undefined;
    for (const id of [...missing.filter((each) => each !== 'nothing'), ...placesOf(answering)]) {
      const place = element.renderRoot?.querySelector(`#${questionId(poll, id)}`);
      const input =
        place?.querySelector<HTMLElement>(':checked') ?? place?.querySelector<HTMLElement>('input,textarea');
      if (input) return input;
    }
    return undefined;
  }

  /** What is wrong at a place; '' for nothing. */
  readonly errorAt = (id: string): string => {
    const {element, answering, i18n} = this.#lent;
    const {errors, missing} = answering;
    const isWrong = errors.includes(id) || (element.showError && element.isField && missing.includes(id));
    return isWrong ? errorText(id, i18n) : '';
  };

  /** Shows what is missing, and says whether nothing is. */
  check(missing: readonly string[]): boolean {
    const {answering, element} = this.#lent;
    answering.shown.clear();
    missing.forEach((id) => answering.shown.add(id));
    element.requestUpdate();
    if (missing.length > 0) this.#lent.focus('.summary');
    return missing.length === 0;
  }

  /** To the place of an error, from the summary. */
  goToPlace(id: string): void {
    const {answering, element} = this.#lent;
    const place = id === 'nothing' ? answering.asked[0]!.id : id;
    if (isStepwise(element)) answering.step = Math.max(0, placesOf(answering).indexOf(place));
    this.#focusPlace(place);
  }

  #focusPlace(place: string): void {
    const {poll} = this.#lent.answering;
    const index = poll!.questions.findIndex(({id}) => id === place);
    this.#lent.focus(place === 'group' ? '#who-legend' : `#q${index}-legend`);
  }

  /** With one question at a time: to another, once what is required here is there. */
  goTo(step: number): void {
    const {answering, element} = this.#lent;
    const places = placesOf(answering);
    const at = Math.min(answering.step, places.length - 1);
    const isOn = step > at;
    if (isOn && !this.check(answering.missing.filter((id) => id === places[at]))) return;
    answering.step = Math.max(0, Math.min(step, places.length - 1));
    const place = places[answering.step]!;
    this.#focusPlace(place);
    element.requestUpdate();
  }
}

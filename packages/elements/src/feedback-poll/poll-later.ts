/** What comes after the first paint: checking, sending, everything that is told afterwards, and one device for many. */
import type {Problem} from '@samen/model';
import {html, type TemplateResult} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import {Answering} from './answering.js';
import {Checking} from './checking.js';
import {copyText} from './copy-text.js';
import {SamenAnswerEvent} from './events.js';
import {Kiosk} from './kiosk.js';
import type {Lent, LentToParts} from './lent.js';
import {noticeText, type Notice} from './notices.js';
import {pageStyles} from './page.styles.js';
import {pageView, type PageActs} from './page-view.js';
import {PollOutcome} from './poll-outcome.js';
import {PollSending} from './poll-sending.js';
import {RoundClock} from './round-clock.js';
import {stateOf, type PollState} from './states.js';
import {summaryView} from './summary-view.js';

export const laterOf = (lent: Lent): PollLater => new PollLater(lent);

/** All that the element does once somebody does something. */
export class PollLater {
  readonly #lent: LentToParts;
  readonly answering: Answering;
  readonly checking: Checking;
  readonly #sending: PollSending;
  readonly #outcome: PollOutcome;
  readonly #kiosk: Kiosk;
  readonly #clock: RoundClock;
  #notice: Notice | undefined;
  #copied = '';

  constructor(given: Lent) {
    const {element, source, lazy} = given;
    const answering = new Answering(element, () => source.poll);
    const lent = {...given, answering};
    this.answering = answering;
    this.#lent = lent;
    this.checking = new Checking(lent);
    given.given.forEach((each) => answering.take(each));
    const update = () => element.requestUpdate();
    this.#sending = new PollSending(element, answering, lazy, update);
    this.#outcome = new PollOutcome(lent, () => this.#sending.unsent);
    this.#kiosk = new Kiosk(update, () => this.next());
    this.#clock = new RoundClock(update);
    adoptStyles(element, pageStyles);
  }

  connect(): void {
    this.#sending.connect();
  }

  disconnect(): void {
    this.#sending.disconnect();
    this.#kiosk.stop();
    this.#clock.stop();
  }

  get ready(): Promise<void> {
    return Promise.all([this.#sending.ready, this.#outcome.ready]).then(() => undefined);
  }

  get problems(): ReadonlyMap<string, readonly Problem[]> {
    void this.#outcome.shown; // reads the results: those of this update are told now, not at the next
    return this.#outcome.problems;
  }

  /** Of this moment. */
  get state(): PollState {
    const {answering, source} = this.#lent;
    const {poll, roundState, isEmpty, errors, isGiven, isChanging, isGivenNow} = answering;
    return stateOf({
      ...{definition: source.status, round: roundState, isEmpty, hasErrors: errors.length > 0},
      ...{isGiven: isGiven && !isChanging, isGivenNow, isHandingOver: this.#sending.isHandingOver},
      ...{entry: this.#sending.entry, hasResults: poll !== undefined && this.#outcome.shown !== undefined},
    });
  }

  /** What must be mended, with links; and what is to be told above the questions. */
  summary(): TemplateResult {
    const {answering, i18n} = this.#lent;
    const {poll, errors} = answering;
    return html`${summaryView(poll!, errors, answering, i18n, (id) => this.checking.goToPlace(id))} ${this.#noticeView()}`;
  }

  warning(): TemplateResult | undefined {
    const {element, i18n} = this.#lent;
    return element.kiosk ? this.#kiosk.view(i18n) : undefined;
  }

  page(state: PollState): TemplateResult | undefined {
    const {element, answering, i18n, source} = this.#lent;
    return pageView(state, {
      ...{element, answering, i18n, acts: this.#acts, canRetry: source.canRetry},
      ...{where: this.#sending.where, others: this.#sending.others},
      ...{notice: this.#noticeView(), results: () => this.#outcome.view()},
      ...{collected: this.#outcome.collected, copied: this.#copied},
    });
  }

  #noticeView(): TemplateResult {
    return html`<p class="notice" ?hidden=${!this.#notice}>${this.#notice && noticeText(this.#notice, this.#lent.i18n)}</p>`;
  }

  /** After each update: what follows from the state that is on screen now. */
  onState(state: PollState, before: PollState['name'] | undefined): void {
    const {element, answering, announcer} = this.#lent;
    this.#sending.follow();
    this.#clock.follow(answering.round);
    this.#outcome.follow();
    const isDone = ['sent', 'results', 'kept', 'offline', 'sending'].includes(state.name);
    this.#kiosk.follow({
      isOn: element.kiosk,
      // Results are read together, and hold nothing of one person.
      isDone: isDone && state.name !== 'results',
      isStarted: !answering.isEmpty && (!answering.isGiven || answering.isChanging),
    });
    if (before === state.name || before === undefined) return;
    const isForm = (name: string) => ['ready', 'editing', 'checking'].includes(name);
    if (isForm(state.name)) {
      if (!isForm(before) && before !== 'loading') this.#lent.focus('#title');
      return;
    }
    const heading = element.renderRoot.querySelector<HTMLElement>('.page-title');
    announcer.announce(heading?.textContent ?? '');
    // What had the focus is gone: who uses a keyboard or listens goes on at the page that took its place.
    if (isForm(before) && (answering.isGivenNow || this.#sending.isHandingOver))
      this.#lent.focus('.page-title');
  }

  onActivity(): void {
    this.#notice = undefined;
    this.#kiosk.onActivity();
  }

  /** Checks what there is, and hands it over when nothing is missing. */
  submit(): void {
    const {answering, element} = this.#lent;
    if (!this.checking.check(answering.missing)) return;
    const response = answering.commit();
    if (!response) return;
    this.#notice = undefined;
    element.dispatchEvent(new SamenAnswerEvent(response));
    if (element.endpoint) {
      void this.#sending.send(response).then((isKept) => {
        if (!isKept) this.#tell('not-sent');
      });
    } else {
      if (element.kiosk) this.#outcome.collect(response);
      answering.give();
    }
    element.requestUpdate();
  }

  /** What was handed over stays as it was. */
  cancel(): void {
    this.#lent.answering.keepAsItWas();
    this.#lent.focus('.page-title');
  }

  /** Empty for somebody else. */
  next(): void {
    const {answering, element} = this.#lent;
    answering.wipe();
    this.#notice = undefined;
    this.#copied = '';
    this.#outcome.forget();
    this.#lent.focus('#title');
    element.requestUpdate();
  }

  readonly #acts: PageActs = {
    change: () => {
      this.#lent.answering.change();
      this.#outcome.forget();
      this.#notice = undefined;
      this.#lent.focus('#title');
    },
    withdraw: () => void this.#withdraw(),
    copy: () => void this.#copy(),
    next: () => this.next(),
    retry: () => (this.#sending.entry ? this.#sending.retry() : this.#lent.source.retry()),
    discard: () => {
      const {entry} = this.#sending;
      // First: what is gone from the outbox would otherwise look as if it had arrived.
      this.next();
      if (entry) this.#sending.discard(entry.id);
    },
    look: () =>
      void this.#outcome.fetch().then((isThere) => {
        if (!isThere) this.#tell('no-results');
      }),
  };

  async #withdraw(): Promise<void> {
    const {answering} = this.#lent;
    const result = await this.#sending.withdraw();
    if (result === 'done') {
      answering.wipe();
      this.#outcome.forget();
      this.#lent.focus('#title');
    }
    this.#tell(result === 'done' ? 'withdrawn' : 'withdraw-failed');
  }

  async #copy(): Promise<void> {
    const {answering, i18n} = this.#lent;
    const text = copyText(answering, i18n);
    try {
      await navigator.clipboard.writeText(text);
      this.#tell('copied');
    } catch {
      // Not allowed here, or no clipboard: the words are shown, to take over by hand.
      this.#copied = text;
      this.#tell('copy-failed');
    }
  }

  #tell(notice: Notice): void {
    const {element, announcer, i18n} = this.#lent;
    this.#notice = notice;
    announcer.announce(noticeText(notice, i18n));
    element.requestUpdate();
  }
}

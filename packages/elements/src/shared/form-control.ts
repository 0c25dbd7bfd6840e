import type {LitElement, PropertyDeclarations} from 'lit';
import {submitOnEnter} from './implicit-submission.js';

// Without descriptions, which every visitor would download.

/** Hook: is the value right? A pure answer for the value of this moment; called often. Not asked while disabled or readonly. */
export const validate = Symbol();
/** Hook: the inner element at which the browser shows the message. */
export const validationAnchor = Symbol();
/** Call this as soon as the value may have changed, whoever changed it. */
export const syncForm = Symbol();
/** Call this after a user act changed the value: `syncForm`, then the events `input` and `change`. */
export const userChanged = Symbol();

export interface Validation {
  readonly flags: ValidityStateFlags;
  /** In the language of the element; not empty when a flag is set. */
  readonly message: string;
}

/** What the element itself supplies. Not part of `FormControlElement`, so that its methods are no overrides. */
export interface FormControlHooks {
  /** Text; '' is nothing. The setter accepts anything, calls `this[syncForm]()` and fires no event. */
  value: string;
  [validate](): Validation;
  [validationAnchor](): HTMLElement | undefined;
}

/** What `FormControl` adds to an element that has the `FormControlHooks`. */
export interface FormControlElement {
  /** Name under which the value is submitted. */
  name: string;
  /** A value must be given before the form can be submitted. */
  required: boolean;
  /** Cannot be used and is not submitted. See `isDisabled` for what holds, fieldsets included. */
  disabled: boolean;
  /** Can be read and is submitted, but not changed. The form does not check it. */
  readOnly: boolean;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  defaultValue: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  /** Disabled by its own attribute or by a fieldset around it. */
  readonly isDisabled: boolean;
  /** The message is to be shown: from a failed check until the value is right or the form was reset. */
  readonly showError: boolean;
  readonly internals: ElementInternals;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** A message of the page: the control is invalid until it is set to ''. */
  setCustomValidity(message: string): void;
  [syncForm](): void;
  [userChanged](): void;
  formResetCallback(): void;
  formDisabledCallback(disabled: boolean): void;
  formStateRestoreCallback(state: unknown): void;
}

// TypeScript wants any[] for the constructor of a mixin.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor<T> = new (...args: any[]) => T;

const valid: Validation = {flags: {}, message: ''};

/**
 * Makes an element a form control that follows the rules of native ones.
 *
 * Like native ones it keeps `name`, `required`, `disabled`, `readOnly` and `defaultValue` in their attributes: they hold at
 * once, also for the form that is submitted in the next line. A change of them renders the element again, without an entry
 * in `changedProperties`.
 *
 * `value` and `ladder` and the like can come in any order: keep what you were given and read it when it is needed.
 */
export function FormControl<T extends Constructor<LitElement>>(Base: T): T & Constructor<FormControlElement> {
  class Control extends Base implements FormControlElement, FormControlHooks {
    static readonly formAssociated = true;

    // No accessors of Lit: it only passes attributes on to ours, and takes over what was set before the upgrade.
    static properties: PropertyDeclarations = {
      name: {noAccessor: true},
      required: {type: Boolean, noAccessor: true},
      disabled: {type: Boolean, noAccessor: true},
      readOnly: {attribute: 'readonly', type: Boolean, noAccessor: true},
      defaultValue: {attribute: 'value', noAccessor: true},
      value: {attribute: false, noAccessor: true},
      showError: {state: true},
    };

    declare value: string;
    declare [validate]: () => Validation;
    declare [validationAnchor]: () => HTMLElement | undefined;
    declare showError: boolean;
    readonly internals = this.attachInternals(); // a server has them too: of Lit
    #customError = '';
    /** The user or a script chose the value: the attribute has no say any more. */
    #dirty = false;
    #feeding = false;
    #lastValue = '';
    #rendered = false;

    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeScript asks of a mixin
    constructor(...args: any[]) {
      super(...args); // eslint-disable-line @typescript-eslint/no-unsafe-argument -- the same
      this.showError = false;
      this.addController({
        hostConnected: () => this.renderRoot.addEventListener('input', keepInside),
        // Before rendering, for a message in the language of this moment; afterwards because the anchor may be another.
        hostUpdate: () => this.#check(),
        hostUpdated: () => {
          this.#rendered = true;
          this.#check();
        },
      });
      this.addEventListener('invalid', () => (this.showError = true));
      this.addEventListener('keypress', (event) => submitOnEnter(event, this.renderRoot, this.form));
      this.addEventListener('click', (event) => {
        // Only the browser clicks the host itself: for a label.
        if (event.composedPath()[0] === this && !this.isDisabled && !this.matches(':focus-within'))
          this.focus();
      });
    }

    /** What a server rendered goes, unless it is hydrated: Lit would put its own before it, and everything stood there twice. */
    protected override createRenderRoot(): HTMLElement | DocumentFragment {
      if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
      return super.createRenderRoot();
    }

    /** Name under which the value is submitted. */
    get name(): string {
      return this.getAttribute('name') ?? '';
    }
    set name(name: string | null) {
      this.#setAttribute('name', name);
    }

    /** A value must be given before the form can be submitted. */
    get required(): boolean {
      return this.hasAttribute('required');
    }
    set required(required: boolean) {
      this.#setFlag('required', required);
    }

    /** Cannot be used and is not submitted. */
    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }
    set disabled(disabled: boolean) {
      this.#setFlag('disabled', disabled);
    }

    /** Can be read and is submitted, but not changed. */
    get readOnly(): boolean {
      return this.hasAttribute('readonly');
    }
    set readOnly(readOnly: boolean) {
      this.#setFlag('readonly', readOnly);
    }

    /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
    get defaultValue(): string {
      return this.getAttribute('value') ?? '';
    }
    set defaultValue(value: string | null) {
      if (!this.#setAttribute('value', value) && !this.#dirty) this.#feed();
    }

    /** The form it belongs to. */
    get form(): HTMLFormElement | null {
      return this.internals.form;
    }
    /** The labels of the page that point at it. */
    get labels(): NodeList {
      return this.internals.labels;
    }
    /** What is wrong with the value. */
    get validity(): ValidityState {
      return this.internals.validity;
    }
    get validationMessage(): string {
      return this.willValidate ? this.internals.validationMessage : ''; // internals keep it while nothing is asked
    }
    /** Engines leave disabled and readonly elements out of validation by themselves. */
    get willValidate(): boolean {
      return this.internals.willValidate;
    }
    get isDisabled(): boolean {
      return this.matches?.(':disabled') ?? this.disabled; // a server has no `matches`
    }

    /** Says whether the value is right; without it fires `invalid`. */
    checkValidity(): boolean {
      return this.internals.checkValidity();
    }
    /** The same, and shows the message. */
    reportValidity(): boolean {
      return this.internals.reportValidity();
    }
    /** A message of the page: it is invalid until this is set to ''. */
    setCustomValidity(message: string): void {
      this.#customError = message;
      this.#check();
    }

    [syncForm](): void {
      const {value} = this;
      if (value !== this.#lastValue) {
        this.#lastValue = value;
        // A value that becomes the default was not chosen by anybody: the attribute could only be read now.
        if (!this.#feeding && value !== this.defaultValue) this.#dirty = true;
        // '' is nothing to submit, as with radios, but a state to come back to: the user may have cleared the default.
        this.internals.setFormValue(value || null, value);
      }
      this.#check();
    }

    [userChanged](): void {
      this[syncForm]();
      this.#dirty = true;
      this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      this.dispatchEvent(new Event('change', {bubbles: true}));
    }

    /** Custom validity survives, as in native controls. */
    formResetCallback(): void {
      this.#dirty = false;
      this.#feed();
      this.showError = false;
    }
    formDisabledCallback(): void {
      this.#changed();
    }
    formStateRestoreCallback(state: unknown): void {
      if (typeof state === 'string') this.value = state;
    }

    #feed(): void {
      this.#feeding = true;
      this.value = this.defaultValue;
      this.#feeding = false;
    }

    /** Says whether the attribute was changed: then the browser comes back to the setter. */
    #setAttribute(name: string, value: string | null): boolean {
      if (value === this.getAttribute(name)) return false;
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
      return true;
    }

    #setFlag(name: string, value: boolean): void {
      if (Boolean(value) === this.hasAttribute(name)) this.#changed();
      else this.toggleAttribute(name, Boolean(value));
    }

    #changed(): void {
      this.#check();
      this.requestUpdate();
    }

    #check(): void {
      // Not mutable: nothing can be asked of the user. A native control has no flags then either, save customError.
      const {flags, message} = this.isDisabled || this.readOnly ? valid : this[validate]();
      const anchor = this.#rendered ? this[validationAnchor]() : undefined;
      const before = this.validationMessage;
      this.internals.setValidity(
        this.#customError ? {...flags, customError: true} : flags,
        this.#customError || message || '!', // an empty translation must not throw
        anchor && this.renderRoot.contains(anchor) ? anchor : undefined, // nor an anchor that is gone
      );
      if (this.validity.valid || !this.willValidate) this.showError = false;
      else if (this.showError && this.validationMessage !== before) this.requestUpdate();
    }
  }
  return Control;
}

/** The page hears of a change once, from the element: `input` of an inner control would come out as a second one. */
function keepInside(event: Event): void {
  if ((event.target as Node).getRootNode() === event.currentTarget) event.stopPropagation();
}

import {html, LitElement, type TemplateResult} from 'lit';
import type {Control, FormControlCase} from './form-conformance.js';
import {
  FormControl,
  type FormControlHooks,
  syncForm,
  userChanged,
  validate,
  validationAnchor,
  type Validation,
} from './form-control.js';
import {LocaleController, registerLocale} from './localize.js';
import {click} from './testing.js';

registerLocale('en', {templates: {'example.missing': 'Say yes or no.'}});
registerLocale('ar', {templates: {'example.missing': 'قل نعم أو لا.'}});

/** The smallest control with a value: yes or no. Tests break it on purpose to see whether the suite notices. */
export class ExampleControl extends FormControl(LitElement) implements FormControlHooks {
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  readonly i18n = new LocaleController(this);
  #value = '';

  get value(): string {
    return this.#value;
  }
  set value(value: unknown) {
    if (value === 'yes' || value === 'no' || value === '') this.#value = value;
    this.requestUpdate();
    this[syncForm]();
  }

  /** The user cannot change it now. */
  get locked(): boolean {
    return this.isDisabled || this.readOnly;
  }

  radio(value: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`[value=${value}]`)!;
  }

  [validate](): Validation {
    if (!this.required || this.value) return {flags: {}, message: ''};
    return {flags: {valueMissing: true}, message: this.i18n.msg('Zeg ja of nee.', {id: 'example.missing'})};
  }

  [validationAnchor](): HTMLElement | undefined {
    return this.radio('yes');
  }

  protected override render(): TemplateResult {
    return html`${['yes', 'no'].map(
      (value) =>
        html`<label>
          <input
            type="radio"
            name="value"
            value=${value}
            .checked=${this.value === value}
            ?disabled=${this.locked}
            @change=${this.onChange}
          />${value}
        </label>`,
    )}`;
  }

  protected onChange(event: Event): void {
    this.#value = (event.target as HTMLInputElement).value;
    this.requestUpdate();
    this[userChanged]();
  }
}

export const exampleCase: FormControlCase<Control & ExampleControl> = {
  tag: 'x-example',
  fill: (element) => click(element.radio('yes')),
  filledValue: 'yes',
  otherValue: 'no',
  messages: {nl: 'Zeg ja of nee.', en: 'Say yes or no.', ar: /نعم/},
};

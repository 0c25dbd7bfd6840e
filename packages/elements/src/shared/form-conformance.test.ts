import type {FormCheck} from './form-conformance.js';
import {formChecks, testFormControl} from './form-conformance.js';
import {exampleCase, ExampleControl} from './form-conformance-example.js';
import {syncForm, userChanged, validate, type Validation} from './form-control.js';
import {expect} from './testing.js';

customElements.define(exampleCase.tag, ExampleControl);
testFormControl(exampleCase);

type Rule = keyof typeof formChecks;
const fire = (element: Element, type: string): boolean =>
  element.dispatchEvent(new Event(type, {bubbles: true}));

/** Controls with one fault each, and the rule that has to notice it. */
const broken: readonly [fault: string, notices: Rule, ctor: typeof ExampleControl][] = [
  [
    'keeps its name to itself',
    'name: is the attribute, at once',
    class extends ExampleControl {
      #name = '';
      override get name(): string {
        return this.#name;
      }
      override set name(name: string) {
        this.#name = name;
      }
    },
  ],
  [
    'tells the form nothing',
    'value: is submitted at once, nothing when empty',
    class extends ExampleControl {
      override [syncForm](): void {}
    },
  ],
  [
    'throws at a value it does not know',
    'value: accepts anything and never throws',
    class extends ExampleControl {
      override get value(): string {
        return super.value;
      }
      override set value(value: unknown) {
        if (typeof value !== 'string') throw new TypeError('text please');
        super.value = value;
      }
    },
  ],
  ...(
    ['attribute value: counts until a script chose', 'attribute value: counts until the user chose'] as const
  ).map(
    (rule) =>
      [
        'follows the attribute for ever',
        rule,
        class extends ExampleControl {
          override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
            super.attributeChangedCallback(name, old, value);
            if (name === 'value') this.value = value ?? '';
          }
        },
      ] as const satisfies [string, Rule, typeof ExampleControl],
  ),
  [
    'ignores a reset',
    'reset: back to the attribute, silently',
    class extends ExampleControl {
      override formResetCallback(): void {}
    },
  ],
  [
    'tells a reset as if the user did it',
    'reset: back to the attribute, silently',
    class extends ExampleControl {
      override formResetCallback(): void {
        super.formResetCallback();
        fire(this, 'change');
      }
    },
  ],
  [
    'forgets its state',
    'restore: the state that was saved gives the same value',
    class extends ExampleControl {
      override formStateRestoreCallback(): void {}
    },
  ],
  [
    'is never wrong',
    'required: wrong at once, right at once',
    class extends ExampleControl {
      override [validate](): Validation {
        return {flags: {}, message: ''};
      }
    },
  ],
  [
    'is open when disabled',
    'disabled: not submitted, not checked, not usable',
    class extends ExampleControl {
      override get locked(): boolean {
        return false;
      }
    },
  ],
  [
    'knows only its own attribute',
    'fieldset disabled: the same, without an attribute',
    class extends ExampleControl {
      override get locked(): boolean {
        return this.disabled || this.readOnly;
      }
    },
  ],
  [
    'is open when readonly',
    'readonly: submitted, not checked, not changed by the user',
    class extends ExampleControl {
      override get locked(): boolean {
        return this.isDisabled;
      }
    },
  ],
  [
    'tells a change twice',
    'user: one input and one change, when the value is there',
    class extends ExampleControl {
      override [userChanged](): void {
        super[userChanged]();
        fire(this, 'change');
      }
    },
  ],
  [
    'tells what a script did',
    'script: fires nothing',
    class extends ExampleControl {
      override [syncForm](): void {
        super[syncForm]();
        fire(this, 'input');
      }
    },
  ],
  [
    'takes the message of the page away at a reset',
    'custom validity: wins, and a reset leaves it',
    class extends ExampleControl {
      override formResetCallback(): void {
        this.setCustomValidity('');
        super.formResetCallback();
      }
    },
  ],
  [
    'only knows Dutch',
    'messages: in the language of the control, also when that changes',
    class extends ExampleControl {
      override [validate](): Validation {
        return {...super[validate](), message: 'Zeg ja of nee.'};
      }
    },
  ],
  [
    'hides what is wrong',
    'error: shown after a failed check, until the value is right or the form was reset',
    class extends ExampleControl {
      override get showError(): boolean {
        return false;
      }
      override set showError(_show: boolean) {}
    },
  ],
  ...(
    ['label: a click goes to the control', 'error: the browser takes the user to the control'] as const
  ).map(
    (rule) =>
      [
        'cannot be focused',
        rule,
        class extends ExampleControl {
          static override shadowRootOptions = {...ExampleControl.shadowRootOptions, delegatesFocus: false};
          override get locked(): boolean {
            return true;
          }
          override focus(): void {}
        },
      ] as const satisfies [string, Rule, typeof ExampleControl],
  ),
  ...(
    [
      'Enter: presses the first submit button',
      'Enter: submits a form without a button, after a check',
    ] as const
  ).map(
    (rule) =>
      [
        'eats Enter',
        rule,
        class extends ExampleControl {
          override connectedCallback(): void {
            super.connectedCallback();
            this.renderRoot.addEventListener('keydown', (event) => event.preventDefault());
          }
        },
      ] as const satisfies [string, Rule, typeof ExampleControl],
  ),
  [
    'submits past a disabled button',
    'Enter: does nothing when that button is disabled',
    class extends ExampleControl {
      override connectedCallback(): void {
        super.connectedCallback();
        this.renderRoot.addEventListener('keydown', () => this.form?.requestSubmit());
      }
    },
  ],
  [
    'stays with its first form',
    'moving: belongs to the form where it stands',
    class extends ExampleControl {
      #form: HTMLFormElement | null = null;
      override get form(): HTMLFormElement | null {
        return (this.#form ??= super.form);
      }
    },
  ],
  [
    'loses what came before the script',
    'upgrade: keeps what was set before the script arrived',
    class extends ExampleControl {
      override get value(): string {
        return super.value;
      }
      override set value(value: unknown) {
        if (this.hasUpdated) super.value = value;
      }
    },
  ],
];

describe('form conformance suite', () => {
  broken.forEach(([fault, rule, ctor], index) => {
    it(`notices a control that ${fault} (${rule})`, async () => {
      const tag = `x-broken-${index}`;
      customElements.define(tag, ctor);
      const check: FormCheck = formChecks[rule];
      const failure = await check({...exampleCase, tag}).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure, 'a failed check').to.be.an.instanceOf(Error);
    });
  });

  it('has a broken control for every rule', () => {
    const rules = new Set(broken.map(([, rule]) => rule));
    expect(Object.keys(formChecks).filter((rule) => !rules.has(rule as Rule))).to.deep.equal([]);
  });
});

import {html as template, type TemplateResult} from 'lit';
import {ExampleControl} from './form-conformance-example.js';
import {syncForm, userChanged, validate, validationAnchor, type Validation} from './form-control.js';
import {click, eventsDuring, expect, fixture, focused, html, press, settled, submission} from './testing.js';

/** What native elements do in the same place is the yardstick of most tests here. */
class TestControl extends ExampleControl {
  /** A rule that the page made. */
  message: string | undefined;
  anchor: HTMLElement | undefined;

  override [validate](): Validation {
    if (this.message !== undefined) return {flags: {rangeOverflow: true}, message: this.message};
    return super[validate]();
  }
  override [validationAnchor](): HTMLElement | undefined {
    return this.anchor ?? super[validationAnchor]();
  }
  protected override render(): TemplateResult {
    return template`${super.render()}<input class="text" /><textarea></textarea>
      <p>${this.showError ? this.validationMessage : ''}</p>`;
  }
  inner(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}
customElements.define('x-control', TestControl);

async function inForm(): Promise<{form: HTMLFormElement; element: TestControl; native: HTMLInputElement}> {
  const form = await fixture<HTMLFormElement>(
    html`<form><x-control name="k"></x-control><input class="native" name="n" /></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = form.querySelector<TestControl>('x-control')!;
  return {form, element, native: form.querySelector<HTMLInputElement>('.native')!};
}

describe('form control: states', () => {
  it('has the flags of a native control when readonly or disabled', async () => {
    const {element, native} = await inForm();
    const look = ({
      validity,
      willValidate,
      validationMessage,
    }: ExampleControl | HTMLInputElement): unknown[] => [
      validity.valueMissing,
      validity.customError,
      willValidate,
      validationMessage !== '',
    ];
    for (const control of [element, native]) control.required = true;
    expect(look(element), 'required').to.deep.equal(look(native));
    for (const state of ['readOnly', 'disabled'] as const) {
      for (const control of [element, native]) control[state] = true;
      expect(look(element), state).to.deep.equal(look(native));
      for (const control of [element, native]) control.setCustomValidity('Nee.');
      expect(look(element), `${state}, customError`).to.deep.equal(look(native));
      expect(element.checkValidity()).to.equal(native.checkValidity());
      for (const control of [element, native]) {
        control[state] = false;
        control.setCustomValidity('');
      }
    }
  });

  it('leaves boolean attributes as the page wrote them', async () => {
    const element = await fixture<TestControl>(
      html`<x-control disabled="disabled" required="true"></x-control>`,
    );
    expect(element.getAttribute('disabled')).to.equal('disabled');
    expect(element.getAttribute('required')).to.equal('true');
    expect([element.disabled, element.required]).to.deep.equal([true, true]);
  });

  it('adds no attribute of its own', async () => {
    const element = await fixture<TestControl>(html`<x-control></x-control>`);
    element.value = 'yes';
    await settled(element);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('renders a change of fieldset, and stays usable in its legend', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><legend><x-control></x-control></legend><x-control></x-control></fieldset>`,
    );
    const [inLegend, inside] = fieldset.querySelectorAll<TestControl>('x-control');
    expect([inLegend!.radio('yes').disabled, inside!.radio('yes').disabled]).to.deep.equal([false, true]);
    fieldset.disabled = false;
    await settled(inside!);
    expect(inside!.radio('yes').disabled).to.equal(false);
  });

  it('does not call a value chosen that becomes readable as the default', async () => {
    const {element} = await inForm();
    element.setAttribute('value', 'maybe'); // not understood yet, as a rung of a ladder that comes later
    expect(element.value).to.equal('');
    element.setAttribute('value', 'no');
    element[syncForm]();
    element.setAttribute('value', 'yes');
    expect(element.value).to.equal('yes');
    element[userChanged]();
    element.setAttribute('value', 'no');
    expect(element.value).to.equal('yes');
  });
});

describe('form control: messages', () => {
  it('survives an empty message and an anchor that is not there', async () => {
    const {element} = await inForm();
    element.anchor = document.createElement('p');
    element.message = '';
    element[syncForm]();
    expect(element.validity.rangeOverflow).to.equal(true);
    expect(element.validationMessage).not.to.equal('');
  });

  it('renders a message that changes while it is shown', async () => {
    const {element} = await inForm();
    element.setCustomValidity('Eerst dit.');
    expect(element.reportValidity()).to.equal(false);
    await settled(element);
    expect(element.inner('p').textContent).to.equal('Eerst dit.');
    element.setCustomValidity('Nu dat.');
    await settled(element);
    expect(element.inner('p').textContent).to.equal('Nu dat.');
    element.setCustomValidity('');
    await settled(element);
    expect(element.inner('p').textContent).to.equal('');
  });
});

describe('form control: events', () => {
  it('keeps the input event of inner controls inside, not that of the page', async () => {
    const {element} = await inForm();
    const slotted = document.createElement('input');
    element.append(slotted);
    const fire = (target: Element): Promise<Event[]> =>
      eventsDuring(document, ['input'], () =>
        target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true})),
      );
    expect(await fire(element.inner('.text'))).to.have.length(0);
    expect(await fire(slotted)).to.have.length(1);
  });

  it('does not take the focus from what was clicked inside a label around it', async () => {
    const label = await fixture<HTMLLabelElement>(html`<label>Uw antwoord <x-control></x-control></label>`);
    const element = label.querySelector<TestControl>('x-control')!;
    await click(element.radio('no'));
    expect(focused()).to.equal(element.radio('no'));
    expect(element.value).to.equal('no');
  });
});

describe('form control: Enter', () => {
  async function submitters(
    setUp: (form: HTMLFormElement) => void,
    from = '.text',
    key = 'Enter',
  ): Promise<unknown[]> {
    const {form, element} = await inForm();
    setUp(form);
    element.inner(from).focus();
    const events = await eventsDuring(form, ['submit'], () => press(key));
    return events.map((event) => (event as SubmitEvent).submitter?.id ?? null);
  }
  const add = (form: HTMLFormElement, markup: string): void => form.insertAdjacentHTML('beforeend', markup);

  it('finds the default button as the browser does', async () => {
    expect(
      await submitters((form) =>
        add(form, '<input type="image" id="image" alt="Verstuur" /><button></button>'),
      ),
    ).to.deep.equal(['image']);
    expect(
      await submitters((form) => add(form, '<button type="button"></button><button id="b"></button>')),
    ).to.deep.equal(['b']);
    const outside = await fixture<HTMLButtonElement>(html`<button id="before" form="later"></button>`);
    expect(
      await submitters((form) => {
        form.id = 'later';
        add(form, '<button id="after"></button>');
      }),
    ).to.deep.equal([outside.id]);
  });

  it('means a new line in a textarea, and nothing with Control', async () => {
    const button = (form: HTMLFormElement): void => add(form, '<button id="b"></button>');
    expect(await submitters(button, 'textarea')).to.deep.equal([]);
    expect(await submitters(button, '.text', 'Control+Enter')).to.deep.equal([]);
    expect(await submitters(button, '[type=radio]')).to.deep.equal(['b']);
  });

  it('can be prevented by the page', async () => {
    const {form, element} = await inForm();
    add(form, '<button></button>');
    element.inner('.text').focus();
    const prevent = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', prevent, {once: true});
    expect(await eventsDuring(form, ['submit'], () => press('Enter'))).to.have.length(0);
  });
});

describe('form control: submission', () => {
  it('sends what was chosen in a listener of change', async () => {
    const {form, element} = await inForm();
    let sent: string[] = [];
    element.addEventListener('change', () => (sent = submission(form)));
    await click(element.radio('yes'));
    expect(sent).to.deep.equal(['k=yes', 'n=']);
  });
});

import {create, inForm, types, valueEvents, type Control, type FormCheck} from './form-conformance-case.js';
import {click, eventsDuring, expect, focused, press, settled, submission} from './testing.js';

let lateTags = 0;

const isInside = (element: Element, inner: Element | null): boolean =>
  inner === element || Boolean(element.shadowRoot?.contains(inner));

const addButton = (form: HTMLFormElement, disabled = false): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), {textContent: 'Verstuur', disabled});
  form.append(button);
  return button;
};

/** How often the form is submitted, and through which button, when the user presses Enter in the control. */
async function enter(element: Control, form: HTMLFormElement): Promise<(HTMLElement | null)[]> {
  element.focus();
  expect(isInside(element, focused()), 'has focus').to.equal(true);
  const events = await eventsDuring(form, ['submit'], () => press('Enter'));
  return events.map((event) => (event as SubmitEvent).submitter);
}

/** What the user does, what the page hears of it, and how a control lives in its form. */
export const actChecks = {
  'user: one input and one change, when the value is there': async (control) => {
    const {element, form} = await inForm(control);
    const seen: string[][] = [];
    const look = (): void => void seen.push([element.value, ...submission(form)]);
    form.addEventListener('input', look);
    form.addEventListener('change', look);
    const events = await eventsDuring(document, valueEvents, () => control.fill(element));
    expect(element.value).to.equal(control.filledValue);
    expect(types(events)).to.deep.equal(['input', 'change']);
    expect(events.map(({bubbles, composed, cancelable}) => [bubbles, composed, cancelable])).to.deep.equal([
      [true, true, false],
      [true, false, false],
    ]);
    expect(events.every(({target}) => target === element)).to.equal(true);
    const now = [control.filledValue, `k=${control.filledValue}`];
    expect(seen, 'what a listener reads').to.deep.equal([now, now]);
  },

  'script: fires nothing': async (control) => {
    const {element} = await inForm(control);
    const events = await eventsDuring(document, valueEvents, async () => {
      element.setAttribute('value', control.otherValue);
      element.value = control.filledValue;
      await settled(element);
      element.formStateRestoreCallback(control.otherValue);
      element.required = element.readOnly = true;
      await settled(element);
    });
    expect(types(events)).to.deep.equal([]);
  },

  'custom validity: wins, and a reset leaves it': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    const own = element.validationMessage;
    element.setCustomValidity('Vraag dit eerst na.');
    expect(element.validationMessage).to.equal('Vraag dit eerst na.');
    expect(element.validity.customError).to.equal(true);
    element.value = control.filledValue;
    await settled(element);
    expect(form.checkValidity(), 'with a value').to.equal(false);
    form.reset();
    expect(element.validationMessage, 'after a reset').to.equal('Vraag dit eerst na.');
    element.setCustomValidity('');
    expect(element.validationMessage, 'without it').to.equal(own);
    element.value = control.filledValue;
    expect(form.checkValidity()).to.equal(true);
  },

  'messages: in the language of the control, also when that changes': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    for (const lang of ['nl', 'en', 'ar', 'nl'] as const) {
      form.lang = lang;
      await settled(element);
      const expected = control.messages[lang];
      if (typeof expected === 'string') expect(element.validationMessage).to.equal(expected);
      else expect(element.validationMessage).to.match(expected);
    }
  },

  'error: shown after a failed check, until the value is right or the form was reset': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    expect(element.showError, 'at first').to.equal(false);
    form.requestSubmit();
    expect(element.showError, 'after a failed check').to.equal(true);
    element.value = control.filledValue;
    expect(element.showError, 'with a value').to.equal(false);
    element.value = '';
    expect(element.showError, 'emptied, not checked').to.equal(false);
    element.checkValidity();
    expect(element.showError, 'checked').to.equal(true);
    form.reset();
    expect(element.showError, 'after a reset').to.equal(false);
  },

  'error: the browser takes the user to the control': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    expect(form.reportValidity()).to.equal(false);
    expect(isInside(element, focused())).to.equal(true);
  },

  'label: a click goes to the control': async (control) => {
    const {element, form} = await inForm(control);
    const label = Object.assign(document.createElement('label'), {textContent: 'Uw rol', htmlFor: 'control'});
    element.id = 'control';
    form.prepend(label);
    expect([...element.labels]).to.deep.equal([label]);
    await click(label);
    expect(isInside(element, focused())).to.equal(true);
  },

  'Enter: presses the first submit button': async (control) => {
    if (control.submitsOnEnter === false) return;
    const {element, form} = await inForm(control);
    const button = addButton(form);
    addButton(form);
    expect(await enter(element, form)).to.deep.equal([button]);
  },

  'Enter: does nothing when that button is disabled': async (control) => {
    if (control.submitsOnEnter === false) return;
    const {element, form} = await inForm(control);
    addButton(form, true);
    addButton(form);
    expect(await enter(element, form)).to.deep.equal([]);
  },

  'Enter: submits a form without a button, after a check': async (control) => {
    if (control.submitsOnEnter === false) return;
    const {element, form} = await inForm(control);
    expect(await enter(element, form)).to.deep.equal([null]);
    element.required = true;
    expect(await enter(element, form), 'not valid').to.deep.equal([]);
    element.required = false;
    form.append(document.createElement('input'), document.createElement('input'));
    expect(await enter(element, form), 'more text fields to fill').to.deep.equal([]);
  },

  'moving: belongs to the form where it stands': async (control) => {
    const {element, form} = await inForm(control);
    const {element: neighbour, form: other} = await inForm(control);
    neighbour.remove();
    element.value = control.filledValue;
    other.append(element);
    expect(element.form).to.equal(other);
    expect([submission(form), submission(other)]).to.deep.equal([[], [`k=${control.filledValue}`]]);
    await settled(element);
    other.reset();
    expect(element.value).to.equal('');
    form.id = 'elders';
    element.setAttribute('form', 'elders');
    expect(element.form, 'attribute form').to.equal(form);
    element.remove();
    expect([element.form, ...submission(form)]).to.deep.equal([null]);
  },

  'upgrade: keeps what was set before the script arrived': async (control) => {
    const {form} = await inForm(control);
    const tag = `${control.tag}-late-${(lateTags += 1)}`;
    const element = create(control, tag);
    Object.assign(element, {name: 'laat', value: control.filledValue, required: true});
    form.append(element);
    const ctor = customElements.get(control.tag)!;
    customElements.define(tag, class extends ctor {});
    await settled(element);
    expect(element.value).to.equal(control.filledValue);
    expect(submission(form)).to.deep.equal([`laat=${control.filledValue}`]);
    expect(element.required).to.equal(true);
    element.value = '';
    expect(element.checkValidity(), 'still works').to.equal(false);
  },
} satisfies Record<string, FormCheck>;

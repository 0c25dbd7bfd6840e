import {expectLocked, inForm, types, valueEvents, type FormCheck} from './form-conformance-case.js';
import {eventsDuring, expect, settled, submission} from './testing.js';

/** Name, value, default, reset, restore and the states in which a control cannot be used. */
export const stateChecks = {
  'name: is the attribute, at once': async (control) => {
    const {element, form} = await inForm(control);
    element.value = control.filledValue;
    element.name = 'anders';
    expect(element.getAttribute('name')).to.equal('anders');
    expect(submission(form)).to.deep.equal([`anders=${control.filledValue}`]);
    element.removeAttribute('name');
    expect(element.name).to.equal('');
    expect(submission(form)).to.deep.equal([]);
  },

  'value: is submitted at once, nothing when empty': async (control) => {
    const {element, form} = await inForm(control);
    expect(element.value, 'at first').to.equal('');
    expect(submission(form)).to.deep.equal([]);
    for (const value of [control.filledValue, control.otherValue]) {
      element.value = value;
      expect(element.value).to.equal(value);
      expect(submission(form)).to.deep.equal([`k=${value}`]);
    }
    element.value = '';
    expect(submission(form)).to.deep.equal([]);
  },

  'value: accepts anything and never throws': async (control) => {
    const {element} = await inForm(control);
    for (const bad of [null, undefined, Number.NaN, {}, [], '\u0000'])
      (element as {value: unknown}).value = bad;
    await settled(element);
    expect(element.value).to.be.a('string');
    element.value = control.filledValue;
    expect(element.value).to.equal(control.filledValue);
  },

  'attribute value: counts until a script chose': async (control) => {
    const {element, form} = await inForm(control, {value: control.filledValue});
    expect(element.value).to.equal(control.filledValue);
    expect(submission(form)).to.deep.equal([`k=${control.filledValue}`]);
    element.setAttribute('value', control.otherValue);
    expect(element.value, 'follows the attribute').to.equal(control.otherValue);
    element.removeAttribute('value');
    expect(element.value, 'without the attribute').to.equal('');
    element.defaultValue = control.otherValue;
    expect(element.value, 'follows defaultValue').to.equal(control.otherValue);
    element.value = control.filledValue;
    element.defaultValue = '';
    expect(element.value, 'was chosen').to.equal(control.filledValue);
  },

  'attribute value: counts until the user chose': async (control) => {
    const {element} = await inForm(control);
    await control.fill(element);
    element.setAttribute('value', control.otherValue);
    expect(element.value).to.equal(control.filledValue);
    expect(element.defaultValue).to.equal(control.otherValue);
  },

  'reset: back to the attribute, silently': async (control) => {
    const {element, form} = await inForm(control, {value: control.otherValue});
    element.value = control.filledValue;
    expect(types(await eventsDuring(element, valueEvents, () => form.reset()))).to.deep.equal([]);
    expect(element.value).to.equal(control.otherValue);
    expect(submission(form)).to.deep.equal([`k=${control.otherValue}`]);
    element.setAttribute('value', control.filledValue);
    expect(element.value, 'the attribute counts again').to.equal(control.filledValue);
  },

  'restore: the state that was saved gives the same value': async (control) => {
    const {element} = await inForm(control, {value: control.otherValue});
    const states: unknown[] = [];
    const {internals} = element;
    internals.setFormValue = (_value, state) => void states.push(state);
    for (const value of [control.filledValue, '']) {
      element.value = value;
      const {element: later, form} = await inForm(control, {value: control.otherValue});
      later.formStateRestoreCallback(states.at(-1));
      expect(later.value, 'restored').to.equal(value);
      expect(submission(form)).to.deep.equal(value ? [`k=${value}`] : []);
    }
  },

  'required: wrong at once, right at once': async (control) => {
    const {element, form} = await inForm(control);
    expect(form.checkValidity(), 'not required').to.equal(true);
    element.required = true;
    expect(element.hasAttribute('required')).to.equal(true);
    expect(element.validity.valueMissing).to.equal(true);
    expect(form.checkValidity(), 'required and empty').to.equal(false);
    element.value = control.filledValue;
    expect(element.validity.valid, 'with a value').to.equal(true);
    element.value = '';
    expect(element.checkValidity(), 'emptied').to.equal(false);
    element.removeAttribute('required');
    expect(element.checkValidity(), 'not required any more').to.equal(true);
  },

  'disabled: not submitted, not checked, not usable': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    element.disabled = true;
    expect(element.hasAttribute('disabled')).to.equal(true);
    expect(element.isDisabled).to.equal(true);
    expect(element.willValidate).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
    await settled(element);
    await expectLocked(control, element);
    element.value = control.otherValue;
    expect(submission(form)).to.deep.equal([]);
    element.disabled = false;
    expect(submission(form)).to.deep.equal([`k=${control.otherValue}`]);
  },

  'fieldset disabled: the same, without an attribute': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(element);
    fieldset.disabled = true;
    expect([element.isDisabled, element.disabled, element.willValidate]).to.deep.equal([true, false, false]);
    expect(form.checkValidity()).to.equal(true);
    await settled(element);
    await expectLocked(control, element);
    fieldset.disabled = false;
    expect([element.isDisabled, form.checkValidity()], 'enabled again').to.deep.equal([false, false]);
    await settled(element);
    await control.fill(element);
    expect(element.value).to.equal(control.filledValue);
  },

  'readonly: submitted, not checked, not changed by the user': async (control) => {
    const {element, form} = await inForm(control, {required: ''});
    element.readOnly = true;
    expect(element.hasAttribute('readonly')).to.equal(true);
    expect(element.willValidate).to.equal(false);
    expect(element.validity.valueMissing).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
    await settled(element);
    await expectLocked(control, element);
    element.value = control.otherValue;
    await settled(element);
    await expectLocked(control, element);
    expect(submission(form)).to.deep.equal([`k=${control.otherValue}`]);
  },
} satisfies Record<string, FormCheck>;

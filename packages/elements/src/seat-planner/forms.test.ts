/** Everything a native control does in a form; the rules are those of the suite. The value is the plan as JSON. */
import {testFormControl} from '../shared/form-conformance.js';
import {click, expect, press, settled, submission} from '../shared/testing.js';
import {
  all,
  create,
  field,
  fill,
  four,
  part,
  planner,
  pushButton,
  seated,
  seats,
  sit,
  state,
  text,
  texts,
  words,
  type Attributes,
  type Given,
  type SamenSeatPlanner,
} from './testing.js';

const messages = {nl: 'Geef iemand een plek.', en: /^[A-Z][a-z' ]+\.$/, ar: /[\u0600-\u06ff]/} as const;
const [first, ...others] = four;

const planOf = (places: readonly object[]): string =>
  JSON.stringify({
    schema: 'samen-seating',
    version: 1,
    setting: 'child',
    shape: 'round',
    seats: 4,
    pitch: 0.75,
    door: 'bottom',
    participants: [first, ...others],
    places,
    rules: [],
    meeting: {},
  });

testFormControl<SamenSeatPlanner>({
  tag: 'samen-seat-planner',
  create: (tag) => create({}, {participants: four}, tag),
  fill: async (element) => {
    const all = [...element.renderRoot.querySelectorAll('button')].find((each) => text(each) === words.fill);
    if (all) await click(all);
  },
  filledValue: planOf(seated.places),
  otherValue: planOf([{seat: 's3', participant: 'm', locked: true}]),
  messages,
  submitsOnEnter: false, // the first field is a <select>, in which Enter submits nothing
});

async function inForm(attributes: Attributes = {}, given: Given = {participants: four}) {
  const element = await planner({name: 'k', ...attributes}, given);
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  element.before(form);
  form.append(element);
  await settled(element);
  return {element, form};
}

describe('seat planner in a form', () => {
  it('people alone are no value; whoever sits is, also when a script seated them', async () => {
    const {element, form} = await inForm();
    expect([element.value, ...submission(form)]).to.deep.equal(['']);
    await element.place('m', 's2');
    expect(submission(form), 'at once').to.deep.equal([`k=${element.value}`]);
    expect(JSON.parse(element.value)).to.deep.equal(element.toJSON());
  });

  it('a plan without places is submitted too: somebody chose the table', async () => {
    const {element, form} = await inForm({required: true});
    await fill(element, field<HTMLSelectElement>(element, 'Tafel'), 'oval');
    expect(submission(form)).to.deep.equal([`k=${element.value}`]);
    expect(JSON.parse(element.value)).to.deep.include({shape: 'oval', places: []});
    expect(form.checkValidity(), 'required asks for a place').to.equal(false);
  });

  it('required: the message is shown, and goes with the first place', async () => {
    const {element, form} = await inForm({required: true});
    form.reportValidity();
    await settled(element);
    expect(part(element, 'error')).to.equal(messages.nl);
    await sit(element, 'Moeder', 1);
    expect([part(element, 'error'), form.checkValidity()]).to.deep.equal(['', true]);
    await sit(element, '', 1);
    expect(form.checkValidity(), 'and asks again').to.equal(false);
  });

  it('a saved value comes back as it was, with its own people', async () => {
    const {element} = await inForm();
    await pushButton(element, words.fill);
    await sit(element, 'Juf', 1);
    const {element: later, form} = await inForm({value: element.value}, {});
    expect(seats(later)).to.deep.equal(['Juf', 'Moeder', 'Sam', 'Vera']);
    expect(submission(form)).to.deep.equal([`k=${element.value}`]);
  });

  it('a reset goes back to what the page gave: the attribute, else an empty table with its people', async () => {
    const {element, form} = await inForm();
    await pushButton(element, words.fill);
    await fill(element, field(element, 'Aantal stoelen'), '6');
    form.reset();
    await settled(element);
    expect([seats(element), element.value]).to.deep.equal([['—', '—', '—', '—'], '']);
    const {element: saved, form: other} = await inForm({value: JSON.stringify(seated)});
    await sit(saved, '', 1);
    other.reset();
    await settled(saved);
    expect(seats(saved)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    expect(texts(saved, 'button[aria-disabled=false]'), 'nothing to undo').to.not.include(words.undo);
  });

  it('what the browser restores after going back is what was there', async () => {
    const {element} = await inForm({}, {plan: seated});
    await sit(element, 'Vera', 1);
    const {value} = element;
    const {element: later} = await inForm();
    later.formStateRestoreCallback(value);
    await settled(later);
    expect([later.value, state(later)]).to.deep.equal([value, 's1=v s2=m s3=l s4=k']);
  });

  it('Enter in the number of seats submits, with the new number', async () => {
    const {element, form} = await inForm();
    const sent: string[][] = [];
    form.addEventListener('submit', () => sent.push(submission(form)));
    const number = field(element, 'Aantal stoelen');
    number.focus();
    number.select();
    await press('6', 'Enter');
    await settled(element);
    expect(sent).to.have.length(1);
    expect(JSON.parse(sent[0]![0]!.slice('k='.length))).to.include({seats: 6});
  });

  it('leaves no field of its own in the form, and no button of its own submits it', async () => {
    const {element, form} = await inForm({}, {plan: seated});
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    for (const each of all(element, 'button')) each.click();
    await settled(element);
    expect([submits, form.elements.length]).to.deep.equal([0, 1]);
  });
});

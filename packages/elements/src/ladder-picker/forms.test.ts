/** Everything a native control does in a form, in each mode; the rules are those of the suite. */
import {testFormControl} from '../shared/form-conformance.js';
import {click, expect, press, settled, submission} from '../shared/testing.js';
import {
  all,
  chosen,
  compare,
  create,
  dateOf,
  fill,
  part,
  pickRung,
  radios,
  result,
  texts,
  words,
  type Given,
  type SamenLadderPicker,
} from './testing.js';

const messages = {nl: 'Kies een trede.', en: /^[A-Z][a-z ]+\.$/, ar: /[\u0600-\u06ff]/} as const;

testFormControl<SamenLadderPicker>({
  tag: 'samen-ladder-picker',
  fill: (element) => click(radios(element)[2]!),
  filledValue: 'advise',
  otherValue: 'decide',
  messages,
});

const people = [
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'l', name: 'Leerkracht', role: 'teacher'},
];
const recordOf = (positions: readonly object[]): string =>
  JSON.stringify({
    schema: 'samen-ladder',
    version: 1,
    ladder: 'participation',
    setting: 'child',
    subject: 'parent',
    phase: 'decision',
    participants: people,
    positions,
    beforehand: {answers: {}},
  });

for (const [mode, moment] of [
  ['compare', 'expected'],
  ['review', 'experienced'],
] as const)
  describe(`mode ${mode}`, () => {
    testFormControl<SamenLadderPicker>({
      tag: 'samen-ladder-picker',
      create: (tag) => {
        const element = document.createElement(tag) as SamenLadderPicker;
        element.setAttribute('mode', mode);
        return Object.assign(element, {participants: people} satisfies Given);
      },
      fill: (element) => {
        const [, , advise] = radios(element);
        return advise && click(advise);
      },
      filledValue: recordOf([{participant: 'm', moment, phase: 'decision', rung: 'advise'}]),
      otherValue: recordOf([{participant: 'l', moment, phase: 'decision', rung: 'inform'}]),
      messages,
    });
  });

const inForm = async (given: Given, attributes: Record<string, string | true> = {}) => {
  const element = await compare(given, {name: 'k', ...attributes});
  const form = document.createElement('form');
  element.before(form);
  form.append(element);
  await settled(element);
  return {element, form};
};
const position = {participant: 'm', moment: 'expected', rung: 'advise'};

describe('table in a form', () => {
  it('submits the record as JSON, also when nobody touched it; nothing while there is nothing', async () => {
    const {element, form} = await inForm({participants: people});
    expect(submission(form)).to.deep.equal([]);
    element.positions = [position];
    expect(submission(form), 'at once').to.deep.equal([`k=${element.value}`]);
    expect(JSON.parse(element.value)).to.deep.equal(element.toJSON());
  });

  it('a reset goes back to what the page gave, and lets a record of a script go', async () => {
    const {element, form} = await inForm({participants: people, positions: [position]});
    const before = element.value;
    await pickRung(element, 'Leerkracht, aangeboden: Informeren');
    form.reset();
    await settled(element);
    expect([element.value, ...submission(form)]).to.deep.equal([before, `k=${before}`]);
    element.record = {schema: 'samen-ladder', version: 1, positions: [{participant: 'X', rung: 1}]};
    form.reset();
    await settled(element);
    expect(chosen(element)).to.deep.equal([
      'Moeder, verwacht: Adviseren',
      `Leerkracht, aangeboden: ${words.silent}`,
    ]);
  });

  it('dates and answers alone are submitted, and come back; but required asks for a role', async () => {
    const {element, form} = await inForm({participants: people}, {required: true});
    await fill(element, dateOf(element, 'Besluit op'), '2026-11-23');
    const {value} = element;
    expect(submission(form)).to.deep.equal([`k=${value}`]);
    expect([form.reportValidity(), element.validity.valueMissing]).to.deep.equal([false, true]);
    await settled(element);
    expect(part(element, 'error')).to.equal(messages.nl);
    for (const given of [{value}, {record: JSON.parse(value) as unknown}]) {
      const {element: later, form: other} = await inForm(given);
      expect(dateOf(later, 'Besluit op').value).to.equal('2026-11-23');
      expect(submission(other)).to.deep.equal([`k=${value}`]);
    }
  });

  it('a role takes the message away; it also counts when the page gave it', async () => {
    const {element, form} = await inForm({participants: people}, {required: true});
    form.reportValidity();
    await pickRung(element, 'Moeder, verwacht: Adviseren');
    expect([part(element, 'error'), form.checkValidity()]).to.deep.equal(['', true]);
    const {form: other} = await inForm({positions: [position]}, {required: true});
    expect(other.checkValidity()).to.equal(true);
  });

  it('Enter in a radio and in a date submits', async () => {
    const {element, form} = await inForm({participants: people});
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    for (const field of [radios(element)[0]!, dateOf(element, 'Besluit op')]) {
      field.focus();
      await press('Enter');
    }
    expect(submits).to.equal(2);
  });
});

describe('a record of a newer version', () => {
  const newer = {
    schema: 'samen-ladder',
    version: 99,
    participants: people,
    positions: [{...position, weight: 3}],
    moods: {m: 'fine'},
  };
  const unreadable = {schema: 'samen-ladder', version: 99, positions: {m: ['a', 'b']}};

  for (const [title, record] of Object.entries({newer, unreadable}))
    for (const way of ['record', 'value'] as const)
      it(`${title}, set as ${way}: is submitted as it came`, async () => {
        const {form} = await inForm({[way]: way === 'value' ? JSON.stringify(record) : record});
        const [line, ...more] = submission(form);
        expect(more).to.have.length(0);
        expect(JSON.parse(line!.slice('k='.length))).to.deep.equal(record);
      });

  it('can be read, not changed, and says why', async () => {
    const {element, form} = await inForm({record: newer}, {phase: 'decision', required: true});
    expect(texts(element, '.notice')).to.deep.equal([
      'Dit is gemaakt met een nieuwere versie. U kunt het lezen, maar niet veranderen.',
    ]);
    expect(all(element, 'input, select, button')).to.have.length(0);
    expect(result(element)).to.equal('Moeder verwacht adviseren. Er is nog geen aanbod.');
    expect(form.checkValidity(), 'nobody here can choose').to.equal(true);
    element.clear();
    expect(JSON.parse(element.value)).to.deep.equal(newer);
  });

  it('that nobody here can read is valid too', async () => {
    const {element, form} = await inForm({record: unreadable}, {required: true});
    expect([form.checkValidity(), element.value !== '']).to.deep.equal([true, true]);
  });
});

describe('pick in a form', () => {
  it('a choice is submitted by its id, also of a later ladder, before and after it is read', async () => {
    const form = document.createElement('form');
    const element = create({name: 'k', ladder: 'hart', value: '4'});
    form.append(element);
    document.body.append(form);
    await settled(element);
    expect(submission(form)).to.deep.equal(['k=assigned-informed']);
    form.remove();
  });
});

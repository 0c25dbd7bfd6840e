/** Everything a native control does in a form; the rules are those of the suite. The value is a response as JSON. */
import {testFormControl} from '../shared/form-conformance.js';
import {click, eventsDuring, expect, settled, submission} from '../shared/testing.js';
import {
  buttonsOf,
  choose,
  conversation,
  create,
  errors,
  forgetAll,
  kinds,
  problemsDuring,
  responseJson,
  useFakeSender,
  uuid,
  type SamenFeedbackPoll,
} from './testing.js';

const messages = {
  nl: 'Beantwoord ten minste één vraag.',
  en: /./,
  ar: /./,
} as const;

const one = conversation({questions: [kinds['yes-no']]});
const valueOf = (answers: object, changes: object = {}) => JSON.stringify(responseJson(answers, changes));

describe('feedback poll as a control', () => {
  const {randomUUID} = crypto;
  // The id of what somebody answers is another each time; the suite compares values.
  before(() => void Object.assign(crypto, {randomUUID: () => uuid}));
  after(() => void Object.assign(crypto, {randomUUID}));
  beforeEach(forgetAll);

  testFormControl<SamenFeedbackPoll>({
    tag: 'samen-feedback-poll',
    create: (tag) => create({group: 'parents'}, {definition: one}, tag),
    fill: async (element) => {
      const input = element.renderRoot.querySelector('input');
      if (input) await click(input);
    },
    filledValue: valueOf({'yes-no': 'yes'}),
    otherValue: valueOf({'yes-no': 'no'}),
    messages,
    submitsOnEnter: false, // its inputs are radios
  });
});

describe('feedback poll in a form', () => {
  beforeEach(forgetAll);
  let stop: () => void;
  before(() => {
    stop = useFakeSender();
  });
  after(() => stop());

  async function inForm(
    attributes: Record<string, string> = {},
    given: object = {definition: conversation()},
  ) {
    const form = document.createElement('form');
    form.lang = 'nl';
    form.addEventListener('submit', (event) => event.preventDefault());
    document.body.append(form);
    const element = create({name: 'k', ...attributes}, given);
    form.append(element);
    await settled(element);
    return {element, form};
  }
  afterEach(() => document.querySelectorAll('form').forEach((form) => form.remove()));

  it('has no button of its own, and keeps nothing on the device', async () => {
    const {element} = await inForm();
    expect(buttonsOf(element)).to.deep.equal([]);
    await choose(element, 'Wie bent u?', 'Ouders');
    await choose(element, 'Was u erbij?', 'Ja');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(JSON.parse(element.value)).to.deep.include({
      group: 'parents',
      revision: 1,
      answers: {'yes-no': 'yes'},
    });
  });

  it('who began must say who they are, and answer what is required', async () => {
    const {element, form} = await inForm(
      {},
      {definition: conversation({questions: [{...kinds.grade}, {...kinds['yes-no'], required: true}]})},
    );
    expect(form.checkValidity(), 'nothing is required of who does not begin').to.equal(true);
    await choose(element, 'Welk cijfer?', '7');
    expect([form.checkValidity(), element.validationMessage, ...submission(form)]).to.deep.equal([
      false,
      'Kies wie u bent.',
    ]);
    await settled(element);
    expect(errors(element)).to.deep.equal([
      'Wie bent u?: Kies wie u bent.',
      'Vraag 2 van 2 Was u erbij? (verplicht): Geef antwoord op deze vraag.',
    ]);
    await choose(element, 'Wie bent u?', 'Ouders');
    expect(errors(element), 'what is mended goes, the other stays').to.deep.equal([
      'Vraag 2 van 2 Was u erbij? (verplicht): Geef antwoord op deze vraag.',
    ]);
    await choose(element, 'Was u erbij?', 'Ja');
    expect([form.checkValidity(), submission(form)[0]]).to.deep.equal([true, `k=${element.value}`]);
  });

  it('a change of what the page gave is its next revision, once', async () => {
    const value = valueOf({'yes-no': 'no'}, {revision: 3});
    const {element} = await inForm({value});
    expect(element.value).to.equal(value);
    await choose(element, 'Was u erbij?', 'Ja');
    await choose(element, 'Was u erbij?', 'Nee');
    await choose(element, 'Was u erbij?', 'Ja');
    expect(JSON.parse(element.value)).to.deep.include({id: uuid, revision: 4, answers: {'yes-no': 'yes'}});
  });

  it('a response of another poll is no value, and is told of', async () => {
    let made: Awaited<ReturnType<typeof inForm>> | undefined;
    const told = await problemsDuring(async () => {
      made = await inForm({value: valueOf({'yes-no': 'no'}, {poll: 'other'})});
    });
    expect([made!.element.value, ...told]).to.deep.equal(['', 'response-other value.poll']);
  });

  it('tells no samen-answer: the form hands it over', async () => {
    const {element} = await inForm();
    const events = await eventsDuring(element, ['samen-answer'], async () => {
      await choose(element, 'Was u erbij?', 'Ja');
    });
    expect(events).to.deep.equal([]);
  });

  it('with an address or on a shared device it is no part of the form', async () => {
    for (const name of ['endpoint', 'kiosk']) {
      const {element, form} = await inForm({[name]: '/polls/'});
      await choose(element, 'Wie bent u?', 'Ouders');
      await choose(element, 'Was u erbij?', 'Ja');
      expect([element.value, ...submission(form)]).to.deep.equal(['']);
      expect(form.checkValidity()).to.equal(true);
      form.remove();
    }
  });
});

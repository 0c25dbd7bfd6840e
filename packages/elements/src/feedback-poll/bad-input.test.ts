/** Whatever a page gives: it is told of what could not be used, and the reader has something that works. */
import {expect, settled} from '../shared/testing.js';
import {
  button,
  conversation,
  create,
  forgetAll,
  inside,
  kinds,
  poll,
  problemsDuring,
  push,
  questions,
  shown,
  stateOf,
  text,
  type Attributes,
  type Given,
  type SamenFeedbackPoll,
} from './testing.js';

async function toldOf(
  attributes: Attributes,
  given: Given,
): Promise<{element: SamenFeedbackPoll; told: string[]}> {
  let element!: SamenFeedbackPoll;
  const told = await problemsDuring(async () => {
    element = await poll(attributes, given);
  });
  return {element, told};
}

describe('feedback poll: bad input', () => {
  const {fetch} = globalThis;
  beforeEach(forgetAll);
  afterEach(() => Object.assign(globalThis, {fetch}) as unknown as void);

  for (const definition of ['{', '[]', 5, {}, {id: 'x'}, conversation({questions: []})])
    it(`a definition that is none: ${JSON.stringify(definition)}`, async () => {
      const {element, told} = await toldOf({}, {definition});
      expect(stateOf(element)).to.equal('definition-problem');
      expect(told.length).to.be.greaterThan(0);
      expect(
        told.every((each) => /^[a-z-]+ definition/.test(each)),
        told.join(),
      ).to.equal(true);
      expect(shown(element)).to.contain('De vragen kunnen nu niet worden getoond.');
    });

  it('tells where in the definition it is wrong', async () => {
    const {told} = await toldOf({}, {definition: conversation({questions: [{...kinds.grade, odd: 1}]})});
    expect(told).to.deep.equal(['poll-key-unknown definition.questions[0].odd']);
  });

  it('what is only advised is told, and the poll is there', async () => {
    const seven = Array.from({length: 7}, (_, index) => ({...kinds.grade, id: `q${index}`}));
    const {element, told} = await toldOf({group: 'parents'}, {definition: conversation({questions: seven})});
    expect([stateOf(element), ...told]).to.deep.equal(['ready', 'poll-long definition.questions']);
  });

  it('no definition at all: the child HTML stays readable, and nothing is wrong yet', async () => {
    const element = create({}, {});
    element.innerHTML = '<p>U kunt ook bellen.</p>';
    document.body.append(element);
    await settled(element);
    expect([stateOf(element), shown(element)]).to.deep.equal(['loading', 'U kunt ook bellen.']);
    element.definition = conversation();
    await settled(element);
    expect([stateOf(element), shown(element).includes('bellen')]).to.deep.equal(['ready', false]);
    element.definition = {};
    await settled(element);
    expect(text(inside(element, 'slot'))).to.equal('U kunt ook bellen.');
    element.remove();
  });

  it('a round or group that is not there: the one of now, and people choose themselves', async () => {
    const {element, told} = await toldOf({round: 'x', group: 'y'}, {definition: conversation()});
    expect(told).to.deep.equal(['poll-invalid round', 'poll-invalid group']);
    expect(questions(element)).to.deep.equal(['Wie bent u?', 'Was u erbij?']);
  });

  it('unknown words in attributes are the default', async () => {
    const {element, told} = await toldOf(
      {keep: 'x', steps: 'two', results: 'now', 'heading-level': '9', setting: '?', group: 'parents'},
      {definition: conversation()},
    );
    expect([stateOf(element), ...told]).to.deep.equal(['ready']);
    expect(inside(element, '#title')!.getAttribute('aria-level')).to.equal('3');
  });

  it('answers: what does not fit is told and left out', async () => {
    const answers = {'yes-no': 'yes', nobody: 5, text: {}};
    const {element, told} = await toldOf({group: 'parents'}, {definition: conversation(), answers});
    expect(element.answers).to.deep.equal({'yes-no': 'yes'});
    expect(told).to.deep.equal(['poll-answer-invalid answers.text', 'poll-answer-unasked answers.nobody']);
  });

  it('answers may come before the definition', async () => {
    const element = await poll({group: 'parents'}, {answers: {'yes-no': 'no'}});
    element.definition = conversation();
    await settled(element);
    expect([element.answers, stateOf(element)]).to.deep.equal([{'yes-no': 'no'}, 'editing']);
  });

  it('src: loading, and then the questions', async () => {
    let give!: (response: Response) => void;
    let asked: unknown;
    Object.assign(globalThis, {
      fetch: (url: unknown) => ((asked = url), new Promise((resolve) => (give = resolve))),
    });
    const element = create({src: '/poll.json', group: 'parents'}, {});
    document.body.append(element);
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    expect([stateOf(element), asked]).to.deep.equal(['loading', '/poll.json']);
    give(new Response(JSON.stringify(conversation())));
    await settled(element);
    expect([stateOf(element), ...questions(element)]).to.deep.equal(['ready', 'Was u erbij?']);
    element.remove();
  });

  it('src that does not come: says so, and can be asked again', async () => {
    let isThere = false;
    Object.assign(globalThis, {
      fetch: () =>
        Promise.resolve(
          new Response(isThere ? JSON.stringify(conversation()) : '', {status: isThere ? 200 : 503}),
        ),
    });
    const {element, told} = await toldOf({src: '/poll.json', group: 'parents'}, {});
    expect([stateOf(element), ...told]).to.deep.equal(['definition-problem', 'load-failed src']);
    expect(button(element, 'Opnieuw proberen')).not.to.equal(undefined);
    isThere = true;
    await push(element, 'Opnieuw proberen');
    expect(stateOf(element)).to.equal('ready');
  });

  it('a poll of Samen by its name, and a name that is none', async () => {
    const {element, told} = await toldOf({group: 'parents', definition: 'after-conversation'}, {});
    expect([stateOf(element), questions(element).length, ...told]).to.deep.equal(['ready', 5]);
    const other = await toldOf({}, {definition: 'before-lunch'});
    expect([stateOf(other.element), ...other.told]).to.deep.equal([
      'definition-problem',
      'poll-invalid definition',
    ]);
  });

  it('a promise that cannot be kept is not made', async () => {
    const groups = [{id: 'parents', label: {nl: 'Ouders'}, expected: 3}];
    const {element, told} = await toldOf(
      {},
      {
        definition: conversation({
          mode: 'anonymous',
          groups,
          rounds: [{id: 'a', close: '2999-01-01T00:00Z'}],
        }),
      },
    );
    expect([stateOf(element), ...told]).to.deep.equal([
      'definition-problem',
      'poll-anonymous definition.groups[0].expected',
    ]);
  });
});

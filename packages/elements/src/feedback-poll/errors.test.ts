/** Checking, the summary of what is missing, and one question at a time. */
import {click, expect, focused, press, settled} from '../shared/testing.js';
import {
  all,
  button,
  buttonsOf,
  choose,
  conversation,
  errors,
  forgetAll,
  inside,
  kinds,
  poll,
  push,
  questions,
  stateOf,
  text,
  type SamenFeedbackPoll,
} from './testing.js';

const required = conversation({
  questions: [
    {...kinds['yes-no'], required: true},
    {...kinds.grade, required: true},
    {...kinds.choice, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}},
  ],
});

const links = (element: SamenFeedbackPoll) => all(element, '.summary a').map(text);

describe('feedback poll: what is missing', () => {
  beforeEach(forgetAll);

  it('a summary takes the focus, and links to each question', async () => {
    const element = await poll({}, {definition: required});
    await push(element, 'Klaar');
    expect([stateOf(element), focused()?.className]).to.deep.equal(['checking', 'summary']);
    expect(text(inside(element, '#summary-title'))).to.equal('Er missen nog 3 antwoorden.');
    expect(links(element)).to.deep.equal(['Kies wie u bent.', 'Was u erbij?', 'Welk cijfer?']);
    await click(all(element, '.summary a')[2]!);
    await settled(element);
    expect(text(focused())).to.contain('Welk cijfer?');
  });

  it('each error stays until its own question is mended', async () => {
    const element = await poll({group: 'parents'}, {definition: required});
    await push(element, 'Klaar');
    const [first, second] = [
      'Vraag 1 van 2 Was u erbij? (verplicht): Geef antwoord op deze vraag.',
      'Vraag 2 van 2 Welk cijfer? (verplicht): Geef antwoord op deze vraag.',
    ];
    expect(errors(element)).to.deep.equal([first, second]);
    await choose(element, 'Welk cijfer?', '6');
    expect(errors(element)).to.deep.equal([first]);
    await choose(element, 'Was u erbij?', 'Nee');
    expect([errors(element), links(element), stateOf(element)]).to.deep.equal([[], [], 'editing']);
    await click(inside(element, '.clear:enabled')!);
    await settled(element);
    expect(errors(element), 'not until it is checked again').to.deep.equal([]);
  });

  it('nothing at all is no answer', async () => {
    const element = await poll({group: 'parents'}, {definition: conversation({questions: [kinds.grade]})});
    await push(element, 'Klaar');
    expect(links(element)).to.deep.equal(['Beantwoord ten minste één vraag.']);
    await click(inside(element, '.summary a')!);
    await settled(element);
    expect(text(focused())).to.contain('Welk cijfer?');
  });

  it('goes on when nothing is missing', async () => {
    const element = await poll({}, {definition: required});
    await choose(element, 'Wie bent u?', 'Professionals');
    await choose(element, 'Was u erbij?', 'Nee');
    await choose(element, 'Welk cijfer?', '6');
    await push(element, 'Klaar');
    expect(stateOf(element)).to.equal('sent');
  });
});

describe('feedback poll: one question at a time', () => {
  beforeEach(forgetAll);

  it('goes on only when somebody says so, and back', async () => {
    const element = await poll({steps: 'one'}, {definition: required});
    expect([questions(element), buttonsOf(element)]).to.deep.equal([['Wie bent u?'], ['Vorige', 'Volgende']]);
    expect(button(element, 'Vorige').disabled).to.equal(true);
    await choose(element, 'Wie bent u?', 'Ouders');
    expect(questions(element), 'choosing is not going on').to.deep.equal(['Wie bent u?']);
    await push(element, 'Volgende');
    expect([questions(element), text(focused())]).to.deep.equal([
      ['Was u erbij?'],
      'Vraag 1 van 2 Was u erbij? (verplicht)',
    ]);
    await push(element, 'Vorige');
    expect(questions(element)).to.deep.equal(['Wie bent u?']);
  });

  it('what is required stops at its own question', async () => {
    const element = await poll({steps: 'one', group: 'parents'}, {definition: required});
    await push(element, 'Volgende');
    expect([questions(element), links(element)]).to.deep.equal([['Was u erbij?'], ['Was u erbij?']]);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Volgende');
    expect(questions(element)).to.deep.equal(['Welk cijfer?']);
  });

  it('a question that depends on another counts as soon as it is asked', async () => {
    const element = await poll({steps: 'one', group: 'parents'}, {definition: required});
    await choose(element, 'Was u erbij?', 'Ja');
    expect(text(inside(element, '.progress'))).to.equal('Vraag 1 van 3');
    await push(element, 'Volgende');
    await choose(element, 'Welk cijfer?', '6');
    await push(element, 'Volgende');
    expect([text(inside(element, '.progress')), buttonsOf(element)]).to.deep.equal([
      'Vraag 3 van 3',
      ['Vorige', 'Klaar'],
    ]);
    await push(element, 'Klaar');
    expect(stateOf(element)).to.equal('sent');
  });

  it('works with keys alone', async () => {
    const element = await poll({steps: 'one', group: 'parents'}, {definition: required});
    inside(element, 'input')!.focus();
    await press('Space', 'Tab', 'Tab');
    await settled(element);
    expect(text(focused())).to.equal('Volgende');
    await press('Enter');
    await settled(element);
    expect(text(focused())).to.contain('Welk cijfer?');
    await press('Tab', 'ArrowRight');
    await settled(element);
    expect((element.answers as {grade: number}).grade).to.equal(2);
  });
});

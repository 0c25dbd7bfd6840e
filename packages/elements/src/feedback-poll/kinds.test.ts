/** Every kind of question: how it is answered with a pointer and with keys, and what comes of it. */
import {click, expect, press, roles, settled} from '../shared/testing.js';
import {
  all,
  choose,
  conversation,
  everyKind,
  forgetAll,
  inside,
  kinds,
  nl,
  optionAt,
  place,
  poll,
  push,
  text,
  type SamenFeedbackPoll,
} from './testing.js';

const only = (kind: keyof typeof kinds, changes: object = {}) =>
  poll({group: 'parents'}, {definition: conversation({questions: [{...kinds[kind], ...changes}]})});

const answersOf = ({answers}: SamenFeedbackPoll) => answers as Record<string, unknown>;

async function keys(element: SamenFeedbackPoll, ...names: string[]): Promise<void> {
  for (const name of names) {
    await press(name);
    await settled(element);
  }
}

describe('feedback poll: kinds of questions', () => {
  beforeEach(forgetAll);

  it('each question is a group with its text as name', async () => {
    const element = await poll({group: 'parents'}, {definition: everyKind});
    const places = await roles('fieldset');
    if (places)
      expect(places.map(({name}) => name)).to.deep.equal(
        Object.values(kinds).map((each, index) => `Vraag ${index + 1} van 9 ${each.text.nl}`),
      );
    expect(all(element, 'fieldset')).to.have.length(9);
  });

  it('line: no value until it is touched, also not the middle', async () => {
    const element = await only('line');
    expect([text(inside(element, '.number')), answersOf(element)['line']]).to.deep.equal([
      'Nog niet ingevuld',
      undefined,
    ]);
    expect(inside(element, '.range')!.getAttribute('aria-valuetext')).to.equal('Nog niet ingevuld');
    await click(inside(element, '.range')!);
    await settled(element);
    expect(answersOf(element)['line']).to.equal(50);
  });

  it('line: with keys, and with buttons of five', async () => {
    const element = await only('line');
    inside(element, '.range')!.focus();
    await keys(element, 'ArrowRight');
    expect(answersOf(element)['line']).to.equal(51);
    await keys(element, 'End');
    expect(answersOf(element)['line']).to.equal(100);
    const [less, more] = all<HTMLButtonElement>(element, '.steps button');
    await click(more!);
    await click(less!);
    await settled(element);
    expect([answersOf(element)['line'], text(inside(element, '.number'))]).to.deep.equal([95, '95']);
    expect(less!.getAttribute('aria-label')).to.equal('Minder: Hoe was het?');
  });

  it('line: the first press of a button stands in the middle; clearing makes it unanswered again', async () => {
    const element = await only('line');
    await click(all(element, '.steps button')[0]!);
    await settled(element);
    expect(answersOf(element)['line']).to.equal(50);
    await push(element, 'Antwoord wissen');
    expect([answersOf(element)['line'], text(inside(element, '.number'))]).to.deep.equal([
      undefined,
      'Nog niet ingevuld',
    ]);
  });

  it('scale: numbers, and the ends in words for who listens', async () => {
    const element = await only('scale');
    expect(text(inside(element, '.ends'))).to.equal('1 = Nooit7 = Altijd');
    expect(all(element, 'label').map(text)).to.deep.equal(['1 Nooit', '2', '3', '4', '5', '6', '7 Altijd']);
    await choose(element, 'Hoe vaak?', '7 Altijd');
    expect(answersOf(element)['scale']).to.equal(7);
    await keys(element, 'ArrowLeft');
    expect(answersOf(element)['scale']).to.equal(6);
  });

  it('smiley: faces with their words always there', async () => {
    const element = await only('smiley');
    expect(all(element, 'label').map(text)).to.deep.equal(['Slecht', 'Gaat', 'Goed']);
    expect(all(element, 'label svg[aria-hidden=true]')).to.have.length(3);
    await choose(element, 'Hoe voelt het?', 'Goed');
    expect(answersOf(element)['smiley']).to.equal(3);
  });

  it('statement: five, and that one does not know', async () => {
    const element = await only('statement');
    expect(all(element, 'label').map(text)).to.deep.equal([
      ...['Helemaal niet mee eens', 'Niet mee eens', 'Niet eens, niet oneens', 'Mee eens'],
      ...['Helemaal mee eens', 'Weet ik niet'],
    ]);
    await choose(element, 'gehoord', 'Weet ik niet');
    expect(answersOf(element)['statement']).to.equal('unknown');
    await choose(element, 'gehoord', 'Helemaal mee eens');
    expect(answersOf(element)['statement']).to.equal(5);
  });

  it('yes-no, choice and grade: one of a few', async () => {
    const element = await poll(
      {group: 'parents'},
      {definition: conversation({questions: [kinds['yes-no'], kinds.choice, kinds.grade]})},
    );
    await choose(element, 'Was u erbij?', 'Nee');
    await choose(element, 'Waar?', 'Thuis');
    await choose(element, 'Welk cijfer?', '8');
    expect(answersOf(element)).to.deep.equal({'yes-no': 'no', choice: 'home', grade: 8});
    await click(place(element, 'Waar?').querySelector('.clear')!);
    await settled(element);
    expect(answersOf(element)).to.deep.equal({'yes-no': 'no', grade: 8});
    expect(optionAt(place(element, 'Waar?'), 'Thuis').checked).to.equal(false);
  });

  it('choices: not more than the most, and it says so', async () => {
    const element = await only('choices');
    const limit = () => text(inside(element, '.limit'));
    expect(limit()).to.equal('Kies er ten hoogste 2.');
    await choose(element, 'Wie?', 'Juf');
    await choose(element, 'Wie?', 'Moeder');
    expect(answersOf(element)['choices'], 'in the order of the question').to.deep.equal([
      'mother',
      'teacher',
    ]);
    expect(limit()).to.contain('U hebt er 2 gekozen.');
    await choose(element, 'Wie?', 'Vader');
    expect(answersOf(element)['choices']).to.deep.equal(['mother', 'teacher']);
    expect(optionAt(place(element, 'Wie?'), 'Vader').checked).to.equal(false);
    await choose(element, 'Wie?', 'Juf');
    await choose(element, 'Wie?', 'Vader');
    expect(answersOf(element)['choices']).to.deep.equal(['mother', 'father']);
    await choose(element, 'Wie?', 'Vader');
    await choose(element, 'Wie?', 'Moeder');
    expect(answersOf(element)).to.deep.equal({});
  });

  it('text: has a limit, counts what is left, and asks for no names', async () => {
    const element = await only('text');
    const field = inside<HTMLTextAreaElement>(element, 'textarea')!;
    expect(text(inside(element, '.hint:not([hidden])'))).to.equal('Schrijf geen namen of medische gegevens.');
    expect([field.maxLength, text(inside(element, '.left'))]).to.deep.equal([20, 'Nog 20 tekens']);
    field.focus();
    await keys(element, 'J', 'a', ' ');
    expect([answersOf(element)['text'], field.value]).to.deep.equal(['Ja', 'Ja ']);
    expect(text(inside(element, '.left'))).to.equal('Nog 17 tekens');
  });

  it('text: a poll that asks for no names itself does not hear it twice', async () => {
    const element = await only('text', {help: nl('Schrijf geen namen of medische gegevens.')});
    expect(
      all(element, '.hint:not([hidden])').filter((each) => text(each).startsWith('Schrijf')),
    ).to.have.length(1);
  });

  it('a question with a condition comes and goes, and its answer comes back with it', async () => {
    const element = await poll({group: 'parents'});
    expect(all(element, 'textarea')).to.have.length(0);
    expect(text(inside(element, '.progress'))).to.equal('Vraag 1 van 1');
    await choose(element, 'Was u erbij?', 'Ja');
    expect(text(inside(element, '.progress'))).to.equal('Vraag 1 van 2');
    inside(element, 'textarea')!.focus();
    await keys(element, 'H', 'o', 'i');
    await choose(element, 'Was u erbij?', 'Nee');
    expect(answersOf(element)).to.deep.equal({'yes-no': 'no'});
    await choose(element, 'Was u erbij?', 'Ja');
    expect(answersOf(element)).to.deep.equal({'yes-no': 'yes', text: 'Hoi'});
    expect(inside<HTMLTextAreaElement>(element, 'textarea')!.value).to.equal('Hoi');
  });
});

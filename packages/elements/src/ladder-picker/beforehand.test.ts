/** Did everybody agree on the roles before the decision? Silence is never yes. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import {
  all,
  answerOf,
  compare,
  dateOf,
  fill,
  inside,
  review,
  shown,
  text,
  words,
  type SamenLadderPicker,
} from './testing.js';

const people = ['Moeder', 'Juf', 'Coach'];
type Answers = Readonly<Record<string, 'yes' | 'no' | 'open'>>;
const allYes: Answers = {Moeder: 'yes', Juf: 'yes', Coach: 'yes'};

const check = (element: SamenLadderPicker): string => text(inside(element, '.beforehand > p:last-child'));

async function status(
  answers: Answers,
  discussedOn?: string,
  decisionOn?: string,
): Promise<{check: string; element: SamenLadderPicker}> {
  const element = await compare({participants: people, beforehand: {answers, discussedOn, decisionOn}});
  return {check: check(element), element};
}

describe('beforehand: what it says', () => {
  const agreed = /^Iedereen heeft vooraf ja gezegd, op maandag 9 november 2026\.$/;
  const open = (names: string): RegExp => new RegExp(`: ?${names}|${names}[.]`);
  const cases: readonly (readonly [string, Answers, string?, string?, RegExp?])[] = [
    ['agreed: all yes, on an earlier day', allYes, '2026-11-09', '2026-11-23', agreed],
    ['one is silent', {Moeder: 'yes', Juf: 'yes'}, '2026-11-09', '2026-11-23', open('Coach')],
    ['nobody has said anything', {}, '2026-11-09', '2026-11-23', open('Moeder, Juf en Coach')],
    ['open is silence', {...allYes, Juf: 'open'}, '2026-11-09', '2026-11-23', open('Juf')],
    [
      'refused, with a name and no blame',
      {...allYes, Juf: 'no'},
      '2026-11-09',
      '2026-11-23',
      /^Nog niet eens: Juf\. Bespreek dit eerst\.$/,
    ],
    [
      'discussed afterwards is told as it is',
      allYes,
      '2026-11-24',
      '2026-11-23',
      /^Dit is achteraf besproken, na het besluit\.$/,
    ],
    [
      'on the day itself',
      allYes,
      '2026-11-23',
      '2026-11-23',
      /^Dit is besproken op de dag van het besluit\.$/,
    ],
    ['the day of the conversation is missing', allYes, undefined, '2026-11-23', /wanneer dit is besproken/],
    ['the day of the decision is missing', allYes, '2026-11-09', undefined, /wanneer het besluit/],
  ];
  for (const [title, answers, discussedOn, decisionOn, expected] of cases)
    it(title, async () => {
      expect((await status(answers, discussedOn, decisionOn)).check).to.match(expected!);
    });

  it('says agreed in no other case', async () => {
    for (const [, answers, discussedOn, decisionOn, expected] of cases) {
      const isAgreed = agreed.test((await status(answers, discussedOn, decisionOn)).check);
      expect(isAgreed).to.equal(expected === agreed);
    }
  });

  it('nobody at the table has not agreed either', async () => {
    const element = await compare({}, {'discussed-on': '2026-11-09', 'decision-on': '2026-11-23'});
    expect(check(element)).not.to.match(/Iedereen/);
  });

  it('answers of somebody who is not at the table do not count', async () => {
    const {check: said} = await status({...allYes, Vreemde: 'no'}, '2026-11-09', '2026-11-23');
    expect(said).to.match(agreed);
  });
});

describe('beforehand: what comes in', () => {
  it('dates are attributes too, and win over the property', async () => {
    const beforehand = {answers: allYes, discussedOn: '2026-12-24', decisionOn: '2026-11-23'};
    const element = await compare({participants: people, beforehand}, {'discussed-on': '2026-11-09'});
    expect(check(element)).to.match(/^Iedereen heeft vooraf ja gezegd, op maandag 9 november/);
    expect(dateOf(element, 'Besproken op').value).to.equal('2026-11-09');
    element.discussedOn = '2026-11-10';
    await settled(element);
    expect(check(element)).to.contain('dinsdag 10 november 2026');
  });

  it('is part of the record, and comes back from it', async () => {
    const {element} = await status({Moeder: 'no'}, '2026-11-09', '2026-11-23');
    expect(element.toJSON()['beforehand']).to.deep.equal({
      discussedOn: '2026-11-09',
      decisionOn: '2026-11-23',
      answers: {Moeder: 'no'},
    });
    const again = await compare({record: element.toJSON()});
    expect([check(again), answerOf(again, 'Moeder').value]).to.deep.equal([check(element), 'no']);
  });

  it('fields of the page ride along', async () => {
    const element = await compare({participants: people, beforehand: {answers: {}, room: 'B12'}});
    expect(element.toJSON()['beforehand']).to.deep.equal({answers: {}, room: 'B12'});
  });
});

describe('beforehand: what the user fills in', () => {
  it('an answer per person, from silence on', async () => {
    const {element} = await status({}, '2026-11-09', '2026-11-23');
    const select = answerOf(element, 'Juf');
    expect([...select.options].map(({value, text: word}) => `${value} ${word}`)).to.deep.equal([
      `open ${words.silent.toLowerCase()}`,
      'yes ja',
      'no nee',
    ]);
    expect(select.value).to.equal('open');
    const events = await eventsDuring(document, ['input', 'change', 'samen-agreement'], () =>
      fill(element, select, 'yes'),
    );
    expect(events.map(({type}) => type)).to.deep.equal(['input', 'change']);
    expect(element.toJSON()['beforehand']).to.deep.include({answers: {Juf: 'yes'}});
    for (const who of ['Moeder', 'Coach']) await fill(element, answerOf(element, who), 'yes');
    expect(check(element)).to.match(/^Iedereen heeft vooraf ja gezegd/);
    await fill(element, answerOf(element, 'Coach'), 'open');
    expect(check(element)).to.contain('Coach').and.not.to.contain('Moeder');
  });

  it('the days, which can be emptied again', async () => {
    const {element} = await status(allYes);
    await fill(element, dateOf(element, 'Besproken op'), '2026-11-09');
    const events = await eventsDuring(document, ['input', 'change', 'samen-agreement'], () =>
      fill(element, dateOf(element, 'Besluit op'), '2026-11-23'),
    );
    expect(events.map(({type}) => type)).to.deep.equal(['input', 'change']);
    expect(check(element)).to.match(/^Iedereen heeft vooraf ja gezegd/);
    await fill(element, dateOf(element, 'Besluit op'), '');
    expect(element.toJSON()['beforehand']).to.deep.equal({discussedOn: '2026-11-09', answers: allYes});
  });

  it('what the user filled in wins over an attribute', async () => {
    const {element} = await status(allYes);
    await fill(element, dateOf(element, 'Besproken op'), '2026-11-09');
    element.discussedOn = '2026-01-01';
    await settled(element);
    expect(dateOf(element, 'Besproken op').value).to.equal('2026-11-09');
  });

  it('readonly: words instead of fields', async () => {
    const {element} = await status({...allYes, Juf: 'no'}, '2026-11-09', '2026-11-23');
    element.readOnly = true;
    await settled(element);
    expect(all(element, 'select, input').length).to.equal(0);
    expect(shown(element)).to.contain('Besproken op: maandag 9 november 2026');
    expect(shown(element)).to.match(/Vooraf eens\? nee/);
  });

  it('is not asked after the decision', async () => {
    const element = await review({participants: people, beforehand: {answers: allYes}});
    expect(all(element, '.beforehand, select, input[type=date]').length).to.equal(0);
    expect(element.toJSON()['beforehand'], 'but kept').to.deep.equal({answers: allYes});
  });
});

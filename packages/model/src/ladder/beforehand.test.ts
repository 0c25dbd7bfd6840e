import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {answerOf, beforehandStatus, parseBeforehand, type Answer, type Beforehand} from './beforehand.js';

const codes = (input: unknown) => parseBeforehand(input).problems.map(({code, path}) => `${code} ${path}`);
const parties = ['Moeder', 'Juf'];
const agreedByBoth: Beforehand = {
  discussedOn: '2026-11-20',
  decisionOn: '2026-11-23',
  answers: {Moeder: 'yes', Juf: 'yes'},
};

describe('parseBeforehand', () => {
  it('takes dates and answers', () => {
    const input = {
      discussedOn: ' 2024-02-29 ',
      decisionOn: '2024-03-01',
      answers: {' Moeder ': 'yes', Juf: 'no', Sam: 'open'},
    };
    expect(parseBeforehand(input)).toEqual({
      value: {
        discussedOn: '2024-02-29',
        decisionOn: '2024-03-01',
        answers: {Moeder: 'yes', Juf: 'no', Sam: 'open'},
      },
      problems: [],
    });
  });

  it.each([[undefined], [null], [''], [{}], [{discussedOn: '', decisionOn: null, answers: null}]])(
    'takes %j as nothing agreed',
    (input) => {
      expect(parseBeforehand(input)).toEqual({value: {answers: {}}, problems: []});
    },
  );

  it.each(['2026-02-30', '2025-02-29', '2026-11-31', '23-11-2026', 'morgen', 20261123])(
    'drops the date %s',
    (date) => {
      const input = {discussedOn: date, decisionOn: date};
      expect(parseBeforehand(input).value).toEqual({answers: {}});
      expect(codes(input)).toEqual(['date-invalid discussedOn', 'date-invalid decisionOn']);
    },
  );

  it('drops answers that are none, and takes an empty one as silence', () => {
    const input = {answers: {A: 'ja', B: true, C: '', D: null, '': 'yes', E: 'yes', ' E': 'no'}};
    expect(parseBeforehand(input).value).toEqual({answers: {E: 'yes'}});
    expect(codes(input)).toEqual([
      'answer-unknown answers.A',
      'answer-unknown answers.B',
      'participant-invalid answers.',
      'duplicate answers. E',
    ]);
  });

  it('refuses what is no object', () => {
    expect(codes(5)).toEqual(['beforehand-invalid ']);
    expect(codes([])).toEqual(['beforehand-invalid ']);
    expect(codes({answers: ['yes']})).toEqual(['answer-unknown answers']);
  });

  it('refuses over 60 answers', () => {
    const given = (count: number) => ({
      answers: Object.fromEntries(Array.from({length: count}, (_, index) => [`P${index}`, 'yes'])),
    });
    expect(codes(given(60))).toEqual([]);
    expect(codes(given(61))).toEqual(['too-many answers']);
    expect(parseBeforehand(given(61)).value).toEqual({answers: {}});
  });

  it('keeps fields it does not know', () => {
    expect(parseBeforehand({place: 'school'}).value).toEqual({place: 'school', answers: {}});
  });
});

describe('answerOf', () => {
  it('takes silence, and anything that is no answer, as open', () => {
    const {value} = parseBeforehand({answers: {Moeder: 'yes'}});
    expect(['Moeder', 'Juf', 'constructor', '__proto__'].map((party) => answerOf(value, party))).toEqual([
      'yes',
      'open',
      'open',
      'open',
    ]);
  });

  it('hears a party with the name of an object field', () => {
    const {value} = parseBeforehand(JSON.parse('{"answers": {"__proto__": "no", "constructor": "yes"}}'));
    expect([answerOf(value, '__proto__'), answerOf(value, 'constructor')]).toEqual(['no', 'yes']);
  });
});

describe('beforehandStatus', () => {
  it.each<[string, Partial<Beforehand>, Partial<ReturnType<typeof beforehandStatus>>]>([
    ['all said yes, days before', {}, {status: 'agreed', open: [], refused: [], missing: []}],
    [
      'all said yes, over a leap day',
      {discussedOn: '2024-02-29', decisionOn: '2024-03-01'},
      {status: 'agreed'},
    ],
    [
      'all said yes, across the year',
      {discussedOn: '2026-12-31', decisionOn: '2027-01-01'},
      {status: 'agreed'},
    ],
    ['all said yes, on the day itself', {discussedOn: '2026-11-23'}, {status: 'same-day'}],
    ['one said no', {answers: {Moeder: 'no', Juf: 'yes'}}, {status: 'refused', refused: ['Moeder']}],
    ['one is silent', {answers: {Juf: 'yes'}}, {status: 'open', open: ['Moeder']}],
    ['one says open', {answers: {Moeder: 'open', Juf: 'yes'}}, {status: 'open', open: ['Moeder']}],
    [
      'one no outweighs silence',
      {answers: {Juf: 'no'}},
      {status: 'refused', open: ['Moeder'], refused: ['Juf']},
    ],
    ['silence on the day itself', {discussedOn: '2026-11-23', answers: {}}, {status: 'open'}],
    ['no date of discussion', {discussedOn: undefined}, {status: 'open', missing: ['discussedOn']}],
    ['no date of decision', {decisionOn: undefined}, {status: 'open', missing: ['decisionOn']}],
    [
      'a no without dates',
      {discussedOn: undefined, answers: {Juf: 'no'}},
      {status: 'refused', missing: ['discussedOn']},
    ],
    ['a date that does not exist', {discussedOn: '2026-02-30'}, {status: 'open', missing: ['discussedOn']}],
    ['discussed after the decision', {discussedOn: '2026-11-24'}, {status: 'afterwards'}],
    [
      'afterwards outweighs a no',
      {discussedOn: '2026-11-24', answers: {Juf: 'no'}},
      {status: 'afterwards', refused: ['Juf']},
    ],
    [
      'a no of somebody who is no party',
      {answers: {...agreedByBoth.answers, Buur: 'no'}},
      {status: 'agreed'},
    ],
  ])('%s', (_case, change, expected) => {
    expect(beforehandStatus({...agreedByBoth, ...change}, parties)).toMatchObject(expected);
  });

  it('is open when there is nobody to ask', () => {
    expect(beforehandStatus(agreedByBoth, []).status).toBe('open');
  });

  it('names a party once', () => {
    expect(beforehandStatus({answers: {}}, ['A', 'A']).open).toEqual(['A']);
  });

  it('is agreed only when every party said yes on an earlier day', () => {
    const day = fc.constantFrom(undefined, '2026-11-22', '2026-11-23', '2026-11-24');
    const given = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom<Answer>('yes', 'no', 'open'));
    const asked = fc.subarray(['A', 'B', 'C']);
    fc.assert(
      fc.property(day, day, given, asked, (discussedOn, decisionOn, answers, who) => {
        const {status} = beforehandStatus({discussedOn, decisionOn, answers}, who);
        const isEarlier =
          discussedOn !== undefined &&
          decisionOn !== undefined &&
          Date.parse(discussedOn) < Date.parse(decisionOn);
        const isUnanimous = who.length > 0 && who.every((party) => answers[party] === 'yes');
        expect(status === 'agreed').toBe(isEarlier && isUnanimous);
      }),
    );
  });
});

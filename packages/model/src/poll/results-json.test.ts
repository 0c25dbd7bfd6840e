import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {conversationResults} from './conversation.js';
import {disclose} from './disclosure.js';
import {anonymous, conversation, everyKind, isDeeplyFrozen, poll} from './examples.test.data.js';
import {openLedger} from './policy.js';
import {textKey} from './publish.js';
import {kindOf, normaliseAnswer, type Answers, type Question} from './questions.js';
import {maxResultsLength, parsePollResults} from './results-json.js';

const questions = everyKind;
const talk = poll({...conversation, questions, rounds: [{id: 'first'}, {id: 'second'}]});
const broad = poll({...anonymous, questions});
const head = {schema: 'samen-poll-results/1', poll: 'after', version: 1};

let made = 0;
const person = (group: string, answers: Answers): PollResponse => {
  const id = `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  return {id, poll: 'after', version: 1, round: 'first', group, revision: 1, answers};
};
const many = (count: number, group: string, answers: Answers) =>
  Array.from({length: count}, () => person(group, answers));
const [low, high]: Answers[] = [
  {line: 10, scale: 2, smiley: 1, statement: 2, 'yes-no': 'no', choice: 'home', grade: 4, text: 'Meer tijd.'},
  {
    line: 80,
    scale: 6,
    smiley: 3,
    statement: 'unknown',
    'yes-no': 'yes',
    choices: ['mother', 'father'],
    grade: 8,
  },
];
const people = [...many(10, 'parents', low!), ...many(11, 'professionals', high!)];

const revealed = (responses: readonly PollResponse[]) => ({
  ...{...head, mode: 'conversation'},
  rounds: [{round: 'first', results: conversationResults(talk, 'first', responses)}],
});
const published = (responses: readonly PollResponse[]) => {
  const approved = new Set(responses.map((each) => textKey(each, 'text')));
  const context = {now: Date.parse('2026-03-01T00:00Z'), random: () => 0.3, approved};
  const {snapshot} = disclose(broad, responses, openLedger(broad, 'first')!, context);
  return {...head, mode: 'anonymous', snapshots: snapshot ? [snapshot] : []};
};
const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

/** An answer as the kind knows them, or none. */
const answerTo = (question: Question): fc.Arbitrary<unknown> => {
  const cells = kindOf(question).cells(question);
  const whole = fc.integer({min: 0, max: 100});
  const texts = fc.constantFrom('Fijn.', 'Meer tijd.', ' ja ');
  const some = fc.oneof(whole, fc.constantFrom(...cells, 'x'), fc.subarray([...cells]));
  return (question.kind === 'text' ? texts : some).map((each) => normaliseAnswer(question, each));
};
const answers = fc
  .record(Object.fromEntries(talk.questions.map((question) => [question.id, answerTo(question)])))
  .map(
    (given) => Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined)) as Answers,
  );
const mixed = fc
  .array(fc.tuple(fc.constantFrom('parents', 'professionals'), answers), {maxLength: 30})
  .map((list) => list.map(([group, given]) => person(group, given)));
const agreed = fc
  .tuple(answers, answers)
  .map(([one, other]) => [...many(10, 'parents', one), ...many(12, 'professionals', other)]);
const crowd = fc.oneof(mixed, agreed);

describe('parsePollResults', () => {
  it('takes what the rules give as it is, whatever people answered', () => {
    const seen = {revealed: 0, differences: 0, snapshots: 0, means: 0};
    fc.assert(
      fc.property(crowd, (responses) => {
        for (const [definition, results] of [
          [talk, revealed(responses)],
          [broad, published(responses)],
        ] as const) {
          const {value, problems} = parsePollResults(results, definition);
          expect(problems).toEqual([]);
          expect(value).toEqual(results);
          expect(isDeeplyFrozen(value)).toBe(true);
          expect(parsePollResults(JSON.stringify(value), definition).value).toEqual(value);
        }
        const text = JSON.stringify([revealed(responses), published(responses)]);
        if (text.includes('"revealed"')) seen.revealed += 1;
        if (text.includes('"higher"')) seen.differences += 1;
        if (text.includes('"k"')) seen.snapshots += 1;
        if (text.includes('"mean"')) seen.means += 1;
      }),
      {numRuns: 300},
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
  });

  it('takes waiting, and no rounds yet', () => {
    for (const results of [revealed([]), {...revealed([]), rounds: []}]) {
      expect(parsePollResults(results, talk)).toEqual({value: results, problems: []});
    }
    expect(revealed([]).rounds[0]!.results).toMatchObject({state: 'waiting'});
  });

  it('gives nothing for nothing', () => {
    for (const nothing of [undefined, null, '', ' ']) {
      expect(parsePollResults(nothing, talk)).toEqual({value: undefined, problems: []});
    }
  });
});

/** Results in which one field is another. */
function changed(results: unknown, path: string, value: unknown): unknown {
  const made = copy(results);
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce<Record<string, unknown>>(
    (each, step) => each[step] as Record<string, unknown>,
    made,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return made;
}
const codes = (input: unknown, definition = talk) => {
  const {value, problems} = parsePollResults(input, definition);
  if (problems.length > 0) expect(value).toBeUndefined();
  return problems.map(({code, path}) => `${code} ${path}`);
};

describe('results that are refused as a whole', () => {
  it('what is no results', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const tooLong = JSON.stringify({text: 'a'.repeat(maxResultsLength)});
    for (const input of ['{', '[]', 7, true, [], cyclic, proxy, tooLong, () => 1, 10n]) {
      expect(codes(input)).toEqual(['record-invalid ']);
    }
  });

  const good = revealed(people);
  it.each<readonly [string, unknown, string]>([
    ['schema', 'samen-poll-results/2', 'record-invalid schema'],
    ['poll', 'other', 'response-other poll'],
    ['version', 2, 'response-other version'],
    ['mode', 'anonymous', 'response-other mode'],
    ['rows', [], 'record-invalid rows'],
    ['rounds', {}, 'record-invalid rounds'],
    ['rounds', undefined, 'record-invalid rounds'],
    ['rounds.0.round', 'third', 'response-other rounds[0].round'],
    ['rounds.1', good.rounds[0], 'duplicate rounds[1].round'],
    ['rounds.0.results', null, 'record-invalid rounds[0].results.state'],
    ['rounds.0.results.state', 'open', 'record-invalid rounds[0].results.state'],
    ['rounds.0.results', {state: 'waiting'}, 'record-invalid rounds[0].results.missing'],
  ])('%s %#', (path, value, problem) => {
    expect(codes(changed(good, path, value))).toContain(problem);
  });

  const group = 'rounds.0.results.groups.0';
  const at = 'rounds[0].results.groups[0]';
  it.each([
    ['group', 'children', `response-other ${at}.group`],
    ['group', 'professionals', 'duplicate rounds[0].results.groups[1].group'],
    ['n', 9, `record-invalid ${at}.tallies[0].asked`],
    ['n', 10.5, `record-invalid ${at}.n`],
    ['n', '10', `record-invalid ${at}.n`],
    ['name', 'Ali', `record-invalid ${at}.name`],
    ['tallies', [], `record-invalid ${at}.tallies`],
    ['tallies.0.question', 'grade', `duplicate ${at}.tallies[7].question`],
    ['tallies.0.question', 'other', `response-other ${at}.tallies[0].question`],
    ['tallies.0.mean', 11, `record-invalid ${at}.tallies[0].mean`],
    ['tallies.0.mean', 110, `record-invalid ${at}.tallies[0].mean`],
    ['tallies.1.mean', 0.5, `record-invalid ${at}.tallies[1].mean`],
    ['tallies.1.mean', 2.25, `record-invalid ${at}.tallies[1].mean`],
    ['tallies.1.mean', null, `record-invalid ${at}.tallies[1].mean`],
    ['tallies.1.mean', undefined, `record-invalid ${at}.tallies[1].mean`],
    ['tallies.4.mean', 1, `record-invalid ${at}.tallies[4].mean`],
    ['tallies.4.counted', 1, `record-invalid ${at}.tallies[4].counted`],
    ['tallies.4.cells.0.count', -1, `record-invalid ${at}.tallies[4].cells[0].count`],
    ['tallies.4.cells.0.count', 3, `record-invalid ${at}.tallies[4].cells`],
    ['tallies.4.cells.0.id', 'maybe', `response-other ${at}.tallies[4].cells[0].id`],
    ['tallies.4.cells.0.id', 'no', `duplicate ${at}.tallies[4].cells[1].id`],
    ['tallies.4.cells.2.count', 1, `record-invalid ${at}.tallies[4].cells[2].count`],
    ['texts.0.texts', Array(11).fill('Ja.'), `record-invalid ${at}.texts[0].texts`],
    ['texts.0.texts.0', 'a'.repeat(21), `record-invalid ${at}.texts[0].texts[0]`],
    ['texts.0.texts.0', ' ', `record-invalid ${at}.texts[0].texts[0]`],
    ['texts.0.question', 'line', `response-other ${at}.texts[0].question`],
  ])('of a group: %s %#', (path, value, problem) => {
    expect(codes(changed(good, `${group}.${path}`, value))).toContain(problem);
  });

  it('a difference that the means beside it do not give', () => {
    const differences = 'rounds.0.results.differences';
    const [first] = (conversationResults(talk, 'first', people) as {differences: readonly object[]})
      .differences;
    expect(codes(changed(good, `${differences}.0`, first))).toEqual([]);
    for (const [field, value] of [
      ['by', 60],
      ['question', 'text'],
      ['lower', 'professionals'],
      ['verdict', 'bad'],
    ] as const) {
      const problems = codes(changed(good, `${differences}.0.${field}`, value));
      expect(problems[0]).toMatch(/^record-invalid rounds\[0\].results.differences\[0\]/);
    }
    const nine = revealed([...people.slice(1)]);
    expect(codes(changed(nine, `${differences}`, [first]))).toHaveLength(1);
  });

  it('waiting for nobody, or for a group from elsewhere', () => {
    const waiting = revealed([]);
    const path = 'rounds.0.results.missing.0';
    expect(codes(changed(waiting, `${path}.count`, 0))).toEqual([
      'record-invalid rounds[0].results.missing[0].count',
    ]);
    expect(codes(changed(waiting, `${path}.group`, 'x'))).toEqual([
      'response-other rounds[0].results.missing[0].group',
    ]);
  });

  it('a list without end', () => {
    expect(codes(changed(good, 'rounds', Array(10_001).fill(0)))).toEqual(['too-many rounds']);
  });
});

describe('snapshots that are refused as a whole', () => {
  const good = published(people);
  it.each([
    ['poll', 'other', 'response-other snapshots[0].poll'],
    ['version', 3, 'response-other snapshots[0].version'],
    ['round', 'second', 'response-other snapshots[0].round'],
    ['number', 0, 'record-invalid snapshots[0].number'],
    ['k', 4, 'record-invalid snapshots[0].k'],
    ['k', 11, 'record-invalid snapshots[0].groups[0].n'],
    ['rows', [], 'record-invalid snapshots[0].rows'],
    ['groups.0.n', 4, 'record-invalid snapshots[0].groups[0].n'],
    ['groups.0.questions.0.n', 4, 'record-invalid snapshots[0].groups[0].questions[0].n'],
    ['groups.0.questions.0.n', 12, 'record-invalid snapshots[0].groups[0].questions[0].n'],
    ['groups.0.questions.0.mean', 12.5, 'record-invalid snapshots[0].groups[0].questions[0].mean'],
    ['groups.0.questions.0.noAnswer', 'none', 'record-invalid snapshots[0].groups[0].questions[0].noAnswer'],
    ['groups.0.questions.0.cells', [], 'record-invalid snapshots[0].groups[0].questions[0].cells'],
    [
      'groups.0.questions.0.cells.0.share',
      33.3,
      'record-invalid snapshots[0].groups[0].questions[0].cells[0].share',
    ],
    [
      'groups.0.questions.0.cells.0.share',
      101,
      'record-invalid snapshots[0].groups[0].questions[0].cells[0].share',
    ],
    [
      'groups.0.questions.0.cells.0.count',
      3,
      'record-invalid snapshots[0].groups[0].questions[0].cells[0].count',
    ],
    ['groups.0.questions.0.texts', [], 'record-invalid snapshots[0].groups[0].questions[0].texts'],
    ['groups.0.questions.7.texts', ['Ja.'], 'record-invalid snapshots[0].groups[0].questions[7].texts'],
    ['total', [], 'record-invalid snapshots[0].total'],
    ['total.n', 4, 'record-invalid snapshots[0].total.n'],
  ])('%s %#', (path, value, problem) => {
    expect(codes(changed(good, `snapshots.0.${path}`, value), broad)).toContain(problem);
  });

  it('two of one number in a round', () => {
    const twice = {...good, snapshots: [...good.snapshots, ...good.snapshots]};
    expect(codes(twice, broad)).toEqual(['duplicate snapshots[1].number']);
  });

  it('those of a conversation', () => {
    expect(codes(good, talk)).toContain('response-other mode');
  });
});

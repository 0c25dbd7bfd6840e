/** Whatever a page gives a table: every code of the model, once each; the last good value stays and nothing throws. */
import {problemCodes} from '@samen/model';
import {expect, html} from '../shared/testing.js';
import {
  compare,
  create,
  nonsense,
  picker,
  pickRung,
  problem,
  problems,
  result,
  rowNames,
  type Given,
} from './testing.js';

const good: Given = {
  participants: [{id: 'm', name: 'Moeder', role: 'parent'}, 'Juf'],
  positions: [
    {participant: 'm', moment: 'expected', rung: 'decide'},
    {participant: 'Juf', moment: 'offered', rung: 'decide'},
  ],
  beforehand: {answers: {m: 'yes'}},
};
const said = (rest: object): object[] => [{participant: 'Juf', moment: 'offered', rung: 1, ...rest}];
const record = {schema: 'samen-ladder', version: 1};
const row = {
  ...{id: 'r', setting: 'child', subjects: ['parent'], decisionKind: 'any', rung: 'advise'},
  ...{article: 'Wet', status: 'unverified', checkedOn: '2026-11-02'},
};
const long = 'a'.repeat(2001);

/** What is given, what the page hears, and who stays in the table. */
const table: readonly (readonly [title: string, given: Given, heard: readonly string[]])[] = [
  ['positions: no list', {positions: 'x'}, ['positions-invalid positions']],
  ['positions: an entry that is no object', {positions: ['x']}, ['positions-invalid positions[0]']],
  ['positions: rung 0', {positions: said({rung: 0})}, ['rung-unknown positions[0].rung']],
  ['positions: rung 6', {positions: said({rung: 6})}, ['rung-unknown positions[0].rung']],
  ['positions: rung NaN', {positions: said({rung: Number.NaN})}, ['rung-unknown positions[0].rung']],
  ['positions: a moment', {positions: said({moment: 'later'})}, ['moment-unknown positions[0].moment']],
  ['positions: a phase', {positions: said({phase: 'after'})}, ['phase-unknown positions[0].phase']],
  [
    'positions: nobody',
    {positions: said({participant: ''})},
    ['participant-invalid positions[0].participant'],
  ],
  ['positions: a reason', {positions: said({reason: {}})}, ['positions-invalid positions[0].reason']],
  ['positions: a long reason', {positions: said({reason: long})}, ['text-cut positions[0].reason']],
  ['positions: twice', {positions: [...said({}), ...said({rung: 2})]}, ['duplicate positions[1]']],
  ['participants: no list', {participants: 5}, ['participant-invalid participants']],
  ['participants: nameless', {participants: [{role: 'parent'}]}, ['participant-invalid participants[0]']],
  [
    'participants: a role',
    {participants: [{name: 'A', role: []}]},
    ['participant-invalid participants[0].role'],
  ],
  [
    'participants: 61',
    {participants: Array.from({length: 61}, (_, i) => `P${i}`)},
    ['too-many participants'],
  ],
  ['beforehand: no object', {beforehand: 'yes'}, ['beforehand-invalid beforehand']],
  ['beforehand: a date', {beforehand: {decisionOn: '23-11-2026'}}, ['date-invalid beforehand.decisionOn']],
  ['beforehand: no day', {beforehand: {discussedOn: '2026-02-30'}}, ['date-invalid beforehand.discussedOn']],
  ['beforehand: an answer', {beforehand: {answers: {m: 'maybe'}}}, ['answer-unknown beforehand.answers.m']],
  ['legalRows: no list', {legalRows: {}}, ['legal-row-invalid legalRows']],
  ['legalRows: half a row', {legalRows: [{...row, article: ''}]}, ['legal-row-invalid legalRows[0].article']],
  ['legalRows: twice', {legalRows: [row, row]}, ['duplicate legalRows[1]']],
  ['record: no JSON', {record: '{'}, ['record-invalid record']],
  ['record: another schema', {record: {...record, schema: 'x'}}, ['record-invalid record.schema']],
  ['record: no version', {record: {schema: 'samen-ladder'}}, ['record-invalid record.version']],
  ['record: a setting', {record: {...record, setting: 'x'}}, ['record-invalid record.setting']],
  ['record: newer', {record: {...record, version: 2}}, ['version-newer record.version']],
  ['ladder: unknown', {ladder: 'x'}, ['ladder-unknown ladder']],
];

describe('bad input: table', () => {
  for (const [title, given, expected] of table)
    it(title, async () => {
      const element = await compare(good);
      const heard = await problems(element, () => Object.assign(element, given));
      expect(heard.map(problem)).to.deep.equal(expected);
      for (const {message} of heard) expect(message).to.match(/^[A-Z].+\.$/);
      const again = await problems(element, () => element.requestUpdate());
      expect(again, 'once').to.deep.equal([]);
      await problems(element, () => Object.assign(element, {record: undefined, ladder: undefined, ...good}));
      expect([rowNames(element), result(element)], 'good input works again').to.deep.equal([
        ['Moeder', 'Juf'],
        'Iedereen noemt dezelfde rol: meebeslissen.',
      ]);
    });

  it('all codes of the model are tried', () => {
    const tried = new Set(table.flatMap(([, , heard]) => heard.map((line) => line.split(' ')[0])));
    const ofLadders = problemCodes.slice(0, problemCodes.indexOf('text-cut') + 1); // those of seats come after it
    expect(ofLadders.filter((code) => !tried.has(code))).to.deep.equal(['ladder-invalid']); // see ladder above
  });

  it('what is refused as a whole leaves what was there', async () => {
    for (const [name, bad] of [
      ['positions', 'x'],
      ['participants', 5],
      ['ladder', 'x'],
      ['legalRows', {}],
      ['record', '{'],
      ['record', {schema: 'x'}],
      ['beforehand', 4],
    ] as const) {
      const element = await compare(good, {'decision-kind': 'support-plan'});
      const before = [result(element), rowNames(element).join(), JSON.stringify(element.beforehand)];
      await problems(element, () => Object.assign(element, {[name]: bad}));
      const now = [result(element), rowNames(element).join(), JSON.stringify(element.beforehand)];
      expect(now, name).to.deep.equal(before);
    }
  });

  it('child HTML: what cannot be read is left out, and named', async () => {
    const element = create({mode: 'compare'});
    const place = await picker({}, {}, html`<p></p>`);
    for (const [value, participant] of [
      ['decide', 'Moeder'],
      ['zeven', 'Vader'],
      ['1', ' '],
    ]) {
      const data = document.createElement('data');
      Object.assign(data.dataset, {participant});
      data.setAttribute('value', value!);
      element.append(data);
    }
    const heard = await problems(element, () => place.append(element));
    expect(heard.map(({code}) => code)).to.have.members([
      'rung-unknown',
      'participant-invalid',
      'participant-invalid',
    ]);
    expect(rowNames(element)).to.include('Moeder').and.to.include('Vader');
  });

  it('a date after the decision is no problem', async () => {
    const element = await compare(good);
    const beforehand = {discussedOn: '2026-12-24', decisionOn: '2026-11-23', answers: {}};
    expect(await problems(element, () => Object.assign(element, {beforehand}))).to.deep.equal([]);
  });

  it('dates as attributes are checked as well', async () => {
    const element = await compare(good);
    const heard = await problems(element, () => {
      element.discussedOn = 'gisteren';
      element.setAttribute('decision-on', '2026-13-01');
    });
    expect(heard.map(problem)).to.have.members(['date-invalid discussedOn', 'date-invalid decisionOn']);
  });

  it('nonsense in any property throws nothing and leaves a table that works', async () => {
    const element = await compare(good);
    for (const name of [
      'positions',
      'participants',
      'beforehand',
      'legalRows',
      'record',
      'ladder',
      'value',
    ] as const)
      for (const bad of nonsense) await problems(element, () => Object.assign(element, {[name]: bad}));
    await problems(element, () =>
      Object.assign(element, {record: undefined, ladder: undefined, legalRows: undefined, ...good}),
    );
    expect(rowNames(element)).to.deep.equal(['Moeder', 'Juf']);
    await pickRung(element, 'Juf, aangeboden: Adviseren');
    expect(result(element)).to.match(/^Moeder verwacht meebeslissen, Juf biedt adviseren/);
  });
});

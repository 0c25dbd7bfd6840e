/** The record: what `toJSON()` gives, `record` and `value` take, and one element hands to another. */
import {expect, settled} from '../shared/testing.js';
import {compare, picker, pickRung, result, rowNames, shown} from './testing.js';

describe('toJSON of a choice', () => {
  it('is a record with one position of who answered', async () => {
    const element = await picker({
      ...{participant: 'Moeder', decision: 'Extra hulp', 'decision-kind': 'support-plan'},
      ...{moment: 'experienced', phase: 'exchange', setting: 'policy', subject: 'child'},
    });
    await pickRung(element, 'Adviseren');
    const record = {
      ...{schema: 'samen-ladder', version: 1, ladder: 'participation'},
      ...{setting: 'policy', subject: 'child', phase: 'exchange'},
      ...{decision: 'Extra hulp', decisionKind: 'support-plan'},
      positions: [{participant: 'Moeder', moment: 'experienced', phase: 'exchange', rung: 'advise'}],
    };
    expect(element.toJSON()).to.deep.equal(record);
    expect(element.record, 'and so is the property').to.deep.equal(record);
    expect(JSON.parse(JSON.stringify(element)), 'JSON.stringify(element)').to.deep.equal(record);
  });

  it('has no position without a choice', async () => {
    const element = await picker({participant: 'Moeder'});
    expect(element.toJSON()['positions']).to.deep.equal([]);
  });

  for (const [moment, subject, name] of [
    ['expected', 'parent', 'parent'],
    ['expected', 'child', 'child'],
    ['offered', 'parent', 'professional'],
    ['offered', 'child', 'professional'],
    ['experienced', 'parent', 'parent'],
  ] as const)
    it(`calls who gave no name by the side: ${moment}, about the ${subject}: ${name}`, async () => {
      const element = await picker({moment, subject, value: 'advise', participant: '  '});
      expect(element.toJSON()['positions']).to.deep.equal([
        {participant: name, moment, phase: 'decision', rung: 'advise'},
      ]);
    });

  it('an own ladder goes with it, a preset as its name', async () => {
    const ladder = {id: 'own', rungs: [{id: 'a', label: 'Zien'}, {id: 'b'}], from: 'school 12'};
    const own = await picker({participant: 'Oma'}, {ladder, value: 'b'});
    expect(own.toJSON()['ladder']).to.deep.equal(ladder);
    const preset = await picker({ladder: 'hart', value: 'tokenism'});
    expect(preset.toJSON()['ladder']).to.equal('hart');
  });

  it('is read by a comparison: the same person on the same rung', async () => {
    const ladder = {
      id: 'own',
      rungs: [
        {id: 'a', label: 'Zien'},
        {id: 'b', label: 'Doen'},
      ],
    };
    const pick = await picker({participant: 'Moeder', phase: 'exchange'}, {ladder, value: 'b'});
    const element = await compare({record: pick.toJSON()});
    expect(rowNames(element)).to.deep.equal(['Moeder']);
    expect(result(element)).to.equal('Moeder verwacht doen. Er is nog geen aanbod.');
    const again = element.toJSON();
    expect([again['phase'], again['ladder'], again['positions']]).to.deep.equal([
      'exchange',
      ladder,
      [{participant: 'Moeder', moment: 'expected', phase: 'exchange', rung: 'b'}],
    ]);
  });
});

const table = {
  participants: [
    {id: 'm', name: 'Moeder', role: 'parent'},
    {id: 'l', name: 'Juf Anja', role: 'teacher'},
    {id: 'o', name: 'Oma', role: 'buddy'},
  ],
  positions: [
    {participant: 'm', moment: 'expected', rung: 'coproduce', reason: 'Ik ken hem.'},
    {participant: 'l', moment: 'offered', rung: 'inform'},
  ],
  beforehand: {answers: {m: 'yes', l: 'no'}},
};

describe('toJSON of a table', () => {
  it('goes around: the record of one is the same record in another', async () => {
    const first = await compare(table, {decision: 'Extra hulp', 'discussed-on': '2026-11-09'});
    await pickRung(first, 'Oma, aangeboden: Raadplegen');
    const record = first.toJSON();
    expect(record['positions']).to.have.length(3);
    for (const second of [await compare({record}), await compare({}, {value: JSON.stringify(record)})]) {
      expect(second.toJSON()).to.deep.equal(record);
      expect(JSON.parse(second.value), 'as form value').to.deep.equal(record);
      expect(shown(second).includes('Extra hulp')).to.equal(true);
      expect(result(second)).to.equal(result(first));
    }
  });

  it('keeps fields of the page that nobody here knows', async () => {
    const record = {schema: 'samen-ladder', version: 1, caseNumber: 12, positions: table.positions};
    const element = await compare({record});
    await pickRung(element, 'l, aangeboden: Adviseren');
    expect(element.toJSON()['caseNumber']).to.equal(12);
  });

  it('a record that was set in pick waits for the table', async () => {
    const element = await picker();
    element.record = {schema: 'samen-ladder', version: 1, positions: table.positions};
    element.mode = 'compare';
    await settled(element);
    expect(rowNames(element)).to.deep.equal(['m', 'l']);
  });

  it('is a copy: nobody can change the element through it', async () => {
    const element = await compare(table);
    const record = element.toJSON() as {positions: {rung: string}[]};
    try {
      record.positions[0]!.rung = 'decide';
    } catch {
      // it may be frozen as well
    }
    expect(result(element)).to.contain('verwacht coproduceren');
    expect((element.toJSON() as typeof record).positions[0]!.rung).to.equal('coproduce');
  });
});

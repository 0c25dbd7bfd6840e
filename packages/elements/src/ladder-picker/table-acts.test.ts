/** Filling in the table: native radios per person, with the pointer; taking it back; what the page hears. Keys: table-keys.test.ts. */
import {eventsDuring, expect, focused, press, settled} from '../shared/testing.js';
import type {SamenAgreementEvent} from './events.js';
import {
  all,
  answerOf,
  button,
  chosen,
  compare,
  dateOf,
  fill,
  pickRung,
  pushButton,
  radio,
  result,
  rowNames,
  texts,
  words,
  type SamenLadderPicker,
} from './testing.js';

const told = ['input', 'change', 'samen-agreement'];
const types = (events: readonly Event[]): string[] => events.map(({type}) => type);
const during = async (act: () => unknown): Promise<string[]> =>
  types(await eventsDuring(document, told, act));

const people = [
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'l', name: 'Juf', role: 'teacher'},
];
const positions = [
  {participant: 'm', moment: 'expected', rung: 'coproduce', reason: 'Ik ken hem.'},
  {participant: 'l', moment: 'offered', rung: 'inform'},
];
const given = {participants: people, positions};
const juf = (rung: string): string => `Juf, aangeboden: ${rung}`;
const hasUndo = (element: SamenLadderPicker): boolean => texts(element, 'button').includes(words.undo);

describe('table: acts', () => {
  it('each person has a native group: the rungs, and "Nog niets gezegd"', async () => {
    const element = await compare(given);
    const groups = all(element, 'tbody tr').map((row) => [
      ...row.querySelectorAll<HTMLInputElement>('input[type=radio]'),
    ]);
    for (const group of groups) {
      expect(group).to.have.length(6);
      expect(new Set(group.map(({name}) => name)).size).to.equal(1);
      expect(group.filter(({checked}) => checked)).to.have.length(1);
    }
    expect(new Set(groups.map(([first]) => first!.name)).size, 'a group per person').to.equal(2);
    expect(chosen(element)).to.deep.equal(['Moeder, verwacht: Coproduceren', juf('Informeren')]);
  });

  it('a click changes that person, the result and the record', async () => {
    const element = await compare(given);
    await pickRung(element, juf('Adviseren'));
    expect(chosen(element)).to.deep.equal(['Moeder, verwacht: Coproduceren', juf('Adviseren')]);
    expect(result(element)).to.equal(
      'Moeder verwacht coproduceren, Juf biedt adviseren: één trede verschil.',
    );
    expect(element.toJSON()['positions']).to.deep.equal([
      {participant: 'm', moment: 'expected', phase: 'decision', rung: 'coproduce', reason: 'Ik ken hem.'},
      {participant: 'l', moment: 'offered', phase: 'decision', rung: 'advise'},
    ]);
    expect(texts(element, '.moment'), 'the words stand where they are now').to.deep.equal(
      ['aangeboden', 'verwacht'].reverse(),
    );
  });

  it('their reason and what the page wrote beside it stay with another rung', async () => {
    const element = await compare({participants: people, positions: [{...positions[0], case: 12}]});
    await pickRung(element, 'Moeder, verwacht: Meebeslissen');
    const [kept] = element.toJSON()['positions'] as object[];
    expect(kept).to.deep.include({participant: 'm', rung: 'decide', reason: 'Ik ken hem.', case: 12});
    expect(texts(element, '.reason')).to.deep.equal(['Ik ken hem.']);
  });

  it('somebody who is silent again keeps the place', async () => {
    const element = await compare(given);
    await pickRung(element, `Moeder, verwacht: ${words.silent}`);
    expect(rowNames(element)).to.deep.equal(['Moeder', 'Juf']);
    expect(result(element)).to.match(/Nog niemand heeft gezegd/);
    await pickRung(element, 'Moeder, verwacht: Informeren');
    expect(result(element)).to.equal('Iedereen noemt dezelfde rol: informeren.');
  });

  it('the other phase and the other moments are left alone', async () => {
    const others = [
      {participant: 'm', moment: 'expected', phase: 'exchange', rung: 'decide'},
      {participant: 'm', moment: 'experienced', phase: 'decision', rung: 'consult'},
    ];
    const element = await compare({...given, positions: [...positions, ...others]});
    await pickRung(element, 'Moeder, verwacht: Informeren');
    expect(element.toJSON()['positions']).to.deep.include.members(others);
  });

  it('tells input, change and then samen-agreement, once, at the element', async () => {
    const element = await compare(given);
    const seen: string[] = [];
    for (const type of told) element.addEventListener(type, () => seen.push(element.value));
    const events = await eventsDuring(document, told, () => pickRung(element, juf('Adviseren')));
    expect(types(events)).to.deep.equal(told);
    expect(events.every(({target}) => target === element)).to.equal(true);
    expect(seen, 'with the value there').to.deep.equal(told.map(() => JSON.stringify(element)));
    const agreement = events[2] as SamenAgreementEvent;
    expect([agreement.bubbles, agreement.composed, agreement.cancelable]).to.deep.equal([true, false, false]);
    expect([agreement.agreement, agreement.gap, agreement.findings]).to.deep.equal([0.75, -1, []]);
  });

  it('tells no samen-agreement when the outcome stays as it was', async () => {
    const element = await compare(given);
    expect(await during(() => fill(element, answerOf(element, 'Juf'), 'yes'))).to.deep.equal(
      told.slice(0, 2),
    );
    expect(await during(() => fill(element, dateOf(element, 'Besluit op'), '2026-11-23'))).to.deep.equal(
      told.slice(0, 2),
    );
  });

  it('tells nothing for what a script does', async () => {
    const element = await compare(given);
    const events = await during(async () => {
      Object.assign(element, {positions: [], participants: ['A'], legalRows: [], beforehand: {answers: {}}});
      element.phase = 'exchange';
      element.clear();
      element.mode = 'review';
      await settled(element);
    });
    expect(events).to.deep.equal([]);
  });

  it('tells nothing for an act that changes nothing', async () => {
    const element = await compare({participants: ['Juf']});
    const silent = radio(element, juf(words.silent));
    silent.focus();
    expect(await during(() => press('Delete', 'Space'))).to.deep.equal([]);
    expect(await during(() => pickRung(element, juf(words.silent)))).to.deep.equal([]);
    expect(hasUndo(element)).to.equal(false);
    expect(element.value).to.equal('');
  });

  it('a listener that sets positions has the last word', async () => {
    const element = await compare(given);
    element.addEventListener('change', () => (element.positions = []), {once: true});
    await pickRung(element, juf('Adviseren'));
    expect(result(element)).to.equal('Nog niemand heeft een rol gekozen.');
    expect(hasUndo(element)).to.equal(false);
  });
});

describe('table: taking it back', () => {
  it('the button is there when something can be taken back, and brings back what the page gave', async () => {
    const element = await compare({...given, beforehand: {answers: {m: 'yes'}}});
    const before = [JSON.stringify(element), result(element)];
    expect(hasUndo(element)).to.equal(false);
    await pickRung(element, juf('Adviseren'));
    await fill(element, answerOf(element, 'Moeder'), 'no');
    await fill(element, dateOf(element, 'Besluit op'), '2026-11-23');
    expect(hasUndo(element)).to.equal(true);
    const events = await during(() => pushButton(element, words.undo));
    expect(events).to.deep.equal(told);
    expect([JSON.stringify(element), result(element)]).to.deep.equal(before);
    expect([answerOf(element, 'Moeder').value, dateOf(element, 'Besluit op').value]).to.deep.equal([
      'yes',
      '',
    ]);
    expect(hasUndo(element)).to.equal(false);
  });

  it('keeps the focus in the element when the button goes', async () => {
    const element = await compare(given);
    await pickRung(element, juf('Adviseren'));
    button(element, words.undo).focus();
    await press('Enter');
    await settled(element);
    expect([hasUndo(element), focused()?.getRootNode() === element.shadowRoot]).to.deep.equal([false, true]);
  });

  it('clear() does the same without a word', async () => {
    const element = await compare(given);
    await pickRung(element, juf('Adviseren'));
    expect(await during(() => element.clear())).to.deep.equal([]);
    await settled(element);
    expect(chosen(element)).to.include(juf('Informeren'));
  });

  it('setting positions, value or a record lets go of it; other properties do not', async () => {
    const record = {schema: 'samen-ladder', version: 1, positions, participants: people};
    for (const [change, isKept] of [
      [{positions}, false],
      [{record}, false],
      [{value: JSON.stringify(record)}, false],
      [{participants: [...people]}, true],
      [{legalRows: []}, true],
    ] as const) {
      const element = await compare(given);
      await pickRung(element, juf('Meebeslissen'));
      Object.assign(element, change);
      await settled(element);
      const label = Object.keys(change).join();
      expect(chosen(element).includes(juf('Meebeslissen')), label).to.equal(isKept);
      expect(hasUndo(element), label).to.equal(isKept);
    }
  });
});

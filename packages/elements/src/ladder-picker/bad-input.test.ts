/** Whatever a page gives a question: nothing throws, the last good value stays, and the page hears it once. */
import {eventsDuring, expect, settled, warningsDuring} from '../shared/testing.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {chosen, create, nonsense, picker, pickRung, problem, problems, radios} from './testing.js';

describe('bad input: pick', () => {
  for (const bad of [
    '0',
    '6',
    'NaN',
    '-1',
    '2.5',
    'advies',
    'Advise',
    '3 ',
    0,
    6,
    Number.NaN,
    2.5,
    {},
    [3],
    true,
  ])
    it(`value ${typeof bad} ${JSON.stringify(bad)}`, async () => {
      const isFine = bad === '3 ';
      const element = await picker();
      await pickRung(element, 'Meebeslissen');
      const heard = await problems(element, () => (element.value = bad as string));
      expect(heard.map(problem)).to.deep.equal(isFine ? [] : ['rung-unknown value']);
      const left = isFine ? ['advise', 'Adviseren'] : ['decide', 'Meebeslissen'];
      expect([element.value, ...chosen(element)]).to.deep.equal(left);
    });

  it('as an attribute: nothing is chosen, and a good one is taken afterwards', async () => {
    const element = create({value: 'zeven'});
    const heard = await problems(element, () => document.body.append(element));
    expect([heard.map(problem), element.value]).to.deep.equal([['rung-unknown value'], '']);
    element.setAttribute('value', 'advise');
    await settled(element);
    expect([element.value, ...chosen(element)]).to.deep.equal(['advise', 'Adviseren']);
    element.remove();
  });

  it('the message is for a reader, in the language of the element; it names what was given', async () => {
    const element = await picker();
    const [dutch] = await problems(element, () => (element.value = 'zeven'));
    expect(dutch!.message).to.equal('Deze trede staat niet op de ladder: zeven. De keuze is niet veranderd.');
    element.lang = 'en';
    await settled(element);
    const [english] = await problems(element, () => (element.value = 'acht'));
    expect(english!.message)
      .to.match(/\bacht\b/)
      .and.not.to.match(/trede/);
  });

  it('is told once while it stays, again when it comes back, and once to the developer', async () => {
    const element = await picker();
    let heard: SamenProblemEvent[] = [];
    const warnings = await warningsDuring(async () => {
      heard = (await eventsDuring(element, ['samen-problem'], async () => {
        for (const value of ['zeven', 'zeven', 'advise', 'zeven']) {
          element.value = value;
          element.requestUpdate();
          await settled(element);
        }
      })) as SamenProblemEvent[];
    });
    expect(heard.map(problem)).to.deep.equal(['rung-unknown value', 'rung-unknown value']);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('samen-ladder-picker')
      .and.to.contain('rung-unknown')
      .and.to.contain('zeven');
  });

  for (const [title, ladder, expected] of [
    ['a name nobody knows', 'ladder-3', 'ladder-unknown'],
    ['one rung', {id: 'x', rungs: [{id: 'a'}]}, 'ladder-invalid rungs'],
    ['ten rungs', {id: 'x', rungs: [...'abcdefghij'].map((id) => ({id}))}, 'ladder-invalid rungs'],
    ['the same rung twice', {id: 'x', rungs: [{id: 'a'}, {id: 'a'}]}, 'ladder-invalid rungs[1].id'],
    ['an id with a space', {id: 'x', rungs: [{id: 'a b'}, {id: 'c'}]}, 'ladder-invalid rungs[0].id'],
    [
      'a label that is no text',
      {id: 'x', rungs: [{id: 'a', label: {}}, {id: 'b'}]},
      'ladder-invalid rungs[0].label',
    ],
    ['a list', [{id: 'a'}, {id: 'b'}], 'ladder-invalid'],
    ['a number', 5, 'ladder-invalid'],
  ] as const)
    it(`ladder: ${title} leaves the last good one`, async () => {
      for (const before of ['iap2', {id: 'own', rungs: [{id: 'p'}, {id: 'q'}]}]) {
        const element = await picker({}, {ladder: before, value: 2});
        const {value} = element;
        const heard = await problems(element, () => (element.ladder = ladder));
        expect(heard.map(problem)).to.deep.equal([expected]);
        expect([radios(element).length, element.value]).to.deep.equal([before === 'iap2' ? 5 : 2, value]);
      }
    });

  it('nonsense in any property throws nothing and leaves a picker that works', async () => {
    const element = await picker();
    for (const name of ['value', 'ladder', 'record', 'label', 'help', 'decision', 'moment', 'mode'] as const)
      for (const bad of nonsense) {
        const before = element[name];
        await problems(element, () => Object.assign(element, {[name]: bad}));
        await problems(element, () => Object.assign(element, {[name]: before}));
      }
    element.value = '';
    await settled(element);
    await pickRung(element, 'Adviseren');
    expect(element.value).to.equal('advise');
  });
});

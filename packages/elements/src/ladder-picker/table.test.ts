/** How people and positions come into the table: child HTML, properties, a record; in any order, late, and changed. */
import {Idiomorph} from 'idiomorph';
import {eventsDuring, expect, html, settled} from '../shared/testing.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {chosen, compare, create, pickRung, result, rowNames, shown, texts, words, family} from './testing.js';

const {people, positions, sentence} = family;

/** Child HTML as somebody with only a CMS writes it. */
const list = html`<ul>
  <li><data value="advise" data-participant="Juf Anja" data-role="teacher" data-moment="offered">x</data></li>
  <li>
    <data value="5" data-participant="Moeder" data-role="parent" data-reason="Ik ken hem.">x</data>
    <data value="decide" data-participant="Moeder" data-moment="offered" data-phase="exchange">x</data>
  </li>
  <li><data value="" data-participant="Oma" data-role="buddy">Oma denkt nog na</data></li>
</ul>`;

describe('table: child HTML', () => {
  it('gives people with their roles, positions with moment, phase and reason, and who is silent', async () => {
    const element = await compare({}, {}, list);
    expect(rowNames(element)).to.deep.equal(['Moeder', 'Oma', 'Juf Anja']);
    expect(element.positions).to.deep.equal([
      {participant: 'Juf Anja', moment: 'offered', phase: 'decision', rung: 3},
      {participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 5, reason: 'Ik ken hem.'},
      {participant: 'Moeder', moment: 'offered', phase: 'exchange', rung: 5},
    ]);
    expect(texts(element, '.reason')).to.deep.equal(['Ik ken hem.']);
    expect(chosen(element)).to.include(`Oma, aangeboden: ${words.silent}`);
    expect(element.querySelector('ul')!.getClientRects(), 'the table stands in its place').to.have.length(0);
  });

  it('that comes late, changes or goes is followed', async () => {
    const element = await compare();
    expect(rowNames(element)).to.deep.equal([]);
    const data = document.createElement('data');
    data.value = 'consult';
    data.dataset['participant'] = 'Vader';
    const changes: [change: () => void, expected: string][] = [
      [() => element.append(data), 'Vader verwacht raadplegen. Er is nog geen aanbod.'],
      [() => (data.value = 'decide'), 'Vader verwacht meebeslissen. Er is nog geen aanbod.'],
      [() => (data.dataset['moment'] = 'offered'), 'Nog niemand heeft gezegd welke rol ouders verwachten.'],
      [() => data.remove(), 'Nog niemand heeft een rol gekozen.'],
    ];
    for (const [change, expected] of changes) {
      change();
      await settled(element);
      expect(result(element)).to.equal(expected);
    }
  });

  it('that changes leaves what the user did', async () => {
    const element = await compare({}, {}, list);
    await pickRung(element, 'Oma, aangeboden: Informeren');
    element.querySelector<HTMLElement>('data')!.dataset['reason'] = 'Er is nog geen plan.';
    await settled(element);
    expect(chosen(element)).to.include('Oma, aangeboden: Informeren');
  });

  it('is morphed by the page, and the table follows', async () => {
    const element = await compare({}, {decision: 'Hulp'}, list);
    const place = element.parentElement!;
    const next = place.cloneNode(true) as HTMLElement;
    next.querySelector('samen-ladder-picker')!.setAttribute('decision', 'Meer hulp');
    next.querySelector('data')!.setAttribute('value', 'inform');
    Idiomorph.morph(place, next);
    await settled(element);
    expect(place.firstElementChild === element, 'the same element').to.equal(true);
    expect(shown(element)).to.contain('Meer hulp');
    expect(result(element)).to.match(/^Moeder verwacht meebeslissen, Juf Anja biedt informeren/);
  });
});

describe('table: properties', () => {
  it('in any order give the same table', async () => {
    const given = {positions, participants: people, beforehand: {answers: {m: 'yes'}}, legalRows: []};
    const attributes = {
      'decision-kind': 'support-plan',
      phase: 'decision',
      mode: 'compare',
      setting: 'child',
    };
    const steps = [
      ...Object.entries(given).map(([name, value]) => [name, value, true] as const),
      ...Object.entries(attributes).map(([name, value]) => [name, value, false] as const),
    ];
    const seen = new Set<string>();
    for (let turn = 0; turn < steps.length; turn++) {
      const element = create({});
      for (const [name, value, isProperty] of [...steps.slice(turn), ...steps.slice(0, turn)]) {
        if (isProperty) Object.assign(element, {[name]: value});
        else element.setAttribute(name, value as string);
        if (turn % 2) document.body.append(element); // half of them in the page from the start
      }
      document.body.append(element);
      await settled(element);
      seen.add(`${shown(element)} ${JSON.stringify(element)}`);
      element.remove();
    }
    expect([...seen]).to.have.length(1);
    expect([...seen][0]).to.contain(sentence);
  });

  it('people are names, or have an id, a name and a role; the child comes first, then family', async () => {
    const element = await compare({
      participants: [
        'Voorzitter',
        ...people,
        {id: 'o', name: 'Oma', role: 'buddy'},
        {name: 'Tolk', role: 'x'},
      ],
    });
    expect(rowNames(element)).to.deep.equal(['Zoë', 'Moeder', 'Oma', 'Voorzitter', 'Juf Anja', 'Tolk']);
  });

  it('who has a position but was not named stands in the table as well', async () => {
    const element = await compare({participants: [people[1]], positions});
    expect(rowNames(element)).to.deep.equal(['Moeder', 'l']);
  });

  it('whose role it is says what is expected, the others what they offer', async () => {
    const moments = async (subject: string): Promise<string[]> =>
      texts(await compare({participants: people}, {subject}), 'tbody td:nth-child(2) .visually-hidden');
    expect(await moments('parent')).to.deep.equal([
      'Zoë, aangeboden:',
      'Moeder, verwacht:',
      'Juf Anja, aangeboden:',
    ]);
    expect(await moments('child')).to.deep.equal([
      'Zoë, verwacht:',
      'Moeder, aangeboden:',
      'Juf Anja, aangeboden:',
    ]);
  });

  it('win over child HTML, each by itself', async () => {
    const element = await compare({participants: ['Vader']}, {}, list);
    expect(rowNames(element)).to.include.members(['Vader', 'Moeder', 'Juf Anja']);
    const other = await compare({positions: [], participants: ['Vader']}, {}, list);
    expect(rowNames(other)).to.deep.equal(['Vader']);
  });

  it('the same participant twice: the first stays, in every way in', async () => {
    const twice = [people[1], {id: 'm', name: 'Iemand anders'}];
    const said = [...positions, {participant: 'm', moment: 'expected', rung: 1}];
    for (const [given, path] of [
      [{participants: twice}, 'participants[1]'],
      [{participants: people, positions: said}, 'positions[2]'],
    ] as const) {
      const element = await compare();
      const problems = (await eventsDuring(element, ['samen-problem'], async () => {
        Object.assign(element, given);
        await settled(element);
      })) as SamenProblemEvent[];
      expect(problems.map(({code, path: where}) => `${code} ${where}`)).to.deep.equal([`duplicate ${path}`]);
      expect(rowNames(element)).to.include('Moeder').and.not.to.include('Iemand anders');
    }
    const children = html`<data value="1" data-participant="A"></data><data value="5" data-participant="A"></data>`;
    const element = await compare({}, {}, children);
    expect([rowNames(element), result(element)]).to.deep.equal([
      ['A'],
      'A verwacht informeren. Er is nog geen aanbod.',
    ]);
  });
});

/** Whatever a page gives: nothing throws, what can be used is used, and the page hears of the rest once. */
import {expect, settled, warningsDuring} from '../shared/testing.js';
import {
  create,
  four,
  part,
  planner,
  problem,
  problems,
  pushButton,
  seated,
  seats,
  shown,
  sit,
  state,
  waitingNames,
  words,
  type Given,
} from './testing.js';

/** What the page hears of a planner that is put in it. */
async function heard(attributes: Record<string, string>, given: Given = {participants: four}, people = '') {
  const element = create(attributes, given);
  element.innerHTML = people;
  const events = await problems(element, async () => {
    document.body.append(element);
    await settled(element);
  });
  const found = {lines: events.map(problem), places: state(element), seats: seats(element).length, element};
  element.remove();
  return found;
}

const listItem = (name: string): string => `<li>${name}</li>`;

describe('bad input: attributes', () => {
  for (const [given, expected, code] of [
    ['0', 2, 'seats-clamped seats'],
    ['61', 60, 'seats-clamped seats'],
    ['8.5', 8, 'seats-clamped seats'],
    ['-3', 2, 'seats-clamped seats'],
    ['abc', 4, 'seats-invalid seats'],
    ['NaN', 4, 'seats-invalid seats'],
    ['8 ', 8, undefined],
  ] as const)
    it(`seats="${given}"`, async () => {
      const {lines, seats: count} = await heard({seats: given});
      expect([count, lines]).to.deep.equal([expected, code ? [code] : []]);
    });

  for (const [name, value, code] of [
    ['shape', 'hexagon', 'shape-unknown shape'],
    ['door', 'ceiling', 'door-unknown door'],
    ['pitch', '3', 'pitch-clamped pitch'],
    ['pitch', 'wide', 'pitch-clamped pitch'],
    ['start', 'tomorrow', 'meeting-invalid start'],
  ] as const)
    it(`${name}="${value}"`, async () => {
      const {lines, element} = await heard({[name]: value});
      expect(lines).to.deep.equal([code]);
      expect(element.toJSON()).to.deep.include({shape: 'round', door: 'bottom', meeting: {}});
    });

  it('what is made to fit is told as that', async () => {
    for (const [name, said] of [
      ['pitch', 'Een stoel heeft 65 tot 90 centimeter ruimte. Die ruimte is aangepast.'],
      ['seats', 'Een tafel heeft 2 tot 60 stoelen. Het aantal is aangepast.'],
    ] as const) {
      const element = await planner({}, {participants: four});
      const [event] = await problems(element, () => element.setAttribute(name, '99'));
      expect(event?.message).to.equal(said);
    }
  });

  for (const [times, line] of [
    [{start: '2026-12-01T15:30', end: '2026-12-01T14:30'}, 'time end'],
    [{start: '2026-12-01T15:30', end: '2026-12-01T15:30'}, 'time end'],
    [{start: '2026-03-29T02:30', end: '2026-03-29T04:30'}, 'time start'],
    [{start: '2026-02-30T10:00'}, 'time start'],
    [{start: '2026-12-01T15:30', end: '2026-12-01T16:30'}, undefined],
    [{end: '2026-12-01T16:30'}, undefined],
  ] as const)
    it(`times: ${Object.entries(times).join(' ')}`, async () => {
      expect((await heard(times)).lines).to.deep.equal(line ? [line] : []);
      const lines = line ? [line.replace(' ', ' meeting.')] : [];
      expect((await heard({}, {meeting: times})).lines).to.deep.equal(lines);
      const inPlan = line ? [line.replace(' ', ' plan.meeting.')] : [];
      expect((await heard({}, {plan: {...seated, meeting: times}})).lines).to.deep.equal(inPlan);
    });

  it('times that are mended are no problem any more; each is told where it was given', async () => {
    const element = await planner({start: '2026-12-01T15:30'}, {meeting: {end: '2026-12-01T16:30'}});
    const [event] = await problems(element, () => (element.start = '2026-12-01T17:30'));
    expect(problem(event!), 'the end is that of the property').to.equal('time meeting.end');
    expect(event!.message).to.equal(
      'De tijden van het gesprek kloppen niet. Daarom is er nog geen bestand voor de agenda.',
    );
    expect(await problems(element, () => (element.start = '2026-12-01T15:00'))).to.deep.equal([]);
    expect(await problems(element, () => (element.end = '2026-12-01T14:00'))).to.have.length(1);
  });

  it('letter case and white space are no fault', async () => {
    const {lines, element} = await heard({shape: ' Oval ', door: 'LEFT', setting: 'Policy'});
    expect(lines).to.deep.equal([]);
    expect(element.toJSON()).to.deep.include({shape: 'oval', door: 'left', setting: 'policy'});
  });

  it('a word nobody knows is the default: setting, rule, privacy', async () => {
    const {element} = await heard({setting: 'party', rule: 'swedish', privacy: 'none'});
    expect(element.toJSON()['setting']).to.equal('child');
    expect(await element.toCSV()).not.to.contain('Moeder');
  });
});

describe('bad input: people', () => {
  const many = (count: number): string[] => Array.from({length: count}, (_, i) => `Persoon ${i + 1}`);

  it('the same person twice: the last wins', async () => {
    const {lines, element} = await heard(
      {},
      {
        participants: [{id: 'm', name: 'Moeder'}, 'Juf', {id: 'm', name: 'Mama', role: 'parent'}],
      },
    );
    expect(lines).to.deep.equal(['duplicate participants[2]']);
    expect(waitingNames(element)).to.deep.equal(['Mama', 'Juf']);
  });

  it('of 65 the first 60 are kept with one message, from a property', async () => {
    const {lines, element} = await heard({}, {participants: many(65)});
    expect(lines).to.deep.equal(['too-many participants[60]']);
    expect(waitingNames(element)).to.deep.equal(many(60));
    const good = await planner({}, {participants: many(4)});
    await sit(good, 'Persoon 1', 1);
    const events = await problems(good, () => (good.participants = many(65)));
    expect(events.map(problem)).to.deep.equal(['too-many participants[60]']);
    expect(events[0]!.message).to.equal('Er is plek voor ten hoogste 60 mensen.');
    expect([state(good), waitingNames(good).length]).to.deep.equal(['s1=Persoon 1', 59]);
  });

  it('and from child HTML; readers see why somebody is not there', async () => {
    const {lines, element} = await heard({}, {}, many(65).map(listItem).join(''));
    expect(lines).to.deep.equal(['too-many children[60]']);
    expect(waitingNames(element)).to.deep.equal(many(60));
    expect(shown(element)).to.contain('Er is plek voor ten hoogste 60 mensen.');
  });

  it('two of the same name in child HTML are two people; with an id the last one counts', async () => {
    const two = await heard({}, {}, ['Moeder', 'Juf', 'Moeder'].map(listItem).join(''));
    expect(two.lines).to.deep.equal([]);
    expect(waitingNames(two.element)).to.deep.equal(['Moeder 1', 'Juf', 'Moeder 2']);
    expect(two.element.toJSON()['participants']).to.deep.equal([
      {id: 'Moeder', name: 'Moeder'},
      {id: 'Juf', name: 'Juf'},
      {id: 'Moeder 2', name: 'Moeder'},
    ]);
    const one = await heard({}, {}, '<li data-id="m">Moeder</li><li data-id="m">Mama</li>');
    expect(one.lines).to.deep.equal(['duplicate children[1]']);
    expect(waitingNames(one.element)).to.deep.equal(['Mama']);
  });

  it('60 fit', async () => {
    const {lines, seats: count} = await heard({}, {participants: many(60)});
    expect([lines, count]).to.deep.equal([[], 60]);
  });

  it('one that cannot be read is left out; the others are there', async () => {
    const {lines, element} = await heard({}, {participants: [null, {}, 3, 'Juf', {name: ' '}]});
    expect(lines.length).to.be.greaterThan(0);
    expect(waitingNames(element)).to.include('Juf');
  });
});

describe('bad input: a plan', () => {
  it('an unknown seat: who should sit there waits', async () => {
    const places = [
      {seat: 's9', participant: 'm'},
      {seat: 's1', participant: 'k'},
      {seat: 's2', participant: 'x'},
    ];
    const {lines, places: found, element} = await heard({}, {plan: {...seated, places}});
    expect(found).to.equal('s1=k');
    expect([...lines].sort()).to.deep.equal([
      'participant-unknown plan.places[2].participant',
      'seat-unknown plan.places[0].seat',
    ]);
    expect(waitingNames(element)).to.deep.equal(['Moeder', 'Juf', 'Vera']);
  });

  for (const bad of ['{', '[]', '{"schema":"other","version":1}', 7, [], {}, true, () => 1])
    it(`${typeof bad === 'string' ? bad : typeof bad} is no plan: the last good one stays`, async () => {
      const element = await planner({}, {plan: seated});
      await sit(element, '', 1);
      const events = await problems(element, () => (element.plan = bad));
      expect(events.map(({code}) => code)).to.deep.equal(['record-invalid']);
      expect(state(element)).to.equal('s2=m s3=l s4=v');
      expect(
        (await problems(element, () => (element.plan = seated))).length,
        'and a good one is taken',
      ).to.equal(0);
      expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
    });

  it('of a newer version: can be read, not changed, says why, and is submitted as it came', async () => {
    const newer = {...seated, version: 99, moods: {m: 'fine'}};
    const element = await planner({required: true}, {plan: newer});
    expect(element.renderRoot.textContent).to.contain('gemaakt met een nieuwere versie');
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    expect(element.renderRoot.querySelectorAll('select, input, [part=toolbar]')).to.have.length(0);
    expect(await element.place('k', 's2')).to.equal(false);
    expect([JSON.parse(element.value), element.checkValidity()]).to.deep.equal([newer, true]);
  });

  it('contradicting wishes are named, and both are kept', async () => {
    const rules = [
      {kind: 'beside', a: 'm', b: 'l'},
      {kind: 'apart', a: 'l', b: 'm'},
    ];
    const element = await planner({}, {plan: {...seated, rules}});
    expect(part(element, 'findings')).to.contain('Deze wensen gaan niet samen');
    expect(element.toJSON()['rules']).to.deep.equal(rules);
  });
});

describe('bad input: anything', () => {
  const thrower = {
    get name(): string {
      throw new Error('mine');
    },
  };
  const revoked = (): unknown => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    return proxy;
  };
  const nonsense: readonly unknown[] = [
    ...[0, -1, Number.NaN, Infinity, 10n, true, Symbol('x'), 'x', '<b>', '\u0000'],
    ...[{}, [[]], [null, undefined, 3, thrower], () => 1, new Date(0), new Map(), thrower, revoked()],
  ];

  it('in any property throws nothing, and leaves a planner that works', async () => {
    const element = await planner({}, {participants: four});
    for (const name of [
      ...([
        'plan',
        'value',
        'rules',
        'meeting',
        'voice',
        'weights',
        'label',
        'help',
        'shape',
        'seats',
      ] as const),
      ...([
        'pitch',
        'door',
        'rule',
        'privacy',
        'setting',
        'start',
        'end',
        'meetingTitle',
        'participants',
      ] as const),
    ])
      for (const bad of nonsense) await problems(element, () => Object.assign(element, {[name]: bad}));
    await problems(element, () =>
      Object.assign(element, {participants: four, seats: '4', shape: '', plan: null}),
    );
    await pushButton(element, words.fill);
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
  });

  it('in a method too', async () => {
    const element = await planner({}, {plan: seated});
    for (const bad of nonsense) {
      await element.place(bad as string, 's1');
      await element.swap(bad as string, bad as string);
    }
    await element.place('k', 'nowhere');
    expect(state(element)).to.equal('s2=m s3=l s4=v');
  });
  it('is told once while it stays, again when it comes back, and once to the developer', async () => {
    const element = await planner({}, {participants: four});
    const lines: string[] = [];
    const warnings = await warningsDuring(async () => {
      element.addEventListener('samen-problem', (event) => lines.push(problem(event)));
      for (const shape of ['hexagon', 'hexagon', 'oval', 'hexagon']) {
        element.setAttribute('shape', shape);
        element.requestUpdate();
        await settled(element);
      }
    });
    expect(lines).to.deep.equal(['shape-unknown shape', 'shape-unknown shape']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('samen-seat-planner').and.to.contain('hexagon');
  });
});

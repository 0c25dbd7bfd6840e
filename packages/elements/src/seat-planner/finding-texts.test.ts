/** Findings in words: whole sentences about the right people, and nothing private leaves the planner. */
import {seatFindingCodes, tableLayout, type SeatPlan} from '@samen/model';
import {expect} from '../shared/testing.js';
import {findingLines} from './outcome.js';
import {
  all,
  camps,
  findings,
  outcome as outcomeOf,
  planOf,
  text,
  type OutcomeHost,
} from './outcome-testing.js';

/** Without a search: nothing here depends on it. */
const outcome: typeof outcomeOf = (plan, given, lang) => outcomeOf(plan, {range: undefined, ...given}, lang);

const lines = ({view, i18n}: OutcomeHost, withPrivate = true, rule: 'danish' | '' = '') =>
  findingLines(view!.plan, view!.scene, i18n, withPrivate, rule);

const child = ['Sam', 'child'] as const;
const parent = ['Mila', 'parent'] as const;
const teacher = ['Lot', 'teacher'] as const;
const chair = ['Vera', 'chair'] as const;

const head = tableLayout('rectangle-heads', 8).seats.find(({isHead}) => isHead)!;

/** For each code one plan that has it, and the words a reader needs. */
const cases: Record<string, readonly [plan: () => SeatPlan, words: RegExp]> = {
  'no-parent': [
    () => planOf([child, parent, teacher], ['Sam', 'Lot']),
    /^Er heeft nog geen ouder of verzorger/,
  ],
  'no-child': [() => planOf([parent, teacher], ['Mila', 'Lot']), /geen tekening of brief/],
  'chair-stake': [
    () => planOf([child, parent, ['Vera', 'chair', {stake: true}]], ['Sam', 'Mila', 'Vera']),
    /^Vera leidt het gesprek en heeft zelf belang/,
  ],
  'no-chair': [() => planOf([child, parent], ['Sam', 'Mila']), /^Nog niemand aan tafel leidt het gesprek/],
  'child-alone': [
    () => planOf([child, parent, teacher, chair], ['Sam', 'Lot', 'Mila', 'Vera']),
    /^Sam zit niet naast een vertrouwd iemand/,
  ],
  'stake-at-head': [
    () =>
      planOf([['Jan', 'youth-worker', {stake: true}], parent], [], {
        ...{shape: 'rectangle-heads', seats: 8},
        places: [{seat: head.id, participant: 'Jan'}],
      }),
    /^Jan heeft belang bij de uitkomst en zit aan de kop/,
  ],
  numbers: [
    () => planOf([parent, teacher, ['Ilse', 'teacher'], ['Jan', 'teacher']], ['Mila', 'Lot', 'Ilse', 'Jan']),
    /\(3\).*\(1\).*Andere plekken lossen dat niet op/,
  ],
  'parent-alone': [
    () => planOf([child, parent], ['Sam', 'Mila']),
    /^Mila is de enige volwassene van het gezin. Met een buddy/,
  ],
  'one-expert': [
    () => planOf([parent, ['Evi', 'experience-expert']], ['Mila', 'Evi'], {setting: 'policy'}),
    /^Evi is de enige ervaringsdeskundige. Eén is geen stem/,
  ],
  unseated: [() => planOf([child, parent, teacher], ['', '']), /^Nog geen plek: Sam, Mila en Lot\.$/],
  'rule-broken': [
    () =>
      planOf([child, parent, teacher, chair], ['Sam', 'Lot', 'Mila', 'Vera'], {
        rules: [{kind: 'beside', a: 'Sam', b: 'Mila'}],
      }),
    /^Sam en Mila zitten nog niet naast elkaar\.$/,
  ],
  'rules-conflict': [
    () =>
      planOf([child, parent, teacher], ['Sam', 'Mila', 'Lot'], {
        rules: [
          {kind: 'beside', a: 'Sam', b: 'Mila'},
          {kind: 'apart', a: 'Sam', b: 'Mila'},
        ],
      }),
    /^Deze wensen gaan niet samen: Sam naast Mila en Sam niet naast Mila/,
  ],
};

describe('findings: sentences', () => {
  it('there is one for every code', () => {
    expect(Object.keys(cases)).to.have.members([...seatFindingCodes]);
  });

  for (const [code, [plan, words]] of Object.entries(cases))
    it(code, async () => {
      const host = await outcome(plan());
      const found = lines(host).filter((each) => each.code === code);
      expect(found).to.have.length(1);
      expect(found[0]!.text).to.match(words);
    });

  it('are whole, blame nobody and stand on screen with a word for their level', async () => {
    for (const [plan] of Object.values(cases)) {
      const host = await outcome(plan());
      const told = lines(host);
      for (const line of told) {
        expect(line.text).to.match(/[.?)]$/);
        expect(line.text).not.to.match(/fout|schuld|verkeerd|slecht|weiger|moet\b|helaas|undefined/i);
      }
      const words = {error: 'Belangrijk:', warning: 'Let op:', note: 'Tip:'};
      expect(findings(host)).to.deep.equal(told.map(({level, text: line}) => `${words[level]} ${line}`));
    }
  });

  it('come most important first', async () => {
    const host = await outcome(cases['rules-conflict']![0]());
    const rank = lines(host).map(({level}) => ['error', 'warning', 'note'].indexOf(level));
    expect(new Set(rank).size).to.be.greaterThan(1);
    expect(rank).to.deep.equal([...rank].sort());
  });

  for (const [role, more, words] of [
    ['chair', {stake: true}, 'heeft zelf belang bij de uitkomst'],
    ['teacher', {chairs: true}, 'is hier ook professional'],
    ['parent', {chairs: true}, 'hoort bij het gezin'],
  ] as const)
    it(`a ${role} who leads: ${words}`, async () => {
      const host = await outcome(planOf([['Kim', role, more]], ['Kim', '']));
      expect(findings(host).join(' ')).to.contain(`Kim leidt het gesprek en ${words}`);
    });

  for (const [rule, words] of [
    [{kind: 'door', a: 'Sam'}, 'Sam zit nog niet dicht bij de deur.'],
    [{kind: 'sight', a: 'Sam', b: 'Mila'}, 'Sam kan Mila vanaf deze plek niet goed zien.'],
    [{kind: 'wheelchair', a: 'Sam'}, 'Sam heeft hier te weinig ruimte voor een rolstoel.'],
  ] as const)
    it(`a wish of kind ${rule.kind}`, async () => {
      // The door is at the bottom, s1 at the top; beside each other people look past each other.
      const plan = planOf([child, parent, teacher], ['Sam', 'Mila', 'Lot', '', '', '', '', ''], {
        ...{shape: 'rectangle', rules: [rule]},
        places: ['Mila', 'Sam', 'Lot'].map((participant, i) => ({seat: `s${i + 1}`, participant})),
      });
      expect(findings(await outcome(plan)).join(' ')).to.contain(words);
    });

  it('of a policy table speak of no child and no family', async () => {
    const plan = planOf(
      [['Anna', 'parent', {chairs: true}], teacher, ['Ilse', 'teacher'], ['Jan', 'teacher']],
      ['Anna', 'Lot', 'Ilse', 'Jan'],
      {setting: 'policy'},
    );
    const host = await outcome(plan);
    expect(findings(host)).to.have.length(3);
    expect(findings(host).join(' ')).not.to.match(/\bkind\b|\bgezin\b/);
  });

  it('that are not there leave kind words; a plan of nobody says nothing', async () => {
    const people = [child, parent, ['Bo', 'buddy'], teacher, chair] as const;
    const host = await outcome(planOf(people, ['Sam', 'Mila', 'Vera', 'Lot', 'Bo']));
    expect(lines(host)).to.deep.equal([]);
    expect(text(all(host, '[part=findings]')[0]!)).to.contain(
      'We keken wie er zit, wie het gesprek leidt en of de wensen lukken.',
    );
    expect(all(await outcome(planOf([], [])), '[part=findings]')).to.have.length(0);
  });
});

describe('findings: the Danish rule', () => {
  const concept = 'Zonder ouder is dit een concept.';

  it('says that it is a concept while no parent has a seat, and only then', async () => {
    const without = cases['no-parent']![0]();
    const host = await outcome(without, {rule: 'danish'});
    expect(findings(host)[0]).to.contain(concept);
    expect(lines(host, true, 'danish')[0]!.text).to.contain(concept);
    expect(findings(await outcome(without)).join(' ')).not.to.contain(concept);
    expect(findings(await outcome(camps(), {rule: 'danish'})).join(' ')).not.to.contain(concept);
  });
});

describe('findings: names', () => {
  it('are isolated, and text whatever they look like', async () => {
    const plan = planOf([['<b>Sam</b>', 'child'], parent, teacher], ['', '']);
    const host = await outcome(plan);
    const names = all(host, '[part=findings] li:last-child bdi').map(text);
    expect(names).to.deep.equal(['<b>Sam</b>', 'Mila', 'Lot']);
    expect(all(host, '[part=findings] b')).to.have.length(0);
  });

  it('keep their isolates in a text only where they run the other way', async () => {
    const plan = planOf([['سامي', 'child'], parent], ['', '']);
    const last = lines(await outcome(plan)).at(-1)!.text;
    expect(last).to.equal('Nog geen plek: \u2068سامي\u2069 en Mila.');
    const arabic = lines(await outcome(plan, {}, 'ar')).at(-1)!.text;
    expect(arabic).to.contain('\u2068Mila\u2069').and.not.to.contain('\u2068سامي');
  });
});

describe('findings: private', () => {
  const rules = [
    {kind: 'apart', a: 'Sam', b: 'Mila'},
    {kind: 'beside', a: 'Sam', b: 'Mila'},
    {kind: 'door', a: 'Sam'},
  ];
  const plan = (): SeatPlan => camps({rules});

  it('are marked on screen, out of print, and the others are not', async () => {
    const host = await outcome(plan());
    const isMarked = all(host, '[part=findings] li').map((each) => [
      text(each).includes('Alleen voor u'),
      each.classList.contains('private'),
    ]);
    for (const [says, has] of isMarked) expect(says).to.equal(has);
    expect(isMarked.filter(([says]) => says)).to.have.length(2);
  });

  it('are not in what leaves the planner', async () => {
    const host = await outcome(plan());
    const open = lines(host, false).map((each) => each.text);
    expect(open.join(' ')).not.to.match(/naast elkaar|niet samen|Alleen voor u/);
    expect(open.length).to.equal(lines(host).length - 2);
    expect(open.join(' ')).to.contain('dicht bij de deur');
  });
});

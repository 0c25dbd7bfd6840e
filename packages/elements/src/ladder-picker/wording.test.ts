/** Every wording: two tables, two subjects, two audiences, three moments, two phases. Against the vocabulary of the design. */
import {expect, settled} from '../shared/testing.js';
import {part, picker, texts, type SamenLadderPicker} from './testing.js';

/** Words of the design ("Vocabulary: one word per thing"), lowest influence first; the child's own words are free. */
const rungNames = ['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen'];

const values = {
  setting: ['child', 'policy'],
  subject: ['parent', 'child'],
  audience: ['adult', 'child'],
  moment: ['expected', 'offered', 'experienced'],
  phase: ['decision', 'exchange'],
} as const;
type Wording = {-readonly [K in keyof typeof values]: string};

const wordings = Object.entries(values).reduce<Partial<Wording>[]>(
  (all, [name, options]) => all.flatMap((each) => options.map((option) => ({...each, [name]: option}))),
  [{}],
) as Wording[];

const title = ({setting, subject, audience, moment, phase}: Wording): string =>
  [setting, subject, audience, moment, phase].join(' ');
const formal = /\b(u|uw)\b/i;
const informal = /\b(je|jij|jou|jouw|jullie)\b/i;

interface Words {
  readonly question: string;
  readonly names: readonly string[];
  readonly promises: readonly string[];
}

const read = (element: SamenLadderPicker): Words => ({
  question: part(element, 'label'),
  names: texts(element, '[part~=rung-name]'),
  promises: texts(element, '[part~=rung-promise]'),
});

const wordsOf = new Map<string, Words>();
before(async () => {
  const element = await picker();
  for (const wording of wordings) {
    Object.assign(element, wording);
    await settled(element);
    wordsOf.set(title(wording), read(element));
  }
});
const of = (wording: Wording): Words => wordsOf.get(title(wording))!;

/** What a question must speak of, derived from the wording and not from the source. */
function expectedIn({setting, subject, audience, moment, phase}: Wording): RegExp[] {
  if (audience === 'child') return [/\b(jij|jullie)\b/i, /meedoen/];
  // Around one child there is one; at a policy table there are many.
  const child = setting === 'child' ? /het kind/ : /kinderen/;
  return [
    {expected: /verwacht/, offered: /\bbiedt\b/, experienced: /\bkr(ee|e)g/}[moment]!,
    phase === 'exchange' ? /delen van informatie/ : /besluit/,
    subject === 'child' ? child : moment === 'expected' ? /\bu\b/ : /ouders/,
    /^Welke rol/,
  ];
}

describe('wording', () => {
  it('there are 48, and each was read', () => {
    expect([wordings.length, wordsOf.size]).to.deep.equal([48, 48]);
  });

  for (const wording of wordings)
    it(title(wording), () => {
      const {question, names, promises} = of(wording);
      expect(question).to.match(/^[A-Z].+\?$/);
      for (const part of expectedIn(wording)) expect(question).to.match(part);
      if (wording.audience === 'adult') expect(names).to.deep.equal(rungNames);
      for (const five of [names, promises]) {
        expect(new Set(five).size, five.join(' | ')).to.equal(5);
        for (const each of five) expect(each).to.match(/^[A-Z]/);
      }
      for (const promise of promises) {
        expect(promise).to.match(/\.$/);
        for (const sentence of promise.split('. '))
          expect(sentence.split(' ').length, sentence).to.be.at.most(15);
      }
    });

  it('the question says whose role, which moment and which phase, each in other words', () => {
    for (const wording of wordings.filter(({audience}) => audience === 'adult')) {
      const others = (['subject', 'moment', 'phase'] as const).flatMap((name) =>
        values[name].filter((value) => value !== wording[name]).map((value) => ({...wording, [name]: value})),
      );
      for (const other of others) expect(of(wording).question, title(other)).not.to.equal(of(other).question);
    }
  });

  it('a policy table promises something else than a table around one child', () => {
    for (const wording of wordings.filter(({setting}) => setting === 'child')) {
      const policy = of({...wording, setting: 'policy'});
      const same = of(wording).promises.filter((promise) => policy.promises.includes(promise));
      // To give advice and hear what became of it is the same anywhere.
      expect(same.length, title(wording)).to.be.at.most(1);
    }
  });

  it('parents are "u", a child is "je", and nobody is spoken to as the other', () => {
    for (const wording of wordings) {
      const {audience, subject, moment} = wording;
      const all = of(wording).promises.join(' ');
      const isChild = audience === 'child';
      expect(formal.test(all), `u: ${title(wording)}`).to.equal(
        !isChild && subject === 'parent' && moment === 'expected',
      );
      expect(informal.test(all), `je: ${title(wording)}`).to.equal(isChild);
    }
  });

  it('who offers, or looks back, reads about parents, and about a child when the child is the subject', () => {
    for (const setting of values.setting)
      for (const moment of ['offered', 'experienced']) {
        const wording = {setting, audience: 'adult', moment, phase: 'decision'};
        expect(of({...wording, subject: 'parent'}).promises.join(' ')).to.match(/ouders/i);
        expect(of({...wording, subject: 'child'}).promises.join(' ')).to.match(/kind/i);
      }
  });

  it('a child names the rungs in other words than an adult', () => {
    const child = {setting: 'child', subject: 'child', audience: 'child', moment: 'expected'} as const;
    const {names} = of({...child, phase: 'decision'});
    expect(names.filter((name) => rungNames.includes(name))).to.deep.equal([]);
  });

  it('anything else is the default, letter case does not matter', async () => {
    const plain = of({
      ...{setting: 'child', subject: 'parent', audience: 'adult'},
      ...{moment: 'expected', phase: 'decision'},
    });
    const odd = await picker({
      ...{setting: 'village', subject: 'dog', audience: 'robot'},
      ...{moment: 'later', phase: 'x', orientation: 'up', mode: 'dance'},
    });
    expect(read(odd)).to.deep.equal(plain);
    const loud = await picker({moment: ' OFFERED ', audience: 'Child', setting: 'Policy'});
    expect(read(loud)).to.deep.equal(
      of({setting: 'policy', subject: 'parent', audience: 'child', moment: 'offered', phase: 'decision'}),
    );
  });
});

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {
  chair,
  child,
  coordinator,
  father,
  grandmother,
  mother,
  planOf,
  teacher,
  youthWorker,
  type Person,
} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  choose,
  findingsOf,
  inside,
  openPart,
  partOf,
  plannerIn,
  pushButton,
  sit,
  textOf,
} from './planner-user.js';

/** What stands out, in words that blame nobody; each goes away when it is no longer so. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Findings',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** Exactly these lines, most important first. */
const finds = (plan: object, ...lines: string[]): Story => ({
  args: {plan},
  play: async ({canvasElement}) => expect(findingsOf(await plannerIn(canvasElement))).toEqual(lines),
});

const aunt: Person = {id: 'tante', name: 'Tante Els', role: 'buddy'};

/** Nothing stands out; that is said too. */
export const Nothing: Story = {
  args: {plan: planOf([child, mother, coordinator, chair, grandmother, teacher])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(findingsOf(element)).toEqual([]);
    await expect(textOf(element)).toContain('Daarbij valt ons niets op. U kent de mensen: kijk zelf ook.');
  },
};

/** The mother comes along after all: a place for her, and it is solved. */
export const NoParent: Story = {
  args: {plan: planOf([child, grandmother, teacher, chair, undefined])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const line = 'Belangrijk: Er heeft nog geen ouder of verzorger een plek aan tafel.';
    await expect(findingsOf(element)).toEqual([line]);
    await openPart(element, 'Wie komen er?');
    const group = inside(element).getByRole('group', {name: 'Iemand erbij'});
    await userEvent.type(group.querySelector('input')!, 'Moeder');
    await choose(element, 'Rol', 'ouder of verzorger', 'Iemand erbij');
    await userEvent.click(group.querySelector('button')!);
    await element.updateComplete;
    await expect(findingsOf(element)).toContain(line);
    await sit(element, 'Moeder', 5);
    await expect(findingsOf(element)).toEqual([]);
  },
};

/** By the Danish rule a plan without a parent is a concept. */
export const Concept: Story = {
  args: {plan: planOf([child, grandmother, teacher, chair]), rule: 'danish'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(findingsOf(element)[0]).toMatch(/Zonder ouder is dit een concept\.$/);
    await expect((await element.toText()).toLowerCase()).toContain('concept');
  },
};

/** A child who does not come can be heard in another way. */
export const NoChild: Story = {
  args: {plan: planOf([mother, father, teacher, chair])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(findingsOf(element)).toEqual([
      'Let op: Het kind heeft geen plek, en er ligt geen tekening of brief op tafel. Hoe komt de stem van het kind erbij?',
    ]);
    await openPart(element, 'Wie wil waar zitten?');
    await choose(element, 'Het kind spreekt', 'met een tekening');
    await choose(element, 'Wie brengt het mee?', 'Moeder');
    await expect(findingsOf(element)).toEqual([]);
  },
};

export const ChairIsProfessional = finds(
  planOf([child, mother, father, {...teacher, chairs: true}]),
  'Belangrijk: Juf Anja leidt het gesprek en is hier ook professional. Kan iemand anders het gesprek leiden?',
);

export const ChairHasAStake = finds(
  planOf([child, mother, father, teacher, {...chair, stake: true}]),
  'Belangrijk: Mevrouw De Boer leidt het gesprek en heeft zelf belang bij de uitkomst. Kan iemand anders het gesprek leiden?',
);

export const NoChair = finds(
  planOf([child, mother, father, teacher]),
  'Tip: Nog niemand aan tafel leidt het gesprek. Spreek af wie dat doet.',
);

/** Two people change places, and the child sits beside the mother. */
export const ChildAlone: Story = {
  args: {plan: planOf([mother, teacher, child, coordinator, chair, grandmother])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(findingsOf(element)).toEqual([
      'Belangrijk: Sem zit niet naast een vertrouwd iemand. Wie van het gezin kan ernaast?',
    ]);
    await sit(element, 'Moeder', 2);
    await expect(findingsOf(element)).toEqual([]);
  },
};

export const StakeAtTheHead = finds(
  planOf([child, mother, grandmother, {...youthWorker, stake: true}, chair, teacher, coordinator], {
    shape: 'rectangle-heads',
    seats: 8,
  }),
  'Let op: Sanne heeft belang bij de uitkomst en zit aan de kop van de tafel. Een andere plek geeft meer rust.',
);

/** No other seat can repair this: it is about who is invited. */
export const Numbers = finds(
  planOf([
    ...[child, mother, grandmother, chair, teacher, coordinator, youthWorker],
    ...['Tom', 'Lotte', 'Daan', 'Ilse'].map((name) => ({id: name, name, role: 'youth-worker'})),
  ]),
  'Let op: Er zijn veel meer professionals (7) dan mensen van het gezin (3). Andere plekken lossen dat niet op. Wie kan er naast het gezin zitten, of wie hoeft er niet bij te zijn?',
);

export const ParentAlone = finds(
  planOf([child, mother, teacher, chair]),
  'Tip: Moeder is de enige volwassene van het gezin. Met een buddy erbij kan het gelijker.',
);

const expert: Person = {id: 'e', name: 'Fatima', role: 'experience-expert'};
const officer: Person = {id: 'b', name: 'Kees', role: 'policy-officer'};

export const OneExpert = finds(
  planOf([expert, officer, mother, chair], {setting: 'policy'}),
  'Let op: Fatima is de enige ervaringsdeskundige. Eén is geen stem: vraag er iemand bij.',
);

export const NoExpert = finds(
  planOf([mother, officer, father, chair], {setting: 'policy'}),
  'Let op: Er is nog geen ervaringsdeskundige bij. Vraag er ten minste twee.',
);

/** More people than chairs. */
export const Unseated: Story = {
  args: {
    plan: planOf([child, mother, teacher, chair], {participants: [child, mother, teacher, chair, aunt]}),
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(findingsOf(element)).toEqual(['Tip: Nog geen plek: Tante Els.']);
    await expect(partOf(element, 'waiting')).toContain('Tante Els');
    await pushButton(element, 'Zet iedereen op een vrije stoel');
    await expect(findingsOf(element)).toEqual(['Tip: Nog geen plek: Tante Els.']);
  },
};

export const WishesNotKept = finds(
  planOf([child, {...mother, wheelchair: true}, chair, teacher, father, coordinator], {
    shape: 'rectangle',
    rules: [
      {kind: 'beside', a: 'moeder', b: 'vader'},
      {kind: 'apart', a: 'anja', b: 'vader'},
      {kind: 'sight', a: 'sem', b: 'moeder'},
      {kind: 'door', a: 'moeder'},
      {kind: 'wheelchair', a: 'moeder'},
    ],
  }),
  'Let op: Moeder en Vader zitten nog niet naast elkaar.',
  'Let op: Juf Anja en Vader zitten nu naast elkaar. (Alleen voor u.)',
  'Let op: Sem kan Moeder vanaf deze plek niet goed zien.',
  'Let op: Moeder zit nog niet dicht bij de deur.',
  'Let op: Moeder heeft hier te weinig ruimte voor een rolstoel. Er is 90 centimeter nodig.',
);

/** Who is beside three people at a table where everybody has two neighbours? Said by name, and the user decides. */
export const WishesThatContradict: Story = {
  args: {
    plan: planOf([child, mother, chair, teacher, grandmother], {
      rules: [
        {kind: 'beside', a: 'sem', b: 'oma'},
        {kind: 'beside', a: 'moeder', b: 'oma'},
        {kind: 'beside', a: 'anja', b: 'oma'},
      ],
    }),
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const conflict = expect.stringMatching(
      /^Let op: Deze wensen gaan niet samen: Sem naast Oma Riet, Moeder naast Oma Riet en Juf Anja naast Oma Riet\. Kies wat het belangrijkst is\.$/,
    ) as string;
    await expect(findingsOf(element)).toContainEqual(conflict);
    await openPart(element, 'Wie wil waar zitten?');
    await pushButton(element, /^Haal weg: Moeder zit graag naast Oma Riet/);
    await expect(findingsOf(element)).toEqual([]);
  },
};

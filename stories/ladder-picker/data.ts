/** A host's own ladder of three rungs. */
export const ownLadder = {
  id: 'three-steps',
  rungs: [
    {id: 'hear', label: 'Meeluisteren', promise: 'U hoort alles wat wij ook horen.'},
    {id: 'talk', label: 'Meepraten', promise: 'Wij vragen uw mening en zeggen wat we ermee doen.'},
    {id: 'decide', label: 'Meebeslissen', promise: 'Het gaat door als u ook ja zegt.'},
  ],
};

interface Party {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export const mother: Party = {id: 'moeder', name: 'Moeder', role: 'parent'};
export const teacher: Party = {id: 'anja', name: 'Juf Anja', role: 'teacher'};
export const coordinator: Party = {id: 'ib', name: 'Bilal (intern begeleider)', role: 'care-coordinator'};
export const youthWorker: Party = {id: 'jeugd', name: 'Wijkteam: Sanne', role: 'youth-worker'};

export const fourParties: readonly Party[] = [mother, teacher, coordinator, youthWorker];

type Moment = 'expected' | 'offered' | 'experienced';

export const position = ({id}: {readonly id: string}, moment: Moment, rung: string) => ({
  participant: id,
  moment,
  phase: 'decision',
  rung,
});

/** Mother expects more than the teacher offers. */
export const apart = [
  position(mother, 'expected', 'coproduce'),
  position(teacher, 'offered', 'inform'),
  position(coordinator, 'offered', 'advise'),
  position(youthWorker, 'offered', 'coproduce'),
];

export const together = [
  position(mother, 'expected', 'coproduce'),
  ...[teacher, coordinator, youthWorker].map((party) => position(party, 'offered', 'coproduce')),
];

/** As many as still fit without scrolling; names from many places, one of them in Arabic script. */
export const twelveParties: readonly Party[] = [
  {id: 'p1', name: 'Vader', role: 'parent'},
  {id: 'p2', name: 'Moeder', role: 'parent'},
  {id: 'p3', name: 'Zoë (16)', role: 'child'},
  {id: 'p4', name: 'فاطمة', role: 'buddy'},
  {id: 'p5', name: 'Marie-Louise van den Berg-Achterhuis', role: 'experience-expert'},
  {id: 'p6', name: 'Meester Tom', role: 'teacher'},
  {id: 'p7', name: 'Bilal', role: 'care-coordinator'},
  {id: 'p8', name: 'Sanne', role: 'youth-worker'},
  {id: 'p9', name: 'Łukasz', role: 'youth-worker'},
  {id: 'p10', name: 'Mevrouw De Vries', role: 'policy-officer'},
  {id: 'p11', name: 'Nguyễn Thị Hoa', role: 'interpreter'},
  {id: 'p12', name: 'Kees', role: 'chair'},
];

const rungs = ['inform', 'consult', 'advise', 'coproduce', 'decide'];

export const twelvePositions = twelveParties.map(({id, role}, i) =>
  position({id}, role === 'parent' ? 'expected' : 'offered', role === 'parent' ? 'decide' : rungs[i % 5]!),
);

/** A row of law of which nobody has read the source: the element may only ask about it. */
export const unverifiedRows = [
  {
    id: 'example-unverified',
    setting: 'child',
    subjects: ['parent'],
    decisionKind: 'any',
    rung: 'advise',
    article: 'Voorbeeldwet art. 1',
    about: 'een voorbeeld in deze Storybook',
    status: 'unverified',
    checkedOn: '2026-11-02',
  },
];

/** Texts and tags that the stories share. Nobody here exists; the words are our own. */

/** `W`, `P` and `E`: science, profession, experience; '' for none. Then the words, and what else is said of them. */
export type Said = readonly [letters: string, words: string, more?: object];

const sourceOf: Readonly<Record<string, string>> = {
  W: 'scientific',
  P: 'professional',
  E: 'experiential',
};

/** Tags as a page saves them: `t1`, `t2` and so on, each at the first place where its words stand. */
export function recordOf(text: string, said: readonly Said[], more: object = {}): object {
  const tags = said.map(([letters, exact, fields], index) => {
    const start = text.indexOf(exact);
    if (start < 0) throw new Error(`Not in the text: ${exact}`);
    const end = start + exact.length;
    const around = {prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32)};
    const sources = [...letters].map((letter) => sourceOf[letter]);
    return {id: `t${index + 1}`, sources, anchor: {start, end, exact, ...around}, ...fields};
  });
  return {schema: 'samen-sources', version: 1, tags, ...more};
}

/** Notes of a meeting, as somebody types them along. */
export const notes = `Gesprek over Sem, tweede keer.

Moeder: Thuis leest hij elke avond een half uur. Na een drukke dag wil hij niets meer.
Juf Anja: In de klas werkt hij goed alleen. Bij samenwerken haakt hij af.

Mevrouw De Boer: Onderzoek laat zien dat vaste rust op de dag helpt.
- Na de pauze krijgt Sem tien minuten rust.
- Over zes weken kijken we samen of het helpt.`;

/** Each statement of {@link notes} as somebody reads it, with who says it. */
export const noteLines: readonly string[] = [
  'Gesprek over Sem, tweede keer.',
  'Moeder: Thuis leest hij elke avond een half uur.',
  'Na een drukke dag wil hij niets meer.',
  'Juf Anja: In de klas werkt hij goed alleen.',
  'Bij samenwerken haakt hij af.',
  'Mevrouw De Boer: Onderzoek laat zien dat vaste rust op de dag helpt.',
  '- Na de pauze krijgt Sem tien minuten rust.',
  '- Over zes weken kijken we samen of het helpt.',
];

export const people: readonly object[] = [
  {id: 'moeder', name: 'Moeder', role: 'parent'},
  {id: 'anja', name: 'Juf Anja', role: 'teacher'},
  {id: 'boer', name: 'Mevrouw De Boer', role: 'care-coordinator'},
];

/** What was said of {@link notes}: all three sources, one statement that answers another, one of two sources that was used. */
export const noteTags: readonly Said[] = [
  [
    'E',
    'Thuis leest hij elke avond een half uur.',
    {speaker: 'moeder', knower: 'child-knower', stage: 'used'},
  ],
  ['E', 'Na een drukke dag wil hij niets meer.', {speaker: 'moeder', stage: 'used'}],
  ['P', 'In de klas werkt hij goed alleen.', {speaker: 'anja', knower: 'pupil-knower'}],
  ['P', 'Bij samenwerken haakt hij af.', {speaker: 'anja', stage: 'discussed'}],
  [
    'W',
    'Onderzoek laat zien dat vaste rust op de dag helpt.',
    {speaker: 'boer', answers: 't2', stage: 'discussed'},
  ],
  ['PE', 'Na de pauze krijgt Sem tien minuten rust.', {stage: 'used'}],
];

export const taggedNotes = recordOf(notes, noteTags);

/** A mark of a line of the plan: its sources and how far it came: b(rought), d(iscussed), u(sed). */
type Line = readonly [mark: string, statement: string];

const parts: readonly {readonly title: string; readonly lines: readonly Line[]}[] = [
  {
    title: 'Plan: een rustige overstap naar groep 3',
    lines: [
      ['', 'In dit plan staat hoe onze school kinderen helpt bij de stap van groep 2 naar groep 3.'],
      ['', 'Het is gemaakt door ouders, kinderen, leerkrachten en een orthopedagoog.'],
      ['', 'Bij elke uitspraak is opgeschreven waar zij vandaan komt.'],
    ],
  },
  {
    title: 'Wat is er aan de hand?',
    lines: [
      ['Pu', 'In de eerste weken van groep 3 zien leerkrachten bij een op de vijf kinderen veel spanning.'],
      ['Pd', 'Zij worden stiller, of juist drukker dan in groep 2.'],
      ['Eu', 'Ouders merken het thuis eerder dan de school: slecht slapen, buikpijn, huilen om niets.'],
      ['Ed', 'Een vader vertelt dat zijn dochter elke zondagavond vroeg of ze ziek was.'],
      ['Wb', 'Onderzoek noemt deze overstap een van de grootste in de basisschool.'],
      ['Wd', 'Een kind moet in korte tijd langer stilzitten en leert tegelijk lezen.'],
      ['PEu', 'Kinderen die al veel hulp krijgen, hebben het volgens ouders en leerkrachten het zwaarst.'],
      ['Pb', 'De overdracht tussen de twee leerkrachten duurt nu gemiddeld tien minuten per kind.'],
      ['Eb', 'Wat een kind thuis rustig maakt, komt in die overdracht bijna nooit voor.'],
    ],
  },
  {
    title: 'Wat vertellen ouders?',
    lines: [
      ['Eu', 'Veel ouders horen pas bij het eerste rapport dat hun kind het moeilijk had.'],
      ['Ed', '“Ik had zo kunnen zeggen wat werkt, maar niemand belde”, zegt een moeder.'],
      ['Eb', 'Een vaste plek in de klas hielp haar zoon meer dan een beloning.'],
      ['Eb', 'Twee ouders merkten dat hun kind beter ging lezen toen het huiswerk stopte.'],
      ['Eu', 'Ouders willen één gezicht op school dat ook in groep 3 hun vragen kent.'],
      ['Ed', 'Wie weinig Nederlands spreekt, durft niet goed te bellen.'],
      ['Eb', 'Een oma die elke dag ophaalt, ziet veel en krijgt nooit een brief.'],
      ['', 'Niet alle ouders zijn gevraagd: van zeven gezinnen weten we het niet.'],
    ],
  },
  {
    title: 'Wat vertellen kinderen?',
    lines: [
      ['Eu', 'Kinderen missen het spelen het meest.'],
      ['Ed', '“Ik mocht niet meer naar de bouwhoek”, zegt een jongen van zes.'],
      ['Eb', 'Een meisje tekende haar nieuwe klas zonder deur.'],
      ['Eu', 'Zij willen de nieuwe juf al kennen voordat de vakantie begint.'],
      ['Eb', 'Een vriendje in de klas is voor hen belangrijker dan een eigen tafel.'],
    ],
  },
  {
    title: 'Wat zien leerkrachten en begeleiders?',
    lines: [
      ['Pu', 'Spelend leren in de ochtend geeft kinderen tijd om te wennen.'],
      ['Pd', 'In de middag is de concentratie bij bijna iedereen op.'],
      ['Pb', 'De leerkracht van groep 3 heeft te weinig handen om kleine groepjes te maken.'],
      ['Pu', 'Een dagdeel hulp in de eerste zes weken scheelt later veel gesprekken.'],
      ['Pb', 'De intern begeleider ziet dezelfde namen terug in groep 5.'],
      ['PEu', 'Een wenweek met de ouders erbij werkte vorig jaar goed, zeggen beide kanten.'],
      ['Pd', 'Een kind met een taalachterstand heeft aan plaatjes meer dan aan uitleg.'],
      ['Pb', 'Meer toetsen in de eerste maanden leveren weinig op.'],
    ],
  },
  {
    title: 'Wat zegt onderzoek?',
    lines: [
      ['Wu', 'Een warme overdracht, samen met ouders, hangt samen met minder verzuim.'],
      ['Wd', 'Beweging tussen de lessen helpt jonge kinderen om op te letten.'],
      ['Wb', 'Over de beste leeftijd om met lezen te beginnen zijn onderzoekers het niet eens.'],
      ['WPu', 'Dat spelend leren het lezen niet vertraagt, laten studies zien en merken leerkrachten ook.'],
      ['Wb', 'Voor kinderen met veel zorg zijn er weinig studies.'],
      ['Wd', 'De meeste studies volgen kinderen maar één jaar.'],
    ],
  },
  {
    title: 'Waar komen de bronnen samen?',
    lines: [
      ['WPEu', 'Alle drie de bronnen wijzen op de weken rond de zomer als het beste moment.'],
      ['PEd', 'Ouders en leerkrachten zien allebei dat de middag te vol is.'],
      ['WEd', 'Kennismaken vóór de vakantie past bij onderzoek en bij wat kinderen vragen.'],
      ['Pd', 'Over huiswerk denken we nog verschillend: leerkrachten willen het houden.'],
      ['Ed', 'Ouders willen eerst weten waar het voor is.'],
      ['', 'We spreken af dat we het na de herfst opnieuw bekijken.'],
    ],
  },
  {
    title: 'Wat gaan we doen?',
    lines: [
      ['Eu', 'Elke ouder vertelt voor de vakantie in één gesprek wat het kind helpt.'],
      ['PEu', 'De leerkracht van groep 3 zit bij dat gesprek.'],
      ['Eu', 'Kinderen spelen in juni twee ochtenden in hun nieuwe klas.'],
      ['WPu', 'Tot de herfst is er elke ochtend een uur spelend leren.'],
      ['Pu', 'In de eerste zes weken is er een dagdeel extra hulp.'],
      ['Wu', 'Tussen de lessen bewegen de kinderen vijf minuten.'],
      ['', 'De bouwhoek blijft tot de kerst in de klas.'],
      ['', 'Brieven gaan ook naar wie het kind ophaalt, als de ouders dat goed vinden.'],
    ],
  },
  {
    title: 'Wat ging eerder goed?',
    lines: [
      ['Eb', 'Vorig jaar mochten drie kinderen al in juni een week meedoen.'],
      ['PEu', 'Hun ouders en de leerkracht vonden allebei dat de start daarna rustiger was.'],
      ['Pd', 'Een klassenassistent bleef tot de herfst bij dezelfde groep.'],
      ['Pb', 'In die groep waren minder gesprekken met de intern begeleider nodig.'],
      ['Eb', 'Een moeder maakte met haar zoon een boekje over de nieuwe klas.'],
      ['Ed', 'Hij las het elke avond en vertelde er op school over.'],
      ['Wb', 'Zulke boekjes zijn nog niet onderzocht.'],
      ['', 'We weten niet of dit ook werkt als ouders weinig tijd hebben.'],
    ],
  },
  {
    title: 'Wat kost het?',
    lines: [
      ['Pb', 'Een dagdeel hulp kost de school zes weken lang vier uur per week.'],
      ['Pd', 'Die uren komen nu van het lezen in groep 5.'],
      ['Eb', 'Twee ouders willen in de ochtend komen voorlezen.'],
      ['Ed', 'Niet elke ouder kan dat, en niemand moet het.'],
      ['Wb', 'Studies rekenen de kosten van hulp in de klas bijna nooit uit.'],
      ['Pu', 'Minder gesprekken later in het jaar geven ook weer uren terug.'],
      ['', 'Het bestuur beslist in mei over het geld.'],
    ],
  },
  {
    title: 'Wie leest mee?',
    lines: [
      ['Eu', 'Ouders willen weten wie de tekeningen en verhalen van hun kind ziet.'],
      ['Pd', 'De school bewaart ze tot het einde van groep 3.'],
      ['Eu', 'Kinderen kiezen zelf welke tekening mee mag naar de nieuwe klas.'],
      ['WPd', 'Wie minder opschrijft, vergeet volgens onderzoek en leerkrachten niet meer.'],
      ['Pb', 'De orthopedagoog ziet alleen wat ouders met haar delen.'],
      ['', 'Aan het einde van het jaar gaat alles terug naar huis.'],
    ],
  },
  {
    title: 'Wat weten we nog niet?',
    lines: [
      ['Wd', 'We weten niet of minder spanning in de herfst ook later nog helpt.'],
      ['', 'Kinderen die halverwege het jaar komen, staan niet in dit plan.'],
      ['', 'In januari lezen we dit plan met dezelfde mensen opnieuw.'],
    ],
  },
];

const stageOf: Readonly<Record<string, string>> = {b: 'brought', d: 'discussed', u: 'used'};
const planLines = parts.flatMap(({lines}) => lines);

/** A plan of several pages. */
export const plan = parts
  .map(({title, lines}) => `${title}\n${lines.map(([, statement]) => statement).join(' ')}`)
  .join('\n\n');

/** How many statements {@link plan} has, its headings included, and how many of them have a source in {@link taggedPlan}. */
export const planCount = planLines.length + parts.length;
export const planTagged = planLines.filter(([mark]) => mark !== '').length;

/** Most of it is tagged. */
export const taggedPlan = recordOf(
  plan,
  planLines.flatMap(([mark, statement]): Said[] =>
    mark === '' ? [] : [[mark.slice(0, -1), statement, {stage: stageOf[mark.slice(-1)]}]],
  ),
  {tagger: 'Werkgroep overstap'},
);

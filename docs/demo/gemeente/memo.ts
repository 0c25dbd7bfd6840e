/**
 * A policy memo as the municipality could keep it: its text, and what two people said of its statements. Everything in it is
 * made up.
 */

/** W: scientific, P: professional, E: experiential; then the stage: b(rought), d(iscussed), u(sed). '' is not tagged yet. */
type Mark = '' | `${'W' | 'P' | 'E' | 'WP' | 'WE' | 'PE' | 'WPE'}${'b' | 'd' | 'u'}`;
/** What the second reader said, where it differs. */
type Line = readonly [mark: Mark, statement: string, second?: Mark];

const parts: readonly {readonly title: string; readonly lines: readonly Line[]}[] = [
  {
    title: 'Hulp op school, dichtbij en op tijd',
    lines: [
      ['', 'Deze notitie gaat over hulp voor leerlingen in Vlierdam die op school vastlopen.'],
      ['', 'We schreven haar met ouders, jongeren, scholen en jeugdhulp samen.'],
      ['', 'Achter elke uitspraak kunt u zien waar zij vandaan komt.'],
    ],
  },
  {
    title: 'Wat we weten',
    lines: [
      ['Wu', 'Van de leerlingen in Vlierdam was vorig jaar 6 procent langer dan vier weken niet op school.'],
      ['Wb', 'In vergelijkbare gemeenten is dat 4 procent.'],
      [
        'WPu',
        'Onderzoek laat zien dat vroege hulp vaker werkt dan late hulp, en onze begeleiders zien dat ook.',
        'Wu',
      ],
      ['Wb', 'Er is nog weinig onderzoek naar hulp aan meer dan één leerling tegelijk.'],
      ['Wd', 'Een landelijke studie noemt rust in de klas als sterkste voorwaarde.'],
      ['Wb', 'Hoe lang de winst blijft, is niet onderzocht.'],
    ],
  },
  {
    title: 'Wat scholen en jeugdhulp zien',
    lines: [
      [
        'Pu',
        'Leerkrachten merken dat verzuim vaak begint na een overgang, zoals de stap naar groep 3 of de brugklas.',
      ],
      ['Pb', 'Intern begeleiders zijn veel tijd kwijt aan aanvragen.'],
      ['Pd', 'De wachttijd bij jeugdhulp is nu elf weken.', 'Wd'],
      ['Pu', 'Een vaste jeugdhulpverlener in de school maakt de stap naar hulp kleiner.'],
      ['Pb', 'Op twee scholen liep een proef met zo iemand.'],
      ['Pb', 'Deze scholen vroegen in het tweede jaar minder vaak zware hulp aan.', 'WPb'],
      ['Pd', 'Volgens de begeleiders praten ouders eerder mee als zij iemand bij naam kennen.'],
      ['', 'Of dat voor alle scholen geldt, weten we niet.'],
    ],
  },
  {
    title: 'Wat ouders vertellen',
    lines: [
      ['Eu', 'Ouders vertellen hun verhaal gemiddeld aan zes verschillende mensen.'],
      ['Ed', '“Ik kende de oplossing al, maar niemand vroeg ernaar”, zei een moeder in het panel.'],
      ['Eb', 'Een vader zag dat zijn zoon op dinsdag altijd ziek werd: dan had hij gym.'],
      ['Ed', 'Veel ouders horen pas na maanden dat de school zich ook zorgen maakt.'],
      ['Eb', 'Ouders die weinig Nederlands spreken, krijgen de brief vaak te laat uitgelegd.'],
      [
        'PEu',
        'Samen opschrijven wat thuis werkt, scheelde volgens ouders en leerkrachten veel gesprekken.',
        'Eu',
      ],
    ],
  },
  {
    title: 'Wat jongeren zeggen',
    lines: [
      ['Eu', 'Jongeren willen weten wie hun verslag leest.'],
      ['Ed', '“Praat niet over mij alsof ik er niet ben”, schreef een meisje van 15.'],
      ['Eb', 'Een plek om even rustig te zitten helpt hen meer dan naar huis gaan.'],
      ['Eb', 'Sommige jongeren nemen liever een vriend mee naar het gesprek dan een ouder.'],
      ['WEd', 'De jongerenraad vroeg 210 leerlingen: de helft wist niet bij wie je terecht kunt.', 'Ed'],
    ],
  },
  {
    title: 'Waar de bronnen elkaar raken',
    lines: [
      ['WPEu', 'Alle drie de bronnen wijzen op de weken na een overgang als het beste moment om te helpen.'],
      [
        'Pd',
        'Over de wachttijd verschillen de cijfers: scholen tellen vanaf de eerste zorg, jeugdhulp vanaf de aanvraag.',
      ],
      ['Ed', 'Ouders tellen vanaf de dag dat zij zelf voor het eerst belden.'],
      ['', 'We spreken af dat we voortaan alle drie de momenten opschrijven.'],
    ],
  },
  {
    title: 'Wat we voorstellen',
    lines: [
      ['WPu', 'Elke school krijgt twee dagdelen per week een vaste jeugdhulpverlener.'],
      ['Eu', 'Bij elk gesprek is er iemand die het kind of de jongere zelf heeft gekozen.'],
      ['Eu', 'Ouders vertellen hun verhaal één keer en beslissen wie het mag lezen.'],
      ['Pu', 'Na elke overgang belt de mentor binnen drie weken met thuis.'],
      ['', 'Het verslag komt er in gewone taal, en als het nodig is met een tolk.'],
      ['', 'De kosten zijn 480.000 euro per jaar.'],
    ],
  },
  {
    title: 'Wat we nog niet weten',
    lines: [
      ['Wd', 'We weten niet of minder verzuim ook betekent dat een kind zich beter voelt.'],
      ['', 'Wie thuisonderwijs krijgt, staat niet in deze cijfers.'],
      ['', 'Met kinderen onder de 10 jaar is nog niet gesproken.'],
      ['', 'Over een jaar kijken we met dezelfde mensen of het klopt wat hier staat.'],
    ],
  },
];

const sourceOf = {W: 'scientific', P: 'professional', E: 'experiential'} as const;
const stageOf = {b: 'brought', d: 'discussed', u: 'used'} as const;

const paragraphs = parts.map(({title, lines}) => `${title}\n${lines.map(([, line]) => line).join(' ')}`);
export const memo = paragraphs.join('\n\n');

/** Tags by the words they belong to, as any other program could write them. */
function recordOf(tagger: string, markOf: (line: Line) => Mark): object {
  const lines = parts.flatMap(({lines: all}) => all);
  const tags = lines.flatMap((line, index) => {
    const mark = markOf(line);
    if (mark === '') return [];
    const exact = line[1];
    const start = memo.indexOf(exact);
    return [
      {
        id: `${tagger}-${index + 1}`,
        anchor: {start, end: start + exact.length, exact},
        sources: [...mark.slice(0, -1)].map((letter) => sourceOf[letter as 'W' | 'P' | 'E']),
        stage: stageOf[mark.slice(-1) as 'b' | 'd' | 'u'],
      },
    ];
  });
  return {schema: 'samen-sources', version: 1, tagger, tags};
}

export const firstReader = recordOf('ouderpanel', ([mark]) => mark);
export const secondReader = recordOf('gemeente', ([mark, , second]) => second ?? mark);

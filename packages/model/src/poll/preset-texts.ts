/**
 * The polls of Samen in plain Dutch (B1), in words of their own. They ask what somebody noticed, never who was to blame;
 * no question grades a person. Ideas, not wording: four short lines (Session Rating Scale), three levels of working
 * together (J. Gerdes, "All Inclusive?", VU Amsterdam, 2021), wishes for later (*Samen voor het kind*).
 */
import {deepFrozen} from './deep-frozen.js';

const nl = (text: string) => ({nl: text});

/** No names in what people write: the words of a group are read by more than one person. */
export const textHelp = 'Schrijf geen namen of medische gegevens.';

const line = (id: string, text: string, from: string, to: string) => ({
  ...{id, kind: 'line', text: nl(text)},
  ...{from: nl(from), to: nl(to)},
});
const statement = (id: string, text: string) => ({id, kind: 'statement', text: nl(text)});
const open = (id: string, text: string) => ({
  ...{id, kind: 'text', text: nl(text), help: nl(textHelp)},
  maxLength: 500,
});
const option = (id: string, label: string) => ({id, label: nl(label)});

const aroundChild = [
  {id: 'parents', label: nl('Kind, ouders en hun steun')},
  {id: 'professionals', label: nl('Professionals')},
];

const afterConversation = {
  id: 'after-conversation' as const,
  title: nl('Na het gesprek'),
  intro: nl('Vijf korte vragen. Er zijn geen goede of foute antwoorden.'),
  groups: aroundChild,
  questions: [
    line('listened', 'Was er ruimte voor wat u wilde zeggen?', 'Weinig ruimte', 'Veel ruimte'),
    line('topics', 'Ging het over wat u belangrijk vindt?', 'Bijna niet', 'Helemaal'),
    line('together', 'Zochten we samen naar wat kan helpen?', 'Weinig samen', 'Veel samen'),
    line('next-step', 'Is voor u duidelijk wat er nu gaat gebeuren?', 'Nog niet', 'Heel duidelijk'),
    open('open', 'Wat moet zo blijven? Wat kan anders?'),
  ],
};

const beforeConversation = {
  id: 'before-conversation' as const,
  title: nl('Voor het gesprek'),
  intro: nl('Zo kan iedereen zich voorbereiden.'),
  groups: aroundChild,
  questions: [
    line('clear', 'Is voor u duidelijk waar het gesprek over gaat?', 'Nog niet', 'Heel duidelijk'),
    line('trust', 'Met welk gevoel gaat u naar het gesprek?', 'Ik zie ertegen op', 'Ik kijk ernaar uit'),
    {
      ...{id: 'helps', kind: 'choices', text: nl('Wat helpt u bij het gesprek?')},
      options: [
        option('somebody', 'Iemand die met mij meekomt'),
        option('interpreter', 'Een tolk'),
        option('plain-words', 'Eenvoudige taal'),
        option('papers', 'De papieren vooraf lezen'),
        option('breaks', 'Een pauze tussendoor'),
        option('nothing', 'Ik heb niets nodig'),
      ],
    },
    open('certainly', 'Waar moet het gesprek zeker over gaan?'),
  ],
};

const workingTogether = {
  id: 'working-together' as const,
  title: nl('Hoe werken we samen?'),
  intro: nl('Denk aan de afgelopen drie maanden.'),
  groups: aroundChild,
  questions: [
    statement('share', 'Wij vertellen elkaar wat we weten over het kind.'),
    statement('knowledge', 'Wat ouders weten, telt even zwaar als wat professionals weten.'),
    statement('goals', 'Wij kiezen samen waar we aan werken.'),
    statement('look-back', 'Wij kijken samen terug op hoe het ging.'),
    statement('new-ways', 'Wij proberen samen nieuwe dingen uit.'),
    open('more', 'Wat gaat goed in het samenwerken? Wat kan anders?'),
  ],
};

const futurePicture = {
  id: 'future-picture' as const,
  title: nl('Wensbeeld'),
  intro: nl('Een wensbeeld is wat u het kind later toewenst. Beelden mogen verschillen.'),
  groups: aroundChild,
  questions: [
    {
      ...{id: 'wishes', kind: 'choices', text: nl('Wat wenst u het kind het meest toe?'), most: 3},
      options: [
        option('friends', 'Vrienden en erbij horen'),
        option('near', 'Naar school in de eigen buurt'),
        option('learning', 'Zo veel mogelijk leren'),
        option('rest', 'Rust en veiligheid'),
        option('self', 'Zelf dingen kunnen en kiezen'),
        option('support', 'Hulp die goed past'),
        option('joy', 'Plezier in elke dag'),
      ],
    },
    line('school', 'Welke plek op school past het best?', 'Een eigen plek', 'Een plek tussen alle kinderen'),
    line('agree', 'Weten wij van elkaar wat we wensen?', 'Nog niet', 'Heel goed'),
    open('later', 'Hoe ziet een mooie, gewone dag er later uit?'),
  ],
};

const parentConsultation = {
  id: 'parent-consultation' as const,
  mode: 'anonymous',
  title: nl('Ouderraadpleging'),
  intro: nl('Wij willen weten wat ouders vinden van school en hulp.'),
  groups: [{id: 'parents', label: nl('Ouders en verzorgers')}],
  questions: [
    statement('find', 'Ik weet waar ik hulp kan vragen.'),
    statement('heard', 'Er wordt geluisterd naar wat ik weet over mijn kind.'),
    statement('decide', 'Ik beslis mee over de hulp aan mijn kind.'),
    statement('connected', 'School en hulp werken goed samen.'),
    {
      ...{id: 'first', kind: 'choice', text: nl('Wat moet eerst beter worden?')},
      options: [
        option('sooner', 'Eerder hulp'),
        option('one-person', 'Eén vaste persoon'),
        option('language', 'Duidelijke taal'),
        option('say', 'Meer te zeggen hebben'),
        option('near', 'Hulp dichtbij of op school'),
        option('other', 'Iets anders'),
        option('fine', 'Het is goed zoals het is'),
      ],
    },
    open('idea', 'Welk idee wilt u ons meegeven?'),
  ],
};

/** The five, as a definition has them, without rounds; a conversation unless it says otherwise. */
export const presetTexts = deepFrozen([
  afterConversation,
  beforeConversation,
  workingTogether,
  futurePicture,
  parentConsultation,
]);

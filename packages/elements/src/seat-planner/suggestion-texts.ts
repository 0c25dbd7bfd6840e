import {
  attendeeSide,
  ruleStates,
  seatFindings,
  type Equality,
  type Place,
  type SeatPlan,
  type SeatRule,
  type SuggestedPlan,
  type Suggestion,
} from '@samen/model';
import {formatList, formatNumber, plural} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {findingText, onlyForYou, ruleText, unseatedText, whoIn} from './finding-texts.js';
import type {Scene} from './scene.js';
import {hundredths, proofLine, termText} from './score-texts.js';

/** The scene after a suggestion; everybody keeps their label. */
export function sceneAfter(scene: Scene, places: readonly Place[]): Scene {
  const people = new Map(scene.people.map((person) => [person.id, person]));
  const bySeat = new Map(places.map((place) => [place.seat, place]));
  const sitting = new Set(places.map(({participant}) => participant));
  return {
    ...scene,
    plan: {...scene.plan, places},
    seats: scene.seats.map(({seat, number}) => {
      const place = bySeat.get(seat.id);
      const person = place && people.get(place.participant);
      return {seat, number, locked: place?.locked ?? false, ...(person && {person})};
    }),
    waiting: scene.people.filter(({id}) => !sitting.has(id)),
  };
}

/** The search could not be done: its file did not come. */
export const failedLine = ({msg}: LocaleController): string =>
  msg('Het zoeken lukte niet. Probeer het nog eens.', {id: 'sp.o.failed'});

/** What was found, to read aloud. */
export function suggestionLine(suggestion: Suggestion, i18n: LocaleController): string {
  const {msg} = i18n;
  const {plans, today} = suggestion;
  const [best] = plans;
  if (!best) return msg('Er is geen beter voorstel gevonden.', {id: 'sp.o.none'});
  const n = formatNumber(i18n, plans.length);
  const count = plural(i18n, plans.length, {
    one: () => msg('Eén voorstel gevonden.', {id: 'sp.o.count.one'}),
    two: () => msg(str`${n} voorstellen gevonden.`, {id: 'sp.o.count.two'}),
    few: () => msg(str`${n} voorstellen gevonden.`, {id: 'sp.o.count.few'}),
    many: () => msg(str`${n} voorstellen gevonden.`, {id: 'sp.o.count.many'}),
    other: () => msg(str`${n} voorstellen gevonden.`, {id: 'sp.o.count.other'}),
  });
  return `${count} ${thenLine(best, today, i18n)}`;
}

/** The score of a suggestion beside today's. */
export function thenLine({equality}: SuggestedPlan, today: Equality | null, i18n: LocaleController): string {
  const {msg} = i18n;
  const then = formatNumber(i18n, Math.round(equality.score));
  if (!today) return msg(str`Gelijke plekken: dan ${then} van 100.`, {id: 'sp.o.then.first'});
  const now = formatNumber(i18n, Math.round(today.score));
  // A wish that comes true, or a place for somebody who waits, may cost some of the rest.
  return Math.round(equality.score) < Math.round(today.score)
    ? msg(str`Gelijke plekken: dan ${then} van 100, nu ${now}. Dat is minder, maar er lukt meer.`, {
        id: 'sp.o.then.less',
      })
    : msg(str`Gelijke plekken: dan ${then} van 100, nu ${now}.`, {id: 'sp.o.then'});
}

/** What sets a suggestion apart from the others. */
export const kindText = ({kind}: SuggestedPlan, {msg}: LocaleController): string =>
  ({
    best: () => msg('het gelijkst', {id: 'sp.o.kind.best'}),
    'fewest-moves': () => msg('weinig mensen verhuizen', {id: 'sp.o.kind.moves'}),
    other: () => msg('nog een mogelijkheid', {id: 'sp.o.kind.other'}),
  })[kind]();

/** Who goes where, a line each. */
export function moveLines({moves}: SuggestedPlan, scene: Scene, i18n: LocaleController): readonly string[] {
  const {msg} = i18n;
  const numbers = new Map(scene.seats.map(({seat, number}) => [seat.id, formatNumber(i18n, number)]));
  return moves.map(({participant, from, to}) => {
    const [who, a, b] = [whoIn(scene, participant), numbers.get(from ?? ''), numbers.get(to) ?? to];
    return a
      ? msg(str`${who}: van stoel ${a} naar stoel ${b}`, {id: 'sp.o.move'})
      : msg(str`${who}: naar stoel ${b}`, {id: 'sp.o.move.first'});
  });
}

/** Who gets a place, which wishes come true, and what becomes more equal, most first. */
export function gainLines(
  {equality, gains}: SuggestedPlan,
  today: Equality | null,
  before: Scene,
  after: Scene,
  i18n: LocaleController,
): readonly string[] {
  const {msg} = i18n;
  const {setting} = before.plan;
  const terms = gains.map((term) => {
    const {name} = termText(term, setting, i18n);
    const [then, now] = [equality, today ?? equality].map((each) => hundredths(each.terms[term], i18n));
    return msg(str`${name}: van ${now!} naar ${then!}`, {id: 'sp.o.gain'});
  });
  const stillBroken = new Set(brokenRules(after.plan));
  const mended = brokenRules(before.plan)
    .filter((rule) => !stillBroken.has(rule))
    .map((rule) => {
      const wish = ruleText(rule, before, i18n);
      return privately(rule, msg(str`Dit lukt dan: ${wish}.`, {id: 'sp.o.mended'}), i18n);
    });
  const alone = new Set(childrenAlone(after.plan));
  const together = childrenAlone(before.plan)
    .filter((child) => !alone.has(child))
    .map((child) => {
      const who = whoIn(before, child);
      return msg(str`${who} zit dan naast een vertrouwd iemand.`, {id: 'sp.o.together'});
    });
  const seated = before.waiting.filter(({id}) => after.waiting.every((each) => each.id !== id));
  const names = formatList(
    i18n,
    seated.map(({id}) => whoIn(before, id)),
  );
  const placed = today && names ? [msg(str`Dan wel een plek: ${names}.`, {id: 'sp.o.placed'})] : [];
  return [...placed, ...together, ...mended, ...terms];
}

/** What a suggestion cannot do: wishes by name, a child beside nobody it trusts, people without a seat. */
export const lostLines = (
  {plan, waiting}: Scene,
  scene: Scene,
  i18n: LocaleController,
): readonly string[] => [
  ...(waiting.length > 0
    ? [
        unseatedText(
          waiting.map(({id}) => id),
          scene,
          i18n,
        ),
      ]
    : []),
  ...seatFindings(plan)
    .filter(({code}) => code === 'child-alone')
    .map((finding) => findingText(finding, {plan, scene, rule: ''}, i18n)),
  ...brokenRules(plan).map((rule) => privately(rule, ruleText(rule, scene, i18n), i18n)),
];

const privately = ({kind}: SeatRule, sentence: string, i18n: LocaleController): string =>
  kind === 'apart' ? onlyForYou(sentence, i18n) : sentence;

const brokenRules = (plan: SeatPlan): readonly SeatRule[] =>
  ruleStates(plan)
    .filter(({state}) => state === 'broken')
    .map(({rule}) => rule);

const childrenAlone = (plan: SeatPlan): readonly string[] =>
  seatFindings(plan)
    .filter(({code}) => code === 'child-alone')
    .flatMap(({participants}) => participants);

/** Nothing to suggest: why, and how sure that is. */
export function nothingLines(
  {participants, places, setting}: SeatPlan,
  suggestion: Suggestion,
  i18n: LocaleController,
): readonly string[] {
  const {msg} = i18n;
  const sides = new Set(participants.map(attendeeSide));
  if (!sides.has('family') || !sides.has('professional'))
    return [
      setting === 'policy'
        ? msg('Om te vergelijken zijn er ouders of ervaringsdeskundigen nodig, en professionals.', {
            id: 'sp.o.both.policy',
          })
        : msg('Om te vergelijken zijn er mensen van het gezin nodig, en professionals.', {id: 'sp.o.both'}),
    ];
  return [
    suggestion.proof === 'exact'
      ? msg('Een beter voorstel is er niet, met deze mensen en deze tafel.', {id: 'sp.o.best'})
      : msg('We vonden geen beter voorstel, met deze mensen en deze tafel.', {id: 'sp.o.best.found'}),
    proofLine(suggestion, i18n),
    ...(places.some(({locked}) => locked)
      ? [msg('Maakt u een vaste plek los, dan kan er misschien meer.', {id: 'sp.o.unlock'})]
      : []),
  ];
}

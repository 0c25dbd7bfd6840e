/** A plan of `<samen-seat-planner>` in Dutch, for who sent it. */
import {namesIn, objects, readJson, text, word} from './loose.js';

const shapes: Readonly<Record<string, string>> = {
  round: 'een ronde tafel',
  oval: 'een ovale tafel',
  rectangle: 'een rechthoekige tafel, niemand aan de kop',
  'rectangle-heads': 'een rechthoekige tafel, met plekken aan de kop',
  square: 'een vierkante tafel',
  u: 'tafels in een U',
  circle: 'een kring zonder tafel',
  triangle: 'een driehoekige tafel',
  islands: 'losse ronde tafels',
};
const voices: Readonly<Record<string, string>> = {
  drawing: 'een tekening',
  letter: 'een brief',
  other: 'iets anders',
};

/** `s12` is the twelfth seat. */
const seatNumber = (seat: unknown) => text(seat).replace(/^s(?=\d)/, '');

/** The table, then one sentence per seat, and who waits. Wishes are counted only: one of them may be private. */
export function seating(json: string): string[] {
  const plan = readJson(json);
  if (!plan) return ['De indeling kon niet gelezen worden.'];
  const nameOf = namesIn(plan);
  const places = objects(plan['places']);
  const seated = new Set(places.map(({participant}) => text(participant)));
  const waiting = objects(plan['participants']).filter(({id}) => !seated.has(text(id)));
  const wishes = objects(plan['rules']).length;
  const voice = word(voices, (plan['voice'] as {kind?: unknown} | null | undefined)?.kind);
  return [
    `De tafel: ${word(shapes, plan['shape']) ?? 'onbekend'}, ${text(plan['seats']) || '?'} stoelen.`,
    ...places.map(({seat, participant}) => `Stoel ${seatNumber(seat)}: ${nameOf(participant)}.`),
    ...waiting.map(({id}) => `Nog geen plek: ${nameOf(id)}.`),
    ...(voice === undefined ? [] : [`Het kind geeft iets mee: ${voice}.`]),
    ...(wishes === 0
      ? []
      : [`Er ${wishes === 1 ? 'is 1 wens' : `zijn ${wishes} wensen`} over wie waar zit.`]),
  ];
}

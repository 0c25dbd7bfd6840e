/** Answers that nobody gave, so that the demo has results to show. The same ones every time. */
import type {PollDefinition, PollResponse} from '@samen/model';

/** How many of each group answered, and how far up the scales they were. */
const rounds = [
  {round: 'najaar-2025', ouders: 24, professionals: 14, lean: {ouders: 2.3, professionals: 3.6}},
  {round: 'voorjaar-2026', ouders: 31, professionals: 17, lean: {ouders: 2.9, professionals: 3.8}},
] as const;

const ideas = [
  'Bel ons vaker terug.',
  'Eén vast gezicht, dat zou fijn zijn.',
  'Laat ons het plan vooraf lezen.',
  'Een gesprek in de avond helpt ons.',
  'Vraag ook wat goed gaat.',
  'Minder formulieren.',
  'Een tolk erbij, elke keer.',
  'Kom een keer bij ons thuis.',
  'Vertel wat er met ons advies gebeurt.',
  'Hulp op school is het makkelijkst.',
  'Vraag het ook aan de kinderen.',
  'Houd de wachttijd kort.',
];
const firsts = ['eerder', 'persoon', 'taal', 'dichtbij'] as const;

/** Numbers that look like chance and are always the same (a linear congruential generator, 32 bits). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Of the rounds that are over. */
export function madeUpAnswers({id: poll, version}: PollDefinition): readonly PollResponse[] {
  const next = numbers(2026);
  const near = (middle: number, most: number) =>
    Math.min(most, Math.max(1, Math.round(middle + (next() + next() - 1) * 2.4)));
  let index = 0;
  return rounds.flatMap(({round, lean, ...counts}) =>
    (['ouders', 'professionals'] as const).flatMap((group) =>
      Array.from({length: counts[group]}, (_, person): PollResponse => {
        const step = () => near(lean[group], 5);
        const answers = {
          ...{vinden: step(), luisteren: step(), beslissen: step()},
          eerst: firsts[Math.floor(next() ** 1.5 * firsts.length)]!,
          cijfer: near(lean[group] * 2, 10),
          ...(person < ideas.length && group === 'ouders' && {idee: ideas[person]!}),
        };
        index += 1;
        return {id: idOf(index), poll, version, round, group, revision: 1, answers};
      }),
    ),
  );
}

/** The same eight questions for each candidate: one of most kinds, in the words of a poll after a conversation. */

interface Named {
  readonly id: string;
  readonly words: string;
}
export interface Question {
  readonly id: string;
  readonly kind: 'line' | 'scale' | 'smiley' | 'statement' | 'yes-no' | 'choice' | 'choices' | 'text';
  readonly text: string;
  /** Of a line and a scale. */
  readonly ends?: readonly [string, string];
  readonly options?: readonly Named[];
}

const named = (...words: readonly string[]): readonly Named[] =>
  words.map((each, index) => ({id: `o${index + 1}`, words: each}));

export const questions: readonly Question[] = [
  {id: 'listened', kind: 'line', text: 'Was er ruimte voor wat u wilde zeggen?', ends: ['Weinig', 'Veel']},
  {id: 'often', kind: 'scale', text: 'Hoe vaak spreekt u elkaar?', ends: ['Nooit', 'Heel vaak']},
  {id: 'feeling', kind: 'smiley', text: 'Hoe gaat u weg?', options: named('Niet goed', 'Gaat wel', 'Goed')},
  {id: 'goals', kind: 'statement', text: 'Wij kiezen samen waar we aan werken.'},
  {id: 'there', kind: 'yes-no', text: 'Was uw kind erbij?'},
  {
    ...{id: 'where', kind: 'choice', text: 'Waar was het gesprek?'},
    options: named('Op school', 'Thuis', 'Bij een hulpverlener', 'Ergens anders'),
  },
  {
    ...{id: 'helps', kind: 'choices', text: 'Wat hielp u?'},
    options: named('Iemand die meekwam', 'Een tolk', 'De papieren vooraf', 'Een pauze'),
  },
  {id: 'more', kind: 'text', text: 'Wat moet zo blijven? Wat kan anders?'},
];

export const scaleSteps = 7;
export const agreement: readonly string[] = [
  ...['Helemaal niet eens', 'Niet eens', 'Tussenin', 'Eens', 'Helemaal eens', 'Weet ik niet'],
];

const nl = (text: string) => ({nl: text});

/** As our element takes it. One group, so that there are eight questions and not a ninth that asks who somebody is. */
export const definition: object = {
  ...{id: 'eight', version: 1, mode: 'conversation', title: nl('Na het gesprek')},
  groups: [{id: 'parents', label: nl('Ouders')}],
  rounds: [{id: 'one'}],
  questions: questions.map(({id, kind, text, ends, options}) => ({
    ...{id, kind, text: nl(text)},
    ...(ends && {from: nl(ends[0]), to: nl(ends[1])}),
    ...(kind === 'scale' && {steps: scaleSteps}),
    ...(kind === 'smiley' && {words: options!.map(({words}) => nl(words))}),
    ...(kind.startsWith('choice') && {options: options!.map(({id, words}) => ({id, label: nl(words)}))}),
  })),
};

/** As SurveyJS takes it, each question with its own kind that is nearest. */
export const survey: object = {
  title: 'Na het gesprek',
  elements: questions.map(({id, kind, text, ends, options}) => {
    const head = {name: id, title: text};
    const choices = options?.map(({id, words}) => ({value: id, text: words}));
    const rate = ends && {minRateDescription: ends[0], maxRateDescription: ends[1]};
    switch (kind) {
      case 'line':
        return {...head, type: 'slider', min: 0, max: 100};
      case 'scale':
        return {...head, type: 'rating', rateMin: 1, rateMax: scaleSteps, ...rate};
      case 'smiley':
        return {...head, type: 'rating', rateType: 'smileys', rateCount: 3};
      case 'statement':
        return {...head, type: 'radiogroup', choices: agreement};
      case 'yes-no':
        return {...head, type: 'boolean', labelTrue: 'Ja', labelFalse: 'Nee'};
      case 'choice':
        return {...head, type: 'radiogroup', choices};
      case 'choices':
        return {...head, type: 'checkbox', choices};
      case 'text':
        return {...head, type: 'comment', maxLength: 500};
    }
  }),
};

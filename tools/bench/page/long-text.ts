/** Notes of any length, the same in every round. Made up; every sentence is there once, so that each has one place. */
import {textHash} from '@samen/model';

const subjects = 'Moeder,De leerkracht,Sem,De begeleider,Vader,Een onderzoeker,Oma,De mentor'.split(',');
const verbs = 'vertelt,merkt,ziet,schrijft,hoort,denkt'.split(',');
const objects =
  'een rustige start helpt op maandag,het in de klas vaak te druk is,slapen na een dag buiten beter gaat,vroege hulp vaker werkt dan late hulp,een vast plekje bij het raam goed is'.split(
    ',',
  );

export interface Sentence {
  readonly start: number;
  readonly end: number;
}
export interface LongText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** @param kB so many thousand UTF-16 units, in paragraphs of five sentences */
export function longText(kB: number): LongText {
  let text = '';
  const sentences: Sentence[] = [];
  for (let i = 0; text.length < kB * 1000; i++) {
    if (i > 0) text += i % 5 === 0 ? '\n\n' : ' ';
    const [subject, verb] = [subjects[i % subjects.length]!, verbs[i % verbs.length]!];
    const start = text.length;
    text += `${subject} ${verb} voor de ${i + 1}e keer dat ${objects[i % objects.length]!}.`;
    sentences.push({start, end: text.length});
  }
  return {text, sentences};
}

const sources = ['scientific', 'professional', 'experiential'] as const;

export interface LongTag extends Sentence {
  readonly id: string;
  readonly source: (typeof sources)[number];
}

/** Of a long text so many sentences, spread evenly; never the first, which is for somebody to tag. */
export function tagsOf({sentences}: LongText, count: number): readonly LongTag[] {
  if (count >= sentences.length)
    throw new Error(`${sentences.length} sentences are too few for ${count} tags.`);
  return Array.from({length: count}, (_, i) => {
    const index = 1 + Math.floor((i * (sentences.length - 1)) / count);
    return {id: `t${i + 1}`, ...sentences[index]!, source: sources[i % 3]!};
  });
}

/** As our element saves it. */
export const recordOf = ({text}: LongText, tags: readonly LongTag[]) => ({
  schema: 'samen-sources',
  version: 1,
  textHash: textHash(text),
  tags: tags.map(({id, start, end, source}) => ({
    id,
    anchor: {
      ...{start, end, exact: text.slice(start, end)},
      ...{prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32)},
    },
    sources: [source],
    stage: 'brought',
  })),
});

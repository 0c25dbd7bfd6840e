import type {PollQuestion} from '@samen/model';
import {choice, choices, smiley, statement, yesNo} from './choice-views.js';
import type {KindView, QuestionOf} from './kind-view.js';
import {grade, line, scale} from './number-views.js';
import {text} from './text-view.js';

/** The view of every kind: the compiler asks for one of a kind that is added to the rules. */
const views: {readonly [K in PollQuestion['kind']]: KindView<QuestionOf<K>>} = {
  line,
  scale,
  smiley,
  statement,
  'yes-no': yesNo,
  choice,
  choices,
  grade,
  text,
};

/** How a question is shown. */
export const viewOf = ({kind}: PollQuestion): KindView<PollQuestion> =>
  // Each view takes the questions of its own kind and gets those: what the table cannot say, this line does.
  views[kind] as unknown as KindView<PollQuestion>;

/** Checks what a server says that a conversation came to: it must be what `conversationResults` could have given. */
import {asList, asRecord} from '../parse.js';
import {at} from '../result.js';
import {noAnswer} from './kinds/words.js';
import type {Question} from './questions.js';
import {
  cellIds,
  checkEach,
  checkMean,
  checkTexts,
  fail,
  fieldsOf,
  hasMean,
  listOf,
  wholeOf,
  type Checking,
  type Fields,
} from './results-checks.js';
import {differenceOf, type GroupMean} from './tally.js';

/** More people than this in one group of a conversation are a mistake. */
const mostPeople = 10_000;

/** Checks the results of one round. */
export function checkConversation(checking: Checking, input: unknown, path: string): void {
  const {poll} = checking;
  const state = asRecord(input)?.state;
  const ids = poll.groups.map(({id}) => id);
  if (state === 'waiting') {
    const fields = fieldsOf(checking, input, path, ['state', 'missing']);
    const naming = {key: 'group', ids, keys: ['group', 'count']};
    checkEach(checking, fields?.missing, at(path, 'missing'), naming, ({count}, _id, where) =>
      wholeOf(checking, count, at(where, 'count'), [1, mostPeople]),
    );
    return;
  }
  if (state !== 'revealed') return fail(checking, at(path, 'state'), state);
  const fields = fieldsOf(checking, input, path, ['state', 'groups', 'differences']);
  const where = at(path, 'groups');
  const naming = {key: 'group', ids, keys: ['group', 'n', 'tallies', 'texts']};
  const found = checkEach(checking, fields?.groups, where, naming, (group, _id, spot) =>
    checkGroup(checking, group, spot),
  );
  if (found.length < ids.length) fail(checking, where, found.length);
  checkDifferences(checking, fields!, path);
}

function checkGroup(checking: Checking, {n, tallies, texts}: Fields, path: string): void {
  const {questions} = checking.poll;
  const people = wholeOf(checking, n, at(path, 'n'), [0, mostPeople]) ?? 0;
  const ids = questions.map(({id}) => id);
  const keys = ['question', 'asked', 'n', 'cells', 'counted', 'mean'];
  const where = at(path, 'tallies');
  const answered = new Map<string, number>();
  const found = checkEach(checking, tallies, where, {key: 'question', ids, keys}, (fields, id, spot) => {
    const question = questions.find((each) => each.id === id)!;
    answered.set(id, checkTally(checking, fields, spot, question, people));
  });
  if (found.length < ids.length) fail(checking, where, found.length);
  const textual = questions.filter(({kind}) => kind === 'text');
  const naming = {key: 'question', ids: textual.map(({id}) => id), keys: ['question', 'texts']};
  checkEach(checking, texts, at(path, 'texts'), naming, (fields, id, spot) => {
    const question = textual.find((each) => each.id === id)!;
    checkTexts(checking, fields.texts, at(spot, 'texts'), question, [0, answered.get(id) ?? 0]);
  });
}

/** Checks that the counts of a question fit together. @returns how many answered it. */
function checkTally(
  checking: Checking,
  fields: Fields,
  path: string,
  question: Question,
  people: number,
): number {
  const asked = wholeOf(checking, fields.asked, at(path, 'asked'), [0, people]) ?? 0;
  const n = wholeOf(checking, fields.n, at(path, 'n'), [0, asked]) ?? 0;
  const most = hasMean(question) ? n : 0;
  const counted = wholeOf(checking, fields.counted, at(path, 'counted'), [0, most]) ?? 0;
  if (counted > 0) checkMean(checking, fields.mean, at(path, 'mean'), question);
  else if ('mean' in fields) fail(checking, at(path, 'mean'), fields.mean);
  const where = at(path, 'cells');
  const ids = [...cellIds(question), noAnswer];
  let sum = 0;
  const naming = {key: 'id', ids, keys: ['id', 'count']};
  const found = checkEach(checking, fields.cells, where, naming, ({count: input}, id, spot) => {
    const range = id === noAnswer ? ([asked - n, asked - n] as const) : ([0, n] as const);
    const count = wholeOf(checking, input, at(spot, 'count'), range) ?? 0;
    if (id !== noAnswer) sum += count;
  });
  // Who chose more than one option is counted in each; a text is counted in none.
  const isOnce = question.kind !== 'choices' && question.kind !== 'text';
  const fits = isOnce ? sum === n : question.kind === 'text' || sum >= n;
  if (found.length < ids.length || !fits) fail(checking, where, sum);
  return n;
}

/** A difference is what the rule makes of the means that stand beside it, or it is not there. */
function checkDifferences(checking: Checking, {groups, differences}: Fields, path: string): void {
  const meanOf = (group: unknown, question: string): GroupMean | undefined => {
    const found = (asList(groups) ?? []).map(asRecord).find((each) => each?.group === group);
    const tally = (asList(found?.tallies) ?? []).map(asRecord).find((each) => each?.question === question);
    return tally && ({...tally, group} as unknown as GroupMean);
  };
  const where = at(path, 'differences');
  listOf(checking, differences, where).forEach((entry, index) => {
    const fields = fieldsOf(checking, entry, at(where, index), ['question', 'lower', 'higher', 'by']);
    const question = checking.poll.questions.find(({id}) => id === fields?.question);
    const [one, other] = [fields?.lower, fields?.higher].map(
      (group) => question && meanOf(group, question.id),
    );
    const known = question && one && other && differenceOf(question, one, other);
    const isSame =
      known?.lower === fields?.lower && known?.higher === fields?.higher && known?.by === fields?.by;
    if (!known || !isSame) fail(checking, at(where, index), entry);
  });
}

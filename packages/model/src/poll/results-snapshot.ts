/** Checks what a server says that was published: it must be what `disclose` could have given. */
import {at} from '../result.js';
import {pollLimits} from './promise.js';
import type {Question} from './questions.js';
import {
  cellIds,
  checkEach,
  checkMean,
  checkTexts,
  fail,
  fieldsOf,
  wholeOf,
  type Checking,
  type Fields,
} from './results-checks.js';

/** More answers than this in one poll are a mistake. */
const mostPeople = 10_000_000;

const snapshotKeys = ['poll', 'version', 'round', 'number', 'k', 'groups', 'total'];

/** Checks one snapshot; `seen` are the rounds and numbers that came before it. */
export function checkSnapshot(checking: Checking, input: unknown, path: string, seen: Set<string>): void {
  const {poll} = checking;
  const fields = fieldsOf(checking, input, path, snapshotKeys);
  if (!fields) return;
  const isOurs = (key: 'poll' | 'version' | 'round', fits: boolean) => {
    if (!fits) fail(checking, at(path, key), fields[key], 'response-other');
  };
  isOurs('poll', fields.poll === poll.id);
  isOurs('version', fields.version === poll.version);
  const round = poll.rounds.find(({id}) => id === fields.round);
  isOurs('round', round !== undefined);
  const number = wholeOf(checking, fields.number, at(path, 'number'), [1, mostPeople]);
  const name = `${round?.id} ${number}`;
  if (round && number && seen.has(name)) fail(checking, at(path, 'number'), number, 'duplicate');
  seen.add(name);
  // Under the least that anybody may promise nothing is published, whatever the snapshot says of itself.
  const k = wholeOf(checking, fields.k, at(path, 'k'), [pollLimits.k, 1000]) ?? pollLimits.k;
  const ids = poll.groups.map(({id}) => id);
  const naming = {key: 'group', ids, keys: ['group', 'n', 'questions']};
  checkEach(checking, fields.groups, at(path, 'groups'), naming, (group, _id, where) =>
    checkGroup(checking, group, where, k),
  );
  if (!('total' in fields)) return;
  const total = fieldsOf(checking, fields.total, at(path, 'total'), ['n', 'questions']);
  if (total) checkGroup(checking, total, at(path, 'total'), k);
}

function checkGroup(checking: Checking, {n, questions}: Fields, path: string, k: number): void {
  const most = wholeOf(checking, n, at(path, 'n'), [k, mostPeople]) ?? mostPeople;
  const known = checking.poll.questions;
  const ids = known.map(({id}) => id);
  const keys = ['question', 'n', 'cells', 'noAnswer', 'mean', 'texts'];
  checkEach(checking, questions, at(path, 'questions'), {key: 'question', ids, keys}, (fields, id, where) =>
    checkQuestion(
      checking,
      fields,
      where,
      known.find((each) => each.id === id)!,
      [k, most],
    ),
  );
}

function checkQuestion(
  checking: Checking,
  fields: Fields,
  path: string,
  question: Question,
  range: readonly [number, number],
): void {
  const n = wholeOf(checking, fields.n, at(path, 'n'), range) ?? 0;
  const where = at(path, 'cells');
  const ids = cellIds(question);
  const naming = {key: 'id', ids, keys: ['id', 'share']};
  const found = checkEach(checking, fields.cells, where, naming, ({share}, _id, spot) =>
    checkShare(checking, share, at(spot, 'share')),
  );
  if (found.length < ids.length) fail(checking, where, found.length);
  checkShare(checking, fields.noAnswer, at(path, 'noAnswer'));
  if ('mean' in fields) checkMean(checking, fields.mean, at(path, 'mean'), question);
  const texts = [pollLimits.kText, n] as const;
  if ('texts' in fields) checkTexts(checking, fields.texts, at(path, 'texts'), question, texts);
}

/** Whole percents, or one of the two words (R7). */
function checkShare(checking: Checking, input: unknown, path: string): void {
  if (input !== 'almost-all' && input !== 'almost-none') wholeOf(checking, input, path, [0, 100]);
}

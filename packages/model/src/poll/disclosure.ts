/**
 * What of an anonymous poll is published, and when. One pure function that every server uses.
 *
 * The property it keeps: take any two figures that were ever published of a round, of groups, questions or all
 * together, in whichever snapshots. Those whose answers count in the one and not in the other are nobody, or `k` or
 * more. So subtracting them never tells of fewer than `k` answers. A figure by itself is of `k` answers or more.
 */
import type {PollResponse} from './answers.js';
import type {PollDefinition} from './definition.js';
import {instantOf} from './instant.js';
import {answerKey, isApart, isSamePolicy, policyOf, type Ledger} from './policy.js';
import type {Snapshot} from './published.js';
import {currentResponses, isOfTexts, publishGroup, publishTotal, type TextContext} from './publish.js';

/** Why nothing new is published. */
export type Withheld =
  'conversation' | 'never' | 'not-closed' | 'policy-changed' | 'too-few' | 'unchanged' | 'changed-too-little';

/** What disclosing came to; the ledger is the one to keep. */
export interface Disclosure {
  readonly ledger: Ledger;
  readonly snapshot?: Snapshot;
  readonly withheld?: Withheld;
}

/** What disclosing needs to know besides the answers. */
export interface DisclosureContext extends TextContext {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The next snapshot of a round, when there may be one.
 *
 * - R1, R3: a group, and a question in it, from `k` answers. R2: all together only when no group with answers is hidden.
 * - R4: no filter can be given, and no row comes out.
 * - R5: snapshots do not change; the next only when of each group that was ever shown nobody or `k` or more came, and
 *   nobody or `k` or more left, compared with every snapshot before. A changed answer left and came.
 * - R6: `k` and groups are those of the ledger, which is made at the first answer.
 * - R7: {@link publishedTally}. R8: texts only passed ones, from `kText`, in random order.
 *
 * @param responses of this round, all that were not withdrawn; of one id the last revision counts, and those of
 *   another poll, version, round or group are not read.
 */
export function disclose(
  poll: PollDefinition,
  responses: readonly PollResponse[],
  ledger: Ledger,
  context: DisclosureContext,
): Disclosure {
  const withhold = (withheld: Withheld): Disclosure => Object.freeze({ledger, withheld});
  const {policy, bases: earlier, snapshots} = ledger;
  const asked = policyOf(poll);
  if (!asked) return withhold('conversation');
  const round = poll.rounds.find(({id}) => id === ledger.round);
  const isSame = poll.id === ledger.poll && poll.version === ledger.version && isSamePolicy(asked, policy);
  if (!isSame || !round) return withhold('policy-changed');
  if (policy.result === 'never') return withhold('never');
  const close = instantOf(round.close);
  if (close === undefined || context.now < close) return withhold('not-closed');

  const current = currentResponses(responses, ledger);
  const people = policy.groups.map((group) => ({group, own: current.filter((each) => each.group === group)}));
  const shown = people.filter(({own}) => own.length >= policy.k);
  if (shown.length === 0) return withhold('too-few');
  const setOf = (own: readonly PollResponse[]) => new Set(own.map(answerKey));
  const before = (group: string) => earlier.filter((base) => base.group === group && !isOfTexts(base));
  const isNear = ({group, own}: (typeof people)[number]) =>
    before(group).some(({keys}) => !isApart(setOf(own), new Set(keys), policy.k));
  if (shown.some(isNear)) return withhold('changed-too-little');
  const last = earlier.filter((base) => base.snapshot === snapshots && base.of === '');
  const isLast = ({group, own}: (typeof people)[number]) => {
    const base = last.find((each) => each.group === group);
    return base?.keys.length === own.length && base.keys.every((key) => setOf(own).has(key));
  };
  if (shown.length === last.length && shown.every(isLast)) return withhold('unchanged');

  const number = snapshots + 1;
  const published = shown.map(({group, own}) => {
    const found = publishGroup(poll.questions, own, {group, number, earlier, policy, context});
    return {group, own, ...found};
  });
  const hasHidden = people.some(({own}) => own.length > 0 && own.length < policy.k);
  const total = hasHidden ? undefined : publishTotal(poll.questions, published, policy.k);
  const snapshot: Snapshot = Object.freeze({
    poll: poll.id,
    version: poll.version,
    round: round.id,
    number,
    k: policy.k,
    groups: Object.freeze(published.map(({group, value}) => Object.freeze({group, ...value}))),
    ...(total && {total}),
  });
  const bases = Object.freeze([...earlier, ...published.flatMap((each) => each.bases)]);
  return Object.freeze({snapshot, ledger: Object.freeze({...ledger, bases, snapshots: number})});
}

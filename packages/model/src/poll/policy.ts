/** The promise of an anonymous poll as it stood at the first answer, and what has been published under it. */
import type {Problem} from '../problem.js';
import {problem} from '../result.js';
import type {PollDefinition} from './definition.js';

/** What may not change after the first answer (R6). */
export interface Policy {
  readonly k: number;
  readonly kText: number;
  readonly result: 'after-close' | 'never';
  /** Ids, in order. */
  readonly groups: readonly string[];
}

/** Whose answers stand behind something that was published. Private: it stays on the server. */
export interface Base {
  readonly group: string;
  /** A question, `texts:` with a question, or '' for the group itself. */
  readonly of: string;
  /** Which answer, in which revision: {@link answerKey}. */
  readonly keys: readonly string[];
  /** The number of the snapshot. */
  readonly snapshot: number;
}

/**
 * What a server remembers of one round: the policy and every base. Plain JSON, frozen. It holds ids of answers, so it
 * is never published.
 */
export interface Ledger {
  readonly poll: string;
  readonly version: number;
  readonly round: string;
  readonly policy: Policy;
  readonly bases: readonly Base[];
  /** How many snapshots there are. */
  readonly snapshots: number;
}

/** The policy of an anonymous poll; `undefined` for a conversation, which promises no anonymity. */
export function policyOf({privacy, groups}: PollDefinition): Policy | undefined {
  if (!privacy) return undefined;
  const {k, kText, result} = privacy;
  return Object.freeze({k, kText, result, groups: Object.freeze(groups.map(({id}) => id))});
}

/** The empty ledger of a round, to be made at its first answer; `undefined` for a conversation or another round. */
export function openLedger(poll: PollDefinition, round: string): Ledger | undefined {
  const policy = policyOf(poll);
  if (!policy || !poll.rounds.some(({id}) => id === round)) return undefined;
  const {id, version} = poll;
  return Object.freeze({poll: id, version, round, policy, bases: Object.freeze([]), snapshots: 0});
}

/**
 * Whether a definition may take the place of another when there are answers: `poll-frozen` at the thresholds or groups
 * that differ. Words may change; the mode may not.
 */
export function frozenProblems(before: PollDefinition, after: PollDefinition): readonly Problem[] {
  const ids = ({groups}: PollDefinition) => groups.map(({id}) => id).join();
  const changed = [
    before.mode !== after.mode && 'mode',
    before.privacy?.k !== after.privacy?.k && 'privacy.k',
    before.privacy?.kText !== after.privacy?.kText && 'privacy.kText',
    before.privacy?.result !== after.privacy?.result && 'privacy.result',
    ids(before) !== ids(after) && 'groups',
  ];
  return Object.freeze(changed.filter((path) => path !== false).map((path) => problem('poll-frozen', path)));
}

/** Whether two policies are the same promise. */
export function isSamePolicy(one: Policy, other: Policy): boolean {
  const {k, kText, result, groups} = one;
  const isSame = k === other.k && kText === other.kText && result === other.result;
  return isSame && groups.join() === other.groups.join();
}

/** One answer of one person: a change makes another. */
export function answerKey({id, revision}: {readonly id: string; readonly revision: number}): string {
  return `${id}:${revision}`;
}

/**
 * Whether two bases can both be published: what is in the one and not in the other is nobody, or `k` answers or more,
 * on either side. Counting both sides together would not do: of four who came and one who left, the difference shows
 * the answer of the one who left as the only number below zero.
 */
export function isApart(one: ReadonlySet<string>, other: ReadonlySet<string>, k: number): boolean {
  return isNoneOrMany(one, other, k) && isNoneOrMany(other, one, k);
}

function isNoneOrMany(from: ReadonlySet<string>, without: ReadonlySet<string>, k: number): boolean {
  let count = 0;
  for (const key of from) if (!without.has(key)) count += 1;
  return count === 0 || count >= k;
}

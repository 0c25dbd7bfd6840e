import type {Finding} from '@samen/model';

/**
 * Told after a user act that changed the outcome of a comparison or review.
 *
 * - `agreement`: 0 (opposite ends of the ladder) to 1 (all the same), `null` with fewer than two positions.
 * - `gap`: lowest offer minus expectation in rungs, negative when less is offered; in a review the largest difference
 *   between what was experienced and expected; `null` when one of both is missing.
 * - `findings`: what is worth a conversation. Never a verdict.
 */
export class SamenAgreementEvent extends Event {
  readonly agreement: number | null;
  readonly gap: number | null;
  readonly findings: readonly Finding[];

  constructor(outcome: {agreement: number | null; gap: number | null; findings: readonly Finding[]}) {
    super('samen-agreement', {bubbles: true});
    this.agreement = outcome.agreement;
    this.gap = outcome.gap;
    this.findings = outcome.findings;
  }
}

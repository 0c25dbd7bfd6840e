import type {CompareOutcome, Finding, ReviewOutcome} from '@samen/model';

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

  constructor(outcome: CompareOutcome | ReviewOutcome) {
    super('samen-agreement', {bubbles: true});
    this.agreement = outcome.agreement;
    const {widest} = outcome;
    this.gap = widest && ('gap' in widest ? widest.gap : widest.experienced.rung - widest.expected.rung);
    this.findings = 'findings' in outcome ? outcome.findings : [];
  }
}

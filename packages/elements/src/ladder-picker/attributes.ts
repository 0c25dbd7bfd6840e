import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {keepTexts} from '../shared/text-attributes.js';

/** The attributes of `<samen-ladder-picker>`. All are texts, and '' when they are not there. */
export class LadderPickerAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    mode: {},
    decision: {},
    decisionKind: {attribute: 'decision-kind'},
    participant: {},
    moment: {},
    phase: {},
    subject: {},
    setting: {},
    audience: {},
    orientation: {},
    label: {},
    help: {},
    discussedOn: {attribute: 'discussed-on'},
    decisionOn: {attribute: 'decision-on'},
  };

  /** `pick` (default): one question; `compare`: everyone's positions beforehand; `review`: after the meeting. */
  declare mode: string;
  /** What is decided, in a few words. */
  declare decision: string;
  /** Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own. */
  declare decisionKind: string;
  /** Who answers, as it appears in a comparison. */
  declare participant: string;
  /** `expected` (default), `offered` or `experienced`. */
  declare moment: string;
  /** `decision` (default) or `exchange`. */
  declare phase: string;
  /** Whose role it is about: `parent` (default) or `child`. */
  declare subject: string;
  /** `child` (default): around one child; `policy`: at a policy table. */
  declare setting: string;
  /** `adult` (default) or `child`: plain words for a child. */
  declare audience: string;
  /** `vertical` (default) or `horizontal`; a narrow place is always vertical. */
  declare orientation: string;
  /** The question; without it a fitting one is shown. */
  declare label: string;
  /** A line of help below the question. */
  declare help: string;
  /** ISO date on which the roles were discussed. */
  declare discussedOn: string;
  /** ISO date of the decision. */
  declare decisionOn: string;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    keepTexts(this, LadderPickerAttributes.properties);
  }

  constructor() {
    super();
    keepTexts(this, LadderPickerAttributes.properties);
  }
}

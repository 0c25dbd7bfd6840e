import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {keepTexts} from '../shared/text-attributes.js';

/** The attributes of `<samen-seat-planner>`. All are texts, and '' when they are not there. */
export class SeatPlannerAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    setting: {},
    shape: {},
    seats: {},
    pitch: {},
    door: {},
    rule: {},
    privacy: {},
    label: {},
    help: {},
    meetingTitle: {attribute: 'meeting-title'},
    start: {},
    end: {},
    location: {},
  };

  /** `child` (default): around one child; `policy`: at a policy table. */
  declare setting: string;
  /** `round` (default), `oval`, `rectangle`, `rectangle-heads`, `square`, `u`, `circle` (no table), `triangle` or `islands`. */
  declare shape: string;
  /** Number of seats, 2 to 60; without it as many as there are people, and 8 when there is nobody yet. */
  declare seats: string;
  /** Metres between neighbours, 0.65 to 0.90 (default 0.75). */
  declare pitch: string;
  /** Side of the picture where the door is: `bottom` (default), `top`, `left` or `right`. */
  declare door: string;
  /** `danish`: a plan without a parent prints as "concept". */
  declare rule: string;
  /** How people are called on paper and in files: `role` (default), `initials` or `name`. */
  declare privacy: string;
  /** The question; without it a fitting one is shown. */
  declare label: string;
  /** A line of help below the question. */
  declare help: string;
  /** What the meeting is called, on paper and in the calendar. */
  declare meetingTitle: string;
  /** Begin of the meeting, `2026-12-01T15:30`, Dutch time. */
  declare start: string;
  /** End of the meeting, `2026-12-01T16:30`, Dutch time. */
  declare end: string;
  /** Where the meeting is. */
  declare location: string;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    keepTexts(this, SeatPlannerAttributes.properties);
  }

  constructor() {
    super();
    keepTexts(this, SeatPlannerAttributes.properties);
  }
}

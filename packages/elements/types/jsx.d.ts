import type {SamenAgreementEvent, SamenAnswerEvent, SamenFeedbackPoll, SamenLadderPicker, SamenOrphanEvent, SamenProblemEvent, SamenSeatEvent, SamenSeatPlanner, SamenSourceTagger, SamenSuggestEvent} from '../dist/index.js';

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: {current: T | null} | ((e: T) => void) | T | null;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: 'yes' | 'no' | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: 'auto' | 'hint' | 'manual' | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: 'top' | 'bottom' | 'left' | 'right' | 'auto' | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: 'show' | 'hide' | 'toggle' | undefined;
};

type BaseEvents = {};

export type SamenFeedbackPollProps = {
  /** The poll: JSON text, the object it stands for, or the name of a poll of Samen, such as `after-conversation`. */
  definition?: SamenFeedbackPoll['definition'] | undefined;
  /** Name under which the value is submitted. */
  name?: SamenFeedbackPoll['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  required?: SamenFeedbackPoll['required'] | undefined;
  /** Cannot be used and is not submitted. */
  disabled?: SamenFeedbackPoll['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readonly?: SamenFeedbackPoll['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readOnly?: SamenFeedbackPoll['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  value?: SamenFeedbackPoll['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  defaultValue?: SamenFeedbackPoll['defaultValue'] | undefined;
  /** Address of the definition as JSON. Not read while the property `definition` is set. */
  src?: SamenFeedbackPoll['src'] | undefined;
  /** Address of the server that keeps the answers. Without it the page gets them: as a form field, or from `samen-answer`. */
  endpoint?: SamenFeedbackPoll['endpoint'] | undefined;
  /** Id of the round that is answered; without it, or with an unknown one, the round that is open now. */
  round?: SamenFeedbackPoll['round'] | undefined;
  /** Id of the group of who answers; without it, or with an unknown one, people choose it themselves. */
  group?: SamenFeedbackPoll['group'] | undefined;
  /** Goes along to the server, which may ask for it. Never kept on the device. */
  ticket?: SamenFeedbackPoll['ticket'] | undefined;
  /** When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes. */
  results?: SamenFeedbackPoll['showResults'] | undefined;
  /** When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes. */
  showResults?: SamenFeedbackPoll['showResults'] | undefined;
  /** Where answers stay until they are sent: on the `device` (default), in this browser `session`, or `no`. `kiosk` means `no`. */
  keep?: SamenFeedbackPoll['keep'] | undefined;
  /** `all` (default) questions below each other, or `one` at a time. */
  steps?: SamenFeedbackPoll['steps'] | undefined;
  /** Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it. */
  'heading-level'?: SamenFeedbackPoll['headingLevel'] | undefined;
  /** Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it. */
  headingLevel?: SamenFeedbackPoll['headingLevel'] | undefined;
  /** `child` (default): about one child; `policy`: at a policy table. */
  setting?: SamenFeedbackPoll['setting'] | undefined;
  /** Stands in the place of the title of the poll. */
  label?: SamenFeedbackPoll['label'] | undefined;
  /** Stands in the place of the introduction of the poll. */
  help?: SamenFeedbackPoll['help'] | undefined;
  /** One device for many people: nothing is kept on it, and it starts anew for the next person. */
  kiosk?: SamenFeedbackPoll['kiosk'] | undefined;
  /** Answers by the id of their question. Those to questions that are not there are left out. */
  answers?: SamenFeedbackPoll['answers'] | undefined;

  /** The user changed an answer */
  oninput?: ((e: Event) => void) | undefined;
  /** The user changed an answer */
  onchange?: ((e: Event) => void) | undefined;
  /** The user is done and pressed the button */
  'onsamen-answer'?: ((e: SamenAnswerEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'onsamen-problem'?: ((e: SamenProblemEvent) => void) | undefined;
};

export type SamenFeedbackPollSolidJsProps = {
  /** The poll: JSON text, the object it stands for, or the name of a poll of Samen, such as `after-conversation`. */
  'prop:definition'?: SamenFeedbackPoll['definition'] | undefined;
  /** Name under which the value is submitted. */
  'prop:name'?: SamenFeedbackPoll['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  'prop:required'?: SamenFeedbackPoll['required'] | undefined;
  /** Cannot be used and is not submitted. */
  'prop:disabled'?: SamenFeedbackPoll['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'bool:readonly'?: SamenFeedbackPoll['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'prop:readOnly'?: SamenFeedbackPoll['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'attr:value'?: SamenFeedbackPoll['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'prop:defaultValue'?: SamenFeedbackPoll['defaultValue'] | undefined;
  /** Address of the definition as JSON. Not read while the property `definition` is set. */
  'prop:src'?: SamenFeedbackPoll['src'] | undefined;
  /** Address of the server that keeps the answers. Without it the page gets them: as a form field, or from `samen-answer`. */
  'prop:endpoint'?: SamenFeedbackPoll['endpoint'] | undefined;
  /** Id of the round that is answered; without it, or with an unknown one, the round that is open now. */
  'prop:round'?: SamenFeedbackPoll['round'] | undefined;
  /** Id of the group of who answers; without it, or with an unknown one, people choose it themselves. */
  'prop:group'?: SamenFeedbackPoll['group'] | undefined;
  /** Goes along to the server, which may ask for it. Never kept on the device. */
  'prop:ticket'?: SamenFeedbackPoll['ticket'] | undefined;
  /** When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes. */
  'attr:results'?: SamenFeedbackPoll['showResults'] | undefined;
  /** When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes. */
  'prop:showResults'?: SamenFeedbackPoll['showResults'] | undefined;
  /** Where answers stay until they are sent: on the `device` (default), in this browser `session`, or `no`. `kiosk` means `no`. */
  'prop:keep'?: SamenFeedbackPoll['keep'] | undefined;
  /** `all` (default) questions below each other, or `one` at a time. */
  'prop:steps'?: SamenFeedbackPoll['steps'] | undefined;
  /** Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it. */
  'attr:heading-level'?: SamenFeedbackPoll['headingLevel'] | undefined;
  /** Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it. */
  'prop:headingLevel'?: SamenFeedbackPoll['headingLevel'] | undefined;
  /** `child` (default): about one child; `policy`: at a policy table. */
  'prop:setting'?: SamenFeedbackPoll['setting'] | undefined;
  /** Stands in the place of the title of the poll. */
  'prop:label'?: SamenFeedbackPoll['label'] | undefined;
  /** Stands in the place of the introduction of the poll. */
  'prop:help'?: SamenFeedbackPoll['help'] | undefined;
  /** One device for many people: nothing is kept on it, and it starts anew for the next person. */
  'prop:kiosk'?: SamenFeedbackPoll['kiosk'] | undefined;
  /** Answers by the id of their question. Those to questions that are not there are left out. */
  'prop:answers'?: SamenFeedbackPoll['answers'] | undefined;
  /** The user changed an answer */
  'on:input'?: ((e: Event) => void) | undefined;
  /** The user changed an answer */
  'on:change'?: ((e: Event) => void) | undefined;
  /** The user is done and pressed the button */
  'on:samen-answer'?: ((e: SamenAnswerEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'on:samen-problem'?: ((e: SamenProblemEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SamenLadderPickerProps = {
  /** A preset (`participation`, `iap2`, `hart`) or a ladder of your own: `{id, rungs: [{id, label, promise}]}`. */
  ladder?: SamenLadderPicker['ladder'] | undefined;
  /** Name under which the value is submitted. */
  name?: SamenLadderPicker['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  required?: SamenLadderPicker['required'] | undefined;
  /** Cannot be used and is not submitted. */
  disabled?: SamenLadderPicker['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readonly?: SamenLadderPicker['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readOnly?: SamenLadderPicker['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  value?: SamenLadderPicker['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  defaultValue?: SamenLadderPicker['defaultValue'] | undefined;
  /** `pick` (default): one question; `compare`: everyone's positions beforehand; `review`: after the meeting. */
  mode?: SamenLadderPicker['mode'] | undefined;
  /** What is decided, in a few words. */
  decision?: SamenLadderPicker['decision'] | undefined;
  /** Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own. */
  'decision-kind'?: SamenLadderPicker['decisionKind'] | undefined;
  /** Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own. */
  decisionKind?: SamenLadderPicker['decisionKind'] | undefined;
  /** Who answers, as it appears in a comparison. */
  participant?: SamenLadderPicker['participant'] | undefined;
  /** `expected` (default), `offered` or `experienced`. */
  moment?: SamenLadderPicker['moment'] | undefined;
  /** `decision` (default) or `exchange`. */
  phase?: SamenLadderPicker['phase'] | undefined;
  /** Whose role it is about: `parent` (default) or `child`. */
  subject?: SamenLadderPicker['subject'] | undefined;
  /** `child` (default): around one child; `policy`: at a policy table. */
  setting?: SamenLadderPicker['setting'] | undefined;
  /** `adult` (default) or `child`: plain words for a child. */
  audience?: SamenLadderPicker['audience'] | undefined;
  /** `vertical` (default) or `horizontal`; a narrow place is always vertical. */
  orientation?: SamenLadderPicker['orientation'] | undefined;
  /** The question; without it a fitting one is shown. */
  label?: SamenLadderPicker['label'] | undefined;
  /** A line of help below the question. */
  help?: SamenLadderPicker['help'] | undefined;
  /** ISO date on which the roles were discussed. */
  'discussed-on'?: SamenLadderPicker['discussedOn'] | undefined;
  /** ISO date on which the roles were discussed. */
  discussedOn?: SamenLadderPicker['discussedOn'] | undefined;
  /** ISO date of the decision. */
  'decision-on'?: SamenLadderPicker['decisionOn'] | undefined;
  /** ISO date of the decision. */
  decisionOn?: SamenLadderPicker['decisionOn'] | undefined;
  /** Everyone's positions: `{participant, moment, phase, rung, reason}`, rung as id or number from 1 (lowest). */
  positions?: SamenLadderPicker['positions'] | undefined;
  /** Who takes part: names, or `{id, name, role}`. Somebody without a position has not said anything yet. */
  participants?: SamenLadderPicker['participants'] | undefined;
  /** Was it discussed beforehand: `{discussedOn, decisionOn, answers: {Moeder: 'yes'}}`. */
  beforehand?: SamenLadderPicker['beforehand'] | undefined;
  /** Rows of law that replace ours. */
  legalRows?: SamenLadderPicker['legalRows'] | undefined;
  /** The whole record, as `toJSON()` gives it. One that is set in `pick` is kept for `compare` and `review`. */
  record?: SamenLadderPicker['record'] | undefined;

  /** The user changed the value */
  oninput?: ((e: Event) => void) | undefined;
  /** The user changed the value */
  onchange?: ((e: Event) => void) | undefined;
  /** A user act changed the outcome of a comparison or review */
  'onsamen-agreement'?: ((e: SamenAgreementEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'onsamen-problem'?: ((e: SamenProblemEvent) => void) | undefined;
};

export type SamenLadderPickerSolidJsProps = {
  /** A preset (`participation`, `iap2`, `hart`) or a ladder of your own: `{id, rungs: [{id, label, promise}]}`. */
  'prop:ladder'?: SamenLadderPicker['ladder'] | undefined;
  /** Name under which the value is submitted. */
  'prop:name'?: SamenLadderPicker['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  'prop:required'?: SamenLadderPicker['required'] | undefined;
  /** Cannot be used and is not submitted. */
  'prop:disabled'?: SamenLadderPicker['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'bool:readonly'?: SamenLadderPicker['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'prop:readOnly'?: SamenLadderPicker['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'attr:value'?: SamenLadderPicker['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'prop:defaultValue'?: SamenLadderPicker['defaultValue'] | undefined;
  /** `pick` (default): one question; `compare`: everyone's positions beforehand; `review`: after the meeting. */
  'prop:mode'?: SamenLadderPicker['mode'] | undefined;
  /** What is decided, in a few words. */
  'prop:decision'?: SamenLadderPicker['decision'] | undefined;
  /** Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own. */
  'attr:decision-kind'?: SamenLadderPicker['decisionKind'] | undefined;
  /** Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own. */
  'prop:decisionKind'?: SamenLadderPicker['decisionKind'] | undefined;
  /** Who answers, as it appears in a comparison. */
  'prop:participant'?: SamenLadderPicker['participant'] | undefined;
  /** `expected` (default), `offered` or `experienced`. */
  'prop:moment'?: SamenLadderPicker['moment'] | undefined;
  /** `decision` (default) or `exchange`. */
  'prop:phase'?: SamenLadderPicker['phase'] | undefined;
  /** Whose role it is about: `parent` (default) or `child`. */
  'prop:subject'?: SamenLadderPicker['subject'] | undefined;
  /** `child` (default): around one child; `policy`: at a policy table. */
  'prop:setting'?: SamenLadderPicker['setting'] | undefined;
  /** `adult` (default) or `child`: plain words for a child. */
  'prop:audience'?: SamenLadderPicker['audience'] | undefined;
  /** `vertical` (default) or `horizontal`; a narrow place is always vertical. */
  'prop:orientation'?: SamenLadderPicker['orientation'] | undefined;
  /** The question; without it a fitting one is shown. */
  'prop:label'?: SamenLadderPicker['label'] | undefined;
  /** A line of help below the question. */
  'prop:help'?: SamenLadderPicker['help'] | undefined;
  /** ISO date on which the roles were discussed. */
  'attr:discussed-on'?: SamenLadderPicker['discussedOn'] | undefined;
  /** ISO date on which the roles were discussed. */
  'prop:discussedOn'?: SamenLadderPicker['discussedOn'] | undefined;
  /** ISO date of the decision. */
  'attr:decision-on'?: SamenLadderPicker['decisionOn'] | undefined;
  /** ISO date of the decision. */
  'prop:decisionOn'?: SamenLadderPicker['decisionOn'] | undefined;
  /** Everyone's positions: `{participant, moment, phase, rung, reason}`, rung as id or number from 1 (lowest). */
  'prop:positions'?: SamenLadderPicker['positions'] | undefined;
  /** Who takes part: names, or `{id, name, role}`. Somebody without a position has not said anything yet. */
  'prop:participants'?: SamenLadderPicker['participants'] | undefined;
  /** Was it discussed beforehand: `{discussedOn, decisionOn, answers: {Moeder: 'yes'}}`. */
  'prop:beforehand'?: SamenLadderPicker['beforehand'] | undefined;
  /** Rows of law that replace ours. */
  'prop:legalRows'?: SamenLadderPicker['legalRows'] | undefined;
  /** The whole record, as `toJSON()` gives it. One that is set in `pick` is kept for `compare` and `review`. */
  'prop:record'?: SamenLadderPicker['record'] | undefined;
  /** The user changed the value */
  'on:input'?: ((e: Event) => void) | undefined;
  /** The user changed the value */
  'on:change'?: ((e: Event) => void) | undefined;
  /** A user act changed the outcome of a comparison or review */
  'on:samen-agreement'?: ((e: SamenAgreementEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'on:samen-problem'?: ((e: SamenProblemEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SamenSeatPlannerProps = {
  /** Name under which the value is submitted. */
  name?: SamenSeatPlanner['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  required?: SamenSeatPlanner['required'] | undefined;
  /** Cannot be used and is not submitted. */
  disabled?: SamenSeatPlanner['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readonly?: SamenSeatPlanner['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readOnly?: SamenSeatPlanner['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  value?: SamenSeatPlanner['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  defaultValue?: SamenSeatPlanner['defaultValue'] | undefined;
  /** `child` (default): around one child; `policy`: at a policy table. */
  setting?: SamenSeatPlanner['setting'] | undefined;
  /** `round` (default), `oval`, `rectangle`, `rectangle-heads`, `square`, `u`, `circle` (no table), `triangle` or `islands`. */
  shape?: SamenSeatPlanner['shape'] | undefined;
  /** Number of seats, 2 to 60; without it as many as there are people, and 8 when there is nobody yet. */
  seats?: SamenSeatPlanner['seats'] | undefined;
  /** Metres between neighbours, 0.65 to 0.90 (default 0.75). */
  pitch?: SamenSeatPlanner['pitch'] | undefined;
  /** Side of the picture where the door is: `bottom` (default), `top`, `left` or `right`. */
  door?: SamenSeatPlanner['door'] | undefined;
  /** `danish`: a plan without a parent prints as "concept". */
  rule?: SamenSeatPlanner['rule'] | undefined;
  /** How people are called on paper and in files: `role` (default), `initials` or `name`. */
  privacy?: SamenSeatPlanner['privacy'] | undefined;
  /** The question; without it a fitting one is shown. */
  label?: SamenSeatPlanner['label'] | undefined;
  /** A line of help below the question. */
  help?: SamenSeatPlanner['help'] | undefined;
  /** What the meeting is called, on paper and in the calendar. */
  'meeting-title'?: SamenSeatPlanner['meetingTitle'] | undefined;
  /** What the meeting is called, on paper and in the calendar. */
  meetingTitle?: SamenSeatPlanner['meetingTitle'] | undefined;
  /** Begin of the meeting, `2026-12-01T15:30`, Dutch time. */
  start?: SamenSeatPlanner['start'] | undefined;
  /** End of the meeting, `2026-12-01T16:30`, Dutch time. */
  end?: SamenSeatPlanner['end'] | undefined;
  /** Where the meeting is. */
  location?: SamenSeatPlanner['location'] | undefined;
  /** The plan, as `toJSON()` gives it: people, table, places, rules and meeting. Setting one that differs from what stands starts anew. */
  plan?: SamenSeatPlanner['plan'] | undefined;
  /** Who takes part: names, or `{id, name, role, side, chairs, stake, wheelchair, email}`. */
  participants?: SamenSeatPlanner['participants'] | undefined;
  /** Wishes between people: `{kind: 'beside', a, b}`; also `apart` (never printed), `door`, `sight` and `wheelchair`. */
  rules?: SamenSeatPlanner['rules'] | undefined;
  /** The meeting: `{title, start, end, location, agreements}`. */
  meeting?: SamenSeatPlanner['meeting'] | undefined;
  /** How a child speaks who is not there: `{kind: 'drawing' | 'letter' | 'other', by}`. */
  voice?: SamenSeatPlanner['voice'] | undefined;
  /** Weights of the six terms of the score, `{O, B, S, V, C, K}`; they are scaled to 1. */
  weights?: SamenSeatPlanner['weights'] | undefined;

  /** The user changed the plan */
  oninput?: ((e: Event) => void) | undefined;
  /** The user changed the plan */
  onchange?: ((e: Event) => void) | undefined;
  /** A user act gave people another seat */
  'onsamen-seat'?: ((e: SamenSeatEvent) => void) | undefined;
  /** The suggestions that a user asked for are there */
  'onsamen-suggest'?: ((e: SamenSuggestEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'onsamen-problem'?: ((e: SamenProblemEvent) => void) | undefined;
};

export type SamenSeatPlannerSolidJsProps = {
  /** Name under which the value is submitted. */
  'prop:name'?: SamenSeatPlanner['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  'prop:required'?: SamenSeatPlanner['required'] | undefined;
  /** Cannot be used and is not submitted. */
  'prop:disabled'?: SamenSeatPlanner['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'bool:readonly'?: SamenSeatPlanner['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'prop:readOnly'?: SamenSeatPlanner['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'attr:value'?: SamenSeatPlanner['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'prop:defaultValue'?: SamenSeatPlanner['defaultValue'] | undefined;
  /** `child` (default): around one child; `policy`: at a policy table. */
  'prop:setting'?: SamenSeatPlanner['setting'] | undefined;
  /** `round` (default), `oval`, `rectangle`, `rectangle-heads`, `square`, `u`, `circle` (no table), `triangle` or `islands`. */
  'prop:shape'?: SamenSeatPlanner['shape'] | undefined;
  /** Number of seats, 2 to 60; without it as many as there are people, and 8 when there is nobody yet. */
  'prop:seats'?: SamenSeatPlanner['seats'] | undefined;
  /** Metres between neighbours, 0.65 to 0.90 (default 0.75). */
  'prop:pitch'?: SamenSeatPlanner['pitch'] | undefined;
  /** Side of the picture where the door is: `bottom` (default), `top`, `left` or `right`. */
  'prop:door'?: SamenSeatPlanner['door'] | undefined;
  /** `danish`: a plan without a parent prints as "concept". */
  'prop:rule'?: SamenSeatPlanner['rule'] | undefined;
  /** How people are called on paper and in files: `role` (default), `initials` or `name`. */
  'prop:privacy'?: SamenSeatPlanner['privacy'] | undefined;
  /** The question; without it a fitting one is shown. */
  'prop:label'?: SamenSeatPlanner['label'] | undefined;
  /** A line of help below the question. */
  'prop:help'?: SamenSeatPlanner['help'] | undefined;
  /** What the meeting is called, on paper and in the calendar. */
  'attr:meeting-title'?: SamenSeatPlanner['meetingTitle'] | undefined;
  /** What the meeting is called, on paper and in the calendar. */
  'prop:meetingTitle'?: SamenSeatPlanner['meetingTitle'] | undefined;
  /** Begin of the meeting, `2026-12-01T15:30`, Dutch time. */
  'prop:start'?: SamenSeatPlanner['start'] | undefined;
  /** End of the meeting, `2026-12-01T16:30`, Dutch time. */
  'prop:end'?: SamenSeatPlanner['end'] | undefined;
  /** Where the meeting is. */
  'prop:location'?: SamenSeatPlanner['location'] | undefined;
  /** The plan, as `toJSON()` gives it: people, table, places, rules and meeting. Setting one that differs from what stands starts anew. */
  'prop:plan'?: SamenSeatPlanner['plan'] | undefined;
  /** Who takes part: names, or `{id, name, role, side, chairs, stake, wheelchair, email}`. */
  'prop:participants'?: SamenSeatPlanner['participants'] | undefined;
  /** Wishes between people: `{kind: 'beside', a, b}`; also `apart` (never printed), `door`, `sight` and `wheelchair`. */
  'prop:rules'?: SamenSeatPlanner['rules'] | undefined;
  /** The meeting: `{title, start, end, location, agreements}`. */
  'prop:meeting'?: SamenSeatPlanner['meeting'] | undefined;
  /** How a child speaks who is not there: `{kind: 'drawing' | 'letter' | 'other', by}`. */
  'prop:voice'?: SamenSeatPlanner['voice'] | undefined;
  /** Weights of the six terms of the score, `{O, B, S, V, C, K}`; they are scaled to 1. */
  'prop:weights'?: SamenSeatPlanner['weights'] | undefined;
  /** The user changed the plan */
  'on:input'?: ((e: Event) => void) | undefined;
  /** The user changed the plan */
  'on:change'?: ((e: Event) => void) | undefined;
  /** A user act gave people another seat */
  'on:samen-seat'?: ((e: SamenSeatEvent) => void) | undefined;
  /** The suggestions that a user asked for are there */
  'on:samen-suggest'?: ((e: SamenSuggestEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'on:samen-problem'?: ((e: SamenProblemEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SamenSourceTaggerProps = {
  /** Name under which the value is submitted. */
  name?: SamenSourceTagger['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  required?: SamenSourceTagger['required'] | undefined;
  /** Cannot be used and is not submitted. */
  disabled?: SamenSourceTagger['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readonly?: SamenSourceTagger['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  readOnly?: SamenSourceTagger['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  value?: SamenSourceTagger['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  defaultValue?: SamenSourceTagger['defaultValue'] | undefined;
  /** `statements` (default): a source per statement; `free`: also for any words that somebody selects. */
  mode?: SamenSourceTagger['mode'] | undefined;
  /** What a statement is: a `sentence` (default) or a `paragraph`. */
  unit?: SamenSourceTagger['unit'] | undefined;
  /** What can be said besides the source, such as `stage knower`: of `stage`, `knower`, `stance`, `speaker` and `answers`. All of them by default; `none` for the source alone. */
  axes?: SamenSourceTagger['axes'] | undefined;
  /** Shows how the three sources are there and used, below the text. `show-balance="false"` does not. */
  'show-balance'?: SamenSourceTagger['showBalance'] | undefined;
  /** Shows how the three sources are there and used, below the text. `show-balance="false"` does not. */
  showBalance?: SamenSourceTagger['showBalance'] | undefined;
  /** `child` (default): about one child; `policy`: at a policy table. */
  setting?: SamenSourceTagger['setting'] | undefined;
  /** How people are called in files: `role` (default), `initials` or `name`. */
  privacy?: SamenSourceTagger['privacy'] | undefined;
  /** The question; without it a fitting one is shown. */
  label?: SamenSourceTagger['label'] | undefined;
  /** A line of help below the question. */
  help?: SamenSourceTagger['help'] | undefined;
  /** The text. Without it the text in the child HTML. When it changes, the words of each tag are looked for in the new one. */
  text?: SamenSourceTagger['text'] | undefined;
  /** Saved tags, as `toJSON()` gives them. Setting others than those that stand starts anew. */
  record?: SamenSourceTagger['record'] | undefined;
  /** Who can have said something: names, or `{id, name, role}`. */
  participants?: SamenSourceTagger['participants'] | undefined;
  /** Hats and positions besides those of Samen: names, or `{id, name, axis: 'knower' | 'stance'}`. At most 8. */
  hats?: SamenSourceTagger['hats'] | undefined;
  /** What somebody else said of the same text, as their `toJSON()` gives it: shown beside it. `undefined` for nobody. */
  other?: SamenSourceTagger['other'] | undefined;

  /** The user changed what is said of the text */
  oninput?: ((e: Event) => void) | undefined;
  /** The user changed what is said of the text */
  onchange?: ((e: Event) => void) | undefined;
  /** The text was changed, and the words of some tags do not stand in it any more */
  'onsamen-orphan'?: ((e: SamenOrphanEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'onsamen-problem'?: ((e: SamenProblemEvent) => void) | undefined;
};

export type SamenSourceTaggerSolidJsProps = {
  /** Name under which the value is submitted. */
  'prop:name'?: SamenSourceTagger['name'] | undefined;
  /** A value must be given before the form can be submitted. */
  'prop:required'?: SamenSourceTagger['required'] | undefined;
  /** Cannot be used and is not submitted. */
  'prop:disabled'?: SamenSourceTagger['disabled'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'bool:readonly'?: SamenSourceTagger['readOnly'] | undefined;
  /** Can be read and is submitted, but not changed. */
  'prop:readOnly'?: SamenSourceTagger['readOnly'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'attr:value'?: SamenSourceTagger['defaultValue'] | undefined;
  /** The attribute `value`: what the value is until somebody changes it, and again after a reset. */
  'prop:defaultValue'?: SamenSourceTagger['defaultValue'] | undefined;
  /** `statements` (default): a source per statement; `free`: also for any words that somebody selects. */
  'prop:mode'?: SamenSourceTagger['mode'] | undefined;
  /** What a statement is: a `sentence` (default) or a `paragraph`. */
  'prop:unit'?: SamenSourceTagger['unit'] | undefined;
  /** What can be said besides the source, such as `stage knower`: of `stage`, `knower`, `stance`, `speaker` and `answers`. All of them by default; `none` for the source alone. */
  'prop:axes'?: SamenSourceTagger['axes'] | undefined;
  /** Shows how the three sources are there and used, below the text. `show-balance="false"` does not. */
  'attr:show-balance'?: SamenSourceTagger['showBalance'] | undefined;
  /** Shows how the three sources are there and used, below the text. `show-balance="false"` does not. */
  'prop:showBalance'?: SamenSourceTagger['showBalance'] | undefined;
  /** `child` (default): about one child; `policy`: at a policy table. */
  'prop:setting'?: SamenSourceTagger['setting'] | undefined;
  /** How people are called in files: `role` (default), `initials` or `name`. */
  'prop:privacy'?: SamenSourceTagger['privacy'] | undefined;
  /** The question; without it a fitting one is shown. */
  'prop:label'?: SamenSourceTagger['label'] | undefined;
  /** A line of help below the question. */
  'prop:help'?: SamenSourceTagger['help'] | undefined;
  /** The text. Without it the text in the child HTML. When it changes, the words of each tag are looked for in the new one. */
  'prop:text'?: SamenSourceTagger['text'] | undefined;
  /** Saved tags, as `toJSON()` gives them. Setting others than those that stand starts anew. */
  'prop:record'?: SamenSourceTagger['record'] | undefined;
  /** Who can have said something: names, or `{id, name, role}`. */
  'prop:participants'?: SamenSourceTagger['participants'] | undefined;
  /** Hats and positions besides those of Samen: names, or `{id, name, axis: 'knower' | 'stance'}`. At most 8. */
  'prop:hats'?: SamenSourceTagger['hats'] | undefined;
  /** What somebody else said of the same text, as their `toJSON()` gives it: shown beside it. `undefined` for nobody. */
  'prop:other'?: SamenSourceTagger['other'] | undefined;
  /** The user changed what is said of the text */
  'on:input'?: ((e: Event) => void) | undefined;
  /** The user changed what is said of the text */
  'on:change'?: ((e: Event) => void) | undefined;
  /** The text was changed, and the words of some tags do not stand in it any more */
  'on:samen-orphan'?: ((e: SamenOrphanEvent) => void) | undefined;
  /** Something the page gave could not be used */
  'on:samen-problem'?: ((e: SamenProblemEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * How did parents and professionals experience it? A short poll with a promise that is told first and kept.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `definition`: The poll: JSON text, the object it stands for, or the name of a poll of Samen, such as `after-conversation`.
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `src`: Address of the definition as JSON. Not read while the property `definition` is set.
   * - `endpoint`: Address of the server that keeps the answers. Without it the page gets them: as a form field, or from `samen-answer`.
   * - `round`: Id of the round that is answered; without it, or with an unknown one, the round that is open now.
   * - `group`: Id of the group of who answers; without it, or with an unknown one, people choose it themselves.
   * - `ticket`: Goes along to the server, which may ask for it. Never kept on the device.
   * - `results`/`showResults`: When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes.
   * - `keep`: Where answers stay until they are sent: on the `device` (default), in this browser `session`, or `no`. `kiosk` means `no`.
   * - `steps`: `all` (default) questions below each other, or `one` at a time.
   * - `heading-level`/`headingLevel`: Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it.
   * - `setting`: `child` (default): about one child; `policy`: at a policy table.
   * - `label`: Stands in the place of the title of the poll.
   * - `help`: Stands in the place of the introduction of the poll.
   * - `kiosk`: One device for many people: nothing is kept on it, and it starts anew for the next person.
   * - `value`: The answers as JSON, '' while there are none; always '' when the element sends or collects them itself. (property only)
   * - `answers`: Answers by the id of their question. Those to questions that are not there are left out. (property only)
   * - `results`: Results that a server published, as JSON text or object, for a page that fetched them itself. (property only)
   * - `isField`: The answers go along with the form around it; then it has no button of its own. (property only) (readonly)
   * - `isLocked`: Nothing can be changed now. (property only) (readonly)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed an answer
   * - `change`: The user changed an answer
   * - `samen-answer`: The user is done and pressed the button
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown until the script runs, and when the definition cannot be used
   * - `label`: The title, instead of that of the poll
   * - `help`: The introduction, instead of that of the poll
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-feedback-poll') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `focus(options?: FocusOptions) => void`: Focuses the first question that waits for an answer.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-feedback-poll-measure`: The widest that it gets (default: `undefined`)
   * - `--samen-feedback-poll-gap`: The room between two questions (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The title
   * - `help`: The introduction
   * - `promise`: Who sees what
   * - `question`: One question
   * - `error`: The message when something is missing
   */
  'samen-feedback-poll': Partial<SamenFeedbackPollProps & BaseProps<SamenFeedbackPoll> & BaseEvents>;

  /**
   * Which role do parents and child expect, are they offered and did they get in this decision, and do all agree beforehand?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `ladder`: A preset (`participation`, `iap2`, `hart`) or a ladder of your own: `{id, rungs: [{id, label, promise}]}`.
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `mode`: `pick` (default): one question; `compare`: everyone's positions beforehand; `review`: after the meeting.
   * - `decision`: What is decided, in a few words.
   * - `decision-kind`/`decisionKind`: Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own.
   * - `participant`: Who answers, as it appears in a comparison.
   * - `moment`: `expected` (default), `offered` or `experienced`.
   * - `phase`: `decision` (default) or `exchange`.
   * - `subject`: Whose role it is about: `parent` (default) or `child`.
   * - `setting`: `child` (default): around one child; `policy`: at a policy table.
   * - `audience`: `adult` (default) or `child`: plain words for a child.
   * - `orientation`: `vertical` (default) or `horizontal`; a narrow place is always vertical.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `discussed-on`/`discussedOn`: ISO date on which the roles were discussed.
   * - `decision-on`/`decisionOn`: ISO date of the decision.
   * - `value`: `pick`: the id of the chosen rung, '' without a choice. `compare` and `review`: the record as JSON. (property only)
   * - `positions`: Everyone's positions: `{participant, moment, phase, rung, reason}`, rung as id or number from 1 (lowest). (property only)
   * - `participants`: Who takes part: names, or `{id, name, role}`. Somebody without a position has not said anything yet. (property only)
   * - `beforehand`: Was it discussed beforehand: `{discussedOn, decisionOn, answers: {Moeder: 'yes'}}`. (property only)
   * - `legalRows`: Rows of law that replace ours. (property only)
   * - `record`: The whole record, as `toJSON()` gives it. One that is set in `pick` is kept for `compare` and `review`. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed the value
   * - `change`: The user changed the value
   * - `samen-agreement`: A user act changed the outcome of a comparison or review
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: `<data value="advise" data-participant="Moeder" data-moment="expected">` per position, also inside a list; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   * - `rung-1`: In `pick`: sentence of the first (lowest) rung; `rung-2` to `rung-9` for the others
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-ladder-picker') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads what the other modes and wordings need beforehand, for instance on a server.
   * - `clear() => void`: Takes the choice away again, or in `compare` and `review` what the user changed. Fires no event.
   * - `focus(options?: FocusOptions) => void`: Focuses the chosen rung, else the first.
   * - `toJSON() => Record<string, unknown>`: The record, for `JSON.stringify` and to set as `record` later.
   * - `toText() => Promise<string>`: What is on screen as plain text.
   * - `toCSV() => Promise<string>`: One line per position, with a heading (RFC 4180).
   * - `toSVG() => Promise<string>`: The ladder picture as a document of its own.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-ladder-picker-rung-border-color`: Border of a rung (default: `undefined`)
   * - `--samen-ladder-picker-rung-selected-border-color`: Border of the chosen rung (default: `undefined`)
   * - `--samen-ladder-picker-rung-padding`: Room inside a rung (default: `undefined`)
   * - `--samen-ladder-picker-rungs-gap`: Room between rungs (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The group of radios, or what stands around the table
   * - `label`: The question
   * - `decision`: The line that names the decision
   * - `help`: The line of help
   * - `rungs`: All rungs
   * - `rung`: One rung; the chosen one is also `selected`
   * - `rung-name`: Name of a rung
   * - `rung-promise`: Sentence of a rung
   * - `clear`: The button that clears the choice
   * - `error`: The message when a choice is missing
   * - `table`: The table of a comparison or review
   * - `picture`: The ladder picture
   * - `result`: The result sentence
   * - `law`: The rows of law
   */
  'samen-ladder-picker': Partial<SamenLadderPickerProps & BaseProps<SamenLadderPicker> & BaseEvents>;

  /**
   * Who sits where, does the arrangement put two camps opposite each other, and what would be more equal?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `setting`: `child` (default): around one child; `policy`: at a policy table.
   * - `shape`: `round` (default), `oval`, `rectangle`, `rectangle-heads`, `square`, `u`, `circle` (no table), `triangle` or `islands`.
   * - `seats`: Number of seats, 2 to 60; without it as many as there are people, and 8 when there is nobody yet.
   * - `pitch`: Metres between neighbours, 0.65 to 0.90 (default 0.75).
   * - `door`: Side of the picture where the door is: `bottom` (default), `top`, `left` or `right`.
   * - `rule`: `danish`: a plan without a parent prints as "concept".
   * - `privacy`: How people are called on paper and in files: `role` (default), `initials` or `name`.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `meeting-title`/`meetingTitle`: What the meeting is called, on paper and in the calendar.
   * - `start`: Begin of the meeting, `2026-12-01T15:30`, Dutch time.
   * - `end`: End of the meeting, `2026-12-01T16:30`, Dutch time.
   * - `location`: Where the meeting is.
   * - `value`: The plan as JSON, '' while nobody has a seat and nothing was saved. (property only)
   * - `plan`: The plan, as `toJSON()` gives it: people, table, places, rules and meeting. Setting one that differs from what stands starts anew. (property only)
   * - `participants`: Who takes part: names, or `{id, name, role, side, chairs, stake, wheelchair, email}`. (property only)
   * - `rules`: Wishes between people: `{kind: 'beside', a, b}`; also `apart` (never printed), `door`, `sight` and `wheelchair`. (property only)
   * - `meeting`: The meeting: `{title, start, end, location, agreements}`. (property only)
   * - `voice`: How a child speaks who is not there: `{kind: 'drawing' | 'letter' | 'other', by}`. (property only)
   * - `weights`: Weights of the six terms of the score, `{O, B, S, V, C, K}`; they are scaled to 1. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed the plan
   * - `change`: The user changed the plan
   * - `samen-seat`: A user act gave people another seat
   * - `samen-suggest`: The suggestions that a user asked for are there
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: `<ul>` of people, `<li data-role="parent">Moeder</li>`; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-seat-planner') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `place(participant: string, seat: string) => Promise<boolean>`: Gives somebody a seat; who sits there takes the old one. Fires no event. Says whether anything changed: at once, save before the first screen has been painted.
   * - `swap(a: string, b: string) => Promise<boolean>`: Lets two people change places. Fires no event. Says whether anything changed.
   * - `suggest() => Promise<Suggestion | undefined>`: More equal arrangements with the same people and table; they are shown as well.
   * - `focus(options?: FocusOptions) => void`: Focuses the first field.
   * - `toJSON() => Record<string, unknown>`: The plan, for `JSON.stringify` and to set as `plan` later; `{}` before the first screen has been painted.
   * - `toText() => Promise<string>`: What is on screen as plain text.
   * - `toCSV() => Promise<string>`: One line per seat, with a heading (RFC 4180). People are called as `privacy` says.
   * - `toSVG() => Promise<string>`: The picture as a document of its own. People are called as `privacy` says.
   * - `toPNG(scale = 2) => Promise<Blob>`: The picture in pixels, `scale` to a unit of the picture. People are called as `privacy` says.
   * - `toICS() => Promise<string>`: The meeting for a calendar (RFC 5545); '' without a begin and an end in the right order. Mail addresses only with `privacy="name"`.
   * - `print(what: 'plan' | 'cards' | 'both' = 'plan') => Promise<void>`: Opens the print window: the `plan` on A4, place `cards`, or `both`.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-seat-planner-table-background-color`: The table top in the picture (default: `undefined`)
   * - `--samen-seat-planner-table-border-color`: Its edge (default: `undefined`)
   * - `--samen-seat-planner-seat-border-color`: Border of chairs and badges (default: `undefined`)
   * - `--samen-seat-planner-gap`: Room between the parts (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The question
   * - `help`: The line of help
   * - `toolbar`: Table, number of seats, undo and redo
   * - `waiting`: Who has no seat yet
   * - `list`: The table of seats
   * - `picture`: The picture of the table
   * - `result`: What follows from the plan, below the table
   * - `score`: How equal the places are, inside `result`
   * - `findings`: What stands out, inside `result`
   * - `suggestions`: More equal arrangements, inside `result`
   * - `setup`: People, wishes, meeting and files, which open one by one
   * - `error`: The message when nobody has a seat
   */
  'samen-seat-planner': Partial<SamenSeatPlannerProps & BaseProps<SamenSeatPlanner> & BaseEvents>;

  /**
   * Where does each statement in the notes or the plan come from, and is each source really used?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `mode`: `statements` (default): a source per statement; `free`: also for any words that somebody selects.
   * - `unit`: What a statement is: a `sentence` (default) or a `paragraph`.
   * - `axes`: What can be said besides the source, such as `stage knower`: of `stage`, `knower`, `stance`, `speaker` and `answers`. All of them by default; `none` for the source alone.
   * - `show-balance`/`showBalance`: Shows how the three sources are there and used, below the text. `show-balance="false"` does not.
   * - `setting`: `child` (default): about one child; `policy`: at a policy table.
   * - `privacy`: How people are called in files: `role` (default), `initials` or `name`.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `value`: What is said of the text, as JSON; '' while nothing was said or saved. Without the text itself. (property only)
   * - `text`: The text. Without it the text in the child HTML. When it changes, the words of each tag are looked for in the new one. (property only)
   * - `record`: Saved tags, as `toJSON()` gives them. Setting others than those that stand starts anew. (property only)
   * - `participants`: Who can have said something: names, or `{id, name, role}`. (property only)
   * - `hats`: Hats and positions besides those of Samen: names, or `{id, name, axis: 'knower' | 'stance'}`. At most 8. (property only)
   * - `other`: What somebody else said of the same text, as their `toJSON()` gives it: shown beside it. `undefined` for nobody. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed what is said of the text
   * - `change`: The user changed what is said of the text
   * - `samen-orphan`: The text was changed, and the words of some tags do not stand in it any more
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The text, as text or in paragraphs; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-source-tagger') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `tag(at: number | TextRange, fields: SourceFields) => Promise<string | undefined>`: Says something of a statement (its number, from 0) or of other words (`{start, end}`, in UTF-16 units): all of its
   * `sources`, and `stage`, `knower`, `stance`, `speaker`, `answers`; `null` takes one away. Fires no event. Gives the id
   * of the tag; `undefined` when there is none.
   * - `untag(at: number | TextRange | string) => Promise<boolean>`: Takes away what is said of a statement, of other words, or the tag with this id. Fires no event. Says whether anything changed.
   * - `reanchor(text: string) => Promise<readonly Tag[]>`: Sets another text, and gives the tags at which somebody should look, once their words have been looked for.
   * - `next() => Promise<number | undefined>`: Moves to the next statement without a source, and gives its number; `undefined` when there is none.
   * - `toAnnotations() => Promise<AnnotationJson>`: The tags as an `AnnotationPage` of W3C Web Annotations. Names only with `privacy="name"`.
   * - `fromAnnotations(input: unknown) => Promise<boolean>`: Takes over W3C Web Annotations, in the place of the tags that stand. Fires no event. Says whether anything changed.
   * - `toCSV() => Promise<string>`: One line per tag, with a heading (RFC 4180). People are called as `privacy` says.
   * - `toText() => Promise<string>`: The joint weighing-up as plain text: what each source brought, and what was used.
   * - `focus(options?: FocusOptions) => void`: Focuses the statement where somebody was last, else the first.
   * - `toJSON() => Record<string, unknown>`: What is said of the text, for `JSON.stringify` and to set as `record` later; `{}` before the first screen has been painted.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-source-tagger-line-height`: Of the text (default: `undefined`)
   * - `--samen-source-tagger-measure`: The longest line of the text (default: `undefined`)
   * - `--samen-source-tagger-scientific-color`: The line under what comes from science (default: `undefined`)
   * - `--samen-source-tagger-professional-color`: The line under what comes from a profession (default: `undefined`)
   * - `--samen-source-tagger-experiential-color`: The line under what comes from experience (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The question
   * - `help`: The line of help
   * - `toolbar`: What can be said of the statement that is chosen
   * - `text`: The list of statements
   * - `check`: Tags that may stand wrong since the text was changed
   * - `balance`: How the sources are there and used
   * - `compare`: Beside what somebody else chose
   * - `files`: Saving and opening
   * - `keys`: What keys do
   * - `error`: The message when no statement has a source
   */
  'samen-source-tagger': Partial<SamenSourceTaggerProps & BaseProps<SamenSourceTagger> & BaseEvents>;
};

export type CustomElementsSolidJs = {
  /**
   * How did parents and professionals experience it? A short poll with a promise that is told first and kept.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `definition`: The poll: JSON text, the object it stands for, or the name of a poll of Samen, such as `after-conversation`.
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `src`: Address of the definition as JSON. Not read while the property `definition` is set.
   * - `endpoint`: Address of the server that keeps the answers. Without it the page gets them: as a form field, or from `samen-answer`.
   * - `round`: Id of the round that is answered; without it, or with an unknown one, the round that is open now.
   * - `group`: Id of the group of who answers; without it, or with an unknown one, people choose it themselves.
   * - `ticket`: Goes along to the server, which may ask for it. Never kept on the device.
   * - `results`/`showResults`: When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes.
   * - `keep`: Where answers stay until they are sent: on the `device` (default), in this browser `session`, or `no`. `kiosk` means `no`.
   * - `steps`: `all` (default) questions below each other, or `one` at a time.
   * - `heading-level`/`headingLevel`: Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it.
   * - `setting`: `child` (default): about one child; `policy`: at a policy table.
   * - `label`: Stands in the place of the title of the poll.
   * - `help`: Stands in the place of the introduction of the poll.
   * - `kiosk`: One device for many people: nothing is kept on it, and it starts anew for the next person.
   * - `value`: The answers as JSON, '' while there are none; always '' when the element sends or collects them itself. (property only)
   * - `answers`: Answers by the id of their question. Those to questions that are not there are left out. (property only)
   * - `results`: Results that a server published, as JSON text or object, for a page that fetched them itself. (property only)
   * - `isField`: The answers go along with the form around it; then it has no button of its own. (property only) (readonly)
   * - `isLocked`: Nothing can be changed now. (property only) (readonly)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed an answer
   * - `change`: The user changed an answer
   * - `samen-answer`: The user is done and pressed the button
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown until the script runs, and when the definition cannot be used
   * - `label`: The title, instead of that of the poll
   * - `help`: The introduction, instead of that of the poll
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-feedback-poll') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `focus(options?: FocusOptions) => void`: Focuses the first question that waits for an answer.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-feedback-poll-measure`: The widest that it gets (default: `undefined`)
   * - `--samen-feedback-poll-gap`: The room between two questions (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The title
   * - `help`: The introduction
   * - `promise`: Who sees what
   * - `question`: One question
   * - `error`: The message when something is missing
   */
  'samen-feedback-poll': Partial<
    SamenFeedbackPollProps & SamenFeedbackPollSolidJsProps & BaseProps<SamenFeedbackPoll> & BaseEvents
  >;

  /**
   * Which role do parents and child expect, are they offered and did they get in this decision, and do all agree beforehand?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `ladder`: A preset (`participation`, `iap2`, `hart`) or a ladder of your own: `{id, rungs: [{id, label, promise}]}`.
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `mode`: `pick` (default): one question; `compare`: everyone's positions beforehand; `review`: after the meeting.
   * - `decision`: What is decided, in a few words.
   * - `decision-kind`/`decisionKind`: Kind of decision for the rows of law: `support-plan`, `treatment-12-15`, `treatment-16`, `youth-plan` or your own.
   * - `participant`: Who answers, as it appears in a comparison.
   * - `moment`: `expected` (default), `offered` or `experienced`.
   * - `phase`: `decision` (default) or `exchange`.
   * - `subject`: Whose role it is about: `parent` (default) or `child`.
   * - `setting`: `child` (default): around one child; `policy`: at a policy table.
   * - `audience`: `adult` (default) or `child`: plain words for a child.
   * - `orientation`: `vertical` (default) or `horizontal`; a narrow place is always vertical.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `discussed-on`/`discussedOn`: ISO date on which the roles were discussed.
   * - `decision-on`/`decisionOn`: ISO date of the decision.
   * - `value`: `pick`: the id of the chosen rung, '' without a choice. `compare` and `review`: the record as JSON. (property only)
   * - `positions`: Everyone's positions: `{participant, moment, phase, rung, reason}`, rung as id or number from 1 (lowest). (property only)
   * - `participants`: Who takes part: names, or `{id, name, role}`. Somebody without a position has not said anything yet. (property only)
   * - `beforehand`: Was it discussed beforehand: `{discussedOn, decisionOn, answers: {Moeder: 'yes'}}`. (property only)
   * - `legalRows`: Rows of law that replace ours. (property only)
   * - `record`: The whole record, as `toJSON()` gives it. One that is set in `pick` is kept for `compare` and `review`. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed the value
   * - `change`: The user changed the value
   * - `samen-agreement`: A user act changed the outcome of a comparison or review
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: `<data value="advise" data-participant="Moeder" data-moment="expected">` per position, also inside a list; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   * - `rung-1`: In `pick`: sentence of the first (lowest) rung; `rung-2` to `rung-9` for the others
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-ladder-picker') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads what the other modes and wordings need beforehand, for instance on a server.
   * - `clear() => void`: Takes the choice away again, or in `compare` and `review` what the user changed. Fires no event.
   * - `focus(options?: FocusOptions) => void`: Focuses the chosen rung, else the first.
   * - `toJSON() => Record<string, unknown>`: The record, for `JSON.stringify` and to set as `record` later.
   * - `toText() => Promise<string>`: What is on screen as plain text.
   * - `toCSV() => Promise<string>`: One line per position, with a heading (RFC 4180).
   * - `toSVG() => Promise<string>`: The ladder picture as a document of its own.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-ladder-picker-rung-border-color`: Border of a rung (default: `undefined`)
   * - `--samen-ladder-picker-rung-selected-border-color`: Border of the chosen rung (default: `undefined`)
   * - `--samen-ladder-picker-rung-padding`: Room inside a rung (default: `undefined`)
   * - `--samen-ladder-picker-rungs-gap`: Room between rungs (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The group of radios, or what stands around the table
   * - `label`: The question
   * - `decision`: The line that names the decision
   * - `help`: The line of help
   * - `rungs`: All rungs
   * - `rung`: One rung; the chosen one is also `selected`
   * - `rung-name`: Name of a rung
   * - `rung-promise`: Sentence of a rung
   * - `clear`: The button that clears the choice
   * - `error`: The message when a choice is missing
   * - `table`: The table of a comparison or review
   * - `picture`: The ladder picture
   * - `result`: The result sentence
   * - `law`: The rows of law
   */
  'samen-ladder-picker': Partial<
    SamenLadderPickerProps & SamenLadderPickerSolidJsProps & BaseProps<SamenLadderPicker> & BaseEvents
  >;

  /**
   * Who sits where, does the arrangement put two camps opposite each other, and what would be more equal?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `setting`: `child` (default): around one child; `policy`: at a policy table.
   * - `shape`: `round` (default), `oval`, `rectangle`, `rectangle-heads`, `square`, `u`, `circle` (no table), `triangle` or `islands`.
   * - `seats`: Number of seats, 2 to 60; without it as many as there are people, and 8 when there is nobody yet.
   * - `pitch`: Metres between neighbours, 0.65 to 0.90 (default 0.75).
   * - `door`: Side of the picture where the door is: `bottom` (default), `top`, `left` or `right`.
   * - `rule`: `danish`: a plan without a parent prints as "concept".
   * - `privacy`: How people are called on paper and in files: `role` (default), `initials` or `name`.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `meeting-title`/`meetingTitle`: What the meeting is called, on paper and in the calendar.
   * - `start`: Begin of the meeting, `2026-12-01T15:30`, Dutch time.
   * - `end`: End of the meeting, `2026-12-01T16:30`, Dutch time.
   * - `location`: Where the meeting is.
   * - `value`: The plan as JSON, '' while nobody has a seat and nothing was saved. (property only)
   * - `plan`: The plan, as `toJSON()` gives it: people, table, places, rules and meeting. Setting one that differs from what stands starts anew. (property only)
   * - `participants`: Who takes part: names, or `{id, name, role, side, chairs, stake, wheelchair, email}`. (property only)
   * - `rules`: Wishes between people: `{kind: 'beside', a, b}`; also `apart` (never printed), `door`, `sight` and `wheelchair`. (property only)
   * - `meeting`: The meeting: `{title, start, end, location, agreements}`. (property only)
   * - `voice`: How a child speaks who is not there: `{kind: 'drawing' | 'letter' | 'other', by}`. (property only)
   * - `weights`: Weights of the six terms of the score, `{O, B, S, V, C, K}`; they are scaled to 1. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed the plan
   * - `change`: The user changed the plan
   * - `samen-seat`: A user act gave people another seat
   * - `samen-suggest`: The suggestions that a user asked for are there
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: `<ul>` of people, `<li data-role="parent">Moeder</li>`; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-seat-planner') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `place(participant: string, seat: string) => Promise<boolean>`: Gives somebody a seat; who sits there takes the old one. Fires no event. Says whether anything changed: at once, save before the first screen has been painted.
   * - `swap(a: string, b: string) => Promise<boolean>`: Lets two people change places. Fires no event. Says whether anything changed.
   * - `suggest() => Promise<Suggestion | undefined>`: More equal arrangements with the same people and table; they are shown as well.
   * - `focus(options?: FocusOptions) => void`: Focuses the first field.
   * - `toJSON() => Record<string, unknown>`: The plan, for `JSON.stringify` and to set as `plan` later; `{}` before the first screen has been painted.
   * - `toText() => Promise<string>`: What is on screen as plain text.
   * - `toCSV() => Promise<string>`: One line per seat, with a heading (RFC 4180). People are called as `privacy` says.
   * - `toSVG() => Promise<string>`: The picture as a document of its own. People are called as `privacy` says.
   * - `toPNG(scale = 2) => Promise<Blob>`: The picture in pixels, `scale` to a unit of the picture. People are called as `privacy` says.
   * - `toICS() => Promise<string>`: The meeting for a calendar (RFC 5545); '' without a begin and an end in the right order. Mail addresses only with `privacy="name"`.
   * - `print(what: 'plan' | 'cards' | 'both' = 'plan') => Promise<void>`: Opens the print window: the `plan` on A4, place `cards`, or `both`.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-seat-planner-table-background-color`: The table top in the picture (default: `undefined`)
   * - `--samen-seat-planner-table-border-color`: Its edge (default: `undefined`)
   * - `--samen-seat-planner-seat-border-color`: Border of chairs and badges (default: `undefined`)
   * - `--samen-seat-planner-gap`: Room between the parts (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The question
   * - `help`: The line of help
   * - `toolbar`: Table, number of seats, undo and redo
   * - `waiting`: Who has no seat yet
   * - `list`: The table of seats
   * - `picture`: The picture of the table
   * - `result`: What follows from the plan, below the table
   * - `score`: How equal the places are, inside `result`
   * - `findings`: What stands out, inside `result`
   * - `suggestions`: More equal arrangements, inside `result`
   * - `setup`: People, wishes, meeting and files, which open one by one
   * - `error`: The message when nobody has a seat
   */
  'samen-seat-planner': Partial<
    SamenSeatPlannerProps & SamenSeatPlannerSolidJsProps & BaseProps<SamenSeatPlanner> & BaseEvents
  >;

  /**
   * Where does each statement in the notes or the plan come from, and is each source really used?
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Name under which the value is submitted.
   * - `required`: A value must be given before the form can be submitted.
   * - `disabled`: Cannot be used and is not submitted.
   * - `readonly`/`readOnly`: Can be read and is submitted, but not changed.
   * - `value`/`defaultValue`: The attribute `value`: what the value is until somebody changes it, and again after a reset.
   * - `mode`: `statements` (default): a source per statement; `free`: also for any words that somebody selects.
   * - `unit`: What a statement is: a `sentence` (default) or a `paragraph`.
   * - `axes`: What can be said besides the source, such as `stage knower`: of `stage`, `knower`, `stance`, `speaker` and `answers`. All of them by default; `none` for the source alone.
   * - `show-balance`/`showBalance`: Shows how the three sources are there and used, below the text. `show-balance="false"` does not.
   * - `setting`: `child` (default): about one child; `policy`: at a policy table.
   * - `privacy`: How people are called in files: `role` (default), `initials` or `name`.
   * - `label`: The question; without it a fitting one is shown.
   * - `help`: A line of help below the question.
   * - `value`: What is said of the text, as JSON; '' while nothing was said or saved. Without the text itself. (property only)
   * - `text`: The text. Without it the text in the child HTML. When it changes, the words of each tag are looked for in the new one. (property only)
   * - `record`: Saved tags, as `toJSON()` gives them. Setting others than those that stand starts anew. (property only)
   * - `participants`: Who can have said something: names, or `{id, name, role}`. (property only)
   * - `hats`: Hats and positions besides those of Samen: names, or `{id, name, axis: 'knower' | 'stance'}`. At most 8. (property only)
   * - `other`: What somebody else said of the same text, as their `toJSON()` gives it: shown beside it. `undefined` for nobody. (property only)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels of the page that point at it. (property only) (readonly)
   * - `validity`: What is wrong with the value. (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: Engines leave disabled and readonly elements out of validation by themselves. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: The user changed what is said of the text
   * - `change`: The user changed what is said of the text
   * - `samen-orphan`: The text was changed, and the words of some tags do not stand in it any more
   * - `samen-problem`: Something the page gave could not be used
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The text, as text or in paragraphs; shown until the script runs
   * - `label`: The question, instead of the attribute `label`
   * - `help`: A line of help below the question
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `define(tag = 'samen-source-tagger') => void`: Registers the element, if need be under a name of your own. A name that is taken is left alone.
   * - `preload() => Promise<void>`: Loads beforehand what comes after the first paint.
   * - `tag(at: number | TextRange, fields: SourceFields) => Promise<string | undefined>`: Says something of a statement (its number, from 0) or of other words (`{start, end}`, in UTF-16 units): all of its
   * `sources`, and `stage`, `knower`, `stance`, `speaker`, `answers`; `null` takes one away. Fires no event. Gives the id
   * of the tag; `undefined` when there is none.
   * - `untag(at: number | TextRange | string) => Promise<boolean>`: Takes away what is said of a statement, of other words, or the tag with this id. Fires no event. Says whether anything changed.
   * - `reanchor(text: string) => Promise<readonly Tag[]>`: Sets another text, and gives the tags at which somebody should look, once their words have been looked for.
   * - `next() => Promise<number | undefined>`: Moves to the next statement without a source, and gives its number; `undefined` when there is none.
   * - `toAnnotations() => Promise<AnnotationJson>`: The tags as an `AnnotationPage` of W3C Web Annotations. Names only with `privacy="name"`.
   * - `fromAnnotations(input: unknown) => Promise<boolean>`: Takes over W3C Web Annotations, in the place of the tags that stand. Fires no event. Says whether anything changed.
   * - `toCSV() => Promise<string>`: One line per tag, with a heading (RFC 4180). People are called as `privacy` says.
   * - `toText() => Promise<string>`: The joint weighing-up as plain text: what each source brought, and what was used.
   * - `focus(options?: FocusOptions) => void`: Focuses the statement where somebody was last, else the first.
   * - `toJSON() => Record<string, unknown>`: What is said of the text, for `JSON.stringify` and to set as `record` later; `{}` before the first screen has been painted.
   * - `checkValidity() => boolean`: Says whether the value is right; without it fires `invalid`.
   * - `reportValidity() => boolean`: The same, and shows the message.
   * - `setCustomValidity(message: string) => void`: A message of the page: it is invalid until this is set to ''.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--samen-source-tagger-line-height`: Of the text (default: `undefined`)
   * - `--samen-source-tagger-measure`: The longest line of the text (default: `undefined`)
   * - `--samen-source-tagger-scientific-color`: The line under what comes from science (default: `undefined`)
   * - `--samen-source-tagger-professional-color`: The line under what comes from a profession (default: `undefined`)
   * - `--samen-source-tagger-experiential-color`: The line under what comes from experience (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: What stands around all of it
   * - `label`: The question
   * - `help`: The line of help
   * - `toolbar`: What can be said of the statement that is chosen
   * - `text`: The list of statements
   * - `check`: Tags that may stand wrong since the text was changed
   * - `balance`: How the sources are there and used
   * - `compare`: Beside what somebody else chose
   * - `files`: Saving and opening
   * - `keys`: What keys do
   * - `error`: The message when no statement has a source
   */
  'samen-source-tagger': Partial<
    SamenSourceTaggerProps & SamenSourceTaggerSolidJsProps & BaseProps<SamenSourceTagger> & BaseEvents
  >;
};

export type CustomCssProperties = {
  /** The widest that it gets */
  '--samen-feedback-poll-measure'?: string | undefined;
  /** The room between two questions */
  '--samen-feedback-poll-gap'?: string | undefined;
  /** Border of a rung */
  '--samen-ladder-picker-rung-border-color'?: string | undefined;
  /** Border of the chosen rung */
  '--samen-ladder-picker-rung-selected-border-color'?: string | undefined;
  /** Room inside a rung */
  '--samen-ladder-picker-rung-padding'?: string | undefined;
  /** Room between rungs */
  '--samen-ladder-picker-rungs-gap'?: string | undefined;
  /** The table top in the picture */
  '--samen-seat-planner-table-background-color'?: string | undefined;
  /** Its edge */
  '--samen-seat-planner-table-border-color'?: string | undefined;
  /** Border of chairs and badges */
  '--samen-seat-planner-seat-border-color'?: string | undefined;
  /** Room between the parts */
  '--samen-seat-planner-gap'?: string | undefined;
  /** Of the text */
  '--samen-source-tagger-line-height'?: string | undefined;
  /** The longest line of the text */
  '--samen-source-tagger-measure'?: string | undefined;
  /** The line under what comes from science */
  '--samen-source-tagger-scientific-color'?: string | undefined;
  /** The line under what comes from a profession */
  '--samen-source-tagger-professional-color'?: string | undefined;
  /** The line under what comes from experience */
  '--samen-source-tagger-experiential-color'?: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
    interface CSSProperties extends CustomCssProperties {}
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fn} from 'storybook/test';
import {choice, heard, lang, properties} from '../args.js';

/** What a story gives the element: its attributes by the names of the manifest, and the properties that have none. */
export interface PickerArgs {
  mode?: 'pick' | 'compare' | 'review';
  decision?: string;
  decisionKind?: string;
  participant?: string;
  moment?: 'expected' | 'offered' | 'experienced';
  phase?: 'exchange' | 'decision';
  subject?: 'parent' | 'child';
  setting?: 'child' | 'policy';
  audience?: 'adult' | 'child';
  orientation?: 'vertical' | 'horizontal';
  ladder?: string | object;
  label?: string;
  help?: string;
  name?: string;
  value?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  /** A number comes from the control, which counts milliseconds. */
  discussedOn?: string | number;
  decisionOn?: string | number;
  lang?: string;
  participants?: unknown;
  positions?: unknown;
  beforehand?: unknown;
  legalRows?: unknown;
  record?: unknown;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
  onAgreement?: (event: Event) => void;
  onProblem?: (event: Event) => void;
}

const date = {control: {type: 'date'}} as const;

/** What the manifest cannot say: names, descriptions and the other controls come from there (manifest.ts). */
const argTypes = {
  mode: choice('pick', 'compare', 'review'),
  decisionKind: {
    ...choice('support-plan', 'treatment-12-15', 'treatment-16', 'youth-plan'),
    name: 'decision-kind',
  },
  moment: choice('expected', 'offered', 'experienced'),
  phase: choice('decision', 'exchange'),
  subject: choice('parent', 'child'),
  setting: choice('child', 'policy'),
  audience: choice('adult', 'child'),
  orientation: choice('vertical', 'horizontal'),
  ladder: choice('participation', 'iap2', 'hart'),
  value: choice('inform', 'consult', 'advise', 'coproduce', 'decide'),
  discussedOn: {...date, name: 'discussed-on'},
  decisionOn: {...date, name: 'decision-on'},
  lang,
  onInput: heard,
  onChange: heard,
  onAgreement: heard,
  onProblem: heard,
} as const;

/** What every file of stories about this element shares. */
export const pickerMeta = {
  component: 'samen-ladder-picker',
  argTypes,
  parameters: {controls: {exclude: /^(property|event|method|slot|part|token) |^on[A-Z]/}},
  args: {onInput: fn(), onChange: fn(), onAgreement: fn(), onProblem: fn()},
};

const isoDate = (day?: string | number) =>
  typeof day === 'number' ? new Date(day).toISOString().slice(0, 10) : day;

/** The element as a page author writes it; properties that a story leaves out are not touched. */
export function picker(
  args: PickerArgs,
  children: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {participants, positions, beforehand, legalRows, record} = args;
  const own = typeof args.ladder === 'object' ? args.ladder : undefined;
  const named = typeof args.ladder === 'string' ? args.ladder : undefined;
  return html`<samen-ladder-picker
    mode=${ifDefined(args.mode)}
    decision=${ifDefined(args.decision)}
    decision-kind=${ifDefined(args.decisionKind)}
    participant=${ifDefined(args.participant)}
    moment=${ifDefined(args.moment)}
    phase=${ifDefined(args.phase)}
    subject=${ifDefined(args.subject)}
    setting=${ifDefined(args.setting)}
    audience=${ifDefined(args.audience)}
    orientation=${ifDefined(args.orientation)}
    ladder=${ifDefined(named)}
    label=${ifDefined(args.label)}
    help=${ifDefined(args.help)}
    name=${ifDefined(args.name)}
    value=${ifDefined(args.value)}
    ?required=${args.required}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    discussed-on=${ifDefined(isoDate(args.discussedOn))}
    decision-on=${ifDefined(isoDate(args.decisionOn))}
    lang=${ifDefined(args.lang)}
    ${properties({ladder: own, participants, positions, beforehand, legalRows, record})}
    @input=${args.onInput}
    @change=${args.onChange}
    @samen-agreement=${args.onAgreement}
    @samen-problem=${args.onProblem}
    >${children}</samen-ladder-picker
  >`;
}

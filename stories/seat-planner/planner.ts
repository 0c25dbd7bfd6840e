import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fn} from 'storybook/test';
import {choice, heard, lang, properties} from '../args.js';

/** What a story gives the element: its attributes by the names of the manifest, and the properties that have none. */
export interface PlannerArgs {
  setting?: 'child' | 'policy';
  shape?: string;
  seats?: string | number;
  pitch?: string | number;
  door?: string;
  rule?: string;
  privacy?: 'role' | 'initials' | 'name';
  meetingTitle?: string;
  start?: string;
  end?: string;
  location?: string;
  label?: string;
  help?: string;
  name?: string;
  value?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  lang?: string;
  plan?: unknown;
  participants?: unknown;
  rules?: unknown;
  meeting?: unknown;
  voice?: unknown;
  weights?: unknown;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
  onSeat?: (event: Event) => void;
  onSuggest?: (event: Event) => void;
  onProblem?: (event: Event) => void;
}

const number = (min: number, max: number, step: number) =>
  ({control: {type: 'number', min, max, step}}) as const;

/** What the manifest cannot say: names, descriptions and the other controls come from there (manifest.ts). */
const argTypes = {
  setting: choice('child', 'policy'),
  shape: choice(
    ...['round', 'oval', 'rectangle', 'rectangle-heads', 'square', 'u', 'circle', 'triangle', 'islands'],
  ),
  seats: number(2, 60, 1),
  pitch: number(0.65, 0.9, 0.05),
  door: choice('bottom', 'top', 'left', 'right'),
  rule: choice('danish'),
  privacy: choice('role', 'initials', 'name'),
  meetingTitle: {name: 'meeting-title'},
  lang,
  onInput: heard,
  onChange: heard,
  onSeat: heard,
  onSuggest: heard,
  onProblem: heard,
} as const;

/** What every file of stories about this element shares. */
export const plannerMeta = {
  component: 'samen-seat-planner',
  argTypes,
  parameters: {controls: {exclude: /^(property|event|method|slot|part|token) |^on[A-Z]/}},
  args: {onInput: fn(), onChange: fn(), onSeat: fn(), onSuggest: fn(), onProblem: fn()},
};

/** The element as a page author writes it; properties that a story leaves out are not touched. */
export function planner(
  args: PlannerArgs,
  children: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {plan, participants, rules, meeting, voice, weights} = args;
  return html`<samen-seat-planner
    setting=${ifDefined(args.setting)}
    shape=${ifDefined(args.shape)}
    seats=${ifDefined(args.seats)}
    pitch=${ifDefined(args.pitch)}
    door=${ifDefined(args.door)}
    rule=${ifDefined(args.rule)}
    privacy=${ifDefined(args.privacy)}
    meeting-title=${ifDefined(args.meetingTitle)}
    start=${ifDefined(args.start)}
    end=${ifDefined(args.end)}
    location=${ifDefined(args.location)}
    label=${ifDefined(args.label)}
    help=${ifDefined(args.help)}
    name=${ifDefined(args.name)}
    value=${ifDefined(args.value)}
    ?required=${args.required}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    lang=${ifDefined(args.lang)}
    ${properties({plan, participants, rules, meeting, voice, weights})}
    @input=${args.onInput}
    @change=${args.onChange}
    @samen-seat=${args.onSeat}
    @samen-suggest=${args.onSuggest}
    @samen-problem=${args.onProblem}
    >${children}</samen-seat-planner
  >`;
}

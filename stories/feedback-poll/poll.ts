import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fn} from 'storybook/test';
import {choice, heard, lang, properties} from '../args.js';

/** What a story gives the element: its attributes by the names of the manifest, and the properties that have none. */
export interface PollArgs {
  src?: string;
  endpoint?: string;
  round?: string;
  group?: string;
  ticket?: string;
  /** The attribute `results`. */
  showResults?: string;
  keep?: string;
  steps?: string;
  headingLevel?: string;
  setting?: string;
  label?: string;
  help?: string;
  kiosk?: boolean;
  name?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  lang?: string;
  definition?: unknown;
  answers?: unknown;
  results?: unknown;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
  onAnswer?: (event: Event) => void;
  onProblem?: (event: Event) => void;
}

const argTypes = {
  showResults: {...choice('after-answer', 'after-close', 'never'), name: 'results'},
  keep: choice('device', 'session', 'no'),
  steps: choice('all', 'one'),
  headingLevel: {...choice('1', '2', '3', '4', '5'), name: 'heading-level'},
  setting: choice('child', 'policy'),
  lang,
  onInput: heard,
  onChange: heard,
  onAnswer: heard,
  onProblem: heard,
} as const;

/** What every file of stories about this element shares. Nothing stays on the device from one story to the next. */
export const pollMeta = {
  component: 'samen-feedback-poll',
  argTypes,
  parameters: {controls: {exclude: /^(property|event|method|slot|part|token) |^on[A-Z]/}},
  args: {keep: 'no', onInput: fn(), onChange: fn(), onAnswer: fn(), onProblem: fn()},
};

/** The element as a page author writes it; properties that a story leaves out are not touched. */
export function poll(args: PollArgs, children: TemplateResult | typeof nothing = nothing): TemplateResult {
  const {definition, answers, results} = args;
  return html`<samen-feedback-poll
    src=${ifDefined(args.src)}
    endpoint=${ifDefined(args.endpoint)}
    round=${ifDefined(args.round)}
    group=${ifDefined(args.group)}
    ticket=${ifDefined(args.ticket)}
    results=${ifDefined(args.showResults)}
    keep=${ifDefined(args.keep)}
    steps=${ifDefined(args.steps)}
    heading-level=${ifDefined(args.headingLevel)}
    setting=${ifDefined(args.setting)}
    label=${ifDefined(args.label)}
    help=${ifDefined(args.help)}
    name=${ifDefined(args.name)}
    ?kiosk=${args.kiosk}
    ?required=${args.required}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    lang=${ifDefined(args.lang)}
    ${properties({definition, answers, results})}
    @input=${args.onInput}
    @change=${args.onChange}
    @samen-answer=${args.onAnswer}
    @samen-problem=${args.onProblem}
    >${children}</samen-feedback-poll
  >`;
}

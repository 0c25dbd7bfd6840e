import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fn} from 'storybook/test';
import {choice, heard, lang, properties} from '../args.js';

/** What a story gives the element: its attributes by the names of the manifest, and the properties that have none. */
export interface TaggerArgs {
  mode?: string;
  unit?: string;
  axes?: string;
  showBalance?: string;
  setting?: string;
  privacy?: string;
  label?: string;
  help?: string;
  name?: string;
  value?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  lang?: string;
  text?: unknown;
  record?: unknown;
  participants?: unknown;
  hats?: unknown;
  other?: unknown;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
  onOrphan?: (event: Event) => void;
  onProblem?: (event: Event) => void;
}

/** What the manifest cannot say: names, descriptions and the other controls come from there (manifest.ts). */
const argTypes = {
  mode: choice('statements', 'free'),
  unit: choice('sentence', 'paragraph'),
  setting: choice('child', 'policy'),
  privacy: choice('role', 'initials', 'name'),
  showBalance: {name: 'show-balance'},
  lang,
  onInput: heard,
  onChange: heard,
  onOrphan: heard,
  onProblem: heard,
} as const;

/** What every file of stories about this element shares. */
export const taggerMeta = {
  component: 'samen-source-tagger',
  argTypes,
  parameters: {controls: {exclude: /^(property|event|method|slot|part|token) |^on[A-Z]/}},
  args: {onInput: fn(), onChange: fn(), onOrphan: fn(), onProblem: fn()},
};

/** The element as a page author writes it; properties that a story leaves out are not touched. */
export function tagger(
  args: TaggerArgs,
  children: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {text, record, participants, hats, other} = args;
  return html`<samen-source-tagger
    mode=${ifDefined(args.mode)}
    unit=${ifDefined(args.unit)}
    axes=${ifDefined(args.axes)}
    show-balance=${ifDefined(args.showBalance)}
    setting=${ifDefined(args.setting)}
    privacy=${ifDefined(args.privacy)}
    label=${ifDefined(args.label)}
    help=${ifDefined(args.help)}
    name=${ifDefined(args.name)}
    value=${ifDefined(args.value)}
    ?required=${args.required}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    lang=${ifDefined(args.lang)}
    ${properties({text, record, participants, hats, other})}
    @input=${args.onInput}
    @change=${args.onChange}
    @samen-orphan=${args.onOrphan}
    @samen-problem=${args.onProblem}
    >${children}</samen-source-tagger
  >`;
}

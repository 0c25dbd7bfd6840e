import {html, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fn} from 'storybook/test';

/** Every attribute of the element, as the controls offer them; the last ones are properties. */
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
  discussedOn?: string;
  decisionOn?: string;
  lang?: string;
  participants?: readonly object[];
  positions?: readonly object[];
  beforehand?: object;
  legalRows?: readonly object[];
  onChange?: (event: Event) => void;
  onAgreement?: (event: Event) => void;
  onProblem?: (event: Event) => void;
}

const choice = (...options: string[]) => ({control: {type: 'select'}, options}) as const;
const words = {control: {type: 'text'}} as const;
const onOff = {control: {type: 'boolean'}} as const;

export const argTypes = {
  mode: choice('pick', 'compare', 'review'),
  decision: words,
  decisionKind: choice('support-plan', 'treatment-12-15', 'treatment-16', 'policy'),
  participant: words,
  moment: choice('expected', 'offered', 'experienced'),
  phase: choice('exchange', 'decision'),
  subject: choice('parent', 'child'),
  setting: choice('child', 'policy'),
  audience: choice('adult', 'child'),
  orientation: choice('vertical', 'horizontal'),
  ladder: choice('participation', 'iap2', 'hart'),
  label: words,
  help: words,
  name: words,
  value: words,
  required: onOff,
  readonly: onOff,
  disabled: onOff,
  discussedOn: words,
  decisionOn: words,
  lang: choice('nl', 'en', 'ar'),
  participants: {control: {type: 'object'}},
  positions: {control: {type: 'object'}},
  beforehand: {control: {type: 'object'}},
  legalRows: {control: {type: 'object'}},
} as const;

/** What every file of stories about this element shares. */
export const pickerMeta = {
  component: 'samen-ladder-picker',
  argTypes,
  parameters: {controls: {include: Object.keys(argTypes)}},
  args: {onChange: fn(), onAgreement: fn(), onProblem: fn()},
};

/** Sets the properties that a story gives; one that it leaves out keeps what attributes and child HTML say. */
const properties = directive(
  class extends Directive {
    override update({element}: ElementPart, [args]: [PickerArgs]): typeof nothing {
      const {ladder, participants, positions, beforehand, legalRows} = args;
      const own = typeof ladder === 'object' ? ladder : undefined;
      const given = Object.entries({ladder: own, participants, positions, beforehand, legalRows});
      Object.assign(element, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
      return nothing;
    }
    override render(_args: PickerArgs): typeof nothing {
      return nothing;
    }
  },
);

/** The element as a page author writes it; properties that a story leaves out are not touched. */
export function picker(
  args: PickerArgs,
  children: TemplateResult | typeof nothing = nothing,
): TemplateResult {
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
    discussed-on=${ifDefined(args.discussedOn)}
    decision-on=${ifDefined(args.decisionOn)}
    lang=${ifDefined(args.lang)}
    ${properties(args)}
    @change=${args.onChange}
    @samen-agreement=${args.onAgreement}
    @samen-problem=${args.onProblem}
    >${children}</samen-ladder-picker
  >`;
}

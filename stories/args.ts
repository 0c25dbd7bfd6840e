import {nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** A control with these options. */
export const choice = (...options: string[]) => ({control: {type: 'select'}, options}) as const;

/** Of every widget; no attribute of its own in the manifest. */
export const lang = {
  ...choice('nl', 'en', 'ar'),
  name: 'lang',
  description: 'Language of the element; without it the nearest `lang` around it, and else Dutch.',
  table: {category: 'Attributes', type: {summary: 'string'}},
} as const;

/** Said by the rows of the events, and by the tab that shows what they told. */
export const heard = {control: false, table: {disable: true}} as const;

/** Sets the properties that a story gives; one that is `undefined` keeps what attributes and child HTML say. */
export const properties = directive(
  class extends Directive {
    override update({element}: ElementPart, [given]: [object]): typeof nothing {
      const entries = Object.entries(given).filter(([, value]) => value !== undefined);
      Object.assign(element, Object.fromEntries(entries));
      return nothing;
    }
    override render(_given: object): typeof nothing {
      return nothing;
    }
  },
);

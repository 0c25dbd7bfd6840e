import {expect} from 'storybook/test';

/** How the parts of an element look, for stories about what a page does to them. */

const partsOf = (element: Element): Element[] => [
  ...element.shadowRoot!.querySelectorAll(':not(style, option, bdi, path, text, g)'),
];

/** What css can only change by reaching the element itself; words and colours are inherited, and may change. */
const own = [
  'display',
  'position',
  'float',
  'box-sizing',
  'appearance',
  'list-style-type',
  'text-transform',
  'border-block-start-width',
  'border-block-start-style',
  'border-inline-start-width',
  'outline-style',
  'padding-block-start',
  'padding-inline-start',
  'margin-block-start',
  'margin-inline-start',
  'min-inline-size',
  'max-inline-size',
];

/** A line per part: what it is and those properties. */
export const ownLook = (element: Element): string[] =>
  partsOf(element).map((part) => {
    const style = getComputedStyle(part);
    const name = [part.localName, part.id && `#${part.id}`, part.getAttribute('part')]
      .filter(Boolean)
      .join(' ');
    return `${name}: ${own.map((property) => `${property} ${style.getPropertyValue(property)}`).join('; ')}`;
  });

/** A line per part: what it is, and its place and size. */
export const places = (element: Element): string[] =>
  partsOf(element).map((part) => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return `${part.localName} ${[x, y, width, height].map((number) => Math.round(number)).join(' ')}`;
  });

/** What a finger has to hit: a field, its label included. */
const targetsOf = (element: Element): Element[] =>
  [...element.shadowRoot!.querySelectorAll('input, select, button, summary')].map(
    (field) => (field.matches('[type="radio"], [type="checkbox"]') && field.closest('label')) || field,
  );

export async function expectTargets(element: Element): Promise<void> {
  for (const target of targetsOf(element)) {
    const {width, height} = target.getBoundingClientRect();
    if (target.checkVisibility({visibilityProperty: true}))
      await expect(`${target.localName} ${Math.min(width, height) >= 44}`).toBe(`${target.localName} true`);
  }
}

import {unsafeCSS, type CSSResult} from 'lit';
import {css} from './css.js';

/**
 * Resolves a foreground and a background as ONE unit. Themes define half a pair now and then (a background without
 * its colour gave a contrast of 1.35 in one of them), so a family counts only when both halves exist: `color-mix()`
 * with 0 % of the other half needs both `var()`s, else the property is guaranteed-invalid and the next family is used.
 * Pure CSS, so a theme class that changes later is followed without script.
 *
 * @param name private property; gives `--_{name}-color` and `--_{name}-background`
 * @param families pairs [color token, background token], most specific first
 * @param fallback what holds when no family is complete
 */
function pair(name: string, families: [string, string][], fallback: [string, string]): string {
  const half = (self: 0 | 1, other: 0 | 1) =>
    families.map(
      (family, i) =>
        `--_${name}-${i}-${self}:color-mix(in srgb,var(${family[self]}) 100%,var(${family[other]}));`,
    );
  const chain = (self: 0 | 1) =>
    families.reduceRight((rest, _, i) => `var(--_${name}-${i}-${self},${rest})`, fallback[self]);
  return [
    ...half(0, 1),
    ...half(1, 0),
    `--_${name}-color:${chain(0)};--_${name}-background:${chain(1)};`,
  ].join('');
}

/** Registers `pair()` results for `:host`. Only constants of this code base go in. */
export const pairs = (...definitions: Parameters<typeof pair>[]): CSSResult =>
  unsafeCSS(`:host{${definitions.map((d) => pair(...d)).join('')}}`);

/**
 * What every widget reads: private properties (`--_…`) that each fall back through `--samen-…`, `--nl-…`, `--utrecht-…`
 * to the page's own text and to system colours. Text outside a surface inherits the page's colour: the page knows its
 * background, we do not.
 */
export const tokens = [
  pairs(
    [
      'chosen',
      [
        ['--samen-chosen-color', '--samen-chosen-background-color'],
        ['--nl-button-default-pressed-color', '--nl-button-default-pressed-background-color'],
        ['--utrecht-button-pressed-color', '--utrecht-button-pressed-background-color'],
      ],
      ['inherit', 'color-mix(in srgb,currentColor 8%,transparent)'],
    ],
    [
      'button',
      [
        ['--samen-button-color', '--samen-button-background-color'],
        ['--utrecht-button-secondary-action-color', '--utrecht-button-secondary-action-background-color'],
      ],
      ['inherit', 'transparent'],
    ],
  ),
  css`
    :host {
      --_font-family: var(
        --samen-font-family,
        var(--nl-paragraph-font-family, var(--utrecht-paragraph-font-family, var(--utrecht-document-font-family, inherit)))
      );
      --_heading-font-family: var(
        --samen-legend-font-family,
        var(
          --utrecht-form-fieldset-legend-font-family,
          var(--utrecht-heading-2-font-family, var(--_font-family))
        )
      );
      --_heading-font-weight: var(
        --samen-legend-font-weight,
        var(--utrecht-form-fieldset-legend-font-weight, var(--nl-heading-level-2-font-weight, 700))
      );
      --_label-font-weight: var(--samen-label-font-weight, var(--utrecht-form-label-font-weight, 700));
      --_border-color: var(
        --samen-border-color,
        var(--utrecht-form-control-border-color, color-mix(in srgb, currentColor 60%, transparent))
      );
      --_border-radius: var(
        --samen-border-radius,
        var(--utrecht-form-control-border-radius, var(--utrecht-button-border-radius, 0.25em))
      );
      --_error-color: var(--samen-error-color, var(--utrecht-form-field-error-message-color, currentColor));
      --_focus-color: var(--samen-focus-outline-color, var(--utrecht-focus-outline-color, CanvasText));
      --_target-size: max(44px, var(--samen-target-size, 44px));
    }
  `,
];

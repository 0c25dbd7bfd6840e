import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatList} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import type {LocaleController} from '../shared/localize.js';
import {around} from './move-texts.js';
import {asHtml} from './outcome-sentence.js';
import type {Scene, ScenePerson} from './scene.js';

/** Who sits beside a seat and who opposite it, for the cells of the list with these headings. */
export function aroundViews(
  scene: Scene,
  index: number,
  headings: readonly [string, string],
  i18n: LocaleController,
): readonly [beside: unknown, opposite: unknown] {
  const {beside, opposite} = around(scene, index);
  return [namesView(headings[0], beside, i18n), namesView(headings[1], opposite ? [opposite] : [], i18n)];
}

/** Who that is about, to see whether anybody changed. */
export function peopleAround(scene: Scene, index: number): readonly unknown[] {
  const {beside, opposite} = around(scene, index);
  return [...beside, opposite, beside.length];
}

/** The heading again for the narrow list; only where there is somebody to name. The list runs as the page does, each name as it is written. */
function namesView(heading: string, people: readonly ScenePerson[], i18n: LocaleController): unknown {
  const names = formatList(
    i18n,
    people.map(({label}) => named(label)),
  );
  return names
    ? keyed(
        names,
        html`<span class="small" aria-hidden="true">${heading}: </span><span>${asHtml(names)}</span>`,
      )
    : nothing;
}

import {themes} from '../themes.js';
import {explain, type AxeRule} from './explain.js';
import {rootsIn} from './shown.js';
import type {StoryFrame} from './story-frame.js';

type Page = Window & {
  readonly axe: {run(place: Element, options: object): Promise<{violations: readonly AxeRule[]}>};
};

/** Chooses every theme in the toolbar once: from then on the style sheet of each is in the page. */
export async function loadThemes(frame: StoryFrame): Promise<string[]> {
  const problems: string[] = [];
  for (const {id} of [...themes.slice(1), themes[0]!]) problems.push(...(await frame.change({theme: id})));
  return problems;
}

/** The rules on which a theme has a say: roles and names are the same in all of them. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe finds in the story that is shown, as its play function left it, in every theme. Only the class changes: to let
 * Storybook draw and wait each time takes minutes.
 */
export async function inEveryTheme(frame: StoryFrame): Promise<string[]> {
  const {axe} = frame.page as unknown as Page; // Storybook's own, with its settings
  const host = frame.place.querySelector('.host-page')!;
  const problems: string[] = [];
  for (const {id, className} of themes.slice(1)) {
    host.classList.add(className);
    // Colours that are still changing would be judged halfway.
    for (const root of rootsIn(frame.page.document))
      for (const change of root.getAnimations()) change.finish();
    const {violations} = await axe.run(frame.place, {resultTypes: ['violations'], runOnly: looks});
    problems.push(...violations.map((rule) => `in theme ${id}: ${explain.rule(rule)}`));
    host.classList.remove(className);
  }
  return problems;
}

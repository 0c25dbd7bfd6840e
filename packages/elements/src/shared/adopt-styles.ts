import type {CSSResult, ReactiveElement} from 'lit';

/**
 * Adds a sheet that came with a later chunk. Constructable, so a strict CSP has nothing to say; a server skips it. Give the
 * element itself when it may not have its shadow root yet: the sheet then waits for it.
 */
export function adoptStyles(target: ReactiveElement | ParentNode, {styleSheet}: CSSResult): void {
  if (!styleSheet) return;
  if ('addController' in target)
    target.addController({hostConnected: () => adopt(target.renderRoot, styleSheet)});
  else adopt(target, styleSheet);
}

function adopt(root: ParentNode, sheet: CSSStyleSheet): void {
  const {adoptedStyleSheets} = root as Partial<ShadowRoot>;
  if (adoptedStyleSheets && !adoptedStyleSheets.includes(sheet))
    (root as ShadowRoot).adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

import type {CSSResult} from 'lit';

/** Adds a sheet that came with a later chunk. Constructable, so a strict CSP has nothing to say; a server skips it. */
export function adoptStyles(root: ParentNode, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets} = root as Partial<ShadowRoot>;
  if (styleSheet && adoptedStyleSheets && !adoptedStyleSheets.includes(styleSheet))
    (root as ShadowRoot).adoptedStyleSheets = [...adoptedStyleSheets, styleSheet];
}

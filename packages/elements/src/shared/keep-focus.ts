/** What has the focus in a shadow root, and everything it stands in, from the inside out. Empty on a server. */
export function focusPath(root: ParentNode | undefined): readonly Element[] {
  const path: Element[] = [];
  let element = (root as Partial<ShadowRoot> | undefined)?.activeElement ?? null;
  for (; element; element = element.parentElement) path.push(element);
  return path;
}

/**
 * After a render that took away what had the focus: gives it to the first control of what is left around it, so that who
 * uses a keyboard goes on from there and not from the top of the page.
 */
export function keepFocus([focused, ...around]: readonly Element[], root: ParentNode): void {
  if (!focused || focused.isConnected || (root as Partial<ShadowRoot>).activeElement) return;
  for (const place of around) {
    if (!place.isConnected) continue;
    const controls = place.querySelectorAll<HTMLElement>('summary,button,select,input,textarea');
    const next = [...controls].find((each) => !each.matches(':disabled') && each.getClientRects().length > 0);
    if (next) return next.focus();
  }
}

type Listener = () => void;

// One observer per tree, not per element. It lives as long as its tree and holds no element.
const watched = new WeakSet<Node>();

/**
 * The `lang` that holds for what an element shows: its own or that of the nearest ancestor, through slots and shadow
 * roots. `lang=""` (unknown language) is an answer too; `null` means that nothing on the way says so.
 * `onChange` is called from then on when the answer may be another; pass the same function every time.
 */
export function nearestLang(element: Element, onChange: Listener): string | null {
  let lang: string | null = null;
  // All the way up, also after the first find: what changes in another tree must be seen in that tree.
  for (let node: Node | null = element; node; node = above(node)) {
    if (isElement(node)) lang ??= node.getAttribute('lang');
    // A wrapper around us gets its slots when it renders, which may be later; what we render ourselves does not matter.
    const root = isElement(node) ? node !== element && node.shadowRoot : node;
    if (root) watch(root, onChange);
  }
  return lang;
}

function watch(root: Node, onChange: Listener): void {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(onChange).observe(root, {subtree: true, attributeFilter: ['lang']});
  root.addEventListener('slotchange', onChange);
}

// By type, not by class: an element that moved to an iframe has ancestors from another window.
const isElement = (node: Node): node is Element => node.nodeType === 1;

const above = (node: Node): Node | null =>
  isElement(node) ? (node.assignedSlot ?? node.parentNode) : ((node as Partial<ShadowRoot>).host ?? null);

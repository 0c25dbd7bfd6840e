/** What is read for nobody, or by nobody. */
const silent = /^(script|style|template|noscript|textarea|select|button|svg)$/;
const lines =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/**
 * The text in the child HTML. Text nodes only: what looks like a script in it is text, and a script is none. A line break
 * counts where somebody could see one: between paragraphs and the like, in `<pre>`, and in text directly in the host.
 * Children with a `slot` are something else. On a server ''.
 */
export function childText(host: Element): string {
  let text = '';
  const startLine = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node, keepsLines: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const words = child.nodeValue ?? '';
        const flowing = keepsLines ? words : words.replace(/\s+/g, ' ');
        text += text === '' || text.endsWith('\n') ? flowing.trimStart() : flowing;
      } else if (child.nodeType === 1) {
        const {localName} = child as Element;
        if (silent.test(localName) || (child as Element).hasAttribute('slot')) continue;
        const isLine = lines.test(localName);
        if (isLine) startLine();
        read(child, localName === 'pre');
        if (isLine) startLine();
      }
    }
  };
  if (host.childNodes) read(host, true);
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
}

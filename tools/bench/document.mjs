// What stands between the marks of a widget in docs/integrators/performance.md is written by `npm run bench -- --write`.

/** The widget whose marks may lack a name, from when there was no other. */
const unnamed = 'ladder-picker';

/** @param {'begin' | 'end'} which @param {string} widget */
const mark = (which, widget) =>
  new RegExp(`<!-- bench:${which}(?: ${widget})${widget === unnamed ? '?' : ''} -->`);

/** @param {string} document @param {string} widget @param {string} text @returns {string} the document with this text between the marks of this widget */
export function withOutcome(document, widget, text) {
  const begin = mark('begin', widget).exec(document);
  const end = mark('end', widget).exec(document);
  if (!begin || !end || end.index < begin.index)
    throw new Error(
      `The document lacks <!-- bench:begin ${widget} --> with <!-- bench:end ${widget} --> after it.`,
    );
  const before = document.slice(0, begin.index + begin[0].length);
  return `${before}\n\n${text}\n${document.slice(end.index)}`;
}

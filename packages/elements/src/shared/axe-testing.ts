/** Test-only: what a machine can check of the accessibility of an element. */
import type axeType from 'axe-core';
import 'axe-core/axe.min.js';

const {axe} = globalThis as unknown as {axe: typeof axeType};

/** One line per finding of axe, with the element it is about. */
export async function axeFindings(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element);
  return violations.flatMap(({id, nodes}) => nodes.map(({html: markup}) => `${id}: ${markup}`));
}

/** In one tree an id may stand once; and every id that something refers to must be there. */
export function idFaults({renderRoot}: {readonly renderRoot: ParentNode}): string[] {
  const ids = [...renderRoot.querySelectorAll('[id]')].map(({id}) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const wanted = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
    [...renderRoot.querySelectorAll(`[${name}]`)].flatMap((each) => each.getAttribute(name)!.split(' ')),
  );
  return [...twice, ...wanted.filter((id) => !ids.includes(id))];
}

// Makes the generator's JSX types right for the three frameworks that our tests compile.

/** A ref is also an object: what `useRef` and `createRef` give. */
const ref = [
  'ref?: (T | ((e: T) => void)) | undefined;',
  'ref?: {current: T | null} | ((e: T) => void) | T | null;',
];

/**
 * Where each framework keeps its JSX types. The generator also names frameworks that no test here compiles, a global `JSX`
 * that none of these reads, and for Solid a module that only hands its types on: TypeScript then adds nothing to them.
 */
const augmentations = `
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
    interface CSSProperties extends CustomCssProperties {}
  }
}
`;

/** @param {string} generated as the generator wrote it, formatted @returns {string} */
export function jsxTypes(generated) {
  const [own = '', ...modules] = generated.split(/^declare /m);
  const [wrongRef = '', rightRef = ''] = ref;
  if (modules.length === 0 || !own.includes(wrongRef))
    throw new Error(
      'The generator of JSX types writes something else now: look at tools/build/jsx-types.mjs.',
    );
  const kept = own
    .replace(wrongRef, rightRef)
    .replace(/^\/\*\*(?:(?!\*\/)[^])*@deprecated Runtime scoped[^]*?^\};\n\n?/m, '');
  // It names the classes of events and imports only those of elements.
  const defined = new Set([...kept.matchAll(/\btype (\w+)/g)].map(([, name]) => name));
  const classes = [...new Set(kept.match(/\bSamen[A-Z]\w+/g))].filter((name) => !defined.has(name)).sort();
  const imports = `import type {${classes.join(', ')}} from '../dist/index.js';\n`;
  return `${kept.replace(/^import type [^;]*;\n/, imports).trimEnd()}\n${augmentations}`;
}

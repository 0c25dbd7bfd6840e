/** The types for JSX, used as a page would use them. A mistake that is not found fails here too (`@ts-expect-error`). */
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

function problemsIn(name: string): string[] {
  const file = fileURLToPath(new URL(`../jsx/${name}.tsx`, import.meta.url));
  const program = ts.createProgram([file], options);
  return ts.getPreEmitDiagnostics(program).map(({messageText, file: source, start = 0}) => {
    const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${name}.tsx:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('JSX', () => {
  it.each(['react', 'preact', 'solid'])('types of %s', (name) => {
    expect(problemsIn(name)).toEqual([]);
  });
});

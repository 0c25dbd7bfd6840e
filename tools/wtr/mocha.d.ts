/**
 * The part of Mocha that the browser tests use. Written out because Mocha comes inside the test runner and brings no types;
 * it is bundled as a page global.
 */
interface MochaContext {
  timeout(milliseconds: number): this;
  retries(count: number): this;
  skip(): never;
  readonly test?: {readonly title: string; fullTitle(): string};
}

type MochaCallback = (this: MochaContext) => void | Promise<unknown>;

interface MochaSuiteFunction {
  (title: string, define: (this: MochaContext) => void): void;
  skip(title: string, define: (this: MochaContext) => void): void;
}

interface MochaTestFunction {
  (title: string, run: MochaCallback): void;
  skip(title: string, run?: MochaCallback): void;
}

declare const describe: MochaSuiteFunction;
declare const it: MochaTestFunction;
declare function before(run: MochaCallback): void;
declare function after(run: MochaCallback): void;
declare function beforeEach(run: MochaCallback): void;
declare function afterEach(run: MochaCallback): void;

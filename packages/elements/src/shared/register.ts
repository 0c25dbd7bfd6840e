import {version} from './version.js';

// Shared between copies of Samen on one page, which each have their own modules.
const stamp = Symbol.for('samen.version');
type Stamped = CustomElementConstructor & {[stamp]?: string};

let warned = false;

/**
 * Defines an element once. Does nothing on a server. A name that is taken stays as it is: silently when it is the same
 * version (the same file loaded twice), else with one warning per copy of Samen.
 */
export function register(tag: string, ctor: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const there = registry.get(tag) as Stamped | undefined;
  if (!there) {
    (ctor as Stamped)[stamp] = version;
    registry.define(tag, ctor);
  } else if (there[stamp] !== version && !warned) {
    warned = true;
    const other = there[stamp] ? `Samen ${there[stamp]}` : 'another element';
    console.warn(`Samen: <${tag}> is already ${other}; that one stays. This is Samen ${version}.`);
  }
}

/** What the `static define(tag)` of every element calls. A class can have one name: a second name gets a subclass. */
export function defineAs(ctor: CustomElementConstructor, tag: string): void {
  // getName also sees a class that the page defined itself; engines of before 2023 do not have it.
  const registry = globalThis.customElements as Partial<CustomElementRegistry> | undefined;
  const used = registry?.getName?.(ctor) ?? Object.hasOwn(ctor, stamp);
  register(tag, used ? class extends ctor {} : ctor);
}

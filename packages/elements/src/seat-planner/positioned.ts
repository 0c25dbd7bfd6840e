import {noChange} from 'lit';
import {
  Directive,
  directive,
  PartType,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
} from 'lit/directive.js';

/** CSS properties and custom properties, as `style.setProperty` takes them. */
export type Declarations = Readonly<Record<string, string>>;

/**
 * Places an element by script: `<button ${positioned({left: '40%', top: '12%'})}>`. A strict CSP forbids a `style`
 * attribute and allows this. Physical `left` and `top`, because a room is not mirrored when its words are read from the right.
 */
class Positioned extends Directive {
  #last: Declarations = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('positioned() belongs on an element.');
  }

  // On a server nothing is placed: there is no layout yet either.
  render(_declarations: Declarations): unknown {
    return noChange;
  }

  override update(part: ElementPart, [declarations]: [Declarations]): unknown {
    const {style} = part.element as HTMLElement;
    for (const [name, value] of Object.entries(declarations))
      if (this.#last[name] !== value) style.setProperty(name, value);
    for (const name of Object.keys(this.#last)) if (!(name in declarations)) style.removeProperty(name);
    this.#last = declarations;
    return noChange;
  }
}

// With its type: what TypeScript makes of it names a package that we do not depend on.
export const positioned: (declarations: Declarations) => DirectiveResult<typeof Positioned> =
  directive(Positioned);

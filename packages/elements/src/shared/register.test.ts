import {LitElement} from 'lit';
import {defineAs, register} from './register.js';
import {expect, warningsDuring} from './testing.js';
import {version} from './version.js';

const stamp = Symbol.for('samen.version');
const element = (): CustomElementConstructor => class extends LitElement {};

describe('register', () => {
  it('defines once; the same version again is silent', async () => {
    const [first, second] = [element(), element()];
    const warnings = await warningsDuring(() => {
      register('x-once', first);
      register('x-once', first);
      register('x-once', second); // the same file from another address
    });
    expect(customElements.get('x-once')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('defineAs gives a second name to a subclass', async () => {
    const ctor = element();
    const warnings = await warningsDuring(() => {
      defineAs(ctor, 'x-name');
      defineAs(ctor, 'x-name');
      defineAs(ctor, 'x-other-name');
      defineAs(ctor, 'x-third-name');
    });
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('x-name')).to.equal(ctor);
    for (const tag of ['x-other-name', 'x-third-name'])
      expect(document.createElement(tag), tag).to.be.an.instanceOf(ctor).and.to.be.an.instanceOf(LitElement);
  });

  it('defineAs also serves a class that the page defined itself, and its subclasses', () => {
    const ctor = element();
    customElements.define('x-by-page', ctor);
    defineAs(ctor, 'x-by-us');
    expect(document.createElement('x-by-us')).to.be.an.instanceOf(ctor);
    const sub = class extends ctor {};
    defineAs(sub, 'x-by-sub');
    expect(customElements.get('x-by-sub')).to.equal(sub);
  });

  it('leaves another version in place, with one warning for the whole copy', async () => {
    const older = Object.assign(element(), {[stamp]: '0.0.0-older'});
    customElements.define('x-older', older);
    customElements.define('x-foreign', element());
    const warnings = await warningsDuring(() => {
      register('x-older', element());
      register('x-older', element());
      register('x-foreign', element());
    });
    expect(customElements.get('x-older')).to.equal(older);
    expect(warnings).to.deep.equal([
      `Samen: <x-older> is already Samen 0.0.0-older; that one stays. This is Samen ${version}.`,
    ]);
  });
});

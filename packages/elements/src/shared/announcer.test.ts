import {html as template, LitElement, type TemplateResult} from 'lit';
import {Announcer} from './announcer.js';
import {expect, fixture, html, settled} from './testing.js';

class Announcing extends LitElement {
  readonly announcer = new Announcer(this);
  get region(): HTMLElement {
    return this.renderRoot.querySelector('output')!;
  }
  protected override render(): TemplateResult {
    return template`${this.announcer.render()}`;
  }
}
customElements.define('x-announcing', Announcing);

describe('announcer', () => {
  it('has an empty region from the start, which stays', async () => {
    const element = await fixture<Announcing>(html`<x-announcing></x-announcing>`);
    const {region} = element;
    expect(region.textContent).to.equal('');
    expect(region.className).to.equal('visually-hidden');
    element.announcer.announce('Uw keuze is gewist.');
    await settled(element);
    expect(element.region).to.equal(region);
    expect(region.textContent).to.equal('Uw keuze is gewist.');
  });

  it('replaces the text as a whole element, also when the words are the same', async () => {
    const element = await fixture<Announcing>(html`<x-announcing></x-announcing>`);
    const said: Element[] = [];
    for (const text of ['Een', 'Een', 'Twee']) {
      element.announcer.announce(text);
      await settled(element);
      expect(element.region.children).to.have.length(1);
      expect(element.region.textContent).to.equal(text);
      said.push(element.region.firstElementChild!);
    }
    expect(new Set(said).size).to.equal(3);
  });

  it('does not say it again when the element renders', async () => {
    const element = await fixture<Announcing>(html`<x-announcing></x-announcing>`);
    element.announcer.announce('Een');
    await settled(element);
    const said = element.region.firstElementChild;
    element.requestUpdate();
    await settled(element);
    expect(element.region.firstElementChild).to.equal(said);
  });

  it('never makes markup of a text', async () => {
    const element = await fixture<Announcing>(html`<x-announcing></x-announcing>`);
    element.announcer.announce('<img src=x>');
    await settled(element);
    expect(element.region.querySelector('img')).to.equal(null);
    expect(element.region.textContent).to.equal('<img src=x>');
  });
});

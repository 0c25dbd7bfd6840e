import {css, html as template, LitElement, type TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {expect, fixture, html} from './testing.js';

class Adopting extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  protected override render(): TemplateResult {
    return template`<p>text</p>`;
  }
  get colour(): string {
    return getComputedStyle(this.renderRoot.querySelector('p')!).color;
  }
}
customElements.define('x-adopting', Adopting);

const later = css`
  p {
    color: rgb(4, 5, 6);
  }
`;

describe('adopt styles', () => {
  it('adds a sheet after those of the element, once', async () => {
    const element = await fixture<Adopting>(html`<x-adopting></x-adopting>`);
    expect(element.colour).to.equal('rgb(1, 2, 3)');
    adoptStyles(element, later);
    adoptStyles(element, later);
    adoptStyles(element.renderRoot, later);
    expect(element.colour).to.equal('rgb(4, 5, 6)');
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(2);
  });

  it('waits for the shadow root of an element that is not in the page yet', async () => {
    const element = document.createElement('x-adopting') as Adopting;
    adoptStyles(element, later);
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await element.updateComplete;
    expect(element.colour).to.equal('rgb(4, 5, 6)');
  });
});

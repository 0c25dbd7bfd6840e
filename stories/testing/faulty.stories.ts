import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

/**
 * One story per fault that stories.test.ts promises to find; the test opens each and fails when it finds nothing. Not in
 * the list of stories.
 */
const meta: Meta = {
  title: 'Faulty',
  tags: ['!dev', '!autodocs', 'faulty'],
  render: () => html`<p>Een verhaal met een fout.</p>`,
};
export default meta;
type Story = StoryObj;

/** A story with the words that must be found. */
const finds = (finding: string, story: Story = {}): Story => ({...story, parameters: {finding}});

export const PlayThrows = finds('this act is not possible', {
  play: () => {
    throw new Error('this act is not possible');
  },
});

export const ExpectationFails = finds('playFunctionThrewException', {
  play: async ({canvas}) => expect(canvas.getByText(/fout/)).toHaveTextContent('geen'),
});

export const RenderThrows = finds('nothing to draw', {
  render: () => {
    throw new Error('nothing to draw');
  },
});

export const NobodyListens = finds('nobody listens', {
  play: async () => {
    const told = new Promise((resolve) => addEventListener('unhandledrejection', resolve, {once: true}));
    void Promise.reject(new Error('nobody listens'));
    await told;
  },
});

export const NoAlternative = finds('axe image-alt', {
  render: () => html`<p>Een plaatje:</p>
    <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E" />`,
});

export const TooPale = finds('axe color-contrast', {
  render: () => html`<style>
      .pale {
        color: #aaa;
        background: #fff;
      }
    </style>
    <p class="pale">Bijna niet te lezen.</p>`,
});

export const Blank = finds('shows nothing: the story', {render: () => html`<div></div>`});

class Empty extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({mode: 'open'});
  }
}

export const EmptyElement = finds('shows nothing: <samen-empty>', {
  beforeEach: () => {
    if (!customElements.get('samen-empty')) customElements.define('samen-empty', Empty);
  },
  render: () => html`<p>Hieronder staat niets.</p>
    <samen-empty></samen-empty>`,
});

export const UnknownElement = finds('is not defined: <samen-unknown>', {
  render: () => html`<samen-unknown>Een element dat er niet is.</samen-unknown>`,
});

export const ConsoleError = finds('console.error: something is wrong', {
  play: () => console.error('something is wrong'),
});

export const ConsoleWarning = finds('console.warn: Samen: something is odd', {
  play: () => console.warn('Samen: something is odd'),
});

export const NoWarning: Story = {
  parameters: {finding: 'warns of no rung-unknown', warns: ['rung-unknown']},
};

const loaded = (source: string): Story => ({
  render: () => html`<p>Een plaatje:</p>
    <img alt="Een plaatje" src=${source} />`,
  play: async ({canvas}) => {
    const image = canvas.getByRole<HTMLImageElement>('img');
    if (!image.complete)
      await new Promise((resolve) => image.addEventListener('error', resolve, {once: true}));
  },
});

export const ForeignImage = finds('policy: img-src', loaded('https://elders.example/logo.png'));

export const ForeignFetch = finds('policy: connect-src', {
  play: async () => {
    await fetch('https://elders.example/count').catch(() => 'as it should');
  },
});

export const MissingFile = finds('is not there', loaded('./not-there.png'));

export const TooWide = finds('pixels wide on a page of 320', {
  render: () => html`<style>
      .wide {
        inline-size: 50em;
      }
    </style>
    <p class="wide">Een heel brede regel.</p>`,
});

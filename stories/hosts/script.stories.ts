import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {SamenLadderPicker} from '@samen/elements';
import {pickRung, pushButton, tag} from '../ladder-picker/user.js';

/**
 * The built script file on pages of their own, as a site without a build step uses it. Needs `npm run build` before
 * Storybook starts.
 */
const meta: Meta = {title: 'Hosts/Script tag', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

type Page = Window & typeof globalThis & {readonly seen: readonly string[]};

const framed = (page: string, title: string) => html`<iframe src="./hosts/${page}" title=${title}></iframe>`;

/** The page in the frame, when it is there. */
async function pageIn(canvasElement: HTMLElement): Promise<Page> {
  const frame = canvasElement.querySelector('iframe')!;
  await waitFor(() => expect(frame.contentDocument?.querySelector(tag)).toBeTruthy(), {timeout: 5000});
  await waitFor(() => expect(frame.contentDocument?.readyState).toBe('complete'), {timeout: 5000});
  return frame.contentWindow as Page;
}

async function upgraded(page: Page): Promise<SamenLadderPicker[]> {
  await waitFor(() => expect(page.customElements.get(tag)).toBeTruthy(), {timeout: 5000});
  const found = [...page.document.querySelectorAll(tag)];
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

/** The strictest policy that we promise to work under: no violation, and no request but for our own files. */
export const StrictPolicy: Story = {
  render: () => framed('csp.html', 'Een pagina met een strenge Content-Security-Policy'),
  play: async ({canvasElement}) => {
    const page = await pageIn(canvasElement);
    const [pick, compare] = await upgraded(page);
    await pickRung(pick!, 'Adviseren');
    await expect(pick!.value).toBe('advise');
    await expect(compare!.shadowRoot!.querySelector('table')).toHaveTextContent(/Juf Anja/);
    await pushButton(pick!, 'Wis keuze');
    await expect(pick!.checkValidity()).toBe(false);
    await expect(await compare!.toSVG()).toContain('<svg'); // its file comes under the same policy
    await expect(page.seen).toEqual([]);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    const others = asked.filter(({pathname}) => !/\/(samen|hosts)\/|^\/__/.test(pathname));
    await expect(others.map(({pathname}) => pathname)).toEqual([]);
    // The widget that stands on the page is loaded and no other language than the one of the page.
    await expect(asked.filter(({pathname}) => pathname.includes('/locales/'))).toEqual([]);
  },
};

/** Child HTML is what people read until the script is there, and for ever where a portal strips scripts. */
export const LateUpgrade: Story = {
  render: () => framed('late.html', 'Een pagina waarop het script later komt'),
  play: async ({canvasElement}) => {
    const page = await pageIn(canvasElement);
    const list = page.document.querySelector('li')!;
    await expect(list.innerText.replace(/\s+/g, ' ').trim()).toBe('Moeder verwacht meebeslissen');
    await expect(list.getClientRects().length).toBeGreaterThan(0);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '../samen/samen.js';
    page.document.head.append(script);
    const [compare] = await upgraded(page);
    await expect(compare!.shadowRoot!.querySelector('table')).toHaveTextContent(/Moeder/);
    await expect(list.getClientRects()).toHaveLength(0);
    await expect(page.seen).toEqual([]);
  },
};

/** The built script on pages with the strictest headers we promise to work under (tools/wtr/strict-pages.mjs). */
import {expect, waitUntil} from '@open-wc/testing';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';

const tag = 'samen-ladder-picker';
type StrictWindow = Window & typeof globalThis & {violations: string[]};

let frame: HTMLIFrameElement;
afterEach(() => frame.remove());

async function open(
  folder: string,
  page = 'packages/elements/test/pages/strict.html',
): Promise<StrictWindow> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/${folder}/${page}`;
  await new Promise<void>((loaded) => {
    frame.addEventListener('load', () => loaded(), {once: true});
    document.body.append(frame);
  });
  return frame.contentWindow as StrictWindow;
}

for (const folder of ['csp', 'csp-trusted'])
  describe(`a page below /${folder}/`, () => {
    it('has those headers: what is inline does not run', async () => {
      const {headers} = await fetch(`/${folder}/packages/elements/test/pages/strict.html`);
      expect(headers.get('content-security-policy')).to.match(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      const view = await open(folder);
      const script = view.document.createElement('script');
      if (folder === 'csp') script.text = 'window.ran = true';
      else expect(() => (script.text = 'window.ran = true')).to.throw();
      view.document.head.append(script);
      expect('ran' in view).to.equal(false);
      const style = view.document.createElement('style');
      style.textContent = 'body { color: red }';
      view.document.head.append(style);
      await waitUntil(() => view.violations.some((violation) => violation.startsWith('style-src')));
    });

    it('shows both widgets, and nothing is refused', async () => {
      const view = await open(folder);
      await view.customElements.whenDefined(tag);
      const [picker, table] = [...view.document.querySelectorAll<SamenLadderPicker>(tag)];
      await waitUntil(() => /Juf Anja/.test(table!.shadowRoot?.textContent ?? ''), 'the comparison loads');
      await waitUntil(() => picker!.shadowRoot!.querySelector('input[type=radio]'), 'the question is there');
      picker!.shadowRoot!.querySelector<HTMLInputElement>('input[value=advise]')!.click();
      expect(picker!.value).to.equal('advise');
      expect(await picker!.toSVG()).to.contain('<svg');
      expect(picker!.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(view.violations).to.deep.equal([]);
    });
  });

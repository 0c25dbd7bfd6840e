/** The built script on pages with the strictest headers we promise to work under (tools/wtr/strict-pages.mjs). */
import {expect} from '@open-wc/testing';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';
import {foreignRequestsOf, openPage, requestsOf, shadowText, until, type RecordedWindow} from './frames.js';

const page = 'packages/elements/test/pages/strict.html';

for (const folder of ['csp', 'csp-trusted'])
  describe(`a page below /${folder}/`, () => {
    it('has those headers: what is inline does not run', async () => {
      const {headers} = await fetch(`/${folder}/${page}`);
      expect(headers.get('content-security-policy')).to.match(
        /^default-src 'none'; script-src 'self'; style-src 'self'; form-action/,
      );
      const view = await openPage<RecordedWindow>(`/${folder}/${page}`);
      const script = view.document.createElement('script');
      if (folder === 'csp') script.text = 'window.ran = true';
      else expect(() => (script.text = 'window.ran = true')).to.throw();
      view.document.head.append(script);
      expect('ran' in view).to.equal(false);
      const style = view.document.createElement('style');
      style.textContent = 'body { color: red }';
      view.document.head.append(style);
      await until(() => view.seen.some((line) => line.startsWith('policy: style-src')));
    });

    it('shows both widgets in their languages, and nothing is refused', async () => {
      const view = await openPage<RecordedWindow>(`/${folder}/${page}`);
      const [picker, table] = [
        ...view.document.querySelectorAll<SamenLadderPicker>('samen-ladder-picker'),
      ] as [SamenLadderPicker, SamenLadderPicker];
      await until(() => picker.shadowRoot?.querySelector('input[type=radio]'), 'the question is there');
      await until(() => /Juf Anja/.test(shadowText(table)), 'the comparison is there');
      await until(() => /Consult/.test(shadowText(table)), 'in English');
      picker.shadowRoot!.querySelector<HTMLInputElement>('input[value=advise]')!.click();
      expect(picker.value).to.equal('advise');
      expect(await picker.toSVG()).to.contain('<svg');
      expect(picker.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(view.seen).to.deep.equal([]);
      expect(requestsOf(view).length, 'script, widget, comparison, English').to.be.greaterThan(3);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
    });
  });

/** A page that forbids inline style, blobs, frames and text that becomes markup. */
import {expect} from '../shared/testing.js';
import {around, exportedOf, speak} from './export-testing.js';
import type {Given, Strict} from './export-strict-testing.js';

const i18n = await speak();

describe('exports: a strict page', () => {
  it('prints with its own style and paints a picture, and no policy is broken', async () => {
    const frame = document.createElement('iframe');
    // Any file that shows: it is the headers that count.
    frame.src = '/csp/packages/elements/pages/page.css';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const told = new Promise<Strict>((resolve) => {
      const onMessage = ({source, data}: MessageEvent): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', onMessage);
        resolve(data as Strict);
      };
      addEventListener('message', onMessage);
    });
    const given: Given = {exported: exportedOf(around, i18n), i18n};
    Object.assign(frame.contentWindow!, {given});
    const inside = frame.contentDocument!;
    const script = inside.createElement('script');
    script.type = 'module';
    script.setAttribute('src', new URL('export-strict-testing.ts', import.meta.url).pathname);
    inside.body.append(script);
    const {png, ...page} = await told;
    frame.remove();
    expect(page).to.deep.equal({broken: [], fold: 'dotted', cell: 'avoid'});
    expect(png).to.be.above(1000);
  });
});

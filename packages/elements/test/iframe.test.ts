/** A widget as a page of its own, in a frame of another site (pages/ladder-picker.html, dist/script/frame.js). */
import {expect, nextFrame} from '@open-wc/testing';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';
import {press} from '../src/shared/testing.js';
import {
  foreignRequestsOf,
  openFrame,
  openPage,
  requestsOf,
  shadowText,
  until,
  type FrameWindow,
} from './frames.js';

const page = '/packages/elements/pages/ladder-picker.html';
const {origin} = location;
/** The same server under another name: for a browser another site. */
const elsewhere = origin.replace('localhost', '127.0.0.1');
const settings = new URLSearchParams({parent: origin, decision: 'welke hulp Sem krijgt'}).toString();

const ours = {attributes: {'data-samen': ''}};
const loadFrameScript = (copy = ''): Promise<unknown> =>
  import(new URL(`../dist/script/frame.js${copy}`, import.meta.url).href);
const heightOf = (frame: HTMLIFrameElement): number => Number(frame.height);

/** What frames post to this page, and this page to itself. */
const heard: MessageEvent<{type: string; widget: string; height: number; value: string} | 'last'>[] = [];
const listen = (event: (typeof heard)[number]): void =>
  void ((event.source !== window || event.data === 'last') && heard.push(event));
before(() => window.addEventListener('message', listen));
after(() => window.removeEventListener('message', listen));
beforeEach(() => void heard.splice(0));

/** Values in what was posted up to now. Messages come in their order, so nothing is still on its way. */
async function valuesHeard(): Promise<string[]> {
  for (const _ of [1, 2]) await nextFrame(); // a size is told when a frame has been drawn
  window.postMessage('last');
  await until(() => heard.at(-1)?.data === 'last');
  return heard.splice(0).flatMap(({data}) => (data === 'last' ? [] : data.value));
}

/** The page by itself, drawn. */
async function openDrawn(address: string): Promise<{view: FrameWindow; picker: SamenLadderPicker}> {
  const view = await openPage(address);
  const picker = view.document.querySelector<SamenLadderPicker>('samen-ladder-picker')!;
  await until(() => picker.shadowRoot?.querySelector('fieldset, table'), 'the widget is there');
  return {view, picker};
}

describe('the frame script', () => {
  before(() => loadFrameScript());

  it('gives a frame of another site the height of its content, also when that changes', async () => {
    const frame = await openFrame(`${elsewhere}${page}?${settings}`, ours);
    await until(() => heightOf(frame) !== 800, 'it hears the height');
    const wide = heightOf(frame);
    expect(wide).to.be.within(200, 780);
    frame.width = '320';
    await until(() => heightOf(frame) > wide, 'a phone needs more lines');
  });

  it('passes a choice on to the page and into a field of its form', async () => {
    const input = Object.assign(document.createElement('input'), {id: 'role', type: 'hidden'});
    document.body.append(input);
    const told: unknown[] = [];
    const tell = (event: Event): void => void told.push(event.target, (event as CustomEvent).detail);
    document.addEventListener('samen-value', tell);
    try {
      const attributes = {...ours.attributes, 'data-samen-input': 'role'};
      const frame = await openFrame(`${elsewhere}${page}?${settings}`, {attributes});
      await until(() => heightOf(frame) !== 800, 'it is ready');
      frame.focus();
      await press('Tab', 'Space');
      await until(() => input.value !== '', 'the choice arrives');
      expect(input.value).to.equal('inform');
      expect(told).to.deep.equal([frame, 'inform']);
    } finally {
      document.removeEventListener('samen-value', tell);
      input.remove();
    }
  });

  it('listens to no frame but those that are marked, and asks one that was ready before it', async () => {
    const frame = await openFrame(`${elsewhere}${page}?${settings}`);
    await until(() => heard.length > 0, 'the frame tells');
    expect(heightOf(frame)).to.equal(800);
    frame.dataset.samen = '';
    await loadFrameScript('?late');
    await until(() => heightOf(frame) !== 800, 'the answer');
  });

  it('takes a message only from the site that the page framed', async () => {
    const frame = await openFrame('about:blank', ours);
    frame.setAttribute('src', `${elsewhere}/packages/elements/test/pages/empty.html`);
    const say = (from: MessageEventInit): void =>
      void window.dispatchEvent(
        new MessageEvent('message', {data: {type: 'samen-frame', height: 300, value: 'x'}, ...from}),
      );
    say({origin, source: frame.contentWindow});
    say({origin: 'null', source: frame.contentWindow});
    say({origin: elsewhere, source: window});
    say({origin: elsewhere});
    expect([heightOf(frame), frame.dataset.samenValue]).to.deep.equal([800, undefined]);
    say({origin: elsewhere, source: frame.contentWindow});
    expect([heightOf(frame), frame.dataset.samenValue]).to.deep.equal([300, 'x']);
  });

  it('survives nonsense, and no frame pushes the page away', async () => {
    const broken = await openFrame('about:blank', {attributes: {'data-samen': ''}});
    broken.setAttribute('src', 'https://[');
    const frame = await openFrame('/packages/elements/test/pages/empty.html', ours);
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', onError);
    const say = (data: unknown, {contentWindow: source} = frame): void =>
      void window.dispatchEvent(new MessageEvent('message', {data, origin, source}));
    say({type: 'samen-frame', height: 300}, broken);
    expect(heightOf(broken)).to.equal(800);
    for (const data of [null, 'samen-frame', 5, {type: 'samen'}, {type: 'samen-frame'}]) say(data);
    for (const height of [-1, 0, NaN, 'high', null, {}]) say({type: 'samen-frame', height});
    for (const value of [5, null, {}, '']) say({type: 'samen-frame', height: 0, value});
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect([heightOf(frame), frame.dataset.samenValue]).to.deep.equal([800, undefined]);
    say({type: 'samen-frame', height: 1e9});
    expect(heightOf(frame)).to.equal(20_000);
    say({type: 'samen-frame', height: 300.2});
    expect(heightOf(frame)).to.equal(301);
  });
});

describe('the page in the frame', () => {
  it('takes its settings from the address, also from behind #, which no server sees', async () => {
    const query = new URLSearchParams({
      lang: 'en',
      decision: 'what help Sem gets',
      orientation: 'horizontal',
    });
    for (const mark of ['?', '#']) {
      const {view, picker} = await openDrawn(`${page}${mark}${query}`);
      await until(() => shadowText(picker).includes('Advise'), 'in English');
      expect(shadowText(picker)).to.contain('what help Sem gets');
      expect(view.document.documentElement.lang).to.equal('en');
      expect(picker.orientation).to.equal('horizontal');
    }
  });

  it('takes nothing else: no handler, no style, no other element, no broken language', async () => {
    const query = new URLSearchParams([
      ...Object.entries({onclick: 'alert(1)', style: 'color: red', is: 'x', class: 'a', src: '//x'}),
      ...Object.entries({lang: 'en"><script>', widget: 'samen-other', value: 'advise'}),
    ]);
    const {view, picker} = await openDrawn(`${page}?${query}`);
    await until(() => picker.value === 'advise', 'what it knows');
    expect(picker.getAttributeNames().sort()).to.deep.equal(['data-widget', 'value']);
    expect(view.document.documentElement.lang).to.equal('nl');
    expect(view.document.querySelectorAll('script')).to.have.length(2);
  });

  it('tells the origin in its address what stands there', async () => {
    await openFrame(`${elsewhere}${page}?${settings}&value=advise`);
    await until(() => heard.length > 0);
    const {origin: from, data} = heard[0]!;
    expect(from).to.equal(elsewhere);
    expect(data).to.have.all.keys('type', 'widget', 'height', 'value');
    expect(data).to.include({type: 'samen-frame', widget: 'samen-ladder-picker', value: 'advise'});
  });

  for (const parent of [
    '',
    '*',
    'null',
    origin.slice(5),
    'https://www.example.org',
    'data:,',
    'javascript:0',
  ])
    it(`tells nobody when its address names "${parent}"`, async () => {
      const {view, picker} = await openDrawn(`${page}?${new URLSearchParams({parent})}`);
      const errors: string[] = [];
      view.addEventListener('error', ({message}) => errors.push(message));
      picker.shadowRoot!.querySelector('input')!.click();
      view.postMessage({type: 'samen-frame'}, '*');
      expect(await valuesHeard()).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

  it('answers a question of the outer page only', async () => {
    const {view} = await openDrawn(`${page}?${settings}`);
    await until(() => heard.length > 0, 'it told by itself');
    await valuesHeard();
    const ask = (from: MessageEventInit): void =>
      void view.dispatchEvent(
        new view.MessageEvent('message', {data: {type: 'samen-frame'}, origin, source: window, ...from}),
      );
    ask({source: view});
    ask({origin: elsewhere});
    ask({data: 'samen-frame'});
    ask({data: null});
    expect(await valuesHeard()).to.deep.equal([]);
    ask({});
    expect(await valuesHeard()).to.deep.equal(['']);
  });

  for (const folder of ['csp', 'csp-trusted'])
    it(`works below /${folder}/, and asks nothing of another site`, async () => {
      const {view, picker} = await openDrawn(`/${folder}${page}?mode=review`);
      await until(() => picker.shadowRoot!.querySelector('table'), 'the later part is there');
      expect(view.getComputedStyle(view.document.body).marginTop, 'its own style').to.equal('0px');
      expect(requestsOf(view).length).to.be.greaterThan(3);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
    });
});

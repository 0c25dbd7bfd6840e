/** Pages in frames of their own, as a visitor gets them. Every frame is gone after its test. */
import {waitUntil} from '@open-wc/testing';

/** Waits for what must come; the limit is only there to say what did not, also on a machine that is busy with something else. */
export const until = (condition: () => unknown, what?: string): Promise<void> =>
  waitUntil(condition, what, {interval: 20, timeout: 10_000});

export type FrameWindow = Window & typeof globalThis;

/** The window of a page with stories/pages/record.js: what went wrong there, from its first moment on. */
export type RecordedWindow = FrameWindow & {readonly seen: readonly string[]};

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

export interface FrameOptions {
  readonly width?: number;
  /** Without script: what somebody reads whose CMS or network took the script away. */
  readonly scripts?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A frame whose page has loaded, modules included. */
export async function openFrame(
  src: string,
  {width = 1000, scripts = true, attributes = {}}: FrameOptions = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = String(width);
  frame.height = '800';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = src;
  await new Promise<void>((loaded) => {
    frame.addEventListener('load', () => loaded(), {once: true});
    document.body.append(frame);
  });
  return frame;
}

/** The page of such a frame; it must be of our own origin. */
export const openPage = async <View extends FrameWindow = FrameWindow>(
  src: string,
  options?: FrameOptions,
): Promise<View> => (await openFrame(src, options)).contentWindow as View;

/** What a page asked of any server, in the order of its requests. */
export const requestsOf = (view: FrameWindow): URL[] =>
  view.performance.getEntriesByType('resource').map(({name}) => new URL(name));

/** Requests to anywhere but our own server; `data:` goes nowhere. */
export const foreignRequestsOf = (view: FrameWindow): string[] =>
  requestsOf(view)
    .filter(({origin, protocol}) => origin !== location.origin && protocol !== 'data:')
    .map(String);

/** Where the built files for a script tag stand. */
export const scripts = '/packages/elements/dist/script/';

/** Which files of Samen a page asked for, without the hash in their names. */
export const asked = (view: FrameWindow): string[] =>
  requestsOf(view)
    .filter(({pathname}) => pathname.startsWith(scripts))
    .map(({pathname}) => pathname.slice(scripts.length).replace(/-[\w-]{8}\.js$/, '.js'));

/** What stands in an open shadow root, with single spaces. */
export const shadowText = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

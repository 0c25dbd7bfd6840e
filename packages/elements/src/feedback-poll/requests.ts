/** The requests of a poll. They carry nothing that a browser would add by itself: no cookies, no page, no cache. */
import {responseToJson, retryAfterOf, type PollResponse, type SendResult} from '@samen/model';

/** Which answer, of which poll. */
export interface AnswerName {
  readonly poll: string;
  readonly round: string;
  readonly id: string;
}

/** What a request needs of the world; tests bring their own. */
export interface Web {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** Calls later; returns how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** ms that a request may take. */
  readonly timeLimit: number;
}

/** The web of this page. */
export const pageWeb: Web = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  timeLimit: 20_000, // a phone on a bad network takes long
};

/** The absolute URL without a slash at the end: what a box is called. Text that is no URL stays as it is. */
export function baseOf(endpoint: string): string {
  try {
    const base = (globalThis as {document?: Document}).document?.baseURI;
    const url = new URL(endpoint, base);
    url.hash = '';
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url.href;
  } catch {
    return endpoint;
  }
}

/** Below the endpoint; a query of the endpoint itself stays at the end. */
function urlOf(base: string, ...path: readonly string[]): string {
  const [start = '', query] = base.split('?');
  const below = path.map((each) => `/${encodeURIComponent(each)}`).join('');
  return start.replace(/\/$/, '') + below + (query === undefined ? '' : `?${query}`);
}

/** Sends and waits for the status; rejects when there is none in time. */
async function request<T>(
  {fetch, after, timeLimit}: Web,
  url: string,
  init: RequestInit,
  ticket: string | undefined,
  read: (response: Response) => T | Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const callOff = after(timeLimit, stop);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(url, {
      ...init,
      headers: {...init.headers, ...(ticket ? {authorization: `Bearer ${ticket}`} : {})},
      redirect: 'manual', // as likely as not the sign-in page of a network
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    return await read(response);
  } finally {
    callOff();
    signal?.removeEventListener('abort', stop);
    stop(); // what is still coming is not read
  }
}

const answerUrl = (base: string, {poll, round, id}: AnswerName) =>
  urlOf(base, 'polls', poll, 'rounds', round, 'answers', id);

/** Puts an answer at the server. Never rejects. */
export function putAnswer(
  web: Web,
  base: string,
  ticket: string | undefined,
  response: PollResponse,
  signal: AbortSignal,
): Promise<SendResult> {
  const init = {
    method: 'PUT',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(responseToJson(response)),
  };
  const read = ({status, headers}: Response): SendResult => {
    const retryAfter = retryAfterOf(headers.get('retry-after'), web.now());
    return retryAfter === undefined ? {status} : {status, retryAfter};
  };
  return request(web, answerUrl(base, response), init, ticket, read, signal).catch(() => 'network');
}

/** Takes an answer out at the server; whether it is not there now. Never rejects. */
export function deleteAnswer(
  web: Web,
  base: string,
  ticket: string | undefined,
  answer: AnswerName,
): Promise<boolean> {
  const read = ({status}: Response) => [200, 204, 404, 410].includes(status);
  return request(web, answerUrl(base, answer), {method: 'DELETE'}, ticket, read).catch(() => false);
}

/** The JSON of the results; rejects without. */
export function getResults(
  web: Web,
  base: string,
  ticket: string | undefined,
  poll: string,
): Promise<unknown> {
  const init = {headers: {accept: 'application/json'}};
  const read = (response: Response): Promise<unknown> => {
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
  return request(web, urlOf(base, 'polls', poll, 'results'), init, ticket, read);
}

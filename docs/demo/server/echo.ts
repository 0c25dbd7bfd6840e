/**
 * POST /api/echo: shows a form back to who sent it and keeps nothing. Plain Node, so that it can be tested without Vite.
 */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {answerPage, problemPage, type Field} from './answer.js';
import {strictHeaders} from './headers.js';

export const echoPath = '/api/echo';
const limit = 64 * 1024;
const accepted = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Why a form was not read, with the words for who sent it. */
class Refusal extends Error {
  readonly status: number;
  readonly title: string;
  constructor(status: number, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

const tooLarge = () =>
  new Refusal(413, 'Te veel tekst', 'U stuurde meer dan 64 kB. Maak het korter en probeer het opnieuw.');

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length']) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readFields(request: IncomingMessage): Promise<Field[]> {
  if (request.method !== 'POST')
    throw new Refusal(405, 'Dat kan hier niet', 'Op dit adres kunt u alleen een formulier versturen.');
  const type = request.headers['content-type'] ?? '';
  if (!accepted.includes((type.split(';')[0] ?? '').trim().toLowerCase()))
    throw new Refusal(415, 'Onbekende vorm', 'Dit adres leest alleen gewone formulieren.');
  const body = await readBody(request);
  try {
    const form = await new Response(new Uint8Array(body), {headers: {'content-type': type}}).formData();
    return [...form].map(([name, value]) => ({
      name,
      // Of a file we show that it came, never what is in it.
      value: typeof value === 'string' ? value : `(bestand "${value.name}", ${value.size} bytes)`,
    }));
  } catch {
    throw new Refusal(400, 'Niet te lezen', 'Het formulier kwam niet heel aan. Probeer het opnieuw.');
  }
}

/** A browser asks for HTML as well; only a program asks for JSON alone. */
const wantsJson = (accept = '') =>
  /\bapplication\/(problem\+)?json\b/.test(accept) && !accept.includes('text/html');

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...strictHeaders,
    'content-type': `${type}; charset=utf-8`,
    'content-language': 'nl',
    'cache-control': 'no-store',
    vary: 'accept',
    ...(status === 405 && {allow: 'POST'}),
    ...(status === 413 && {connection: 'close'}), // what is still coming is not read
  });
  response.end(body);
}

/** Answers one request for `echoPath`. Never rejects. */
export async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  try {
    send(response, 200, 'text/html', answerPage(await readFields(request), query));
  } catch (error) {
    const {
      status,
      title,
      message: detail,
    } = error instanceof Refusal
      ? error
      : new Refusal(500, 'Er ging iets mis', 'Probeer het later nog eens.');
    if (wantsJson(request.headers.accept))
      send(
        response,
        status,
        'application/problem+json',
        JSON.stringify({type: 'about:blank', title, status, detail}),
      );
    else send(response, status, 'text/html', problemPage({title, detail}, query));
  }
}

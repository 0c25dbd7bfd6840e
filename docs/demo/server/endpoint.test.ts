import {createServer, request as httpRequest, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {echo} from './echo.js';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => void echo(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/echo`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const post = (fields: Record<string, string>, search = '?page=school') =>
  fetch(base + search, {method: 'POST', body: new URLSearchParams(fields)});

/** What a browser would read in the cells of the table, worked out apart from the code under test. */
function cells(html: string): string[] {
  const names: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
  const content = [...html.matchAll(/<t[hd][^>]*>(?:<code>|<pre[^>]*>\n)([^]*?)<\/(?:code|pre)>/g)];
  return content.map(([, text]) => text!.replace(/&(#?\w+);/g, (_, name: string) => names[name]!));
}

describe('a form', () => {
  it('is shown in plain words and exactly', async () => {
    const response = await post({rol_ouder: 'advise', datum: '2026-11-30', tolk: 'ja'});
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<li>Uw rol in het besluit: adviseren.</li>');
    expect(html).toContain('<li>Het gesprek is op maandag 30 november 2026.</li>');
    expect(html).toContain('<li>U wilt graag een tolk.</li>');
    expect(cells(html)).toEqual(['rol_ouder', 'advise', 'datum', '2026-11-30', 'tolk', 'ja']);
  });

  it('may be multipart; of a file only name and size are shown', async () => {
    const body = new FormData();
    body.set('naam', 'Noor');
    body.set('bijlage', new File(['geheim'], 'brief.txt'));
    const html = await (await fetch(base, {method: 'POST', body})).text();
    expect(cells(html)).toEqual(['naam', 'Noor', 'bijlage', '(bestand "brief.txt", 6 bytes)']);
    expect(html).not.toContain('geheim');
  });

  it('shows the answers to a poll, a sentence for each', async () => {
    const response = {
      ...{schema: 'samen-poll-answer/1', poll: 'samenwerken', group: 'gezin'},
      answers: {gevoel: 3, delen: 4, kiezen: 'unknown', meer: ['praten', 'vieren']},
    };
    const html = await (await post({samenwerken: JSON.stringify(response)}, '?page=zorg')).text();
    for (const sentence of [
      'U antwoordde als: Kind, ouder of buddy.',
      'Hoe gaat het samenwerken? Goed.',
      'Wij vertellen elkaar wat we weten. 4 van 5.',
      'Wij kiezen samen waar we aan werken. weet ik niet.',
      'Wat wilt u meer samen doen? Vaker even praten, Vieren wat goed gaat.',
    ])
      expect(html).toContain(`<li>${sentence}</li>`);
    const other = JSON.stringify({...response, poll: '../../package'});
    expect(await (await post({samenwerken: other}, '?page=zorg')).text()).toContain(
      'konden niet gelezen worden',
    );
  });

  it('shows a record laid out, and one sentence per position', async () => {
    const record = {
      participants: [{id: 'm', name: 'Moeder'}],
      positions: [
        {participant: 'm', moment: 'expected', rung: 'decide'},
        {participant: 'm', moment: 'experienced', rung: 'inform'},
      ],
    };
    const html = await (await post({terugblik: JSON.stringify(record)}, '?page=zorg')).text();
    expect(html).toContain('<li>Moeder verwachtte: meebeslissen.</li>');
    expect(html).toContain('<li>Moeder kreeg: informeren.</li>');
    expect(cells(html)).toEqual(['terugblik', JSON.stringify(record, null, 2)]);
  });

  it('tells who sits where, who waits, and that there are wishes but not which', async () => {
    const plan = {
      schema: 'samen-seating',
      shape: 'rectangle-heads',
      seats: 12,
      participants: [
        {id: 'm', name: 'Moeder'},
        {id: 's', name: 'Sem'},
        {id: 'v', name: 'Vader'},
      ],
      places: [
        {seat: 's1', participant: 's'},
        {seat: 's12', participant: 'm', locked: true},
      ],
      rules: [{kind: 'apart', a: 'm', b: 'v'}],
      voice: {kind: 'drawing', by: 'm'},
    };
    const html = await (await post({tafel: JSON.stringify(plan)}, '?page=zorg')).text();
    const sentences = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, sentence]) => sentence);
    expect(sentences).toEqual([
      'De tafel: een rechthoekige tafel, met plekken aan de kop, 12 stoelen.',
      'Stoel 1: Sem.',
      'Stoel 12: Moeder.',
      'Nog geen plek: Vader.',
      'Het kind geeft iets mee: een tekening.',
      'Er is 1 wens over wie waar zit.',
    ]);
    expect(cells(html)).toEqual(['tafel', JSON.stringify(plan, null, 2)]);
  });

  it('is answered in the style of its page, and leads back to it with the chosen theme and language', async () => {
    const own = await (await post({}, '?page=school')).text();
    expect(own).toContain('<html lang="nl" class="purmerend-theme">');
    expect(own).toContain('href="../themes/purmerend.css"');
    const chosen = await (await post({}, '?page=school&theme=amsterdam&lang=ar')).text();
    expect(chosen).toContain('class="ams-theme"');
    expect(chosen).toContain('href="../school/?lang=ar&amp;theme=amsterdam"');
    const none = await (await post({}, '?page=__proto__&theme=constructor')).text();
    expect(none).toContain('class=""');
    expect(none).toContain('href="../"');
  });

  it('is answered under the strict policy', async () => {
    const policy = (await post({})).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('never becomes markup: as many tags as with harmless text, and every character arrives', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'script', '&lt;', '-->', ' ', 'é', '\n'),
    });
    const tags = (html: string) => html.match(/</g)!.length;
    const plain = tags(await (await post({veld: 'waarde'})).text());
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (name, value) => {
        fc.pre(!value.includes('\n') && !name.includes('\n') && value !== '');
        const html = await (await post({[name]: value})).text();
        expect(cells(html)).toEqual([name, value]);
        expect(tags(html)).toBe(plain);
      }),
      {numRuns: 150},
    );
  });

  it('never becomes markup through the sentences of a record or through the address', async () => {
    const evil = '"><script>alert(1)</script>';
    const record = {
      participants: [{id: evil, name: evil}],
      positions: [{participant: evil, moment: evil, rung: evil}],
    };
    const search = `?page=${encodeURIComponent(evil)}&theme=${encodeURIComponent(evil)}&lang=${encodeURIComponent(evil)}`;
    const html = await (
      await post({terugblik: JSON.stringify(record), rol_kind: evil, datum: evil}, search)
    ).text();
    expect(html).not.toContain('<script');
    const plan = {
      shape: evil,
      seats: evil,
      participants: [{id: evil, name: evil}],
      places: [{seat: evil, participant: 'x'}],
    };
    const seats = await (await post({tafel: JSON.stringify(plan)}, search)).text();
    expect(seats).toContain('Stoel');
    expect(seats).not.toContain('<script');
  });

  const odd = '{"toString":1,"valueOf":1}';
  it.each([
    ...['[1,', '{"positions": 3}', '[null]', '{"positions":[null,1,{}]}', '['.repeat(20_000), 'null'],
    `{"participants":[{"id":${odd}}],"positions":[{"participant":${odd},"moment":${odd},"rung":${odd}}]}`,
    '{"places":[null,1,{}],"participants":3,"rules":"x","voice":[]}',
    `{"shape":"constructor","seats":${odd},"places":[{"seat":${odd},"participant":${odd}}],"voice":{"kind":${odd}}}`,
  ])('survives %.20s as a record and as a plan', async (sent) => {
    for (const name of ['terugblik', 'tafel', 'samenwerken']) {
      const response = await post({[name]: sent});
      expect(response.status, name).toBe(200);
      expect(await response.text()).not.toContain('native code');
    }
  });
});

describe('a request that is refused', () => {
  const refusals: [number, RequestInit][] = [
    [405, {method: 'GET'}],
    [405, {method: 'PUT', body: new URLSearchParams({a: 'b'})}],
    [415, {method: 'POST', body: '{}', headers: {'content-type': 'application/json'}}],
    [415, {method: 'POST'}],
    [413, {method: 'POST', body: new URLSearchParams({a: 'x'.repeat(70_000)})}],
    [400, {method: 'POST', body: 'geen grens', headers: {'content-type': 'multipart/form-data'}}],
  ];

  it.each(refusals)('gets %i as a page', async (status, init) => {
    const response = await fetch(base, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/<h1>.+<\/h1>/);
  });

  it.each(refusals)('gets %i as problem+json when only that is accepted', async (status, init) => {
    const accept = 'application/problem+json';
    const response = await fetch(base, {
      ...init,
      headers: {...(init.headers as Record<string, string>), accept},
    });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({type: 'about:blank', status});
    expect(problem['title']).toEqual(expect.any(String));
    expect(problem['detail']).toEqual(expect.any(String));
  });

  it('is told which method is allowed', async () => {
    expect((await fetch(base)).headers.get('allow')).toBe('POST');
  });

  it('is refused while it is still arriving, when it does not say how long it is', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked'};
      const sending = httpRequest(base, {method: 'POST', headers}, (response) => {
        response.resume();
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write(`a=${'x'.repeat(70_000)}`); // and never ends
    });
    expect(status).toBe(413);
  });
});

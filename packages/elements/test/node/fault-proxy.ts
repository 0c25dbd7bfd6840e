/** A bad network on this machine: stands before a server and does to requests what networks do. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What happens to one request. `before` and `after`: the server has not, or has, done what was asked. */
export type Fault =
  | {readonly kind: 'none' | 'drop-request' | 'drop-response' | 'duplicate'}
  /** Takes `ms`; whoever waits may have given up. */
  | {readonly kind: 'slow-before' | 'slow-after'; readonly ms: number}
  /** Nothing comes back, and `ms` later the request arrives all the same; `again`: after it was answered already. */
  | {readonly kind: 'late' | 'again'; readonly ms: number}
  | {
      readonly kind: 'status-before' | 'status-after';
      readonly status: number;
      readonly retryAfter?: string;
    };

/** A request as the network sees it; `attempt` counts those for the same method and path, from 1. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly attempt: number;
}

export interface FaultProxy {
  readonly url: string;
  /** How often each kind of fault was done. */
  readonly counts: ReadonlyMap<Fault['kind'], number>;
  /** When nothing is on its way to the server any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function faultProxy(target: string, faultFor: (seen: Seen) => Fault): Promise<FaultProxy> {
  const counts = new Map<Fault['kind'], number>();
  const attempts = new Map<string, number>();
  const underWay = new Set<Promise<unknown>>();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const {method = 'GET', url: path = '/', headers} = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const name = `${method} ${path}`;
    const attempt = (attempts.get(name) ?? 0) + 1;
    attempts.set(name, attempt);
    const fault = faultFor({method, path, attempt});
    counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);

    const forward = () =>
      fetch(target + path, {
        method,
        headers: {'content-type': headers['content-type'] ?? ''},
        ...(chunks.length > 0 && {body: Buffer.concat(chunks)}),
      });
    const pass = async (answer: Response) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''});
      response.end(body);
    };
    const cut = () => void response.socket?.destroy();

    switch (fault.kind) {
      case 'none':
        return pass(await forward());
      case 'drop-request':
        return cut();
      case 'drop-response':
        await forward();
        return cut();
      case 'duplicate': {
        const [first] = await Promise.all([forward(), forward()]);
        return pass(first);
      }
      case 'slow-before':
        await pause(fault.ms);
        return pass(await forward());
      case 'slow-after': {
        const answer = await forward();
        await pause(fault.ms);
        return pass(answer);
      }
      case 'late':
        cut();
        await pause(fault.ms);
        await forward();
        return;
      case 'again':
        await pass(await forward());
        await pause(fault.ms);
        await forward();
        return;
      case 'status-before':
      case 'status-after':
        if (fault.kind === 'status-after') await forward();
        response.writeHead(fault.status, fault.retryAfter ? {'retry-after': fault.retryAfter} : {}).end();
    }
  };

  const server = createServer((request, response) => {
    // Whoever gave up has closed the connection: that is what this is for.
    const work: Promise<void> = handle(request, response)
      .catch(() => void response.socket?.destroy())
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

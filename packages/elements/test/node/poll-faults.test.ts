/** Answers over a bad network to a real collector, by the real sender: nothing lost, nothing twice. */
import {randomInt} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parsePollDefinition, type AnswerStore, type PollResponse} from '@samen/model';
import {expect, it} from 'vitest';
import {pollServer} from '../../../../docs/demo/server/polls.js';
import {faultProxy, type Fault, type Seen} from './fault-proxy.js';
import {Device, fastClock, patience} from './poll-device.js';
import {pause, randomFrom, until} from './random.js';

const speed = 200;
const wantedFaults = 1000;
const clock = fastClock(speed);

const nl = (text: string) => ({nl: text});
const poll = parsePollDefinition({
  id: 'after',
  version: 1,
  mode: 'conversation',
  title: nl('Na het gesprek'),
  groups: [{id: 'parents', label: nl('Ouders')}],
  rounds: [{id: 'first'}],
  questions: [{id: 'line', kind: 'line', text: nl('Hoe was het?'), from: nl('Niet goed'), to: nl('Goed')}],
}).value!;

/** Any status but those that say it is done: no network makes those up. */
function status(seen: Seen, random: () => number): number {
  for (;;) {
    const code = 202 + Math.floor(random() * 398);
    if (seen.method !== 'DELETE' || ![204, 404, 410].includes(code)) return code;
  }
}

function fault(seen: Seen, random: () => number): Fault {
  const ms = random() * 50;
  const slow = random() < 0.9 ? ms : patience * 1.3; // some take longer than the sender waits
  const seconds = Math.ceil(random() * 30);
  const date = new Date(clock.now() + seconds * 1000).toUTCString();
  const held = [{}, {}, {retryAfter: String(seconds)}, {retryAfter: date}][Math.floor(random() * 4)]!;
  const spoken = {status: status(seen, random), ...held};
  const all: readonly Fault[] = [
    {kind: 'drop-request'},
    {kind: 'drop-response'},
    {kind: 'drop-response'},
    {kind: 'duplicate'},
    {kind: 'slow-before', ms: slow},
    {kind: 'slow-after', ms: slow},
    {kind: 'late', ms},
    {kind: 'again', ms},
    {kind: 'status-before', ...spoken},
    {kind: 'status-after', ...spoken},
  ];
  return all[Math.floor(random() * all.length)]!;
}

it(`keeps every answer once over ${wantedFaults} faults`, async () => {
  const seed = Number(process.env['SAMEN_SEED'] ?? randomInt(2 ** 31));
  const told = `SAMEN_SEED=${seed}`;
  const folder = mkdtempSync(join(tmpdir(), 'samen-poll-faults-'));
  const handle = pollServer({polls: {after: poll}, folder});
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  let faults = 0;
  const proxy = await faultProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, (seen) => {
    // By what is asked and how often: the same whatever comes in between.
    const random = randomFrom(`${seed} ${seen.method} ${seen.path} ${seen.attempt}`);
    if (faults >= wantedFaults || random() > 0.65) return {kind: 'none'};
    faults += 1;
    return fault(seen, random);
  });
  const store = (): AnswerStore =>
    (JSON.parse(readFileSync(join(folder, 'after-1.json'), 'utf8')) as {answers: AnswerStore}).answers;

  const wanted = new Map<string, PollResponse>();
  const withdrawn = new Set<string>();
  const wrong: string[] = [];
  let [thanks, reloads, changes] = [0, 0, 0];
  const onThanks = ({id, revision}: PollResponse) => {
    if (withdrawn.has(id)) return;
    thanks += 1;
    const kept = store().responses.find((each) => each.id === id);
    if (!kept || kept.revision < revision) wrong.push(`"Bedankt" for ${id} r${revision}, which is not there`);
  };

  /** Somebody with a phone who answers, changes, withdraws, reloads, opens and closes tabs. */
  const live = async (index: number): Promise<Device> => {
    const random = randomFrom(`${seed} device ${index}`);
    const chance = (part: number) => random() < part;
    const options = {endpoint: `${proxy.url}/`, clock, random, refusal: 0.05, onThanks};
    const device = new Device(options);
    device.open();
    device.open();
    const ids: string[] = [];
    const tab = () => [...device.tabs][Math.floor(random() * device.tabs.size)]!;
    for (let count = 0; faults < wantedFaults; count++) {
      const known = ids.filter((id) => !withdrawn.has(id));
      const isChange = known.length > 0 && chance(0.4);
      const number = index * 10_000 + count;
      const id = isChange
        ? known[Math.floor(random() * known.length)]!
        : `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      if (isChange) changes += 1;
      else ids.push(id);
      const revision = (wanted.get(id)?.revision ?? 0) + 1;
      const head = {id, poll: 'after', version: 1, round: 'first', group: 'parents', revision};
      const response = {...head, answers: {line: Math.floor(random() * 101)}};
      wanted.set(id, response);
      const where = await tab().sender.send(response);
      if (where === 'memory') wrong.push('kept in memory only');
      if (chance(0.5)) await pause(random() * 30);
      if (chance(0.1)) {
        withdrawn.add(id);
        while ((await tab().sender.withdraw(head)) === 'failed') await pause(5);
      }
      if (chance(0.25)) {
        tab().kill();
        device.open();
        reloads += 1;
      }
      if (chance(0.1)) {
        const {sender} = tab(); // an element that moves in its page
        sender.disconnect();
        sender.connect();
      }
      await pause(random() * 60);
      await until(() => [...device.tabs].some(({sender}) => sender.box.length < 3), 2000);
    }
    return device;
  };

  const started = performance.now();
  const devices = await Promise.all(Array.from({length: 10}, (_, index) => live(index)));
  await until(() => devices.every(({isDone}) => isDone), 20_000);
  const left = devices.flatMap(({tabs}) => [...tabs].flatMap(({sender}) => sender.box));
  await proxy.settled();
  const seconds = (performance.now() - started) / 1000;

  const {responses} = store();
  const expected = [...wanted.values()].filter(({id}) => !withdrawn.has(id));
  const byId = (all: readonly PollResponse[]) => Object.fromEntries(all.map((each) => [each.id, each]));
  console.log(
    `${told}: ${faults} faults, ${wanted.size} answers, ${changes} changed, ${withdrawn.size} withdrawn, ` +
      `${reloads} reloads, ${thanks} times thanks, ${responses.length} rows, ${seconds.toFixed(1)} s; ` +
      [...proxy.counts].map(([kind, count]) => `${kind} ${count}`).join(', '),
  );
  expect(left, told).toEqual([]);
  expect(wrong, told).toEqual([]);
  expect(
    devices.flatMap((device) => device.faults),
    told,
  ).toEqual([]);
  expect(new Set(responses.map(({id}) => id)).size, told).toBe(responses.length);
  expect(byId(responses), told).toEqual(byId(expected));
  expect(responses, told).toHaveLength(expected.length);
  expect(faults, told).toBe(wantedFaults);
  expect(Math.min(thanks, reloads, changes, withdrawn.size), told).toBeGreaterThan(10);

  for (const {tabs} of devices) for (const tab of tabs) tab.kill();
  await proxy.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, {recursive: true});
});

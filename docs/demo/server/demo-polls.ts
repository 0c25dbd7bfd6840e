/** The polls of the demo: their answers are in a folder of their own, that goes when the demo stops. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {instantOf, parsePollDefinition, textKey, type PollDefinition} from '@samen/model';
import {madeUpAnswers} from './made-up-answers.js';
import {accept} from './poll-acts.js';
import {emptyPollFile, pollFileJson} from './poll-file.js';
import {pollServer, type PollHandler} from './polls.js';

function definition(id: string): PollDefinition {
  const file = new URL(`../public/polls/${id}.json`, import.meta.url);
  const {value, problems} = parsePollDefinition(readFileSync(file, 'utf8'));
  if (!value) throw new Error(`${id}.json is no poll: ${JSON.stringify(problems)}`);
  return value;
}

/** The rounds that are over, as if people had answered in the week after each opened. */
function earlierRounds(poll: PollDefinition): string {
  let file = emptyPollFile;
  for (const response of madeUpAnswers(poll)) {
    const round = poll.rounds.find(({id}) => id === response.round);
    ({file} = accept(poll, file, response, instantOf(round?.open)! + 1));
  }
  return pollFileJson(file);
}

/** The collector of the demo. Makes its folder now; this computer only, and gone when the process ends. */
export function demoPolls(): PollHandler {
  const poll = definition('ouderraadpleging');
  const folder = mkdtempSync(join(tmpdir(), 'samen-demo-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  writeFileSync(join(folder, `${poll.id}-${poll.version}.json`), earlierRounds(poll), {mode: 0o600});
  // Ours were read: we wrote them. What visitors write is shown to nobody.
  const passed = new Set(madeUpAnswers(poll).map((response) => textKey(response, 'idee')));
  return pollServer({polls: {[poll.id]: poll}, folder, base: '/api', approved: () => passed});
}

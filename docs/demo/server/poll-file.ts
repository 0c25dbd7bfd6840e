/** What a collector keeps of one poll: one JSON file, written as a whole or not at all. */
import {randomUUID} from 'node:crypto';
import {mkdir, open, readFile, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {emptyAnswerStore, type AnswerStore, type Ledger, type Snapshot} from '@samen/model';

const schema = 'samen-poll-file/1';

/** Everything about one version of a poll. No times and no addresses: nobody can be found by them. */
export interface PollFile {
  readonly answers: AnswerStore;
  /** Rounds of a conversation whose results were shown. */
  readonly revealed: readonly string[];
  /** Of an anonymous poll, one per round with answers. Private. */
  readonly ledgers: readonly Ledger[];
  /** What was published; never changed. */
  readonly snapshots: readonly Snapshot[];
}

const nothing: PollFile = {answers: emptyAnswerStore, revealed: [], ledgers: [], snapshots: []};

async function read(path: string): Promise<PollFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw error;
  }
  // What cannot be read is left alone: writing over it would lose answers.
  const kept = JSON.parse(text) as PollFile & {schema: string};
  if (kept.schema !== schema) throw new Error(`${path} is no ${schema}`);
  const {answers, revealed, ledgers, snapshots} = kept;
  return {answers, revealed, ledgers, snapshots};
}

/** Beside the file, to the disk, and then in its place: whatever happens, the old or the new one is there. */
async function write(path: string, file: PollFile): Promise<void> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700});
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify({schema, ...file}));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

/** What a change came to: the file to keep, and what to tell who asked. */
export interface Change<T> {
  readonly file: PollFile;
  readonly told: T;
}

/** One change of a file after the other. For one process: a server with more needs a database with transactions. */
export class PollFileQueue {
  readonly #path: string;
  #file: PollFile | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** Resolves when what the change made is on disk; rejects when it is not, and then nothing was changed. */
  change<T>(act: (file: PollFile) => Change<T>): Promise<T> {
    const turn = this.#turn.then(async () => {
      const before = (this.#file ??= await read(this.#path));
      const {file, told} = act(before);
      if (file !== before) await write(this.#path, file);
      this.#file = file;
      return told;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

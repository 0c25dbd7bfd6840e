/** Where a device can keep text that must not get lost. Every way may be refused: by a setting, a full disk, a policy. */

/** Where an answer is kept. `memory`: until the page goes. */
export type KeptWhere = 'indexeddb' | 'local-storage' | 'memory';

/** One text that several tabs read and write. */
export interface Place {
  readonly where: KeptWhere;
  /**
   * Reads, changes and writes as one step that no other tab comes between.
   *
   * @param edit gets what is kept, or `undefined`, and returns what to keep; `undefined` leaves no trace. Runs once at
   *   most, and must not throw.
   * @returns when it is on disk; rejects when it was not kept, and then nothing has changed.
   */
  update(edit: (text: string | undefined) => string | undefined): Promise<void>;
  /** What is kept here at this moment, if that can be told without waiting. */
  peek?(): string | undefined;
}

/** Runs `act` while nobody else does who uses the same name. */
export type Exclusive = (name: string, act: () => Promise<void>, signal?: AbortSignal) => Promise<void>;

const databaseName = 'samen-outbox';
const boxes = 'boxes';
/** ms. Some browsers neither open a database nor say no. */
const patience = 4000;
const silence = 'no answer';

/** Opens or makes the database. A newer one is used when it still has our boxes. */
async function open(name: string): Promise<IDBDatabase> {
  try {
    return await openVersion(name, 1);
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    return openVersion(name);
  }
}

/** @param version none: the one that is there, and nothing is made. */
function openVersion(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    let isOver = false;
    const refuse = (error: Error) => {
      isOver = true;
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => refuse(new Error(silence)), patience);
    request.onupgradeneeded = () => {
      if (version === undefined) request.transaction?.abort();
      else request.result.createObjectStore(boxes);
    };
    request.onblocked = () => refuse(new Error('blocked'));
    request.onerror = () => refuse(request.error ?? new Error('refused'));
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      if (!isOver && database.objectStoreNames.contains(boxes)) return resolve(database);
      database.close();
      refuse(new Error('another database'));
    };
  });
}

/** Reads, edits and writes in one transaction; other tabs wait for it. */
function transact(
  database: IDBDatabase,
  key: string,
  edit: (text: string | undefined) => string | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(boxes, 'readwrite', {durability: 'strict'});
    const timer = setTimeout(() => transaction.abort(), patience);
    const store = transaction.objectStore(boxes);
    const reading = store.get(key);
    reading.onsuccess = () => {
      const found: unknown = reading.result;
      const next = edit(typeof found === 'string' ? found : undefined);
      if (next === found) return;
      try {
        if (next === undefined) store.delete(key);
        else store.put(next, key);
      } catch {
        transaction.abort();
      }
    };
    transaction.oncomplete = () => {
      clearTimeout(timer);
      resolve();
    };
    transaction.onabort = transaction.onerror = () => {
      clearTimeout(timer);
      reject(transaction.error ?? new Error('aborted'));
    };
  });
}

/**
 * IndexedDB, with a connection per change: one that stays open would hold up a newer version and the page cache.
 *
 * @param key of the text; the database has one for each endpoint.
 */
export function databasePlace(key: string, name = databaseName): Place {
  let isSilent = false;
  return {
    where: 'indexeddb',
    async update(edit) {
      if (isSilent) throw new Error(silence);
      const database = await open(name).catch((error: unknown) => {
        isSilent = (error as Error).message === silence; // and would be so the next time
        throw error;
      });
      try {
        await transact(database, key, edit);
      } finally {
        database.close();
      }
    },
  };
}

/** localStorage. It has no transactions, so tabs take turns with `exclusive`. */
export function localPlace(key: string, exclusive: Exclusive): Place {
  const name = `${databaseName} ${key}`;
  return {
    where: 'local-storage',
    peek() {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    async update(edit) {
      let failure: unknown;
      await exclusive(`${name} local`, () => {
        try {
          const found = localStorage.getItem(name) ?? undefined;
          const next = edit(found);
          if (next === undefined) localStorage.removeItem(name);
          else if (next !== found) localStorage.setItem(name, next);
        } catch (error) {
          failure = error;
        }
        return Promise.resolve();
      });
      if (failure !== undefined) throw failure as Error;
    },
  };
}

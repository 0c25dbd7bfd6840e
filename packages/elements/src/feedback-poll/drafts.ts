import {isUuid} from '@samen/model';
import {keptText, storage, type Keeping} from './device.js';

/** What is kept of the answers of one person to one round. Read from the device, so nothing in it is sure. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly group: string;
  readonly answers: unknown;
  /** Handed over: on its way, or with the server. Otherwise somebody is still busy with it. */
  readonly isGiven: boolean;
}

export function readKept(keeping: Keeping, key: string): Kept | undefined {
  try {
    const kept = JSON.parse(keptText(keeping, key) ?? 'null') as Partial<Kept> | null;
    if (!kept || !isUuid(kept.id) || !Number.isInteger(kept.revision)) return undefined;
    const {id, revision = 1, group = '', answers, isGiven} = kept;
    return {id, revision: Math.max(1, revision), group: String(group), answers, isGiven: isGiven === true};
  } catch {
    return undefined;
  }
}

/** Keeps this, or takes away what is there. */
export function writeKept(keeping: Keeping, key: string, kept: Kept | undefined): void {
  try {
    if (kept) storage(keeping)?.setItem(key, JSON.stringify(kept));
    else storage(keeping)?.removeItem(key);
  } catch {
    // full, or not allowed: what was typed stays on the screen
  }
}

// TEMPORARY, only so that the core typechecks: the file of the outbox takes its place.
import type {Outbox, PollResponse} from '@samen/model';

export type KeptWhere = 'indexeddb' | 'local-storage' | 'memory';

export interface SenderOptions {
  readonly endpoint: string;
  readonly ticket?: string;
  readonly isMemoryOnly?: boolean;
  readonly onChange: (box: Outbox) => void;
}

const missing = (): never => {
  throw new Error('temporary');
};

export class Sender {
  readonly box: Outbox = [];
  constructor(_options: SenderOptions) {}
  connect(): void {
    missing();
  }
  disconnect(): void {
    missing();
  }
  send(_response: PollResponse): Promise<KeptWhere> {
    return missing();
  }
  withdraw(_of: {poll: string; round: string; id: string}): Promise<'done' | 'failed'> {
    return missing();
  }
  keepOn(_id: string): Promise<void> {
    return missing();
  }
  discard(_id: string): Promise<void> {
    return missing();
  }
}

export function fetchResults(_endpoint: string, _poll: string, _ticket?: string): Promise<unknown> {
  return missing();
}

/** Where answers stay on the device of who gives them. */
export type Keeping = 'device' | 'session' | 'no';

/** A browser that keeps nothing (a setting, a sandboxed frame) is no error: it starts anew each time. */
export function storage(keeping: Keeping): Storage | undefined {
  try {
    return keeping === 'device' ? localStorage : keeping === 'session' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
}

/** What is kept, unread; `null` for nothing. */
export function keptText(keeping: Keeping, key: string): string | null {
  try {
    return storage(keeping)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

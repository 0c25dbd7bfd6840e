/** The input as JSON text: a text as it is, else written; `undefined` when JSON cannot hold it. */
export function jsonOf(input: unknown): string | undefined {
  try {
    return typeof input === 'string' ? input : (JSON.stringify(input) as string | undefined);
  } catch {
    return undefined;
  }
}

/** What JSON text stands for; `undefined` for broken JSON. */
export function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Bytes in UTF-8. A lone half of a pair counts as 3, as it is written. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const each of text) {
    const point = each.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

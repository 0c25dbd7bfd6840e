/** Test-only: RFC 4180, read in another way than it was written. */
export function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let rest = csv;
  while (rest !== '') {
    const row: string[] = [];
    for (let end = ''; end !== '\r\n';) {
      const [all, quoted, plain, stop] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
      if (all === undefined) throw new Error(`no cell: ${rest}`);
      row.push((quoted ?? plain)!.replaceAll('""', '"'));
      [rest, end] = [rest.slice(all.length), stop!];
    }
    rows.push(row);
  }
  return rows;
}

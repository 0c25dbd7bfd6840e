/** A spreadsheet reads a cell that starts like this as a formula (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r]/;

/** Cells that RFC 4180 wants between double quotes. */
const quoted = /[",\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180): every row ends with CRLF, cells with a comma, a quote or a line break
 * stand between double quotes. A cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an
 * apostrophe in front, so that what a person typed never runs as a formula. No rows give the empty text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Gives the user a file, without a request: the browser's own "save as". Text becomes UTF-8.
 * Call it from a user act; browsers refuse downloads out of the blue.
 */
export function download(name: string, data: string | Blob, type = 'text/plain'): void {
  const url = URL.createObjectURL(
    typeof data === 'string' ? new Blob([data], {type: `${type};charset=utf-8`}) : data,
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // WebKit reads the blob only after the click returned, and large ones take a while.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

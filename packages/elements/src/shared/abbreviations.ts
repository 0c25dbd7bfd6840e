/** The first use of a segmenter on a page takes ten milliseconds, and most names do not need one. */
const characters = (text: string): readonly string[] =>
  /^[ -~]*$/.test(text) ? [...text] : [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);

/** Short names, as short as keeps them apart: M and V, but Mo and Me. Counted by characters as a reader sees them. */
export function abbreviations(names: readonly string[]): readonly string[] {
  const letters = names.map((name) => characters(name.trim()));
  const short = (length: number) => letters.map((name) => name.slice(0, length).join(''));
  const one = short(1).map((text) => text.toLocaleUpperCase());
  const two = short(2);
  return one.map((text, i) => {
    if (one.indexOf(text) === one.lastIndexOf(text)) return text;
    return two.indexOf(two[i]!) === two.lastIndexOf(two[i]!) ? two[i]! : `${text}${i + 1}`;
  });
}

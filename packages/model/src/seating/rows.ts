/** Rows of neighbouring professionals, for a search that counts them a hundred thousand times. */
import {leastRun} from './runs.js';
import type {TableLayout} from './tables.js';

export interface Rows {
  /** The most professionals in a row now; as {@link longestRun}. */
  readonly longest: () => number;
  /** The least that can be with these seats taken; as {@link leastRun}. */
  readonly least: () => number;
  /** After other seats are taken. */
  readonly recount: () => void;
  /** After somebody went from one seat to another that was empty. */
  readonly shift: (from: number, to: number) => void;
}

/** For each of {@link kinds} what it adds to a row of professionals, and whether the row goes on (all bits) or ends. */
const longer = Uint8Array.of(0, 0, 1, 0, 0);
const goesOn = Int8Array.of(-1, 0, -1, 0, 0);

/** @param kindAt one of {@link kinds} for each seat; read at every call. @param p number of professionals. */
export function rowsOf(layout: TableLayout, kindAt: Uint8Array, p: number): Rows {
  const lines = layout.lines.map(({seats, isRing}) => ({seats: Uint8Array.from(seats), isRing, size: 0}));
  const lineOf = layout.seats.map((_, seat) => lines.findIndex(({seats}) => seats.includes(seat)));
  let least = 0;

  function recount(): void {
    for (const line of lines) line.size = line.seats.reduce((size, seat) => size + (kindAt[seat] ? 1 : 0), 0);
    least = leastRun(lines, p);
  }

  function shift(from: number, to: number): void {
    if (lineOf[from] === lineOf[to]) return;
    lines[lineOf[from]!]!.size--;
    lines[lineOf[to]!]!.size++;
    least = leastRun(lines, p);
  }

  function longest(): number {
    let most = 0;
    for (let line = 0; line < lines.length; line++) {
      const {seats, isRing, size} = lines[line]!;
      let run = 0;
      for (let i = 0; i < seats.length; i++) {
        const kind = kindAt[seats[i]!]!;
        run = (run + longer[kind]!) & goesOn[kind]!;
        if (run > most) most = run;
      }
      // Around the end of a ring it goes on, unless it has been all around.
      for (let i = 0; isRing && run > 0 && run < size && i < seats.length; i++) {
        const kind = kindAt[seats[i]!]!;
        run = (run + longer[kind]!) & goesOn[kind]!;
        if (run > most) most = run;
      }
    }
    return most;
  }

  return {longest, least: () => least, recount, shift};
}

/** What was found unchanged tells how far the text around it has moved. */

/** An anchor that stands unchanged in one place only. */
export interface Pin {
  /** Which anchor. */
  readonly of: number;
  /** Where it stood, and how much further on it stands now. */
  readonly place: number;
  readonly shift: number;
}

export interface Pins {
  /** The shifts of the nearest pins before and after a place, each once; an anchor does not vouch for itself. */
  around(place: number, of: number): readonly number[];
}

export function pinsOf(found: readonly Pin[]): Pins {
  const pins = [...found].sort((one, other) => one.place - other.place);
  return {
    around(place, of) {
      let low = 0;
      for (let high = pins.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((pins[middle]?.place ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      let before = low - 1;
      if (pins[before]?.of === of) before--;
      let after = low;
      if (pins[after]?.of === of) after++;
      const shifts = [pins[before], pins[after]].flatMap((pin) => (pin ? [pin.shift] : []));
      return [...new Set(shifts)];
    },
  };
}

// What somebody who embeds Samen writes; the proof compiles, bundles and visits it.
import '@samen/elements/ladder-picker.js';
import type {SamenLadderPicker} from '@samen/elements';
import {agreement} from '@samen/model';

const picker = document.querySelector('samen-ladder-picker');

// The tag has its class, in both directions.
export const own: SamenLadderPicker | null = picker;
export const mapped: HTMLElementTagNameMap['samen-ladder-picker'] | null = own;

picker?.addEventListener('change', () => {
  picker.dataset.chosen = picker.value.toUpperCase();
});
picker?.addEventListener('samen-agreement', ({gap}) => gap?.toFixed());

// @ts-expect-error no such property
export const misspelled: unknown = picker?.valeu;

export const half: string | undefined = agreement([1, 3, 5], 5)?.toFixed(1);

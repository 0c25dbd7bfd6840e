// What somebody who embeds Samen writes; the proof compiles, bundles and visits it.
import '@samen/elements/ladder-picker.js';
import '@samen/elements/seat-planner.js';
import '@samen/elements/source-tagger.js';
import type {SamenLadderPicker, SamenSeatPlanner, SamenSourceTagger} from '@samen/elements';
import {agreement, balance, parsePlan, parseSources} from '@samen/model';

const picker = document.querySelector('samen-ladder-picker');

// The tag has its class, in both directions.
export const own: SamenLadderPicker | null = picker;
export const mapped: HTMLElementTagNameMap['samen-ladder-picker'] | null = own;

picker?.addEventListener('change', () => {
  picker.dataset.chosen = picker.value.toUpperCase();
});
picker?.addEventListener('samen-agreement', ({gap}) => gap?.toFixed());

const table = document.querySelector('samen-seat-planner');

export const ownTable: SamenSeatPlanner | null = table;
export const mappedTable: HTMLElementTagNameMap['samen-seat-planner'] | null = ownTable;

table?.addEventListener('samen-seat', ({moves}) => moves.map(({participant}) => participant.toUpperCase()));
table?.addEventListener('change', () => parsePlan(table.value).value.places.length.toFixed());

const notes = document.querySelector('samen-source-tagger');

export const ownNotes: SamenSourceTagger | null = notes;
export const mappedNotes: HTMLElementTagNameMap['samen-source-tagger'] | null = ownNotes;

notes?.addEventListener('samen-orphan', ({tags}) => tags.map(({anchor}) => anchor.exact.toUpperCase()));
notes?.addEventListener('change', () => balance(parseSources(notes.value).value.tags)?.toFixed(2));

// @ts-expect-error no such property
export const misspelled: unknown = picker?.valeu;

export const half: string | undefined = agreement([1, 3, 5], 5)?.toFixed(1);

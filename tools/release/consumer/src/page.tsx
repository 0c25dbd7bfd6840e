// A project with React and no other framework.
import type {} from '@samen/elements/jsx';
import type {SamenLadderPicker, SamenSeatPlanner, SamenSourceTagger} from '@samen/elements';
import {createRef} from 'react';

const picker = createRef<SamenLadderPicker>();
const table = createRef<SamenSeatPlanner>();
const notes = createRef<SamenSourceTagger>();

export const form = (
  <samen-ladder-picker
    ref={picker}
    name="role"
    decision="welke hulp Sem krijgt"
    onchange={() => picker.current?.value.toUpperCase()}
    onsamen-agreement={({gap}) => gap?.toFixed()}
  />
);

export const seats = (
  <samen-seat-planner
    ref={table}
    name="table"
    shape="oval"
    participants={['Moeder', 'Juf Anja']}
    onchange={() => table.current?.value.toUpperCase()}
    onsamen-seat={({moves}) => moves.length.toFixed()}
  />
);

export const sources = (
  <samen-source-tagger
    ref={notes}
    name="sources"
    mode="free"
    text="Moeder: Thuis helpt een rustige start."
    onchange={() => notes.current?.value.toUpperCase()}
    onsamen-orphan={({tags}) => tags.length.toFixed()}
  />
);

// @ts-expect-error no such attribute
export const misspelled = <samen-ladder-picker desicion="welke hulp" />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

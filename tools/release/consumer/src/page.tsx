// A project with React and no other framework.
import type {} from '@samen/elements/jsx';
import type {SamenLadderPicker, SamenSeatPlanner} from '@samen/elements';
import {createRef} from 'react';

const picker = createRef<SamenLadderPicker>();
const table = createRef<SamenSeatPlanner>();

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

// @ts-expect-error no such attribute
export const misspelled = <samen-ladder-picker desicion="welke hulp" />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

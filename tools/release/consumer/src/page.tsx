// A project with React and no other framework.
import type {} from '@samen/elements/jsx';
import type {SamenLadderPicker} from '@samen/elements';
import {createRef} from 'react';

const picker = createRef<SamenLadderPicker>();

export const form = (
  <samen-ladder-picker
    ref={picker}
    name="role"
    decision="welke hulp Sem krijgt"
    onchange={() => picker.current?.value.toUpperCase()}
    onsamen-agreement={({gap}) => gap?.toFixed()}
  />
);

// @ts-expect-error no such attribute
export const misspelled = <samen-ladder-picker desicion="welke hulp" />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

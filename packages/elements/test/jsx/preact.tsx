/** How a Preact page uses the element, and the mistakes its editor must find. Compiled by ../node/jsx.test.ts. */
/** @jsxImportSource preact */
import type {} from '@samen/elements/jsx';
import type {SamenLadderPicker} from '@samen/elements';
import {createRef} from 'preact';

const picker = createRef<SamenLadderPicker>();

export const form = (
  <form>
    <samen-ladder-picker
      ref={picker}
      name="role"
      required
      decision="welke hulp Sem krijgt"
      decision-kind="support-plan"
      positions={[{participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 5}]}
      onchange={() => picker.current?.value.toUpperCase()}
      onsamen-agreement={({gap}) => gap?.toFixed()}
    >
      <data value="decide">meebeslissen</data>
    </samen-ladder-picker>
  </form>
);

export const themed = (
  <div style={{'--samen-ladder-picker-rungs-gap': '1em'}}>
    <samen-ladder-picker ref={(element) => void element?.focus()} mode="compare" class="wide" lang="en" />
  </div>
);

// @ts-expect-error no such attribute
export const misspelled = <samen-ladder-picker desicion="welke hulp" />;

// @ts-expect-error a text is asked
export const mistyped = <samen-ladder-picker decision={5} />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

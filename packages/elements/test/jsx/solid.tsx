/** How a Solid page uses the element, and the mistakes its editor must find. Compiled by ../node/jsx.test.ts. */
/** @jsxImportSource solid-js */
import type {} from '@samen/elements/jsx';
import type {SamenLadderPicker} from '@samen/elements';

let picker: SamenLadderPicker | undefined;

export const form = (
  <form>
    <samen-ladder-picker
      ref={picker}
      prop:name="role"
      prop:required={true}
      attr:decision-kind="support-plan"
      prop:positions={[{participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 5}]}
      on:change={() => picker?.value.toUpperCase()}
      on:samen-agreement={({gap}) => gap?.toFixed()}
    >
      <data value="decide">meebeslissen</data>
    </samen-ladder-picker>
  </form>
);

export const themed = (
  <div style={{'--samen-ladder-picker-rungs-gap': '1em'}}>
    <samen-ladder-picker ref={(element) => element.focus()} mode="compare" class="wide" lang="en" />
  </div>
);

// @ts-expect-error no such attribute
export const misspelled = <samen-ladder-picker desicion="welke hulp" />;

// @ts-expect-error a text is asked
export const mistyped = <samen-ladder-picker prop:decision={5} />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

/** How a Solid page uses the element, and the mistakes its editor must find. Compiled by ../node/jsx.test.ts. */
/** @jsxImportSource solid-js */
import type {} from '@samen/elements/jsx';

export const form = (
  <form>
    <samen-ladder-picker
      prop:name="role"
      prop:required={true}
      attr:decision-kind="support-plan"
      prop:positions={[{participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 5}]}
      on:change={(event) => event.preventDefault()}
      on:samen-agreement={({gap}) => gap?.toFixed()}
    >
      <data value="decide">meebeslissen</data>
    </samen-ladder-picker>
  </form>
);

// @ts-expect-error a text is asked
export const mistyped = <samen-ladder-picker prop:decision={5} />;

// @ts-expect-error no such element
export const unknown = <samen-ladder-piker />;

import {actChecks} from './form-conformance-acts.js';
import type {Control, FormCheck, FormControlCase} from './form-conformance-case.js';
import {stateChecks} from './form-conformance-state.js';

export type {Control, FormCheck, FormControlCase} from './form-conformance-case.js';

/** One function per rule, so that a test can also hold a single rule against a control that is known to break it. */
export const formChecks = {...stateChecks, ...actChecks};

/** The suite that every form control runs: each rule is one that a native control follows. */
export function testFormControl<E extends Control>(control: FormControlCase<E>): void {
  describe(`<${control.tag}> as a form control`, () => {
    for (const [title, check] of Object.entries<FormCheck>(formChecks)) it(title, () => check(control));
  });
}

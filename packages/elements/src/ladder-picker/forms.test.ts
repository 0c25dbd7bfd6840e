/** Everything a native control does in a form, in each mode; the rules are those of the suite. */
import {testFormControl} from '../shared/form-conformance.js';
import {expect, settled, submission} from '../shared/testing.js';
import {click} from '../shared/testing.js';
import {compare, create, pickRung, picker, radios, type Given, type SamenLadderPicker} from './testing.js';

const messages = {nl: 'Kies een trede.', en: /^[A-Z][a-z ]+\.$/, ar: /[\u0600-\u06ff]/} as const;

testFormControl<SamenLadderPicker>({
  tag: 'samen-ladder-picker',
  fill: (element) => click(radios(element)[2]!),
  filledValue: 'advise',
  otherValue: 'decide',
  messages,
});

const people = [
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'l', name: 'Leerkracht', role: 'teacher'},
];
const recordOf = (positions: readonly object[]): string =>
  JSON.stringify({
    schema: 'samen-ladder',
    version: 1,
    ladder: 'participation',
    setting: 'child',
    subject: 'parent',
    phase: 'decision',
    participants: people,
    positions,
    beforehand: {answers: {}},
  });

for (const [mode, moment] of [
  ['compare', 'expected'],
  ['review', 'experienced'],
] as const)
  describe(`mode ${mode}`, () => {
    testFormControl<SamenLadderPicker>({
      tag: 'samen-ladder-picker',
      create: (tag) => {
        const element = document.createElement(tag) as SamenLadderPicker;
        element.setAttribute('mode', mode);
        return Object.assign(element, {participants: people} satisfies Given);
      },
      fill: (element) => {
        const [, , advise] = radios(element);
        return advise && click(advise);
      },
      filledValue: recordOf([{participant: 'm', moment, phase: 'decision', rung: 'advise'}]),
      otherValue: recordOf([{participant: 'l', moment, phase: 'decision', rung: 'inform'}]),
      messages,
    });
  });

/** What a machine can check of accessibility of score, findings and suggestions, and that they fit a phone. */
import type axeType from 'axe-core';
import 'axe-core/axe.min.js';
import {expect} from '../shared/testing.js';
import {all, camps, outcome, planOf, type OutcomeHost} from './outcome-testing.js';

const {axe} = globalThis as unknown as {axe: typeof axeType};

const rules = [
  {kind: 'apart', a: 'Sam', b: 'Mila'},
  {kind: 'beside', a: 'Ilse', b: 'Mila'},
];
const long = 'Wijkverpleegkundige-van-het-consultatiebureau';

const states: Record<string, () => Promise<OutcomeHost>> = {
  closed: () => outcome(camps()),
  open: () => outcome(camps({rules}), {isOpen: true}),
  searching: () => outcome(camps(), {isOpen: true, isSearching: true, range: undefined}),
  'nothing to compare': () => outcome(planOf([[long, 'teacher']], [long, '']), {isOpen: true}),
  'right to left': () => outcome(camps({rules}), {isOpen: true}, 'ar'),
  'long names': () =>
    outcome(
      planOf(
        [
          [long, 'teacher'],
          ['Mila', 'parent'],
        ],
        [long, '', '', 'Mila'],
      ),
      {isOpen: true},
    ),
};

describe('outcome: accessibility', () => {
  for (const [name, show] of Object.entries(states))
    it(`${name}: nothing to find, each id once, and no wider than 320 px`, async () => {
      const host = await show();
      for (const details of all(host, 'details') as HTMLDetailsElement[]) details.open = true;
      const {violations} = await axe.run(host);
      expect(
        violations.flatMap(({id, nodes}) => nodes.map(({html: markup}) => `${id}: ${markup}`)),
      ).to.deep.equal([]);
      const ids = all(host, '[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const box = host.parentElement!;
      box.style.setProperty('inline-size', '320px');
      box.style.setProperty('overflow', 'auto');
      expect(box.scrollWidth, 'scrolls sideways').to.be.at.most(320);
    });

  it('buttons are large enough for a thumb', async () => {
    const host = await outcome(camps(), {isOpen: true});
    const targets = all(host, 'button, summary');
    expect(targets.length).to.be.greaterThan(3);
    for (const each of targets) expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });
});

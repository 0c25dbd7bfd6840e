/** What an act changed in the findings: read aloud, and a new element on screen. */
import {applySeatCommand, type SeatPlan} from '@samen/model';
import {expect, settled} from '../shared/testing.js';
import {changeLine, findingLines} from './outcome.js';
import {all, camps, outcome as outcomeOf, planOf, type OutcomeHost} from './outcome-testing.js';

/** Without a search: nothing here depends on it. */
const outcome: typeof outcomeOf = (plan, given, lang) => outcomeOf(plan, {range: undefined, ...given}, lang);

const lines = ({view, i18n}: OutcomeHost) => findingLines(view!.plan, view!.scene, i18n, true);

const child = ['Sam', 'child'] as const;
const parent = ['Mila', 'parent'] as const;
const teacher = ['Lot', 'teacher'] as const;
const chair = ['Vera', 'chair'] as const;

describe('findings: what an act changed', () => {
  const told = async (before: SeatPlan, after: SeatPlan): Promise<string> => {
    const [a, b] = [await outcome(before), await outcome(after)];
    return changeLine(lines(a), lines(b), a.i18n);
  };

  it('is what is new and what is solved', async () => {
    const before = planOf([child, parent, teacher, chair], ['Sam', 'Lot', 'Mila', 'Vera']);
    const after = applySeatCommand(before, {type: 'swap', a: 'Lot', b: 'Mila'}).plan;
    const sentence = lines(await outcome(before)).find(({code}) => code === 'child-alone')!.text;
    expect(await told(before, after)).to.equal(`Opgelost: ${sentence}`);
    expect(await told(after, before)).to.equal(`Nieuw: ${sentence}`);
  });

  it('of a list that got shorter is how it is now', async () => {
    const before = planOf([child, parent, teacher], ['Sam', 'Mila', '']);
    const waiting = planOf([child, parent, teacher], ['Sam', '', '']);
    expect(await told(waiting, before)).to.match(/Nieuw: .*Nog geen plek: Lot\./);
    expect(await told(waiting, before)).not.to.contain('Opgelost: Nog geen plek');
  });

  it('is nothing when nothing changed', async () => {
    expect(await told(camps(), camps())).to.equal('');
  });

  it('is a new element on screen', async () => {
    const host = await outcome(planOf([child, parent, teacher], ['', '']));
    const before = all(host, '[part=findings] li').at(-1);
    const plan = planOf([child, parent, teacher], ['Sam', '']);
    host.change({plan, scene: (await outcome(plan)).view!.scene});
    await settled(host);
    expect(all(host, '[part=findings] li').at(-1)).not.to.equal(before);
  });
});

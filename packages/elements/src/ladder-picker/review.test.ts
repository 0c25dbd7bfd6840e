/** After the decision: what was expected beside what people say they got. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import type {SamenAgreementEvent} from './events.js';
import {
  all,
  chosen,
  compare,
  pickRung,
  radio,
  result,
  review,
  rowNames,
  shown,
  texts,
  words,
} from './testing.js';

const names = ['informeren', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen'];
const counts = ['', 'één trede', 'twee treden', 'drie treden', 'vier treden'];
const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

const expected = (participant: string, rung: number) => ({participant, moment: 'expected', rung});
const got = (participant: string, rung: number) => ({participant, moment: 'experienced', rung});

const percents = (element: HTMLElement & {renderRoot: ParentNode}, label: string): number[] =>
  [...shown(element as never).matchAll(new RegExp(`${label}: (\\d+) van 100`, 'g'))].map(([, n]) =>
    Number(n),
  );

describe('review', () => {
  it('says for all that one person can expect and get what the difference is', async () => {
    const element = await review();
    for (const before of [1, 2, 3, 4, 5])
      for (const after of [1, 2, 3, 4, 5]) {
        element.positions = [expected('Moeder', before), got('Moeder', after)];
        await settled(element);
        const [x, y, difference] = [names[before - 1], names[after - 1], after - before];
        const many = counts[Math.abs(difference)];
        const sentence =
          difference === 0
            ? `Moeder verwachtte en kreeg dezelfde rol: ${x}.`
            : `Moeder verwachtte ${x} en kreeg ${y}: ${many} ${difference < 0 ? 'minder' : 'meer'}.`;
        // One person is no agreement; two rungs less is a reason to talk, two more is not.
        expect(result(element)).to.equal(sentence + (difference <= -2 ? ` ${words.talkFirst}` : ''));
        expect(percents(element, 'Verwachting uitgekomen')).to.deep.equal([
          Math.round((1 - Math.abs(difference) / 4) * 100),
        ]);
        expect(percents(element, 'Overeenstemming')).to.deep.equal([]);
      }
  });

  it('takes the person with the largest difference, and the mean over all', async () => {
    const element = await review({
      positions: [
        ...[expected('Moeder', 4), got('Moeder', 3)],
        ...[expected('Vader', 5), got('Vader', 2)],
        ...[expected('Zoë', 1), got('Zoë', 3)],
        got('Juf', 5), // did not expect anything
        expected('Oma', 5), // has not said what she got
      ],
    });
    expect(result(element)).to.equal(
      `Vader verwachtte meebeslissen en kreeg raadplegen: drie treden minder. ${words.talkFirst}`,
    );
    expect(percents(element, 'Verwachting uitgekomen')).to.deep.equal([50]); // 1 - (1 + 3 + 2) / 3 / 4
    expect(percents(element, 'Overeenstemming')).to.deep.equal([63]); // of 3, 2, 3, 5: 1 - (1 + 0 + 2 + 1 + 3 + 2) / 6 / 4
  });

  it('says so while nobody has told both', async () => {
    for (const positions of [
      [],
      [expected('Moeder', 3)],
      [got('Moeder', 3)],
      [expected('A', 3), got('B', 3)],
    ])
      expect(result(await review({positions}))).to.match(/^Nog niemand heeft verteld/);
  });

  it('shows what was said before, asks what they got', async () => {
    const participants = [{id: 'm', name: 'Moeder', role: 'parent'}, 'Juf'];
    const positions = [expected('m', 4), {participant: 'Juf', moment: 'offered', rung: 2}];
    const element = await review({participants, positions});
    expect(rowNames(element)).to.deep.equal(['Moeder', 'Juf']);
    expect(texts(element, '.moment')).to.deep.equal(['verwacht', 'aangeboden']);
    expect(chosen(element)).to.deep.equal([
      `Moeder, gekregen: ${words.silent}`,
      `Juf, gekregen: ${words.silent}`,
    ]);
    await pickRung(element, 'Moeder, gekregen: Raadplegen');
    expect(element.toJSON()['positions']).to.deep.equal([
      {...positions[0], phase: 'decision', rung: 'coproduce'},
      {...positions[1], phase: 'decision', rung: 'consult'},
      {participant: 'm', moment: 'experienced', phase: 'decision', rung: 'consult'},
    ]);
    expect(texts(element, '.moment')).to.include('gekregen');
  });

  it('tells agreement, gap and no findings', async () => {
    const element = await review({positions: [expected('Moeder', 5), got('Moeder', 5), got('Juf', 5)]});
    for (const [rung, agreement] of [
      [4, 0.75],
      [1, 0],
    ] as const) {
      const [event] = (await eventsDuring(element, ['samen-agreement'], () =>
        radio(element, `Moeder, gekregen: ${capital(names[rung - 1]!)}`).click(),
      )) as SamenAgreementEvent[];
      await settled(element);
      expect([event!.agreement, event!.gap, event!.findings]).to.deep.equal([agreement, rung - 5, []]);
    }
  });

  it('has its own question, for a child too; and no answers, dates or law', async () => {
    const question = async (attributes: Record<string, string>): Promise<string> => {
      const element = await review({participants: ['A']}, {'decision-kind': 'support-plan', ...attributes});
      expect(all(element, 'select, input[type=date], [part=law]').length).to.equal(0);
      return texts(element, 'caption [part=label]').join();
    };
    expect(await question({})).to.equal('Welke rol kregen ouders?');
    expect(await question({subject: 'child'})).to.equal('Welke rol kreeg het kind?');
    expect(await question({setting: 'policy', subject: 'child'})).to.match(/kinderen|het kind/);
    expect(await question({label: 'Hoe ging het?'})).to.equal('Hoe ging het?');
  });

  it('goes on from a comparison with the same record', async () => {
    const before = await compare({
      positions: [expected('Moeder', 4), {participant: 'Juf', moment: 'offered', rung: 4}],
    });
    const element = await review({record: before.toJSON()});
    await pickRung(element, 'Moeder, gekregen: Coproduceren');
    expect(result(element)).to.equal('Moeder verwachtte en kreeg dezelfde rol: coproduceren.');
    element.mode = 'compare';
    await settled(element);
    expect(result(element), 'and back').to.equal(result(before));
  });
});

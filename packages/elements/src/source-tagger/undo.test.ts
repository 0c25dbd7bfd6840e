/** Back and forth over every kind of act; and what cannot be undone. */
import {textHash} from '@samen/model';
import {expect, settled} from '../shared/testing.js';
import {
  all,
  chooser,
  inside,
  keys,
  notes,
  push,
  recordOf,
  said,
  tagger,
  tagOn,
  words,
  type SamenSourceTagger,
} from './testing.js';

const record = {...recordOf(tagOn(said[0]), tagOn(said[2], {certainty: 'moved'})), textHash: textHash(notes)};
const given = {text: notes, record};

async function chooseIn(element: SamenSourceTagger, selector: string, value: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, selector)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

const acts: Record<string, (element: SamenSourceTagger) => Promise<unknown>> = {
  'a source': (element) => push(element, words.scientific),
  'a source less': (element) => push(element, words.experiential),
  'a stage': (element) => chooseIn(element, 'select.stage', 'used'),
  'who said it': async (element) => {
    await push(element, words.who);
    await chooseIn(element, '[data-axis=speaker]', 'Juf');
  },
  'everything taken away': (element) => keys(element, 'Delete'),
  'a place confirmed': (element) => push(element, 'Klopt'),
  'a method': (element) => element.tag(4, {sources: ['scientific', 'professional'], stage: 'used'}),
  annotations: (element) => element.fromAnnotations([]),
};

describe('source tagger: undo', () => {
  for (const [name, act] of Object.entries(acts))
    it(`${name}: one step back, one step forward`, async () => {
      const element = await tagger({}, given);
      const before = element.value;
      chooser(element, 0).focus();
      await act(element);
      await settled(element);
      const after = element.value;
      expect(after).not.to.equal(before);
      await push(element, words.undo);
      expect(element.value).to.equal(before);
      await push(element, words.redo);
      expect(element.value).to.equal(after);
    });

  it('50 steps, not more, and nothing forward after something else', async () => {
    const element = await tagger();
    chooser(element, 0).focus();
    for (let step = 0; step < 52; step++)
      await element.tag(step % 6, {stage: step % 12 < 6 ? 'used' : 'discussed'});
    await settled(element);
    let steps = 0;
    while (all(element, '.undo')[0]!.ariaDisabled === 'false') {
      await keys(element, 'Control+z');
      steps++;
    }
    expect(steps).to.equal(50);
    await keys(element, '1');
    expect(all(element, '.redo')[0]!.ariaDisabled).to.equal('true');
  });

  it('what the page gives cannot be undone', async () => {
    const element = await tagger();
    chooser(element, 0).focus();
    await keys(element, '1');
    element.record = recordOf(tagOn(said[3]));
    await settled(element);
    const now = element.value;
    await keys(element, 'Control+z');
    expect(element.value).to.equal(now);
  });
});

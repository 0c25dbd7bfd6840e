/** What the page hears, and only after what a user did. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import {chooser, keys, notes, push, recordOf, said, tagger, tagOn, words} from './testing.js';
import type {SamenOrphanEvent} from './events.js';

const types = ['input', 'change', 'samen-orphan'];

describe('source tagger: events', () => {
  it('input and change once per act; nothing for one that changes nothing', async () => {
    const element = await tagger();
    chooser(element, 0).focus();
    const heard = async (...names: string[]) =>
      (await eventsDuring(document, types, () => keys(element, ...names))).map(({type}) => type);
    expect(await heard('1')).to.deep.equal(['input', 'change']);
    expect(await heard('Control+z')).to.deep.equal(['input', 'change']);
    expect(await heard('Control+y')).to.deep.equal(['input', 'change']);
    expect(await heard('ArrowDown', 'Delete', 's', 'Control+y')).to.deep.equal(['input', 'change']);
    expect(await heard('ArrowUp', 'ArrowUp', 'n', 'h', 'Escape')).to.deep.equal([]);
  });

  it('a select inside is not heard outside', async () => {
    const element = await tagger();
    await push(element, words.experiential);
    const select = element.renderRoot.querySelector<HTMLSelectElement>('.stage select, select.stage')!;
    const events = await eventsDuring(document, types, () => {
      select.value = 'used';
      select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    expect(events.map(({type, target}) => [type, target])).to.deep.equal([
      ['input', element],
      ['change', element],
    ]);
  });

  it('nothing for methods and properties', async () => {
    const element = await tagger();
    const events = await eventsDuring(document, types, async () => {
      await element.tag(0, {sources: ['scientific']});
      await element.untag(0);
      await element.next();
      element.record = recordOf(tagOn(said[1]));
      element.text = `Vooraf. ${notes}`;
      await settled(element);
    });
    expect(events).to.deep.equal([]);
  });

  it('samen-orphan tells which tags lost their words, once', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[0]), tagOn(said[5]))});
    const without = notes.replace(said[5], 'Niets.');
    const events = (await eventsDuring(element, types, async () => {
      await element.reanchor(without);
      await settled(element);
    })) as SamenOrphanEvent[];
    expect(
      events.map(({type, bubbles, composed, cancelable}) => [type, bubbles, composed, cancelable]),
    ).to.deep.equal([['samen-orphan', true, false, false]]);
    expect(events[0]!.tags.map(({id}) => id)).to.deep.equal([said[5]]);
    const again = await eventsDuring(element, types, async () => {
      await element.reanchor(`${without} En nog iets.`);
      await settled(element);
    });
    expect(again, 'known already').to.deep.equal([]);
  });
});

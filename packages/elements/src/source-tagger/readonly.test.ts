/** What may be read and not changed, and what is disabled. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import {all, chooser, inside, keys, letters, notes, recordOf, said, state, tagger, tagOn} from './testing.js';

const given = {text: notes, record: recordOf(tagOn(said[0]), tagOn(said[2], {sources: ['scientific']}))};

describe('source tagger: readonly and disabled', () => {
  for (const name of ['readonly', 'disabled'])
    it(`${name}: the text and its sources can be read, and nothing can be done`, async () => {
      const element = await tagger({[name]: true, mode: 'free', 'show-balance': true}, given);
      expect(letters(element)).to.deep.equal(['E', '', 'W', '', '', '']);
      expect(all(element, '.toolbar, .choose')).to.deep.equal([]);
      expect(inside(element, '[part=balance]')).not.to.equal(null);
      const events = await eventsDuring(element, ['input', 'change'], async () => {
        inside(element, '.said')!.click();
        await settled(element);
        await keys(element, '1', 'Delete', 'Control+z');
      });
      expect([events, state(element)]).to.deep.equal([
        [],
        [`${said[0]}=experiential`, `${said[2]}=scientific`],
      ]);
    });

  it('becomes so, and back, with what was said', async () => {
    const element = await tagger({}, given);
    chooser(element, 1).focus();
    await keys(element, '2');
    element.readOnly = true;
    await settled(element);
    expect(letters(element).slice(0, 3)).to.deep.equal(['E', 'P', 'W']);
    element.readOnly = false;
    await settled(element);
    chooser(element, 1).focus();
    await keys(element, 'Control+z');
    expect(letters(element).slice(0, 3)).to.deep.equal(['E', '', 'W']);
  });

  it('a script may still do what the user may not', async () => {
    const element = await tagger({readonly: true}, given);
    expect(await element.tag(1, {sources: 'professional'})).not.to.equal(undefined);
    await settled(element);
    expect(letters(element)[1]).to.equal('P');
  });
});

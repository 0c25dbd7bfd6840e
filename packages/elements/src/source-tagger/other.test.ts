/** Beside what somebody else said of the same text, given by the page. */
import {expect, settled} from '../shared/testing.js';
import {all, inside, notes, problemsDuring, recordOf, said, tagger, tagOn, text, texts} from './testing.js';

const mine = recordOf(tagOn(said[0]), tagOn(said[2]), tagOn(said[5], {sources: ['scientific']}));
const theirs = recordOf(
  tagOn(said[0]),
  tagOn(said[2], {sources: ['professional']}),
  tagOn(said[5], {sources: ['scientific']}),
);
const rows = '[part=compare] tbody tr';

describe('source tagger: what somebody else said', () => {
  it('is shown beside it, open, with the statements on which they differ', async () => {
    const element = await tagger({}, {text: notes, record: mine});
    expect(inside(element, '[part=compare]'), 'nobody yet').to.equal(null);
    element.other = theirs;
    await settled(element);
    expect(all(element, rows)).to.have.length(1);
    expect(texts(element, rows)[0]).to.contain('In de klas is Sam stil.').and.not.contain('Uit onderzoek');
    element.other = undefined;
    await settled(element);
    expect(all(element, rows)).to.deep.equal([]);
  });

  it('is found again when the text changes', async () => {
    const element = await tagger({}, {text: notes, record: mine});
    element.other = theirs;
    await settled(element);
    element.text = `Vooraf was er koffie. ${notes}`;
    await settled(element);
    expect(texts(element, rows).join(' ')).to.contain('In de klas is Sam stil.');
    expect(all(element, rows)).to.have.length(1);
  });

  it('stays away when it cannot be read, and the page is told', async () => {
    const element = await tagger({}, {text: notes, record: mine});
    const {told} = await problemsDuring(element, async () => {
      element.other = '{"schema": "samen-seating"';
      await settled(element);
    });
    expect(told).to.deep.equal(['record-invalid other']);
    expect(text(element.renderRoot)).to.contain('Sam slaapt slecht.');
    expect(all(element, rows)).to.deep.equal([]);
  });
});

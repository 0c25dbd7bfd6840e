/** What a page does: methods, what they give, and what a user sees of it. */
import {expect, focused, settled} from '../shared/testing.js';
import {
  all,
  chooser,
  focusedStatement,
  keys,
  letters,
  notes,
  push,
  recordOf,
  said,
  state,
  statements,
  tagger,
  tagOn,
  tagsOf,
  words,
} from './testing.js';

describe('source tagger: methods', () => {
  it('tag says everything of a statement in one step, and one undo takes it back', async () => {
    const element = await tagger({}, {text: notes, hats: ['Oma']});
    const id = await element.tag(2, {
      sources: ['experiential', 'scientific'],
      stage: 'used',
      knower: 'Oma',
      speaker: 'Juf',
    });
    expect(tagsOf(element)).to.have.length(1);
    expect(tagsOf(element)[0]).to.deep.include({
      id,
      sources: ['scientific', 'experiential'],
      stage: 'used',
      knower: 'Oma',
      speaker: 'Juf',
    });
    await element.tag(2, {sources: 'professional'});
    expect(tagsOf(element)[0]).to.deep.include({id, sources: ['professional'], stage: 'used'});
    await element.tag(2, {stage: null, knower: null});
    expect(state(element)).to.deep.equal([`${said[2]}=professional`]);
    chooser(element, 0).focus();
    await keys(element, 'Control+z', 'Control+z');
    expect(tagsOf(element)[0]).to.deep.include({sources: ['scientific', 'experiential']});
  });

  it('tag takes other words too, and untag statements, words and ids', async () => {
    const element = await tagger();
    const start = notes.indexOf('stil');
    const id = await element.tag({start, end: start + 4}, {sources: 'experiential'});
    await element.tag(0, {sources: 'scientific'});
    await element.tag(5, {sources: 'scientific'});
    expect(await element.untag(id!)).to.equal(true);
    expect(await element.untag(0)).to.equal(true);
    expect(await element.untag({start: notes.indexOf(said[5]), end: notes.length})).to.equal(true);
    expect(await element.untag(0)).to.equal(false);
    expect(state(element)).to.deep.equal([]);
  });

  it('works before anything is on screen', async () => {
    const element = document.createElement('samen-source-tagger');
    element.text = 'Een. Twee.';
    document.body.append(element);
    expect(await element.tag(1, {sources: 'scientific'})).to.equal('t1');
    await settled(element);
    expect(letters(element)).to.deep.equal(['', 'W']);
    element.remove();
  });

  it('next goes round the statements without a source', async () => {
    const element = await tagger();
    for (const index of [1, 3, 4, 5]) await element.tag(index, {sources: 'scientific'});
    const seen: (number | undefined)[] = [];
    for (let time = 0; time < 3; time++) seen.push(await element.next());
    await settled(element);
    expect([...seen, focusedStatement(element)]).to.deep.equal([2, 0, 2, 2]);
    for (const index of [0, 2]) await element.tag(index, {sources: 'scientific'});
    expect(await element.next()).to.equal(undefined);
  });

  it('reanchor finds the words again in another text, and gives those to look at', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[1]), tagOn(said[5]))});
    const unsure = await element.reanchor(`Vooraf iets nieuws.\n${notes.replace(said[5], 'Weg.')}`);
    await settled(element);
    expect(unsure.map(({id}) => id)).to.deep.equal([said[5]]);
    expect(letters(element)).to.deep.equal(['', '', 'E', '', '', '', '']);
    expect(all(element, '[part=check] li')).to.have.length(1);
    const {anchor} = tagsOf(element).find(({id}) => id === said[1])!;
    expect((element.text as string).slice(anchor.start, anchor.end)).to.equal(said[1]);
  });

  it('a tag without a place gets one from the user', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[5]))});
    await element.reanchor(notes.replace(said[5], 'Slapen is goed om iets te onthouden.'));
    await settled(element);
    await push(element, 'Ergens anders');
    chooser(element, 5).focus();
    await settled(element);
    await push(element, 'Hier hoort de bron bij');
    expect(state(element)).to.deep.equal(['Slapen is goed om iets te onthouden.=experiential']);
    expect(tagsOf(element)[0]!.certainty).to.equal('sure');
  });

  it('annotations go out and come back in', async () => {
    const element = await tagger();
    await element.tag(0, {sources: ['scientific', 'experiential'], stage: 'used'});
    await element.tag(3, {sources: 'professional'});
    const page = await element.toAnnotations();
    const other = await tagger();
    expect(await other.fromAnnotations(page)).to.equal(true);
    expect(other.toJSON()).to.deep.equal(element.toJSON());
    await settled(other);
    expect(letters(other)).to.deep.equal(['WE', '', '', 'P', '', '']);
  });

  it('files name people by role, unless the page says otherwise', async () => {
    const given = {text: notes, participants: [{id: 'm', name: 'Mieke', role: 'parent'}]};
    const element = await tagger({}, given);
    await element.tag(0, {sources: 'experiential', speaker: 'm'});
    expect(await element.toCSV()).not.to.contain('Mieke');
    expect(await element.toText())
      .to.contain('ervaringskennis')
      .and.not.to.contain('Mieke');
    element.privacy = 'name';
    expect(await element.toCSV()).to.contain('Mieke');
  });

  it('toJSON is the record, which another element takes', async () => {
    const element = await tagger();
    await element.tag(4, {sources: 'experiential'});
    const other = await tagger({}, {text: notes, record: JSON.stringify(element)});
    expect(other.value).to.equal(element.value);
  });

  it('paragraphs are statements too, and tags of sentences stay', async () => {
    const element = await tagger({unit: 'paragraph'}, {text: notes, record: recordOf(tagOn(said[0]))});
    expect(statements(element)).to.have.length(4);
    expect(letters(element)[0]).to.equal('E');
    element.unit = 'sentence';
    await settled(element);
    expect(statements(element)).to.deep.equal([...said]);
  });

  it('axes are what people are asked for', async () => {
    const element = await tagger({axes: 'knower'});
    expect(all(element, 'select.stage')).to.deep.equal([]);
    await push(element, words.who);
    expect(
      all<HTMLSelectElement>(element, '.details-fields select').map((each) => each.dataset['axis']),
    ).to.deep.equal(['knower']);
    expect(focused()).to.equal(all(element, '.details-fields select')[0]);
  });

  it('focus goes to the statement where somebody was', async () => {
    const element = await tagger();
    chooser(element, 3).focus();
    chooser(element, 3).blur();
    element.focus();
    expect(focusedStatement(element)).to.equal(3);
  });

  it('child HTML is the text, also when it changes', async () => {
    const {html} = await import('../shared/testing.js');
    const element = await tagger(
      {},
      {},
      html`<h3>Kop</h3><p>Een
      zin. Nog   een.</p><ul><li>Punt</li></ul>`,
    );
    expect(statements(element)).to.deep.equal(['Kop', 'Een zin.', 'Nog een.', 'Punt']);
    element.querySelector('li')!.textContent = 'Ander punt';
    await settled(element);
    expect(statements(element).at(-1)).to.equal('Ander punt');
  });
});

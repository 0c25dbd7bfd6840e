/** Whatever a page hands over: it is told what was wrong, and everything else still works. */
import {eventsDuring, expect, html, settled} from '../shared/testing.js';
import {
  all,
  chooser,
  create,
  keys,
  letters,
  notes,
  part,
  problemsDuring,
  recordOf,
  said,
  shown,
  state,
  statements,
  tagger,
  tagOn,
  tagsOf,
  type Given,
} from './testing.js';

/** What the page hears when it sets these. */
async function told(given: Given): Promise<string[]> {
  const element = await tagger();
  const {told: codes} = await problemsDuring(element, async () => {
    Object.assign(element, given);
    await settled(element);
  });
  return codes;
}

describe('source tagger: bad input', () => {
  it('a range that is reversed, empty, negative, broken or out of the text is no place', async () => {
    const element = await tagger();
    const ranges = [
      {start: 5, end: 2},
      {start: 3, end: 3},
      {start: -1, end: 4},
      {start: 0.5, end: 4},
      {start: 0, end: 1e9},
      {start: NaN, end: NaN},
      {},
    ];
    for (const range of ranges)
      expect(await element.tag(range as {start: number; end: number}, {sources: 'scientific'})).to.equal(
        undefined,
      );
    for (const index of [-1, 6, 0.5, NaN])
      expect(await element.tag(index, {sources: 'scientific'})).to.equal(undefined);
    for (const nothing of [undefined, null, 'x', {}])
      expect(await element.untag(nothing as never)).to.equal(false);
    expect([state(element), element.value]).to.deep.equal([[], '']);
  });

  it('of a saved tag with such a place the page hears, and the others stay', async () => {
    const bad = (start: number, end: number) => ({
      ...tagOn(said[0]),
      id: `${start}`,
      anchor: {start, end, exact: 'x'},
    });
    expect(await told({record: recordOf(bad(9, 2), bad(-4, 2), bad(3, 3), tagOn(said[1]))})).to.deep.equal([
      'range-invalid record.tags[0].anchor',
      'range-invalid record.tags[1].anchor',
      'range-invalid record.tags[2].anchor',
    ]);
  });

  it('a place behind the end, or words that are not there, make an orphan that is kept', async () => {
    const gone = {
      ...tagOn(said[0]),
      id: 'gone',
      anchor: {start: 5000, end: 5020, exact: 'Dit staat er nergens in.', prefix: '', suffix: ''},
    };
    const element = await tagger({}, {text: notes, record: recordOf(gone, tagOn(said[0]))});
    expect(tagsOf(element).map(({id, certainty}) => [id, certainty])).to.deep.equal([
      [said[0], 'sure'],
      ['gone', 'orphan'],
    ]);
    expect(letters(element)).to.deep.equal(['E', '', '', '', '', '']);
  });

  it('CRLF, CR and LF are the same text with the same places', async () => {
    const places: string[][] = [];
    for (const end of ['\n', '\r\n', '\r']) {
      const element = await tagger({}, {text: notes.replaceAll('\n', end)});
      await element.tag(5, {sources: 'experiential'});
      places.push([...state(element), JSON.stringify(tagsOf(element)[0]!.anchor)]);
    }
    expect(places[1]).to.deep.equal(places[0]);
    expect(places[2]).to.deep.equal(places[0]);
  });

  it('markup in a text is text, in a property and in the child HTML', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> Ja.';
    const element = await tagger({}, {text: evil});
    expect(statements(element).join(' ')).to.equal(evil);
    const child = await tagger(
      {},
      {},
      html`<p>Dit is ${evil}</p><script type="text/plain">window.hacked = 1;</script><template>weg</template>`,
    );
    expect(statements(child).join(' ')).to.equal(`Dit is ${evil}`);
    expect('hacked' in window).to.equal(false);
    expect(all(child, 'img,script')).to.deep.equal([]);
  });

  it('a text that is too long is not cut: nothing is shown of it, and what was said is kept', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[0]))});
    const before = element.value;
    const {told: codes} = await problemsDuring(element, async () => {
      element.text = 'Woord. '.repeat(150_000);
      await settled(element);
    });
    expect(codes).to.deep.equal(['text-long text']);
    expect(shown(element)).to.contain('Deze tekst is te lang.');
    expect(statements(element)).to.deep.equal([]);
    expect(element.value).to.equal(before);
    element.text = notes;
    await settled(element);
    expect(letters(element)[0]).to.equal('E');
  });

  it('what is no text is none', async () => {
    for (const text of [{}, [], 3, true, Symbol('x'), () => 'x', 1n])
      expect(await told({text})).to.deep.equal(['text-invalid text']);
    for (const text of [null, '']) expect(await told({text})).to.deep.equal([]);
  });

  it('half characters, NUL and characters of many parts keep everything in its place', async () => {
    const odd = 'A\u0000b \ud800 c. 👨‍👩‍👧‍👦 is e\u0301e\u0301n teken. 🇳🇱🇧🇪 zijn er twee.';
    const element = await tagger({}, {text: odd});
    const inEmoji = odd.indexOf('👨') + 3;
    await element.tag({start: inEmoji, end: inEmoji + 1}, {sources: 'experiential'});
    expect(state(element)).to.deep.equal(['👨‍👩‍👧‍👦=experiential']);
    expect(JSON.parse(element.value)).to.deep.equal(element.toJSON());
    expect(element.value).not.to.match(/\\u0000|\\ud[89ab]/i);
  });

  it('a text from right to left runs its own way in a Dutch page, sentence by sentence', async () => {
    const element = await tagger({}, {text: 'الطفل ينام جيدا.\nDit is Nederlands.'});
    const direction = all(element, '.statement').map((each) => getComputedStyle(each).direction);
    expect(direction).to.deep.equal(['rtl', 'ltr']);
  });

  it('a source, hat or stage that nobody knows: kept, or left out, and told', async () => {
    const tag = tagOn(said[0], {
      sources: ['experiential', 'x-own'],
      stage: 'lost',
      knower: 'nobody',
      speaker: '',
    });
    const element = await tagger();
    const {told: codes} = await problemsDuring(element, async () => {
      element.record = recordOf(tag);
      await settled(element);
    });
    expect(codes).to.have.members([
      'source-unknown record.tags[0].sources[1]',
      'stage-unknown record.tags[0].stage',
      'hat-unknown record.tags[0].knower',
    ]);
    expect(state(element)).to.deep.equal([`${said[0]}=experiential+x-own`]);
    chooser(element, 0).focus();
    await keys(element, '1', '1');
    expect(state(element), 'and is still there after an act').to.deep.equal([
      `${said[0]}=experiential+x-own`,
    ]);
  });

  it('hats and people that cannot be read are left out, and told', async () => {
    expect(await told({hats: ['Oma', {axis: 'x', name: 'y'}, 'Oma']})).to.deep.equal([
      'hat-invalid hats[1].axis',
      'duplicate hats[2]',
    ]);
    expect(await told({participants: 7})).to.deep.equal(['participant-invalid participants']);
  });

  it('broken records leave what stands; those of a newer version can be read and go back as they came', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[0]))});
    for (const record of [
      '{',
      'x',
      7,
      [],
      {schema: 'samen-seating', version: 1},
      {schema: 'samen-sources'},
    ]) {
      element.record = record;
      await settled(element);
      expect(state(element)).to.deep.equal([`${said[0]}=experiential`]);
    }
    const newer = {...recordOf(tagOn(said[1])), version: 7, future: {a: 1}};
    element.record = newer;
    await settled(element);
    expect(element.toJSON()).to.deep.equal(newer);
    expect(letters(element)).to.deep.equal(['', 'E', '', '', '', '']);
    expect(all(element, '.toolbar, .choose')).to.deep.equal([]);
    expect(shown(element)).to.contain('nieuwere versie');
    expect(await element.tag(0, {sources: 'scientific'})).to.equal(undefined);
  });

  it('fields that Samen does not know survive what a user does', async () => {
    const record = {...recordOf({...tagOn(said[0]), mood: 'x'}), own: [1]};
    const element = await tagger({}, {text: notes, record});
    chooser(element, 0).focus();
    await keys(element, '2');
    expect(element.toJSON()).to.deep.include({own: [1]});
    expect(tagsOf(element)[0]).to.deep.include({mood: 'x'});
  });

  it('attributes that nobody knows are the default', async () => {
    const element = await tagger({mode: 'x', unit: 'y', axes: 'z', privacy: 'q', setting: 'r'});
    expect(statements(element)).to.deep.equal([...said]);
    expect(all(element, '.stage-field, select.stage, .details')).to.deep.equal([]);
    expect(part(element, 'label')).to.contain('dit kind');
  });

  it('annotations that are none do nothing', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[0]))});
    for (const input of ['{', 7, {}, [{}], {type: 'Annotation'}])
      expect(await element.fromAnnotations(input)).to.equal(false);
    expect(state(element)).to.deep.equal([`${said[0]}=experiential`]);
  });

  it('10,000 tags are read, one more is not', async function () {
    this.timeout(60_000); // three engines at work on two cores
    const text = 'Een zin die ergens over gaat. '.repeat(10_000);
    const element = create({}, {text: text.trim()});
    document.body.append(element);
    const tags = Array.from({length: 10_001}, (_, i) => ({
      id: `${i}`,
      sources: ['scientific'],
      anchor: {
        start: 30 * (i % 10_000),
        end: 30 * (i % 10_000) + 29,
        exact: 'Een zin die ergens over gaat.',
        prefix: '',
        suffix: '',
      },
    }));
    const events = await eventsDuring(element, ['samen-problem'], async () => {
      element.record = recordOf(...tags);
      await settled(element);
    });
    expect(events.map((event) => (event as Event & {code: string}).code)).to.deep.equal(['too-many']);
    element.remove();
  });
});

/** Files that somebody opens, good and bad. */
import {toAnnotations, type SourcesRecord} from '@samen/model';
import {expect} from '../shared/testing.js';
import {notes, people, recordOf, speak} from './later-testing.js';
import {
  maxFileSize,
  openedText,
  openFile,
  openText,
  placedIn,
  refusedText,
  type Opened,
  type Refused,
} from './open-file.js';
import {toJsonLd, toRecordFile} from './tagger-exports.js';

const i18n = await speak();
const record = recordOf(notes, [
  {words: 'Sam slaapt slecht voor een toets.', sources: ['experiential'], speaker: people[0]!.id},
  {words: 'Een vast rooster werkt het best.', sources: ['scientific'], stage: 'used'},
]);

const ids = (opened: Opened): string[] =>
  opened.kind === 'record'
    ? opened.record.tags.map(({id}) => id)
    : opened.kind === 'annotations'
      ? opened.tags.map(({id}) => id)
      : [];
const why = (content: string): string => {
  const opened = openText(content, notes);
  return opened.kind === 'refused' ? opened.why : opened.kind;
};

describe('opening a file', () => {
  it('reads a record that was saved here', async () => {
    const opened = await openFile(new File([toRecordFile(record, {privacy: 'name'})], 'a.json'), notes);
    expect(opened.kind).to.equal('record');
    const read = opened.kind === 'record' ? opened.record : undefined;
    expect(read?.tags).to.deep.equal(record.tags);
    expect(placedIn(read!, notes), 'not looked for again').to.equal(read);
  });

  it('reads annotations of Samen and of others, with or without a byte order mark', async () => {
    const own = await openFile(new Blob([toJsonLd(record, notes, {privacy: 'name'}, i18n)]), notes);
    expect([own.kind, ids(own)]).to.deep.equal(['annotations', ['t1', 't2']]);
    const theirs = JSON.stringify({
      type: 'Annotation',
      body: {type: 'TextualBody', purpose: 'tagging', value: 'experiential'},
      target: {selector: {type: 'TextQuoteSelector', exact: 'Sam slaapt slecht'}},
    });
    const marked = await openFile(new Blob(['\uFEFF', theirs]), notes);
    expect(marked.kind === 'annotations' && marked.tags.map(({anchor}) => anchor.start)).to.deep.equal([
      notes.indexOf('Sam'),
    ]);
  });

  for (const [name, content, expected] of [
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['half a file', '{"schema": "samen-sources", "ve', 'no-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0', 'no-json'],
    ['a number', '42', 'no-json'],
    ['null', 'null', 'no-json'],
    ['another widget', '{"schema": "samen-seating", "version": 1, "tags": []}', 'other'],
    ['any object', '{"name": "package", "version": "1.0.0"}', 'other'],
    ['no version', '{"schema": "samen-sources", "tags": []}', 'other'],
    ['a newer version', '{"schema": "samen-sources", "version": 99, "tags": []}', 'newer'],
    ['a record without tags', '{"schema": "samen-sources", "version": 1, "tags": []}', 'nothing'],
    ['a list of nothing', '[]', 'nothing'],
    ['annotations of pictures', '{"items": [{"target": "https://x.example/a.png"}]}', 'nothing'],
    [
      'too many tags',
      JSON.stringify({schema: 'samen-sources', version: 1, tags: Array(10_001).fill(0)}),
      'too-many',
    ],
    ['too many annotations', JSON.stringify(Array(10_001).fill({target: {}})), 'too-many'],
    ['a key that lies', '{"__proto__": {"schema": "samen-sources"}, "version": 1}', 'other'],
  ] as const)
    it(`${name}: says what is wrong, in words`, () => {
      expect(why(content)).to.equal(expected);
      expect(refusedText(expected, i18n)).to.match(/^[A-Z].+\.$/);
    });

  it('has words for what cannot be read at all', async () => {
    const broken = {size: 5, text: () => Promise.reject(new DOMException('gone', 'NotFoundError'))};
    const large = {size: maxFileSize + 1, text: () => Promise.reject(new Error('nobody should read it'))};
    for (const [file, expected] of [
      [broken, 'unread'],
      [large, 'large'],
    ] as const) {
      const opened = await openFile(file as unknown as Blob, notes);
      expect(opened).to.deep.equal({kind: 'refused', why: expected});
      expect(refusedText(expected, i18n)).to.match(/\.$/);
    }
  });

  it('blames nobody', () => {
    const all: readonly Refused[] = [
      'empty',
      'large',
      'unread',
      'no-json',
      'other',
      'newer',
      'nothing',
      'too-many',
    ];
    const sentences = all.map((each) => refusedText(each, i18n));
    expect(new Set(sentences).size).to.equal(all.length);
    for (const each of sentences) expect(each).not.to.match(/\b(fout|ongeldig|verkeerd|mislukt|error)\b/i);
  });
});

describe('what was opened', () => {
  it('is told with what is to do', () => {
    const [first, second] = record.tags;
    const tags: SourcesRecord['tags'] = [
      first!,
      {...second!, certainty: 'moved'},
      {...second!, id: 'a', certainty: 'uncertain'},
      {...second!, id: 'b', certainty: 'orphan'},
    ];
    const problems = ['tag-invalid', 'range-invalid', 'source-unknown'].map((code) => ({code, path: ''}));
    expect(openedText(tags, problems, i18n)).to.equal(
      'Uit het bestand gelezen: 4. Om na te kijken: 2. Niet teruggevonden in deze tekst: 1. Niet overgenomen, omdat we het niet kunnen lezen: 2.',
    );
    expect(openedText([first!], [], i18n)).to.equal('Uit het bestand gelezen: 1.');
  });

  it('of another version of the text stands where its words are', () => {
    const now = `Verslag\n${notes.replace('Een vast rooster werkt het best.', '')}`;
    const {tags} = placedIn({...record, textHash: 'of-before'}, now);
    expect(tags.map(({certainty}) => certainty)).to.deep.equal(['sure', 'orphan']);
    expect(now.slice(tags[0]!.anchor.start, tags[0]!.anchor.end)).to.equal(
      'Sam slaapt slecht voor een toets.',
    );
  });

  it('of another text is looked for when the file is opened, in slices', async () => {
    const now = `Verslag\n${notes}`;
    const file = new Blob([toRecordFile({...record, textHash: 'of-before'}, {privacy: 'name'})]);
    const opened = await openFile(file, now);
    const tags = opened.kind === 'record' ? opened.record.tags : [];
    expect(tags.map(({anchor}) => now.slice(anchor.start, anchor.end))).to.deep.equal(
      record.tags.map(({anchor}) => anchor.exact),
    );
    expect(placedIn(record, notes), 'that of before stays').not.to.equal(record);
  });

  it('of this text stays as it is', () => {
    const {items} = toAnnotations(record, notes) as {items: {id: string}[]};
    const [, hash] = /^urn:x-samen:text:([^:]+)/.exec(items[0]!.id)!;
    expect(placedIn({...record, textHash: hash!}, notes).tags).to.deep.equal(record.tags);
  });
});

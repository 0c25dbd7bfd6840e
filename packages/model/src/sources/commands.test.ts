import {describe, expect, it} from 'vitest';
import {applyTagCommand, type TagCommand} from './commands.js';
import type {Hat} from './hats.js';
import {parseSources} from './record.js';
import {emptySources, maxTags, type SourcesRecord} from './tags.js';
import type {Tag} from './tag.js';
import {textHash} from './text-hash.js';

const text = 'Sam slaapt slecht. De klas is druk. Thuis is het rustig. 👩‍👧 samen.';
const [first, second, third] = ['Sam slaapt slecht.', 'De klas is druk.', 'Thuis is het rustig.'].map(
  (words) => {
    const start = text.indexOf(words);
    return {start, end: start + words.length};
  },
) as [Range, Range, Range];
type Range = {start: number; end: number};
const hats: readonly Hat[] = [{id: 'oma', name: 'Oma', axis: 'knower'}];

function after(...commands: readonly TagCommand[]): SourcesRecord {
  return commands.reduce(
    (record, command) => applyTagCommand(record, text, command, {hats}).record,
    emptySources,
  );
}
const toggle = (range: Range, source = 'professional'): TagCommand => ({
  type: 'toggle-source',
  at: {range},
  source,
});
const set = (tag: string, fields: object): TagCommand => ({type: 'set', at: {tag}, ...fields});
const codes = (record: SourcesRecord, command: unknown) =>
  applyTagCommand(record, text, command as TagCommand, {hats}).problems.map(
    ({code, path}) => `${code} ${path}`,
  );
const two = after(toggle(first), toggle(second, 'experiential'));

describe('toggle-source', () => {
  it('makes a tag with the words that stand there, in the order of the text', () => {
    const {record, tagId, problems} = applyTagCommand(after(toggle(second)), text, toggle(first));
    expect(problems).toEqual([]);
    expect(tagId).toBe('t2');
    expect(record.tags.map(({id, anchor}) => [id, anchor.exact])).toEqual([
      ['t2', 'Sam slaapt slecht.'],
      ['t1', 'De klas is druk.'],
    ]);
    expect(record.tags[0]).toMatchObject({certainty: 'sure', sources: ['professional'], stage: 'brought'});
    expect(record.textHash).toBe(textHash(text));
  });

  it('adds a source in the order of Samen, takes it away, and takes the tag away with the last', () => {
    const both = after(toggle(first), toggle(first, 'scientific'));
    expect(both.tags.map(({sources}) => sources)).toEqual([['scientific', 'professional']]);
    const one = applyTagCommand(both, text, {type: 'toggle-source', at: {tag: 't1'}, source: 'professional'});
    expect(one.record.tags[0]?.sources).toEqual(['scientific']);
    const none = applyTagCommand(one.record, text, toggle(first, 'scientific'));
    expect(none).toMatchObject({record: {tags: []}, problems: []});
    expect(none).not.toHaveProperty('tagId');
  });

  it('means the tag that fills the place, also from a place that is somewhat different', () => {
    const near = {start: first.start + 4, end: first.end};
    expect(after(toggle(first), toggle(near, 'scientific')).tags).toHaveLength(1);
    const far = {start: first.end - 4, end: first.end};
    expect(after(toggle(first), toggle(far, 'scientific')).tags).toHaveLength(2);
  });

  it('never cuts a character in two', () => {
    const family = text.indexOf('👩');
    const {exact} = after(toggle({start: family + 2, end: family + 3})).tags[0]!.anchor;
    expect(exact).toBe('👩‍👧');
  });

  it('keeps a source that Samen does not know, and says so; takes it away without a word', () => {
    const own = after(toggle(first, 'gossip'));
    expect(codes(emptySources, toggle(first, 'gossip'))).toEqual(['source-unknown source']);
    expect(own.tags[0]?.sources).toEqual(['gossip']);
    expect(codes(own, toggle(first, 'gossip'))).toEqual([]);
    expect(codes(emptySources, toggle(first, ' '))).toEqual(['source-unknown source']);
  });

  it('leaves the other tags the same objects', () => {
    const {record} = applyTagCommand(two, text, toggle(first, 'scientific'));
    expect(record.tags[1]).toBe(two.tags[1]);
    expect(record.tags[0]).not.toBe(two.tags[0]);
  });

  it('does not take a number that is in use', () => {
    const gap = applyTagCommand(two, text, {type: 'untag', at: {tag: 't1'}}).record;
    const {record, tagId} = applyTagCommand(gap, text, toggle(third));
    expect(tagId).toBe('t3');
    const numbered = ['t4', 't5', 't2'].map((id) => ({...record.tags[0]!, id}));
    expect(applyTagCommand({...two, tags: numbered}, text, toggle(third)).tagId).toBe('t6');
  });

  it('keeps the hash of the text in which the other tags stand', () => {
    const elsewhere: SourcesRecord = {...two, textHash: 'of another text'};
    expect(applyTagCommand(elsewhere, text, toggle(third)).record.textHash).toBe('of another text');
    const {textHash: _hash, ...unknown} = two;
    expect(applyTagCommand(unknown, text, toggle(third)).record).not.toHaveProperty('textHash');
  });
});

describe('set', () => {
  it('sets, leaves what is absent, and takes away with null', () => {
    const fields = {knower: 'oma', stance: 'advocate', stage: 'used', speaker: 'Moeder', answers: 't2'};
    const record = applyTagCommand(two, text, set('t1', fields), {hats}).record;
    expect(record.tags[0]).toEqual({...two.tags[0], ...fields});
    const less = applyTagCommand(record, text, set('t1', {stance: null, stage: null, answers: ''})).record;
    expect(less.tags[0]).toEqual({...two.tags[0], knower: 'oma', speaker: 'Moeder', stage: 'brought'});
  });

  it('makes a tag at a place where there is none, unless it says nothing', () => {
    const at = {range: third};
    const {record, tagId} = applyTagCommand(two, text, {type: 'set', at, speaker: 'Vader'});
    expect(record.tags.find(({id}) => id === tagId)).toMatchObject({speaker: 'Vader', sources: []});
    const {record: same, tagId: none} = applyTagCommand(two, text, {type: 'set', at, stage: 'brought'});
    expect(same).toBe(two);
    expect(none).toBeUndefined();
  });

  it('leaves what cannot be read as it was, and says so', () => {
    const record = after(toggle(first), set('t1', {knower: 'oma', stage: 'used', speaker: 'Moeder'}));
    const wrong = set('t1', {knower: 'x', stance: 'child-knower', stage: 'lost', speaker: {}, answers: 't9'});
    expect(codes(record, wrong)).toEqual([
      'hat-unknown knower',
      'hat-unknown stance',
      'stage-unknown stage',
      'record-invalid speaker',
      'tag-unknown answers',
    ]);
    expect(applyTagCommand(record, text, wrong).record).toBe(record);
    const half = applyTagCommand(record, text, set('t1', {stage: 'lost', speaker: 'Vader'}));
    expect(half.record.tags[0]).toMatchObject({stage: 'used', speaker: 'Vader'});
    expect(half.problems).toHaveLength(1);
  });

  it('refuses an answer to itself or in a circle', () => {
    const record = after(
      toggle(first),
      toggle(second),
      toggle(third),
      set('t1', {answers: 't2'}),
      set('t2', {answers: 't3'}),
    );
    for (const answers of ['t1', 't2', 't3'] as const) {
      expect(codes(record, set('t3', {answers}))).toEqual(['tag-unknown answers']);
    }
    expect(codes(record, set('t1', {answers: 't3'}))).toEqual([]);
  });

  it('is the same record when nothing is different', () => {
    const record = after(toggle(first), set('t1', {speaker: 'Moeder', stage: 'used'}));
    const same = applyTagCommand(record, text, set('t1', {speaker: ' Moeder ', stage: 'used', knower: null}));
    expect(same.record).toBe(record);
    expect(same.tagId).toBe('t1');
  });
});

describe('a tag that says nothing, as a saved record can have', () => {
  const [tag] = two.tags as readonly [Tag, Tag];
  const bare: SourcesRecord = {...two, tags: [{...tag, sources: []}]};

  it('stays until something is changed', () => {
    expect(applyTagCommand(bare, text, set('t1', {stage: 'lost'}))).toMatchObject({
      record: bare,
      tagId: 't1',
    });
    expect(applyTagCommand(bare, text, set('t1', {speaker: null})).record).toBe(bare);
    expect(applyTagCommand(bare, text, toggle(first)).record.tags).toEqual([tag]);
  });
});

describe('untag', () => {
  it('takes a tag away, the links to it, and what said nothing else', () => {
    const record = after(toggle(first), toggle(second), set('t2', {answers: 't1'}), {
      type: 'set',
      at: {range: third},
      answers: 't1',
    });
    const {record: rest, problems} = applyTagCommand(record, text, {type: 'untag', at: {range: first}});
    expect(problems).toEqual([]);
    expect(rest.tags.map(({id, answers}) => [id, answers])).toEqual([['t2', undefined]]);
  });

  it('does nothing where there is no tag', () => {
    const {record, problems} = applyTagCommand(two, text, {type: 'untag', at: {range: third}});
    expect(record).toBe(two);
    expect(problems).toEqual([]);
    expect(codes(two, {type: 'untag', at: {tag: 't9'}})).toEqual(['tag-unknown at.tag']);
  });
});

describe('what is refused', () => {
  it('is everything for a record of a newer version', () => {
    const newer = parseSources({schema: 'samen-sources', version: 2, tags: two.tags}).value;
    const commands: readonly TagCommand[] = [
      toggle(first),
      {type: 'replace', tags: []},
      set('t1', {stage: 'used'}),
    ];
    for (const command of commands) {
      expect(codes(newer, command)).toEqual(['version-newer version']);
      expect(applyTagCommand(newer, text, command).record).toBe(newer);
    }
  });

  it('is a range that is none', () => {
    const ranges = [
      [5, 5],
      [6, 5],
      [-1, 5],
      [0, 1.5],
      [0, text.length + 1],
      [NaN, 5],
      ['0', 5],
    ];
    for (const [start, end] of ranges) {
      const at = {range: {start, end}};
      expect(codes(two, {type: 'toggle-source', at, source: 'scientific'})).toEqual([
        'range-invalid at.range',
      ]);
    }
    expect(codes(emptySources, toggle({start: 0, end: text.length}))).toEqual([]);
  });

  it('is one tag more than 10,000', () => {
    const letters = 'a'.repeat(maxTags + 1);
    const tags = Array.from({length: maxTags}, (_, start): Tag => {
      const anchor = {start, end: start + 1, exact: 'a', prefix: '', suffix: ''};
      return {id: `t${start}`, anchor, certainty: 'sure', sources: ['scientific'], stage: 'brought'};
    });
    const full: SourcesRecord = {...emptySources, tags};
    const more = applyTagCommand(full, letters, toggle({start: maxTags, end: maxTags + 1}));
    expect(more.record).toBe(full);
    expect(more.problems.map(({code}) => code)).toEqual(['too-many']);
    const all = [...tags, {...tags[0]!, id: 'x'}];
    expect(applyTagCommand(full, letters, {type: 'replace', tags: all}).problems[0]?.code).toBe('too-many');
    expect(applyTagCommand(emptySources, letters, {type: 'replace', tags}).record.tags).toHaveLength(maxTags);
  });

  it('does nothing for what a page may hand over by mistake', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const getter = {
      type: 'replace',
      get tags() {
        throw new Error('refused');
      },
    };
    const hostile = [
      proxy,
      getter,
      null,
      undefined,
      7,
      {type: 'replace', tags: [proxy]},
      {type: 'set', at: proxy},
    ];
    for (const each of hostile) {
      expect(applyTagCommand(emptySources, text, each as TagCommand).record.tags).toEqual([]);
    }
  });
});

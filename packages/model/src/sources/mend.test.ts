import {describe, expect, it} from 'vitest';
import {applyTagCommand, type TagCommand} from './commands.js';
import {emptySources, type SourcesRecord} from './tags.js';
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

function after(...commands: readonly TagCommand[]): SourcesRecord {
  return commands.reduce((record, command) => applyTagCommand(record, text, command).record, emptySources);
}
const toggle = (range: Range, source = 'professional'): TagCommand => ({
  type: 'toggle-source',
  at: {range},
  source,
});
const set = (tag: string, fields: object): TagCommand => ({type: 'set', at: {tag}, ...fields});
const codes = (record: SourcesRecord, command: unknown) =>
  applyTagCommand(record, text, command as TagCommand).problems.map(({code, path}) => `${code} ${path}`);
const two = after(toggle(first), toggle(second, 'experiential'));

describe('when the text was changed', () => {
  const [tag] = after(toggle(first)).tags as [Tag];
  const stale = {...tag, anchor: {...tag.anchor, exact: 'Sem slaapt slecht.'}};
  const holding = (...tags: readonly Tag[]): SourcesRecord => ({...two, tags});

  it('confirm makes a tag that was moved or uncertain sure, with the words of now', () => {
    for (const certainty of ['moved', 'uncertain'] as const) {
      const {record, tagId} = applyTagCommand(holding({...stale, certainty}), text, {
        type: 'confirm',
        tag: 't1',
      });
      expect(record.tags).toEqual([tag]);
      expect(tagId).toBe('t1');
    }
  });

  it('confirm leaves a sure tag alone, and an orphan, which has no place', () => {
    const sure = holding(stale);
    expect(applyTagCommand(sure, text, {type: 'confirm', tag: 't1'})).toMatchObject({
      record: sure,
      problems: [],
    });
    expect(codes(holding({...stale, certainty: 'orphan'}), {type: 'confirm', tag: 't1'})).toEqual([
      'range-invalid tag',
    ]);
    const beyond = {...stale, certainty: 'moved' as const, anchor: {...stale.anchor, end: text.length + 1}};
    expect(codes(holding(beyond), {type: 'confirm', tag: 't1'})).toEqual(['range-invalid tag']);
    expect(codes(two, {type: 'confirm', tag: 't9'})).toEqual(['tag-unknown tag']);
  });

  it('move gives an orphan a place, in the order of the text', () => {
    const record = holding({...stale, certainty: 'orphan'}, two.tags[1]!);
    const {record: moved} = applyTagCommand(record, text, {type: 'move', tag: 't1', range: third});
    expect(moved.tags.map(({id}) => id)).toEqual(['t2', 't1']);
    expect(moved.tags[1]).toMatchObject({
      certainty: 'sure',
      anchor: {...third, exact: 'Thuis is het rustig.'},
    });
    expect(codes(record, {type: 'move', tag: 't9', range: third})).toEqual(['tag-unknown tag']);
    expect(codes(record, {type: 'move', tag: 't1', range: {start: 3, end: 3}})).toEqual([
      'range-invalid range',
    ]);
    expect(applyTagCommand(two, text, {type: 'move', tag: 't1', range: first}).record).toBe(two);
  });

  it('an orphan is not at its old place, but can be changed by its id', () => {
    const record = holding({...stale, certainty: 'orphan'});
    expect(applyTagCommand(record, text, toggle(first)).tagId).toBe('t2');
    const {record: changed} = applyTagCommand(record, text, set('t1', {stage: 'used'}));
    expect(changed.tags).toMatchObject([{id: 't1', stage: 'used', certainty: 'orphan'}]);
  });

  it('replace takes all tags, which stand in this text from now on', () => {
    const [one, other] = two.tags as [Tag, Tag];
    const moved: Tag = {...other, certainty: 'moved', answers: 't9'};
    const beyond: Tag = {...one, id: 't3', anchor: {...one.anchor, start: 60, end: 900}};
    const {record, problems} = applyTagCommand({...two, textHash: 'old'}, text, {
      type: 'replace',
      tags: [moved, one, beyond, one],
    });
    const {answers: _answers, ...unlinked} = moved;
    expect(record.tags).toEqual([one, unlinked, {...beyond, certainty: 'orphan'}]);
    expect(record.tags[0]).toBe(one);
    expect(record.textHash).toBe(textHash(text));
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'duplicate tags[3]',
      'tag-unknown tags.t2',
    ]);
  });

  it('replace is the same record for the same tags, and the same object for a tag that is the same', () => {
    const copies = JSON.parse(JSON.stringify(two.tags)) as readonly Tag[];
    expect(applyTagCommand(two, text, {type: 'replace', tags: copies}).record).toBe(two);
    const [one, other] = copies as [Tag, Tag];
    const changed: Tag = {...other, stage: 'used'};
    const {record} = applyTagCommand(two, text, {type: 'replace', tags: [changed, one]});
    expect(record.tags[0]).toBe(two.tags[0]);
    expect(record.tags[1]).toEqual(changed);
  });
});

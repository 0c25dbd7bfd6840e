/** Any row of commands: beside a list of sentences that nobody found by looking, and with what a page may hand over. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {newHistory, remember, undo} from '../history.js';
import {sources, stages} from './axes.js';
import {applyTagCommand, type TagCommand} from './commands.js';
import {saysNothing, withLooseLink} from './links.js';
import {sourcesToJson} from './record-json.js';
import {parseSources} from './record.js';
import {emptySources, inTextOrder, type SourcesRecord} from './tags.js';

const sentences = ['Sam is moe. ', 'De klas is druk. ', 'Thuis lukt het. ', 'Sam is moe. ', 'Slaap helpt. '];
const text = sentences.join('');
const ranges = sentences.map((words, index) => {
  const start = sentences.slice(0, index).join('').length;
  return {start, end: start + words.trimEnd().length};
});

/** One sentence, what is said of it, and which sentence it answers. */
interface Said {
  sources: Set<string>;
  fields: Record<string, string>;
  answers?: number;
}

const which = fc.nat(sentences.length - 1);
const field = fc.oneof(
  fc.record({knower: fc.constantFrom(null, 'child-knower', 'pupil-knower', 'nobody')}),
  fc.record({stance: fc.constantFrom(null, 'advocate', 'nobody')}),
  fc.record({stage: fc.constantFrom(null, ...stages)}),
  fc.record({speaker: fc.constantFrom(null, 'Moeder', 'Juf')}),
);
const step = fc.oneof(
  {weight: 4, arbitrary: fc.record({on: which, source: fc.constantFrom<string>(...sources, 'own')})},
  {weight: 3, arbitrary: fc.record({on: which, field})},
  {weight: 2, arbitrary: fc.record({on: which, answers: fc.option(which)})},
  {weight: 2, arbitrary: fc.record({on: which, untag: fc.constant(true)})},
);
type Step = {on: number; source?: string; field?: object; answers?: number | null; untag?: boolean};

/** The same on paper: a note per sentence, thrown away when it is empty. */
class Notes {
  readonly #notes = new Map<number, Said>();

  do({on, source, field: given, answers, untag}: Step): void {
    const note = this.#notes.get(on) ?? {sources: new Set(), fields: {}};
    this.#notes.set(on, note);
    if (source !== undefined && !note.sources.delete(source)) note.sources.add(source);
    for (const [key, value] of Object.entries(given ?? {}) as [string, string | null][]) {
      if (value === null || (key === 'stage' && value === 'brought')) delete note.fields[key];
      else if (value !== 'nobody') note.fields[key] = value;
    }
    if (answers === null) delete note.answers;
    else if (answers !== undefined && this.#mayAnswer(on, answers)) note.answers = answers;
    if (untag) this.#notes.delete(on);
    this.#tidy();
  }

  get all(): readonly unknown[] {
    return [...this.#notes.entries()]
      .sort(([a], [b]) => a - b)
      .map(([on, {sources: own, fields, answers}]) => ({
        on,
        sources: [...own].sort(),
        ...fields,
        ...(answers !== undefined && {answers}),
      }));
  }

  /** From the sentence that is answered, hop on: this one may not come by. */
  #mayAnswer(on: number, answers: number): boolean {
    const isThere = this.#notes.has(answers) && answers !== on;
    for (
      let at: number | undefined = answers;
      isThere && at !== undefined;
      at = this.#notes.get(at)?.answers
    ) {
      if (at === on) return false;
    }
    return isThere;
  }

  #tidy(): void {
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const [on, note] of this.#notes) {
        if (note.answers !== undefined && !this.#notes.has(note.answers)) delete note.answers;
        if (note.sources.size > 0 || Object.keys(note.fields).length > 0 || note.answers !== undefined)
          continue;
        this.#notes.delete(on);
        isDone = false;
      }
    }
  }
}

/** On the tag of a sentence by its place; an answer is by id, so the tag of that sentence has to be looked up. */
function commandFor(record: SourcesRecord, {on, source, field: given, answers, untag}: Step): TagCommand {
  const at = {range: ranges[on]!};
  if (source !== undefined) return {type: 'toggle-source', at, source};
  if (untag) return {type: 'untag', at};
  if (answers === undefined) return {type: 'set', at, ...given};
  const tag = record.tags.find(({anchor}) => anchor.start === ranges[answers ?? -1]?.start);
  return {type: 'set', at, answers: answers === null ? null : (tag?.id ?? 'nobody')};
}

function read(record: SourcesRecord): readonly unknown[] {
  const onOf = (id: string | undefined) => {
    const start = record.tags.find((tag) => tag.id === id)?.anchor.start;
    return ranges.findIndex((range) => range.start === start);
  };
  return record.tags.map(({id, sources: own, knower, stance, stage, speaker, answers}) => ({
    on: onOf(id),
    sources: [...own].sort(),
    ...(knower && {knower}),
    ...(stance && {stance}),
    ...(stage !== 'brought' && {stage}),
    ...(speaker && {speaker}),
    ...(answers && {answers: onOf(answers)}),
  }));
}

/** What holds for every record that a command gives. */
function expectSound(record: SourcesRecord): void {
  const {tags} = record;
  expect(tags).toEqual(inTextOrder(tags));
  expect(new Set(tags.map(({id}) => id)).size).toBe(tags.length);
  expect(withLooseLink(tags).size).toBe(0);
  for (const {anchor, certainty} of tags) {
    if (certainty === 'orphan') continue;
    expect(anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= text.length).toBe(true);
  }
  expect([record, tags, ...tags, ...tags.map((tag) => tag.sources)].every(Object.isFrozen)).toBe(true);
}

describe('a row of commands', () => {
  it('does what somebody with a note per sentence would do', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), (steps) => {
        const notes = new Notes();
        let record = emptySources;
        for (const each of steps as readonly Step[]) {
          const before = JSON.stringify(record);
          const {record: after, tagId} = applyTagCommand(record, text, commandFor(record, each));
          notes.do(each);
          expect(read(after)).toEqual(notes.all);
          expect(after === record).toBe(JSON.stringify(after) === before);
          expect(tagId === undefined || after.tags.some(({id}) => id === tagId)).toBe(true);
          expect(after.tags.some(saysNothing)).toBe(false);
          record = after;
        }
        expectSound(record);
        const saved = parseSources(JSON.stringify(sourcesToJson(record)));
        expect(saved.value).toEqual(record);
        expect(saved.problems.every(({code}) => code === 'source-unknown')).toBe(true);
      }),
      {numRuns: 150},
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), (steps) => {
        let history = newHistory(emptySources);
        for (const each of steps as readonly Step[]) {
          const {present} = history;
          history = remember(history, applyTagCommand(present, text, commandFor(present, each)).record);
        }
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(emptySources);
      }),
      {numRuns: 50},
    );
  });

  it('never throws, and gives a record that can be saved, at any place and with anything', () => {
    const offset = fc.oneof(fc.integer({min: -2, max: text.length + 2}), fc.double());
    const at = fc.oneof(
      fc.record({range: fc.record({start: offset, end: offset})}),
      fc.record({tag: fc.constantFrom('t1', 't2', 't3', 'nobody')}),
      fc.anything(),
    );
    const anchor = fc.record({
      start: offset,
      end: offset,
      exact: fc.string(),
      prefix: fc.string(),
      suffix: fc.string(),
    });
    const tag = fc.record({
      id: fc.constantFrom('t1', 't2', 'x'),
      anchor: fc.oneof(anchor, fc.anything()),
      certainty: fc.constantFrom('sure', 'moved', 'uncertain', 'orphan'),
      sources: fc.subarray([...sources]),
      stage: fc.constantFrom(...stages),
      answers: fc.constantFrom('t1', 't2', 'x'),
      note: fc.anything({withBigInt: true}),
    });
    const value = fc.oneof(fc.anything(), fc.constantFrom('used', 'Moeder', 't1', null));
    const command = fc.oneof(
      fc.record({
        type: fc.constant('toggle-source'),
        at,
        source: fc.oneof(fc.constantFrom(...sources), value),
      }),
      fc.record({type: fc.constant('set'), at, stage: value, speaker: value, knower: value, answers: value}),
      fc.record({type: fc.constant('untag'), at}),
      fc.record({
        type: fc.constantFrom('confirm', 'move'),
        tag: value,
        range: fc.record({start: offset, end: offset}),
      }),
      fc.record({type: fc.constant('replace'), tags: fc.oneof(fc.array(fc.oneof(tag, value)), value)}),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(command, {maxLength: 12}), (commands) => {
        let record = emptySources;
        for (const each of commands) {
          record = applyTagCommand(record, text, each as TagCommand).record;
          expectSound(record);
        }
        expect(parseSources(JSON.stringify(sourcesToJson(record))).value.tags.length).toBeLessThanOrEqual(
          record.tags.length,
        );
      }),
      {numRuns: 200},
    );
  });
});

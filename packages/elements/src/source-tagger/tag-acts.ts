import {
  applyTagCommand,
  foundAgain,
  newHistory,
  parseSources,
  reanchoring,
  redo,
  remember,
  sourcesText,
  sourcesToJson,
  tagFor,
  textHash,
  undo,
  type Found,
  type Hat,
  type History,
  type Problem,
  type SourcesRecord,
  type Tag,
  type TagAt,
  type TagCommand,
  type TextRange,
} from '@samen/model';
import {syncForm, userChanged} from '../shared/form-control.js';
import {joined} from '../shared/problem-path.js';
import {sliced, type Sliced} from '../shared/sliced.js';
import type {Done, SourceFields, TagTeller} from './done.js';
import {SamenOrphanEvent} from './events.js';
import {isNothing} from '../shared/given-values.js';
import {NameReader, OtherReader, type Names} from './names.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {Tagger} from './tagger.js';

/** The tags that stand and what can be done to them. Every act, by key, tap, list or method, goes through the model. */
export class TagActs {
  readonly #element: SamenSourceTagger;
  readonly #tagger: Tagger;
  readonly #tell: TagTeller;
  readonly #reader = new NameReader();
  #history: History<SourcesRecord> = newHistory(parseSources(undefined).value);
  #turn = -1;
  #hats: readonly Hat[] | undefined;
  #isSaved = false;
  #isTouched = false;
  readonly #others = new OtherReader();
  #problems: readonly Problem[] = [];
  /** Tags of which the page is to hear that their words are gone. */
  #lost: readonly Tag[] = [];
  /** The text in which the tags of the history stand. */
  #placedIn: string | undefined;
  #search: {readonly text: string; readonly steps: Sliced<readonly Found[]>} | undefined;

  constructor(element: SamenSourceTagger, tagger: Tagger, tell: TagTeller) {
    this.#element = element;
    this.#tagger = tagger;
    this.#tell = tell;
    element.addController({hostUpdated: () => this.#tellLost()});
  }

  /** The record, after what the page changed since the last look. */
  get record(): SourcesRecord {
    this.#look();
    return this.#history.present;
  }

  /** Tags are being looked for in a text that changed: where they stand is not known. */
  get isSearching(): boolean {
    this.#look();
    return this.#search !== undefined;
  }

  /** Resolves when the search that runs has ended. */
  get ready(): Promise<void> {
    return this.#ended();
  }

  async #ended(): Promise<void> {
    while (this.isSearching) await this.#search!.steps.ready;
  }

  /** By what was given, so that one that is mended takes its problems along. */
  get problems(): Readonly<Record<string, readonly Problem[]>> {
    this.#look();
    const other = this.#others.problems(this.#tagger.given.other);
    return {...this.#reader.problems, record: this.#problems, other};
  }

  /** Hats and people, as the page gave them. */
  get names(): Names {
    return this.#reader.read(this.#tagger.given);
  }

  /** What somebody else said of the text, as the page gave it. */
  get other(): SourcesRecord | undefined {
    return this.#others.record(this.#tagger.given.other);
  }

  /** Tags at places that are known in the text of now; of a record that may not be changed those whose words are there. */
  get placed(): readonly Tag[] {
    const {tags, readOnly} = this.record;
    if (this.#search) return noTags;
    const {text} = this.#tagger;
    return readOnly ? tags.filter((tag) => standsIn(text, tag)) : tags;
  }

  #look(): void {
    this.#readRecord();
    this.#findPlaces();
  }

  #readRecord(): void {
    const {turn, record} = this.#tagger.given;
    const {hats} = this.names;
    const isOther = turn !== this.#turn;
    const isOtherHats = hats !== this.#hats && this.#hats !== undefined && !this.#isTouched && this.#isSaved;
    this.#hats = hats;
    if (!isOther && !isOtherHats) return;
    const isFirst = this.#turn === -1;
    this.#turn = turn;
    const {value, problems} = parseSources(record, {hats});
    this.#problems = problems.map((each) => ({...each, path: joined('record', each.path)}));
    // What cannot be read at all leaves the last good tags in place.
    const isRefused = problems.some(
      ({code, path}) => code === 'record-invalid' && /^(|schema|version)$/.test(path),
    );
    if (isRefused && !isFirst) return;
    // A page that keeps what `change` told in a state of its own gives it back: that takes nothing away.
    if (!isRefused && !isNothing(record) && sourcesText(value) === sourcesText(this.#history.present)) return;
    this.#isSaved = !isRefused && !isNothing(record);
    this.#isTouched = false;
    this.#start(value);
    this.#search?.steps.stop();
    this.#search = undefined;
    this.#placedIn = undefined;
  }

  #start(record: SourcesRecord): void {
    this.#history = newHistory(record);
  }

  /** In another text the words of the tags are looked for; in the same one they stand where they say. */
  #findPlaces(): void {
    const {text, isRefused} = this.#tagger;
    if (text === this.#placedIn || isRefused || text === '') return;
    const {present} = this.#history;
    if (present.tags.length === 0 || present.readOnly) {
      this.#search?.steps.stop();
      this.#search = undefined;
      this.#placedIn = text;
      return;
    }
    if (this.#search?.text === text) return;
    this.#search?.steps.stop();
    const isSameText = present.textHash === textHash(text);
    if (isSameText && present.tags.every((tag) => tag.certainty !== 'sure' || standsIn(text, tag))) {
      this.#search = undefined;
      this.#placedIn = text;
      return;
    }
    const anchors = present.tags.map(({anchor}) => anchor);
    const known = present.textHash === undefined ? {} : {isSameText};
    const search = {text, steps: sliced(reanchoring(text, anchors, known))};
    this.#search = search;
    const settle = (): void => {
      if (this.#search === search) this.#settle(present, text, search.steps.value!, isSameText);
    };
    if (search.steps.value) settle();
    else void search.steps.ready.then(settle);
  }

  #settle(record: SourcesRecord, text: string, found: readonly Found[], isSameText: boolean): void {
    this.#search = undefined;
    this.#placedIn = text;
    const tags = foundAgain(text, record.tags, found, {isSameText});
    const done = applyTagCommand(record, text, {type: 'replace', tags});
    this.#start(done.record);
    const old = new Set(record.tags.filter(({certainty}) => certainty === 'orphan').map(({id}) => id));
    this.#lost = done.record.tags.filter(({id, certainty}) => certainty === 'orphan' && !old.has(id));
    this.#element.requestUpdate();
  }

  /** After an update: before the first one the element is not in the page yet, and nobody hears it. */
  #tellLost(): void {
    const lost = this.#lost;
    this.#lost = [];
    // A page that hears of it may change the text again: not while that is being read.
    if (lost.length > 0)
      void Promise.resolve().then(() => this.#element.dispatchEvent(new SamenOrphanEvent(lost)));
  }

  /** The form value: the record as JSON, '' while nothing was saved and nobody did anything. */
  get value(): string {
    const {record} = this;
    return this.#isSaved || this.#isTouched ? sourcesText(record) : '';
  }

  get json(): Record<string, unknown> {
    return sourcesToJson(this.record);
  }

  get canUndo(): boolean {
    return this.record && this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.record && this.#history.future.length > 0;
  }

  /** What is said of this piece of text. */
  at(range: TextRange): Tag | undefined {
    return tagFor(this.record.tags, range);
  }

  /** Does something for the user. */
  act(command: TagCommand): Done {
    const done = this.#run(command);
    this.#after(done, command);
    return done;
  }

  undo(): void {
    if (this.canUndo) this.#travel(undo(this.#history), 'undo');
  }

  redo(): void {
    if (this.canRedo) this.#travel(redo(this.#history), 'redo');
  }

  /** Does something for a script: no event, and nothing is told to a screen reader. */
  run(command: TagCommand): Done {
    const done = this.#run(command);
    this.#element[syncForm]();
    return done;
  }

  /** Says all of this of a piece of text, as one step, for a script. */
  say(at: TagAt, {sources, ...fields}: SourceFields): Done {
    const before = this.record;
    const start = this.#history;
    const wanted = sources === undefined ? undefined : [sources].flat();
    const has = (source: string) => this.#at(at)?.sources.includes(source) ?? false;
    let last: Done = {before, record: before, problems: []};
    const problems: Problem[] = [];
    const step = (command: TagCommand): void => {
      last = this.#run(command);
      problems.push(...last.problems);
    };
    // First what comes: a tag of which nothing is said would be gone with everything else it has.
    for (const source of wanted ?? []) if (!has(source)) step({type: 'toggle-source', at, source});
    if (Object.keys(fields).length > 0 || !wanted) step({...fields, type: 'set', at});
    if (wanted)
      for (const source of this.#at(at)?.sources ?? [])
        if (!wanted.includes(source)) step({type: 'toggle-source', at, source});
    this.#history = remember(start, this.#history.present);
    this.#element[syncForm]();
    const {tagId} = last;
    return {before, record: this.#history.present, problems, ...(tagId !== undefined && {tagId})};
  }

  #at(at: TagAt): Tag | undefined {
    return 'range' in at ? this.at(at.range) : this.record.tags.find(({id}) => id === at.tag);
  }

  #run(command: TagCommand): Done {
    const before = this.record;
    const done = applyTagCommand(before, this.#tagger.text, command, {hats: this.names.hats});
    this.#history = remember(this.#history, done.record);
    if (done.record !== before) this.#isTouched = true;
    this.#element.requestUpdate();
    return {...done, before};
  }

  #travel(history: History<SourcesRecord>, way: 'undo' | 'redo'): void {
    const before = this.record;
    this.#history = history;
    this.#isTouched = true;
    this.#element.requestUpdate();
    this.#after({before, record: history.present, problems: []}, way);
  }

  #after(done: Done, command: TagCommand | 'undo' | 'redo'): void {
    this.#tell(done, command);
    if (done.record !== done.before) this.#element[userChanged]();
  }
}

const noTags: readonly Tag[] = [];

/** Whether the words of a tag stand where it says. */
const standsIn = (text: string, {certainty, anchor: {start, end, exact}}: Tag): boolean =>
  certainty !== 'orphan' && exact !== '' && text.slice(start, end) === exact;

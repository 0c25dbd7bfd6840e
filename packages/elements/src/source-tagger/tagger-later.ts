import type {SourcesRecord, Tag, TagCommand} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import {loadPart} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {balanceView} from './balance-view.js';
import {checkView} from './check-view.js';
import {compareView} from './compare-view.js';
import {filesView} from './files-view.js';
import {privacyOf, showsBalance} from './settings.js';
import {keysView} from './keys-view.js';
import {rowsPerStep, toCheck} from './later-texts.js';
import {laterStyles} from './later.styles.js';
import {openedText, openFile, placed, placedIn, refusedText, type Opened} from './open-file.js';
import {exportPart} from './parts.js';
import {firstEndingAfter} from './placement.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {Stage} from './stage.js';
import type {TagActs} from './tag-acts.js';
import type {Tagger} from './tagger.js';

/** What follows from the tags: whether they still stand right, how the sources are there, another tagger, and files. */
export class TaggerLater {
  readonly #element: SamenSourceTagger;
  readonly #tagger: Tagger;
  readonly #stage: Stage;
  readonly #acts: TagActs;
  readonly #i18n: LocaleController;
  readonly #announcer: Announcer;
  /** The tag that is getting another place. */
  #placing: string | undefined;
  #checks = rowsPerStep;
  #rows = rowsPerStep;
  /** The list of what to look at stays until somebody leaves it: also when all is well. */
  #hasChecked = false;
  #other: SourcesRecord | undefined;
  /** What the page gave of another tagger, and the text in which its tags were looked for last. */
  #given: {readonly other: SourcesRecord | undefined; readonly text: string} = {other: undefined, text: ''};
  /** What came of the files that were opened or saved last. */
  #notes = {files: '', other: ''};
  #open: ReadonlySet<string> = new Set();
  #opening: Promise<void> | undefined;
  #shown: SourcesRecord | undefined;
  #following: Promise<void> | undefined;

  constructor(
    element: SamenSourceTagger,
    tagger: Tagger,
    acts: TagActs,
    stage: Stage,
    i18n: LocaleController,
    announcer: Announcer,
  ) {
    this.#element = element;
    this.#tagger = tagger;
    this.#acts = acts;
    this.#stage = stage;
    this.#i18n = i18n;
    this.#announcer = announcer;
    adoptStyles(element, laterStyles);
  }

  /** Resolves when no file is being read, and all that follows from the tags is on screen. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#opening, this.#following]);
  }

  /** It counts everything: a statement shows what somebody chose a frame before what follows from that. */
  get #recordShown(): SourcesRecord {
    const {record} = this.#acts;
    this.#shown ??= record;
    if (record !== this.#shown)
      this.#following ??= afterPaint().then(() => {
        this.#following = undefined;
        this.#shown = this.#acts.record;
        this.#element.requestUpdate();
      });
    return this.#shown;
  }

  renderKeys(isFree: boolean): TemplateResult {
    const {areKeysOn, editable} = this.#stage;
    return keysView(
      {isOn: areKeysOn, editable, isFree},
      {onToggle: (isOn) => this.#stage.setKeys(isOn)},
      this.#i18n,
    );
  }

  render(editable: boolean): TemplateResult {
    const {text} = this.#tagger;
    const {hats, participants} = this.#acts.names;
    const {revision} = this.#i18n;
    const record = this.#recordShown;
    this.#readOther(text);
    const {cut, target} = this.#stage;
    const same = [record, text, editable, revision, cut];
    return html`<div class="afterwards">
      ${this.#needsCheck(record) ? guard([...same, hats, participants, this.#placing, this.#checks, this.#placing !== undefined && target], () => this.#check(record, editable)) : nothing}
      ${showsBalance(this.#element) ? guard(same, () => balanceView({record}, {onGo: this.#onGo}, this.#i18n)) : nothing}
      ${this.#fold('compare', this.#i18n.msg('Leg twee lezingen naast elkaar', {id: 'st.d.heading'}), () =>
        guard([...same, this.#other, this.#rows, this.#notes], () => this.#compare(record)),
      )}
      ${this.#fold('files', this.#i18n.msg('Bewaren of openen', {id: 'st.f.heading'}), () =>
        guard([...same, this.#element.privacy, this.#notes], () => this.#files(record, editable)),
      )}
    </div>`;
  }

  /** What is not open costs nothing. */
  #fold(name: string, words: string, view: () => unknown): TemplateResult {
    const isOpen = this.#open.has(name);
    const toggle = ({currentTarget}: Event): void => {
      const open = new Set(this.#open);
      if ((currentTarget as HTMLDetailsElement).open) open.add(name);
      else open.delete(name);
      if (open.size === this.#open.size) return;
      this.#open = open;
      this.#element.requestUpdate();
    };
    return html`<details class="fold" part="fold" ?open=${isOpen} @toggle=${toggle}>
      <summary>${words}</summary>
      ${isOpen ? view() : nothing}
    </details>`;
  }

  #needsCheck(record: SourcesRecord): boolean {
    const isAny = toCheck(record).length > 0;
    if (isAny) this.#hasChecked = true;
    return isAny || this.#hasChecked;
  }

  #check(record: SourcesRecord, editable: boolean): TemplateResult {
    const {text} = this.#tagger;
    const {hats, participants} = this.#acts.names;
    const {target} = this.#stage;
    return checkView(
      {
        ...{record, text, hats, participants, editable},
        ...(this.#placing !== undefined && {placing: this.#placing}),
        ...(target && {current: {start: target.start, end: target.end}}),
        shown: this.#checks,
      },
      {
        onConfirm: (tag) => this.#act({type: 'confirm', tag}),
        onMove: (tag) => this.#place(tag),
        onPlace: (tag) => {
          const at = this.#stage.target;
          this.#place(undefined);
          if (at) this.#act({type: 'move', tag, range: {start: at.start, end: at.end}});
        },
        onCancel: () => this.#place(undefined),
        onRemove: (tag) => this.#act({type: 'untag', at: {tag}}),
        onGo: this.#onGo,
        onMore: () => {
          this.#checks += rowsPerStep;
          this.#element.requestUpdate();
        },
      },
      this.#i18n,
    );
  }

  #compare(record: SourcesRecord): TemplateResult {
    const {cut} = this.#stage;
    return compareView(
      {
        ...{record, other: this.#other, note: this.#notes.other, shown: this.#rows},
        ...{text: this.#tagger.text, statements: cut?.statements ?? []},
      },
      {
        onFile: (file) => this.#read(file, this.#onOther),
        onClose: () => {
          this.#other = undefined;
          this.#tell('other', '');
        },
        onGo: (statement) => this.#stage.goTo(statement),
        onMore: () => {
          this.#rows += rowsPerStep;
          this.#element.requestUpdate();
        },
      },
      this.#i18n,
    );
  }

  #files({tags}: SourcesRecord, editable: boolean): TemplateResult {
    const {text} = this.#tagger;
    const exporter = async () => {
      await loadPart(exportPart);
      return exportPart.value!;
    };
    const privacy = privacyOf(this.#element.privacy);
    const record = (): SourcesRecord => this.#acts.record;
    return filesView(
      {privacy, hasTags: tags.length > 0, editable, note: this.#notes.files},
      {
        toText: () => this.#element.toText(),
        toCsv: () => this.#element.toCSV(),
        toJsonLd: async () => (await exporter()).toJsonLd(record(), text, {privacy}, this.#i18n),
        toRecordFile: async () => (await exporter()).toRecordFile(record(), {privacy}),
        onFile: (file) => this.#read(file, this.#onOpened),
        tell: (words) => this.#tell('files', words),
      },
      this.#i18n,
    );
  }

  /** A page that gives what somebody else said wants it seen. */
  #readOther(text: string): void {
    const {other} = this.#acts;
    if (other === this.#given.other && (!other || text === this.#given.text)) return;
    if (other !== this.#given.other) this.#open = new Set([...this.#open, ...(other ? ['compare'] : [])]);
    const given = (this.#given = {other, text});
    if (!other) return void (this.#other = undefined);
    const opening = placed(other, text).then((record) => {
      if (this.#opening === opening) this.#opening = undefined;
      if (this.#given !== given) return;
      this.#other = record;
      this.#element.requestUpdate();
    });
    this.#opening = opening;
  }

  #tell(what: 'files' | 'other', words: string): void {
    this.#notes = {...this.#notes, [what]: words};
    this.#announcer.announce(words);
    this.#element.requestUpdate();
  }

  #place(tag: string | undefined): void {
    this.#placing = tag;
    this.#element.requestUpdate();
  }

  #act(command: TagCommand): void {
    void this.#tagger.act((acts) => acts.act(command));
  }

  #read(file: File, then: (opened: Opened) => void): void {
    const {text} = this.#tagger;
    const {hats} = this.#acts.names;
    const opening = openFile(file, text, hats).then((opened) => {
      if (this.#opening === opening) this.#opening = undefined;
      then(opened);
    });
    this.#opening = opening;
  }

  readonly #onOpened = (opened: Opened): void => {
    if (opened.kind === 'refused') return this.#tell('files', refusedText(opened.why, this.#i18n));
    const tags = this.#tagsOf(opened);
    this.#act({type: 'replace', tags});
    this.#tell('files', openedText(tags, opened.problems, this.#i18n));
  };

  readonly #onOther = (opened: Opened): void => {
    if (opened.kind === 'refused') return this.#tell('other', refusedText(opened.why, this.#i18n));
    const tags = this.#tagsOf(opened);
    const tagger = opened.kind === 'record' ? opened.record.tagger : undefined;
    this.#other = {tags, unknown: {}, readOnly: false, ...(tagger !== undefined && {tagger})};
    this.#tell('other', openedText(tags, opened.problems, this.#i18n));
  };

  #tagsOf(opened: Exclude<Opened, {kind: 'refused'}>): readonly Tag[] {
    const {text} = this.#tagger;
    return opened.kind === 'record' ? placedIn(opened.record, text).tags : opened.tags;
  }

  readonly #onGo = (id: string): void => {
    const tag = this.#acts.record.tags.find((each) => each.id === id);
    const statements = this.#stage.cut?.statements;
    if (tag && statements) this.#stage.goTo(firstEndingAfter(statements, tag.anchor.start));
  };
}

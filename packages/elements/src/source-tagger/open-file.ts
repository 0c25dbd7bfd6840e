/** Files that somebody opens: a record of the tagger, or W3C annotations of any program. */
import {
  foundAgain,
  fromAnnotations,
  parseSources,
  reanchoring,
  textHash,
  type Found,
  type Hat,
  type Problem,
  type SourcesRecord,
  type Tag,
} from '@samen/model';
import {formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {sliced} from '../shared/sliced.js';

/** Why a file gives nothing to work with. */
export type Refused = 'empty' | 'large' | 'unread' | 'no-json' | 'other' | 'newer' | 'nothing' | 'too-many';

export type Opened =
  /** A record: of `openFile` with its tags at their places in this text, of `openText` as it was saved. */
  | {readonly kind: 'record'; readonly record: SourcesRecord; readonly problems: readonly Problem[]}
  /** Tags at their places in this text. */
  | {readonly kind: 'annotations'; readonly tags: readonly Tag[]; readonly problems: readonly Problem[]}
  | {readonly kind: 'refused'; readonly why: Refused};

/** 10,000 tags with long quotes are some MB. */
export const maxFileSize = 32_000_000;

/** Reads a file that somebody chose, in slices, so that the page stays awake; never rejects. */
export async function openFile(file: Blob, text: string, hats: readonly Hat[] = []): Promise<Opened> {
  if (file.size > maxFileSize) return refused('large');
  try {
    const opened = openText(await file.text(), text, hats);
    if (opened.kind !== 'record') return opened;
    return {...opened, record: await placed(opened.record, text)};
  } catch {
    return refused('unread');
  }
}

/** The same record with its tags where their words stand in this text, looked for in slices. */
export async function placed(record: SourcesRecord, text: string): Promise<SourcesRecord> {
  const placing = sliced(placingIn(record, text));
  await placing.ready;
  return remembered(placing.value!, text);
}

/** What stands in a file. */
export function openText(content: string, text: string, hats: readonly Hat[] = []): Opened {
  if (content.trim() === '') return refused('empty');
  const json = fromJson(content);
  if (typeof json !== 'object' || json === null) return refused('no-json');
  const {schema} = json as {readonly schema?: unknown};
  if (schema === 'samen-sources') return openedRecord(json, hats);
  if (schema !== undefined) return refused('other');
  const {value: tags, problems} = fromAnnotations(json, text, {hats});
  if (problems.some(({code}) => code === 'too-many')) return refused('too-many');
  if (tags.length > 0) return {kind: 'annotations', tags, problems};
  const isAnnotation = Array.isArray(json) || 'target' in json || 'items' in json || 'first' in json;
  return refused(isAnnotation ? 'nothing' : 'other');
}

function openedRecord(json: object, hats: readonly Hat[]): Opened {
  const {value: record, problems} = parseSources(json, {hats});
  const codes = problems.map(({code}) => code);
  if (codes.includes('version-newer')) return refused('newer');
  if (codes.includes('too-many')) return refused('too-many');
  if (record.tags.length === 0) return refused(problems.length > 0 ? 'other' : 'nothing');
  return {kind: 'record', record, problems};
}

/** For which text the tags of a record were looked for. */
const placedFor = new WeakMap<SourcesRecord, string>();

function remembered(record: SourcesRecord, text: string): SourcesRecord {
  placedFor.set(record, text);
  return record;
}

/** The same record with its tags where their words stand in this text; one of `openFile` as it is. */
export function placedIn(record: SourcesRecord, text: string): SourcesRecord {
  if (placedFor.get(record) === text) return record;
  const steps = placingIn(record, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return remembered(step.value, text);
  }
}

function* placingIn(record: SourcesRecord, text: string): Generator<void, SourcesRecord> {
  const {tags} = record;
  const hash = textHash(text);
  const isSameText = record.textHash === hash;
  const found: readonly Found[] = yield* reanchoring(
    text,
    tags.map(({anchor}) => anchor),
    // A record that does not say in which text it was made may be of this one.
    record.textHash === undefined ? {} : {isSameText},
  );
  return {...record, tags: foundAgain(text, tags, found, {isSameText}), textHash: hash};
}

/** What a reader is told of a file that could not be used. */
export const refusedText = (why: Refused, {msg}: LocaleController): string =>
  ({
    empty: () => msg('Dit bestand is leeg.', {id: 'st.f.empty'}),
    large: () => msg('Dit bestand is te groot.', {id: 'st.f.large'}),
    unread: () => msg('Dit bestand kunnen we niet openen. Probeer het nog eens.', {id: 'st.f.unread'}),
    'no-json': () =>
      msg(
        'Dit bestand kunnen we niet lezen. Kies een bestand dat hier is bewaard, of een bestand met W3C-annotaties.',
        {
          id: 'st.f.no-json',
        },
      ),
    other: () => msg('In dit bestand vinden we geen bronnen bij een tekst.', {id: 'st.f.other'}),
    newer: () =>
      msg('Dit bestand is gemaakt met een nieuwere versie. Deze pagina kan het nog niet openen.', {
        id: 'st.f.newer',
      }),
    nothing: () => msg('In dit bestand staat nog geen bron.', {id: 'st.f.nothing'}),
    'too-many': () =>
      msg('In dit bestand staan meer dan 10.000 bronnen. Dat is te veel om te openen.', {id: 'st.f.many'}),
  })[why]();

/** What a reader is told of tags that were read, and where they stand in this text. */
export function openedText(
  tags: readonly Tag[],
  problems: readonly Problem[],
  i18n: LocaleController,
): string {
  const {msg} = i18n;
  const n = (count: number): string => formatNumber(i18n, count);
  const lost = tags.filter(({certainty}) => certainty === 'orphan').length;
  const unsure = tags.filter(({certainty}) => certainty === 'moved' || certainty === 'uncertain').length;
  const left = problems.filter(({code}) => leftOut.has(code)).length;
  return [
    msg(str`Uit het bestand gelezen: ${n(tags.length)}.`, {id: 'st.f.read'}),
    ...(unsure > 0 ? [msg(str`Om na te kijken: ${n(unsure)}.`, {id: 'st.f.check'})] : []),
    ...(lost > 0 ? [msg(str`Niet teruggevonden in deze tekst: ${n(lost)}.`, {id: 'st.f.lost'})] : []),
    ...(left > 0
      ? [msg(str`Niet overgenomen, omdat we het niet kunnen lezen: ${n(left)}.`, {id: 'st.f.left'})]
      : []),
  ].join(' ');
}

/** Problems that cost a tag. */
const leftOut: ReadonlySet<string> = new Set([
  'tag-invalid',
  'annotation-invalid',
  'range-invalid',
  'duplicate',
]);

const refused = (why: Refused): Opened => ({kind: 'refused', why});

function fromJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

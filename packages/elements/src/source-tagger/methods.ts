/** What the methods of the element do: they come with the file that knows what can be done. */
import {fromAnnotations, type TagAt, type TextRange} from '@samen/model';
import type {Stage} from './stage.js';
import type {SourceFields} from './done.js';
import type {TagActs} from './tag-acts.js';
import type {Tagger} from './tagger.js';

/** A statement by its number, other words, or a tag by its id; `undefined` for a statement that is not there. */
function placeOf({cut}: Tagger, at: number | TextRange | string): TagAt | undefined {
  if (typeof at === 'string') return {tag: at};
  const range = typeof at === 'number' ? cut?.statements[at] : at;
  return range && {range: {start: range.start, end: range.end}};
}

export function tag(tagger: Tagger, at: number | TextRange, fields: SourceFields): string | undefined {
  const place = placeOf(tagger, at);
  return place && tagger.acts!.say(place, fields ?? {}).tagId;
}

export function untag(tagger: Tagger, at: number | TextRange | string): boolean {
  const place = placeOf(tagger, at);
  return place !== undefined && isChanged(tagger.acts!.run({type: 'untag', at: place}));
}

/** Gives what could not be read as well. */
export function takeAnnotations(tagger: Tagger, input: unknown) {
  const acts = tagger.acts!;
  const {value: tags, problems} = fromAnnotations(input, tagger.text, {hats: acts.names.hats});
  const isRefused = problems.length > 0 && tags.length === 0;
  return {problems, isChanged: !isRefused && isChanged(acts.run({type: 'replace', tags}))};
}

export function next(stage: Stage): number | undefined {
  const index = stage.next();
  if (index !== undefined) stage.goTo(index);
  return index;
}

const isChanged = ({before, record}: ReturnType<TagActs['run']>): boolean => before !== record;

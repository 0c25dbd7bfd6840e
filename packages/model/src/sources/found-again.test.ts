import {describe, expect, it} from 'vitest';
import {anchorAt, reanchor} from './anchors.js';
import {foundAgain} from './found-again.js';
import type {Certainty, Tag} from './tag.js';

const text = 'De juf ziet dat hij stil is. Moeder vertelt dat hij thuis veel praat. Het plan is klaar.';

function tagOn(quote: string, certainty: Certainty = 'sure'): Tag {
  const start = text.indexOf(quote);
  const anchor = anchorAt(text, {start, end: start + quote.length}).value!;
  return Object.freeze({id: quote, sources: ['experiential'], stage: 'brought' as const, certainty, anchor});
}

const again = (newText: string, tags: readonly Tag[], isSameText = newText === text) => {
  const anchors = tags.map(({anchor}) => anchor);
  return foundAgain(newText, tags, reanchor(newText, anchors, {isSameText}), {isSameText});
};

describe('foundAgain', () => {
  it('gives the same tags in the same text', () => {
    const tags = [tagOn('De juf ziet dat hij stil is.'), tagOn('Het plan is klaar.')];
    again(text, tags).forEach((tag, index) => expect(tag).toBe(tags[index]));
  });

  it('gives a tag the place where its words stand now', () => {
    const tag = tagOn('Moeder vertelt dat hij thuis veel praat.');
    const newText = `Verslag van maandag. ${text}`;
    const [moved] = again(newText, [tag]);
    expect(newText.slice(moved!.anchor.start, moved!.anchor.end)).toBe(tag.anchor.exact);
    expect(moved).toMatchObject({id: tag.id, certainty: 'sure'});
  });

  it('makes an orphan of a tag whose words are gone, which keeps its place', () => {
    const tag = tagOn('Moeder vertelt dat hij thuis veel praat.');
    const [orphan] = again('Er is niets opgeschreven over gisteren of morgen, en nergens anders over.', [
      tag,
    ]);
    expect(orphan).toEqual({...tag, certainty: 'orphan'});
  });

  it('lets nobody but a reader say that a moved tag stands right', () => {
    const tags = [tagOn('De juf ziet dat hij stil is.', 'moved'), tagOn('Het plan is klaar.', 'uncertain')];
    again(text, tags).forEach((tag, index) => expect(tag).toBe(tags[index]));
  });

  it('finds an orphan whose words are back', () => {
    const [tag] = again(text, [tagOn('Het plan is klaar.', 'orphan')]);
    expect(tag?.certainty).toBe('sure');
  });
});

import {describe, expect, it} from 'vitest';
import {readBodies} from './annotation-body.js';

describe('a source', () => {
  const classified = {type: 'SpecificResource', purpose: 'classifying', source: 'https://words.example/law'};
  const own = {type: 'SpecificResource', purpose: 'classifying', source: 'urn:x-samen:source:experiential'};
  const tagged = {type: 'TextualBody', purpose: 'tagging', value: 'moe'};

  it.each([
    ['a word for a tag', {body: tagged}, ['moe']],
    ['an id of Samen', {body: {...tagged, value: 'scientific'}}, ['scientific']],
    [
      'an id of Samen, said in a comment',
      {motivation: 'commenting', bodyValue: 'professional'},
      ['professional'],
    ],
    ['a tag by the motivation', {bodyValue: 'moe'}, ['moe']],
    ['an IRI of somebody else', {body: [classified]}, ['https://words.example/law']],
    [
      'an IRI of Samen, of which the word is only the name',
      {body: [own, {...tagged, value: 'x'}]},
      ['experiential'],
    ],
    ['not a comment', {motivation: 'commenting', body: {...tagged, purpose: undefined}}, []],
    ['not what a comment is about', {motivation: 'commenting', body: 'https://a.example/picture'}, []],
  ])('is %s', (_name, said, expected) => {
    expect(readBodies({motivation: 'tagging', ...said}).sources).toEqual(expected);
  });

  it('of an own axis goes to that axis, the first of two', () => {
    const body = [
      'knower:pupil-knower',
      'knower:child-knower',
      'stance:supporter',
      'stage:used',
      'speaker:Sanne%20B',
    ].map((iri) => `urn:x-samen:${iri}`);
    expect(readBodies({body})).toMatchObject({
      knower: 'pupil-knower',
      stance: 'supporter',
      stage: 'used',
      speaker: 'Sanne B',
    });
  });
});

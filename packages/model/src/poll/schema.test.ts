import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {anonymous, conversation, everyKind} from './examples.test.data.js';
import {parsePollDefinition} from './definition.js';
import {pollPresets, presetPoll} from './presets.js';
import {questionKinds} from './questions.js';
import {fits, schemaErrors} from './schema-fits.test.data.js';
import {pollDefinitionSchema} from './schema.js';

const rounds = [{id: 'spring', open: '2026-03-01T00:00Z', close: '2026-04-01T00:00Z'}];

describe('the schema', () => {
  it('is valid by the metaschema of 2020-12', () => {
    expect(schemaErrors()).toEqual([]);
  });

  it('names its draft and no address', () => {
    expect(pollDefinitionSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(pollDefinitionSchema).not.toHaveProperty('$id');
  });

  const taken: readonly (readonly [string, unknown])[] = [
    ['a conversation', conversation],
    ['every kind', {...conversation, questions: everyKind}],
    ['an anonymous poll', anonymous],
    ...pollPresets.map((name) => [name, presetPoll(name, {rounds}).value] as const),
  ];
  it.each(taken)('takes %s, as the parser does', (_name, input) => {
    expect(parsePollDefinition(input).value).toBeDefined();
    expect(fits(input)).toBe(true);
  });

  it('knows the kinds of the rules and no other', () => {
    const named = [...JSON.stringify(pollDefinitionSchema).matchAll(/"kind":\{"const":"([a-z-]+)"/g)];
    expect(named.map(([, kind]) => kind)).toEqual(questionKinds);
  });

  // `npx vitest run --project model -u schema.test.ts` writes the file after a change of the rules.
  it('is the file that is published', async () => {
    const path = new URL('../../schemas/poll-definition.json', import.meta.url);
    const text = `${JSON.stringify(pollDefinitionSchema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.pathname);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

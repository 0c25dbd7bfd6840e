import {deepFrozen} from './deep-frozen.js';

const id = {type: 'string', pattern: '^[a-z0-9-]{1,64}$'};
const language = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$';
const texts = {$ref: '#/$defs/texts'};
const options = {
  type: 'array',
  minItems: 2,
  maxItems: 12,
  items: closed({id: {allOf: [{$ref: '#/$defs/id'}, {not: {const: 'no-answer'}}]}, label: texts}, [
    'id',
    'label',
  ]),
};

const kinds: Readonly<Record<string, readonly [fields: object, required: readonly string[]]>> = {
  line: [{from: texts, to: texts}, ['from', 'to']],
  scale: [{steps: whole(2, 11), from: texts, to: texts}, ['steps', 'from', 'to']],
  smiley: [{words: {type: 'array', minItems: 3, maxItems: 5, items: texts}}, ['words']],
  statement: [{}, []],
  'yes-no': [{}, []],
  choice: [{options}, ['options']],
  choices: [{options, most: whole(1, 12)}, ['options']],
  grade: [{}, []],
  text: [{maxLength: whole(1, 2000)}, []],
};

const onlyIf = closed(
  {
    question: {$ref: '#/$defs/id'},
    op: {enum: ['is', 'is-not', 'at-least', 'at-most', 'has']},
    value: {type: ['string', 'integer']},
  },
  ['question', 'op', 'value'],
);

const question = Object.entries(kinds).map(([kind, [fields, required]]) =>
  closed(
    {
      id: {$ref: '#/$defs/id'},
      kind: {const: kind},
      text: texts,
      help: texts,
      required: {type: 'boolean'},
      onlyIf,
      ...fields,
    },
    ['id', 'kind', 'text', ...required],
  ),
);

const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$',
};

const group = closed({id: {$ref: '#/$defs/id'}, label: texts, expected: whole(1, 1_000_000)}, [
  'id',
  'label',
]);
const round = closed({id: {$ref: '#/$defs/id'}, label: texts, open: instant, close: instant}, ['id']);
const privacy = closed(
  {k: whole(5, 1000), kText: whole(10, 1000), result: {enum: ['after-close', 'never']}},
  [],
);

/**
 * JSON Schema 2020-12 of a poll definition, for editors and for those who make polls with a program; frozen. It is
 * published as `@samen/model/schemas/poll-definition.json` as well, without `$id`: it has no address of its own.
 *
 * It says everything that can be said of one place at a time, and refuses nothing that `parsePollDefinition` takes.
 * The parser also compares places, and so refuses some more: ids that are there twice, texts that lack the default
 * language or have one that the poll does not name, conditions on what is not asked before, thresholds that a group
 * cannot reach, a quorum of no group, more choices than options, days that do not exist, a round that closes before it
 * opens, over 64 KiB of JSON, and texts over 2,000 UTF-16 units (a schema counts characters).
 */
export const pollDefinitionSchema: Readonly<Record<string, unknown>> = deepFrozen({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Poll of Samen',
  ...closed(
    {
      $schema: {type: 'string'},
      id: {$ref: '#/$defs/id'},
      version: whole(1, 1_000_000),
      mode: {enum: ['conversation', 'anonymous']},
      languages: {
        type: 'array',
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        items: {type: 'string', pattern: language},
      },
      defaultLanguage: {type: 'string', pattern: language},
      title: texts,
      intro: texts,
      groups: {type: 'array', minItems: 1, maxItems: 6, items: group},
      rounds: {type: 'array', minItems: 1, maxItems: 24, items: round},
      questions: {type: 'array', minItems: 1, maxItems: 20, items: {oneOf: question}},
      privacy,
      quorum: {type: 'object', propertyNames: {$ref: '#/$defs/id'}, additionalProperties: whole(0, 60)},
    },
    ['id', 'version', 'mode', 'title', 'groups', 'rounds', 'questions'],
  ),
  oneOf: [
    {properties: {mode: {const: 'conversation'}, privacy: false}},
    {
      properties: {
        mode: {const: 'anonymous'},
        quorum: false,
        rounds: {items: {type: 'object', required: ['close']}},
      },
    },
  ],
  $defs: {
    id,
    texts: {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: language},
      additionalProperties: {type: 'string', minLength: 1, maxLength: 2000, pattern: '\\S'},
    },
  },
});

/** An object with these fields and no others. */
function closed(properties: object, required: readonly string[]): object {
  return {type: 'object', additionalProperties: false, required, properties};
}

function whole(minimum: number, maximum: number): object {
  return {type: 'integer', minimum, maximum};
}

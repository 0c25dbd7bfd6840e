/** The schema as a validator of JSON Schema 2020-12 reads it; no part of what is published. */
import {Ajv2020} from 'ajv-2020/dist/2020.js';
import {pollDefinitionSchema} from './schema.js';

// `strictRequired` and `strictTypes` want each branch to say again what the schema says at its top.
const ajv = new Ajv2020({strict: true, strictRequired: false, strictTypes: false, validateSchema: true});
const validate = ajv.compile(pollDefinitionSchema);

/** Whether the schema takes a definition, as JSON has it. */
export function fits(input: unknown): boolean {
  return validate(JSON.parse(JSON.stringify(input) ?? 'null'));
}

/** What the metaschema of 2020-12 finds wrong with the schema. */
export function schemaErrors(): unknown {
  return ajv.validateSchema(pollDefinitionSchema) ? [] : ajv.errors;
}

/** What the fields of the demo forms mean, in Dutch for who filled them in. */
import type {Field} from './answer.js';
import {namesIn, objects, readJson, text, word} from './loose.js';
import {pollAnswers} from './poll-answers.js';
import {seating} from './seating.js';

const rungs: Readonly<Record<string, string>> = {
  inform: 'informeren',
  consult: 'raadplegen',
  advise: 'adviseren',
  coproduce: 'coproduceren',
  decide: 'meebeslissen',
};
const moments: Readonly<Record<string, string>> = {
  expected: 'verwachtte',
  offered: 'bood',
  experienced: 'kreeg',
};
const rung = (id: unknown) => word(rungs, id) ?? `"${text(id)}"`;

function day(iso: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  const written = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime())
    ? new Intl.DateTimeFormat('nl-NL', written).format(date)
    : iso;
}

/** One sentence per position of a record. */
function record(json: string): string[] {
  const data = readJson(json);
  if (!data) return ['De tabel kon niet gelezen worden.'];
  const nameOf = namesIn(data);
  return objects(data['positions']).map(
    ({participant, moment, rung: id}) =>
      `${nameOf(participant)} ${word(moments, moment) ?? 'noemde'}: ${rung(id)}.`,
  );
}

const meanings: Readonly<Record<string, (value: string) => string | string[]>> = {
  rol_ouder: (value) => `Uw rol in het besluit: ${rung(value)}.`,
  rol_kind: (value) => `De rol die uw kind koos: ${rung(value)}.`,
  naam: (value) => `Uw naam: ${value}.`,
  datum: (value) => `Het gesprek is op ${day(value)}.`,
  meenemen: () => 'U neemt iemand mee.',
  tolk: () => 'U wilt graag een tolk.',
  terugblik: record,
  tafel: seating,
  samenwerken: pollAnswers,
};

/** The filled-in fields as sentences; a field we do not know is shown with its name. */
export function plainSentences(fields: readonly Field[]): string[] {
  return fields
    .filter(({value}) => value !== '')
    .flatMap(({name, value}) =>
      Object.hasOwn(meanings, name) ? meanings[name]!(value) : `${name}: ${value}`,
    );
}

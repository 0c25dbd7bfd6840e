/** What the fields of the demo forms mean, in Dutch for who filled them in. */
import type {Field} from './answer.js';

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
const rung = (id: string) => (Object.hasOwn(rungs, id) ? rungs[id]! : `"${id}"`);

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

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const objects = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** One sentence per position of a record. The endpoint trusts nobody, so every field may be anything. */
function record(json: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return ['De tabel kon niet gelezen worden.'];
  }
  if (!isObject(data)) return [];
  const names = new Map(objects(data['participants']).map(({id, name}) => [String(id), String(name)]));
  return objects(data['positions']).map(({participant, moment, rung: id}) => {
    const verb = moments[String(moment)] ?? 'noemde';
    return `${names.get(String(participant)) ?? String(participant)} ${verb}: ${rung(String(id))}.`;
  });
}

const meanings: Readonly<Record<string, (value: string) => string | string[]>> = {
  rol_ouder: (value) => `Uw rol in het besluit: ${rung(value)}.`,
  rol_kind: (value) => `De rol die uw kind koos: ${rung(value)}.`,
  naam: (value) => `Uw naam: ${value}.`,
  datum: (value) => `Het gesprek is op ${day(value)}.`,
  meenemen: () => 'U neemt iemand mee.',
  tolk: () => 'U wilt graag een tolk.',
  terugblik: record,
};

/** The filled-in fields as sentences; a field we do not know is shown with its name. */
export function plainSentences(fields: readonly Field[]): string[] {
  return fields
    .filter(({value}) => value !== '')
    .flatMap(({name, value}) =>
      Object.hasOwn(meanings, name) ? meanings[name]!(value) : `${name}: ${value}`,
    );
}

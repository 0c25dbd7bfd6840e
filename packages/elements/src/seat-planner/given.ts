import {
  emptyPlan,
  parseAttendees,
  parseDoor,
  parsePitch,
  parseSeatCount,
  parseShape,
  seatCount,
  withParticipants,
  withTable,
  type Meeting,
  type Parsed,
  type Problem,
  type SeatPlan,
  type Setting,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import type {SeatPlannerAttributes} from './attributes.js';

/** The file that reads what most pages do not give: a saved plan, wishes, a meeting. */
export type Reader = typeof import('./reader.js');

/** What the page gave in properties, as it came. Parsed when it is needed, because they come in any order. */
export interface Given {
  /** A saved plan: the property `plan` or the value of the form. */
  readonly plan?: unknown;
  /** Counts how often a plan was given: the same one again also starts anew. */
  readonly turn: number;
  readonly participants?: unknown;
  readonly rules?: unknown;
  readonly meeting?: unknown;
  readonly voice?: unknown;
}

/** Somebody in the child HTML. */
export type ChildPerson = Readonly<Record<string, unknown>>;

const meetingNames = ['meetingTitle', 'start', 'end', 'location'] as const;
const attributeNames = [...(['setting', 'shape', 'seats', 'pitch', 'door'] as const), ...meetingNames];

/** Everything that says how the plan begins, in one flat value, so that a change can be seen. */
export type Inputs = Texts & Given & {readonly children: string};
type Texts = Readonly<Record<(typeof attributeNames)[number], string>>;

/** `children` as text, because they are read anew at every look. */
export const inputsOf = (
  given: Given,
  attributes: SeatPlannerAttributes,
  children: readonly ChildPerson[],
): Inputs => ({
  ...(Object.fromEntries(attributeNames.map((name) => [name, attributes[name]])) as Texts),
  ...given,
  children: children.length > 0 ? JSON.stringify(children) : '',
});

const isNothing = (input: unknown): boolean => input === undefined || input === null || input === '';

const readNames = ['plan', 'rules', 'meeting', 'voice', ...meetingNames] as const;

/** Whether something was given that only the reader understands. */
export const needsReader = (inputs: Inputs): boolean => readNames.some((name) => !isNothing(inputs[name]));

/** Without the reader what it would read stays what it was: it is news as soon as the reader is here. */
export function readable(inputs: Inputs, last: Settled | undefined, reader: Reader | undefined): Inputs {
  if (reader) return inputs;
  const before = last?.inputs;
  const texts = Object.fromEntries(meetingNames.map((name) => [name, before?.[name] ?? '']));
  const {plan, rules, meeting, voice} = before ?? {};
  const turn = isNothing(inputs.plan) ? inputs.turn : (before?.turn ?? -1);
  return {
    ...inputs,
    ...texts,
    plan: isNothing(inputs.plan) ? inputs.plan : plan,
    rules,
    meeting,
    voice,
    turn,
  };
}

export interface Settled {
  readonly inputs: Inputs;
  readonly plan: SeatPlan;
  /** The plan, or a part of it, was given as a saved one. */
  readonly isSaved: boolean;
  /** By input, so that one that is mended takes its problems along. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

/**
 * The plan after what the page gave. A saved plan is the ground and brings its own people, table and meeting; without one
 * the properties, the child HTML and the attributes say how it begins. Later only what the page changes is laid on what
 * is there, `present`, so that a page that renames somebody leaves the arrangement of the user alone.
 */
export function settle(
  inputs: Inputs,
  last: Settled | undefined,
  present: SeatPlan | undefined,
  reader: Reader | undefined,
): Settled {
  const isNew = !last || inputs.turn !== last.inputs.turn;
  const ground = isNew ? (reader?.parsePlan(inputs.plan) ?? {value: emptyPlan, problems: []}) : undefined;
  // What cannot be read at all leaves the last good plan in place.
  const isRefused = ground?.problems.some(({code}) => code === 'record-invalid') ?? false;
  if (isRefused && last && present)
    return {...last, inputs, plan: present, problems: {...last.problems, plan: ground!.problems}};
  const isSaved = ground ? !isRefused && !isNothing(inputs.plan) : last!.isSaved;
  const layer = new Layer(ground?.value ?? present!, inputs, isNew ? undefined : last, isNew && isSaved);
  if (ground) layer.problems['plan'] = ground.problems;
  layer.people(isSaved);
  layer.table();
  if (reader) layer.wishesAndMeeting(reader);
  return {inputs, plan: layer.plan, isSaved, problems: layer.problems};
}

/** Lays one input after the other on a plan. */
class Layer {
  plan: SeatPlan;
  readonly problems: Record<string, readonly Problem[]>;
  readonly #inputs: Inputs;
  readonly #last: Settled | undefined;
  readonly #onlySetting: boolean;

  constructor(plan: SeatPlan, inputs: Inputs, last: Settled | undefined, onlySetting: boolean) {
    this.plan = plan;
    this.problems = {...last?.problems};
    this.#inputs = inputs;
    this.#last = last;
    this.#onlySetting = onlySetting;
  }

  /** Of a new saved plan the page's own words are older news; save the setting, which is about the page. */
  #isNews(name: keyof Inputs): boolean {
    return !this.#onlySetting && this.#inputs[name] !== (this.#last?.inputs[name] ?? this.#nothing(name));
  }

  #nothing(name: keyof Inputs): unknown {
    return typeof this.#inputs[name] === 'string' ? '' : undefined;
  }

  /** The parsed value of an input that changed. */
  #read<T>(name: keyof Inputs, parse: (input: unknown) => Parsed<T>): T | undefined {
    if (!this.#isNews(name)) return undefined;
    const {value, problems} = parse(this.#inputs[name]);
    this.problems[name] = problems.map((each) => ({...each, path: joined(name, each.path)}));
    return value;
  }

  /** The same; nothing when the input as a whole was refused: a single entry that was left out has a path. */
  #readList<T>(name: keyof Inputs, parse: (input: unknown) => Parsed<T>): T | undefined {
    const value = this.#read(name, parse);
    return this.problems[name]?.some(({path}) => path === name) ? undefined : value;
  }

  people(isSaved: boolean): void {
    const {setting, seats} = this.#inputs;
    if (setting) this.plan = {...this.plan, setting: enumerated<Setting>(setting, ['child', 'policy'])};
    const source = this.#inputs.participants === undefined ? 'children' : 'participants';
    const read = (input: unknown) => parseAttendees(source === 'children' ? fromText(input) : input);
    const people = this.#readList(source, read);
    if (people) {
      this.plan = withParticipants(this.plan, people);
      const needed = Math.max(people.length, this.plan.places.length > 0 ? this.plan.seats : seatCount.least);
      if (!seats && !isSaved && people.length > 0) this.plan = withTable(this.plan, {seats: needed});
    }
  }

  table(): void {
    const {plan} = this;
    // What cannot be used leaves what was there; a number that is only too large is made to fit.
    this.plan = withTable(plan, {
      shape: this.#read('shape', (input) => parseShape(word(input), plan.shape)) ?? plan.shape,
      seats: this.#read('seats', (input) => parseSeatCount(input, plan.seats)) ?? plan.seats,
      pitch: this.#read('pitch', (input) => parsePitch(input, plan.pitch)) ?? plan.pitch,
      door: this.#read('door', (input) => parseDoor(word(input), plan.door)) ?? plan.door,
    });
  }

  wishesAndMeeting({parseSeatRules, parseVoice, parseMeeting}: Reader): void {
    const rules = this.#readList('rules', (input) => parseSeatRules(input, this.plan.participants));
    if (rules) this.plan = {...this.plan, rules};
    const voice = this.#readList('voice', (input) => parseVoice(input, this.plan.participants));
    if (voice) this.plan = {...this.plan, voice};
    const given = this.#readList('meeting', parseMeeting);
    const {meetingTitle: title, start, end, location} = this.#inputs;
    const isNews = meetingNames.some((each) => this.#isNews(each));
    const said = isNews ? parseMeeting(onlyTexts({title, start, end, location})) : undefined;
    if (said) this.problems['meeting-attributes'] = said.problems;
    const meeting: Meeting = {...(given ?? this.plan.meeting), ...said?.value};
    if (given || said) this.plan = {...this.plan, meeting};
  }
}

const onlyTexts = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

const joined = (path: string, rest: string): string =>
  rest === '' || rest.startsWith('[') ? path + rest : `${path}.${rest}`;

/** Enumerated attributes of HTML do not mind letter case. */
const word = (input: unknown): string => String(input).trim().toLowerCase();

const fromText = (input: unknown): unknown => (input ? JSON.parse(String(input)) : []);

/** Reads `<li data-role="parent" data-stake>Moeder</li>`, wherever it stands in the host. Also `data-id`, `data-side`, `data-chairs`, `data-wheelchair`, `data-email`. */
export function readPeople(host: Element): readonly ChildPerson[] {
  // A server has no children to look at.
  const found = host.querySelectorAll?.('li:not([slot] *)') ?? [];
  return [...found].map((element) => {
    const {id, role, side, email, stake, chairs, wheelchair} = (element as HTMLElement).dataset;
    const name = element.textContent.replace(/\s+/g, ' ').trim();
    const flag = (value: string | undefined) => value !== undefined && value !== 'false';
    return {
      name,
      ...onlyTexts({id: id ?? '', role: role ?? '', side: side ?? '', email: email ?? ''}),
      ...(flag(stake) && {stake: true}),
      ...(flag(chairs) && {chairs: true}),
      ...(flag(wheelchair) && {wheelchair: true}),
    };
  });
}

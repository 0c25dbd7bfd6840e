import {
  fieldsWithNews,
  listWithNews,
  maxParticipants,
  parseAttendees,
  parseDoor,
  parseMeeting,
  parsePitch,
  parsePlan,
  parseSeatCount,
  parseSeatRules,
  parseShape,
  parseVoice,
  peopleOf,
  ruleKey,
  seatCount,
  timeProblems,
  withParticipants,
  withTable,
  type Attendee,
  type ChildVoice,
  type Meeting,
  type Parsed,
  type Problem,
  type SeatPlan,
  type SeatRule,
  type Setting,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {joined} from '../shared/problem-path.js';
import {isEqual, isNothing} from '../shared/given-values.js';
import {onlyTexts, peopleIn, type Inputs} from './given.js';

/** What the page gives of what a user can change too, as read: a next look lays only what differs from it. */
interface PageWords {
  readonly people: readonly Attendee[];
  readonly rules: readonly SeatRule[];
  readonly voice: ChildVoice | undefined;
  /** The property alone. */
  readonly meeting: Meeting;
  /** With the attributes, which win. */
  readonly wholeMeeting: Meeting;
}

const noWords: PageWords = {people: [], rules: [], voice: undefined, meeting: {}, wholeMeeting: {}};

export interface Settled {
  readonly inputs: Inputs;
  readonly plan: SeatPlan;
  /** The plan was given as a saved one. */
  readonly isSaved: boolean;
  readonly page: PageWords;
  /** The user chose another number of seats: it does not follow the number of people any more. */
  readonly hasOwnSeats: boolean;
  /** By input, so that one that is mended takes its problems along. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

/**
 * The plan after what the page gave. A saved plan is the ground and brings its own people, table and meeting; without one
 * the properties, the child HTML and the attributes say how it begins. Later only what the page changes is laid on what
 * is there, `present`: what the user added, took away or moved stays so (docs/decisions/0015).
 */
export function settle(inputs: Inputs, last: Settled | undefined, present: SeatPlan | undefined): Settled {
  const isNew = !last || inputs.turn !== last.inputs.turn;
  const ground = isNew ? parsePlan(inputs.plan) : undefined;
  const hasOwnSeats = last !== undefined && (last.hasOwnSeats || present?.seats !== last.plan.seats);
  // What cannot be read at all leaves the last good plan in place.
  const isRefused = ground?.problems.some(({code}) => code === 'record-invalid') ?? false;
  const planProblems = ground && {
    plan: ground.problems.map((each) => ({...each, path: joined('plan', each.path)})),
  };
  if (isRefused && last && present)
    return {...last, inputs, plan: present, hasOwnSeats, problems: {...last.problems, ...planProblems}};
  const layer = new Layer(inputs, isNew ? undefined : last, {
    plan: ground?.value ?? present!,
    isSaved: ground ? !isRefused && !isNothing(inputs.plan) : last!.isSaved,
    hasOwnSeats: !isNew && hasOwnSeats,
  });
  Object.assign(layer.problems, planProblems);
  return layer.settled();
}

/** Lays one input after the other on a plan. */
class Layer {
  readonly problems: Record<string, readonly Problem[]>;
  #plan: SeatPlan;
  #page: PageWords;
  #hasOwnSeats: boolean;
  readonly #inputs: Inputs;
  readonly #last: Settled | undefined;
  readonly #isSaved: boolean;
  /** Of a new saved plan the page's own words are older news: they are read, as what later news differs from, not laid. */
  readonly #isOlder: boolean;

  constructor(
    inputs: Inputs,
    last: Settled | undefined,
    ground: Pick<Settled, 'plan' | 'isSaved' | 'hasOwnSeats'>,
  ) {
    this.problems = {...last?.problems};
    this.#plan = ground.plan;
    this.#page = last?.page ?? noWords;
    this.#hasOwnSeats = ground.hasOwnSeats;
    this.#inputs = inputs;
    this.#last = last;
    this.#isSaved = ground.isSaved;
    this.#isOlder = ground.isSaved && !last;
  }

  settled(): Settled {
    const {setting} = this.#inputs;
    if (setting) this.#lay({setting: enumerated<Setting>(setting, ['child', 'policy'])}); // it is about the page
    this.#people();
    this.#table();
    this.#wishes();
    this.#voice();
    this.#meeting();
    return {
      ...{inputs: this.#inputs, plan: this.#plan, isSaved: this.#isSaved, page: this.#page},
      ...{hasOwnSeats: this.#hasOwnSeats, problems: this.problems},
    };
  }

  #isChanged(name: keyof Inputs): boolean {
    const nothing = typeof this.#inputs[name] === 'string' ? '' : undefined;
    return this.#inputs[name] !== (this.#last?.inputs[name] ?? nothing);
  }

  /** Keeps the problems of an input; says whether it was refused as a whole: an entry that was left out has a path. */
  #isRefused(name: string, problems: readonly Problem[]): boolean {
    if (!this.#isOlder)
      this.problems[name] = problems.map((each) => ({...each, path: joined(name, each.path)}));
    return problems.some(({path}) => path === '');
  }

  /** A plan in which nothing changes stays the same one: what can be undone hangs on it. */
  #lay(change: Partial<SeatPlan>): void {
    const isNews = Object.entries(change).some(([key, value]) => this.#plan[key as keyof SeatPlan] !== value);
    if (isNews) this.#plan = {...this.#plan, ...change};
  }

  #people(): void {
    if (!this.#isChanged('participants') && !this.#isChanged('children')) return;
    const isList = this.#inputs.participants === undefined;
    const source = isList ? 'children' : 'participants';
    const {value: people, problems} = parseAttendees(peopleIn(this.#inputs));
    this.problems[isList ? 'participants' : 'children'] = [];
    if (this.#isRefused(source, problems)) return;
    // A parser hands over the children later than the attributes, one by one: that they come says nothing of a saved plan.
    const isLaid = !this.#isOlder && !(isList && this.#isSaved);
    const {participants} = this.#plan;
    const all = isLaid ? listWithNews(participants, this.#page.people, people, ({id}) => id) : participants;
    const kept = this.#fitting(all);
    const known = people.filter((person) => !all.includes(person) || kept.includes(person));
    if (kept.length < all.length) {
      const path = `${source}[${people.findIndex((person) => !known.includes(person))}]`;
      this.problems[source] = [
        ...this.problems[source]!,
        {code: 'too-many', path, value: String(all.length)},
      ];
    }
    this.#page = {...this.#page, people: known};
    this.#plan = withParticipants(this.#plan, kept);
    if (isLaid) this.#seatsForAll();
  }

  /** Who is there stays; of who is new only as many as there is room for. */
  #fitting(all: readonly Attendee[]): readonly Attendee[] {
    if (all.length <= maxParticipants) return all;
    const present = new Set(this.#plan.participants.map(({id}) => id));
    let room = maxParticipants - all.filter(({id}) => present.has(id)).length;
    return all.filter(({id}) => present.has(id) || room-- > 0);
  }

  /** A chair for everybody, unless the page or the user said how many there are. */
  #seatsForAll(): void {
    const {seats, places, participants} = this.#plan;
    const isSaid = this.#isSaved || this.#hasOwnSeats || parseSeatCount(this.#inputs.seats, 0).value > 0;
    if (isSaid || participants.length === 0) return;
    const least = places.length > 0 ? seats : seatCount.least;
    this.#plan = withTable(this.#plan, {seats: Math.max(participants.length, least)});
  }

  #table(): void {
    const plan = this.#plan;
    const {shape, seats, pitch, door} = this.#inputs;
    const read = <T>(name: keyof Inputs, {value, problems}: Parsed<T>): T | undefined => {
      if (this.#isOlder || !this.#isChanged(name)) return undefined;
      this.#isRefused(name, problems); // what cannot be used leaves what was there; what is too large is made to fit
      return value;
    };
    if (this.#isChanged('seats')) this.#hasOwnSeats = false;
    this.#plan = withTable(plan, {
      shape: read('shape', parseShape(word(shape), plan.shape)) ?? plan.shape,
      seats: read('seats', parseSeatCount(seats, plan.seats)) ?? plan.seats,
      pitch: read('pitch', parsePitch(pitch, plan.pitch)) ?? plan.pitch,
      door: read('door', parseDoor(word(door), plan.door)) ?? plan.door,
    });
  }

  /** Who a wish of the page may be about: it does not have to know whom the user sent away. */
  get #known(): readonly Attendee[] {
    return [...this.#plan.participants, ...this.#page.people];
  }

  /** What names people is read again when the page gives others: what could not be read may be readable now. */
  #namesPeople(name: 'rules' | 'voice'): boolean {
    return this.#isChanged(name) || this.#page.people !== (this.#last?.page ?? noWords).people;
  }

  #wishes(): void {
    if (!this.#namesPeople('rules')) return;
    const {value: rules, problems} = parseSeatRules(this.#inputs.rules, this.#known);
    if (this.#isRefused('rules', problems)) return;
    const all = listWithNews(this.#plan.rules, this.#page.rules, rules, ruleKey);
    this.#page = {...this.#page, rules};
    if (this.#isOlder || all === this.#plan.rules) return;
    const present = new Set(this.#plan.participants.map(({id}) => id));
    this.#lay({rules: all.filter((rule) => peopleOf(rule).every((id) => present.has(id)))});
  }

  #voice(): void {
    if (!this.#namesPeople('voice')) return;
    const {value: voice, problems} = parseVoice(this.#inputs.voice, this.#known);
    if (this.#isRefused('voice', problems)) return;
    const isNews = !isEqual(voice, this.#page.voice);
    this.#page = {...this.#page, voice};
    if (this.#isOlder || !isNews) return;
    const {voice: _before, ...others} = this.#plan;
    const known = parseVoice(voice, this.#plan.participants).value;
    this.#plan = {...others, ...(known && {voice: known})};
  }

  #meeting(): void {
    const given = this.#isChanged('meeting') ? parseMeeting(this.#inputs.meeting) : undefined;
    const isUsable = given && !this.#isRefused('meeting', given.problems);
    const meeting = isUsable ? given.value : this.#page.meeting;
    const {meetingTitle: title, start, end, location} = this.#inputs;
    const said = parseMeeting(onlyTexts({title, start, end, location}));
    if (!this.#isOlder) this.problems['meeting-attributes'] = said.problems;
    const wholeMeeting = {...meeting, ...said.value};
    if (!this.#isOlder)
      this.#lay({meeting: fieldsWithNews(this.#plan.meeting, this.#page.wholeMeeting, wholeMeeting)});
    this.#page = {...this.#page, meeting, wholeMeeting};
    this.#times(said.value);
  }

  /** Times that make no calendar stay; the page hears of those it gave. */
  #times(said: Meeting): void {
    const {wholeMeeting} = this.#page;
    this.problems['time'] = timeProblems(this.#isOlder ? this.#plan.meeting : wholeMeeting).map((each) => {
      const source = this.#isOlder ? 'plan.meeting' : each.path in said ? '' : 'meeting';
      return {...each, path: joined(source, each.path)};
    });
  }
}

/** Enumerated attributes of HTML do not mind letter case. */
const word = (input: unknown): string => String(input).trim().toLowerCase();

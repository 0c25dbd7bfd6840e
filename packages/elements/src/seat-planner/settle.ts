import {
  parseAttendees,
  parseDoor,
  parseMeeting,
  parsePitch,
  parsePlan,
  parseSeatCount,
  parseSeatRules,
  parseShape,
  parseVoice,
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
import {joined} from '../shared/problem-path.js';
import {isNothing, meetingNames, onlyTexts, peopleIn, type Inputs} from './given.js';

export interface Settled {
  readonly inputs: Inputs;
  readonly plan: SeatPlan;
  /** The plan was given as a saved one. */
  readonly isSaved: boolean;
  /** By input, so that one that is mended takes its problems along. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

/**
 * The plan after what the page gave. A saved plan is the ground and brings its own people, table and meeting; without one
 * the properties, the child HTML and the attributes say how it begins. Later only what the page changes is laid on what
 * is there, `present`, so that a page that renames somebody leaves the arrangement of the user alone.
 */
export function settle(inputs: Inputs, last: Settled | undefined, present: SeatPlan | undefined): Settled {
  const isNew = !last || inputs.turn !== last.inputs.turn;
  const ground = isNew ? parsePlan(inputs.plan) : undefined;
  // What cannot be read at all leaves the last good plan in place.
  const isRefused = ground?.problems.some(({code}) => code === 'record-invalid') ?? false;
  if (isRefused && last && present)
    return {...last, inputs, plan: present, problems: {...last.problems, plan: ground!.problems}};
  const isSaved = ground ? !isRefused && !isNothing(inputs.plan) : last!.isSaved;
  const layer = new Layer(ground?.value ?? present!, inputs, isNew ? undefined : last, isSaved);
  if (ground)
    layer.problems['plan'] = ground.problems.map((each) => ({...each, path: joined('plan', each.path)}));
  layer.people();
  layer.table();
  layer.wishesAndMeeting();
  return {inputs, plan: layer.plan, isSaved, problems: layer.problems};
}

/** Lays one input after the other on a plan. */
class Layer {
  plan: SeatPlan;
  readonly problems: Record<string, readonly Problem[]>;
  readonly #inputs: Inputs;
  readonly #last: Settled | undefined;
  readonly #isSaved: boolean;
  readonly #onlySetting: boolean;
  #isOtherPeople = false;

  constructor(plan: SeatPlan, inputs: Inputs, last: Settled | undefined, isSaved: boolean) {
    this.plan = plan;
    this.problems = {...last?.problems};
    this.#inputs = inputs;
    this.#last = last;
    this.#isSaved = isSaved;
    this.#onlySetting = isSaved && !last;
  }

  /** Of a new saved plan the page's own words are older news; save the setting, which is about the page. */
  #isNews(name: keyof Inputs): boolean {
    if (this.#onlySetting) return false;
    // A parser hands over the children later than the attributes, one by one: that they come says nothing.
    if (name === 'children' && this.#isSaved) return false;
    // Wishes and voice name people: what could not be read may be readable with other people.
    const isAgain =
      this.#isOtherPeople &&
      (name === 'rules' || name === 'voice') &&
      (this.#last?.problems[name] ?? []).length > 0;
    return isAgain || this.#inputs[name] !== (this.#last?.inputs[name] ?? this.#nothing(name));
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

  people(): void {
    const {setting, seats} = this.#inputs;
    if (setting) this.plan = {...this.plan, setting: enumerated<Setting>(setting, ['child', 'policy'])};
    const source = this.#inputs.participants === undefined ? 'children' : 'participants';
    const people = this.#readList(source, () => parseAttendees(peopleIn(this.#inputs)));
    if (people) {
      this.#isOtherPeople = true;
      this.plan = withParticipants(this.plan, people);
      const needed = Math.max(people.length, this.plan.places.length > 0 ? this.plan.seats : seatCount.least);
      if (parseSeatCount(seats, 0).value === 0 && !this.#isSaved && people.length > 0)
        this.plan = withTable(this.plan, {seats: needed});
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

  wishesAndMeeting(): void {
    const rules = this.#readList('rules', (input) => parseSeatRules(input, this.plan.participants));
    if (rules) this.plan = {...this.plan, rules};
    if (this.#isNews('voice')) {
      const {voice: before, ...others} = this.plan;
      const voice = this.#readList('voice', (input) => parseVoice(input, this.plan.participants));
      const isRefused = this.problems['voice']?.some(({path}) => path === 'voice');
      const after = isRefused ? before : voice;
      this.plan = {...others, ...(after && {voice: after})};
    }
    const given = this.#readList('meeting', parseMeeting);
    // Only what changed: the rest may be the user's own by now. On a meeting that is given anew all of them are laid.
    const news = meetingNames.filter((each) => this.#isNews(each) || (given && this.#inputs[each]));
    const texts = news.map((each) => [each === 'meetingTitle' ? 'title' : each, this.#inputs[each]] as const);
    const said = news.length > 0 ? parseMeeting(onlyTexts(Object.fromEntries(texts))) : undefined;
    if (said) this.problems['meeting-attributes'] = said.problems;
    const gone = texts.flatMap(([name, text]) => (text ? [] : [name]));
    const kept = Object.entries(given ?? this.plan.meeting).filter(([name]) => !gone.includes(name as never));
    const meeting: Meeting = {...Object.fromEntries(kept), ...said?.value};
    if (given || said) this.plan = {...this.plan, meeting};
  }
}

/** Enumerated attributes of HTML do not mind letter case. */
const word = (input: unknown): string => String(input).trim().toLowerCase();

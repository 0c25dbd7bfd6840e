import {isConcept, planEquality, type SeatPlan, type Suggestion, type Weights} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';
import {print, toCsv, toIcs, toPng, toSvg, toText, type Exported} from './exports.js';
import {findingLines, scoreLine} from './outcome.js';
import {sceneOf} from './scene.js';
import {questionText} from './seat-texts.js';
import type {SamenSeatPlanner} from './seat-planner.js';

/** What leaves the element, with people called as its `privacy` says and nothing that is private. */
export function exporter(
  element: SamenSeatPlanner,
  plan: SeatPlan,
  i18n: LocaleController,
  range: Suggestion | undefined,
): {
  text(): string;
  csv(): string;
  svg(): string;
  png(scale: number): Promise<Blob>;
  ics(): string;
  print(what: 'plan' | 'cards' | 'both'): Promise<void>;
} {
  const privacy = enumerated(element.privacy, ['role', 'initials', 'name']);
  const scene = sceneOf(plan, privacy, i18n);
  const rule = enumerated(element.rule, ['', 'danish']);
  const slotted = element.querySelector(':scope > [slot=label]')?.textContent.trim();
  const exported: Exported = {
    privacy,
    scene,
    title: plan.meeting.title || slotted || element.label || questionText(plan, i18n),
    findings: findingLines(plan, scene, i18n, false, rule).map(({text}) => text),
    score: scoreLine(planEquality(plan, element.weights as Weights), range, i18n),
    isConcept: isConcept(plan, rule),
    meeting: plan.meeting,
    agreements: plan.meeting.agreements ?? [],
  };
  return {
    text: () => toText(exported, i18n),
    csv: () => toCsv(exported, i18n),
    svg: () => toSvg(exported, i18n),
    png: (scale) => toPng(exported, i18n, scale),
    ics: () => toIcs(exported, i18n, {uid: uidOf(plan), stamp: new Date().toISOString()}),
    print: (what) => print(exported, i18n, what),
  };
}

/**
 * A calendar takes a file with the same id for a new version of the same meeting. RFC 7986 asks for an id that says nothing:
 * it is made once, and kept as long as the page is open.
 */
const uids = new WeakMap<object, string>();
function uidOf({meeting}: SeatPlan): string {
  // Not every page is a secure context, which `randomUUID` needs.
  const random = (): string =>
    [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  const uid = uids.get(meeting) ?? `${random()}@samen`;
  uids.set(meeting, uid);
  return uid;
}

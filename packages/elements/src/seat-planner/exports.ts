/** What leaves the planner: files and paper. Comes with a chunk of its own. */
import {toCalendar, type Meeting} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {agendaText} from './export-text.js';
import type {Privacy, Scene} from './scene.js';

export {toCsv} from './export-csv.js';
export {toPng} from './export-png.js';
export {toSvg} from './export-svg.js';
export {toText} from './export-text.js';
export {print} from './print.js';

/** What there is to export, with the words the privacy allows. */
export interface Exported {
  /** How people are called; an address is written beside a name only, because it says who somebody is. */
  readonly privacy: Privacy;
  /** By that privacy. */
  readonly scene: Scene;
  /** What is asked or met about, as it is on screen. */
  readonly title: string;
  /** Sentences, without private ones: no "apart" leaves the planner. */
  readonly findings: readonly string[];
  /** The sentence with the best and the worst that can be reached; '' when there is no score. */
  readonly score: string;
  /** A plan that is not ready, because no parent has a seat. */
  readonly isConcept: boolean;
  readonly meeting: Meeting;
  readonly agreements: readonly string[];
}

/**
 * The meeting as a calendar file (RFC 5545); '' when its times make none. Addresses of mail are those the host gave, and
 * only beside names.
 * `stamp`: UTC, `2026-01-31T12:00:00Z`.
 */
export function toIcs(
  exported: Exported,
  i18n: LocaleController,
  {uid, stamp}: {readonly uid: string; readonly stamp: string},
): string {
  const {scene, title, meeting, privacy} = exported;
  const known = privacy === 'name' ? scene.plan.participants : [];
  const emails = new Map(known.map(({id, email}) => [id, email]));
  const people = scene.people.map(({id, label, isChair}) => {
    const email = emails.get(id);
    return {name: label, isChair, ...(email !== undefined && {email})};
  });
  const options = {uid, stamp, title, description: agendaText(exported, i18n), people};
  return toCalendar(meeting, options).value ?? '';
}

/** Test-only: plans as they are exported. */
import {LitElement, type TemplateResult} from 'lit';
import {parsePlan} from '@samen/model';
import '../shared/locales.js';
import {LocaleController} from '../shared/localize.js';
import {fixture, html} from '../shared/testing.js';
import type {Exported} from './exports.js';
import {sceneOf, type Privacy} from './scene.js';

class Speaker extends LitElement {
  readonly i18n = new LocaleController(this);
  protected override render(): TemplateResult {
    return html``;
  }
}

/** The words of an element on a page in this language. */
export async function speak(lang = 'nl'): Promise<LocaleController> {
  if (!customElements.get('x-export-speaker')) customElements.define('x-export-speaker', Speaker);
  const {i18n} = await fixture<Speaker>(html`<x-export-speaker lang=${lang}></x-export-speaker>`);
  await i18n.ready;
  return i18n;
}

/** Eight around a child: one waits, one is fixed, two may not sit together, and the host knows an address. */
export const around = {
  schema: 'samen-seating',
  version: 1,
  shape: 'round',
  seats: 8,
  participants: [
    {id: 'k', name: 'Sam', role: 'child'},
    {id: 'm', name: 'Mila & "Mo" <b>', role: 'parent', email: 'mila@example.org'},
    {id: 'f', name: '=Farid', role: 'parent'},
    {id: 'b', name: 'Bo', role: 'buddy', wheelchair: true},
    {id: 'l', name: 'Juf Lot', role: 'teacher'},
    {id: 'i', name: 'Ilse', role: 'care-coordinator'},
    {id: 'j', name: 'Jan', role: 'youth-worker', email: 'jan@example.org'},
    {id: 'v', name: 'Vera', role: 'chair'},
  ],
  places: [
    {seat: 's1', participant: 'k'},
    {seat: 's2', participant: 'm'},
    {seat: 's3', participant: 'l'},
    {seat: 's4', participant: 'f'},
    {seat: 's5', participant: 'v', locked: true},
    {seat: 's6', participant: 'i'},
    {seat: 's8', participant: 'b'},
  ],
  rules: [{kind: 'apart', a: 'f', b: 'j'}],
  voice: {kind: 'drawing', by: 'm'},
  meeting: {
    title: 'Overleg over Sam',
    start: '2026-11-23T14:00',
    end: '2026-11-23T15:30',
    location: 'Lokaal 3',
    agreements: ['Iedereen praat even lang.'],
  },
};

/** A policy table: forty people, as many as that on chairs. */
export const policy = {
  ...{schema: 'samen-seating', version: 1, setting: 'policy', shape: 'rectangle-heads', seats: 42},
  participants: Array.from({length: 40}, (_, i) => ({
    id: `p${i}`,
    name: `Deelnemer ${i + 1} van de gemeente`,
    role: ['parent', 'experience-expert', 'teacher', 'policy-officer', 'youth-worker'][i % 5],
  })),
  places: Array.from({length: 40}, (_, i) => ({seat: `s${i + 1}`, participant: `p${i}`})),
};

/** What is exported of a plan. */
export function exportedOf(
  plan: object,
  i18n: LocaleController,
  privacy: Privacy = 'role',
  more: Partial<Exported> = {},
): Exported {
  const {value, problems} = parsePlan(plan);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const {meeting} = value;
  return {
    privacy,
    scene: sceneOf(value, privacy, i18n),
    title: meeting.title ?? 'Wie zit waar?',
    findings: ['Er staan twee mensen niet naast elkaar.'],
    score: 'Gelijkwaardigheid: 71 van 100.',
    isConcept: false,
    meeting,
    agreements: meeting.agreements ?? [],
    ...more,
  };
}

import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {leads, roleBeside} from './export-rows.js';
import type {ScenePerson} from './scene.js';
import {textWidth} from './text-width.js';

const perPage = 4;

/** Sizes of letters in `print.styles.ts`, in points, largest first. */
const sizes = {xl: 36, l: 28, m: 22, s: 18, xs: 15, xxs: 13};
/** A card within its margins, in points. */
const room = 236;

/** As large as fits on two lines without a word that breaks, for everybody: no name is larger than another. */
function sizeOf(people: readonly ScenePerson[]): string {
  const fits = Object.entries(sizes).find(([, size]) =>
    people.every(
      ({label}) =>
        label.split(/\s+/).every((word) => textWidth(word, size, true) <= room) &&
        textWidth(label, size, true) <= 1.6 * room,
    ),
  );
  return fits?.[0] ?? 'xxs';
}

/** A card per person, four on a page, to cut out and fold in two: it stands and can be read from both sides. */
export function cardPages(people: readonly ScenePerson[], i18n: LocaleController): readonly TemplateResult[] {
  const pages = Array.from({length: Math.ceil(people.length / perPage)}, (_, page) =>
    people.slice(page * perPage, (page + 1) * perPage),
  );
  const size = sizeOf(people);
  return pages.map(
    (cards) => html`<section class="cards">${cards.map((person) => cardView(person, size, i18n))}</section>`,
  );
}

function cardView(person: ScenePerson, size: string, i18n: LocaleController): TemplateResult {
  const {label} = person;
  const face = html`<div>
    <p class="name"><bdi>${label}</bdi></p>
    ${rolesOf(person, i18n).map((role) => html`<p>${role}</p>`)}
  </div>`;
  // The back is the same once more: a reader of the page needs it only once.
  return html`<article class="card ${size}">
    <div class="face back" aria-hidden="true">${face}</div>
    <div class="face">${face}</div>
  </article>`;
}

const rolesOf = (person: ScenePerson, i18n: LocaleController): readonly string[] => [
  ...(roleBeside(person) ? [roleBeside(person)] : []),
  ...(leads(person, i18n) ? [i18n.msg('leidt het gesprek', {id: 'sp.x.leads'})] : []),
];

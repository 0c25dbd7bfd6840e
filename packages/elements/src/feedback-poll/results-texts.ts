/** What people wrote, per group. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import type {Column} from './results-bars.js';
import {groupName} from './results-words.js';
import type {ResultsViewOptions} from './results.js';

/** The texts of a group, under a line that says how many wrote something or why nothing is shown. */
export interface GroupTexts {
  readonly head: string;
  readonly texts: readonly string[];
}

/** The texts of each group; those of all together are the same again. */
export function textsOf(
  columns: readonly Column[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly GroupTexts[] {
  const {msg} = i18n;
  const {kText} = options.poll.privacy ?? {};
  return columns
    .filter(({part}) => part.group)
    .map(({part, figures}) => {
      const {texts = [], answered, asked} = figures;
      const name = named(groupName(part.group, options, i18n));
      if (kText !== undefined && texts.length === 0) {
        const least = formatNumber(i18n, kText);
        return {
          head: msg(str`${name}: teksten laten we pas zien vanaf ${least} mensen.`, {id: 'fp.r.texts.few'}),
          texts,
        };
      }
      if (answered === undefined) return {head: `${name}:`, texts};
      const [count, all] = [formatNumber(i18n, answered), formatNumber(i18n, asked)];
      return {head: msg(str`${name}: ${count} van ${all} schreven iets.`, {id: 'fp.r.texts.of'}), texts};
    });
}

export function textsView(
  columns: readonly Column[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): TemplateResult {
  return html`${textsOf(columns, options, i18n).map(
    ({head, texts}) => html`
      <p class="of" .textContent=${head}></p>
      ${
        texts.length > 0
          ? html`<ul class="texts">
              ${texts.map((text) => html`<li dir="auto" .textContent=${text}></li>`)}
            </ul>`
          : nothing
      }
    `,
  )}`;
}

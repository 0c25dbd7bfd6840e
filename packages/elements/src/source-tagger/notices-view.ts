import type {Problem} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {problemText} from './problem-text.js';

/** What a reader must know to understand the screen; everything else is for who made the page. */
const forReaders: readonly string[] = ['text-long', 'too-many', 'version-newer'];

/** A sentence for each of those problems, once. */
export function noticesView(
  problems: readonly Problem[],
  i18n: LocaleController,
): TemplateResult | typeof nothing {
  const told = problems.filter(
    ({code, path}) => forReaders.includes(code) && !/^(hats|participants)/.test(path),
  );
  const texts = [...new Set(told.map((problem) => problemText(problem, i18n)))];
  return texts.length > 0
    ? html`<div class="notices">${texts.map((text) => html`<p>${text}</p>`)}</div>`
    : nothing;
}

// TEMPORARY, only so that the core typechecks: the file of the results takes its place.
import type {PollDefinition, PollResults} from '@samen/model';
import {html, type CSSResult, type TemplateResult} from 'lit';
import {css} from '../shared/css.js';
import type {LocaleController} from '../shared/localize.js';

export interface ResultsViewOptions {
  readonly poll: PollDefinition;
  readonly results: PollResults;
  readonly round: string;
  readonly language: string;
  readonly headingLevel: number;
}
export const resultsStyles: CSSResult = css``;
export const resultsView = (_options: ResultsViewOptions, _i18n: LocaleController): TemplateResult =>
  html`<div class="results"></div>`;
export const resultsText = (_options: ResultsViewOptions, _i18n: LocaleController): string => '';

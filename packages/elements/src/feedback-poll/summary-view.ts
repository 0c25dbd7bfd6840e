import type {PollDefinition} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {str, type LocaleController} from '../shared/localize.js';
import {questionId} from './answer-view.js';
import type {Answering} from './answering.js';
import {sayingOf} from './kind-view.js';
import {errorText} from './error-text.js';

/** What must be mended, with a link to each question. It takes the focus when it comes. */
export function summaryView(
  poll: PollDefinition,
  errors: readonly string[],
  {asked}: Answering,
  i18n: LocaleController,
  goTo: (id: string) => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const {said} = sayingOf(poll, i18n);
  const {msg} = i18n;
  const wordsOf = (id: string) => {
    const question = asked.find((each) => each.id === id);
    return question ? said(question.text) : errorText(id, i18n);
  };
  const heading =
    errors.length === 1
      ? msg('Er mist nog één antwoord.', {id: 'fp.sum.one'})
      : msg(str`Er missen nog ${errors.length} antwoorden.`, {id: 'fp.sum.more'});
  return html`<div class="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <p class="error" id="summary-title">${heading}</p>
    <ul>
      ${errors.map((id) => {
        const follow = (event: Event) => {
          event.preventDefault();
          goTo(id);
        };
        const place = id === 'nothing' ? (asked[0]?.id ?? id) : id;
        return html`<li><a href="#${questionId(poll, place)}" @click=${follow}>${wordsOf(id)}</a></li>`;
      })}
    </ul>
  </div>`;
}

import type {LocaleController} from '../shared/localize.js';
import type {Answering} from './answering.js';
import {sayingOf} from './kind-view.js';
import {viewOf} from './question-views.js';

/** The answers in words, for who wants to keep them: each question with its answer below it. */
export function copyText({poll, asked, checked}: Answering, i18n: LocaleController): string {
  if (!poll) return '';
  const {plain} = sayingOf(poll, i18n);
  const answered = asked.filter(({id}) => Object.hasOwn(checked.answers, id));
  const parts = answered.map((question) => {
    const words = viewOf(question).words(checked.answers[question.id], {question, plain, i18n});
    return `${plain(question.text)}\n${words}`;
  });
  return [plain(poll.title), ...parts].join('\n\n');
}

/** Words of one's own. */
import {html} from 'lit';
import {str} from '../shared/localize.js';
import type {KindView, QuestionOf} from './kind-view.js';

export const text: KindView<QuestionOf<'text'>> = {
  clearsItself: true,
  view: ({question, id, entered, isLocked, describedBy, i18n: {msg}, plain, set}) => {
    const value = typeof entered === 'string' ? entered : '';
    const read = ({target}: Event) => (target as HTMLTextAreaElement).value;
    const left = question.maxLength - value.length;
    // A poll that says this itself in its help is not to say it twice.
    const hint = msg('Schrijf geen namen of medische gegevens.', {id: 'fp.text.hint'});
    const isSaid = question.help && plain(question.help).includes(hint);
    return html`<p class="hint" id="${id}-hint" ?hidden=${isSaid}>${hint}</p>
      <textarea
        rows="4"
        maxlength=${question.maxLength}
        .value=${value}
        ?disabled=${isLocked}
        aria-labelledby="${id}-legend"
        aria-describedby="${id}-hint ${id}-left ${describedBy}"
        @input=${(event: Event) => set(read(event), true)}
        @change=${(event: Event) => set(read(event))}
      ></textarea>
      <p class="left" id="${id}-left">${msg(str`Nog ${left} tekens`, {id: 'fp.text.left'})}</p>`;
  },
  words: (answer) => String(answer),
};

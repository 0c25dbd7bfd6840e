/** The polls in the demo site as it was built: one tablet for a whole table, a consultation, a field of a form. */
import {expect} from '@open-wc/testing';
import type {SamenFeedbackPoll} from '../src/feedback-poll/feedback-poll.js';
import {choose, open, pollTag, polls} from './demo-pages.js';
import {shadowText, until} from './frames.js';

const labelled = (el: SamenFeedbackPoll, words: string): HTMLInputElement => {
  const labels = [...el.shadowRoot!.querySelectorAll('label')];
  return labels.find(({textContent}) => textContent.includes(words))!.querySelector('input')!;
};

async function push(el: SamenFeedbackPoll, words: string): Promise<void> {
  const buttons = [...el.shadowRoot!.querySelectorAll('button')];
  const button = buttons.find(({textContent}) => textContent.trim() === words);
  expect(button, words).not.to.equal(undefined);
  button!.click();
  await el.updateComplete;
}

describe('school: after the meeting, on one tablet', () => {
  /** One person at the table: who they are, and the first line. */
  async function answer(el: SamenFeedbackPoll, group: string, line: number): Promise<void> {
    labelled(el, group).click();
    const range = el.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    range.value = String(line);
    const {Event} = el.ownerDocument.defaultView!;
    range.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    range.dispatchEvent(new Event('change', {bubbles: true}));
    await el.updateComplete;
    await push(el, 'Klaar');
  }

  it('shows all answers when two of each group have given theirs, and nothing is stored', async () => {
    const stored = () => [document.cookie, localStorage.length, sessionStorage.length];
    const before = stored();
    const [el] = await polls(await open('school'));
    expect(shadowText(el!)).to.contain('De mensen van dit gesprek zien de antwoorden, per groep.');
    for (const [group, line] of [
      ['Kind, ouder of buddy', 20],
      ['Professional', 90],
      ['Kind, ouder of buddy', 40],
    ] as const) {
      await answer(el!, group, line);
      expect(shadowText(el!)).to.contain('zodra iedereen heeft geantwoord');
      await push(el!, 'Volgende persoon');
    }
    await answer(el!, 'Professional', 90);
    await until(() => el!.shadowRoot!.querySelector('table'), 'the results');
    const [table] = [...el!.shadowRoot!.querySelectorAll('table')];
    const mean = [...table!.rows].find(({textContent}) => textContent.includes('Gemiddeld'))!;
    expect([...mean.cells].slice(1, 3).map(({textContent}) => textContent.trim())).to.deep.equal([
      '30',
      '90',
    ]);
    expect(stored()).to.deep.equal(before);
  });

  it('speaks the language of the page', async () => {
    const view = await open('school');
    const [el] = await polls(view);
    choose(view, 'lang', 'ar');
    await until(() => shadowText(el!).includes('هل كان هناك مجال لما أردتم قوله؟'), 'the questions follow');
    expect(shadowText(el!)).to.contain('السؤال 1 من 5').and.not.to.contain('Vraag');
  });

  it('reads well without script', async () => {
    const {document: content} = await open('school', {scripts: false});
    expect(content.querySelector<HTMLElement>(pollTag)!.innerText).to.contain('een kaart met deze vragen');
  });
});

describe('gemeente: a consultation', () => {
  it('tells first what is promised, and asks who somebody is', async () => {
    const [questions, results] = await polls(await open('gemeente'));
    expect(shadowText(questions!))
      .to.contain('We tonen uitkomsten pas vanaf 5 mensen per groep.')
      .and.contain('Wie bent u?');
    expect(shadowText(results!), 'a round that is over').to.contain('U kunt niet meer antwoorden.');
  });
});

describe('zorg: a field of a form', () => {
  it('is needed, and sends what was answered', async () => {
    const view = await open('zorg');
    const [el] = await polls(view);
    const form = el!.closest('form')!;
    expect(form.checkValidity(), 'nothing is answered yet').to.equal(false);
    labelled(el!, 'Kind, ouder of buddy').click();
    labelled(el!, 'Gaat wel').click();
    await el!.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    const sent = JSON.parse(String(new view.FormData(form).get('samenwerken'))) as Record<string, unknown>;
    expect([sent['schema'], sent['group'], sent['answers']]).to.deep.equal([
      'samen-poll-answer/1',
      'gezin',
      {gevoel: 2},
    ]);
  });
});

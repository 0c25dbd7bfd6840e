/** The feedback poll as built: on the strictest pages, and which files it asks for. */
import {expect} from '@open-wc/testing';
import type {SamenFeedbackPoll} from '../src/feedback-poll/feedback-poll.js';
import {asked, foreignRequestsOf, openPage, shadowText, until, type RecordedWindow} from './frames.js';

const strict = 'packages/elements/test/pages/strict-poll.html';

/** The poll of a page, with what it loads by itself. */
async function open(src: string): Promise<{view: RecordedWindow; poll: SamenFeedbackPoll}> {
  const view = await openPage<RecordedWindow>(src);
  const poll = view.document.querySelector<SamenFeedbackPoll>('samen-feedback-poll')!;
  await until(() => poll.shadowRoot?.querySelector('fieldset'), 'the questions are there');
  await poll.updateComplete;
  return {view, poll};
}

async function push(poll: SamenFeedbackPoll, words: string): Promise<void> {
  const buttons = [...poll.shadowRoot!.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.trim() === words)!.click();
  await poll.updateComplete;
}

/** Somebody of the group with this number says how it was. */
async function answer(poll: SamenFeedbackPoll, group: number): Promise<void> {
  poll.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[group]!.click();
  await push(poll, '+');
  await push(poll, 'Klaar');
}

for (const folder of ['csp', 'csp-trusted'])
  describe(`the feedback poll on a page below /${folder}/`, () => {
    it('asks, checks, collects and shows what everybody said; nothing is refused', async () => {
      const {view, poll} = await open(`/${folder}/${strict}`);
      await push(poll, 'Klaar');
      expect(shadowText(poll), 'checked').to.contain('Kies wie u bent.');
      await answer(poll, 0);
      await push(poll, 'Volgende persoon');
      await answer(poll, 1);
      await until(() => poll.shadowRoot!.querySelector('table'), 'the results');
      expect(view.seen).to.deep.equal([]);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
    });
  });

describe('the files of the feedback poll', () => {
  it('none of another widget, and sending and results only when they are needed', async () => {
    const {view, poll} = await open(`/${strict}`);
    const files = asked(view);
    expect(files).to.include.members(['chunks/feedback-poll.js', 'chunks/poll-presets.js']);
    expect(files.filter((file) => /ladder|\/seat|source|locales|sending|results/.test(file))).to.deep.equal(
      [],
    );
    await answer(poll, 0);
    await push(poll, 'Volgende persoon');
    await answer(poll, 1);
    await until(() => poll.shadowRoot!.querySelector('table'), 'the results');
    expect(asked(view)).to.include('chunks/results.js').and.not.to.include('chunks/sending.js');
  });

  it('nothing but the words of the page without script', async () => {
    const view = await openPage(`/${strict}`, {scripts: false});
    expect(view.document.body.innerText).to.contain('een kaart met de vragen');
  });
});

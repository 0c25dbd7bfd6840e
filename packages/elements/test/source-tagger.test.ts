/** The source tagger as built: on the strictest pages, and which files it asks for. */
import {expect} from '@open-wc/testing';
import type {SamenSourceTagger} from '../src/source-tagger/source-tagger.js';
import {asked, foreignRequestsOf, openPage, until, type RecordedWindow} from './frames.js';

const tag = 'samen-source-tagger';
const strict = 'packages/elements/test/pages/strict-sources.html';

/** The tagger of a page, with everything it loads later. */
async function open(src: string, width = 1000): Promise<{view: RecordedWindow; tagger: SamenSourceTagger}> {
  const view = await openPage<RecordedWindow>(src, {width});
  const tagger = view.document.querySelector<SamenSourceTagger>(tag)!;
  await until(() => tagger.shadowRoot?.querySelector('[part=text] [role=listitem]'), 'the text is there');
  await until(() => tagger.shadowRoot!.querySelector('[data-source]'), 'the buttons are there');
  await until(() => tagger.shadowRoot!.querySelector('[part~=balance]'), 'what follows is there');
  return {view, tagger};
}

const inside = (tagger: SamenSourceTagger, selector: string): HTMLElement =>
  tagger.shadowRoot!.querySelector<HTMLElement>(selector)!;

for (const folder of ['csp', 'csp-trusted'])
  describe(`the source tagger on a page below /${folder}/`, () => {
    it('tags, tells who said it, counts, selects and makes its files; nothing is refused', async () => {
      const {view, tagger} = await open(`/${folder}/${strict}`);
      expect(view.document.forms[0]!.checkValidity()).to.equal(false);
      inside(tagger, '[data-source=experiential]').click();
      inside(tagger, '[data-source=professional]').click();
      await tagger.updateComplete;
      expect(view.document.forms[0]!.checkValidity()).to.equal(true);
      const {tags} = JSON.parse(tagger.value) as {tags: {sources: string[]}[]};
      expect(tags.map(({sources}) => sources)).to.deep.equal([['professional', 'experiential']]);
      expect(new view.FormData(view.document.forms[0]).get('bronnen')).to.equal(tagger.value);
      expect(tagger.shadowRoot!.querySelectorAll('[part=text] mark')).to.have.length(1);
      inside(tagger, '[part=toolbar] .details').click();
      inside(tagger, '[part=toolbar] .help').click();
      tagger.mode = 'free';
      await tagger.updateComplete;
      await until(() => tagger.shadowRoot!.querySelector('.range'), 'the button to choose words');
      expect(await tagger.toCSV()).to.contain('Thuis leest hij elke avond.');
      expect(await tagger.toText()).to.contain('Gezamenlijke afweging');
      const annotations = await tagger.toAnnotations();
      expect(await tagger.untag(0)).to.equal(true);
      expect(await tagger.fromAnnotations(annotations)).to.equal(true);
      expect(await tagger.reanchor('Iets anders.')).to.have.length(1);
      expect(view.seen).to.deep.equal([]);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
    });
  });

describe('the files of the source tagger', () => {
  it('none of another widget, and the one for other words than statements only when it is asked for', async () => {
    const {view, tagger} = await open(`/${strict}`);
    await tagger.updateComplete;
    const before = asked(view);
    expect(before).to.include('chunks/source-tagger.js');
    // Not `early-seat-planner`: parsers of people, which the planner needs at once and this one later.
    expect(
      before.filter((file) => /ladder|comparison|\/(seat|feedback)|picture|locales/.test(file)),
    ).to.deep.equal([]);
    expect(before).not.to.include('chunks/free-range.js');
    tagger.mode = 'free';
    await tagger.updateComplete;
    expect(asked(view)).to.include('chunks/free-range.js');
  });

  it('nothing but the text without script', async () => {
    const view = await openPage(`/${strict}`, {scripts: false});
    expect(view.document.body.innerText)
      .to.contain('Thuis leest hij elke avond.')
      .and.to.contain('Juf Anja: In de klas werkt hij goed alleen.');
  });
});

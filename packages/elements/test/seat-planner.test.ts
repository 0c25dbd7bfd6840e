/** The seat planner as built: on the strictest pages, through the loader, and as a page of its own. */
import {expect} from '@open-wc/testing';
import type {SamenSeatPlanner} from '../src/seat-planner/seat-planner.js';
import {asked, foreignRequestsOf, openPage, shadowText, until, type RecordedWindow} from './frames.js';

const tag = 'samen-seat-planner';
const strict = 'packages/elements/test/pages/strict-seats.html';
const ownPage = '/packages/elements/pages/seat-planner.html';

/** The planner of a page, with everything it loads later. */
async function open(src: string, width = 1000): Promise<{view: RecordedWindow; planner: SamenSeatPlanner}> {
  const view = await openPage<RecordedWindow>(src, {width});
  const planner = view.document.querySelector<SamenSeatPlanner>(tag)!;
  await until(() => planner.shadowRoot?.querySelector('[part=list]'), 'the list is there');
  await until(() => planner.shadowRoot!.querySelector('[part=result]'), 'what follows is there');
  return {view, planner};
}

const button = (planner: SamenSeatPlanner, words: RegExp): HTMLButtonElement =>
  [...planner.shadowRoot!.querySelectorAll('button')].find(({textContent}) => words.test(textContent))!;

for (const folder of ['csp', 'csp-trusted'])
  describe(`the seat planner on a page below /${folder}/`, () => {
    it('gives people a seat, suggests, draws and makes its files; nothing is refused', async () => {
      const {view, planner} = await open(`/${folder}/${strict}`);
      button(planner, /^\s*Zet iedereen/).click();
      await planner.updateComplete;
      const {places} = JSON.parse(planner.value) as {places: unknown[]};
      expect(places).to.have.length(4);
      expect(new view.FormData(view.document.forms[0]).get('tafel')).to.equal(planner.value);
      await until(() => planner.shadowRoot!.querySelectorAll('.seat').length === 4, 'the picture');
      button(planner, /gelijkere/).click();
      await planner.updateComplete;
      expect(await planner.toSVG()).to.contain('<svg');
      expect((await planner.toPNG()).size).to.be.greaterThan(1000);
      expect(await planner.toICS()).to.contain('BEGIN:VEVENT');
      expect(await planner.toCSV()).not.to.contain('Moeder');
      expect(await planner.toText()).not.to.contain('Moeder');
      expect(view.seen).to.deep.equal([]);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
    });
  });

describe('the files of the seat planner', () => {
  it('none of another widget, and the suggester and the exports only when they are asked for', async () => {
    const {view, planner} = await open(`/${strict}`);
    await planner.updateComplete;
    const files = asked(view);
    expect(files).to.include.members(['chunks/shared.js', 'chunks/seat-planner.js', 'chunks/picture.js']);
    expect(files.filter((file) => /ladder|comparison|locales|seat-exports/.test(file))).to.deep.equal([]);
    await planner.toCSV();
    expect(asked(view)).to.include('chunks/seat-exports.js');
  });

  it('no picture where it is too narrow for one', async () => {
    const {view, planner} = await open(`/${strict}`, 360);
    await planner.updateComplete;
    expect(asked(view)).not.to.include('chunks/picture.js');
    expect(planner.shadowRoot!.querySelector('[part=picture]')).to.equal(null);
    expect(planner.shadowRoot!.querySelectorAll('[part=list] select')).to.have.length(4);
  });

  it('nothing but the list of people without script', async () => {
    const view = await openPage(`/${strict}`, {scripts: false});
    expect(view.document.body.innerText).to.contain('Moeder').and.to.contain('Juf Anja');
  });
});

describe('the seat planner as a page of its own', () => {
  it('takes its settings from the address', async () => {
    const {planner} = await open(`${ownPage}?shape=u&seats=6&setting=policy&label=Raad`);
    expect(planner.shape).to.equal('u');
    expect(planner.shadowRoot!.querySelectorAll('[part=list] tbody tr')).to.have.length(6);
    expect(shadowText(planner)).not.to.contain('ouder of verzorger een plek');
  });
});

import type {Problem} from '@samen/model';
import {LitElement} from 'lit';
import {SamenProblemEvent} from './events.js';
import {ProblemReporter} from './problems.js';
import {eventsDuring, expect, fixture, html, settled, warningsDuring} from './testing.js';

class Reporting extends LitElement {
  readonly problems = new ProblemReporter(this, ({code, value}) => `Zin over ${code} ${value ?? ''}`.trim());
}
customElements.define('x-reporting', Reporting);

const unknown = (value: string): Problem => ({code: 'rung-unknown', path: 'value', value});
const cut: Problem = {code: 'text-cut', path: ''};

/** What the page and the developer hear of these reports, one after the other, each followed by an update. */
async function heard(
  ...reports: (readonly Problem[])[]
): Promise<{events: SamenProblemEvent[]; warnings: string[]}> {
  const element = await fixture<Reporting>(html`<x-reporting></x-reporting>`);
  let events: Event[] = [];
  const warnings = await warningsDuring(async () => {
    events = await eventsDuring(document, ['samen-problem'], async () => {
      for (const problems of reports) {
        element.problems.report('value', problems);
        await settled(element);
      }
    });
  });
  return {events: events as SamenProblemEvent[], warnings};
}

describe('problems', () => {
  it('tells the page in an event, and the developer on the console', async () => {
    const {events, warnings} = await heard([unknown('wolk')]);
    const [event] = events;
    expect(events).to.have.length(1);
    expect(event).to.be.an.instanceOf(SamenProblemEvent);
    expect([event!.type, event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
      'samen-problem',
      true,
      true,
      false,
    ]);
    expect([event!.code, event!.path, event!.message]).to.deep.equal([
      'rung-unknown',
      'value',
      'Zin over rung-unknown wolk',
    ]);
    expect(warnings).to.deep.equal([
      'Samen: <x-reporting> rung-unknown at value (wolk). See docs/problems.md',
    ]);
  });

  it('leaves out what there is not', async () => {
    expect((await heard([cut])).warnings).to.deep.equal([
      'Samen: <x-reporting> text-cut. See docs/problems.md',
    ]);
  });

  it('tells a problem that stays once, also within one report', async () => {
    const {events, warnings} = await heard([cut, cut], [cut], [cut, unknown('x')], [unknown('x'), cut]);
    expect(events.map(({code}) => code)).to.deep.equal(['text-cut', 'rung-unknown']);
    expect(warnings).to.have.length(2);
  });

  it('tells the page again when a problem comes back, the developer not', async () => {
    const {events, warnings} = await heard([cut], [], [cut]);
    expect([events.length, warnings.length]).to.deep.equal([2, 1]);
  });

  it('warns for each other value', async () => {
    expect((await heard([unknown('a')], [unknown('b')], [unknown('a')])).warnings).to.have.length(2);
  });

  it('says nothing of what was put right before the update', async () => {
    const element = await fixture<Reporting>(html`<x-reporting></x-reporting>`);
    const events = await eventsDuring(element, ['samen-problem'], async () => {
      element.problems.report('value', [cut]);
      element.problems.report('value', []);
      await settled(element);
    });
    expect(events).to.deep.equal([]);
  });

  it('keeps the problems of each source apart', async () => {
    const element = await fixture<Reporting>(html`<x-reporting></x-reporting>`);
    const heard: string[] = [];
    element.addEventListener('samen-problem', ({code}) => heard.push(code));
    await warningsDuring(async () => {
      element.problems.report('value', [cut]);
      element.problems.report('ladder', [unknown('x')]);
      element.problems.report('value', []);
      await settled(element);
      element.problems.report('value', [cut]);
      await settled(element);
    });
    expect(heard).to.deep.equal([unknown('x').code, cut.code]);
  });

  it('updates the host only for news', async () => {
    const element = await fixture<Reporting>(html`<x-reporting></x-reporting>`);
    await warningsDuring(async () => {
      element.problems.report('value', [cut]);
      expect(element.isUpdatePending).to.equal(true);
      await settled(element);
      element.problems.report('value', [{...cut}]);
      expect(element.isUpdatePending).to.equal(false);
    });
  });

  it('stays calm when a listener reports again', async () => {
    const element = await fixture<Reporting>(html`<x-reporting></x-reporting>`);
    let calls = 0;
    element.addEventListener('samen-problem', () => {
      calls += 1;
      element.problems.report('value', []);
    });
    await warningsDuring(async () => {
      element.problems.report('value', [cut]);
      await settled(element);
    });
    expect(calls).to.equal(1);
  });
});

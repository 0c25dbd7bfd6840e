/** What comes with a later file: until it is here, when it does not come, and that nothing loads what it does not show. */
import {eventsDuring, expect, html, settled, submission, warningsDuring} from '../shared/testing.js';
import type {LazyPart} from '../shared/lazy.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {comparisonPart, exportPart, laterPart} from './parts.js';
import {chosen, compare, create, inside, picker, pickRung, rowNames, text} from './testing.js';

const parts: Record<string, LazyPart<unknown>> = {laterPart, comparisonPart, exportPart};
const real = Object.values(parts).map(({load}) => load);
const asked: string[] = [];

/** As on a page that has just been opened; `isThere` says whether the files come. */
function unload(isThere: () => boolean = () => true): void {
  asked.length = 0;
  for (const [i, [name, part]] of Object.entries(parts).entries())
    Object.assign(part, {
      value: undefined,
      pending: undefined,
      load: () => {
        asked.push(name);
        return isThere() ? real[i]!() : Promise.reject(new Error('not there'));
      },
    } satisfies LazyPart<unknown>);
}

const own = {
  id: 'own',
  rungs: [
    {id: 'hear', label: 'Horen'},
    {id: 'talk', label: 'Praten'},
  ],
};
const list = html`<ul>
  <li><data value="decide" data-participant="Moeder">Moeder verwacht mee te beslissen</data></li>
</ul>`;

/** What of the light DOM is on screen. */
const isShown = (element: HTMLElement): boolean => element.getBoundingClientRect().height > 0;

beforeEach(() => unload());
after(() => Object.values(parts).forEach((part, i) => Object.assign(part, {load: real[i]})));

describe('later files', () => {
  it('are not asked for by the question that most parents meet', async () => {
    const element = await picker({value: 'advise', decision: 'Extra hulp', required: true});
    await pickRung(element, 'Meebeslissen');
    element.toJSON();
    expect(asked).to.deep.equal([]);
  });

  it('are asked for when they are shown, once for all pickers', async () => {
    const elements = await Promise.all([
      picker({audience: 'child'}),
      picker({ladder: 'hart'}),
      compare({participants: ['A']}),
      compare({participants: ['B']}),
    ]);
    expect(asked.sort()).to.deep.equal(['comparisonPart', 'laterPart']);
    expect(elements.every((element) => inside(element, 'input'))).to.equal(true);
    await elements[0]!.toText();
    await elements[2]!.toCSV();
    expect(asked.filter((each) => each === 'exportPart')).to.have.length(1);
  });

  it('own ladder: value, record and form have what the page gave until it is read', async () => {
    const form = document.createElement('form');
    const element = await picker({name: 'k'});
    element.before(form);
    form.append(element);
    element.ladder = own;
    element.value = 'talk';
    expect([element.value, ...submission(form)], 'at once').to.deep.equal(['talk', 'k=talk']);
    await settled(element);
    expect([element.value, ...submission(form), ...chosen(element)], 'read').to.deep.equal([
      'talk',
      'k=talk',
      'Praten',
    ]);
  });

  it('own ladder: a choice made before stays as it was until then', async () => {
    const element = await picker();
    await pickRung(element, 'Adviseren');
    element.ladder = own;
    await settled(element);
    expect([element.value, ...chosen(element)], 'not on the new ladder').to.deep.equal(['']);
  });

  it('compare: properties give back what was set, and child HTML is shown until then', async () => {
    const element = create({mode: 'compare'}, {participants: ['A', 'B'], legalRows: []});
    element.append(Object.assign(document.createElement('p'), {textContent: 'Even geduld'}));
    document.body.append(element);
    const waiting = element.querySelector('p')!;
    await Promise.resolve(); // drawn, but the file is not here yet
    expect(isShown(waiting)).to.equal(true);
    expect([element.participants, element.legalRows, element.value]).to.deep.equal([['A', 'B'], [], '']);
    await settled(element);
    expect(isShown(waiting)).to.equal(false);
    expect(rowNames(element)).to.deep.equal(['A', 'B']);
    element.remove();
  });

  it('exports wait for what they need, also before anything was drawn', async () => {
    const table = create({mode: 'compare'}, {participants: ['Moeder']});
    expect(await table.toText()).to.contain('Moeder: Nog niets gezegd');
    unload();
    const pick = create({}, {ladder: own, value: 'talk'});
    expect(await pick.toText()).to.contain('(x) Praten');
    unload();
    expect(await create({audience: 'child'}).toText()).to.contain('Ik beslis mee');
  });

  it('preload() brings all that a comparison needs', async () => {
    const ctor = customElements.get('samen-ladder-picker')! as unknown as {preload(): Promise<void>};
    await ctor.preload();
    const element = create({mode: 'compare'}, {participants: ['A']});
    document.body.append(element);
    await Promise.resolve();
    expect(rowNames(element)).to.deep.equal(['A']);
    element.remove();
  });
});

describe('later files that do not come', () => {
  it('child HTML stays, the page hears it once, and the next update tries again', async () => {
    let isThere = false;
    unload(() => isThere);
    const problems: SamenProblemEvent[] = [];
    const hear = (event: SamenProblemEvent): void => void problems.push(event);
    document.addEventListener('samen-problem', hear);
    let element!: Awaited<ReturnType<typeof compare>>;
    const warnings = await warningsDuring(async () => {
      element = await compare({}, {}, list);
      element.requestUpdate();
      await settled(element);
    });
    document.removeEventListener('samen-problem', hear);
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['load-failed', '']]);
    expect(problems[0]!.message).to.equal('Een deel is niet geladen. Laad de pagina opnieuw.');
    expect(warnings.join(), 'told the developer').to.contain('load-failed');
    expect(isShown(element.querySelector('ul')!)).to.equal(true);
    expect(text(element.querySelector('li'))).to.contain('mee te beslissen');
    isThere = true;
    element.requestUpdate();
    await settled(element);
    expect(rowNames(element)).to.deep.equal(['Moeder']);
    expect(isShown(element.querySelector('ul')!)).to.equal(false);
  });

  it('exports are refused, not half', async () => {
    const element = await picker();
    unload(() => false);
    for (const act of ['toText', 'toCSV', 'toSVG'] as const) {
      const outcome = await element[act]().then(
        () => 'a text',
        (error: Error) => error.message,
      );
      expect(outcome, act).to.equal('not there');
    }
    unload();
    expect(await element.toCSV()).to.match(/^participant,/);
  });

  it('the form still submits what the page gave', async () => {
    unload(() => false);
    const events = await eventsDuring(document, ['samen-problem'], async () => {
      const element = await picker({
        mode: 'compare',
        name: 'k',
        value: '{"schema":"samen-ladder","version":1}',
      });
      const form = document.createElement('form');
      element.before(form);
      form.append(element);
      expect(submission(form)).to.deep.equal(['k={"schema":"samen-ladder","version":1}']);
    });
    expect(events).to.have.length(1);
  });
});

/** Which rungs there are: presets, ladders of the page, and what a slot puts in their place. */
import {hartLadder, iap2Ladder} from '@samen/model';
import {eventsDuring, expect, html, settled, submission} from '../shared/testing.js';
import {all, chosen, compare, create, picker, pickRung, radios, shown, texts} from './testing.js';

const own = {
  id: 'three-steps',
  rungs: [
    {id: 'hear', label: 'Meeluisteren', promise: 'U hoort alles wat wij horen.'},
    {id: 'talk', label: 'Meepraten'},
    {id: 'decide', promise: 'Samen beslissen wij.'},
  ],
};

const names = (element: ReturnType<typeof create>): string[] => texts(element, '[part~=rung-name]');
const promises = (element: ReturnType<typeof create>): string[] => texts(element, '[part~=rung-promise]');

describe('ladders: presets', () => {
  for (const {id, rungs} of [iap2Ladder, hartLadder])
    it(`${id} has its rungs, each with a name and a sentence of its own`, async () => {
      const element = await picker({ladder: id, value: String(rungs.length)});
      expect(radios(element).map(({value}) => value)).to.deep.equal(rungs.map((rung) => rung.id));
      for (const words of [names(element), promises(element)]) {
        expect(new Set(words).size, words.join()).to.equal(rungs.length);
        expect(
          words.every((each) => /^[A-Z]/.test(each)),
          words.join(),
        ).to.equal(true);
      }
      expect(element.value).to.equal(rungs.at(-1)!.id);
      await pickRung(element, names(element)[0]!);
      expect(element.value).to.equal(rungs[0]!.id);
    });

  it('iap2 says something else by "inform" than the participation ladder', async () => {
    const element = await picker();
    const [first] = promises(element);
    element.setAttribute('ladder', 'iap2');
    await settled(element);
    expect(names(element)).to.deep.equal([
      'Informeren',
      'Raadplegen',
      'Betrekken',
      'Samenwerken',
      'Zelf laten beslissen',
    ]);
    expect(promises(element)[0]).not.to.equal(first);
  });

  it('hart: the lowest three say that they are no participation, without blame', async () => {
    const element = await picker({ladder: 'hart'});
    const marked = promises(element).map((each) => each.endsWith('Dit is nog geen participatie.'));
    expect(marked).to.deep.equal([true, true, true, false, false, false, false, false]);
  });

  it('without the attribute it is the participation ladder again', async () => {
    const element = await picker({ladder: 'hart', value: 'tokenism'});
    element.removeAttribute('ladder');
    await settled(element);
    expect([radios(element).length, element.value]).to.deep.equal([5, '']);
  });
});

describe('ladders: of the page', () => {
  it('have their own words; an id of ours without a label gets our word', async () => {
    const element = await picker({}, {ladder: own});
    expect(names(element)).to.deep.equal(['Meeluisteren', 'Meepraten', 'Meebeslissen']);
    expect(promises(element)).to.deep.equal(['U hoort alles wat wij horen.', '', 'Samen beslissen wij.']);
    await pickRung(element, 'Meepraten');
    expect(element.value).to.equal('talk');
  });

  it('show no id of a language nobody reads, where there are words of ours', async () => {
    const ladder = {id: 'ours', rungs: [{id: 'consult'}, {id: 'decide'}]};
    const element = await picker({}, {ladder});
    expect(names(element)).to.deep.equal(['Raadplegen', 'Meebeslissen']);
    expect(promises(element)).to.deep.equal([
      'Wij vragen wat u ziet en vindt, voordat er iets wordt besloten.',
      'U beslist mee. Het gaat door als u ook ja zegt.',
    ]);
  });

  it('a value set beside one is there afterwards, in any order, and until then as the page gave it', async () => {
    for (const order of [
      ['ladder', 'value'],
      ['value', 'ladder'],
    ]) {
      const form = document.createElement('form');
      const fresh = create({name: 'k'});
      const rendered = await picker({name: 'k'}); // has read the plain ladder already
      for (const element of [fresh, rendered]) {
        form.replaceChildren(element);
        const given: Record<string, unknown> = {ladder: own, value: 'talk'};
        const problems = await eventsDuring(element, ['samen-problem'], async () => {
          for (const name of order) Object.assign(element, {[name]: given[name]});
          expect(element.value, `${order.join()}: at once`).to.equal('talk');
          document.body.append(form);
          await settled(element);
        });
        expect(problems, order.join()).to.have.length(0);
        expect([element.value, ...chosen(element), ...submission(form)]).to.deep.equal([
          'talk',
          'Meepraten',
          'k=talk',
        ]);
      }
      form.remove();
    }
  });

  it('2 rungs and 9 rungs are ladders, with numbers from 1', async () => {
    for (const count of [2, 9]) {
      const rungs = Array.from({length: count}, (_, i) => ({id: `r${i + 1}`, label: `Trede ${i + 1}`}));
      const element = await picker({}, {ladder: {id: 'own', rungs}, value: count});
      expect([radios(element).length, element.value, ...chosen(element)]).to.deep.equal([
        count,
        `r${count}`,
        `Trede ${count}`,
      ]);
    }
  });

  it('words of the page are text, whatever they look like', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const ladder = {id: 'own', rungs: [{id: 'a', label}, {id: 'b'}]};
    const element = await picker({}, {ladder});
    expect(names(element)[0]).to.equal(label);
    expect(all(element, 'img').length).to.equal(0);
  });

  it('stand in the table too, and their rungs count', async () => {
    const positions = [
      {participant: 'Moeder', moment: 'expected', rung: 'decide'},
      {participant: 'Juf', moment: 'offered', rung: 'hear'},
    ];
    const element = await compare({ladder: own, positions});
    expect(texts(element, 'thead th').slice(1, 4)).to.deep.equal([
      'Meeluisteren',
      'Meepraten',
      'Meebeslissen',
    ]);
    expect(shown(element)).to.contain('Moeder verwacht meebeslissen, Juf biedt meeluisteren: twee treden');
  });
});

describe('ladders: slots of the rungs', () => {
  it('put the page’s sentence in the place of ours, by number', async () => {
    const element = await picker(
      {},
      {},
      html`<span slot="rung-1">U krijgt een brief.</span><em slot="rung-5">U tekent mee.</em>`,
    );
    expect([promises(element)[0], promises(element)[4]]).to.deep.equal([
      'U krijgt een brief.',
      'U tekent mee.',
    ]);
    expect(promises(element)[2]).to.equal('U geeft advies. U hoort wat we ermee doen en waarom.');
  });

  it('go up to 9, and describe their radio', async () => {
    const rungs = Array.from({length: 9}, (_, i) => ({id: `r${i + 1}`, label: `Trede ${i + 1}`}));
    const element = await picker({}, {ladder: {id: 'own', rungs}}, html`<b slot="rung-9">Het hoogst.</b>`);
    expect(promises(element)[8]).to.equal('Het hoogst.');
    const id = radios(element)[8]!.getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(id)!.querySelector('slot')!.name).to.equal('rung-9');
  });
});

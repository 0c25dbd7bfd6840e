/** What the page may put in the place of our words, and what stands there until the script runs. */
import {expect, html, settled} from '../shared/testing.js';
import {four, inside, part, planner, seated, shown, waitingNames} from './testing.js';

const question = 'Wie zit waar in dit gesprek?';

describe('question and help', () => {
  it('label is the question; without it there is a fitting one', async () => {
    const element = await planner({label: 'Waar zit u?'});
    expect(part(element, 'label')).to.equal('Waar zit u?');
    element.removeAttribute('label');
    await settled(element);
    expect(part(element, 'label')).to.equal(question);
    element.setAttribute('setting', 'policy');
    await settled(element);
    expect(part(element, 'label')).to.equal('Wie zit waar aan deze tafel?');
  });

  it('help stands in its place, and takes none without words', async () => {
    const element = await planner({help: 'U kunt dit later veranderen.'});
    expect(part(element, 'help')).to.equal('U kunt dit later veranderen.');
    const bare = await planner();
    expect(part(bare, 'help')).to.equal('');
    expect(inside(bare, '[part=help]')!.getBoundingClientRect().height).to.equal(0);
  });

  it('slots win over the attributes, and are what an export is called', async () => {
    const element = await planner(
      {label: 'A', help: 'B'},
      {plan: seated},
      html`<b slot="label">Onze tafel</b><i slot="help">Neem de tijd</i>`,
    );
    expect([part(element, 'label'), part(element, 'help')]).to.deep.equal(['Onze tafel', 'Neem de tijd']);
    expect(shown(element)).not.to.contain(question);
    expect(await element.toText()).to.match(/^Onze tafel/);
  });

  it('a list in a slot is no list of people', async () => {
    const element = await planner(
      {},
      {},
      html`<ul slot="help"><li>Neem de tijd</li></ul>
        <ul><li>Moeder</li></ul>`,
    );
    expect(waitingNames(element)).to.deep.equal(['Moeder']);
  });

  it('the group is called after the question', async () => {
    const element = await planner({label: 'Waar zit u?'}, {participants: four});
    const base = inside(element, '[part=base]')!;
    expect([base.getAttribute('role'), base.getAttribute('aria-labelledby')]).to.deep.equal([
      'group',
      'question',
    ]);
    expect(inside(element, '#question')!.textContent).to.contain('Waar zit u?');
  });
});

describe('parts', () => {
  it('each is there once, for the styles of a page', async () => {
    const element = await planner({help: 'Neem de tijd.', required: true}, {participants: four});
    element.reportValidity();
    await settled(element);
    for (const name of ['base', 'label', 'help', 'toolbar', 'waiting', 'list', 'picture', 'result', 'error'])
      expect(element.renderRoot.querySelectorAll(`[part~=${name}]`), name).to.have.length(1);
  });
});

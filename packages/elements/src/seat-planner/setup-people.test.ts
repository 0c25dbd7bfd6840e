/** "Wie komen er?": names, roles and what matters for a place. */
import {expect, focused, press, settled, nextFrame} from '../shared/testing.js';
import {
  all,
  announced,
  button,
  field,
  fill,
  four,
  inside,
  open,
  part,
  isWithin,
  planner,
  pushButton,
  seated,
  seats,
  state,
  texts,
  told,
  waitingNames,
  type SamenSeatPlanner,
} from './testing.js';

const title = 'Wie komen er?';
const card = (number: number): string => `.people li:nth-child(${number})`;
const people = (element: SamenSeatPlanner): unknown => element.toJSON()['participants'];

async function opened(given: Parameters<typeof planner>[1] = {plan: seated}): Promise<SamenSeatPlanner> {
  const element = await planner({}, given);
  await open(element, title);
  return element;
}

/** Types a name in the line for somebody new. */
async function type(element: SamenSeatPlanner, name: string, ...keys: string[]): Promise<void> {
  const input = field(element, 'Naam', '.new');
  input.focus();
  input.value = name;
  await press(...keys);
  await settled(element);
}

describe('people', () => {
  it('is closed at first and then renders nothing; opens and closes by keyboard', async () => {
    const element = await planner({}, {plan: seated});
    expect(all(element, '.people')).to.have.length(0);
    const [summary] = all(element, 'summary').filter((each) => each.textContent === title);
    summary!.focus();
    await press('Enter');
    await nextFrame();
    await settled(element);
    expect(all(element, '.people li')).to.have.length(4);
    expect(focused()).to.equal(summary);
    await press('Enter');
    await nextFrame();
    await settled(element);
    expect(all(element, '.people')).to.have.length(0);
  });

  it('a name changes everywhere, and the seat stays', async () => {
    const element = await opened();
    const input = field(element, 'Naam', card(2));
    expect(await told(() => fill(element, input, 'Mama'))).to.deep.equal(['input', 'change']);
    expect(seats(element)).to.deep.equal(['Sam', 'Mama', 'Juf', 'Vera']);
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
  });

  it('somebody without a name keeps the old one', async () => {
    const element = await opened();
    const input = field(element, 'Naam', card(2));
    expect(await told(() => fill(element, input, '  '))).to.deep.equal([]);
    expect(input.value).to.equal('Moeder');
  });

  it('a role, and none', async () => {
    const element = await opened();
    const role = field<HTMLSelectElement>(element, 'Rol', card(3));
    expect(role.value).to.equal('teacher');
    await fill(element, role, 'buddy');
    await fill(element, field<HTMLSelectElement>(element, 'Rol', card(2)), '');
    expect(people(element)).to.deep.equal([
      four[0],
      {id: 'm', name: 'Moeder'},
      {...four[2], role: 'buddy'},
      four[3],
    ]);
  });

  it('a role of the host is kept and can be chosen again', async () => {
    const element = await opened({participants: [{id: 'x', name: 'Xia', role: 'wijkagent'}]});
    const role = field<HTMLSelectElement>(element, 'Rol', card(1));
    expect([role.value, role.selectedOptions[0]!.textContent.trim()]).to.deep.equal([
      'wijkagent',
      'wijkagent',
    ]);
  });

  it('leads, has an interest, needs room: on and off', async () => {
    const element = await opened();
    const tick = async (label: string): Promise<void> => {
      const [box] = all<HTMLInputElement>(element, `${card(3)} input[type=checkbox]`).filter((each) =>
        each.parentElement!.textContent.includes(label),
      );
      box!.click();
      await settled(element);
    };
    for (const label of ['leidt het gesprek', 'heeft belang', 'rolstoel']) await tick(label);
    expect((people(element) as unknown[])[2]).to.deep.equal({
      ...four[2],
      ...{chairs: true, stake: true, wheelchair: true},
    });
    for (const label of ['leidt het gesprek', 'heeft belang', 'rolstoel']) await tick(label);
    expect((people(element) as unknown[])[2]).to.deep.equal(four[2]);
    const [chairs] = all<HTMLInputElement>(element, `${card(4)} input[type=checkbox]`);
    expect([chairs!.checked, chairs!.disabled], 'a chair leads by role').to.deep.equal([true, true]);
  });

  it('who does not come is gone, with seat and wishes; it is said, and the focus is not lost', async () => {
    const element = await opened({plan: {...seated, rules: [{kind: 'beside', a: 'k', b: 'm'}]}});
    const gone = button(element, 'Komt niet: Moeder');
    gone.focus();
    await press('Enter');
    await settled(element);
    expect([seats(element), element.toJSON()['rules']]).to.deep.equal([['Sam', '—', 'Juf', 'Vera'], []]);
    expect(waitingNames(element)).to.deep.equal([]);
    expect(announced(element)).to.contain('Moeder');
    expect(isWithin(element)).to.equal(true);
  });

  it('somebody new by the button and by Enter: waits, the line is empty again and has the focus', async () => {
    const element = await opened();
    await type(element, 'Oma');
    await fill(element, field<HTMLSelectElement>(element, 'Rol', '.new'), 'buddy');
    expect(await told(() => pushButton(element, 'Voeg toe'))).to.deep.equal(['input', 'change']);
    await type(element, 'Opa', 'Enter');
    expect(waitingNames(element)).to.have.members(['Oma', 'Opa']);
    const input = field(element, 'Naam', '.new');
    expect([input.value, focused() === input]).to.deep.equal(['', true]);
    expect(part(element, 'findings')).to.contain('Oma').and.to.contain('Opa');
  });

  it('Enter there does not submit the form of the page', async () => {
    const element = await opened();
    const form = document.createElement('form');
    element.before(form);
    form.append(element);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    await settled(element);
    await type(element, 'Oma', 'Enter');
    await type(element, '', 'Enter');
    expect([submits, waitingNames(element)]).to.deep.equal([0, ['Oma']]);
  });

  it('a role alone is enough; afterwards no role is chosen', async () => {
    const element = await opened();
    const role = field<HTMLSelectElement>(element, 'Rol', '.new');
    for (let count = 0; count < 2; count++) {
      await fill(element, role, 'buddy');
      expect(await told(() => pushButton(element, 'Voeg toe'))).to.deep.equal(['input', 'change']);
    }
    expect((people(element) as unknown[]).slice(4)).to.deep.equal([
      {id: 'Buddy', name: 'Buddy', role: 'buddy'},
      {id: 'Buddy 2', name: 'Buddy', role: 'buddy'},
    ]);
    expect(waitingNames(element)).to.deep.equal(['Buddy 1', 'Buddy 2']);
    expect(announced(element)).to.contain('Buddy 2');
    expect(role.value).to.equal('');
  });

  it('without a name and a role nobody is added, and why is said', async () => {
    const element = await opened();
    expect(await told(() => pushButton(element, 'Voeg toe'))).to.deep.equal([]);
    expect(focused()).to.equal(field(element, 'Naam', '.new'));
    const why = 'Vul een naam in of kies een rol.';
    expect([announced(element), texts(element, '.setup > .note')]).to.deep.equal([why, [why]]);
  });

  it('two with the same name are two people', async () => {
    const element = await opened({participants: []});
    await type(element, 'Ali', 'Enter');
    await type(element, 'Ali', 'Enter');
    expect((people(element) as {id: string}[]).map(({id}) => id)).to.deep.equal(['Ali', 'Ali 2']);
    expect(new Set(waitingNames(element)).size).to.equal(2);
  });

  it('the 61st is refused in words', async () => {
    const element = await opened({participants: Array.from({length: 60}, (_, i) => `P${i}`)});
    expect(await told(() => type(element, 'Nog een', 'Enter'))).to.deep.equal([]);
    expect(announced(element)).to.equal('Er is plek voor ten hoogste 60 mensen.');
    expect(all(element, '.people li')).to.have.length(60);
  });

  it('each person is a group with a name', async () => {
    const element = await opened();
    expect(texts(element, '.people legend')).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    expect(inside(element, '.new legend')!.textContent).to.equal('Iemand erbij');
  });
});

/** Readonly and disabled: everything to read, nothing to change. */
import {expect, press, settled} from '../shared/testing.js';
import {
  all,
  create,
  drag,
  four,
  inside,
  part,
  pictured,
  planner,
  seatButton,
  seated,
  seats,
  shown,
  state,
  tapSeat,
  text,
  texts,
  told,
  waitingNames,
} from './testing.js';

const plan = {...seated, participants: [...four, {id: 'o', name: 'Oma'}], seats: 5};

for (const attribute of ['readonly', 'disabled'] as const)
  describe(attribute, () => {
    it('shows who sits where, who waits, the score and what stands out', async () => {
      const element = await planner({[attribute]: true}, {plan});
      expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera', '—']);
      expect(pictured(element)).to.deep.equal(seats(element));
      expect(waitingNames(element)).to.deep.equal(['Oma']);
      expect([part(element, 'score') !== '', part(element, 'findings') !== '']).to.deep.equal([true, true]);
    });

    it('has no field and no button that changes anything', async () => {
      const element = await planner({[attribute]: true}, {plan});
      expect(all(element, 'select, input, textarea, [part=toolbar], .chip, .toggle')).to.have.length(0);
      expect(texts(element, 'summary')).to.not.include('Wie komen er?');
    });

    it('taps, drags and keys in the picture do nothing; the arrows do go round', async () => {
      const element = await planner({[attribute]: true}, {plan});
      const events = await told(async () => {
        await tapSeat(element, 1);
        await tapSeat(element, 2);
        await drag(element, seatButton(element, 1), seatButton(element, 2));
        seatButton(element, 1).focus();
        await press('Enter', 'Delete', 'l', 'Control+z', 'ArrowRight');
        await settled(element);
      });
      expect([events, state(element)]).to.deep.equal([[], 's1=k s2=m s3=l s4=v']);
      expect(element.shadowRoot!.activeElement).to.equal(seatButton(element, 2));
      expect(seatButton(element, 2).ariaDisabled).to.equal('true');
      expect(seatButton(element, 2).ariaPressed).to.equal(null);
    });

    it('a lock is said', async () => {
      const locked = {...plan, places: [{seat: 's2', participant: 'm', locked: true}]};
      const element = await planner({[attribute]: true}, {plan: locked});
      expect(text(seatButton(element, 2))).to.contain('vastgezet');
      expect(texts(element, '[part=list] .lock').filter(Boolean)).to.deep.equal(['Vast']);
    });

    it('comes and goes with the attribute, and lets go of whom was picked up', async () => {
      const element = await planner({}, {plan});
      await tapSeat(element, 1);
      element.toggleAttribute(attribute, true);
      await settled(element);
      expect(all(element, '[aria-pressed=true], .held:not([hidden])')).to.have.length(0);
      element.toggleAttribute(attribute, false);
      await settled(element);
      expect(all(element, '[part=list] select')).to.have.length(5);
    });
  });

describe('disabled by a fieldset', () => {
  it('is the same', async () => {
    const element = create({}, {plan});
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    fieldset.append(element);
    document.body.append(fieldset);
    await settled(element);
    expect(all(element, '[part=list] select')).to.have.length(0);
    fieldset.disabled = false;
    await settled(element);
    expect(all(element, '[part=list] select')).to.have.length(5);
    fieldset.remove();
  });

  it('nobody who waits: no empty list', async () => {
    const element = await planner({readonly: true}, {plan: seated});
    expect(inside(element, '[part=waiting]')!.getClientRects()).to.have.length(0);
    expect(shown(element)).to.contain('Moeder');
  });
});

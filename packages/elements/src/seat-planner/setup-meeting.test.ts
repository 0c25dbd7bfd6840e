/** "Over het gesprek en de ruimte": title, times, place, agreements, the door and the room per chair. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  field,
  fill,
  open,
  planner,
  seated,
  shown,
  state,
  told,
  type SamenSeatPlanner,
} from './testing.js';

const title = 'Over het gesprek en de ruimte';
const meeting = (element: SamenSeatPlanner): unknown => element.toJSON()['meeting'];

async function opened(attributes: Parameters<typeof planner>[0] = {}): Promise<SamenSeatPlanner> {
  const element = await planner(attributes, {plan: seated});
  await open(element, title);
  return element;
}

describe('meeting', () => {
  it('each field is one act, and an empty one is gone', async () => {
    const element = await opened();
    for (const [label, value, name] of [
      ['Waar gaat het gesprek over?', 'Lezen', 'title'],
      ['Waar is het?', 'Lokaal 3', 'location'],
      ['Begin', '2026-11-23T14:00', 'start'],
      ['Einde', '2026-11-23T15:30', 'end'],
    ] as const) {
      expect(await told(() => fill(element, field(element, label), value)), label).to.deep.equal([
        ...['input', 'change'],
      ]);
      expect(meeting(element)).to.deep.include({[name]: value});
    }
    await fill(element, field(element, 'Waar is het?'), '');
    expect(meeting(element)).to.deep.equal({
      ...{title: 'Lezen', start: '2026-11-23T14:00', end: '2026-11-23T15:30'},
    });
  });

  it('agreements: a line each, without the empty ones', async () => {
    const element = await opened();
    const area = field<HTMLTextAreaElement>(element, 'Afspraken, op elke regel één');
    await fill(element, area, ' Iedereen praat even lang. \n\nWe laten elkaar uitpraten.\n');
    expect(meeting(element)).to.deep.equal({
      agreements: ['Iedereen praat even lang.', 'We laten elkaar uitpraten.'],
    });
    await fill(element, area, '');
    expect(meeting(element)).to.deep.equal({});
  });

  it('shows what the page gave, and follows it', async () => {
    const element = await planner(
      {'meeting-title': 'Lezen', start: '2026-11-23T14:00', location: 'Lokaal 3'},
      {participants: ['Moeder']},
    );
    await open(element, title);
    const value = (label: string): string => field(element, label).value;
    expect(['Waar gaat het gesprek over?', 'Begin', 'Waar is het?'].map(value)).to.deep.equal([
      ...['Lezen', '2026-11-23T14:00', 'Lokaal 3'],
    ]);
    element.setAttribute('location', 'Aula');
    await settled(element);
    expect(value('Waar is het?')).to.equal('Aula');
  });

  it('an end before the begin is said, kindly, and is kept', async () => {
    const element = await opened();
    await fill(element, field(element, 'Begin'), '2026-11-23T14:00');
    await fill(element, field(element, 'Einde'), '2026-11-23T13:00');
    expect(shown(element)).to.contain('Het einde is vóór het begin.');
    await fill(element, field(element, 'Einde'), '2026-11-23T15:00');
    expect(shown(element)).not.to.contain('Het einde is vóór het begin.');
  });

  it('so is a time that the clock skips', async () => {
    const element = await opened();
    const said = 'Dit tijdstip bestaat niet: dan gaat de klok een uur vooruit.';
    await fill(element, field(element, 'Begin'), '2026-03-29T02:30');
    expect(shown(element)).to.contain(said);
    await fill(element, field(element, 'Begin'), '2026-03-29T03:30');
    expect(shown(element)).not.to.contain(said);
    await fill(element, field(element, 'Einde'), '2027-03-28T02:00');
    expect(shown(element)).to.contain(said);
  });

  it('fields that are unknown to us ride along', async () => {
    const element = await planner({}, {plan: {...seated, meeting: {title: 'Lezen', room: 12}}});
    await open(element, title);
    await fill(element, field(element, 'Waar is het?'), 'Aula');
    expect(meeting(element)).to.deep.equal({title: 'Lezen', room: 12, location: 'Aula'});
  });
});

describe('the room', () => {
  it('the door is on the side that was chosen', async () => {
    const element = await opened();
    const door = field<HTMLSelectElement>(element, 'De deur in het plaatje');
    expect([...door.options].map((each) => each.textContent.trim())).to.deep.equal([
      ...['onder', 'boven', 'links', 'rechts'],
    ]);
    expect(await told(() => fill(element, door, 'left'))).to.deep.equal(['input', 'change']);
    expect(element.toJSON()['door']).to.equal('left');
  });

  it('centimetres per chair: made to fit, and nobody moves', async () => {
    const element = await opened();
    const room = field(element, 'Ruimte per stoel, in centimeter');
    for (const [typed, pitch, shownValue] of [
      ['90', 0.9, '90'],
      ['200', 0.9, '90'],
      ['10', 0.65, '65'],
      ['', 0.65, '65'],
    ] as const) {
      await fill(element, room, typed);
      expect([element.toJSON()['pitch'], room.value], typed).to.deep.equal([pitch, shownValue]);
    }
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
  });

  it('every field has a name', async () => {
    const element = await opened();
    for (const each of all<HTMLInputElement>(element, '[part=setup] :is(input, select, textarea)'))
      expect(each.labels?.length, each.outerHTML).to.equal(1);
  });
});

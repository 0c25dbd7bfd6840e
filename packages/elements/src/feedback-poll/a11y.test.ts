/** What a machine can check of accessibility, in every state; languages; small screens. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect, settled, viewport} from '../shared/testing.js';
import {
  all,
  choose,
  conversation,
  everyKind,
  FakeSender,
  forgetAll,
  inside,
  poll,
  push,
  questions,
  text,
  useFakeSender,
  type SamenFeedbackPoll,
} from './testing.js';

const server = {endpoint: '/polls/', group: 'parents'};
const sent = async (entry?: object): Promise<SamenFeedbackPoll> => {
  const element = await poll(server);
  await choose(element, 'Was u erbij?', 'Nee');
  await push(element, 'Versturen');
  if (entry) FakeSender.last!.show(entry);
  else FakeSender.last!.arrive();
  await settled(element);
  return element;
};

const states: Record<string, () => Promise<SamenFeedbackPoll>> = {
  'every kind': () => poll({}, {definition: everyKind}),
  'one at a time': () => poll({steps: 'one'}, {definition: everyKind}),
  'a question with an answer': async () => {
    const element = await poll(
      {},
      {definition: everyKind, answers: {line: 30, choices: ['mother', 'father']}},
    );
    return element;
  },
  disabled: () => poll({disabled: true}, {definition: everyKind}),
  missing: async () => {
    const element = await poll();
    await push(element, 'Klaar');
    return element;
  },
  sent: () => sent(),
  offline: () => sent({failures: 1}),
  refused: () => sent({state: 'stopped', status: 422}),
  closed: () => poll({}, {definition: conversation({rounds: [{id: 'a', close: '2020-01-01T00:00Z'}]})}),
  'definition problem': () => poll({}, {definition: {}}),
};

describe('feedback poll: accessibility', () => {
  let stop: () => void;
  beforeEach(() => {
    forgetAll();
    stop = useFakeSender();
  });
  afterEach(async () => {
    stop();
    await emulateMedia({});
    await viewport(1000, 800);
  });

  for (const [name, make] of Object.entries(states))
    it(`axe and ids: ${name}`, async () => {
      const element = await make();
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(idFaults(element)).to.deep.equal([]);
    });

  it('fits 320 pixels, also with 11 steps and long words', async () => {
    const element = await poll({}, {definition: everyKind});
    element.parentElement!.style.inlineSize = '320px';
    const {right} = element.getBoundingClientRect();
    const wide = all(element, '*').filter(
      (each) => !each.closest('.visually-hidden') && each.getBoundingClientRect().right > right + 0.5,
    );
    expect(wide.map(({className}) => className)).to.deep.equal([]);
  });

  it('everything that is pressed is 44 pixels or more', async () => {
    const element = await poll({}, {definition: everyKind});
    const targets = all(element, 'label, button, .range, textarea').filter((each) => each.offsetParent);
    const small = targets.filter((each) => {
      const {width, height} = each.getBoundingClientRect();
      return width < 43.9 || height < 43.9;
    });
    expect(small.map((each) => `${each.className} ${text(each)}`)).to.deep.equal([]);
  });

  it('a poll in more languages: in that of the page, else in its own, marked as such', async () => {
    const both = conversation({
      languages: ['nl', 'ar'],
      title: {nl: 'Na het gesprek', ar: 'بعد المحادثة'},
      questions: [
        {id: 'a', kind: 'yes-no', text: {nl: 'Was u erbij?', ar: 'هل كنت هناك؟'}},
        {id: 'b', kind: 'grade', text: {nl: 'Welk cijfer?'}},
      ],
    });
    const element = await poll({group: 'parents'}, {definition: both}, 'ar');
    expect(questions(element)).to.deep.equal(['هل كنت هناك؟', 'Welk cijfer?']);
    const other = inside(element, '.legend [lang=nl]')!;
    expect([other.dir, text(other), inside(element, '.root')!.dir]).to.deep.equal([
      'ltr',
      'Welk cijfer?',
      'rtl',
    ]);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('a language that Samen has no words in still shows that of the poll', async () => {
    const both = conversation({languages: ['nl', 'pl'], title: {nl: 'Na het gesprek', pl: 'Po rozmowie'}});
    const element = await poll({group: 'parents'}, {definition: both}, 'pl');
    expect(text(inside(element, '#title'))).to.equal('Po rozmowie');
    expect(inside(element, '#title [lang=pl]')).not.to.equal(null);
  });

  it('forced colours: what is chosen can be seen', async () => {
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    const element = await poll({group: 'parents'});
    await choose(element, 'Was u erbij?', 'Ja');
    const [chosen, other] = all(element, '.option').map((each) => getComputedStyle(each).borderColor);
    expect(chosen).not.to.equal(other);
  });

  it('focus goes to the first question that waits', async () => {
    const element = await poll({group: 'parents'});
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'input'));
  });
});

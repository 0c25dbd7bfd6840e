/** The page of the host on paper (`print()` has print.test.ts). Rules for paper are switched on for the screen: all engines can. */
import {expect, settled} from '../shared/testing.js';
import {all, four, inside, planner, seated, selectOf, toggleLock, type SamenSeatPlanner} from './testing.js';

const isSeen = (node: Element): boolean =>
  (node as HTMLElement).checkVisibility() && node.getBoundingClientRect().height > 0;

const sheetsOf = (element: SamenSeatPlanner): CSSStyleSheet[] => [
  ...element.shadowRoot!.adoptedStyleSheets,
  ...[...element.shadowRoot!.styleSheets],
];

/** What `look` sees as if on paper. Sheets are shared, so they go back. */
function onPaper<T>(element: SamenSeatPlanner, look: () => T): T {
  const rules = sheetsOf(element)
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  expect(rules.length, 'rules for paper').to.be.above(1);
  for (const {media} of rules) media.mediaText = 'all';
  try {
    return look();
  } finally {
    for (const {media} of rules) media.mediaText = 'print';
  }
}

const controls = 'button, select, input, textarea';
/** What stands in the place of each select; Firefox tells the rule and not what comes of it. */
const chosen = (element: SamenSeatPlanner): string[] =>
  all(element, '.choice').map((each) => {
    const {content} = getComputedStyle(each, '::before');
    return content === 'attr(data-chosen)' ? each.dataset.chosen! : content.replaceAll('"', '');
  });

describe('the page on paper', () => {
  it('says in words who sits where, has nothing to press and no empty column or box', async () => {
    const plan = {...seated, seats: 5};
    const element = await planner({}, {plan});
    await toggleLock(element, 1);
    expect(isSeen(selectOf(element, 1)), 'on screen').to.equal(true);
    onPaper(element, () => {
      expect(all(element, controls).filter(isSeen)).to.deep.equal([]);
      expect(chosen(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera', 'vrij']);
      expect(all(element, '[part=list] thead th').filter(isSeen)).to.have.length(4);
      expect(all(element, '[part=list] .lock').filter(isSeen)).to.deep.equal([]);
      expect(isSeen(inside(element, '[part=waiting]')!)).to.equal(false);
      expect(isSeen(inside(element, '[part=setup]')!)).to.equal(false);
    });
    expect(isSeen(selectOf(element, 1)), 'on screen again').to.equal(true);
  });

  it('names who has no seat yet, without a button around it', async () => {
    const element = await planner({}, {participants: four});
    onPaper(element, () => {
      const waiting = all(element, '[part=waiting] li').filter(isSeen);
      expect(waiting.map((each) => each.querySelector('bdi')!.textContent)).to.deep.equal([
        ...['Sam', 'Moeder', 'Juf', 'Vera'],
      ]);
      expect(all(element, '[part=waiting] bdi').every(isSeen)).to.equal(true);
      expect(getComputedStyle(inside(element, '.chip')!).borderTopWidth).to.equal('0px');
      expect(isSeen(inside(element, '.fill')!)).to.equal(false);
    });
  });

  it('follows a choice', async () => {
    const element = await planner({}, {plan: seated});
    await element.swap('k', 'v');
    await settled(element);
    onPaper(element, () => expect(chosen(element)).to.deep.equal(['Vera', 'Moeder', 'Juf', 'Sam']));
  });
});

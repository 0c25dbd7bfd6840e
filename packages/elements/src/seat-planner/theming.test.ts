/** What a page may style: the tokens and parts of docs/integrators/seat-planner.md. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  four,
  inside,
  open,
  planner,
  pushButton,
  seated,
  words,
  type SamenSeatPlanner,
} from './testing.js';

const colour = 'rgb(12, 34, 56)';
const look = (element: SamenSeatPlanner, selector: string): CSSStyleDeclaration =>
  getComputedStyle(inside(element, selector)!);

describe('theming', () => {
  for (const [token, selector, property] of [
    ['table-background-color', '.seat-plane .top', 'fill'],
    ['table-border-color', '.seat-plane .edge', 'stroke'],
    ['seat-border-color', '.seat-plane .pad', 'stroke'],
    ['seat-border-color', '.seat-plane .sitter .shape', 'stroke'],
    ['seat-border-color', '[part=list] .badge path', 'stroke'],
  ] as const)
    it(`--samen-seat-planner-${token}: ${selector}`, async () => {
      const element = await planner({}, {plan: seated});
      expect(look(element, selector)[property]).not.to.equal(colour);
      element.style.setProperty(`--samen-seat-planner-${token}`, colour);
      expect(look(element, selector)[property]).to.equal(colour);
    });

  it('--samen-seat-planner-gap', async () => {
    const element = await planner({}, {plan: seated});
    element.style.setProperty('--samen-seat-planner-gap', '37px');
    expect(look(element, '[part=toolbar]').marginBlockEnd).to.equal('37px');
  });

  it('parts: all that there are, and no others', async () => {
    const element = await planner({required: true}, {participants: four});
    element.reportValidity();
    await pushButton(element, words.ask);
    await open(element, 'Wie komen er?');
    await settled(element);
    const shown = new Set(all(element, '[part]').flatMap((each) => [...each.part]));
    expect([...shown].sort()).to.deep.equal([
      ...['base', 'error', 'findings', 'help', 'label', 'list', 'picture', 'result', 'score', 'setup'],
      ...['suggestions', 'toolbar', 'waiting'],
    ]);
  });
});

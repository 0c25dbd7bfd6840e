/** What a machine can check of accessibility of the later screens, and that they fit a phone. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect} from '../shared/testing.js';
import {balanceView} from './balance-view.js';
import {checkView} from './check-view.js';
import {compareView} from './compare-view.js';
import {filesView} from './files-view.js';
import {keysView} from './keys-view.js';
import {
  all,
  counts,
  notes,
  people,
  recordOf,
  shown,
  statementsOf,
  type LaterHost,
  type View,
} from './later-testing.js';

const nothing = (): void => undefined;
const handlers = {
  ...{onConfirm: nothing, onMove: nothing, onPlace: nothing, onCancel: nothing, onRemove: nothing},
  ...{onGo: nothing, onMore: nothing, onFile: nothing, onClose: nothing, onToggle: nothing, tell: nothing},
  ...{toText: () => '', toCsv: () => '', toJsonLd: () => '', toRecordFile: () => ''},
};
const long = 'Wijkverpleegkundige-van-het-consultatiebureau';
const [sleep, rest] = ['Sam slaapt slecht voor een toets.', 'Een vast rooster werkt het best.'];
const tags = [
  {words: sleep, sources: ['experiential'], certainty: 'moved', speaker: 'm'},
  {words: rest, sources: ['scientific', long], certainty: 'orphan', speaker: long},
];
const one = recordOf(notes, tags, {tagger: long});
const two = recordOf(notes, [{words: sleep, sources: ['professional']}], {tagger: 'Juf Lot'});
const text = notes;
const at = {start: 0, end: 20};

const views: Record<string, View> = {
  balance: (i18n) =>
    balanceView({record: counts({scientific: [5, 4, 3], professional: [4, 1, 1]})}, handlers, i18n),
  check: (i18n) =>
    checkView(
      {
        record: one,
        text,
        participants: people,
        hats: [],
        editable: true,
        placing: 't2',
        current: at,
        shown: 50,
      },
      handlers,
      i18n,
    ),
  compare: (i18n) =>
    compareView(
      {record: one, other: two, text, statements: statementsOf(text), note: 'Een bestand.', shown: 1},
      handlers,
      i18n,
    ),
  files: (i18n) =>
    filesView({privacy: 'role', hasTags: true, editable: true, note: 'Een bestand.'}, handlers, i18n),
  keys: (i18n) => keysView({isOn: true, editable: true, isFree: true}, handlers, i18n),
};

/** With everything unfolded. */
async function open(view: View, lang: string): Promise<LaterHost> {
  const host = await shown(view, lang);
  for (const details of all(host, 'details') as HTMLDetailsElement[]) details.open = true;
  return host;
}

for (const [name, view] of Object.entries(views))
  describe(`later screens: ${name}`, () => {
    for (const lang of ['nl', 'ar'])
      it(`${lang}: nothing to find, each id once, and no wider than 320 px`, async () => {
        const host = await open(view, lang);
        expect(await axeFindings(host)).to.deep.equal([]);
        expect(idFaults(host)).to.deep.equal([]);
        const box = host.parentElement!;
        box.style.setProperty('inline-size', '320px');
        box.style.setProperty('overflow', 'auto');
        expect(box.scrollWidth, 'scrolls sideways').to.be.at.most(320);
        expect(await axeFindings(host), 'on a phone').to.deep.equal([]);
      });

    it('has targets for a thumb, and no colour that means something', async () => {
      const host = await open(view, 'nl');
      for (const each of all(host, 'button, summary, .switch, input[type=file]'))
        expect(each.getBoundingClientRect().height, each.textContent ?? '').to.be.at.least(44);
      const colours = all(host, '*').flatMap((each) => {
        const {color, backgroundColor, borderTopColor, stroke} = getComputedStyle(each);
        return [color, backgroundColor, borderTopColor, stroke];
      });
      const isGrey = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return !/^(rgb|color)/.test(colour) || (r === g && g === b);
      };
      expect([...new Set(colours)].filter((colour) => !isGrey(colour))).to.deep.equal([]);
    });

    it('asks for no style that a strict page refuses', async () => {
      const host = await open(view, 'nl');
      expect(all(host, '[style], style')).to.have.length(0);
    });
  });

describe('later screens: forced colours', () => {
  it('bars stay in sight, in the colour of text', async () => {
    const host = await open(views.balance!, 'nl');
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    try {
      const {color} = getComputedStyle(all(host, '.sentence')[0]!);
      for (const bar of all(host, '.share line')) expect(getComputedStyle(bar).stroke).to.equal(color);
    } finally {
      await emulateMedia({});
    }
  });
});

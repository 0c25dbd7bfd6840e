/**
 * The planner as a screen reader gets it. The whole tree is Chromium's; WebKit tells role and name; Firefox tells a test
 * nothing.
 */
import {accessibilityTree, expect, roles, lines} from '../shared/testing.js';
import {open, planner, seated, tapSeat, toggleLock} from './testing.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const inChromium = isChromium ? it : it.skip; // the only one that gives a tree
const tellsRoles = /Firefox\//.test(navigator.userAgent) ? it.skip : it; // it has no command for them

const two = {
  ...seated,
  seats: 3,
  participants: seated.participants.slice(0, 3),
  places: seated.places.slice(0, 2),
};

describe('accessibility tree', () => {
  inChromium('toolbar, waiting list, picture and list', async () => {
    const tree = (await accessibilityTree(await planner({help: 'Neem de tijd.'}, {plan: two})))!;
    const end = tree.split('\n').findIndex((line) => line.includes('Hoe gelijk zijn de plekken?'));
    expect(
      tree
        .split('\n')
        .slice(0, end - 1)
        .join('\n'),
    ).to.equal(
      lines(`
        group "Wie zit waar in dit gesprek?" description="Neem de tijd."
          paragraph
            text "Wie zit waar in dit gesprek?"
          paragraph
            text "Neem de tijd."
          LabelText
            text "Tafel"
            combobox "Tafel" value="Ronde tafel" not-expanded
              MenuListPopup
                option "Ronde tafel" selected
                option "Ovale tafel"
                option "Rechthoek, koppen vrij"
                option "Rechthoek, ook de koppen"
                option "Vierkante tafel"
                option "Tafels in een U"
                option "Kring zonder tafel"
                option "Driehoekige tafel"
                option "Losse ronde tafels"
          LabelText
            text "Aantal stoelen"
            spinbutton "Aantal stoelen" value="3" valuetext=3
              text "3"
          button "Ongedaan maken" disabled
          button "Opnieuw doen" disabled
          paragraph
            text "Nog geen plek"
          list "Nog geen plek"
            listitem level=1
              button "Juf leerkracht" not-pressed
                text "Juf"
                text "leerkracht"
          button "Zet iedereen op een vrije stoel"
          group "Plattegrond: wie zit waar"
            button "Stoel 1: Sam, kind of jongere" not-pressed
            button "Stoel 2: Moeder, ouder of verzorger" not-pressed
            button "Stoel 3: vrij" not-pressed
          table "Wie zit op welke stoel"
            rowgroup
              row
                columnheader "Stoel"
                columnheader "Wie"
                columnheader "Naast"
                columnheader "Tegenover"
                columnheader "Vast"
            rowgroup
              row
                rowheader "1"
                cell "Sam kind of jongere"
                  combobox "Wie zit op stoel 1?" value="Sam" not-expanded
                    MenuListPopup
                      option "vrij"
                      option "Sam" selected
                  text "kind of jongere"
                cell "Moeder"
                cell "Moeder"
                cell "Vast : Sam"
                  button "Vast : Sam" not-pressed
                    text "Vast"
                    text ":"
                    text "Sam"
              row
                rowheader "2"
                cell "Moeder ouder of verzorger"
                  combobox "Wie zit op stoel 2?" value="Moeder" not-expanded
                    MenuListPopup
                      option "vrij"
                      option "Moeder" selected
                  text "ouder of verzorger"
                cell "Sam"
                cell "Sam"
                cell "Vast : Moeder"
                  button "Vast : Moeder" not-pressed
                    text "Vast"
                    text ":"
                    text "Moeder"
              row
                rowheader "3"
                cell "vrij"
                  combobox "Wie zit op stoel 3?" value="vrij" not-expanded
                    MenuListPopup
                      option "vrij" selected
                cell "Moeder en Sam"
                  text "Moeder"
                  text "en"
                  text "Sam"
                cell "Sam"
                cell
      `),
    );
  });

  inChromium('the lines that change: held, locked', async () => {
    const element = await planner({}, {plan: two});
    const changed = async (): Promise<string[]> =>
      (await accessibilityTree(element))!
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^button "(Stoel|Vast)/.test(line) || line.startsWith('combobox "Wie zit op'));
    await toggleLock(element, 1);
    await tapSeat(element, 2);
    expect(await changed()).to.deep.equal([
      'button "Stoel 1: Sam, kind of jongere, vastgezet" not-pressed',
      'button "Stoel 2: Moeder, ouder of verzorger" focused pressed',
      'button "Stoel 3: vrij" not-pressed',
      'combobox "Wie zit op stoel 1?" value="Sam" not-expanded disabled',
      'button "Vast : Sam" pressed',
      'combobox "Wie zit op stoel 2?" value="Moeder" not-expanded',
      'button "Vast : Moeder" not-pressed',
      'combobox "Wie zit op stoel 3?" value="vrij" not-expanded',
    ]);
  });

  tellsRoles('roles and names of what is asked', async () => {
    const element = await planner({}, {plan: two});
    const names = async (selector: string): Promise<string[]> =>
      (await roles(selector))!.map(({role, name}) => `${role}: ${name}`);
    expect((await names('.seat')).map((each) => each.replace(/^Button/, 'button'))).to.deep.equal([
      'button: Stoel 1: Sam, kind of jongere',
      'button: Stoel 2: Moeder, ouder of verzorger',
      'button: Stoel 3: vrij',
    ]);
    expect((await names('[part=list] select')).map((each) => each.replace(/^\S+: /, ''))).to.deep.equal([
      ...[1, 2, 3].map((number) => `Wie zit op stoel ${number}?`),
    ]);
    await open(element, 'Wie komen er?');
    expect((await names('.people fieldset')).map((each) => each.toLowerCase())).to.deep.equal([
      ...['group: sam', 'group: moeder', 'group: juf'],
    ]);
  });
});

/**
 * The question as a screen reader gets it. The whole tree is Chromium's; WebKit tells role and name; Firefox tells a test
 * nothing. The table: table-tree.test.ts.
 */
import {accessibilityTree, expect, roles, settled, lines} from '../shared/testing.js';
import {picker, pickRung, pushButton, radios, words} from './testing.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const inChromium = isChromium ? it : it.skip; // the only one that gives a tree
const tellsRoles = /Firefox\//.test(navigator.userAgent) ? it.skip : it; // it has no command for them

describe('accessibility tree: pick', () => {
  inChromium('at first', async () => {
    expect(await accessibilityTree(await picker({decision: 'Hulp', help: 'Neem de tijd.'}))).to.equal(
      lines(`
        radiogroup "Welke rol verwacht u in dit besluit?" description="Het besluit: Hulp Neem de tijd."
          Legend
            text "Welke rol verwacht u in dit besluit?"
          paragraph
            text "Het besluit:"
            text "Hulp"
          paragraph
            text "Neem de tijd."
          LabelText
            radio "Informeren" not-checked description="U hoort op tijd wat er speelt en wat er is besloten."
            text "Informeren"
            text "U hoort op tijd wat er speelt en wat er is besloten."
          LabelText
            radio "Raadplegen" not-checked description="Wij vragen wat u ziet en vindt, voordat er iets wordt besloten."
            text "Raadplegen"
            text "Wij vragen wat u ziet en vindt, voordat er iets wordt besloten."
          LabelText
            radio "Adviseren" not-checked description="U geeft advies. U hoort wat we ermee doen en waarom."
            text "Adviseren"
            text "U geeft advies. U hoort wat we ermee doen en waarom."
          LabelText
            radio "Coproduceren" not-checked description="We maken het plan samen, vanaf het begin."
            text "Coproduceren"
            text "We maken het plan samen, vanaf het begin."
          LabelText
            radio "Meebeslissen" not-checked description="U beslist mee. Het gaat door als u ook ja zegt."
            text "Meebeslissen"
            text "U beslist mee. Het gaat door als u ook ja zegt."
        status live=polite
      `),
    );
  });

  inChromium('missing, chosen, cleared, locked: the lines that change', async () => {
    const element = await picker({required: true});
    const changed = async (): Promise<string[]> =>
      (await accessibilityTree(element))!
        .split('\n')
        .map((line) => line.trim().replace(/ description="[A-Z].*"$/, ''))
        .filter((line) => /^(radiogroup|radio|button|status|text "(Kies|De keuze))/.test(line));
    const group = 'radiogroup "Welke rol verwacht u in dit besluit?" required';
    const all = (state: string): string[] =>
      ['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen'].map(
        (name) => `radio "${name}" ${state}`,
      );
    expect(await changed()).to.deep.equal([group, ...all('not-checked'), 'status live=polite']);

    element.checkValidity();
    await settled(element);
    const [wrong] = (await accessibilityTree(element))!.split('\n');
    expect(wrong).to.equal(`${group} invalid description="Kies een trede."`);

    await pickRung(element, 'Adviseren');
    const chosen = all('not-checked').with(2, 'radio "Adviseren" focused checked');
    expect(await changed()).to.deep.equal([group, ...chosen, 'button "Wis keuze"', 'status live=polite']);

    await pushButton(element, words.clear);
    const focused = all('not-checked').with(2, 'radio "Adviseren" focused not-checked');
    expect(await changed()).to.deep.equal([
      ...[group, ...focused, 'status live=polite'],
      `text "${words.cleared}"`,
    ]);

    element.value = 'decide';
    element.readOnly = true;
    await settled(element);
    const locked = all('not-checked disabled').with(4, 'radio "Meebeslissen" checked');
    expect((await changed()).map((line) => line.replace(' focused', ''))).to.deep.equal([
      ...[group, ...locked, 'status live=polite'],
      `text "${words.cleared}"`,
    ]);
  });

  tellsRoles('"radio, Adviseren, 3 van 5": role, name, place in one group', async () => {
    const element = await picker({value: 'advise'});
    const found = (await roles('input'))!;
    expect(found.map(({role, name}, i) => `${role}, ${name}, ${i + 1} van ${found.length}`)).to.deep.equal([
      'radio, Informeren, 1 van 5',
      'radio, Raadplegen, 2 van 5',
      'radio, Adviseren, 3 van 5',
      'radio, Coproduceren, 4 van 5',
      'radio, Meebeslissen, 5 van 5',
    ]);
    const [group] = (await roles('fieldset'))!;
    expect(group).to.deep.equal({role: 'radiogroup', name: 'Welke rol verwacht u in dit besluit?'});
    // Engines count the radios of one tree and one name; a role of our own in between would break that.
    const roots = new Set(
      radios(element).map((each) => `${each.name} ${each.getRootNode() === element.shadowRoot}`),
    );
    expect([...roots]).to.deep.equal(['rung true']);
  });
});

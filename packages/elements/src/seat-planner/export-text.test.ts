/** Text, lines for a spreadsheet and the calendar. Pictures: export-picture.test.ts. */
import ical from 'ical.js';
import {cells} from '../shared/csv-testing.js';
import {expect} from '../shared/testing.js';
import {around, exportedOf, policy, speak} from './export-testing.js';
import {toCsv, toIcs, toText, type Exported} from './exports.js';
import type {Privacy} from './scene.js';

const stamp = '2026-01-31T12:00:00Z';
const i18n = await speak();
const table = (privacy: Privacy, more: Partial<Exported> = {}): Exported =>
  exportedOf(around, i18n, privacy, more);

describe('toText', () => {
  it('tells everything that is on screen, one thought per line', () => {
    const text = toText(table('name', {agreements: ['Iedereen praat even lang.', 'Om 15:30 klaar.']}), i18n);
    expect(text.split('\n')).to.deep.equal([
      'Overleg over Sam',
      'maandag 23 november 2026, 14:00 tot 15:30 uur',
      'Lokaal 3',
      'Ronde tafel: 8 stoelen',
      'Stoel 1: Sam (kind of jongere), naast Bo en Mila & "Mo" <b>, tegenover Vera',
      'Stoel 2: Mila & "Mo" <b> (ouder of verzorger), naast Sam en Juf Lot, tegenover Ilse',
      'Stoel 3: Juf Lot (leerkracht), naast Mila & "Mo" <b> en =Farid',
      'Stoel 4: =Farid (ouder of verzorger), naast Juf Lot en Vera, tegenover Bo',
      'Stoel 5: Vera (voorzitter), naast =Farid en Ilse, tegenover Sam, vastgezet',
      'Stoel 6: Ilse (intern begeleider), naast Vera, tegenover Mila & "Mo" <b>',
      'Stoel 7: vrij',
      'Stoel 8: Bo (buddy), naast Sam, tegenover =Farid',
      'Nog geen plek: Jan',
      'De stem van het kind: een tekening, gebracht door Mila & "Mo" <b>',
      'Gelijkwaardigheid: 71 van 100.',
      'Er staan twee mensen niet naast elkaar.',
      'Afspraken:',
      'Iedereen praat even lang.',
      'Om 15:30 klaar.',
    ]);
  });

  it('has roles in place of names, and says a role once', () => {
    const text = toText(table('role', {title: 'Wie zit waar?'}), i18n);
    for (const {name} of around.participants) expect(text).not.to.contain(name);
    expect(text).to.contain('Stoel 3: Leerkracht, naast');
    expect(text).to.contain('Nog geen plek: Jeugdprofessional');
  });

  it('says who leads besides another role', () => {
    const participants = [{id: 'k', name: 'Sam', role: 'child', chairs: true}, 'Oom'];
    const text = toText(
      exportedOf(
        {...around, participants, places: around.places.slice(0, 1), rules: [], voice: null},
        i18n,
        'name',
      ),
      i18n,
    );
    expect(text).to.contain('Stoel 1: Sam (kind of jongere), leidt het gesprek');
  });

  it('says that it is a concept and why; without a score or a meeting nothing stands there', () => {
    const bare = {isConcept: true, score: '', findings: [], meeting: {}, agreements: []};
    const lines = toText(table('role', bare), i18n).split('\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'Overleg over Sam',
      'Concept',
      'Er heeft nog geen ouder of verzorger een plek aan tafel.',
      'Ronde tafel: 8 stoelen',
    ]);
    expect(lines.at(-1)).to.match(/^De stem van het kind/);
  });

  const when: [start: string | undefined, end: string | undefined, said: string | undefined][] = [
    ['2026-11-23T09:05', undefined, 'maandag 23 november 2026, 09:05 uur'],
    [
      '2026-11-23T22:00',
      '2026-11-24T01:00',
      'maandag 23 november 2026, 22:00 tot dinsdag 24 november 2026, 01:00 uur',
    ],
    ['2026-07-01T14:00', '2026-07-01T15:00', 'woensdag 1 juli 2026, 14:00 tot 15:00 uur'],
    ['na schooltijd', '2026-11-24T01:00', 'na schooltijd'],
    ['2026-02-30T14:00', undefined, '2026-02-30, 14:00 uur'],
    [undefined, undefined, 'Ronde tafel: 8 stoelen'],
  ];
  for (const [start, end, said] of when)
    it(`says when: ${said}`, () => {
      const meeting = {...(start && {start}), ...(end && {end})};
      expect(toText(table('role', {meeting}), i18n).split('\n')[1]).to.equal(said);
    });
});

describe('toCsv', () => {
  const head = ['number', 'seat', 'participant', 'role', 'side', 'locked', 'beside', 'opposite'];

  it('has a line per seat, then who waits, safe for a spreadsheet', () => {
    const [mila, parent] = ['Mila & "Mo" <b>', 'ouder of verzorger'];
    expect(cells(toCsv(table('name'), i18n))).to.deep.equal([
      head,
      ['1', 's1', 'Sam', 'kind of jongere', 'family', 'no', `Bo; ${mila}`, 'Vera'],
      ['2', 's2', mila, parent, 'family', 'no', 'Sam; Juf Lot', 'Ilse'],
      ['3', 's3', 'Juf Lot', 'leerkracht', 'professional', 'no', `${mila}; =Farid`, ''],
      ['4', 's4', "'=Farid", parent, 'family', 'no', 'Juf Lot; Vera', 'Bo'],
      ['5', 's5', 'Vera', 'voorzitter', 'neutral', 'yes', "'=Farid; Ilse", 'Sam'],
      ['6', 's6', 'Ilse', 'intern begeleider', 'professional', 'no', 'Vera', mila],
      ['7', 's7', '', '', '', '', '', ''],
      ['8', 's8', 'Bo', 'buddy', 'family', 'no', 'Sam', "'=Farid"],
      ['', '', 'Jan', 'jeugdprofessional', 'professional', '', '', ''],
    ]);
  });

  it('of roles has no names, and of forty a line each', () => {
    const csv = toCsv(table('role'), i18n);
    for (const {name} of around.participants) expect(csv).not.to.contain(name);
    expect(cells(toCsv(exportedOf(policy, i18n), i18n))).to.have.length(43);
  });
});

describe('toIcs', () => {
  /** Content lines, unfolded. */
  const lines = (exported: Exported): string[] =>
    toIcs(exported, i18n, {uid: 'a1', stamp}).replaceAll('\r\n ', '').split('\r\n');

  /** Who is invited, as another reader of calendars finds it. */
  const invited = (privacy: Privacy): string[] => {
    const text = toIcs(table(privacy), i18n, {uid: 'a1', stamp});
    const event = new ical.Component(ical.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
    return event
      .getAllProperties('attendee')
      .map((each) => `${each.getFirstParameter('cn')} <${String(each.getFirstValue())}>`);
  };

  it('writes an address that the host gave only beside a name', () => {
    expect(invited('name')).to.include.members([
      'Jan <mailto:jan@example.org>',
      'Mila & "Mo" <b> <mailto:mila@example.org>',
      'Vera <invalid:nomail>',
    ]);
    for (const privacy of ['role', 'initials'] as const) {
      expect(invited(privacy)).to.have.length(8);
      for (const each of invited(privacy)) expect(each).to.match(/^[^@]+ <invalid:nomail>$/);
      expect(toIcs(table(privacy), i18n, {uid: 'a1', stamp})).not.to.contain('example');
    }
  });

  it('invites by role, the chair as chair', () => {
    const all = lines(table('role'));
    expect(all).to.include.members([
      'SUMMARY:Overleg over Sam',
      'LOCATION:Lokaal 3',
      'ATTENDEE;ROLE=CHAIR;CN="Voorzitter":invalid:nomail',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Jeugdprofessional":invalid:nomail',
    ]);
    expect(all.filter((line) => line.startsWith('ATTENDEE'))).to.have.length(8);
    const description = all.find((line) => line.startsWith('DESCRIPTION:'))!;
    for (const {name} of around.participants) expect(description).not.to.contain(name);
    expect(description).to.contain('Iedereen praat even lang.');
    expect(description, 'no score, no findings').not.to.match(/71|twee mensen/);
  });

  it('is empty without a time', () => {
    expect(toIcs(table('role', {meeting: {start: '2026-11-23T14:00'}}), i18n, {uid: 'a1', stamp})).to.equal(
      '',
    );
  });
});

describe('exports: what stays private', () => {
  it('no address and no rule in text and lines', () => {
    for (const text of [toText(table('name'), i18n), toCsv(table('name'), i18n)])
      expect(text).not.to.match(/example\.org|apart/);
  });
});

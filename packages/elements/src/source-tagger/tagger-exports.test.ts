/** Files: the joint consideration as text, a spreadsheet, W3C annotations and the record. */
import {fromAnnotations, parseSources, type SourcesRecord} from '@samen/model';
import {cells} from '../shared/csv-testing.js';
import {expect} from '../shared/testing.js';
import {counts, notes, people, recordOf, speak, statementsOf} from './later-testing.js';
import {toCsv, toJsonLd, toRecordFile, toText, type ExportOptions, type Privacy} from './tagger-exports.js';

const i18n = await speak();

const hats = [{id: 'night', name: 'wie er ’s nachts is', axis: 'knower'} as const];
const options = (privacy: Privacy = 'role'): ExportOptions => ({
  participants: people,
  hats,
  privacy,
  statements: statementsOf(notes),
});

/** What was said in the meeting, one of each: by somebody at the table, by a name in the text, by nobody. */
const record = recordOf(
  notes,
  [
    {
      words: 'Sam slaapt slecht voor een toets.',
      ...{sources: ['experiential'], stage: 'used', speaker: 'm', knower: 'child-knower', stance: 'advocate'},
    },
    {
      words: 'In de klas is hij rustig als hij weet wat er komt.',
      ...{sources: ['professional', 'experiential'], stage: 'discussed', answers: 't1'},
    },
    {words: 'Onderzoek laat zien dat voorspelbaarheid helpt.', sources: ['scientific']},
    {words: 'Een vast rooster werkt het best.', sources: ['own "source"'], speaker: 'Opa Ben'},
    {words: 'Besluit: we maken samen een weekrooster.', knower: 'pupil-knower'},
    {
      words: 'Dit staat er niet\nmeer.',
      ...{certainty: 'orphan', sources: ['professional'], anchor: {start: 4, end: 20}},
    },
  ],
  {tagger: 'Juf Lot'},
);

const column = (csv: string, name: string): (string | undefined)[] => {
  const [head = [], ...rows] = cells(csv);
  return rows.map((row) => row[head.indexOf(name)]);
};

describe('toCsv', () => {
  it('has a line per tag in the order of the text, and says which answers which', () => {
    const csv = toCsv(record, notes, options('name'), i18n);
    const at = (words: string): [string, string] => [
      String(notes.indexOf(words)),
      String(notes.indexOf(words) + words.length),
    ];
    const [sleep, rest] = [
      'Sam slaapt slecht voor een toets.',
      'In de klas is hij rustig als hij weet wat er komt.',
    ];
    expect(cells(csv)[0]).to.deep.equal([
      ...['number', 'quote', 'sources', 'stage', 'knower', 'stance', 'speaker', 'answers', 'certainty'],
      ...['start', 'end'],
    ]);
    // The orphan stood at 4: before the first that is there.
    expect(cells(csv).slice(1, 4)).to.deep.equal([
      ['1', 'Dit staat er niet meer.', 'professional', 'brought', '', '', '', '', 'orphan', '', ''],
      ['2', sleep, 'experiential', 'used', 'child-knower', 'advocate', 'Mila Ali', '', 'sure', ...at(sleep)],
      ['3', rest, 'professional; experiential', 'discussed', '', '', 'Juf Lot', '2', 'sure', ...at(rest)],
    ]);
    expect(column(csv, 'sources').slice(3)).to.deep.equal(['scientific', 'own "source"', '']);
  });

  it('is safe for a spreadsheet', () => {
    const nasty = '=HYPERLINK("http://x.example")\n+1\n-2\n@x';
    const tags = nasty.split('\n').map((words) => ({words, sources: ['=cmd'], speaker: '@opa'}));
    const csv = toCsv(recordOf(nasty, tags), nasty, {...options('name'), statements: []}, i18n);
    expect(column(csv, 'quote')).to.deep.equal([`'=HYPERLINK("http://x.example")`, "'+1", "'-2", "'@x"]);
    for (const row of cells(csv)) for (const cell of row) expect(cell).not.to.match(/^[=+\-@\t\r]/);
  });

  it('tells the words that stand there now, on one line', () => {
    const now = 'Sam slaapt\nheel slecht.';
    const moved = recordOf(now, [
      {words: 'Sam slaapt slecht.', certainty: 'moved', anchor: {start: 0, end: now.length}},
    ]);
    expect(column(toCsv(moved, now, options(), i18n), 'quote')).to.deep.equal(['Sam slaapt heel slecht.']);
  });

  it('of no tags is its heading', () => {
    expect(cells(toCsv({tags: []}, '', options(), i18n))).to.have.length(1);
  });
});

describe('who said it, in files', () => {
  const speakers = (privacy: Privacy, of: SourcesRecord = record, more: Partial<ExportOptions> = {}) =>
    column(toCsv(of, notes, {...options(privacy), ...more}, i18n), 'speaker');

  it('is a role, also for a name that stands in the text; a name without a role is not written', () => {
    expect(speakers('role')).to.deep.equal(['', 'ouder of verzorger', 'leerkracht', '', '', '']);
  });

  it('is initials or a name when the page says so', () => {
    expect(speakers('initials')).to.deep.equal(['', 'M.A.', 'J.L.', '', 'O.B.', '']);
    expect(speakers('name')).to.deep.equal(['', 'Mila Ali', 'Juf Lot', '', 'Opa Ben', '']);
  });

  it('keeps two of one role apart', () => {
    const participants = [...people, {id: 'f', name: 'Farid', role: 'parent'}];
    const two = recordOf(notes, [
      {words: 'Sam slaapt', speaker: 'm'},
      {words: 'In de klas', speaker: 'f'},
      {words: 'Onderzoek', speaker: 'constructor'},
    ]);
    expect(speakers('role', two, {participants})).to.deep.equal([
      'ouder of verzorger 1',
      'ouder of verzorger 2',
      '',
    ]);
  });

  it('is whoever the text names in front of the line, when the tag says nothing', () => {
    const two = recordOf(notes, [{words: 'Sam slaapt'}, {words: 'Onderzoek'}]);
    expect(speakers('name', two)).to.deep.equal(['Moeder', '']);
    expect(speakers('name', two, {statements: []})).to.deep.equal(['', '']);
  });

  for (const privacy of ['role', 'initials'] as const)
    it(`no file names anybody with privacy "${privacy}"`, () => {
      const files = {
        text: toText(record, notes, options(privacy), i18n),
        csv: toCsv(record, notes, options(privacy), i18n),
        jsonld: toJsonLd(record, notes, {privacy}, i18n),
        record: toRecordFile(record, {privacy}),
      };
      for (const [name, file] of Object.entries(files)) {
        // "Juf Lot:" stands in the text around a quote, without which the quote is not found again.
        const names = name === 'text' || name === 'csv' ? /Mila|Juf|Opa/ : /Mila|Opa|creator|tagger/;
        expect(file, name).not.to.match(names);
      }
    });
});

describe('toText', () => {
  it('tells per source what came how far and by whom, and what was seen', () => {
    expect(toText(record, notes, {...options('name'), title: 'Hoe gaat het met Sam?'}, i18n)).to.equal(
      [
        'Gezamenlijke afweging',
        'Hoe gaat het met Sam?',
        'Wat is er ingebracht, besproken en gebruikt, en uit welke bron?',
        '',
        'Wetenschappelijke kennis',
        'Ingebracht: 1. Daarvan besproken: 0. Daarvan gebruikt: 0.',
        'Ingebracht, nog niet besproken:',
        '- “Onderzoek laat zien dat voorspelbaarheid helpt.”',
        '',
        'Professionele kennis',
        'Ingebracht: 1. Daarvan besproken: 1. Daarvan gebruikt: 0.',
        'Besproken, nog niet gebruikt:',
        '- “In de klas is hij rustig als hij weet wat er komt.” (Juf Lot, ook ervaringskennis, gaat in op “Sam slaapt slecht voor een toets.”)',
        '',
        'Ervaringskennis',
        'Ingebracht: 2. Daarvan besproken: 2. Daarvan gebruikt: 1.',
        'Gebruikt:',
        '- “Sam slaapt slecht voor een toets.” (Mila Ali, kindkenner, pleitbezorger)',
        'Besproken, nog niet gebruikt:',
        '- “In de klas is hij rustig als hij weet wat er komt.” (Juf Lot, ook professionele kennis, gaat in op “Sam slaapt slecht voor een toets.”)',
        '',
        'Andere bronnen',
        '- “Een vast rooster werkt het best.” (Opa Ben, own "source")',
        '',
        'Nog zonder bron',
        '- “Besluit: we maken samen een weekrooster.” (leerlingkenner)',
        '',
        'Niet teruggevonden in deze tekst',
        '- “Dit staat er niet meer.” (professionele kennis)',
        '',
        'Samen bekeken',
        'Uitspraken met een bron: 3.',
        'De verdeling over de drie bronnen is 92 van 100. Bij 100 brengen ze evenveel in.',
        'Wordt elke bron even vaak gebruikt? Er is nog te weinig om te vergelijken.',
        '',
        'Wat zien we in deze tekst?',
        '- Elke bron is ingebracht.',
        '- Uitspraken die ingaan op een andere bron: 1.',
        '- Nog geen uitspraak uit twee of meer bronnen is gebruikt.',
        '',
      ].join('\n'),
    );
  });

  it('asks who can bring what is missing, and says that a source brought nothing', () => {
    const tags = counts({professional: [4, 2, 1], scientific: [1, 0, 0]});
    const text = toText(tags, 'x', options(), i18n);
    expect(text).to.contain('\n\nErvaringskennis\nNog niets opgeschreven.\n\n');
    expect(text).to.contain(
      'Wat ontbreekt nog?\nEr is nog geen ervaringskennis opgeschreven. Wie kan die inbrengen?\n',
    );
  });

  it('of no tags says so without blame', () => {
    const text = toText({tags: []}, notes, options(), i18n);
    expect(text.match(/Nog niets opgeschreven/g)).to.have.length(3);
    expect(text).to.contain('Er is nog geen uitspraak met een bron.');
    expect(text).not.to.contain('Wat ontbreekt');
  });

  it('calls a hat of the page as the page does, and keeps a quote that runs the other way apart', () => {
    const arabic = 'هو لا ينام.';
    const {value} = parseSources(
      {
        ...{schema: 'samen-sources', version: 1},
        tags: [
          {id: 'a', sources: ['experiential'], knower: 'night', anchor: {start: 0, end: 11, exact: arabic}},
        ],
      },
      {hats},
    );
    const text = toText(value, arabic, {...options(), statements: []}, i18n);
    expect(text).to.contain(`- “\u2068${arabic}\u2069” (wie er ’s nachts is)`);
  });
});

describe('files for other programs', () => {
  it('W3C annotations give the same tags back', () => {
    const file = toJsonLd(record, notes, {privacy: 'name', source: 'https://school.example/plan'}, i18n);
    const {value, problems} = fromAnnotations(file, notes);
    expect(problems.map(({code}) => code)).to.deep.equal(['source-unknown']);
    const told = ({id, sources, stage, speaker, answers, certainty}: SourcesRecord['tags'][number]) =>
      JSON.stringify([id, sources, stage, speaker, answers, certainty]);
    expect(value.map(told).sort()).to.deep.equal(record.tags.map(told).sort());
    const page = JSON.parse(file) as {
      items: {target: {source: string}; body: {value?: string; language?: string}[]}[];
    };
    expect(page.items.map(({target}) => target.source)).to.deep.equal(
      Array(6).fill('https://school.example/plan'),
    );
    expect(
      page.items.flatMap(({body}) => body.map(({value: word, language}) => `${language} ${word}`)),
    ).to.include('nl ervaringskennis');
    expect(file).to.contain('Juf Lot');
  });

  it('a record gives the same record back', () => {
    expect(parseSources(toRecordFile(record, {privacy: 'name'})).value).to.deep.equal(record);
    const nameless = parseSources(toRecordFile(record, {privacy: 'role'})).value;
    expect(nameless.tags.map(({sources}) => sources)).to.deep.equal(record.tags.map(({sources}) => sources));
    expect(nameless.tags.every(({speaker}) => speaker === undefined)).to.equal(true);
  });
});

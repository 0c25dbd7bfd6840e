/** How a site with a bundler uses Samen: one import, properties, events and methods. */
import '@samen/elements/feedback-poll.js';
import '@samen/elements/ladder-picker.js';
import '@samen/elements/seat-planner.js';
import '@samen/elements/source-tagger.js';
import {firstReader, memo, secondReader} from './memo.js';
import {firstTime} from './tafel.js';

const table = document.querySelector<HTMLElementTagNameMap['samen-ladder-picker']>('#tabel')!;

table.participants = [
  {id: 'ouders', name: 'Ouderpanel', role: 'experience-expert'},
  {id: 'jongeren', name: 'Jongerenraad', role: 'child'},
  {id: 'scholen', name: 'Schoolbesturen', role: 'teacher'},
  {id: 'jeugdhulp', name: 'Jeugdhulp Zevenlinden', role: 'youth-worker'},
  {id: 'gemeente', name: 'Gemeente Vlierdam', role: 'policy-officer'},
];

table.positions = [
  {participant: 'ouders', moment: 'expected', phase: 'decision', rung: 'coproduce'},
  {participant: 'jongeren', moment: 'expected', phase: 'decision', rung: 'advise'},
  {participant: 'scholen', moment: 'offered', phase: 'decision', rung: 'advise'},
  {participant: 'gemeente', moment: 'offered', phase: 'decision', rung: 'consult'},
];

table.beforehand = {
  discussedOn: '2026-11-09',
  decisionOn: '2026-12-14',
  answers: {ouders: 'yes', jongeren: 'open', scholen: 'yes', gemeente: 'yes'},
};

/** A municipality knows its own rules best. Not checked by Samen, so it is shown as a question. */
table.legalRows = [
  {
    id: 'vlierdam-samenspraak',
    setting: 'policy',
    subjects: ['parent', 'child'],
    decisionKind: 'policy',
    rung: 'advise',
    article: 'Verordening samenspraak Vlierdam, artikel 3 (verzonnen)',
    about: 'advies van inwoners over een plan dat over hen gaat',
    status: 'unverified',
    checkedOn: '2026-11-23',
  },
];

/** Who sits where: a saved plan, with its people, its table and its meeting. */
const seats = document.querySelector<HTMLElementTagNameMap['samen-seat-planner']>('#stoelenplan')!;
seats.plan = firstTime;

/** Where each statement of the memo comes from, as two people see it. */
const sources = document.querySelector<HTMLElementTagNameMap['samen-source-tagger']>('#memo')!;
Object.assign(sources, {text: memo, record: firstReader, other: secondReader});

const log = document.querySelector('#log')!;

/** A line of its own for what happened now. */
function tell(...texts: readonly string[]): void {
  const line = document.createElement('li');
  const time = new Date().toLocaleTimeString('nl-NL', {timeZone: 'Europe/Amsterdam'});
  const part = (text: string) => Object.assign(document.createElement('span'), {textContent: text});
  line.append(part(`${time}: `), ...texts.map(part));
  log.append(line);
  document.querySelector<HTMLElement>('#log-leeg')!.hidden = true;
}

table.addEventListener('samen-agreement', ({agreement, gap, findings}) =>
  tell(
    `overeenstemming ${agreement === null ? 'nog onbekend' : `${Math.round(agreement * 100)} van 100`}, `,
    `verschil ${gap === null ? 'nog onbekend' : Math.abs(gap) === 1 ? '1 trede' : `${Math.abs(gap)} treden`}, `,
    `${findings.length === 1 ? '1 punt' : `${findings.length} punten`} om te bespreken`,
  ),
);

seats.addEventListener('samen-seat', ({moves}) =>
  tell(
    moves.length === 1 ? '1 persoon kreeg een andere plek' : `${moves.length} mensen kregen een andere plek`,
  ),
);

const exports = {
  txt: {type: 'text/plain', make: () => table.toText()},
  csv: {type: 'text/csv', make: () => table.toCSV()},
  svg: {type: 'image/svg+xml', make: () => table.toSVG()},
  json: {type: 'application/json', make: () => Promise.resolve(JSON.stringify(table.toJSON(), null, 2))},
};

function save(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask first where to save it
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-export]'))
  button.addEventListener('click', () => {
    const kind = button.dataset['export'] as keyof typeof exports;
    const name = `beleidstafel.${kind}`;
    const done = document.createElement('span'); // a new element, so that a page translator does not keep the old text
    exports[kind]
      .make()
      .then(
        (text) => {
          save(name, text, exports[kind].type);
          done.textContent = `${name} is klaar.`;
        },
        () => (done.textContent = 'Dit lukt nu niet. Probeer het later nog eens.'),
      )
      .finally(() => document.querySelector('#export-status')!.replaceChildren(done));
  });

import type {Participant, Statement, Tag} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {initials, roleWord} from '../shared/role-words.js';

/** How people are called in files: by role unless the page says otherwise. */
export type Privacy = 'role' | 'initials' | 'name';

/** What is needed to call somebody in a file. */
export interface Called {
  readonly participants: readonly Participant[];
  readonly privacy: Privacy;
  /** The statements of the text: the name in front of a line says who speaks when a tag does not. */
  readonly statements?: readonly Statement[];
}

/** Who said what a tag is about, as this privacy calls them; '' for nobody, and for a name that may not be written. */
export function speakersFor(
  {participants, privacy, statements = []}: Called,
  i18n: LocaleController,
): Speakers {
  const labels = numbered(participants.map((each) => labelOf(each, privacy, i18n)));
  const called = (speaker: string): string => {
    const index = participants.findIndex(({id, name}) => id === speaker || name === speaker);
    if (index >= 0) return labels[index]!;
    // A name that stands in the text: nobody knows the role of who has it.
    return privacy === 'name' ? speaker : privacy === 'initials' ? initials(speaker) : '';
  };
  return ({speaker, anchor, certainty}) => {
    const isFound = certainty !== 'orphan';
    const said = speaker ?? (isFound ? speakerAt(statements, anchor.start, anchor.end) : undefined);
    return said === undefined ? '' : called(said);
  };
}

/** The label of who said it. */
export type Speakers = (tag: Tag) => string;

/** Who speaks in the statement that covers most of this range. */
function speakerAt(statements: readonly Statement[], start: number, end: number): string | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const statement = statements[low];
  return statement && statement.start < end ? statement.speaker : undefined;
}

function labelOf(person: Participant, privacy: Privacy, i18n: LocaleController): string {
  if (privacy === 'name') return person.name;
  return privacy === 'initials'
    ? initials(person.name)
    : roleWord(person, i18n) || i18n.msg('deelnemer', {id: 'sp.r.none'});
}

/** What occurs more than once gets a number, so that no two people are called the same. */
function numbered(labels: readonly string[]): readonly string[] {
  const taken = new Set(labels);
  const seen = new Map<string, number>();
  return labels.map((label) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    let count = seen.get(label) ?? 0;
    let made: string;
    do made = `${label} ${++count}`;
    while (taken.has(made));
    seen.set(label, count);
    return made;
  });
}

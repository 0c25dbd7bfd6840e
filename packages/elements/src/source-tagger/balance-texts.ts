/** What can be said of the sources together: sentences for the screen and for the file. Numbers come from the model. */
import {
  balance,
  contributions,
  footing,
  levels,
  missingSources,
  sources,
  tally,
  use,
  type Source,
  type Tag,
} from '@samen/model';
import {formatList, formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {sourceName} from './tag-words.js';

/** A value from 0 to 1 as a whole number of 100; only what is all is 100, and only nothing is 0. */
export function hundredths(value: number): number {
  const nearest = Math.round(value * 100);
  if (nearest >= 100) return value > 1 - 1e-9 ? 100 : 99;
  return nearest <= 0 && value > 1e-9 ? 1 : nearest;
}

/** What part of the whole each source brings, from 0 to 1; `undefined` when there is no source at all. */
export function shares(tags: readonly Tag[]): Readonly<Record<Source, number>> | undefined {
  const parts = contributions(tags);
  const all = sources.reduce((sum, source) => sum + parts[source], 0);
  if (all === 0) return undefined;
  const [scientific, professional, experiential] = sources.map((source) => parts[source] / all);
  return {scientific: scientific!, professional: professional!, experiential: experiential!};
}

/** How the sources are divided, in one sentence. */
export function balanceLine(tags: readonly Tag[], i18n: LocaleController): string {
  const {msg} = i18n;
  const value = balance(tags);
  if (value === null)
    return msg(
      'Er is nog geen uitspraak met een bron. Kies een bron bij een uitspraak, dan ziet u het hier.',
      {
        id: 'st.b.none',
      },
    );
  const n = hundredths(value);
  if (n === 100) return msg('De drie bronnen brengen evenveel in: 100 van 100.', {id: 'st.b.even'});
  if (n === 0) {
    const only = sources.find((source) => contributions(tags)[source] > 0) ?? '';
    return msg(str`Tot nu toe is er één bron: ${sourceName(only, i18n)}.`, {id: 'st.b.one'});
  }
  return msg(
    str`De verdeling over de drie bronnen is ${formatNumber(i18n, n)} van 100. Bij 100 brengen ze evenveel in.`,
    {id: 'st.b.value'},
  );
}

/** Whether what is brought is used, whatever the source. */
export function footingLine(tags: readonly Tag[], i18n: LocaleController): string {
  const {msg} = i18n;
  const value = footing(tags);
  if (value === null)
    return msg('Wordt elke bron even vaak gebruikt? Er is nog te weinig om te vergelijken.', {
      id: 'st.b.little',
    });
  const n = hundredths(value);
  if (n === 100)
    return msg('Van elke bron met drie of meer uitspraken is een even groot deel gebruikt: 100 van 100.', {
      id: 'st.b.same',
    });
  const uses = use(tags);
  const parts = sources
    .filter((source) => uses[source].isCompared)
    .map((source) => {
      const [name, used, brought] = [
        sourceName(source, i18n),
        formatNumber(i18n, uses[source].used),
        formatNumber(i18n, uses[source].brought),
      ];
      return msg(str`${name}: ${used} van de ${brought}`, {id: 'st.b.part'});
    });
  return msg(
    str`Tot nu toe gebruikt: ${formatList(i18n, parts)}. Gelijk gebruik: ${formatNumber(i18n, n)} van 100. Past dat bij wat u samen wilt?`,
    {id: 'st.b.footing'},
  );
}

/** A question for each source that nobody wrote down yet. */
export const missingLines = (tags: readonly Tag[], i18n: LocaleController): readonly string[] =>
  missingSources(tags).map((source) =>
    i18n.msg(str`Er is nog geen ${sourceName(source, i18n)} opgeschreven. Wie kan die inbrengen?`, {
      id: 'st.b.missing',
    }),
  );

/** How much is counted, for who wonders what a number is about; '' when nothing is. */
export function countedLine(tags: readonly Tag[], i18n: LocaleController): string {
  const {tagged} = tally(tags);
  return tagged === 0
    ? ''
    : i18n.msg(str`Uitspraken met een bron: ${formatNumber(i18n, tagged)}.`, {id: 'st.b.counted'});
}

/** What can be seen of a level, and the first statement in which it can. */
export interface LevelLine {
  readonly isSeen: boolean;
  readonly text: string;
  /** The id of a tag. */
  readonly first?: string;
}

/** The three levels of J. Gerdes, as what stands in this text. */
export function levelLines(tags: readonly Tag[], i18n: LocaleController): readonly LevelLine[] {
  const {msg} = i18n;
  const {allBrought, answered, combinedUsed} = levels(tags);
  const [answers, combined] = [formatNumber(i18n, answered.length), formatNumber(i18n, combinedUsed.length)];
  return [
    {
      isSeen: allBrought,
      text: allBrought
        ? msg('Elke bron is ingebracht.', {id: 'st.b.l1'})
        : msg('Nog niet elke bron is ingebracht.', {id: 'st.b.l1.no'}),
    },
    seen(
      answered,
      msg(str`Uitspraken die ingaan op een andere bron: ${answers}.`, {id: 'st.b.l2'}),
      msg('Nog geen uitspraak gaat in op een andere bron.', {id: 'st.b.l2.no'}),
    ),
    seen(
      combinedUsed,
      msg(str`Gebruikte uitspraken uit twee of meer bronnen: ${combined}.`, {id: 'st.b.l3'}),
      msg('Nog geen uitspraak uit twee of meer bronnen is gebruikt.', {id: 'st.b.l3.no'}),
    ),
  ];
}

const seen = ([first]: readonly string[], yes: string, no: string): LevelLine =>
  first === undefined ? {isSeen: false, text: no} : {isSeen: true, text: yes, first};

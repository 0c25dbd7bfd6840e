import type {LocaleController} from './localize.js';

/** The language of the words on screen, and the same with its region. */
type Language = Pick<LocaleController, 'locale' | 'lang'>;

/** One text per plural category of the language; give every form its own message id. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & {readonly other: () => string};

/** The form of a text that fits a number: `plural(i18n, n, {one: () => msg(…), other: () => msg(…)})`. */
export const plural = ({locale}: Language, n: number, forms: PluralForms): string =>
  (forms[new Intl.PluralRules(locale).select(n)] ?? forms.other)();

export const formatNumber = ({lang}: Language, n: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(lang, options).format(n);

/**
 * An ISO date with its weekday: "maandag 23 november 2026". A calendar date is that day wherever the reader is; a moment
 * is a day in the Netherlands. Text that is not a date comes back as it is.
 */
export function formatDate({lang}: Language, iso: string): string {
  const calendarDate = /^\d{4}-\d\d-\d\d$/.test(iso);
  const moment = new Date(calendarDate ? `${iso}T12:00Z` : iso); // noon in UTC is the same day in Amsterdam
  // Engines make 2 March of 30 February.
  if (Number.isNaN(moment.valueOf()) || (calendarDate && !moment.toISOString().startsWith(iso))) return iso;
  const options = {dateStyle: 'full', calendar: 'gregory', timeZone: 'Europe/Amsterdam'} as const;
  // English without a country is that of the neighbours: day before month.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(moment);
}

/** "moeder, vader en leerkracht" */
export const formatList = ({lang}: Language, items: Iterable<string>): string =>
  new Intl.ListFormat(lang).format(items);

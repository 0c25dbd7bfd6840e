import type {LocaleController} from '../shared/localize.js';

/** What is wrong at one question. */
export const errorText = (id: string, {msg}: LocaleController): string => {
  if (id === 'group') return msg('Kies wie u bent.', {id: 'fp.e.group'});
  if (id === 'nothing') return msg('Beantwoord ten minste één vraag.', {id: 'fp.e.nothing'});
  return msg('Geef antwoord op deze vraag.', {id: 'fp.e.missing'});
};

import type {LocaleController} from './localize.js';

/** What a reader is told of problems every widget can have. Most concern the maker of the page, for whom docs/problems.md explains each code. */
export const generalProblem = (code: string, {msg}: LocaleController): string =>
  code === 'load-failed'
    ? msg('Een deel is niet geladen. Laad de pagina opnieuw.', {id: 'lp.p.load'})
    : msg('Iets op deze pagina klopt niet en is overgeslagen.', {id: 'lp.p.other'});

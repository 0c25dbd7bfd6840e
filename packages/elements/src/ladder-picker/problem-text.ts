import type {Problem} from '@samen/model';
import {str, type LocaleController} from '../shared/localize.js';

/** What a reader is told. Codes that only concern the maker of the page share one sentence; docs/problems.md explains each. */
export function problemText({code, value = ''}: Problem, {msg}: LocaleController): string {
  switch (code) {
    case 'rung-unknown':
      return msg(str`Deze trede staat niet op de ladder: ${value}. De keuze is niet veranderd.`, {
        id: 'lp.p.rung',
      });
    case 'load-failed':
      return msg('Een deel is niet geladen. Laad de pagina opnieuw.', {id: 'lp.p.load'});
    default:
      return msg('Iets op deze pagina klopt niet en is overgeslagen.', {id: 'lp.p.other'});
  }
}

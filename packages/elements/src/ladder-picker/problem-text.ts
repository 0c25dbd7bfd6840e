import type {Problem} from '@samen/model';
import {str, type LocaleController} from '../shared/localize.js';

/** What a reader is told. Codes that only concern the maker of the page share one sentence; docs/problems.md explains each. */
export function problemText({code, value = ''}: Problem, {msg}: LocaleController): string {
  switch (code) {
    case 'rung-unknown':
      return msg(str`Deze trede staat niet op de ladder: ${value}. De keuze is niet veranderd.`, {
        id: 'lp.p.rung',
      });
    case 'too-many':
      return msg('Hier passen niet meer dan 60 mensen.', {id: 'lp.p.many'});
    case 'version-newer':
      return msg('Dit is gemaakt met een nieuwere versie. U kunt het lezen, maar niet veranderen.', {
        id: 'lp.p.newer',
      });
    case 'load-failed':
      return msg('Een deel is niet geladen. Laad de pagina opnieuw.', {id: 'lp.p.load'});
    default:
      return msg('Iets op deze pagina klopt niet en is overgeslagen.', {id: 'lp.p.other'});
  }
}

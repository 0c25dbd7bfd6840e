import type {Problem} from '@samen/model';
import {generalProblem} from '../shared/general-problem.js';
import type {LocaleController} from '../shared/localize.js';

/** What a reader is told. */
export function problemText({code, path}: Problem, i18n: LocaleController): string {
  const {msg} = i18n;
  switch (code) {
    case 'text-long':
      return msg('Deze tekst is te lang. Er passen ongeveer 400 bladzijden in. Deel de tekst op.', {
        id: 'st.n.long',
      });
    case 'too-many':
      return path.startsWith('hats') || path.startsWith('participants')
        ? generalProblem(code, i18n)
        : msg('Bij één tekst passen ten hoogste 10.000 bronnen.', {id: 'st.n.many'});
    case 'version-newer':
      return msg('Deze bronnen zijn gemaakt met een nieuwere versie. U kunt ze wel lezen.', {
        id: 'st.n.newer',
      });
    default:
      return generalProblem(code, i18n);
  }
}

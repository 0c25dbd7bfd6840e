import type {Problem} from '@samen/model';
import {generalProblem} from '../shared/general-problem.js';
import {str, type LocaleController} from '../shared/localize.js';

/** What a reader is told. */
export const problemText = ({code, value = ''}: Problem, i18n: LocaleController): string =>
  code === 'rung-unknown'
    ? i18n.msg(str`Deze trede staat niet op de ladder: ${value}. De keuze is niet veranderd.`, {
        id: 'lp.p.rung',
      })
    : generalProblem(code, i18n);

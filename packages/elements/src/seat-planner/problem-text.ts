import type {Problem} from '@samen/model';
import {generalProblem} from '../shared/general-problem.js';
import {str, type LocaleController} from '../shared/localize.js';

/** What a reader is told. */
export function problemText({code, value = ''}: Problem, i18n: LocaleController): string {
  const {msg} = i18n;
  switch (code) {
    case 'too-many':
      return msg('Er is plek voor ten hoogste 60 mensen.', {id: 'sp.n.many'});
    case 'duplicate':
      return msg(str`Dit staat er twee keer: ${value}. Eén ervan telt.`, {id: 'sp.n.double'});
    case 'seats-clamped':
      return msg('Een tafel heeft 2 tot 60 stoelen. Het aantal is aangepast.', {id: 'sp.n.seats'});
    case 'pitch-clamped':
      return msg('Een stoel heeft 65 tot 90 centimeter ruimte. Die ruimte is aangepast.', {id: 'sp.n.pitch'});
    case 'time':
      return msg('De tijden van het gesprek kloppen niet. Daarom is er nog geen bestand voor de agenda.', {
        id: 'sp.n.time',
      });
    case 'version-newer':
      return msg('Deze indeling is gemaakt met een nieuwere versie. U kunt de indeling wel lezen.', {
        id: 'sp.n.newer',
      });
    default:
      return generalProblem(code, i18n);
  }
}

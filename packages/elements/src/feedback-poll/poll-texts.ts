import type {PollDefinition} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {str, type LocaleController} from '../shared/localize.js';

/** What becomes of the answers, in one sentence or two: the poll cannot say it otherwise. */
export function promiseText(
  {mode, privacy}: PollDefinition,
  setting: string,
  {msg}: LocaleController,
): string {
  if (mode === 'conversation')
    return enumerated(setting, ['child', 'policy']) === 'child'
      ? msg('De mensen van dit gesprek zien de antwoorden, per groep.', {id: 'fp.promise.talk'})
      : msg('De mensen aan deze tafel zien de antwoorden, per groep.', {id: 'fp.promise.table'});
  if (privacy?.result === 'never')
    return msg('Niemand ziet uw eigen antwoorden. We maken geen uitkomsten openbaar.', {
      id: 'fp.promise.never',
    });
  return msg(
    str`Niemand ziet uw eigen antwoorden. We tonen uitkomsten pas vanaf ${privacy?.k ?? 5} mensen per groep.`,
    {id: 'fp.promise.anonymous'},
  );
}

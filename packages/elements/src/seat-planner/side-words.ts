import type {Setting, Side} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';

/** What the shapes of a picture mean. Nobody comes to a policy table as a family. */
export const sideWords = (setting: Setting, {msg}: LocaleController): Readonly<Record<Side, string>> => ({
  family:
    setting === 'policy'
      ? msg('ouders en ervaringsdeskundigen', {id: 'sp.o.family.policy'})
      : msg('gezin', {id: 'sp.x.family'}),
  professional: msg('professional', {id: 'sp.x.professional'}),
  neutral: msg('neutraal', {id: 'sp.x.neutral'}),
});

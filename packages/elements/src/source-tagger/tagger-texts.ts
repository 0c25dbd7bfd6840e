import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';

/** What is asked, when the page does not say. */
export const questionText = (setting: string, {msg}: LocaleController): string =>
  enumerated(setting, ['child', 'policy']) === 'policy'
    ? msg('Waar komt elke uitspraak in dit beleid vandaan?', {id: 'st.q.policy'})
    : msg('Waar komt elke uitspraak over dit kind vandaan?', {id: 'st.q.child'});

/** How it works, for who reads it the first time. */
export const helpText = ({msg}: LocaleController): string =>
  msg('Ga naar een uitspraak en kies de bron. Een uitspraak kan ook meer dan één bron hebben.', {
    id: 'st.help',
  });

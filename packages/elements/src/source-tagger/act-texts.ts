import {sourceOf, type Tag, type TagCommand} from '@samen/model';
import {str, type LocaleController} from '../shared/localize.js';
import {problemText} from './problem-text.js';
import type {Names} from './names.js';
import type {Done} from './done.js';
import {hatName, sourceName, speakerName, stageName} from './tag-words.js';

/** What an act did, or why it did nothing, for a screen reader; '' when there is nothing to say. */
export function actText(
  {before, record, tagId, problems}: Done,
  command: TagCommand | 'undo' | 'redo',
  {hats, participants}: Names,
  i18n: LocaleController,
): string {
  const {msg} = i18n;
  const [refused] = problems;
  if (record === before) return refused ? problemText(refused, i18n) : '';
  if (command === 'undo') return msg('Ongedaan gemaakt.', {id: 'st.a.undone'});
  if (command === 'redo') return msg('Opnieuw gedaan.', {id: 'st.a.redone'});
  const tag: Tag | undefined = record.tags.find(({id}) => id === tagId);
  switch (command.type) {
    case 'toggle-source': {
      const name = sourceOf(command.source) === 'other' ? command.source : sourceName(command.source, i18n);
      return tag?.sources.includes(command.source)
        ? msg(str`${name}: gekozen.`, {id: 'st.a.chosen'})
        : msg(str`${name}: weggehaald.`, {id: 'st.a.off'});
    }
    case 'set': {
      const said = [
        command.stage !== undefined && stageName(tag?.stage ?? 'brought', i18n),
        command.speaker && speakerName(command.speaker, participants),
        command.knower && hatName('knower', command.knower, hats, i18n),
        command.stance && hatName('stance', command.stance, hats, i18n),
      ].filter(Boolean);
      return said.length > 0
        ? msg(str`Opgeschreven: ${said.join(', ')}.`, {id: 'st.a.set'})
        : msg('Opgeschreven.', {id: 'st.a.done'});
    }
    case 'untag':
      return msg('De bronnen van deze uitspraak zijn weggehaald.', {id: 'st.a.removed'});
    case 'confirm':
      return msg('Deze plek klopt.', {id: 'st.a.confirmed'});
    case 'move':
      return msg('De bron staat nu bij deze uitspraak.', {id: 'st.a.moved'});
    case 'replace':
      return msg('De bronnen zijn overgenomen.', {id: 'st.a.replaced'});
  }
}

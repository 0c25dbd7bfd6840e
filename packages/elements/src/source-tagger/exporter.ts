/** What the methods of the element give. */
import type {LocaleController} from '../shared/localize.js';
import {privacyOf} from './settings.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {Tagger} from './tagger.js';
import {toCsv, toJsonLd, toText} from './tagger-exports.js';

export {toJsonLd, toRecordFile} from './tagger-exports.js';

export function exporter({privacy: given, label}: SamenSourceTagger, tagger: Tagger, i18n: LocaleController) {
  const {text, cut} = tagger;
  const {record, names} = tagger.acts!;
  const {hats, participants} = names;
  const privacy = privacyOf(given);
  const called = {participants, privacy, statements: cut?.statements ?? []};
  return {
    csv: (): string => toCsv(record, text, called, i18n),
    text: (): string => toText(record, text, {...called, hats, title: label}, i18n),
    jsonld: (): string => toJsonLd(record, text, {privacy}, i18n),
  };
}

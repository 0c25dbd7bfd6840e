import type {Certainty, Hat, HatAxis, Participant, Source, Stage} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';

type Words = Pick<LocaleController, 'msg'>;

/** Our own word for an id, else `undefined`; an id such as "constructor" has none. */
const ours = (words: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;

/** The word for a source; one that Samen does not know is called by its id. */
export const sourceName = (source: string, {msg}: Words): string => {
  const words: Readonly<Record<Source, string>> = {
    scientific: msg('wetenschappelijke kennis', {id: 'st.s.scientific'}),
    professional: msg('professionele kennis', {id: 'st.s.professional'}),
    experiential: msg('ervaringskennis', {id: 'st.s.experiential'}),
  };
  return ours(words, source) ?? source;
};

/** One letter for a source, different for each; a dot for one that Samen does not know. Its word always stands near it. */
export const sourceLetter = (source: string, {msg}: Words): string => {
  const letters: Readonly<Record<Source, string>> = {
    scientific: msg('W', {id: 'st.l.scientific'}),
    professional: msg('P', {id: 'st.l.professional'}),
    experiential: msg('E', {id: 'st.l.experiential'}),
  };
  return ours(letters, source) ?? '•';
};

/** How far a statement came. */
export const stageName = (stage: Stage, {msg}: Words): string =>
  ({
    brought: msg('ingebracht', {id: 'st.g.brought'}),
    discussed: msg('besproken', {id: 'st.g.discussed'}),
    used: msg('gebruikt', {id: 'st.g.used'}),
  })[stage];

/** From which hat somebody knows the child; a hat of the page as the page calls it. */
export const knowerName = (id: string, hats: readonly Hat[], {msg}: Words): string =>
  ours(
    {
      'child-knower': msg('kindkenner', {id: 'st.k.child'}),
      'pupil-knower': msg('leerlingkenner', {id: 'st.k.pupil'}),
    },
    id,
  ) ?? ofPage('knower', id, hats);

/** The position from which something was said; one of the page as the page calls it. */
export const stanceName = (id: string, hats: readonly Hat[], {msg}: Words): string =>
  ours(
    {
      advocate: msg('pleitbezorger', {id: 'st.p.advocate'}),
      supporter: msg('ondersteuner', {id: 'st.p.supporter'}),
    },
    id,
  ) ?? ofPage('stance', id, hats);

/** The word for a hat on this axis. */
export const hatName = (axis: HatAxis, id: string, hats: readonly Hat[], i18n: Words): string =>
  axis === 'knower' ? knowerName(id, hats, i18n) : stanceName(id, hats, i18n);

const ofPage = (axis: HatAxis, id: string, hats: readonly Hat[]): string =>
  hats.find((hat) => hat.axis === axis && hat.id === id)?.name ?? id;

/** Who said it: the name of somebody who takes part; of a name that stands in the text, that name. */
export const speakerName = (id: string, participants: readonly Participant[]): string =>
  participants.find((each) => each.id === id)?.name ?? id;

/** How sure it is that a tag stands where it says; '' for `sure`. */
export const certaintyName = (certainty: Certainty, {msg}: Words): string =>
  ({
    sure: '',
    moved: msg('verplaatst, controleer', {id: 'st.c.moved'}),
    uncertain: msg('plek onzeker, controleer', {id: 'st.c.uncertain'}),
    orphan: msg('niet teruggevonden', {id: 'st.c.orphan'}),
  })[certainty];

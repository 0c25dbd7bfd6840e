/**
 * What a translator's file says of each text, apart from the words. The words themselves are read and written by
 * lit-localize.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source the Dutch text, with placeholders as `<x …/>`
 * @property {string | undefined} target
 * @property {string | undefined} state
 * @property {string | undefined} mark `machine`: nobody who speaks the language read it; `reviewed`: somebody did
 */

const unitPattern = /<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
export const marks = ['machine', 'reviewed'];

/** @param {string} xml @returns {Unit[]} */
export const unitsOf = (xml) =>
  [...xml.matchAll(unitPattern)].map(([, id = '', body = '']) => {
    const target = body.match(/<target([^>]*)>([\s\S]*?)<\/target>/);
    return {
      id,
      source: body.match(/<source>([\s\S]*?)<\/source>/)?.[1] ?? '',
      target: target?.[2],
      state: target?.[1]?.match(/\bstate="([^"]*)"/)?.[1],
      mark: body.match(/<note from="samen">\s*(\S+?)\s*<\/note>/)?.[1],
    };
  });

/** The places in a text where a value goes, in any order. @param {string} text */
const placeholders = (text) =>
  [...text.matchAll(/<x id="([^"]+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join();

/**
 * A translation is of the Dutch text that stood beside it. When that text changed, somebody has to look again and set the
 * state back to `translated`.
 * @param {string} xml after extraction @param {string} before
 */
export function markChanged(xml, before) {
  const old = new Map(unitsOf(before).map((unit) => [unit.id, unit.source]));
  return xml.replace(unitPattern, (unit, id) => {
    const source = unitsOf(unit)[0]?.source;
    const changed = old.has(id) && old.get(id) !== source;
    return changed ? unit.replace(/(<target[^>]*\bstate=")translated"/, '$1needs-review-translation"') : unit;
  });
}

/**
 * Without the translations that have other values in them than the Dutch text has now: nothing can be built from those.
 * @param {string} xml
 */
export const buildable = (xml) =>
  xml.replace(unitPattern, (unit) => {
    const [{source = '', target = ''} = {}] = unitsOf(unit);
    return placeholders(source) === placeholders(target)
      ? unit
      : unit.replace(/\s*<target[^>]*>[\s\S]*?<\/target>/, '');
  });

/** @param {string} xml @returns {string[]} what keeps these texts from being published, one sentence each */
export const problemsOf = (xml) =>
  unitsOf(xml).flatMap(({id, source, target, state, mark}) => {
    if (!target?.trim()) return [`${id} has no translation`];
    return [
      ...(state === 'translated' ? [] : [`${id} has state "${state ?? ''}", not "translated"`]),
      ...(mark && marks.includes(mark)
        ? []
        : [`${id} has no <note from="samen"> with ${marks.join(' or ')}`]),
      ...(placeholders(source) === placeholders(target)
        ? []
        : [`${id} has other placeholders than the Dutch text`]),
    ];
  });

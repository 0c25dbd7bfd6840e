/**
 * What XML 1.0 has no place for, not even escaped: control characters, two noncharacters and half surrogate pairs. Without
 * the `u` flag: with it WebKit overlooks half a pair before a noncharacter.
 */
const impossible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any text as the content of an XML element or attribute; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Makes texts of attributes that are kept as properties: a page may hand over anything, and what is no text is none. For
 * the constructor and `willUpdate` of the class that declares them.
 */
export function keepTexts(element: object, declared: object): void {
  const texts = element as Record<string, unknown>;
  for (const name of Object.keys(declared)) {
    const given = texts[name];
    if (typeof given !== 'string') texts[name] = typeof given === 'number' ? String(given) : '';
  }
}

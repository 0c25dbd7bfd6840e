/** What a person sees of a story; through shadow roots, because that is where the elements have everything. */

type Root = Document | ShadowRoot;

/** A page or a shadow root, and all shadow roots in it. */
export const rootsIn = (root: Root): Root[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

const placesIn = (place: ParentNode): ParentNode[] => [
  place,
  ...[...place.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? placesIn(shadowRoot) : [])),
];

/** Every element that matches, also in shadow roots. */
export const findDeep = (place: ParentNode, selector: string): Element[] =>
  placesIn(place).flatMap((root) => [...root.querySelectorAll(selector)]);

const isSeen = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true});
};

const hasWords = (place: ParentNode): boolean =>
  findDeep(place, ':not(style, script)').some(
    (element) =>
      [...element.childNodes].some(
        ({nodeType, data}: Node & {data?: string}) => nodeType === 3 && data?.trim(),
      ) && isSeen(element),
  );

/** Why somebody who opens the story would see nothing; empty when there is something to see. */
export function nothingShown(place: HTMLElement): string[] {
  const frames = [...place.querySelectorAll('iframe')].filter(isSeen);
  const empty = findDeep(place, ':not(:not(:defined))')
    .filter(
      ({localName, shadowRoot}) => localName.startsWith('samen-') && !(shadowRoot && hasWords(shadowRoot)),
    )
    .map(({localName}) => `shows nothing: <${localName}>`);
  const undefinedOnes = findDeep(place, ':not(:defined)').map(
    ({localName}) => `is not defined: <${localName}>`,
  );
  const isBlank = frames.length === 0 && !hasWords(place);
  return [...(isBlank ? ['shows nothing: the story'] : []), ...empty, ...undefinedOnes];
}

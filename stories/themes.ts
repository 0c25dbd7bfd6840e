/** A house style of a host page: a class on an ancestor that sets custom properties. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  /** Class that switches the theme on, '' for no theme. */
  readonly className: string;
  /**
   * Text of the style sheet, loaded when somebody chooses the theme. `?raw` on purpose: the files go to the browser as
   * they are published, with their mistakes, which a minifier would repair or refuse.
   */
  readonly css?: () => Promise<{default: string}>;
}

/** Real themes that we test with. Their values are never copied into Samen. */
export const themes: readonly Theme[] = [
  {id: 'none', label: 'No theme', className: ''},
  {
    id: 'utrecht',
    label: 'Gemeente Utrecht',
    className: 'utrecht-theme',
    css: () => import('@utrecht/design-tokens/dist/theme.css?raw'),
  },
  {
    id: 'denhaag',
    label: 'Gemeente Den Haag',
    className: 'denhaag-theme',
    css: () => import('@gemeente-denhaag/design-tokens-components/dist/theme/index.css?raw'),
  },
  {
    id: 'rhc',
    label: 'Rijkshuisstijl',
    className: 'rhc-theme',
    css: () => import('@rijkshuisstijl-community/design-tokens/dist/index.css?raw'),
  },
  {
    id: 'rods',
    label: 'Gemeente Rotterdam',
    className: 'rods-theme',
    css: () => import('@gemeente-rotterdam/design-tokens/dist/index.css?raw'),
  },
  {
    // Ships `[object Object]` as values.
    id: 'purmerend',
    label: 'Gemeente Purmerend',
    className: 'purmerend-theme',
    css: () => import('@nl-design-system-community/purmerend-design-tokens/dist/index.css?raw'),
  },
  {
    // The theme without a single `--utrecht-*` or `--nl-*`.
    id: 'amsterdam',
    label: 'Gemeente Amsterdam',
    className: 'ams-theme',
    css: () => import('@amsterdam/design-system-tokens/dist/index.theme.css?raw'),
  },
];

export const themeOf = (id: unknown): Theme => themes.find((theme) => theme.id === id) ?? themes[0]!;

/** Adds the theme's style sheet to the page, once. */
export async function loadTheme({id, css}: Theme): Promise<void> {
  if (!css || document.head.querySelector(`style[data-theme="${id}"]`)) return;
  const text = (await css()).default;
  // A new version of a theme that fetches a font would break the promise that Storybook works offline.
  if (/@import|@font-face|url\(\s*["']?(?:https?:)?\/\//.test(text))
    throw new Error(`The theme ${id} loads files.`);
  const style = document.createElement('style');
  style.dataset['theme'] = id;
  style.textContent = text;
  document.head.append(style);
}

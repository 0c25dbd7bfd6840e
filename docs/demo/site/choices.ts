/** What the bar above every page offers. The server reads the same lists, so that its answers look like the page. */
export interface Theme {
  readonly label: string;
  /** Class that the theme's own stylesheet hangs its tokens on; '' = no theme. */
  readonly className: string;
}

export const themes: Readonly<Record<string, Theme>> = {
  purmerend: {label: 'Purmerend', className: 'purmerend-theme'},
  utrecht: {label: 'Utrecht', className: 'utrecht-theme'},
  rijkshuisstijl: {label: 'Rijkshuisstijl', className: 'rhc-theme'},
  denhaag: {label: 'Den Haag', className: 'denhaag-theme'},
  rotterdam: {label: 'Rotterdam', className: 'rods-theme'},
  amsterdam: {label: 'Amsterdam', className: 'ams-theme'},
  geen: {label: 'Geen', className: ''},
};

export interface Language {
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
}

export const languages: Readonly<Record<string, Language>> = {
  nl: {label: 'Nederlands', dir: 'ltr'},
  en: {label: 'English', dir: 'ltr'},
  ar: {label: 'العربية', dir: 'rtl'},
};

export interface Choice {
  readonly lang: string;
  readonly theme: string;
}

/** Reads the choice from an address. What we do not know counts as not chosen. */
export function readChoice(query: URLSearchParams, defaultTheme: string): Choice {
  const known = (name: string, list: object, otherwise: string) => {
    const value = query.get(name) ?? '';
    return Object.hasOwn(list, value) ? value : otherwise;
  };
  return {lang: known('lang', languages, 'nl'), theme: known('theme', themes, defaultTheme)};
}

/** The address with the choice in it; what the page would choose by itself is left out. */
export function writeChoice(address: URL, {lang, theme}: Choice, defaultTheme: string): URL {
  const next = new URL(address);
  const set = (name: string, value: string, standard: string) =>
    value === standard ? next.searchParams.delete(name) : next.searchParams.set(name, value);
  set('lang', lang, 'nl');
  set('theme', theme, defaultTheme);
  return next;
}

/**
 * The bar above every page: language and theme. The choice lives in the address only; nothing is stored.
 * A page names its own theme in `<html data-theme>` and the folder of all themes in `data-themes`. It links the
 * stylesheet of its own theme itself, so that it looks right without script.
 */
import {languages, readChoice, themes, writeChoice, type Choice} from './choices.js';

const root = document.documentElement;
const standard = root.dataset['theme'] ?? 'geen';
const themeFolder = new URL(root.dataset['themes'] ?? 'themes/', location.href);
let choice = readChoice(new URLSearchParams(location.search), standard);

function choose(
  name: keyof Choice,
  label: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const field = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.append(...options.map(([value, text]) => new Option(text, value, false, value === choice[name])));
  select.addEventListener('change', () => {
    choice = {...choice, [name]: select.value};
    history.replaceState(null, '', writeChoice(new URL(location.href), choice, standard));
    void show();
  });
  field.append(`${label} `, select);
  return field;
}

/** Adds the stylesheet of a theme once. All themes hang on their own class, so they do not disturb each other. */
function loadTheme(theme: string): Promise<void> {
  const href = new URL(`${theme}.css`, themeFolder).href;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (!themes[theme]?.className || links.some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

/** Links and forms inside the demo take the choice along; `data-keep` marks them. */
function carry(): void {
  const query = new URLSearchParams(location.search);
  for (const el of document.querySelectorAll<HTMLAnchorElement | HTMLFormElement>('[data-keep]')) {
    const name = el instanceof HTMLFormElement ? 'action' : 'href';
    const url = new URL(el.getAttribute(name) ?? '', location.href);
    for (const key of ['lang', 'theme']) {
      const value = query.get(key);
      if (value === null) url.searchParams.delete(key);
      else url.searchParams.set(key, value);
    }
    el.setAttribute(name, url.href);
  }
}

async function show(): Promise<void> {
  const {lang, theme} = choice;
  root.lang = lang;
  root.dir = languages[lang]?.dir ?? 'ltr';
  const translations = [...document.querySelectorAll<HTMLElement>('[data-lang]')];
  for (const el of translations) el.hidden = el.dataset['lang'] !== lang;
  carry();
  await loadTheme(theme);
  if (theme !== choice.theme) return; // chosen again while this one was loading
  root.classList.remove(...Object.values(themes).flatMap(({className}) => className || []));
  const {className} = themes[theme] ?? {};
  if (className) root.classList.add(className);
}

const names = (list: Readonly<Record<string, {label: string}>>) =>
  Object.entries(list).map(([id, {label}]) => [id, label] as const);

document
  .querySelector('[data-switch]')
  ?.append(choose('lang', 'Taal', names(languages)), choose('theme', 'Huisstijl', names(themes)));
void show();

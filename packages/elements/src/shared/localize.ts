import type {msg as litMsg, str as litStr} from '@lit/localize';
import {isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {loadPart, type LazyPart} from './lazy.js';
import {nearestLang} from './nearest-lang.js';

// Messages keep the syntax of @lit/localize, so that `lit-localize extract` and `build` work: they recognise `msg` and
// `str` by their types. Its runtime is not used: that knows one language per page and throws when the page uses it too.

type StrResult = ReturnType<typeof litStr>;
type Template = string | StrResult | TemplateResult;

/** What a generated file of `src/locales` exports: texts by message id. */
export interface LocaleModule {
  readonly templates: Readonly<Record<string, Template>>;
}
export type LocaleLoader = () => Promise<LocaleModule>;

const source = 'nl';
const loaded = new Map<string, LocaleModule['templates']>();
/** Languages that still have to come; what has arrived moves to `loaded`. */
const loaders = new Map<string, LazyPart<LocaleModule | void>>();
/** The connected ones only, so that an element that left the page can be collected. */
const controllers = new Set<LocaleController>();

// A function without parameters: the observer passes records.
const refreshAll = (): void => controllers.forEach((controller) => controller.refresh());

/** Marks a message with values: ``msg(str`${n} mensen`, {id: 'people'})``. */
export const str: typeof litStr = (strings, ...values) => ({strTag: true, strings, values});

/**
 * Adds a language, or words of one, for all elements: the texts, or a function that loads them when an element first needs
 * them. Texts that are given win over loaded ones, so a page can replace single sentences, also Dutch ones.
 */
export function registerLocale(code: string, locale: LocaleModule | LocaleLoader): void {
  const tag = code.toLowerCase();
  if (typeof locale === 'function') loaders.set(tag, {load: () => told(tag, locale)});
  else loaded.set(tag, {...loaded.get(tag), ...locale.templates});
  controllers.forEach((controller) => controller.refresh(tag));
}

/** Tells the developer once for all elements, and then brings nothing. */
const told = (code: string, loader: LocaleLoader): Promise<LocaleModule | void> =>
  Promise.resolve()
    .then(loader)
    .catch((error: unknown) => console.warn(`Samen: the language "${code}" could not be loaded.`, error));

/** Never rejects: after a failure the next element or change of `lang` tries again. */
const load = (code: string, part: LazyPart<LocaleModule | void>): Promise<void> =>
  loadPart(part).then(
    () => {
      // The first element that waited does this for all; nobody does when another loader was registered meanwhile.
      if (loaders.get(code) !== part) return;
      loaders.delete(code);
      registerLocale(code, {templates: {...part.value?.templates, ...loaded.get(code)}});
    },
    () => undefined,
  );

/** `zh-Hant-TW` also fits `zh-hant` and `zh`. */
function supported(tag: string): string | undefined {
  for (let code = tag.toLowerCase(); code; code = code.replace(/-?[^-]*$/, ''))
    if (code === source || loaded.has(code) || loaders.has(code)) return code;
  return undefined;
}

/** `Intl` throws at a `lang` that is not well-formed; pages have those. */
function wellFormed(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of one element: the nearest `lang`, also through slots and shadow roots, else Dutch. Live. The old language
 * stays until the texts of the new one are here. On a server always Dutch.
 */
export class LocaleController implements ReactiveController {
  /** The language of the words that are shown: `nl`, `en`, `ar`. For the `lang` attribute around them. */
  locale = source;
  /** The same with the region that the page asked for (`nl-BE`), for `Intl`. */
  lang = source;
  /** What the page says, also when Samen has no words in it: for texts of the page. */
  pageLang = source;
  /** Counts the times that any text may have become another: for what is kept as long as nothing changes. */
  revision = 0;
  readonly #host: ReactiveControllerHost & Element;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Writing direction of the words that are shown. */
  get dir(): 'ltr' | 'rtl' {
    return /^(ar|fa|he|ur)\b/.test(this.locale) ? 'rtl' : 'ltr';
  }

  /** Resolves when no texts for this element are on their way, also when they failed to come. */
  get ready(): Promise<void> {
    // A turn later, when a `lang` that was set just now has been observed.
    return Promise.resolve().then(() => this.#loading);
  }

  hostConnected(): void {
    if (isServer) return;
    controllers.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /**
   * Looks again which language holds. Nobody else needs to call this: it runs when anything changes that matters.
   * `changed` is the language that got words.
   */
  refresh(changed?: string): void {
    const wanted = (nearestLang(this.#host, refreshAll) ?? '').replaceAll('_', '-');
    const found = supported(wanted);
    this.pageLang = wellFormed(wanted) ?? source;
    const code = found ?? source;
    const loader = loaders.get(code);
    this.#loading = loader && load(code, loader);
    const lang = (found && wellFormed(wanted)) ?? code;
    if (loader || (lang === this.lang && code === this.locale && code !== changed)) return;
    this.locale = code;
    this.lang = lang;
    this.revision++;
    this.#host.requestUpdate();
  }

  /** The text in the language of this element. Typed as Lit's own, so that the extractor sees the call. Always give an `id`. */
  readonly msg = ((template: Template, options?: {id?: string}) => {
    const text = loaded.get(this.locale)?.[options?.id ?? ''] ?? template;
    if (typeof text === 'string') return text;
    const {values} = template as StrResult | TemplateResult;
    // A translation has, in place of each value, its position in the Dutch text: word order differs.
    const ordered = text === template ? values : text.values.map((position) => values[position as number]);
    return 'strTag' in text ? String.raw({raw: text.strings}, ...ordered) : {...text, values: ordered};
  }) as typeof litMsg;
}

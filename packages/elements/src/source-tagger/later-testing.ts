/** Test-only: a later screen alone, in a shadow root, and what somebody reads and does there. */
import {
  emptySources,
  parseSources,
  segment,
  type SourcesRecord,
  type Stage,
  type Statement,
} from '@samen/model';
import type {nothing} from 'lit';
import {LitElement, render, type TemplateResult} from 'lit';
import '../shared/locales.js';
import {base} from '../shared/base.styles.js';
import {LocaleController, registerLocale} from '../shared/localize.js';
import {click, expect, fixture, html, settled} from '../shared/testing.js';
import {tokens} from '../shared/tokens.styles.js';
import {laterStyles} from './later.styles.js';

export type View = (i18n: LocaleController) => TemplateResult | typeof nothing;

export class LaterHost extends LitElement {
  static override styles = [...tokens, base, laterStyles];
  readonly i18n = new LocaleController(this);
  readonly #root = document.createElement('div');

  protected override render(): unknown {
    this.#root.className = 'root';
    return this.#root;
  }

  show(view: View): void {
    this.#root.dir = this.i18n.dir;
    this.#root.lang = this.i18n.locale;
    render(view(this.i18n), this.#root);
  }
}

/** A host in this language; Arabic without words of its own keeps the Dutch ones. */
async function host(lang: string): Promise<LaterHost> {
  if (!customElements.get('x-later')) customElements.define('x-later', LaterHost);
  if (lang === 'ar') registerLocale('ar', {templates: {}});
  const element = await fixture<LaterHost>(html`<x-later lang=${lang}></x-later>`);
  await settled(element);
  await element.i18n.ready;
  await settled(element);
  return element;
}

/** The words of an element on a page in this language. */
export const speak = async (lang = 'nl'): Promise<LocaleController> => (await host(lang)).i18n;

export async function shown(view: View, lang = 'nl'): Promise<LaterHost> {
  const element = await host(lang);
  element.show(view);
  return element;
}

export const all = (element: LaterHost, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export const read = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

export const texts = (element: LaterHost, selector: string): string[] => all(element, selector).map(read);

export const everything = (element: LaterHost): string => read(element.renderRoot.querySelector('.root')!);

/** The button with these words, also when its name has more. */
export function button(element: LaterHost, words: string, nth = 0): HTMLButtonElement {
  const found = all(element, 'button').filter((each) => read(each).startsWith(words));
  expect(found.length, `button "${words}"`).to.be.greaterThan(nth);
  return found[nth] as HTMLButtonElement;
}

export const push = (element: LaterHost, words: string, nth = 0): Promise<void> =>
  click(button(element, words, nth));

/** Four lines of a meeting; the third has two statements. */
export const notes = [
  'Moeder: Sam slaapt slecht voor een toets.',
  'Juf Lot: In de klas is hij rustig als hij weet wat er komt.',
  'Onderzoek laat zien dat voorspelbaarheid helpt. Een vast rooster werkt het best.',
  'Besluit: we maken samen een weekrooster.',
].join('\n');

export const people = [
  {id: 'm', name: 'Mila Ali', role: 'parent'},
  {id: 'l', name: 'Juf Lot', role: 'teacher'},
];

export interface Said {
  /** Words that stand once in the text. */
  readonly words: string;
  readonly sources?: readonly string[];
  readonly stage?: Stage;
  readonly [field: string]: unknown;
}

/** A record as a page saves it: places are looked up in the text, apart from the model. */
export function recordOf(text: string, said: readonly Said[], more: object = {}): SourcesRecord {
  const tags = said.map(({words, anchor, ...fields}, index) => {
    const start = Math.max(0, text.indexOf(words));
    const place = {
      start,
      end: start + words.length,
      exact: words,
      prefix: '',
      suffix: '',
      ...(anchor as object),
    };
    return {id: `t${index + 1}`, sources: [], stage: 'brought', certainty: 'sure', anchor: place, ...fields};
  });
  const {value, problems} = parseSources({schema: 'samen-sources', version: 1, tags, ...more});
  const unexpected = problems.filter(({code}) => code !== 'source-unknown');
  expect(unexpected, 'a record without problems').to.deep.equal([]);
  return value;
}

/** So many tags of each source, some of which were used; they stand nowhere in particular. */
export function counts(
  of: Readonly<Record<string, readonly [brought: number, discussed: number, used: number]>>,
): SourcesRecord {
  const said = Object.entries(of).flatMap(([ids, [brought, discussed, used]]) =>
    Array.from({length: brought}, (_, i) => ({
      ...{words: 'x', sources: ids.split('+'), anchor: {start: i, end: i + 1}},
      stage: i < used ? ('used' as const) : i < discussed ? ('discussed' as const) : ('brought' as const),
    })),
  );
  return said.length > 0 ? recordOf('x', said) : emptySources;
}

export const statementsOf = (text: string): readonly Statement[] => segment(text);

/** What was called, with what. */
export function calls<Names extends string>(
  ...names: readonly Names[]
): {
  readonly made: string[];
  readonly handlers: Record<Names, (...given: unknown[]) => void>;
} {
  const made: string[] = [];
  const told = (name: string, given: readonly unknown[]) =>
    void made.push([name, ...given.filter((each) => !(each instanceof Event))].map(String).join(' '));
  const entries = names.map((name) => [name, (...given: unknown[]) => told(name, given)] as const);
  return {made, handlers: Object.fromEntries(entries) as Record<Names, (...given: unknown[]) => void>};
}

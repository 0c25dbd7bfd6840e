/** Adds a style sheet to the page while a story is shown. For `beforeEach`: what it returns takes it away again. */
export function pageStyle(css: string): () => void {
  const style = document.createElement('style');
  style.dataset['page'] = '';
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** What `look` sees without that style sheet. */
export function withoutPageStyle<T>(look: () => T): T {
  const {sheet} = document.head.querySelector<HTMLStyleElement>('style[data-page]')!;
  sheet!.disabled = true;
  const seen = look();
  sheet!.disabled = false;
  return seen;
}

/** Adds a style sheet to the page while a story is shown. For `beforeEach`: what it returns takes it away again. */
export function pageStyle(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/**
 * The script-tag entry: loads only the widgets that stand on the page, also those that arrive later (a CMS preview,
 * Turbo, htmx). One entry per widget. Nobody looks at what the module exports, and this is how the bundler sees that.
 */
const widgets: Record<string, () => Promise<unknown>> = {
  'samen-feedback-poll': async () => {
    await import('./feedback-poll/define.js');
  },
  'samen-ladder-picker': async () => {
    await import('./ladder-picker/define.js');
  },
  'samen-seat-planner': async () => {
    await import('./seat-planner/define.js');
  },
  'samen-source-tagger': async () => {
    await import('./source-tagger/define.js');
  },
};

const names = Object.keys(widgets).join();

function load({localName}: Element): void {
  const widget = widgets[localName];
  delete widgets[localName]; // once: the next element of this name waits for the same definition
  widget?.().catch((error: unknown) => {
    widgets[localName] = widget; // the next element that arrives tries again
    console.warn(`Samen: <${localName}> could not be loaded.`, error);
  });
}

document.querySelectorAll(names).forEach(load);
new MutationObserver((records) => {
  for (const {addedNodes} of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        load(node);
        node.querySelectorAll(names).forEach(load);
      }
}).observe(document, {childList: true, subtree: true});

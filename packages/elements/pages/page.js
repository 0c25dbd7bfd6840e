/**
 * A widget as a page of its own, to link to or to show in an iframe where a portal allows nothing else.
 *
 * The address holds the settings: every attribute of the widget, `lang`, and `parent`: the origin of the site that shows
 * this page. Only that origin hears height and value; without `parent` nobody does. The page says which widget it is,
 * so an address can never name another element.
 */
const query = new URLSearchParams(location.search);
const widget = document.querySelector('[data-widget]');

/** The origin that may hear what somebody chooses: a whole origin of the web, never `*`. */
function parentOrigin() {
  try {
    const {origin, protocol} = new URL(query.get('parent') ?? '');
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const origin = window.parent === window ? undefined : parentOrigin();

function tell() {
  if (!origin) return;
  const height = Math.ceil(document.querySelector('main').getBoundingClientRect().bottom + window.scrollY + 8);
  window.parent.postMessage({type: 'samen-frame', widget: widget.localName, height, value: widget.value}, origin);
}

const lang = query.get('lang');
if (lang && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang)) document.documentElement.lang = lang;

await customElements.whenDefined(widget.localName);
// What the widget itself reads from attributes, and nothing that a page could use to run or load something.
const known = customElements.get(widget.localName).observedAttributes;
for (const [name, value] of query) if (known.includes(name)) widget.setAttribute(name, value);

for (const type of ['input', 'change']) widget.addEventListener(type, tell);
await widget.updateComplete;
// It reports the first size by itself, and every later one: a language, a longer sentence, a narrower phone.
new ResizeObserver(tell).observe(document.querySelector('main'));

/**
 * A widget as a page of its own, to link to or to show in an iframe where a portal allows nothing else.
 *
 * The address holds the settings, behind `?` or behind `#` (that part never reaches a server, so words about a child belong
 * there): every attribute of the widget, `lang`, and `parent`: the origin of the site that shows this page. Only that origin
 * hears height and value; without `parent` nobody does. The page says which widget it is, so an address can never name
 * another element.
 */
const settings = [location.search, location.hash.slice(1)].flatMap((part) => [...new URLSearchParams(part)]);
const setting = (wanted) => settings.find(([name]) => name === wanted)?.[1] ?? '';
const widget = document.querySelector('[data-widget]');

/** The origin that may hear what somebody chooses: a whole origin of the web, never `*`. */
function parentOrigin() {
  try {
    const {origin, protocol} = new URL(setting('parent'));
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const origin = window.parent === window ? undefined : parentOrigin();

function tell() {
  if (!origin) return;
  const {height} = document.body.getBoundingClientRect();
  window.parent.postMessage(
    {type: 'samen-frame', widget: widget.localName, height, value: widget.value},
    origin,
  );
}

const lang = setting('lang');
if (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang)) document.documentElement.lang = lang;

await customElements.whenDefined(widget.localName);
// What the widget itself reads from attributes, and nothing that a page could use to run or load something.
const known = customElements.get(widget.localName).observedAttributes;
for (const [name, value] of settings) if (known.includes(name)) widget.setAttribute(name, value);

for (const type of ['input', 'change']) widget.addEventListener(type, tell);
// The outer page asks when its script came later than this page.
window.addEventListener('message', ({source, origin: from, data}) => {
  if (source === window.parent && from === origin && data?.type === 'samen-frame') tell();
});
await widget.updateComplete;
// It reports the first size by itself, and every later one: a language, a longer sentence, a narrower phone.
new ResizeObserver(tell).observe(document.body);

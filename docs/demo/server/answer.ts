/** The page that tells what arrived, in the style of the page that sent it. */
import {readChoice, themes, writeChoice} from '../site/choices.js';
import {plainSentences} from './plain.js';

export interface Field {
  readonly name: string;
  readonly value: string;
}

interface Sender {
  readonly name: string;
  readonly theme: string;
}

const senders: Readonly<Record<string, Sender>> = {
  school: {name: 'Basisschool De Wilgenboom', theme: 'purmerend'},
  gemeente: {name: 'Gemeente Vlierdam', theme: 'utrecht'},
  zorg: {name: 'Jeugdhulp Zevenlinden', theme: 'rijkshuisstijl'},
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** How deep brackets stand inside each other, at most. */
function depth(text: string): number {
  let level = 0;
  let deepest = 0;
  for (const sign of text)
    if ('[{'.includes(sign)) deepest = Math.max(deepest, ++level);
    else if (']}'.includes(sign)) level--;
  return deepest;
}

/** An object or list in JSON, laid out; any other text as it came. Indenting 64 kB of brackets would take gigabytes. */
function readable(value: string): string {
  if (!/^\s*[[{]/.test(value) || depth(value) > 32) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

function row({name, value}: Field): string {
  const text = readable(value);
  const cell = text.includes('\n')
    ? `<pre tabindex="0" role="group" aria-label="${escapeHtml(name)}">\n${escapeHtml(text)}</pre>`
    : `<code>${escapeHtml(text)}</code>`;
  return `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${cell}</td></tr>`;
}

function page(title: string, content: string, query: URLSearchParams): string {
  const id = query.get('page') ?? '';
  const sender = Object.hasOwn(senders, id) ? senders[id] : undefined;
  const standard = sender?.theme ?? 'geen';
  const choice = readChoice(query, standard);
  const back = writeChoice(new URL(`http://localhost/${sender ? `${id}/` : ''}`), choice, standard);
  const className = themes[choice.theme]?.className ?? '';
  const themeLink = className && `<link rel="stylesheet" href="../themes/${choice.theme}.css">`;
  return `<!doctype html>
<html lang="nl" class="${className}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - ${sender?.name ?? 'Samen'}</title>
<link rel="icon" href="../icon.svg">
${themeLink}
<link rel="stylesheet" href="../site.css">
<link rel="stylesheet" href="../forms.css">
<link rel="stylesheet" href="../layout.css">
<link rel="stylesheet" href="../parts.css">
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header class="site-header"><div class="wrap"><p class="brand"><span><strong>${sender?.name ?? 'Samen'}</strong></span></p></div></header>
<main id="inhoud" tabindex="-1">
<div class="hero"><div class="wrap"><h1>${escapeHtml(title)}</h1></div></div>
<div class="band"><div class="wrap">
${content}
<p><a class="button" href="..${escapeHtml(back.pathname + back.search)}">Terug naar het formulier</a></p>
</div></div>
</main>
<footer class="site-footer"><div class="wrap"><p>Dit is een voorbeeld van Samen. Deze organisatie bestaat niet. Er is niets bewaard.</p></div></footer>
</body>
</html>
`;
}

/** What arrived, first in plain words, then exactly. */
export function answerPage(fields: readonly Field[], query: URLSearchParams): string {
  const sentences = plainSentences(fields).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  const plain =
    sentences.length > 0 ? `<ul>\n${sentences.join('\n')}\n</ul>` : '<p>U stuurde een leeg formulier.</p>';
  const exact = `<div class="scroll" tabindex="0" role="group" aria-labelledby="precies"><table>
<thead><tr><th scope="col">Veld</th><th scope="col">Waarde</th></tr></thead>
<tbody>
${fields.map(row).join('\n')}
</tbody>
</table></div>`;
  return page(
    'Dit is aangekomen',
    `<section class="panel" aria-labelledby="gewoon"><h2 id="gewoon">In gewone woorden</h2>
${plain}
<p class="small">Dit is een proef. Niemand leest uw antwoord. Het is niet bewaard.</p></section>
<section class="band" aria-labelledby="precies"><h2 id="precies">Precies wat er kwam</h2>
<p>Zo ziet een ontwikkelaar het formulier op de server.</p>
${fields.length > 0 ? exact : '<p>Geen velden.</p>'}</section>`,
    query,
  );
}

/** What went wrong, and what somebody can do about it. */
export const problemPage = (
  {title, detail}: {title: string; detail: string},
  query: URLSearchParams,
): string => page(title, `<p class="lead">${escapeHtml(detail)}</p>`, query);

/** The rules alone, without an element. */
import {anchorAt, reanchor, segment} from '@samen/model';
import {longText} from './long-text.js';

const took = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

/** @returns ms to cut a text of so many kB into statements */
const cut = (kB: number): number => {
  const {text} = longText(kB);
  return took(() => segment(text, {lang: 'nl'}));
};

/** As a person corrects a note: 1 % of the letters and a new paragraph in the middle. Always the same ones. */
function corrected(text: string): string {
  const letters = [...text];
  for (let i = 50; i < letters.length; i += 100) if (/[a-z]/.test(letters[i]!)) letters[i] = 'x';
  const middle = letters.indexOf('\n', letters.length / 2);
  const paragraph = [...'\n\nDeze alinea kwam er later bij, na het gesprek met de ouders.'];
  return [...letters.slice(0, middle), ...paragraph, ...letters.slice(middle)].join('');
}

/** @returns ms to find 200 quotes again in a corrected text of so many kB, and how many were found */
function findAgain(kB: number): {ms: number; found: number} {
  const {text, sentences} = longText(kB);
  const step = Math.floor(sentences.length / 200);
  const anchors = Array.from({length: 200}, (_, i) => anchorAt(text, sentences[i * step]!).value!);
  const next = corrected(text);
  let found = 0;
  const ms = took(() => {
    found = reanchor(next, anchors).filter(({certainty}) => certainty !== 'orphan').length;
  });
  return {ms, found};
}

Object.assign(globalThis, {harness: {cut, findAgain}});

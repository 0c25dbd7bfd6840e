import {expect} from './testing.js';
import {escaped} from './xml.js';

/** What a parser of XML reads back, as content and as attribute. */
function readBack(text: string): {content: string | null; attribute: string | null} {
  const source = `<a b="${escaped(text)}">${escaped(text)}</a>`;
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement;
  expect(root.localName, JSON.stringify(text)).to.equal('a');
  return {content: root.textContent, attribute: root.getAttribute('b')};
}

describe('xml', () => {
  for (const text of [`Juf "Anja" <b> & 'Jo'`, ']]>', '<!-- -- -->', '&amp;', 'أمّ 😀', ''])
    it(`keeps ${text || 'nothing'}`, () => {
      expect(readBack(text)).to.deep.equal({content: text, attribute: text});
    });

  it('leaves out what XML cannot hold, and nothing beside it', () => {
    for (let code = 0; code < 0x20; code++) {
      const kept = [9, 10].includes(code) ? String.fromCharCode(code) : code === 13 ? '\n' : '';
      expect(readBack(`a${String.fromCharCode(code)}b`).content, String(code)).to.equal(`a${kept}b`);
    }
    const nasty = ['a', '\u0001', '\ud83d', '\ude00', '\ufffe', '😀', '\ufffd', '\u00e9'];
    for (const first of nasty)
      for (const second of nasty)
        for (const third of nasty) {
          const text = first + second + third;
          // Character by character, instead of by a pattern.
          const kept = [...text].filter((each) => {
            const code = each.codePointAt(0)!;
            return code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
          });
          expect(readBack(text).content, JSON.stringify(text)).to.equal(kept.join(''));
        }
  });
});

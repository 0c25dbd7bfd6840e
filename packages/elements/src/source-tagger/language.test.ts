/** Words and directions: of the page, of the text, and live. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  announced,
  chooser,
  heard,
  inside,
  keys,
  notes,
  recordOf,
  said,
  shown,
  tagger,
  tagOn,
  text,
} from './testing.js';

describe('source tagger: language', () => {
  it('follows the nearest lang, live, and keeps what was said', async () => {
    const element = await tagger(
      {lang: 'en'},
      {text: notes, record: recordOf(tagOn(said[0], {stage: 'used'}))},
    );
    expect(heard(element)[0]).to.equal('(source: lived experience, used)');
    expect(inside(element, '.root')!.lang).to.equal('en');
    chooser(element, 1).focus();
    await keys(element, '1');
    expect(announced(element)).to.match(/^[\x20-\x7e]+$/);
    element.lang = 'nl';
    await settled(element);
    expect(heard(element)[0]).to.equal('(bron: ervaringskennis, gebruikt)');
  });

  it('runs from right to left in Arabic, with a Dutch text that runs its own way', async () => {
    const element = await tagger({lang: 'ar'}, {text: notes, record: recordOf(tagOn(said[0]))});
    expect(inside(element, '.root')!.dir).to.equal('rtl');
    expect(getComputedStyle(all(element, '.statement')[0]!).direction).to.equal('ltr');
    expect(heard(element)[0]).to.match(/[\u0600-\u06ff]/);
    const toolbar = all(element, '.toolbar button').map(text).join(' ');
    expect(toolbar).not.to.match(/[a-z]{3}/i);
  });

  it('the text is in the language of the page, also when Samen has no words in it', async () => {
    const element = await tagger({lang: 'tr'}, {text: 'Merhaba. Nasılsın?'});
    expect(inside(element, '.text')!.lang).to.equal('tr');
    expect(inside(element, '.root')!.lang).to.equal('nl');
    expect(all(element, '.said')).to.have.length(2);
  });

  it('no Dutch is left in English', async () => {
    const element = await tagger(
      {lang: 'en', mode: 'free', 'show-balance': true},
      {text: 'One. Two.', record: recordOf(tagOn('One.', {}, 'One. Two.'))},
    );
    all<HTMLDetailsElement>(element, 'details').forEach((each) => (each.open = true));
    await settled(element);
    expect(shown(element)).not.to.match(/\b(bron|bronnen|uitspraak|tekst|zonder|kennis|kiezen|deze)\b/i);
  });

  it('the words for a policy table are others', async () => {
    const element = await tagger({setting: 'policy'});
    expect(shown(element)).to.contain('in dit beleid');
  });
});

/** Everything a native control does in a form; the rules are those of the suite. The value is the record as JSON. */
import {textHash} from '@samen/model';
import {testFormControl} from '../shared/form-conformance.js';
import {click, expect, settled, submission} from '../shared/testing.js';
import {
  chooser,
  create,
  keys,
  notes,
  push,
  said,
  state,
  tagger,
  tagOn,
  recordOf,
  words,
  type SamenSourceTagger,
} from './testing.js';

const messages = {
  nl: 'Kies bij een uitspraak de bron.',
  en: /^[A-Z][a-z' ]+\.$/,
  ar: /[\u0600-\u06ff]/,
} as const;
const short = 'Sam slaapt slecht.';

const valueOf = (...sources: readonly string[]): string =>
  JSON.stringify({
    ...{schema: 'samen-sources', version: 1, textHash: textHash(short)},
    tags: [
      {
        ...{id: 't1', sources, stage: 'brought', certainty: 'sure'},
        anchor: {start: 0, end: short.length, exact: short, prefix: '', suffix: ''},
      },
    ],
  });

testFormControl<SamenSourceTagger>({
  tag: 'samen-source-tagger',
  create: (tag) => create({}, {text: short}, tag),
  fill: async (element) => {
    const source = element.renderRoot.querySelector('.source');
    if (source) await click(source);
  },
  filledValue: valueOf('scientific'),
  otherValue: valueOf('professional', 'experiential'),
  messages,
  submitsOnEnter: false, // nothing in it is a text field
});

describe('source tagger in a form', () => {
  async function inForm(given: object = {}) {
    const element = await tagger({name: 'k'}, {text: notes, ...given});
    const form = document.createElement('form');
    element.before(form);
    form.append(element);
    await settled(element);
    return {element, form};
  }

  it('a text alone is no value; what is said of it is', async () => {
    const {element, form} = await inForm();
    expect([element.value, ...submission(form)]).to.deep.equal(['']);
    chooser(element, 1).focus();
    await keys(element, '3');
    expect(submission(form)).to.deep.equal([`k=${element.value}`]);
    expect(JSON.parse(element.value)).to.deep.equal(element.toJSON());
    expect(element.value).not.to.contain('Uit onderzoek');
  });

  it('required asks for a source, not for something else that was said', async () => {
    const {element, form} = await inForm();
    element.required = true;
    expect(form.checkValidity()).to.equal(false);
    await element.tag(0, {stage: 'used'});
    expect(form.checkValidity(), 'a stage alone').to.equal(false);
    await element.tag(0, {sources: 'experiential'});
    expect(form.checkValidity()).to.equal(true);
  });

  it('a reset brings back what the page gave', async () => {
    const element = create({name: 'k', value: JSON.stringify(recordOf(tagOn(said[0])))});
    const form = document.createElement('form');
    document.body.append(form);
    form.append(element);
    await settled(element);
    await push(element, words.scientific);
    expect(state(element)).to.deep.equal([`${said[0]}=scientific+experiential`]);
    form.reset();
    await settled(element);
    expect(state(element)).to.deep.equal([`${said[0]}=experiential`]);
    form.remove();
  });

  it('gives the page back what it gave: a record of its own is no new one', async () => {
    const {element} = await inForm();
    chooser(element, 0).focus();
    await keys(element, '1', '2');
    element.record = JSON.parse(element.value);
    await settled(element);
    await keys(element, 'Control+z');
    expect(state(element), 'undo still knows what there was').to.deep.equal([`${said[0]}=scientific`]);
  });
});

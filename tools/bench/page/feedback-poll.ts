/** In the page of the feedback poll; measure.mjs beside its candidates calls it. The page begins with nothing but this. */
import {agreement, definition, questions, scaleSteps, survey, type Question} from './eight-questions.js';
import {frameIsDone, frameStarts, host, quiet, settled, watchLongTasks} from './harness.js';

interface Survey {
  render(element: Element): void;
}

/** What a start took. */
export interface Started {
  /** ms until the frame with all questions is done. */
  readonly painted: number;
  /** Cumulative layout shift of what the candidate shows, by itself at the end of a page. */
  readonly shift: number;
  /** ms of each task over 50 ms. */
  readonly longTasks: readonly number[];
}

const field = (type: string, name: string, value: string, words: string) =>
  `<div><label><input type="${type}" name="${name}" value="${value}"> ${words}</label></div>`;

/** The inputs of a question in plain HTML. */
function inputs({id, kind, text, ends, options}: Question): string {
  const radios = (words: readonly string[]) =>
    words.map((each, index) => field('radio', id, String(index + 1), each)).join('');
  switch (kind) {
    case 'line':
      return `<div>${ends!.join(' ')}</div><input type="range" name="${id}" min="0" max="100" aria-label="${text}">`;
    case 'scale':
      return `<div>${ends!.join(' ')}</div>${radios(Array.from({length: scaleSteps}, (_, step) => String(step + 1)))}`;
    case 'statement':
      return radios(agreement);
    case 'yes-no':
      return radios(['Ja', 'Nee']);
    case 'smiley':
    case 'choice':
      return radios(options!.map(({words}) => words));
    case 'choices':
      return options!.map(({id: value, words}) => field('checkbox', id, value, words)).join('');
    case 'text':
      return `<textarea name="${id}" rows="4" maxlength="500" aria-label="${text}"></textarea>`;
  }
}

/** Loads a module as a page does, and resolves when it has run. */
const script = (src: string): Promise<unknown> =>
  new Promise((done, failed) => {
    const element = Object.assign(document.createElement('script'), {type: 'module', src});
    element.addEventListener('load', done);
    element.addEventListener('error', failed);
    document.head.append(element);
  });

const styleSheet = (href: string): Promise<unknown> =>
  new Promise((done, failed) => {
    const element = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
    element.addEventListener('load', done);
    element.addEventListener('error', failed);
    document.head.append(element);
  });

/** How each candidate comes into a page that has nothing of it yet. */
const starters: Readonly<Record<string, () => Promise<void>>> = {
  native: () => {
    const fieldsets = questions.map(
      (each) => `<fieldset><legend>${each.text}</legend>${inputs(each)}</fieldset>`,
    );
    host().innerHTML = `<form><h2>Na het gesprek</h2>${fieldsets.join('')}<button>Klaar</button></form>`;
    return Promise.resolve();
  },
  samen: async () => {
    const element = Object.assign(document.createElement('samen-feedback-poll'), {definition});
    host().append(element);
    await script('samen/samen.js');
    await customElements.whenDefined('samen-feedback-poll');
  },
  surveyjs: async () => {
    await Promise.all([styleSheet('survey-core.css'), script('surveyjs.js')]);
    const {Model} = (globalThis as unknown as {Survey: {Model: new (json: object) => Survey}}).Survey;
    new Model(survey).render(host());
  },
};

/** How many questions can be seen. */
const shown = (id: string): number => {
  const root: ParentNode = id === 'samen' ? host().firstElementChild!.shadowRoot! : host();
  return root.querySelectorAll(id === 'surveyjs' ? '[data-name].sd-question' : 'fieldset').length;
};

function watchShifts(): () => number {
  let sum = 0;
  const note = (list: PerformanceEntryList) => {
    for (const each of list) sum += (each as PerformanceEntry & {value: number}).value;
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'layout-shift'});
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

/** Starts a candidate from nothing and waits until it does no more by itself. */
async function start(id: string): Promise<Started> {
  const shifts = watchShifts();
  const longTasks = watchLongTasks();
  await frameStarts();
  const begin = performance.now();
  await starters[id]!();
  for (let frame = 0; shown(id) < questions.length; frame++) {
    if (frame > 300) throw new Error(`${id} shows ${shown(id)} questions instead of ${questions.length}.`);
    await frameStarts();
  }
  const painted = (await frameIsDone()) - begin;
  await settled(host());
  await quiet();
  await settled(host());
  await quiet();
  const count = shown(id);
  if (count !== questions.length) throw new Error(`${id} shows ${count} questions in the end.`);
  return {painted, shift: shifts(), longTasks: longTasks()};
}

Object.assign(globalThis, {harness: {start, quiet}});

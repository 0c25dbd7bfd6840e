/**
 * Every entry of the built Storybook (`npm run build:storybook`), in one page: its play function acts as a user, axe looks
 * at what is left, and nothing may be refused by the policy of the page, asked of another site or told on the console.
 */
import type {Manifest} from './manifest.js';
import {emulateMedia} from './testing/commands.js';
import {documentationTests} from './testing/documentation.js';
import {keyboardTests} from './testing/keyboard.js';
import {pollKeyboardTests} from './testing/poll-keyboard.js';
import {plannerKeyboardTests} from './testing/planner-keyboard.js';
import {taggerKeyboardTests} from './testing/tagger-keyboard.js';
import {StoryFrame} from './testing/story-frame.js';
import {inEveryTheme, loadThemes} from './testing/theme-matrix.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

const base = '/storybook-static/';
const load = async <T>(file: string): Promise<T> => (await (await fetch(file)).json()) as T;
const index = await load<{entries: Record<string, Entry>}>(`${base}index.json`);
const manifest = await load<Manifest>('/packages/elements/custom-elements.json');

const entries = Object.values(index.entries);
/** Stories with a fault that this test must find. */
const isFaulty = ({tags}: Entry) => tags.includes('faulty');
const stories = entries.filter((entry) => entry.type === 'story' && !isFaulty(entry));
/** The stories on the page of documentation with this title. */
const storiesOn = (title: string) => stories.filter((story) => story.title === title).map(({id}) => id);
const isChromium = /Chrome\//.test(navigator.userAgent);
/** Together these show every state and colour of the widgets. */
const isMain = ({title}: Entry) => !title.startsWith('Hosts/');

let frame: StoryFrame;
before(async () => {
  frame = await StoryFrame.open(base);
});
after(() => frame.remove());

/** Fails with everything that was found, so that one run tells the whole list. */
function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** A phone, and a page at 400 %: what is wider than the page can only be read by scrolling to and fro. */
async function sideways(): Promise<string[]> {
  frame.resize(320);
  await new Promise((resolve) => frame.page.requestAnimationFrame(resolve));
  const {scrollWidth, clientWidth} = frame.page.document.documentElement;
  frame.resize(1000);
  return scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide on a page of ${clientWidth}`] : [];
}

// Before the tour: after all stories in one page WebKitGTK lets only the keyup of Enter through, why is not known.
keyboardTests(() => frame);
plannerKeyboardTests(() => frame);
taggerKeyboardTests(() => frame);
pollKeyboardTests(() => frame);

describe('stories', function () {
  this.timeout(30_000);

  it('are there', () => {
    if (stories.length < 60) throw new Error(`Only ${stories.length} stories in ${base}`);
  });

  (isChromium ? it : it.skip)('follow the toolbar into every theme', async () => {
    await frame.openStory(stories.at(-1)!.id);
    expectNone(await loadThemes(frame));
  });

  for (const story of stories)
    it(`${story.title}: ${story.name}`, async () => {
      const problems = [...(await frame.openStory(story.id))];
      if (isMain(story)) {
        problems.push(...(await sideways()));
        // Colours are the same work in every engine; the stories of Hosts/Themes are looked at in all three.
        if (isChromium) problems.push(...(await inEveryTheme(frame)));
      }
      expectNone(problems);
    });

  for (const {id, title, name} of entries.filter(({type}) => type === 'docs'))
    it(`${title}: ${name} (page)`, async () => expectNone(await frame.openDocs(id, storiesOn(title))));
});

describe('faults that the stories must not have', function () {
  this.timeout(30_000);
  const faulty = entries.filter(isFaulty);

  it('are tried', () => {
    if (faulty.length < 7) throw new Error(`Only ${faulty.length} of them`);
  });

  for (const {id, name} of faulty)
    it(name, async () => {
      const problems = [...(await frame.openStory(id)), ...(await sideways())];
      const {finding} = frame.prepared.parameters;
      if (!problems.some((problem) => problem.includes(finding!)))
        throw new Error(`"${finding}" is not among what was found: ${problems.join('\n') || 'nothing'}`);
    });
});

documentationTests(() => frame, manifest, {
  tag: 'samen-ladder-picker',
  stories: storiesOn('Ladder picker/Pick'),
  elsewhere: 'ladder-picker-review--less',
});
documentationTests(() => frame, manifest, {
  tag: 'samen-seat-planner',
  stories: storiesOn('Seat planner/Findings'),
  elsewhere: 'seat-planner-policy-table--forty',
});
documentationTests(() => frame, manifest, {
  tag: 'samen-source-tagger',
  stories: storiesOn('Source tagger/Text'),
  elsewhere: 'source-tagger-long--mostly-tagged',
});
documentationTests(() => frame, manifest, {
  tag: 'samen-feedback-poll',
  stories: storiesOn('Feedback poll/Polls of Samen'),
  elsewhere: 'feedback-poll-answering--groups',
});

describe('forced colours', function () {
  this.timeout(30_000);
  after(() => emulateMedia({}));

  // Firefox and WebKitGTK offer a test no way to switch them on.
  for (const id of [
    'hosts-pages--forced-colours',
    'hosts-seat-planner--forced-colours',
    'hosts-source-tagger--forced-colours',
    'hosts-feedback-poll--forced-colours',
  ])
    (isChromium ? it : it.skip)(`keep borders, choice and state apart: ${id}`, async () => {
      if (!(await emulateMedia({'forced-colors': 'active'}))) throw new Error('Chromium can do this.');
      expectNone(await frame.openStory(id)); // its play function looks at the colours
      if (!frame.page.matchMedia('(forced-colors: active)').matches) throw new Error('They are not on.');
    });
});

/**
 * Every entry of the built Storybook (`npm run build:storybook`): its play function acts as a user, axe looks at what is
 * left, and in Chromium the colours are looked at again in every theme.
 */
import {StoryFrame} from './testing/story-frame.js';
import {themes} from './themes.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const base = '/storybook-static/';
const index = (await (await fetch(`${base}index.json`)).json()) as {entries: Record<string, Entry>};
const entries = Object.values(index.entries);
const stories = entries.filter(({type}) => type === 'story');
const isChromium = /Chrome\//.test(navigator.userAgent);

/** Fails with everything that was found, so that one run tells the whole list. */
function expectNone(id: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${id}\n${problems.join('\n')}`);
}

describe('stories', function () {
  this.timeout(20_000);
  let frame: StoryFrame;
  before(() => {
    frame = new StoryFrame(base);
  });
  after(() => frame.remove());

  it('are there', () => {
    if (stories.length < 40) throw new Error(`Only ${stories.length} stories in ${base}`);
  });

  for (const {id, title, name} of stories)
    it(`${title}: ${name}`, async () => {
      expectNone(id, await frame.openStory(id));
      expectNone(
        id,
        frame.requestsElsewhere().map((url) => `asks ${url}`),
      );
    });

  for (const {id, title, name} of entries.filter(({type}) => type === 'docs'))
    it(`${title}: ${name} (page)`, async () => {
      expectNone(id, await frame.openDocs(id));
      expectNone(
        id,
        frame.requestsElsewhere().map((url) => `asks ${url}`),
      );
    });
});

/** States that together show every colour of the widget. Disabled controls are exempt in WCAG and left out. */
const colourful = /^ladder-picker-/;

(isChromium ? describe : describe.skip)('themes', function () {
  this.timeout(30_000);
  let frame: StoryFrame;
  before(() => {
    frame = new StoryFrame(base);
  });
  after(() => frame.remove());

  for (const {id, title, name} of stories.filter((story) => colourful.test(story.id)))
    it(`${title}: ${name}`, async () => {
      const problems: string[] = [];
      expectNone(id, await frame.openStory(id));
      for (const theme of themes)
        for (const problem of await frame.change({theme: theme.id})) problems.push(`${theme.id}: ${problem}`);
      expectNone(id, problems);
    });
});

import type {ElementDeclaration, Manifest} from '../manifest.js';
import type {StoryFrame} from './story-frame.js';

/** Without what the table itself says of the property. */
const ownWords = (description = ''): string => description.replace(/Property `\w+`\.$/, '').trim();

/** Where an element is documented. */
export interface Documented {
  readonly tag: string;
  /** The stories on its page of documentation. */
  readonly stories: readonly string[];
  /** A story of another page, so that the page is drawn anew. */
  readonly elsewhere: string;
}

/** What a designer reads and tries of an element comes from the manifest, all of it. */
export function documentationTests(
  frame: () => StoryFrame,
  {modules}: Manifest,
  {tag, stories, elsewhere}: Documented,
): void {
  const declared = modules
    .flatMap(({declarations = []}) => declarations as ElementDeclaration[])
    .find(({tagName}) => tagName === tag);
  const [first = '', second = first] = stories;

  describe(`documentation of ${tag}`, function () {
    this.timeout(30_000);

    it('has a control and a description for every attribute', async () => {
      await frame().openStory(first);
      const rows = Object.values(frame().prepared.argTypes);
      const {attributes = []} = declared!;
      if (attributes.length < 13) throw new Error(`Only ${attributes.length} attributes in the manifest`);
      const bare = attributes.filter(
        ({name}) => !rows.some((row) => row.name === name && row.control?.type && ownWords(row.description)),
      );
      if (bare.length > 0)
        throw new Error(`No control or no description: ${bare.map(({name}) => name).join(', ')}`);
    });

    it('offers the words that the manifest names', async () => {
      await frame().openStory(second);
      const rows = Object.values(frame().prepared.argTypes);
      for (const {name, options = [], description = ''} of rows)
        for (const option of name === 'lang' || name === 'value' ? [] : options)
          if (!description.includes(`\`${option}\``)) throw new Error(`${name}: ${option} is not described`);
    });

    it('shows every property, event, part, slot and token', async () => {
      await frame().openStory(elsewhere);
      await frame().openDocs(first.replace(/--.*/, '--docs'), stories);
      const text = frame().page.document.querySelector('.docblock-argstable')?.textContent ?? '';
      const {events = [], cssParts = [], slots = [], cssProperties = [], members = []} = declared!;
      const shared = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
      const lost = [...events, ...cssParts, ...slots, ...cssProperties, ...shared].filter(
        ({name}) => !text.includes(name),
      );
      if (lost.length > 0) throw new Error(`Not in the table: ${lost.map(({name}) => name).join(', ')}`);
    });
  });
}

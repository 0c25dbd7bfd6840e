import '@samen/elements/all.js';
import './host-page.css';
import {html} from 'lit';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {languages} from '../languages.js';
import {argTypesOf, manifest} from '../manifest.js';
import {loadTheme, themeOf, themes} from '../themes.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {extractArgTypes: argTypesOf, toc: {headingSelector: 'h3'}},
    options: {
      storySort: {
        order: [
          'Introduction',
          'Ladder picker',
          [
            'Pick',
            'Wording',
            'Ladders',
            'Compare',
            'Compare in other words',
            'Beforehand',
            'Law',
            'Review',
            'Bad input',
            'Later',
          ],
          'Seat planner',
          [
            'Meeting',
            'Tables',
            'Findings',
            'Suggestions',
            'Locks and wishes',
            'Policy table',
            'In a form',
            'Words and room',
            'Bad input',
          ],
          'Source tagger',
          [
            'Text',
            'Tagging',
            'Balance',
            'Changed text',
            'Free',
            'Compare two people',
            'Files',
            'Long',
            'In a form',
            'Words and room',
            'Bad input',
            'Bad tags',
          ],
          'Feedback poll',
          [
            'Polls of Samen',
            'Kinds of question',
            'Answering',
            'States',
            'Results',
            'In a form',
            'Words and room',
            'Bad input',
          ],
          'Hosts',
        ],
      },
    },
  },
  initialGlobals: {language: 'nl', theme: 'none'},
  globalTypes: {
    language: {
      description: 'Language and direction of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map(({id, label}) => ({value: id, title: label})),
      },
    },
    theme: {
      description: 'House style of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: themes.map(({id, label}) => ({value: id, title: label})),
      },
    },
  },
  loaders: [({globals}) => loadTheme(themeOf(globals['theme']))],
  decorators: [
    (story, {globals}) => {
      const {id, dir} = languages.find((language) => language.id === globals['language']) ?? languages[0]!;
      const {className} = themeOf(globals['theme']);
      return html`<div class="host-page ${className}" lang=${id} dir=${dir}>${story()}</div>`;
    },
  ],
};

export default preview;

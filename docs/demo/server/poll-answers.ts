/** The answers of `<samen-feedback-poll>` as a form field, in Dutch for who sent them. */
import {readFileSync} from 'node:fs';
import {objects, readJson, text, type Loose} from './loose.js';

const file = (id: string) => new URL(`../public/polls/${id}.json`, import.meta.url);
const dutch = (texts: unknown): string => text((texts as Loose | undefined)?.['nl']);

/** One of the polls of the demo; its id is never part of a path unless it is in this list. */
function definitionOf(id: string): Loose | undefined {
  if (!['samenwerken', 'na-het-gesprek', 'ouderraadpleging'].includes(id)) return undefined;
  return readJson(readFileSync(file(id), 'utf8'));
}

/** One option or number in words, as far as the definition has words for it. */
function wordFor({kind, options, words}: Loose, answer: unknown): string {
  const option = objects(options).find(({id}) => id === answer);
  if (option) return dutch(option['label']);
  if (kind === 'smiley') return dutch((words as readonly unknown[] | undefined)?.[Number(answer) - 1]);
  if (kind === 'statement') return answer === 'unknown' ? 'weet ik niet' : `${text(answer)} van 5`;
  return text(answer);
}

/** A sentence for the group and one for each answer. */
export function pollAnswers(json: string): string[] {
  const response = readJson(json);
  const poll = definitionOf(text(response?.['poll']));
  const answers = response?.['answers'];
  if (!response || !poll || typeof answers !== 'object' || answers === null)
    return ['De antwoorden konden niet gelezen worden.'];
  const group = objects(poll['groups']).find(({id}) => id === response['group']);
  const given = objects(poll['questions'])
    .filter(({id}) => Object.hasOwn(answers, text(id)))
    .map((question) => {
      const answer: unknown = (answers as Loose)[text(question['id'])];
      const parts = (Array.isArray(answer) ? answer : [answer]).map((each) => wordFor(question, each));
      return `${dutch(question['text'])} ${parts.join(', ')}.`;
    });
  return [...(group ? [`U antwoordde als: ${dutch(group['label'])}.`] : []), ...given];
}

// Collects the Dutch texts into packages/elements/xliff and makes src/locales of what translators wrote there.
// `npm run locales` writes; with `-- --check` it changes nothing and fails when something is missing or out of date.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {shortPath} from './lib/paths.mjs';
import {elements, generateLocales, xliffFiles} from './locales/generate.mjs';
import {problemsOf, unitsOf} from './locales/xliff.mjs';

const check = process.argv.includes('--check');
const files = await generateLocales();
const problems = [];

for (const [path, text] of files) {
  const file = join(elements, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) problems.push(`${shortPath(file)} is not what the sources say: run npm run locales`);
  else {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    console.log(`wrote ${shortPath(file)}`);
  }
}

for (const path of xliffFiles) {
  const xml = files.get(path) ?? '';
  const found = problemsOf(xml);
  problems.push(...found.map((problem) => `packages/elements/${path}: ${problem}`));
  const units = unitsOf(xml);
  const reviewed = units.filter(({mark}) => mark === 'reviewed').length;
  const open = new Set(found.map((problem) => problem.split(' ')[0])).size;
  console.log(`${path}: ${units.length} texts, ${open} to do, ${reviewed} reviewed by a person`);
}

// Writing is the first step of a translation: what is still missing then is work, not an error.
if (check) {
  for (const problem of problems.slice(0, 40)) console.error(problem);
  if (problems.length > 40) console.error(`and ${problems.length - 40} more`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

// Which way imports may point (docs/architecture.md): elements -> model, a widget -> shared, the rules -> nothing but
// the one dependency of docs/decisions/0016-one-dependency-of-the-model.md.
import {posix} from 'node:path';

/**
 * @param {string} file path below packages/, as `elements/src/ladder-picker/given.ts`
 * @param {string} source what it imports
 * @returns {string | undefined} what is wrong with that
 */
export function wrongArrow(file, source) {
  const isRelative = source.startsWith('.');
  const target = isRelative ? posix.join(posix.dirname(file), source) : source;
  const [home = '', , folder = ''] = file.split('/');
  const targetFolder = target.split('/')[2] ?? '';
  if (isRelative && !target.startsWith(`${home}/src/`))
    return 'A package reaches another by its name, not by a path.';
  if (home === 'model') {
    const isSearch = source === 'approx-string-match' && folder === 'sources';
    return isRelative || isSearch ? undefined : 'The rules import nothing: no DOM, no dependency, no Node.';
  }
  if (home !== 'elements') return undefined;
  if (!isRelative) {
    return /^(lit|@lit\/localize|@samen\/model)(\/|$)/.test(source)
      ? undefined
      : 'Whoever embeds Samen would load this too: elements import lit, @lit/localize and @samen/model only.';
  }
  const isWidget = file.split('/').length > 3 && !['shared', 'locales'].includes(folder);
  if (isWidget && ![folder, 'shared'].includes(targetFolder))
    return 'A widget imports shared/ and the model, never another widget.';
  if (folder === 'shared' && !['shared', 'locales'].includes(targetFolder)) return 'shared/ knows no widget.';
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {type: 'problem', docs: {description: 'imports point one way'}, schema: []},
  create(context) {
    const [, file] = /\/packages\/(.+)$/.exec(context.filename.replaceAll('\\', '/')) ?? [];
    if (!file) return {};
    /** @param {{source?: import('estree').Node | null}} node */
    const check = ({source}) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = wrongArrow(file, source.value);
      if (message) context.report({node: source, message});
    };
    return /** @type {import('eslint').Rule.RuleListener} */ ({
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    });
  },
};

/**
 * The manifest describes what is published: files of dist, custom elements and what they hand out; no private members and
 * no helper modules.
 */

/** @typedef {Record<string, any>} Part a piece of a manifest; its schema has more shapes than are told apart here */

/** What the form mixin hands to the elements and the browser, not to a page. */
const internal = /^(internals|showError|isDisabled|formAssociated|form\w+Callback|properties|styles)$/;

/** @param {Part} member */
const isPublic = ({name, privacy}) =>
  !/^[#[_]/.test(name) && !internal.test(name) && (privacy ?? 'public') === 'public';

/** @param {string | undefined} path @param {string} [from] the module that names it, when the path is relative */
const toDist = (path, from = '') =>
  (path?.startsWith('.') ? new URL(path, `file:///${from}`).pathname : path)
    ?.replace(/^\/?src\//, 'dist/')
    .replace(/^\/dist\//, 'dist/')
    .replace(/\.ts$/, '.js');

/** @param {Part} declaration */
function clean(declaration) {
  const {superclass, mixins = []} = declaration;
  if (superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
  for (const key of ['members', 'attributes'])
    if (declaration[key])
      declaration[key] = declaration[key].filter(
        (/** @type {Part} */ part) => isPublic(part) && !internal.test(part.fieldName),
      );
  const parts = [...(declaration.members ?? []), ...(declaration.attributes ?? [])];
  for (const reference of [
    declaration.superclass,
    ...mixins,
    ...parts.map(({inheritedFrom}) => inheritedFrom),
  ])
    if (reference?.module) reference.module = toDist(reference.module);
}

/** @returns {Part} */
export const published = () => ({
  name: 'samen-published',
  /** @param {{customElementsManifest: {modules: Part[]}}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.path = toDist(module.path);
      for (const {declaration} of module.exports ?? [])
        if (declaration?.module) declaration.module = toDist(declaration.module, module.path);
      module.declarations?.forEach(clean);
    }
    const index = manifest.modules.find(({path}) => path === 'dist/index.js');
    const names = (index?.exports ?? []).map((/** @type {Part} */ {name}) => name);
    for (const module of manifest.modules)
      module.declarations = (module.declarations ?? []).filter(
        (/** @type {Part} */ {name, tagName}) => tagName || names.includes(name),
      );
    manifest.modules = manifest.modules.filter(
      ({path, declarations}) => declarations.length > 0 || /\/(index|define)\.js$/.test(path),
    );
  },
});

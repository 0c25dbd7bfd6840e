import type {Package, CustomElementDeclaration} from 'custom-elements-manifest/schema';

// A glob, because the manifest is made by `npm run build`: without it the stories work and the tables stay empty.
const files = import.meta.glob<Package>('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifest: Package = Object.values(files)[0] ?? {schemaVersion: '1.0.0', modules: []};

/** What the manifest says of one element. */
export const declarationOf = (tag: string): CustomElementDeclaration | undefined =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find((found): found is CustomElementDeclaration => 'tagName' in found && found.tagName === tag);

import type {ArgTypes} from '@storybook/web-components-vite';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

interface Attribute extends Named {
  readonly fieldName?: string;
}

/** What we use of an element's entry in the manifest. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {readonly declarations?: readonly object[]}[];
}

// A glob, because the manifest is made by `npm run build`: without it the stories work and the tables stay empty.
const files = import.meta.glob<Manifest>('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifest: Manifest = Object.values(files)[0] ?? {schemaVersion: '1.0.0', modules: []};

/** What a manifest says of one element. */
export const declarationOf = (tag: string, {modules}: Manifest = manifest): ElementDeclaration | undefined =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .find((found): found is ElementDeclaration => 'tagName' in found && found.tagName === tag);

type Row = ArgTypes[string];
type Rows = [key: string, row: Row][];

/** The name under which a story gives a value: `decision-kind` is `decisionKind`. */
export const argNameOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const row = (category: string, {name, description, type}: Named, control: Row['control'] = false): Row => ({
  name,
  description: description ?? '',
  control,
  table: {category, ...(type && {type: {summary: type.text}})},
});

/** The arg of an attribute. When another property has its name, as `results` of the poll, it goes by its own property. */
function argOf({name, fieldName}: Attribute, members: readonly Member[]): string {
  const isTaken = fieldName !== name && members.some((member) => member.name === name);
  return isTaken && fieldName ? fieldName : argNameOf(name);
}

function attributeRows({attributes = [], members = []}: ElementDeclaration): Rows {
  return attributes.map((attribute) => {
    const {name, fieldName, type, description} = attribute;
    const field = members.find((member) => member.name === fieldName);
    const words = description ?? field?.description ?? '';
    const property = fieldName && fieldName !== name ? ` Property \`${fieldName}\`.` : '';
    const control = {type: type?.text === 'boolean' ? 'boolean' : 'text'} as const;
    return [
      argOf(attribute, members),
      row('Attributes', {...attribute, name, description: words + property}, control),
    ];
  });
}

/** Those that no attribute sets. What can only be read, or lies under an attribute of the same name, has no control. */
function propertyRows({members = [], attributes = []}: ElementDeclaration): Rows {
  const taken = new Set(attributes.map((attribute) => argOf(attribute, members)));
  return members
    .filter(({kind, attribute}) => kind === 'field' && !attribute)
    .filter((field) => !field.static && (field.privacy ?? 'public') === 'public')
    .map((field) =>
      taken.has(field.name) || field.readonly
        ? [`property ${field.name}`, row('Properties', field)]
        : [field.name, row('Properties', field, {type: 'object'})],
    );
}

const methodRows = ({members = []}: ElementDeclaration): Rows =>
  members
    .filter(({kind, privacy}) => kind === 'method' && (privacy ?? 'public') === 'public')
    .map(({name, description}) => [`method ${name}`, row('Methods', {name: `${name}()`, description})]);

/** Keys with a space, so that the part `label` does not take the place of the attribute `label`. */
const plainRows = (kind: string, category: string, items: readonly Named[] = []): Rows =>
  items.map((item) => [`${kind} ${item.name}`, row(category, {...item, name: item.name || '(default)'})]);

/**
 * The rows of Storybook's table. Its own way from manifest to rows offers a field to fill in for events and parts too,
 * and shows one row for all that have the same name.
 */
export function argTypesOf(tag: string): ArgTypes {
  const found = declarationOf(tag);
  if (!found) return {};
  return Object.fromEntries([
    ...attributeRows(found),
    ...propertyRows(found),
    ...plainRows('event', 'Events', found.events),
    ...methodRows(found),
    ...plainRows('slot', 'Slots', found.slots),
    ...plainRows('part', 'Parts', found.cssParts),
    ...plainRows('token', 'Tokens', found.cssProperties),
  ]);
}

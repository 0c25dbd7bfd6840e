// What Chromium tells a screen reader. Firefox and WebKitGTK give no whole tree to a test; WebKitGTK gives roles and names.

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */

/** Boxes without a meaning of their own; what is in them counts as standing in their parent. */
const transparent = new Set(['none', 'generic', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** States worth a word in the tree, in this order; `false` is the normal case and left out, except where a user hears it. */
const states = [
  'focused',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'required',
  'readonly',
  'disabled',
  'invalid',
  'level',
  'valuetext',
  'live',
];
const heardWhenFalse = new Set(['checked', 'pressed', 'expanded']);

/** @param {AXNode} node @param {string} name */
function state({properties = []}, name) {
  const value = properties.find((property) => property.name === name)?.value.value;
  if (value === undefined || value === '' || value === 'off') return [];
  if (value === true || value === 'true') return [name];
  if (value === false || value === 'false') return heardWhenFalse.has(name) ? [`not-${name}`] : [];
  return [`${name}=${value}`];
}

/** @param {AXNode} node */
function line(node) {
  const role = node.role?.value === 'StaticText' ? 'text' : node.role?.value;
  const name = String(node.name?.value ?? '').trim();
  const value = node.value?.value;
  const description = node.description?.value;
  return [
    role,
    name && `"${name}"`,
    value !== undefined && value !== '' && `value="${value}"`,
    ...states.flatMap((each) => state(node, each)),
    description && `description="${description}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {AXNode} node @param {Map<string, AXNode>} nodes @param {string} indent @param {string} spoken @returns {string[]} */
function lines(node, nodes, indent, spoken) {
  const role = node.role?.value;
  const name = String(node.name?.value ?? '').trim();
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? []);
  const inside = (/** @type {string} */ deeper, /** @type {string} */ heard) =>
    children.flatMap((child) => lines(child, nodes, deeper, heard));
  if (node.ignored || transparent.has(role)) return inside(indent, spoken);
  if (role === 'StaticText') return name === '' || name === spoken ? [] : [indent + line(node)];
  return [indent + line(node), ...inside(`${indent}  `, name)];
}

/** One line per node, `role "name" states`, indented by depth. @param {Page} page */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({parentId}) => !parentId)
    .flatMap((root) => lines(root, byId, '', ''))
    .join('\n');
}

/** A function body for the page: every element that matches, in the order of the page, through open shadow roots. */
export const findDeep = `
  const [selector] = arguments;
  const visit = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? visit(element.shadowRoot) : []),
  ]);
  return visit(document);`;

/** @param {Page} page @param {string} selector */
export async function rolesIn(page, selector) {
  const session = await page.createCDPSession();
  const {result} = await session.send('Runtime.evaluate', {
    expression: `(function () {${findDeep}})(${JSON.stringify(selector)})`,
  });
  const {result: items} = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const found = [];
  for (const {name: key, value} of items) {
    if (!/^\d+$/.test(key) || !value?.objectId) continue;
    const {nodes} = await session.send('Accessibility.getPartialAXTree', {
      objectId: value.objectId,
      fetchRelatives: false,
    });
    found.push({role: String(nodes[0]?.role?.value ?? 'none'), name: String(nodes[0]?.name?.value ?? '')});
  }
  await session.detach();
  return found;
}

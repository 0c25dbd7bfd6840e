// What no file of ours may do, with the reason a developer reads when it happens.

/** @param {string} selector @param {string} message */
const forbid = (selector, message) => ({selector, message});

const htmlProperties = '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/';

/** Pages with a strict policy and Trusted Types, and people's own words in every template. */
export const unsafeSyntax = [
  forbid(
    `MemberExpression[property.name=${htmlProperties}]`,
    'Text of people is never parsed as HTML: use a Lit template.',
  ),
  forbid(
    `CallExpression[callee.object.name="document"][callee.property.name=/^write/]`,
    'Use a Lit template.',
  ),
];

export const unsafeImports = {
  patterns: [
    {regex: 'unsafe-(html|svg|mathml)', message: 'Text of people is never parsed as HTML.'},
    {regex: 'style-map', message: 'Inline styles break pages with a strict policy: use classes.'},
    {
      regex: 'lit/decorators',
      message: 'Static properties instead: decorators need other settings in every tool.',
    },
  ],
};

/** A test waits for what it expects; a pause is too short on a busy machine and too long on any other. */
export const restlessSyntax = [
  forbid(
    'CallExpression[callee.name=/^(setTimeout|aTimeout|sleep)$/]',
    'Wait for what you expect instead of for a time.',
  ),
  forbid(
    'ExpressionStatement > CallExpression[callee.name=/^(press|click|viewport|emulateMedia|settled|eventsDuring)$/]',
    'This takes time: await it.',
  ),
  forbid('MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]', 'All tests, always.'),
];

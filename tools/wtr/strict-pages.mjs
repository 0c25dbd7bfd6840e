// Pages with the strictest headers that Samen promises to work under. Every file of the repository is also at /csp/<path>.

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Lit names its policy `lit-html`; no other may be made. */
const trusted = {...policy, 'require-trusted-types-for': "'script'", 'trusted-types': 'lit-html'};

/** @type {Record<string, Record<string, string>>} */
const policies = {csp: policy, 'csp-trusted': trusted};

/** @param {Record<string, string>} directives */
const headerOf = (directives) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/** @param {{url: string, set(name: string, value: string): void}} context of Koa @param {() => Promise<unknown>} next */
export async function strictPages(context, next) {
  const [, folder = '', path] = /^\/(csp(?:-trusted)?)(\/.*)$/.exec(context.url) ?? [];
  const directives = policies[folder];
  if (!directives || !path) return void (await next());
  context.url = path;
  await next();
  context.set('Content-Security-Policy', headerOf(directives));
}

// Keeps what goes wrong on a page from its first moment on, as lines that a test can read: on the host pages and in
// Storybook's own preview. Loaded before anything else, and not as a module.
{
  const seen = [];
  window.seen = seen;

  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) =>
    seen.push(`policy: ${effectiveDirective} refuses ${blockedURI} ${sourceFile ?? ''}`.trim()),
  );
  // Captured, because a script or an image that does not load tells nobody else.
  addEventListener(
    'error',
    ({message, target}) => seen.push(`error: ${message ?? `${target.src ?? target.href} is not there`}`),
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => seen.push(`rejection: ${reason}`));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      seen.push(`console.${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
  new PerformanceObserver((list) => {
    for (const {name, responseStatus} of list.getEntries()) {
      if (new URL(name).origin !== location.origin && !/^(data|blob):/.test(name)) seen.push(`asks: ${name}`);
      if (responseStatus >= 400) seen.push(`asks: ${name} and gets ${responseStatus}`);
    }
  }).observe({type: 'resource', buffered: true});
}

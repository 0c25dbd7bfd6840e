// Annotorious asks a bundler's question at run time; most bundlers answer it for a page.
globalThis.process ??= {env: {NODE_ENV: 'production'}};

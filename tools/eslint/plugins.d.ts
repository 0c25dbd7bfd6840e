declare module 'eslint-plugin-lit-a11y' {
  const plugin: {readonly configs: {readonly recommended: import('eslint').Linter.Config}};
  export default plugin;
}

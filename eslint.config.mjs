import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {arrows} from './tools/eslint/arrows.mjs';
import {restlessSyntax, unsafeImports, unsafeSyntax} from './tools/eslint/restrictions.mjs';

const sources = ['packages/*/src/**/*.ts'];
const tests = [
  '**/*.test.ts',
  '**/*.test.mjs',
  '**/*.test.data.ts',
  'packages/elements/src/{*/*testing,shared/form-conformance*}.ts',
  'packages/elements/test/*.ts',
  'stories/testing/*.ts',
];
const typed = [
  '*.ts',
  'packages/*/{src,test}/**/*.ts',
  'docs/demo/**/*.ts',
  'stories/**/*.ts',
  'tools/bench/page/*.ts',
  'stories/.storybook/*.ts',
];
const generated = [
  '**/dist/',
  'storybook-static/',
  '.cache/',
  'packages/elements/src/locales/',
  'packages/*/types/',
];

export default tseslint.config(
  {ignores: generated},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
    },
  },
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // By name, because the tests have a tsconfig of their own.
        project: ['packages/*/tsconfig.json', 'packages/*/tsconfig.test.json', 'tools/tsconfig.site.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds listeners to the host; private arrows elsewhere
      '@typescript-eslint/no-unnecessary-type-assertion': 'off', // wrong about `declare` fields
      '@typescript-eslint/no-base-to-string': 'off', // setters take anything, and FormData may hold a File
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: sources,
    plugins: {samen: {rules: {arrows}}},
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'samen/arrows': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', unsafeImports],
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      // A table that CSS turns into cards on a phone keeps its meaning only with the roles written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  // What a page runs, as well as the elements.
  {
    files: ['packages/elements/pages/*.js', 'docs/demo/{site,gemeente}/*.ts'],
    rules: {'no-console': 'error', 'no-restricted-syntax': ['error', ...unsafeSyntax]},
  },
  // One warning in English for a developer; what a parent reads is never on the console.
  {
    files: ['packages/elements/src/{script,shared/{problems,register,localize}}.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: tests,
    rules: {
      'samen/arrows': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...restlessSyntax],
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    files: [
      'packages/elements/{src,test}/**/*.test.ts',
      'packages/elements/src/shared/form-conformance*.ts',
      'stories/**/*.ts',
      'tools/bench/page/*.ts',
    ],
    rules: {
      // Takes every assertion of chai for a promise; `restlessSyntax` finds a forgotten `await press()`.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);

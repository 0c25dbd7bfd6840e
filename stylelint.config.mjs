/** Mistakes and the rules of the house; layout of the text is prettier's. */
/** @type {import('stylelint').Config} */
export default {
  ignoreFiles: ['**/dist/**', 'storybook-static/**'],
  rules: {
    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      {ignore: ['consecutive-duplicates-with-different-values']},
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, {ignore: ['custom-elements']}],
    'unit-no-unknown': true,
    // Arabic reads the other way: start and end, not left and right.
    'property-disallowed-list': ['/^(margin|padding|border)-(left|right)/', 'left', 'right', 'float'],
    'declaration-property-value-disallowed-list': {'text-align': ['left', 'right'], outline: ['none', '0']},
  },
  overrides: [
    {
      // The host page that does everything wrong, on purpose.
      files: ['stories/hosts/hostile.css'],
      rules: {'property-disallowed-list': null, 'declaration-property-value-disallowed-list': null},
    },
  ],
};

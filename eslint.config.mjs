// What the linter asks: typed rules at their strictest, the borders between the parts of the tree, files that stay short.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports, with the reason for each. */
function borders(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const editor = { group: ['vscode'], message: 'Only the client speaks to the editor.' };
const platform = {
  regex: '^(node:|vscode$|vscode-languageserver(?!-types$)|vscode-languageclient|vscode-jsonrpc)',
  message: 'The core runs in every host: no Node, no editor, no connection.',
};
const protocolTypes = {
  regex: '^vscode-languageserver-types$',
  message: 'LSP values are made in features/ only.',
};
const upward = {
  regex: '/(service|server|settings)$|/(hosts|workspace|client)/',
  message: 'Data flows one way: message, rules and features know nothing of what serves them.',
};
const messageAlone = {
  regex: '\\.\\./(rules|features)/',
  message: 'The parser knows nothing of rules and features.',
};
const rulesAlone = { regex: '\\.\\./features/', message: 'Rules and features do not know each other.' };
const featuresAlone = { ...rulesAlone, regex: '\\.\\./rules/' };

export default defineConfig(
  globalIgnores(['dist/', 'out/', '**/node_modules/', 'test/artifacts/', 'test/vscode-host/dist/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'typeLike', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is the same everywhere.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'prefer-const': 'error',
    },
  },
  // Scripts run in Node and are checked as they stand.
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  // Functions that run in the page of the workbench.
  {
    files: ['test/vscode-host/workbench.mjs'],
    languageOptions: {
      globals: { document: 'readonly', NodeFilter: 'readonly', getComputedStyle: 'readonly' },
    },
  },
  // Tools ask for a default export in their own configuration.
  { files: ['**/*.config.{ts,mts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  // Tables are data, as long as they are.
  {
    files: ['server/src/vocabulary/**', 'scripts/grammar-*.mts', 'test/**/*.test.ts'],
    rules: { 'max-lines': 'off' },
  },

  // Borders.
  {
    files: ['server/src/**', 'test/**', 'bench/**'],
    ignores: ['test/vscode-host/**'],
    rules: borders(editor),
  },
  {
    files: ['server/src/message/**', 'server/src/vocabulary/**'],
    rules: borders(platform, protocolTypes, upward, messageAlone),
  },
  {
    files: ['server/src/edits/**', 'server/src/rules/**'],
    rules: borders(platform, protocolTypes, upward, rulesAlone),
  },
  { files: ['server/src/features/**'], rules: borders(platform, upward, featuresAlone) },
  { files: ['server/src/service.ts', 'server/src/service/**'], rules: borders(platform) },
  {
    files: [
      'server/src/{message,vocabulary,edits,rules,features,service,workspace}/**',
      'server/src/service.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'console', 'global', 'setTimeout', 'setInterval', 'setImmediate', 'require'],
      ],
    },
  },
);

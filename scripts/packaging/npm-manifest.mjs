// @ts-check
// The package.json of the npm package. What it shares with the extension's is taken from there; it depends on nothing.

/** The files in it, beside those that npm always takes. */
export const packagedFiles = [
  'completions/',
  'dist/',
  'docs/',
  'man/',
  'schemas/',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.txt',
  'sbom.cdx.json',
];

/** @param {any} extension the extension's manifest */
export function npmManifest({ version, license, homepage, repository, bugs, keywords, publisher, engines }) {
  return {
    name: `@${publisher}/cable`,
    version,
    description:
      'Checks, reads and formats diplomatic cables in ACP 127 message form: the command `cable`, and its parser, rules and formatter for programs.',
    keywords: [
      ...keywords.map((/** @type {string} */ word) => word.toLowerCase()),
      'linter',
      'parser',
      'lsp',
    ],
    license,
    homepage,
    repository: { ...repository, url: `git+${repository.url}` },
    bugs,
    type: 'commonjs',
    engines: { node: engines.node },
    bin: { cable: 'dist/cli.js' },
    man: ['man/cable.1'],
    exports: {
      '.': {
        import: { types: './dist/api.d.mts', default: './dist/api.mjs' },
        require: { types: './dist/api.d.cts', default: './dist/api.cjs' },
      },
      './cablelint.schema.json': './schemas/cablelint.schema.json',
      './package.json': './package.json',
    },
    main: './dist/api.cjs',
    module: './dist/api.mjs',
    types: './dist/api.d.cts',
    sideEffects: false,
    files: packagedFiles,
    dependencies: {},
    publishConfig: { access: 'public' },
  };
}

// Makes one file of each contestant, all in the same way as the extension's own bundles, so that none is slower to load for
// having many files.
import { join } from 'node:path';
import { build } from 'esbuild';
import { byHost, onlyUsedTypes, withoutUnused } from '../scripts/bundle-plugins.mjs';

const here = import.meta.dirname;
const folder = join(here, '../out/bench-bundles');

/** By the name of the bundle, the file that it is made from. */
export const sources = {
  process: 'process.ts',
  cable: 'contestants/cable.ts',
  json: 'contestants/json.ts',
  css: 'contestants/css.ts',
  markdown: 'contestants/markdown.ts',
  markdownlint: 'contestants/markdownlint.ts',
  yaml: 'contestants/yaml.ts',
  'char-codes': 'contestants/char-codes.ts',
  'split-lines': 'contestants/split-lines.ts',
  'line-pattern': 'contestants/line-pattern.ts',
  'document-update': 'contestants/document-update.ts',
  grammar: 'contestants/grammar.ts',
  'bare-server': 'bare-server.ts',
  server: '../server/src/hosts/start.ts',
  cli: '../server/src/hosts/cli.ts',
  index: 'index-process.ts',
} as const;

export type BundleName = keyof typeof sources;

export function bundlePath(name: string): string {
  return join(folder, `${name}.cjs`);
}

/** As the extension's own server is made, which serves a browser too. */
export const serverConditions = ['module', 'node', 'browser'];

/** `conditions` say which of several files of a package is meant; without them, esbuild's own choice. */
export async function makeBundles(
  names: readonly BundleName[],
  conditions?: readonly string[],
): Promise<void> {
  for (const name of names) {
    await build({
      entryPoints: [{ in: join(here, sources[name]), out: name }],
      outdir: folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      plugins: name === 'server' ? [byHost, withoutUnused, onlyUsedTypes] : [],
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      ...(conditions && { conditions: [...conditions] }),
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      logLevel: 'error',
      // A library asks for its own place, which a bundle does not have and it does not need.
      define: { 'import.meta.url': '"file:///bench"', CABLE_VERSION: '"bench"' },
    });
  }
}

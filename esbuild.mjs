// @ts-check
// Makes every bundle in dist/: the client, the language server and the command line, one file each, and the service for
// programs, as ESM and as CommonJS. For development with source maps; --production minifies what is run, leaves the maps out,
// and notes in dist/meta/ what each bundle is made of; --watch builds again on each change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { byHost, onlyUsedTypes, withoutUnused } from './scripts/bundle-plugins.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  outdir: 'dist',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // Where packages really lie is not to be read in a bundle: two builds give the same bytes.
  preserveSymlinks: true,
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };

/**
 * Client and server are one file each for desktop, remote and web hosts: each holds what its kinds of host need beside the
 * shared code, and runs only what the host it finds itself in needs.
 * @type {import('esbuild').BuildOptions}
 */
const anywhere = { ...node, conditions: ['module', 'node', 'browser'] };

/**
 * For programs: any host, and readable where something is thrown in it; who bundles it minifies it too.
 * @type {import('esbuild').BuildOptions}
 */
const library = {
  ...shared,
  platform: 'neutral',
  target: 'es2022',
  mainFields: ['module', 'main'],
  minify: false,
  sourcemap: false,
  plugins: [onlyUsedTypes],
  entryPoints: { api: 'server/src/api.ts' },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...anywhere, entryPoints: { client: 'client/src/start.ts' }, external: ['vscode'] },
  {
    ...anywhere,
    entryPoints: { server: 'server/src/hosts/start.ts' },
    plugins: [byHost, withoutUnused, onlyUsedTypes],
  },
  {
    ...node,
    entryPoints: { cli: 'server/src/hosts/cli.ts' },
    plugins: [onlyUsedTypes],
    // A library asks for its own place, which a bundle does not have and it does not need.
    define: { CABLE_VERSION: JSON.stringify(version), 'import.meta.url': '"file:///cable"' },
  },
  { ...library, format: 'esm', outExtension: { '.js': '.mjs' } },
  { ...library, format: 'cjs', outExtension: { '.js': '.cjs' } },
];

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const results = await Promise.allSettled(
    bundles.map((bundle) => build({ ...bundle, metafile: production })),
  );
  // esbuild has said already what is wrong.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  for (const result of results) if (result.status === 'fulfilled') note(result.value.metafile);
}

/**
 * What a bundle is made of, beside the others: the notices and the bills of materials are made from it.
 * @param {import('esbuild').Metafile | undefined} metafile
 */
function note(metafile) {
  if (metafile === undefined) return;
  mkdirSync('dist/meta', { recursive: true });
  const [output = ''] = Object.keys(metafile.outputs);
  writeFileSync(`dist/meta/${path.basename(output)}.json`, JSON.stringify(metafile));
}

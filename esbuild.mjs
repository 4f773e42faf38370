// @ts-check
// Makes every bundle in dist/: the client, the language server and the command line, one file each.
// For development with source maps; --production minifies and leaves the maps out; --watch builds again on each change.
import { readFileSync } from 'node:fs';
import { build, context } from 'esbuild';

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

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...anywhere, entryPoints: { client: 'client/src/start.ts' }, external: ['vscode'] },
  { ...anywhere, entryPoints: { server: 'server/src/hosts/start.ts' } },
  {
    ...node,
    entryPoints: { cli: 'server/src/hosts/cli.ts' },
    // A library asks for its own place, which a bundle does not have and it does not need.
    define: { CABLE_VERSION: JSON.stringify(version), 'import.meta.url': '"file:///cable"' },
  },
];

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  // esbuild has said already what is wrong.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}

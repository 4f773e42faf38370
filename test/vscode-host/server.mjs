// Starts VS Code's server with data folders of its own, and ends it with everything it started.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from './ending.mjs';
import { hostNode, vscodeRoot } from './setup.mjs';

const main = path.join(vscodeRoot, 'out/server-main.js');
const startTimeout = 60_000;

const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  // In a browser files are saved a second after each change, so that reverting one would come too late on a busy machine.
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {object} options
 * @param {string} [options.vsix] an extension to install first
 * @param {boolean} [options.suite] lets an extension suite run; no notifications are shown then
 * @param {boolean} [options.unattended] ends by itself when nobody is connected
 * @param {number} [options.port] 0 for any free one
 * @param {Record<string, string>} [options.environment]
 * @param {Record<string, unknown>} [options.settings]
 */
export async function startServer({
  vsix,
  suite = false,
  unattended = false,
  port = 0,
  environment = {},
  settings = {},
} = {}) {
  const data = mkdtempSync(path.join(tmpdir(), 'cable-vscode-'));
  mkdirSync(path.join(data, 'user/User'), { recursive: true });
  writeFileSync(
    path.join(data, 'user/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }),
  );
  const shared = [main, '--accept-server-license-terms', '--extensions-dir', path.join(data, 'extensions')];
  shared.push(
    '--server-data-dir',
    data,
    '--user-data-dir',
    path.join(data, 'user'),
    '--telemetry-level',
    'off',
  );
  if (vsix !== undefined) {
    execFileSync(hostNode(), [...shared, '--install-extension', vsix], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  const serving = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  if (suite) serving.push('--enable-smoke-test-driver');
  if (unattended) serving.push('--enable-remote-auto-shutdown');
  // A process group of its own, so that its children end with it.
  const child = spawn(hostNode(), [...shared, ...serving], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...environment },
  });
  const stop = atEnd(() => {
    endGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 10 });
  });
  try {
    return { port: await listeningPort(child), child, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The address of the workbench with a folder or a workspace file open; `payload` as the workbench's own start script takes it. */
export function workbenchAddress(port, place, payload = []) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', place);
  address.searchParams.set(
    'payload',
    JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]),
  );
  return address.href;
}

/** A file or folder of this machine as the workbench names it. */
export function remoteAddress(port, file) {
  return `vscode-remote://127.0.0.1:${port}${file}`;
}

function listeningPort(child) {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`VS Code's server did not start:\n${output}`)),
      startTimeout,
    );
    function read(chunk) {
      output += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found === null) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    }
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with code ${code}:\n${output}`));
    });
  });
}

/** The server keeps nothing that an abrupt end could harm. */
function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

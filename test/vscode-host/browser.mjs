// A headless Chromium: $CHROMIUM, or one on the PATH, or the one from npm, which is unpacked once.
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const unpacked = path.join(import.meta.dirname, 'node_modules/.chromium');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launches it; the caller closes it. */
export async function startBrowser() {
  const { chromium } = require('playwright-core');
  const found = process.env.CHROMIUM ?? onPath();
  if (found !== undefined) {
    console.log(`Browser: ${found}`);
    return chromium.launch({ executablePath: found, args: flags });
  }
  console.log('Browser: Chromium from npm');
  const folder = await unpackedChromium();
  // Its package carries the libraries and a font that a bare machine lacks.
  const environment = {
    ...process.env,
    LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return chromium.launch({ executablePath: path.join(folder, 'chromium'), args: flags, env: environment });
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** The package unpacks into the temporary folder, which others share; it is given a folder of its own for that. */
async function unpackedChromium() {
  if (existsSync(unpacked)) return unpacked;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const folder = `${unpacked}.${process.pid}`;
  const temporary = process.env.TMPDIR;
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../bin/al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(folder, unpacked);
  return unpacked;
}

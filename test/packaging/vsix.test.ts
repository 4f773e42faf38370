// What the packaged extension holds: what an installed one needs, no more, within its size.
// `npm run package` makes dist/cable.vsix first.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const vsix = join(project, 'dist/cable.vsix');
const kilobyte = 1000;

/** Names in a zip archive, from its central directory. */
function namesIn(archive: Buffer): readonly string[] {
  const names: string[] = [];
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + 46)) {
    const length = archive.readUInt16LE(at + 28);
    names.push(archive.toString('utf8', at + 46, at + 46 + length));
  }
  return names;
}

describe('the .vsix', () => {
  test('holds exactly what an installed extension needs', () => {
    expect([...namesIn(readFileSync(vsix))].sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/THIRD-PARTY-NOTICES.txt',
      'extension/changelog.md',
      'extension/dist/client.js',
      'extension/dist/server.js',
      'extension/images/file-icon-dark.svg',
      'extension/images/file-icon-light.svg',
      'extension/images/icon.png',
      'extension/images/walkthrough/mend.jpg',
      'extension/images/walkthrough/read.jpg',
      'extension/images/walkthrough/settle.jpg',
      'extension/images/walkthrough/write.jpg',
      'extension/l10n/bundle.l10n.fr.json',
      'extension/package.json',
      'extension/package.nls.fr.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/sbom.cdx.json',
      'extension/schemas/cablelint.schema.json',
      'extension/snippets/cable.code-snippets',
      'extension/syntaxes/cable.tmLanguage.json',
      'extension/syntaxes/language-configuration.json',
    ]);
  });

  test('is at most 600 kB', () => {
    expect(statSync(vsix).size).toBeLessThanOrEqual(600 * kilobyte);
  });
});

describe('the bundles', () => {
  test('hold every value of the protocol that the server uses: what its types bring is imported from them', () => {
    const types = readFileSync(
      join(project, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
      'utf8',
    );
    const left = new Set([...types.matchAll(/^export var (\w+);$/gm)].map(([, name = '']) => name));
    expect(left.size).toBeGreaterThan(50);
    const server = join(project, 'server/src');
    const imported = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(server, name), 'utf8').matchAll(
          /^import \{([^}]*)\} from 'vscode-languageserver(?:\/\w+)?';$/gm,
        ),
      ])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect(imported).toContain('ResponseError');
    expect(imported.filter((name) => left.has(name))).toEqual([]);
  });

  test('the server is at most 665 kB', () => {
    expect(statSync(join(project, 'dist/server.js')).size).toBeLessThanOrEqual(665 * kilobyte);
  });

  test.each(['client.js', 'server.js'])('%s names no folder of the machine it was built on', (name) => {
    expect(readFileSync(join(project, 'dist', name), 'utf8')).not.toContain(project);
  });

  test.each(['client.js', 'server.js'])('%s is minified and has no source map', (name) => {
    const code = readFileSync(join(project, 'dist', name), 'utf8');
    expect(code).not.toContain('sourceMappingURL');
    expect(code.split('\n').length).toBeLessThan(200);
  });
});

test('the server runs alone, with no folder of dependencies beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cable-server-'));
  try {
    copyFileSync(join(project, 'dist/server.js'), join(folder, 'server.js'));
    const { status, stderr } = spawnSync(process.execPath, ['server.js'], { cwd: folder, encoding: 'utf8' });
    // With no client it says how it wants to be spoken to.
    expect(stderr).toMatch(/--stdio/);
    expect(status).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

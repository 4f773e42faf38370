// A workspace with things in it that are no files, though they have the names of cables and of settings: the server answers all
// the same, and waits for none of them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { fixture } from '../../unit/support/fixtures';
import { beginning, startSession } from '../support/wire';

test.skipIf(process.platform === 'win32')('pipes, devices and loops of links hold nobody up', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cable-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const text = fixture('acp127-minimal.cable');
  writeFileSync(join(folder, 'a.cable'), text);
  for (const name of ['pipe', 'b.cable', '.cablelint.json']) execFileSync('mkfifo', [join(folder, name)]);
  symlinkSync('pipe', join(folder, 'c.cable'));
  symlinkSync('/dev/zero', join(folder, 'd.cable'));
  symlinkSync('.', join(folder, 'loop'));
  symlinkSync('e.cable', join(folder, 'e.cable'));
  const root = pathToFileURL(folder).href;

  const { say, ask, message } = await startSession({ ...beginning, rootUri: root });
  for (let count = 0; count < 8; count++) {
    const uri = `${root}/open-${count}.cable`;
    const textDocument = { uri, languageId: 'cable', version: 1, text: text.replace('0741530', '0751530') };
    say({ method: 'textDocument/didOpen', params: { textDocument } });
    const { params } = await message(
      (each) =>
        each.method === 'textDocument/publishDiagnostics' && JSON.stringify(each.params).includes(uri),
    );
    expect(JSON.stringify(params)).toContain('station-date-mismatch');
  }
  const { result } = await ask('workspace/symbol', { query: '08LIMA917' });
  expect(JSON.stringify(result)).toContain(`${root}/a.cable`);
});

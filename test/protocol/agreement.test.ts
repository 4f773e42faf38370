// The command and the language server find the same in the same places of every fixture and of generated cables.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateCables } from '../../bench/generate/archive';
import { cable, folderOf, lines } from '../cli/support';
import { fixtureNames } from '../unit/support/fixtures';
import { startEditor } from './support/editor';

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** Texts by name: those that an editor has as the bytes say. */
function texts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of fixtureNames()) {
    const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes) && !text.startsWith('\ufeff')) found.set(name, text);
  }
  let number = 0;
  for (const { text } of generateCables(3, 20)) found.set(`generated-${String(++number)}.cable`, text);
  for (const { text } of generateCables(4, 20, { published: true })) {
    found.set(`generated-${String(++number)}.cable`, text);
  }
  return found;
}

test('command and server agree', { timeout: 120_000 }, async () => {
  const all = texts();
  expect(all.size).toBeGreaterThan(100);
  const { stdout } = await cable(folderOf(Object.fromEntries(all)), ['lint', '--format', 'ndjson', '.']);
  const byCommand = new Map(lines(stdout).map(({ path, findings }) => [path, findings]));
  const editor = await startEditor();
  for (const [name, text] of all) {
    const uri = `file:///agreement/${name}`;
    await editor.open(uri, text);
    const shown = (await editor.diagnosticsOf(uri, 1)).map(({ code, severity, range, message }) => {
      return [code, severities[severity ?? 0], message, range];
    });
    const printed = byCommand.get(name)?.map(({ code, severity, range, message }) => {
      return [code, severity, message, range];
    });
    expect(shown, name).toEqual(printed);
  }
  await editor.shutDown();
});

// Very many messages: cancelled, opened and closed. The server answers what comes after them, and keeps nothing.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fixture } from '../../unit/support/fixtures';
import { framed, serverProcessOf, serverPath } from '../support/editor';
import { beginning, startSession, wireTo } from '../support/wire';

const text = fixture('acp127-minimal.cable');
const rounds = Number(process.env['CABLE_FAULT_ROUNDS'] ?? 1);

test('10,000 cancellations of what was never asked, and of what was, hold nobody up', async () => {
  const wire = await startSession();
  const uri = 'file:///cables/x.cable';
  const textDocument = { uri, languageId: 'cable', version: 1, text };
  wire.say({ method: 'textDocument/didOpen', params: { textDocument } });
  let storm = '';
  for (let id = 1; id <= 10_000; id++) {
    if (id % 10 === 0)
      storm += framed({ id, method: 'textDocument/documentSymbol', params: { textDocument } });
    storm += framed({ method: '$/cancelRequest', params: { id: id % 3 === 0 ? `none-${id}` : id } });
  }
  wire.send(storm);
  expect(await wire.ask('cable/status', { uri })).toMatchObject({ result: { id: '08LIMA917' } });
  // Every request is answered, be it as cancelled.
  for (let id = 10; id <= 10_000; id += 10) {
    const { result, error } = await wire.answer(id);
    if (result === undefined) expect(error?.code).toBe(-32800);
  }
});

test(
  '10,000 documents opened and closed leave no more behind than 1,000',
  async () => {
    const preload = new URL('../support/report-memory.mjs', import.meta.url).href;
    const server = spawn(process.execPath, ['--expose-gc', '--import', preload, serverPath, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    }) as ChildProcessWithoutNullStreams;
    const wire = wireTo(serverProcessOf(server));
    await wire.ask('initialize', beginning);
    wire.say({ method: 'initialized', params: {} });

    async function openAndClose(from: number, to: number): Promise<void> {
      for (let each = from; each < to; each += 100) {
        for (let index = each; index < each + 100; index++) {
          const uri = `file:///cables/${index}.cable`;
          // A text of its own, so that nothing is shared.
          const own = text.replace('book fair', `book fair ${index}`);
          const textDocument = { uri, languageId: 'cable', version: 1, text: own };
          wire.say({ method: 'textDocument/didOpen', params: { textDocument } });
          if (index % 10 === 0) {
            wire.say({ id: index, method: 'textDocument/documentSymbol', params: { textDocument } });
          }
          const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${own}\n` }] };
          wire.say({ method: 'textDocument/didChange', params: change });
          if (index % 7 === 0) wire.say({ id: -index, method: 'cable/status', params: { uri } });
          wire.say({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
        }
        await wire.ask('cable/dateTimeGroup');
      }
    }

    async function report(): Promise<number> {
      server.send('report');
      const [bytes] = (await once(server, 'message')) as [number];
      return bytes;
    }

    /** What is in use once that falls no more: what the server is still at when it has answered is not left behind. */
    async function memory(): Promise<number> {
      let least = Infinity;
      for (let bytes = await report(); bytes < least; bytes = await report()) {
        least = bytes;
        await setTimeout(300);
      }
      return least;
    }

    await openAndClose(0, 1000);
    const before = await memory();
    await openAndClose(1000, 1000 + 10_000 * rounds);
    const after = await memory();
    expect(after / before).toBeLessThan(1.2);
  },
  60_000 * rounds,
);

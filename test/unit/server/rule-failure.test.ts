// A rule with a fault in it, in a whole server: it loses its own findings and no others, and the log names it once, without a
// word of the text.
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createMessageConnection } from 'vscode-jsonrpc/node';
import { rules } from '../../../server/src/rules';
import type { Rule } from '../../../server/src/rules/rule';
import { startServer } from '../../../server/src/server';
import { fixture } from '../support/fixtures';

const wrongDay = fixture('acp127-minimal.cable').replace('0741530', '0751530');

const faulty: Rule = {
  code: 'harvest-missing',
  title: 'Fails',
  severity: 'warning',
  source: 'nowhere',
  fixable: false,
  check({ text }, report) {
    report({ span: { start: 0, end: 1 }, message: 'Found before the fault.' });
    throw new TypeError(`cannot read ${text}`);
  },
};

test('loses only its own findings and is logged once, by its code alone', async () => {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  startServer(connection, {
    defer: setImmediate,
    now: () => performance.now(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
    rules: [faulty, ...rules],
  });
  const editor = createMessageConnection(
    new StreamMessageReader(toEditor),
    new StreamMessageWriter(toServer),
  );
  const logged: string[] = [];
  editor.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  editor.listen();
  await editor.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });

  for (const uri of ['file:///a.cable', 'file:///b.cable']) {
    const textDocument = { uri, languageId: 'cable', version: 1, text: wrongDay };
    await editor.sendNotification('textDocument/didOpen', { textDocument });
    const report: { items: Diagnostic[] } = await editor.sendRequest('textDocument/diagnostic', {
      textDocument,
    });
    expect(report.items.map(({ code }) => code)).toEqual(['station-date-mismatch']);
  }
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^rule harvest-missing failed: TypeError at /);
  expect(logged[0]).not.toMatch(/LIMA|VZCZC|cannot read/);
  connection.dispose();
  editor.dispose();
});

// What an editor is told of a cable while it is open: findings, sent or asked for.
import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor, EditorOptions } from './support/editor';
import { pullingClient, pushingClient, rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
const stationLine = 'DE RUEBBJ 6872';
const broken = { range: rangeOf(seed, 'DE RUEHBJ #6872'), text: stationLine };

let editor: Editor | undefined;

async function start(options: EditorOptions = {}): Promise<Editor> {
  editor = await startEditor(options);
  return editor;
}

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

function faults(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity }) => severity === DiagnosticSeverity.Error || severity === DiagnosticSeverity.Warning,
  );
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('an editor that is sent diagnostics', () => {
  test('sees no error and no warning in the seed', async () => {
    const { open, diagnosticsOf } = await start();
    await open(uri, seed);
    expect(faults(await diagnosticsOf(uri, 1))).toEqual([]);
  });

  test('sees a station line that it breaks, where it is broken, with a link to the rule', async () => {
    const { open, change, diagnosticsOf } = await start();
    await open(uri, seed);
    const version = await change(uri, broken);
    const [fault] = faults(await diagnosticsOf(uri, version));
    expect(fault).toMatchObject({
      code: 'station-line-malformed',
      source: 'cable',
      severity: DiagnosticSeverity.Error,
      codeDescription: {
        href: 'https://github.com/cable-editor/cable/blob/main/docs/rules/station-line-malformed.md',
      },
    });
    expect(fault?.range.start.line).toBe(broken.range.start.line);
    expect(fault?.range.end.line).toBe(broken.range.start.line);
  });

  test('sees it go when it is mended', async () => {
    const { open, change, diagnosticsOf } = await start();
    await open(uri, seed);
    await change(uri, broken);
    const { start: from } = broken.range;
    const written = { start: from, end: { line: from.line, character: from.character + stationLine.length } };
    const version = await change(uri, { range: written, text: 'DE RUEHBJ #6872' });
    expect(faults(await diagnosticsOf(uri, version))).toEqual([]);
  });

  test('gets the last of a burst of changes, and nothing out of order', async () => {
    const { open, change, diagnosticsOf, published } = await start();
    await open(uri, seed);
    const at = rangeOf(seed, 'The delegation cleared').start;
    let version = 1;
    for (let count = 0; count < 100; count++)
      version = await change(uri, { range: { start: at, end: at }, text: 'x' });
    await diagnosticsOf(uri, version);
    const versions = (published.get(uri) ?? []).map((params) => params.version ?? 0);
    expect(versions.at(-1)).toBe(101);
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
  });

  test('has its list emptied when the document is closed', async () => {
    const { open, tell, diagnosticsOf, publication } = await start();
    await open(uri, 'no cable at all\n');
    expect(await diagnosticsOf(uri, 1)).not.toEqual([]);
    await tell('textDocument/didClose', { textDocument: { uri } });
    const { diagnostics } = await publication(uri, (params) => params.version === undefined);
    expect(diagnostics).toEqual([]);
  });

  test('sees one quiet finding in a file that is no cable', async () => {
    const { open, diagnosticsOf } = await start();
    await open(uri, fixture('bad-shopping-list.cable'));
    const diagnostics = await diagnosticsOf(uri, 1);
    expect(codes(diagnostics)).toEqual(['not-a-cable']);
    expect(diagnostics[0]?.severity).toBe(DiagnosticSeverity.Information);
    expect(diagnostics[0]?.range.start.line).toBe(0);
  });

  test('gets no more than it can read', async () => {
    const { open, publication } = await start({ capabilities: {} });
    await open(uri, seed.replace('DE RUEHBJ #6872', stationLine));
    const { diagnostics, version } = await publication(uri, () => true);
    expect(version).toBeUndefined();
    expect(codes(diagnostics)).toContain('station-line-malformed');
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
    }
  });
});

describe('an editor that asks for diagnostics', () => {
  /** Starts an editor that asks, and gives it a way to. */
  async function startPulling() {
    const started = await start({ capabilities: pullingClient });
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      started.ask('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    return { ...started, pull };
  }

  test('is offered the answer, and sent nothing unasked', async () => {
    const { open, pull, initialized, published } = await startPulling();
    expect(initialized.capabilities.diagnosticProvider).toBeDefined();
    await open(uri, seed);
    expect((await pull()).kind).toBe('full');
    expect(published.size).toBe(0);
  });

  test('is told "unchanged" while the findings are the same, though the text is not', async () => {
    const { open, change, pull } = await startPulling();
    await open(uri, seed);
    const first = await pull();
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await change(uri, { range: rangeOf(seed, 'some kind on this issue'), text: 'any kind on this' });
    expect((await pull(first.resultId)).kind).toBe('unchanged');
  });

  test('gets the findings anew when they differ', async () => {
    const { open, change, pull } = await startPulling();
    await open(uri, seed);
    const first = await pull();
    await change(uri, broken);
    const second = await pull(first.resultId);
    expect(second.kind === 'full' && codes(faults(second.items))).toEqual(['station-line-malformed']);
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('gets an empty list for a document that is not open', async () => {
    const { pull } = await startPulling();
    expect(await pull()).toMatchObject({ kind: 'full', items: [] });
  });
});

describe('settings', () => {
  const off = { rules: { 'station-line-malformed': 'off' } };
  const asking = { ...pushingClient, workspace: { configuration: true } };

  const brokenSeed = seed.replace('DE RUEHBJ #6872', stationLine);

  test('are asked for by document and obeyed', async () => {
    const { open, diagnosticsOf } = await start({ capabilities: asking, settings: { current: off } });
    await open(uri, brokenSeed);
    expect(codes(faults(await diagnosticsOf(uri, 1)))).toEqual([]);
  });

  test('that change are obeyed in open documents at once', async () => {
    const settings: { current: unknown } = { current: off };
    const { open, tell, diagnosticsOf, publication } = await start({ capabilities: asking, settings });
    await open(uri, brokenSeed);
    await diagnosticsOf(uri, 1);
    settings.current = { rules: { 'station-line-malformed': 'hint' } };
    await tell('workspace/didChangeConfiguration', { settings: null });
    const { diagnostics } = await publication(uri, (params) =>
      codes(params.diagnostics).includes('station-line-malformed'),
    );
    const found = diagnostics.find(({ code }) => code === 'station-line-malformed');
    expect(found?.severity).toBe(DiagnosticSeverity.Hint);
  });

  test('that change make an editor that asks for diagnostics ask again', async () => {
    const capabilities = {
      ...pullingClient,
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    };
    const { connection, tell } = await start({ capabilities });
    const refreshed = new Promise<void>((resolve) => {
      connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    await tell('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
  });

  test('are listened for where the editor lets servers register', async () => {
    const { registered, ask } = await start({
      capabilities: {
        ...asking,
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      },
    });
    await ask('cable/status', { uri });
    expect(registered).toEqual(['workspace/didChangeConfiguration']);
  });

  test('sent by an editor that cannot be asked are obeyed', async () => {
    const { open, tell, diagnosticsOf, publication } = await start();
    await open(uri, brokenSeed);
    expect(codes(faults(await diagnosticsOf(uri, 1)))).toEqual(['station-line-malformed']);
    await tell('workspace/didChangeConfiguration', { settings: { cable: off } });
    await publication(uri, (params) => !codes(params.diagnostics).includes('station-line-malformed'));
  });

  test('given at the start are obeyed when the editor has no others', async () => {
    const { open, diagnosticsOf } = await start({ initializationOptions: off });
    await open(uri, brokenSeed);
    expect(codes(faults(await diagnosticsOf(uri, 1)))).toEqual([]);
  });

  test('choose the form that a message is read in', async () => {
    const { open, ask } = await start({ initializationOptions: { form: 'smart' } });
    await open(uri, seed);
    expect(await ask('cable/status', { uri })).toMatchObject({ form: 'smart' });
  });
});

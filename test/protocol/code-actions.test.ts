// What an editor is offered at a place of an open cable, and what becomes of the text when it is accepted.
import { afterEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixture } from '../unit/support/fixtures';
import { only } from '../unit/support/messages';
import type { Editor, EditorOptions } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
// Day 305 on line 3 contradicts the date-time group; the doubled SIPDIS is the seed's own.
const wrongDay = seed.replace('3020548', '3050548');

const capable: ClientCapabilities = {
  ...pushingClient,
  textDocument: {
    ...pushingClient.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
    },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

let editor: Editor | undefined;

async function start(options: EditorOptions = {}): Promise<Editor> {
  editor = await startEditor({ capabilities: capable, ...options });
  return editor;
}

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

function actionsAt(
  { ask }: Editor,
  range: Range,
  context: Partial<CodeActionContext> = {},
): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
  return ask('textDocument/codeAction', params);
}

/** The text after an action, with the version it is for. */
function after(text: string, action: CodeAction | undefined): { text: string; version: number | null } {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error(`no edit in ${action?.title ?? 'nothing'}`);
  const { version } = change.textDocument;
  return { text: applied(text, change.edits as TextEdit[]), version };
}

function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'cable', 1, text), edits);
}

function titles(actions: readonly CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

describe('a quick fix', () => {
  test('mends the finding, is marked as the right one, and names the finding it mends', async () => {
    const session = await start();
    await session.open(uri, wrongDay);
    const diagnostics = [...(await session.diagnosticsOf(uri, 1))];
    const shown = only(diagnostics.find(({ code }) => code === 'station-date-mismatch'));
    const actions = await actionsAt(session, shown.range, { diagnostics: [shown], only: ['quickfix'] });
    const [fix] = actions;
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [shown] });
    expect(after(wrongDay, fix)).toEqual({ text: seed, version: 1 });
  });

  test('is made for the text as it stands, whatever findings the editor still shows', async () => {
    const session = await start();
    await session.open(uri, wrongDay);
    const stale = [...(await session.diagnosticsOf(uri, 1))];
    const top = { line: 0, character: 0 };
    const version = await session.change(uri, { range: { start: top, end: top }, text: '\n\n' });
    const text = `\n\n${wrongDay}`;
    const [fix] = await actionsAt(session, rangeOf(text, '3050548'), {
      diagnostics: stale,
      only: ['quickfix'],
    });
    expect(after(text, fix)).toEqual({ text: `\n\n${seed}`, version });
  });

  test('is not offered where nothing is wrong, nor for what is no cable', async () => {
    const session = await start();
    await session.open(uri, seed);
    expect(await actionsAt(session, rangeOf(seed, '3020548'), { only: ['quickfix'] })).toEqual([]);
    await session.open('file:///cables/.cablelint.json', '{ "colour": 1 }');
    const textDocument = { uri: 'file:///cables/.cablelint.json' };
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } };
    const params = { textDocument, range, context: { diagnostics: [] } };
    expect(await session.ask('textDocument/codeAction', params)).toEqual([]);
  });

  test('of a rule that is turned off is not offered', async () => {
    const session = await start({ initializationOptions: { rules: { 'station-date-mismatch': 'off' } } });
    await session.open(uri, wrongDay);
    expect(await actionsAt(session, rangeOf(wrongDay, '3050548'), { only: ['quickfix'] })).toEqual([]);
  });

  test('in the second message of a file changes the second message', async () => {
    const session = await start();
    const text = seed + wrongDay;
    await session.open(uri, text);
    const second = rangeOf(text, '3050548');
    const [fix] = await actionsAt(session, second, { only: ['quickfix'] });
    expect(after(text, fix).text).toBe(seed + seed);
  });

  test('for an editor that knows no versions has none', async () => {
    const session = await start({ capabilities: { ...capable, workspace: {} } });
    await session.open(uri, wrongDay);
    const [fix] = await actionsAt(session, rangeOf(wrongDay, '3050548'), { only: ['quickfix'] });
    expect(Object.keys(fix?.edit ?? {})).toEqual(['changes']);
    expect(applied(wrongDay, fix?.edit?.changes?.[uri] ?? [])).toBe(seed);
  });
});

describe('fixing all', () => {
  const twice = wrongDay.replace('#6872', '#6873');

  test('mends everything that has one right answer, in all messages', async () => {
    const session = await start();
    const text = twice + twice;
    await session.open(uri, text);
    const [action, ...others] = await actionsAt(session, rangeOf(text, 'FM AMEMBASSY'), {
      only: ['source.fixAll.cable'],
    });
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.cable');
    const mended = after(text, action).text;
    expect(mended).not.toMatch(/#6873|3050548/);
    const version = await session.change(uri, { range: allOf(text), text: mended });
    const left = await session.diagnosticsOf(uri, version);
    expect(left.filter(isFaulty)).toEqual([]);
    expect(await actionsAt(session, rangeOf(mended, 'FM'), { only: ['source.fixAll'] })).toEqual([]);
  });

  test.each<[string, Partial<CodeActionContext>, boolean]>([
    ['when all of its kind are asked for', { only: ['source'] }, true],
    ['when a person calls for actions', { triggerKind: 1 }, true],
    ['when the cursor stands there', { triggerKind: 2 }, false],
    ['when imports are to be sorted', { only: ['source.organizeImports'] }, false],
    ["when another's fixes are asked for", { only: ['source.fixAll.eslint'] }, false],
  ])('%s: %j', async (_, context, expected) => {
    const session = await start();
    await session.open(uri, wrongDay);
    const actions = await actionsAt(session, rangeOf(wrongDay, 'FM AMEMBASSY'), context);
    expect(actions.some(({ kind }) => kind === 'source.fixAll.cable')).toBe(expected);
  });
});

function allOf(text: string): Range {
  const lines = text.split('\n');
  return { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
}

function isFaulty({ severity }: Diagnostic): boolean {
  return severity === 1 || severity === 2;
}

describe('rewriting', () => {
  test.each([
    ['Recompute line 3 from the date-time group', (text: string) => text.replace('3020548', '3050548')],
    [
      'Renumber all paragraphs',
      (text: string) => text.replace('¶3. ', '¶4. ').replace('¶4. (SBU) The', '¶5. (SBU) The'),
    ],
  ])('"%s" is offered where it changes something, and leaves the text right', async (title, damage) => {
    const session = await start();
    const damaged = damage(seed);
    await session.open(uri, damaged);
    const actions = await actionsAt(session, rangeOf(damaged, 'FM AMEMBASSY'), { only: ['refactor'] });
    expect(
      after(
        damaged,
        actions.find((action) => action.title === title),
      ).text,
    ).toBe(seed);
    await session.change(uri, { range: allOf(damaged), text: seed });
    const again = await actionsAt(session, rangeOf(seed, 'FM AMEMBASSY'), { only: ['refactor'] });
    expect(titles(again)).not.toContain(title);
  });

  test('cleans a published copy', async () => {
    const session = await start();
    await session.open(uri, seed);
    const actions = await actionsAt(session, rangeOf(seed, 'FM'), { only: ['refactor.rewrite'] });
    const cleaned = after(
      seed,
      actions.find(({ title }) => title === 'Clean the published copy'),
    ).text;
    expect(cleaned).not.toMatch(/¶|\]\(#\)| {2}\n/);
    expect(cleaned).toContain('TAGS: PREL PGOV CH KCRS');
  });
});

describe('turning off a rule', () => {
  const willing = { client: { turnsOffRules: true } };

  async function offered(options: EditorOptions): Promise<readonly CodeAction[]> {
    const session = await start(options);
    await session.open(uri, wrongDay);
    const diagnostics = [...(await session.diagnosticsOf(uri, 1))].filter(
      ({ code }) => code === 'station-date-mismatch',
    );
    const actions = await actionsAt(session, rangeOf(wrongDay, '3050548'), { diagnostics });
    return actions.filter(({ command }) => command !== undefined);
  }

  test('is offered for the file and the workspace, behind the fixes, as a command', async () => {
    const actions = await offered({ initializationOptions: willing, folders: ['file:///cables'] });
    expect(titles(actions)).toEqual([
      'Turn off station-date-mismatch for this file',
      'Turn off station-date-mismatch for this workspace',
    ]);
    expect(actions[0]?.command).toEqual({
      title: 'Turn off station-date-mismatch for this file',
      command: 'cable.turnOffRule',
      arguments: [{ code: 'station-date-mismatch', uri, scope: 'file', settingsFile: null }],
    });
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false);
  });

  test('is offered everywhere where no folder is open', async () => {
    const actions = await offered({ initializationOptions: willing });
    expect(titles(actions)).toEqual(['Turn off station-date-mismatch everywhere']);
  });

  test('names the .cablelint.json that the settings come from', async () => {
    const file = 'file:///cables/.cablelint.json';
    const [action] = await offered({
      initializationOptions: { client: { turnsOffRules: true, readsSettingsFiles: true } },
      folders: ['file:///cables'],
      files: { [file]: '{}' },
    });
    expect(action?.command?.arguments).toMatchObject([{ settingsFile: file }]);
  });

  test('is not offered to an editor that does not say it can', async () => {
    expect(await offered({ folders: ['file:///cables'] })).toEqual([]);
  });
});

test('an editor that takes only commands is offered nothing', async () => {
  const session = await start({ capabilities: pushingClient });
  expect(session.initialized.capabilities.codeActionProvider).toBeUndefined();
  await session.open(uri, wrongDay);
  expect(await actionsAt(session, rangeOf(wrongDay, '3050548'))).toEqual([]);
});

test('asked for a document that is not open, the server answers with nothing', async () => {
  const { ask } = await start({ initializationOptions: { client: { turnsOffRules: true } } });
  const params = { textDocument: { uri }, range: rangeOf(seed, 'FM'), context: { diagnostics: [] } };
  expect(await ask('textDocument/codeAction', params)).toEqual([]);
});

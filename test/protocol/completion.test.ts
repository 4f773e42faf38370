// Completion as editors ask for it: one that can do everything, and one that can do nothing more than it must.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  InsertReplaceEdit,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver';
import type { Editor } from './support/editor';
import { pushingClient, startEditor } from './support/editor';

const modernClient: ClientCapabilities = {
  ...pushingClient,
  textDocument: {
    ...pushingClient.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation'] },
      },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
};

const initializationOptions = { client: { suggestsAgain: true } };

let modern: Editor;
let plain: Editor;

beforeAll(async () => {
  [modern, plain] = await Promise.all([
    startEditor({
      capabilities: {
        ...modernClient,
        workspace: { configuration: true },
      },
      initializationOptions,
      settings: { current: { post: 'BEIJING' } },
    }),
    startEditor({ capabilities: {} }),
  ]);
});

afterAll(async () => {
  await Promise.all([modern.kill(), plain.kill()]);
});

let documents = 0;

/** What is offered where `$0` stands, in a document of its own. */
async function offered(editor: Editor, source: string, context?: object): Promise<CompletionList> {
  const offset = source.indexOf('$0');
  const uri = `file:///completion/${documents++}.cable`;
  await editor.open(uri, source.replace('$0', ''));
  const before = source.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return editor.ask<CompletionList>('textDocument/completion', { textDocument: { uri }, position, context });
}

function itemOf({ items }: CompletionList, label: string): CompletionItem {
  const found = items.find((item) => item.label === label);
  if (!found) throw new Error(`${label} is not offered`);
  return found;
}

const head = 'UNCLAS LISBON 000231\n\nE.O. 12958: N/A\n';

describe('an editor that can do everything', () => {
  test('is told when to ask', () => {
    expect(modern.initialized.capabilities.completionProvider).toEqual({
      triggerCharacters: [' ', '(', '/'],
      resolveProvider: true,
    });
  });

  test('gets one range for a thousand TAGS, each with what it stands for', async () => {
    const list = await offered(modern, `${head}TAGS: PREL PT$0X`);
    expect(list.itemDefaults?.editRange).toEqual({
      insert: { start: { line: 3, character: 11 }, end: { line: 3, character: 13 } },
      replace: { start: { line: 3, character: 11 }, end: { line: 3, character: 14 } },
    });
    const item = itemOf(list, 'PTER');
    expect(item).toMatchObject({ labelDetails: { description: 'Terrorists and terrorism' } });
    expect(item.filterText).toMatch(/^PTER Terrorists and terrorism/);
    expect(item.textEdit).toBeUndefined();
    expect(list.isIncomplete).toBe(false);
  });

  test('asks for the documentation of one and gets the words of the hover', async () => {
    const list = await offered(modern, `${head}TAGS: $0`);
    const item = itemOf(list, 'PTER');
    expect(item.documentation).toBeUndefined();
    const resolved = await modern.ask<CompletionItem>('completionItem/resolve', item);
    const { kind, value } = resolved.documentation as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toContain('**PTER** · subject TAGS');
    expect(resolved.label).toBe('PTER');
  });

  test('gets back an item that is none of ours as it is', async () => {
    const item = { label: 'PTER', data: { hostile: true } };
    expect(await modern.ask('completionItem/resolve', item)).toEqual(item);
  });

  test('gets a new cable with tab stops, of the post that is set', async () => {
    const item = itemOf(await offered(modern, 'cab$0'), 'cable');
    expect(item).toMatchObject({ insertTextFormat: 2, filterText: 'cable new cable, unclassified' });
    expect(item.textEditText).toContain('FM AMEMBASSY BEIJING\n');
    expect(item.textEditText).toContain('#${1:0001}');
  });

  test('is told to ask again after the beginning of a line, and gets two ranges where the lists differ', async () => {
    const list = await offered(
      modern,
      'DE RUEHLI #0231 3281106\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC\nI$0',
    );
    const item = itemOf(list, 'INFO');
    expect(item.command?.command).toBe('editor.action.triggerSuggest');
    expect((item.textEdit as InsertReplaceEdit).newText).toBe('INFO ');
  });

  test('gets nothing in the middle of a sentence after a blank', async () => {
    const context = { triggerKind: 2, triggerCharacter: ' ' };
    const { items } = await offered(modern, `${head}SUBJECT: ROOMS\n\n1. Summary: The $0`, context);
    expect(items).toEqual([]);
  });

  test('gets a whole new cable for the asking', async () => {
    const params = { uri: 'untitled:Untitled-1', form: 'confidential' };
    const snippet = await modern.ask<string>('cable/newCable', params);
    expect(snippet).toMatch(/^DE RUEHBJ #\$\{1:0001\} \d{7}$/m);
    expect(snippet).toMatch(/^C O N F I D E N T I A L BEIJING 00\$\{1:0001\}$/m);
  });
});

describe('an editor that can do no more than it must', () => {
  test('gets the documentation at once, as plain text', async () => {
    const item = itemOf(await offered(plain, `${head}TAGS: $0`), 'PTER');
    const { kind, value } = item.documentation as MarkupContent;
    expect(kind).toBe('plaintext');
    expect(value).toContain('PTER · subject TAGS');
    expect(item.data).toBeUndefined();
    expect(item.detail).toBe('Terrorists and terrorism');
  });

  test('gets a range with each item, round the whole token', async () => {
    const item = itemOf(await offered(plain, `${head}TAGS: PREL PT$0X`), 'PTER');
    expect(item.textEdit as TextEdit).toEqual({
      newText: 'PTER',
      range: { start: { line: 3, character: 11 }, end: { line: 3, character: 14 } },
    });
  });

  test('gets a new cable as plain text, and no command', async () => {
    const item = itemOf(await offered(plain, '$0'), 'cable');
    expect(item.insertTextFormat).toBeUndefined();
    expect((item.textEdit as TextEdit).newText).toMatch(/^DE RUEHXX #0001 \d{7}$/m);
    const keyword = itemOf(await offered(plain, 'FM AMEMBASSY LISBON\n$0'), 'TO');
    expect(keyword.command).toBeUndefined();
  });
});

test('a document that is not open has none', async () => {
  const params = { textDocument: { uri: 'file:///closed.cable' }, position: { line: 0, character: 0 } };
  expect(await plain.ask('textDocument/completion', params)).toBeNull();
});

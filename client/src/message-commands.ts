// The commands that concern the message at the cursor: citing and copying it, finding one's way in it, reading its heading
// in words. What they say of it, they ask the server.
import { commands, Disposable, env, l10n, Range, Selection, SymbolKind } from 'vscode';
import { TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { CodeAction, DocumentSymbol, TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MessageFacts, MessageParams } from '../../server/src/lsp/protocol';
import { DATE_TIME_GROUP_REQUEST, MESSAGE_REQUEST, READING_REQUEST } from '../../server/src/lsp/protocol';
import type { Place } from './cable-node';

const PREVIEW = 'markdown.showPreviewToSide';
/** The schemes of documents that hold a heading in words, and a message as it reads. */
const [HEADING_SCHEME, READING_SCHEME] = ['cable-heading', 'cable-reading'];

export function registerMessageCommands(client: BaseLanguageClient): Disposable {
  const headings = createReadings(HEADING_SCHEME);
  const readings = createReadings(READING_SCHEME);
  return Disposable.from(
    headings.registration,
    readings.registration,
    commands.registerCommand('cable.copyCitation', async (place?: Partial<Place>) => {
      // From the view of cables it comes with one of them, which need not be open.
      if (place?.uri !== undefined && place.position)
        await copyCitation(client, { uri: place.uri, position: place.position });
      else await inCable((editor) => copyCitation(client, paramsAt(editor)))();
    }),
    commands.registerCommand(
      'cable.copyAsJson',
      inCable(async (editor) => {
        const facts = await factsAt(client, paramsAt(editor));
        if (facts) await copy(JSON.stringify(facts.record, null, 2), l10n.t('Copied: the message as JSON'));
      }),
    ),
    commands.registerCommand(
      'cable.showDecodedHeading',
      inCable(async (editor) => {
        const heading = (await factsAt(client, paramsAt(editor)))?.heading ?? null;
        if (heading === null)
          void window.showInformationMessage(l10n.t('This message has no heading to decode.'));
        else await headings.show(l10n.t('Heading of {0}', nameOf(editor)), heading);
      }),
    ),
    commands.registerCommand(
      'cable.openReadingView',
      inCable(async (editor) => {
        const reading = await client.sendRequest<string | null>(READING_REQUEST, paramsAt(editor));
        if (reading === null)
          void window.showInformationMessage(l10n.t('Nothing here is recognised as a cable.'));
        else await readings.show(l10n.t('Reading copy of {0}', nameOf(editor)), reading);
      }),
    ),
    commands.registerCommand(
      'cable.insertDateTimeGroup',
      inCable((editor) => insertDateTimeGroup(client, editor)),
    ),
    commands.registerCommand('cable.goToParagraph', inCable(goToParagraph)),
    commands.registerCommand(
      'cable.renumberParagraphs',
      inCable((editor) =>
        rewrite(editor, 'refactor.rewrite.renumber', l10n.t('The paragraphs of this message are in order.')),
      ),
    ),
    commands.registerCommand(
      'cable.cleanPublishedCopy',
      inCable((editor) =>
        rewrite(
          editor,
          'refactor.rewrite.clean',
          l10n.t('This message has nothing that publication left in it.'),
        ),
      ),
    ),
  );
}

/** A command that only runs where the active editor shows a cable. */
function inCable(run: (editor: TextEditor) => Promise<void>): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === 'cable') await run(editor);
    else void window.showInformationMessage(l10n.t('Open a cable first.'));
  };
}

function factsAt(client: BaseLanguageClient, params: MessageParams): Promise<MessageFacts | null> {
  return client.sendRequest<MessageFacts | null>(MESSAGE_REQUEST, params);
}

function paramsAt({ document, selection }: TextEditor): MessageParams {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}

async function copyCitation(client: BaseLanguageClient, params: MessageParams): Promise<void> {
  // The server knows the messages of open documents alone.
  await workspace.openTextDocument(Uri.parse(params.uri));
  const citation = (await factsAt(client, params))?.citation ?? null;
  if (citation === null)
    void window.showInformationMessage(l10n.t('This message has no number to cite it by.'));
  else await copy(citation, l10n.t('Copied: {0}', citation));
}

/** Copies a text, and says so. */
async function copy(text: string, saying: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(saying, 4000);
}

async function insertDateTimeGroup(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const group = await client.sendRequest<string>(DATE_TIME_GROUP_REQUEST);
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, group);
  });
}

/** The server's own rewriting, so that it is the same here and in every other editor. */
async function rewrite(
  { document, selection }: TextEditor,
  kind: string,
  nothingToDo: string,
): Promise<void> {
  // Not by the editor's own command: news of other findings would cancel it without a word.
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    kind,
  );
  const edit = actions.find((action) => action.kind?.value === kind)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(nothingToDo);
}

/** A list of the numbered paragraphs; the text follows the choice while it is made. */
async function goToParagraph(editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const items = paragraphsIn(symbols ?? []).map((symbol) => ({
    label: symbol.name,
    at: symbol.selectionRange,
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('This cable has no numbered paragraphs.'));
    return;
  }
  const pick = window.createQuickPick<(typeof items)[number]>();
  pick.title = l10n.t('Go to Paragraph');
  pick.placeholder = l10n.t('Number or words of a paragraph');
  pick.items = items;
  let isChosen = false;
  pick.onDidChangeActive(([item]) => item && reveal(editor, item.at));
  pick.onDidAccept(() => {
    isChosen = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!isChosen) reveal(editor, selection);
    pick.dispose();
  });
  pick.show();
}

function paragraphsIn(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [
    ...(symbol.kind === SymbolKind.String && /^\d+\. /.test(symbol.name) ? [symbol] : []),
    ...paragraphsIn(symbol.children),
  ]);
}

function reveal(editor: TextEditor, { start }: Range): void {
  editor.selection = new Selection(start, start);
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}

function nameOf({ document: { uri } }: TextEditor): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

interface Readings {
  readonly registration: Disposable;
  show(title: string, markdown: string): Promise<void>;
}

/** Texts shown as read-only documents of their own in VS Code's Markdown preview, or as they are where it is turned off. */
function createReadings(scheme: string): Readings {
  const texts = new Map<string, string>();
  const provider = { provideTextDocumentContent: (uri: Uri): string => texts.get(uri.toString()) ?? '' };
  const registration = Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, provider),
    workspace.onDidCloseTextDocument(({ uri }) => void texts.delete(uri.toString())),
  );
  return {
    registration,
    async show(title, markdown) {
      // The moment is part of the address, so that what is shown again is read again.
      const uri = Uri.from({ scheme, path: `/${title}.md`, query: String(Date.now()) });
      texts.set(uri.toString(), markdown);
      const known = await commands.getCommands();
      if (known.includes(PREVIEW)) await commands.executeCommand(PREVIEW, uri);
      else await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside });
    },
  };
}

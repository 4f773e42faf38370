// Short words for what the suite asks of the editor.
import * as vscode from 'vscode';

/** Asks again and again until there is an answer; fails after twenty seconds. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited too long: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The address of a file of the workspace, in the first of its folders or another. */
export function addressOf(name: string, folderNumber = 0): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[folderNumber];
  if (folder === undefined) throw new Error(`no folder ${folderNumber} is open`);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace and shows it. */
export async function openFile(name: string, folderNumber = 0): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(addressOf(name, folderNumber));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Shows a cable that was never saved. */
export async function untitledCable(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'cable', content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes all editors; what was changed in them is lost. */
export async function closeAll(): Promise<void> {
  const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  for (let left = tabs().length; left > 0 && tabs().some(({ isDirty }) => isDirty); left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Selects the first occurrence of a text, or puts the cursor at its end, in the active editor. */
export function select(document: vscode.TextDocument, text: string, where: 'all' | 'end' = 'all'): void {
  const end = cursorAfter(document, text);
  const start = where === 'all' ? document.positionAt(document.offsetAt(end) - text.length) : end;
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) throw new Error('another document is shown');
  editor.selection = new vscode.Selection(start, end);
}

/** The last part of the path of a place. */
export function nameOf(place: vscode.Location | undefined): string {
  return place?.uri.path.split('/').at(-1) ?? '';
}

export function findingsIn(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri);
}

export function codesIn(document: vscode.TextDocument): readonly string[] {
  return findingsIn(document).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** The outline, once there is one. */
export async function outlineOf(
  document: vscode.TextDocument,
): Promise<readonly vscode.DocumentSymbol[] | undefined> {
  const command = 'vscode.executeDocumentSymbolProvider';
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    command,
    document.uri,
  );
  return symbols === undefined || symbols.length === 0 ? undefined : symbols;
}

/** The place right after the first occurrence of a text. */
export function cursorAfter(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`no ${text} in the document`);
  return document.positionAt(at + text.length);
}

/** What a provider command answers for the middle of a text's first occurrence. */
export async function answer<T>(command: string, document: vscode.TextDocument, text: string): Promise<T> {
  const position = cursorAfter(document, text).translate(0, -Math.ceil(text.length / 2));
  return vscode.commands.executeCommand<T>(command, document.uri, position);
}

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

/** Opens a file of the workspace and shows it. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
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

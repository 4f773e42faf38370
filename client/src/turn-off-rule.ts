// Turns off a rule where a person does not want it: in the `.cablelint.json` that the settings come from, else in the
// settings of the folder, the workspace or the person.
import { ConfigurationTarget, l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { TurnOffRule } from '../../server/src/lsp/protocol';
import type { Override } from './rule-off';
import { patternFor, withOverrideOff, withRuleOff } from './rule-off';

export async function turnOffRule(request: TurnOffRule): Promise<void> {
  const file = request.settingsFile;
  if (file === null) await writeSetting(request);
  else await writeFile(Uri.parse(file), request);
}

async function writeSetting({ code, uri, scope }: TurnOffRule): Promise<void> {
  const document = Uri.parse(uri);
  const configuration = workspace.getConfiguration('cable', document);
  if (scope === 'file') {
    const files = patternFor(workspace.asRelativePath(document, false));
    const overrides = withOverrideOff(configuration.get<readonly Override[]>('overrides', []), code, files);
    await configuration.update('overrides', overrides, ConfigurationTarget.WorkspaceFolder);
    return;
  }
  const set = configuration.inspect<Readonly<Record<string, string>>>('rules');
  const [before, target] =
    scope === 'workspace'
      ? [set?.workspaceValue, ConfigurationTarget.Workspace]
      : [set?.globalValue, ConfigurationTarget.Global];
  await configuration.update('rules', { ...before, [code]: 'off' }, target);
}

async function writeFile(file: Uri, { code, uri, scope }: TurnOffRule): Promise<void> {
  const document = await workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const folder = Uri.joinPath(file, '..').path.replace(/\/?$/, '/');
  const files = scope === 'file' ? patternFor(Uri.parse(uri).path.slice(folder.length)) : null;
  const text = withRuleOff(document.getText(), code, files);
  if (text === null) {
    await window.showTextDocument(document);
    void window.showWarningMessage(
      l10n.t('{0} is no valid JSON: nothing was changed.', workspace.asRelativePath(file)),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  // What a person has not saved is left for them to save.
  if (!wasDirty) await document.save();
}

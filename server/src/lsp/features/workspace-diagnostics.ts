// Findings in cables that were never opened, pulled for the whole workspace. Nothing is announced at the start: the editor
// is told when the settings ask for it, and told otherwise when they no longer do, so that it does not ask in vain.
import type { WorkspaceDiagnosticParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const workspaceDiagnostics: ServerFeature = {
  capabilities: () => ({}),

  listen({ connection, guard, unopened }) {
    const nothing: WorkspaceDiagnosticReport = { items: [] };
    connection.languages.diagnostics.onWorkspace((pull, cancelled, _progress, parts) =>
      guard('workspace/diagnostic', nothing, ({ previousResultIds }: WorkspaceDiagnosticParams, token) =>
        unopened.answer(previousResultIds, parts && ((items) => parts.report({ items })), token),
      )(pull, cancelled),
    );
  },

  refresh: ({ unopened }) => unopened.changeSettings(),
};

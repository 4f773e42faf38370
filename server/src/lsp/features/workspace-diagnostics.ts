// Findings in cables that were never opened, pulled for the whole workspace. Nothing is announced at the start: the editor
// is told when the settings ask for it, and told otherwise when they no longer do, so that it does not ask in vain.
import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const workspaceDiagnostics: ServerFeature = {
  capabilities: () => ({}),

  listen({ connection, answer, unopened }) {
    answer('workspace/diagnostic', { items: [] }, ({ previousResultIds, partialResultToken }, token) => {
      const give =
        partialResultToken === undefined
          ? undefined
          : (items: WorkspaceDocumentDiagnosticReport[]): void =>
              connection.sendNotification('$/progress', { token: partialResultToken, value: { items } });
      return unopened.answer(previousResultIds, give, token);
    });
  },

  refresh: ({ unopened }) => unopened.changeSettings(),
};

// Commands that the server runs itself, so that every editor has them: by `workspace/executeCommand`.
import type { ExecuteCommandParams } from 'vscode-languageserver';
import * as l10n from '../../l10n';
import type { ServerFeature } from '../session';
import { workspaceEditOf } from '../workspace-edit';

/**
 * Applies all fixes with one right answer. Its one argument is `{ uri }`, or `{ uri, line }` for the message that stands
 * there alone. Answers whether there was anything to do and the editor has done it.
 */
export const FIX_ALL_COMMAND = 'cable.fixAll';

export const commands: ServerFeature = {
  capabilities: ({ appliesEdits }) =>
    appliesEdits ? { executeCommandProvider: { commands: [FIX_ALL_COMMAND] } } : {},

  listen({ connection, guard, service, documents, client, configuration, say, inSlices }) {
    connection.onExecuteCommand(
      guard(
        'workspace/executeCommand',
        null,
        async ({ command, arguments: given }: ExecuteCommandParams, token) => {
          const place = placeIn(given?.[0]);
          if (command !== FIX_ALL_COMMAND || !place) return null;
          const { uri, line } = place;
          const { settings } = await configuration().of(uri);
          const at = { line: line ?? 0, character: 0 };
          const range = line === undefined ? undefined : { start: at, end: at };
          const edits = await inSlices(uri, token, (cable) => service.fixAllSteps(cable, settings, range));
          const version = documents.versionOf(uri);
          if (!edits?.length || version === undefined) return false;
          const edit = workspaceEditOf(edits, uri, version, client());
          return (await connection.workspace.applyEdit({ label: say(l10n.t('Fix all')), edit })).applied;
        },
      ),
    );
  },
};

function placeIn(argument: unknown): { readonly uri: string; readonly line: number | undefined } | null {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return null;
  const { uri } = argument;
  const line = 'line' in argument && typeof argument.line === 'number' ? argument.line : undefined;
  return typeof uri === 'string' ? { uri, line } : null;
}

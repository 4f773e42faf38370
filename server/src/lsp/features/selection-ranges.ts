// What a growing selection takes in, for each caret.
import type { SelectionRangeParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const selectionRanges: ServerFeature = {
  capabilities: ({ growsSelections }) => (growsSelections ? { selectionRangeProvider: true } : {}),

  listen({ connection, guard, service, parsed }) {
    connection.onSelectionRanges(
      guard(
        'textDocument/selectionRange',
        null,
        async ({ textDocument: { uri }, positions }: SelectionRangeParams) => {
          const cable = await parsed(uri);
          return cable ? service.selectionRanges(cable, positions) : null;
        },
      ),
    );
  },
};

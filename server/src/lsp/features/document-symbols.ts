// The outline; for an editor that knows no nested symbols the same symbols in one list, each naming what holds it.
import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const documentSymbols: ServerFeature = {
  capabilities: () => ({ documentSymbolProvider: true }),

  listen({ connection, guard, service, client, inSlices }) {
    connection.onDocumentSymbol(
      guard(
        'textDocument/documentSymbol',
        [],
        async ({ textDocument: { uri } }: DocumentSymbolParams, token) => {
          const symbols = (await inSlices(uri, token, (cable) => service.documentSymbolsSteps(cable))) ?? [];
          return client().nestsSymbols ? symbols : flatSymbols(symbols, uri);
        },
      ),
    );
  },
};

function flatSymbols(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = (nested: readonly DocumentSymbol[], containerName: string | undefined): void => {
    for (const { name, kind, range, children } of nested) {
      flat.push({
        name,
        kind,
        location: { uri, range },
        ...(containerName === undefined ? {} : { containerName }),
      });
      if (children) add(children, name);
    }
  };
  add(symbols, undefined);
  return flat;
}

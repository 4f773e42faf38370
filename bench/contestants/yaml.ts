// yaml-language-server's language service, with the same schema as the JSON one.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import type { Contestant } from '../contestant';
import { completionPlace, schema } from '../documents/record';
import { freshDocument, typedDocument } from '../typing';

const service = getLanguageService({
  schemaRequestService: () => Promise.reject(new Error('no network')),
  workspaceContext: { resolveRelativePath: (path) => path },
});
service.configure({
  validate: true,
  completion: true,
  format: true,
  schemas: [{ uri: 'file:///bench/schema.json', fileMatch: ['*.yaml'], schema }],
});

const check = (document: TextDocument): unknown => service.doValidation(document, false);

export const contestant: Contestant = {
  jobsOn: (text) => {
    const next = freshDocument('yaml', text);
    const typed = typedDocument('yaml', text);
    const document = next();
    const place = document.positionAt(completionPlace(text));
    return {
      check: () => check(next()),
      symbols: () => service.findDocumentSymbols2(next(), { resultLimit: Number.MAX_SAFE_INTEGER }),
      completion: () => service.doComplete(document, place, false),
      formatting: () => service.doFormat(document, {}),
      key: () => check(typed()),
    };
  },
};

// vscode-json-languageservice, with a schema for the document.
import { getLanguageService } from 'vscode-json-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contestant } from '../contestant';
import { completionPlace, schema } from '../documents/record';
import { freshDocument, typedDocument } from '../typing';

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: 'file:///bench/schema.json', fileMatch: ['*.json'], schema }],
});

async function check(document: TextDocument): Promise<unknown> {
  const read = service.parseJSONDocument(document);
  return [read, await service.doValidation(document, read)];
}

export const contestant: Contestant = {
  jobsOn: (text) => {
    const next = freshDocument('json', text);
    const typed = typedDocument('json', text);
    const document = next();
    const read = service.parseJSONDocument(document);
    const place = document.positionAt(completionPlace(text));
    return {
      parse: () => service.parseJSONDocument(next()),
      check: () => check(next()),
      symbols: () => {
        const fresh = next();
        const limitless = { resultLimit: Number.MAX_SAFE_INTEGER };
        return service.findDocumentSymbols2(fresh, service.parseJSONDocument(fresh), limitless);
      },
      completion: () => service.doComplete(document, place, read),
      formatting: () => service.format(document, undefined, { tabSize: 2, insertSpaces: true }),
      key: () => check(typed()),
    };
  },
};

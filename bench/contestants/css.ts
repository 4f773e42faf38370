// vscode-css-languageservice.
import { getCSSLanguageService } from 'vscode-css-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contestant } from '../contestant';
import { completionPlace } from '../documents/css';
import { freshDocument, typedDocument } from '../typing';

const service = getCSSLanguageService();
service.configure({ validate: true });

function check(document: TextDocument): unknown {
  const read = service.parseStylesheet(document);
  return [read, service.doValidation(document, read)];
}

export const contestant: Contestant = {
  jobsOn: (text) => {
    const next = freshDocument('css', text);
    const typed = typedDocument('css', text);
    const document = next();
    const read = service.parseStylesheet(document);
    const place = document.positionAt(completionPlace(text));
    return {
      parse: () => service.parseStylesheet(next()),
      check: () => check(next()),
      symbols: () => {
        const fresh = next();
        return service.findDocumentSymbols2(fresh, service.parseStylesheet(fresh));
      },
      completion: () => service.doComplete(document, place, read),
      formatting: () => service.format(document, undefined, { tabSize: 2, insertSpaces: true }),
      key: () => check(typed()),
    };
  },
};

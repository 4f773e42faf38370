// Ours: the service that every host of the language support shares, and the documents that the server keeps with it.
import { createDocuments } from '../../server/src/document';
import { createSliced } from '../../server/src/lsp/sliced';
import type { ParsedCable } from '../../server/src/service';
import { createCableService } from '../../server/src/service';
import type { Contestant } from '../contestant';
import { afterMark } from '../documents/fill';
import type { Job } from '../measure';
import { typist } from '../typing';

const service = createCableService();
const uri = 'file:///bench/document.cable';

/** What an editor is given: findings in lines and columns. */
function check(cable: ParsedCable): unknown {
  const { findings } = service.validate(cable);
  return [cable, findings.map(({ finding, origin }) => cable.toRange(finding.span, origin))];
}

/** As the server has it: the change goes to the document, and what it does not touch is not read again. */
function typing(text: string): Job {
  const sliced = createSliced({ defer: setImmediate, now: () => performance.now() });
  const documents = createDocuments(service, sliced);
  const next = typist(text);
  let version = 1;
  documents.open({ textDocument: { uri, languageId: 'cable', version, text } });
  return async () => {
    documents.change({ textDocument: { uri, version: ++version }, contentChanges: [next()] });
    const cable = await documents.parsed(uri, 'auto');
    return cable && check(cable);
  };
}

export const contestant: Contestant = {
  jobsOn: (text) => {
    const cable = service.parse(text);
    const tag = cable.positions.positionAt(afterMark(text, 'TAGS: ') + 1);
    const now = new Date(0);
    return {
      parse: () => service.parse(text),
      check: () => check(service.parse(text)),
      symbols: () => service.documentSymbols(service.parse(text)),
      tokens: () => service.semanticTokens(service.parse(text)),
      formatting: () => service.format(cable),
      completion: () => service.completion(cable, tag, { now }),
      key: typing(text),
    };
  },
};

// Ours: the service that every host of the language support shares.
import { createCableService } from '../../server/src/service';
import type { ParsedCable } from '../../server/src/service';
import type { Contestant } from '../contestant';
import { typedDocument } from '../typing';

const service = createCableService();

/** What an editor is given: findings in lines and columns. */
function check(cable: ParsedCable): unknown {
  const { findings } = service.validate(cable);
  return [cable, findings.map(({ finding, origin }) => cable.toRange(finding.span, origin))];
}

export const contestant: Contestant = {
  jobsOn: (text) => {
    const typed = typedDocument('cable', text);
    return {
      parse: () => service.parse(text),
      check: () => check(service.parse(text)),
      symbols: () => service.documentSymbols(service.parse(text)),
      key: () => check(service.parse(typed())),
    };
  },
};

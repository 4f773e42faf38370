// A floor: what every language server does with a keystroke before it has done anything of its own.
import type { Contestant } from '../contestant';
import { typedDocument } from '../typing';

export const contestant: Contestant = {
  jobsOn: (text) => {
    const typed = typedDocument('plaintext', text);
    return { key: () => typed().lineCount };
  },
};

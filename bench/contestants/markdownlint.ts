// markdownlint with all rules that are on by default.
import { lint } from 'markdownlint/sync';
import type { Contestant } from '../contestant';
import { typedDocument } from '../typing';

export const contestant: Contestant = {
  jobsOn: (text) => {
    const typed = typedDocument('markdown', text);
    return {
      check: () => lint({ strings: { document: text } }),
      key: () => lint({ strings: { document: typed().getText() } }),
    };
  },
};

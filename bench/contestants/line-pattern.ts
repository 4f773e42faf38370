// A floor: the text cut into lines, and one regular expression tried on each.
import type { Contestant } from '../contestant';

const numbered = /^\s*(\d{1,3})\.\s+(?:\(([A-Z]{1,4})\)\s+)?/;

export const contestant: Contestant = {
  jobsOn: (text) => ({
    check: () => {
      let found = 0;
      for (const line of text.split('\n')) if (numbered.test(line)) found++;
      return found;
    },
  }),
};

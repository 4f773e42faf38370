// A floor: the text cut into lines.
import type { Contestant } from '../contestant';

export const contestant: Contestant = {
  jobsOn: (text) => ({ check: () => text.split('\n').length }),
};

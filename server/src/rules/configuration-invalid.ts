// A setting that is none: a key, code or value that `.cablelint.json` does not know, or a text that is no JSON.
// No message shows it: `configuration.ts` finds it where the settings are read. The rule is here so that its code has a
// page and a severity like any other.
import type { Rule } from './rule';

export const rule: Rule = {
  code: 'configuration-invalid',
  title: 'A setting, code or value in .cablelint.json is not known',
  severity: 'warning',
  fixable: false,
  source: '.cablelint.json',
  check: () => undefined,
};

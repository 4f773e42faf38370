// docs/mutation-survivors.md: the figures of every file that was tried, and every survivor.
import type { Results } from './results';
import { survivorsOf, tableOf } from './results';

export function pageOf(results: Results): string {
  return `# Mutants: figures and survivors

Written by \`npm run mutants -- --page\`; what it means stands in [Whether the tests would notice](mutation-testing.md). Line and column are those of
the file when it was tried. Equivalent mutants are not taken out.

## Figures

${tableOf(results)}

## Survivors

${survivorsOf(results)}
`;
}

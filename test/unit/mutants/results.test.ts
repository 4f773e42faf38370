// The table of what became of mutants.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultsOf } from '../../../mutants/results';

const at = (line: number, status: string) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a <= b',
  location: { start: { line, column: 5 } },
});

test('counts what was tried, and shows what no test noticed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const path = join(folder, 'report.json');
  const mutants = [at(1, 'Killed'), at(1, 'Timeout'), at(2, 'Survived'), at(2, 'NoCoverage')];
  const files = {
    'a.ts': { source: 'if (a < b) {\n  return a < b;\n', mutants: [...mutants, at(1, 'Ignored')] },
    'left-out.ts': { source: '', mutants: [at(1, 'Ignored')] },
    'not-asked.ts': { source: '', mutants: [at(1, 'Killed')] },
  };
  writeFileSync(path, JSON.stringify({ files }));
  const results = resultsOf(path, ['a.ts', 'left-out.ts']);
  rmSync(folder, { recursive: true });
  expect(results.split('\n')).toEqual([
    '| file | mutants | killed | survived | score |',
    '| --- | --: | --: | --: | --: |',
    '| `a.ts` | 4 | 2 | 2 | 50.0 % |',
    '| all | 4 | 2 | 2 | 50.0 % |',
    '',
    '- a.ts:2:5 EqualityOperator: `return a < b;` with `a <= b`',
    '- a.ts:2:5 EqualityOperator, reached by no test: `return a < b;` with `a <= b`',
    '',
  ]);
});

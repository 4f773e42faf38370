// The tables of what became of mutants.
import { expect, test } from 'vitest';
import { pageOf } from '../../../mutants/page';
import type { Report } from '../../../mutants/results';
import { resultsOf, survivorsOf, tableOf } from '../../../mutants/results';

const at = (line: number, status: string, column = 5) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a <= b',
  location: { start: { line, column }, end: { line, column: column + 5 } },
});

const report: Report = {
  files: {
    'server/src/message/a.ts': {
      source: 'if (a < b) {\n    a < b;\n}\n',
      mutants: [
        at(2, 'NoCoverage'),
        at(1, 'Killed'),
        at(1, 'Timeout'),
        at(1, 'Survived'),
        at(1, 'Killed'),
        at(1, 'Ignored'),
      ],
    },
    'server/src/rules/b.ts': { source: 'if (a < b) {', mutants: [at(1, 'Killed'), at(1, 'Ignored')] },
    'server/src/rules/left-out.ts': { source: '', mutants: [at(1, 'Ignored')] },
  },
};

test('what ran for ever counts as killed, what no test reaches as a survivor, what was left out not at all', () => {
  expect(resultsOf(report)['server/src/message/a.ts']).toEqual({
    mutants: 5,
    killed: 3,
    survivors: [
      { line: 1, column: 5, mutator: 'EqualityOperator', was: 'a < b', becomes: 'a <= b', reached: true },
      { line: 2, column: 5, mutator: 'EqualityOperator', was: 'a < b', becomes: 'a <= b', reached: false },
    ],
  });
});

test('the table has a line by file, by part, and for all', () => {
  expect(tableOf(resultsOf(report)).split('\n')).toEqual([
    '| file | mutants | killed | survived | reached by no test | score |',
    '| --- | --: | --: | --: | --: | --: |',
    '| `message/a` | 5 | 3 | 1 | 1 | 60.0 % |',
    '| `rules/b` | 1 | 1 | 0 | 0 | 100.0 % |',
    '| all of message/ | 5 | 3 | 1 | 1 | 60.0 % |',
    '| all of rules/ | 1 | 1 | 0 | 0 | 100.0 % |',
    '| all | 6 | 4 | 1 | 1 | 66.7 % |',
  ]);
});

test('survivors stand under their file, in order', () => {
  expect(survivorsOf(resultsOf(report)).split('\n')).toEqual([
    '### message/a',
    '',
    '- 1:5 EqualityOperator: `a < b` → `a <= b`',
    '- 2:5 EqualityOperator, reached by no test: `a < b` → `a <= b`',
  ]);
});

test('what was taken out is called nothing, and backticks do not end the code they stand in', () => {
  const mutants = [{ ...at(1, 'Survived', 1), replacement: '' }];
  const results = resultsOf({ files: { 'a.ts': { source: '`${a}`', mutants } } });
  expect(survivorsOf(results)).toContain('- 1:1 EqualityOperator: `` `${a} `` → nothing');
});

test('the page has the figures and the survivors', () => {
  const page = pageOf(resultsOf(report));
  expect(page).toContain('| `message/a` | 5 |');
  expect(page).toContain('- 2:5 EqualityOperator');
});

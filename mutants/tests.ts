// Which tests try the mutants of a file: those that bear its name; if there are none, those of the files that import it.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Paths of test files, sorted. Throws where a file is tested by none, near or far. */
export function testsOf(file: string, sources: readonly string[], tests: readonly string[]): string[] {
  const seen = new Set<string>();
  let near = [file];
  while (near.length > 0) {
    const found = near.flatMap((source) => tests.filter((test) => stem(test) === stem(source)));
    if (found.length > 0) return [...new Set(found)].sort();
    for (const source of near) seen.add(source);
    near = sources.filter(
      (source) => !seen.has(source) && importsOf(source).some((path) => near.includes(path)),
    );
  }
  throw new Error(`${file}: no test was found, name some with --tests`);
}

function stem(path: string): string {
  return basename(path).replace(/(\.test)?\.ts$/, '');
}

function importsOf(source: string): string[] {
  const paths = readFileSync(source, 'utf8').matchAll(/ from '(\.[^']+)';/g);
  return Array.from(paths, ([, path = '']) => `${join(dirname(source), path).replaceAll('\\', '/')}.ts`);
}

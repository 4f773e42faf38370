// The snippets that the extension contributes: each leaves a cable in which nothing is wrong.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCableService } from '../../server/src/service';
import { cableOf } from '../unit/support/cables';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../snippets/cable.code-snippets', import.meta.url);
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Snippet>>;
const service = createCableService();

/** What stands there when each tab stop is left as it is. */
function written(name: string): string {
  const body = snippets[name]?.body.join('\n') ?? '';
  return body.replace(/\$\{\d:([^}]*)\}/g, '$1').replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1');
}

function outlineOf(text: string): string {
  return JSON.stringify(service.documentSymbols(service.parse(text)));
}

/** Codes of all that is said of a text, hints too. */
function saidOf(text: string): readonly string[] {
  return service.validate(service.parse(text)).findings.map(({ finding }) => finding.code);
}

describe('snippets', () => {
  test('are found by words of their own, and say what they are', () => {
    const all = Object.values(snippets);
    expect(new Set(all.map(({ prefix }) => prefix)).size).toBe(all.length);
    expect(all.filter(({ description }) => description === '')).toEqual([]);
  });

  const first = '1. (U) Nothing was said.';
  test.each([
    ['Summary', `${written('Summary')}\n\n2. (U) Nothing was said.`, 'SUMMARY'],
    ['Comment', `${first}\n\n${written('Comment')}`, 'COMMENT'],
    ['Action request', `${first}\n\n${written('Action request')}`, 'ACTION REQUEST'],
    ['Quoted text', `${first} It reads:\n\n${written('Quoted text')}\n\n2. (U) It is short.`, 'It is short'],
  ])('%s leaves nothing to mend and is seen in the outline', (_name, text, outlined) => {
    const cable = cableOf({ text });
    expect(saidOf(cable)).toEqual([]);
    expect(outlineOf(cable)).toContain(outlined);
  });

  test('References leaves a list of two', () => {
    const references = written('References');
    const cable = cableOf({ references, text: 'Both reftels said nothing. Ref A was short, ref B long.' });
    expect(saidOf(cable)).toEqual([]);
    expect(service.records(service.parse(cable))[0]?.references.map(({ id }) => id)).toEqual([
      '07STATE12345',
      '07BEIJING6789',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Documents } from '../../../server/src/document';
import { createDocuments } from '../../../server/src/document';
import type { CableService } from '../../../server/src/service';
import { createCableService } from '../../../server/src/service';
import { fixture } from '../support/fixtures';
import { only } from '../support/messages';

const uri = 'file:///some.cable';
const seed = fixture('seed.cable');

/** Documents whose service counts how often it parses. */
function counting() {
  const service = createCableService();
  const counts = { parsed: 0 };
  const counted: CableService = {
    ...service,
    parse(source, options) {
      counts.parsed++;
      return service.parse(source, options);
    },
    reparse(before, source, change) {
      counts.parsed++;
      return service.reparse(before, source, change);
    },
  };
  return { documents: createDocuments(counted), counts };
}

function open(documents: Documents, text: string): void {
  documents.open({ textDocument: { uri, languageId: 'cable', version: 1, text } });
}

const at = (line: number, character: number) => ({ line, character });

describe('an open document', () => {
  test('is parsed once for a version and a form', () => {
    const { documents, counts } = counting();
    open(documents, seed);
    expect(counts.parsed).toBe(0);
    const cable = documents.parsed(uri, 'auto');
    expect(documents.parsed(uri, 'auto')).toBe(cable);
    expect(counts.parsed).toBe(1);
    expect(documents.parsed(uri, 'draft')?.messages[0]?.form).toBe('draft');
    expect(counts.parsed).toBe(2);
  });

  test('is parsed again after a change, with the text as changed', () => {
    const { documents, counts } = counting();
    open(documents, seed);
    documents.parsed(uri, 'auto');
    const range = { start: at(0, 0), end: at(2, 0) };
    documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '' }] });
    expect(documents.versionOf(uri)).toBe(2);
    expect(documents.parsed(uri, 'auto')?.text).toBe(seed.slice(2));
    expect(counts.parsed).toBe(2);
  });

  test('is parsed again in part after changes that came before anyone asked', () => {
    const { documents } = counting();
    open(documents, `${seed}\n${seed}`);
    const before = only(documents.parsed(uri, 'auto'));
    const range = { start: at(2, 0), end: at(2, 0) };
    documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'one' }] });
    documents.change({
      textDocument: { uri, version: 3 },
      contentChanges: [
        { range, text: 'two\n' },
        { range, text: 'three' },
      ],
    });
    documents.change({ textDocument: { uri, version: 4 }, contentChanges: [] });
    const after = only(documents.parsed(uri, 'auto'));
    expect(after.text.split('\n')[2]).toMatch(/^threetwo/);
    expect(after.messages[0]?.text).toBe(after.text.slice(0, after.starts[1]));
    expect(after.messages[1]).toBe(before.messages[1]);
  });

  test('is gone when it is closed', () => {
    const { documents } = counting();
    open(documents, seed);
    documents.close({ textDocument: { uri } });
    expect(documents.parsed(uri, 'auto')).toBeUndefined();
    expect(documents.versionOf(uri)).toBeUndefined();
    expect(documents.uris()).toEqual([]);
  });

  test('takes nothing from a change that is malformed but its parse', () => {
    const { documents } = counting();
    open(documents, seed);
    const malformed = JSON.parse('[{ "range": 3 }]') as [];
    expect(() =>
      documents.change({ textDocument: { uri, version: 2 }, contentChanges: malformed }),
    ).toThrow();
    expect(documents.parsed(uri, 'auto')?.text).toBe(seed);
  });

  test('follows its editor through any changes', () => {
    const change = fc.record({
      from: fc.nat(60),
      length: fc.nat(8),
      text: fc.constantFrom('', 'x', '\n', '\r\n', '\r', 'a\nb', '😀'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const { documents } = counting();
        let text = 'VZCZCXRO1587\r\nOO RUEHCN\nDE RUEHBJ\r';
        open(documents, text);
        changes.forEach(({ from, length, text: inserted }, index) => {
          const { positions } = only(documents.parsed(uri, 'auto'));
          // An editor names places by position, so a place inside a CRLF is the one before it.
          const range = { start: positions.positionAt(from), end: positions.positionAt(from + length) };
          const [start, end] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
          text = text.slice(0, start) + inserted + text.slice(end);
          documents.change({
            textDocument: { uri, version: index + 2 },
            contentChanges: [{ range, text: inserted }],
          });
          expect(documents.parsed(uri, 'auto')?.text).toBe(text);
        });
      }),
    );
  });
});

test('a change of a document that is not open is passed over', () => {
  const { documents } = counting();
  documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: seed }] });
  expect(documents.parsed(uri, 'auto')).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Documents } from '../../../server/src/document';
import { createDocuments } from '../../../server/src/document';
import type { CableService } from '../../../server/src/service';
import { createSliced } from '../../../server/src/lsp/sliced';
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
    parseSteps(source, options) {
      counts.parsed++;
      return service.parseSteps(source, options);
    },
    reparseSteps(before, source, change) {
      counts.parsed++;
      return service.reparseSteps(before, source, change);
    },
  };
  return { documents: createDocuments(counted, sliced), counts };
}

/** Lets others work after each message. */
const sliced = createSliced({ defer: setImmediate, now: () => performance.now() * 1e9 });

function open(documents: Documents, text: string): void {
  documents.open({ textDocument: { uri, languageId: 'cable', version: 1, text } });
}

const at = (line: number, character: number) => ({ line, character });

describe('an open document', () => {
  test('is parsed once for a version and a form', async () => {
    const { documents, counts } = counting();
    open(documents, seed);
    expect(counts.parsed).toBe(0);
    const cable = await documents.parsed(uri, 'auto');
    expect(await documents.parsed(uri, 'auto')).toBe(cable);
    expect(counts.parsed).toBe(1);
    expect((await documents.parsed(uri, 'draft'))?.messages[0]?.form).toBe('draft');
    expect(counts.parsed).toBe(2);
  });

  test('is parsed again after a change, with the text as changed', async () => {
    const { documents, counts } = counting();
    open(documents, seed);
    await documents.parsed(uri, 'auto');
    const range = { start: at(0, 0), end: at(2, 0) };
    documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '' }] });
    expect(documents.versionOf(uri)).toBe(2);
    expect((await documents.parsed(uri, 'auto'))?.text).toBe(seed.slice(2));
    expect(counts.parsed).toBe(2);
  });

  test('is parsed again in part after changes that came before anyone asked', async () => {
    const { documents } = counting();
    open(documents, `${seed}\n${seed}`);
    const before = only(await documents.parsed(uri, 'auto'));
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
    const after = only(await documents.parsed(uri, 'auto'));
    expect(after.text.split('\n')[2]).toMatch(/^threetwo/);
    expect(after.messages[0]?.text).toBe(after.text.slice(0, after.starts[1]));
    expect(after.messages[1]).toBe(before.messages[1]);
  });

  test('that changes while it is parsed is given as it stands in the end, and nobody starts anew', async () => {
    const { documents, counts } = counting();
    open(documents, Array.from({ length: 5 }, () => seed).join('\n'));
    const asked = [documents.parsed(uri, 'auto'), documents.parsed(uri, 'auto')];
    const range = { start: at(2, 0), end: at(2, 0) };
    documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'one' }] });
    const [first, second] = await Promise.all(asked);
    expect(first).toBe(second);
    expect(first?.text.split('\n')[2]).toMatch(/^one/);
    expect(counts.parsed).toBe(2);
  });

  test('that is closed while it is parsed is given to nobody', async () => {
    const { documents } = counting();
    open(documents, Array.from({ length: 5 }, () => seed).join('\n'));
    const asked = documents.parsed(uri, 'auto');
    documents.close({ textDocument: { uri } });
    expect(await asked).toBeUndefined();
  });

  test('is gone when it is closed', async () => {
    const { documents } = counting();
    open(documents, seed);
    documents.close({ textDocument: { uri } });
    expect(await documents.parsed(uri, 'auto')).toBeUndefined();
    expect(documents.versionOf(uri)).toBeUndefined();
    expect(documents.uris()).toEqual([]);
  });

  test('takes nothing from a change that is malformed but its parse', async () => {
    const { documents } = counting();
    open(documents, seed);
    const malformed = JSON.parse('[{ "range": 3 }]') as [];
    expect(() =>
      documents.change({ textDocument: { uri, version: 2 }, contentChanges: malformed }),
    ).toThrow();
    expect((await documents.parsed(uri, 'auto'))?.text).toBe(seed);
  });

  test('follows its editor through any changes', async () => {
    const change = fc.record({
      from: fc.nat(60),
      length: fc.nat(8),
      text: fc.constantFrom('', 'x', '\n', '\r\n', '\r', 'a\nb', '😀'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        const { documents } = counting();
        let text = 'VZCZCXRO1587\r\nOO RUEHCN\nDE RUEHBJ\r';
        open(documents, text);
        for (const [index, { from, length, text: inserted }] of changes.entries()) {
          const { positions } = only(await documents.parsed(uri, 'auto'));
          // An editor names places by position, so a place inside a CRLF is the one before it.
          const range = { start: positions.positionAt(from), end: positions.positionAt(from + length) };
          const [start, end] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
          text = text.slice(0, start) + inserted + text.slice(end);
          documents.change({
            textDocument: { uri, version: index + 2 },
            contentChanges: [{ range, text: inserted }],
          });
          expect((await documents.parsed(uri, 'auto'))?.text).toBe(text);
        }
      }),
    );
  });
});

test('a change of a document that is not open is passed over', async () => {
  const { documents } = counting();
  documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: seed }] });
  expect(await documents.parsed(uri, 'auto')).toBeUndefined();
});

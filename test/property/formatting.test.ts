// What holds of formatting for every text and every style: it changes no word, what it leaves says the same, and done
// twice it changes nothing more.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCable } from '../../bench/generate/cable';
import { applied } from '../../server/src/edits/composition';
import type { FormatRequest } from '../../server/src/features/formatting';
import { formattingEdits } from '../../server/src/features/formatting';
import { paragraphNumberChoices, tagSeparatorChoices } from '../../server/src/features/formatting/style';
import { messageRecord } from '../../server/src/features/message-record';
import { onTypeEdits } from '../../server/src/features/on-type-formatting';
import type { Message } from '../../server/src/message/model';
import { parse } from '../../server/src/message/parse';
import { fixture, fixtureNames } from '../unit/support/fixtures';
import { anyText } from './texts';

const request: fc.Arbitrary<FormatRequest> = fc
  .record({
    paragraphNumbers: fc.constantFrom(...paragraphNumberChoices),
    tagSeparator: fc.constantFrom(...tagSeparatorChoices),
    wrap: fc.constantFrom(0, 20, 55, 69),
    trimTrailingBlanks: fc.boolean(),
    insertFinalLineEnd: fc.boolean(),
    trimFinalLineEnds: fc.boolean(),
  })
  .map(({ paragraphNumbers, tagSeparator, wrap, ...rest }) => ({
    style: { paragraphNumbers, tagSeparator, wrap },
    form: 'auto' as const,
    ...rest,
  }));

const generated: fc.Arbitrary<string> = fc
  .record({
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
    form: fc.constantFrom('acp127', 'state', 'draft', 'aad'),
    published: fc.boolean(),
    wrapped: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ seed, lineEnd, ...options }) => generateCable(seed, options).replaceAll('\n', lineEnd));

/** What somebody types without care: blanks doubled, taken away at colons and dots, lines indented, put in, run together. */
const untidy: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(generated, fc.constantFrom(...fixtureNames().map(fixture))),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('wider', 'gone', 'indented', 'blank', 'tab', 'swapped')), {
      maxLength: 12,
    }),
  )
  .map(([text, slips]) => slips.reduce((slipped, [at, slip]) => withSlip(slipped, at, slip), text));

function withSlip(text: string, at: number, slip: string): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = lines[index] ?? '';
  switch (slip) {
    case 'wider':
      lines[index] = line.replace(/ (?=\S)/, '   ');
      break;
    case 'gone':
      lines[index] = line.replace(/(?<=[:.]) /, '');
      break;
    case 'indented':
      lines[index] = `  ${line}`;
      break;
    case 'tab':
      lines[index] = line.replace(/ (?=\S)/, '\t');
      break;
    case 'swapped':
      lines[index] = lines[index + 1] ?? line;
      lines[index + 1] = line;
      break;
    default:
      lines.splice(index, 0, '');
  }
  return lines.join('\n');
}

const text: fc.Arbitrary<string> = fc.oneof(untidy, generated, anyText);
const RUNS = { numRuns: 120 };

function formatted(source: string, how: FormatRequest): string {
  return applied(source, formattingEdits(parse(source), how));
}

/** What a message says: its record without places, however many blanks part two words. */
function saidBy(message: Message): unknown {
  const record = messageRecord(message);
  const paragraphs = record.paragraphs.map(({ range: _, ...paragraph }) => paragraph);
  return JSON.parse(
    JSON.stringify({ ...record, paragraphs })
      .replace(/(?:\s|\\t)+/g, ' ')
      .replace(/: /g, ':'),
  );
}

/** All characters but blanks and what the style may put between words; those of the heading sorted, for its lines may move. */
function lettersOf({ text: written, heading }: Message, { style }: FormatRequest): string {
  const letters = (from: number, to: number): string => {
    let all = written.slice(from, to).replace(/[\s\u00a0]+/g, '');
    if (style.paragraphNumbers !== 'keep') all = all.replaceAll('¶', '');
    if (style.tagSeparator !== 'keep') all = all.replaceAll(',', '');
    return all;
  };
  const end = heading.span?.end ?? 0;
  return Array.from(letters(0, end)).sort().join('') + letters(end, written.length);
}

describe('for every text and style', { timeout: 60_000 }, () => {
  test('edits are in order, clear of each other, and change something', () => {
    fc.assert(
      fc.property(text, request, (source, how) => {
        let before = 0;
        for (const { start, end, newText } of formattingEdits(parse(source), how)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(source.slice(start, end)).not.toBe(newText);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(source.length);
      }),
      RUNS,
    );
  });

  test('no word is changed', () => {
    fc.assert(
      fc.property(text, request, (source, how) => {
        const before = parse(source).messages.map((message) => lettersOf(message, how));
        const after = parse(formatted(source, how)).messages.map((message) => lettersOf(message, how));
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  test('the file says the same', () => {
    fc.assert(
      fc.property(text, request, (source, how) => {
        expect(parse(formatted(source, how)).messages.map(saidBy)).toEqual(
          parse(source).messages.map(saidBy),
        );
      }),
      RUNS,
    );
  });

  test('done twice changes nothing more', () => {
    fc.assert(
      fc.property(text, request, (source, how) => {
        const once = formatted(source, how);
        expect(formatted(once, how)).toBe(once);
      }),
      RUNS,
    );
  });

  test('some lines are formatted without the others', () => {
    fc.assert(
      fc.property(text, request, fc.nat(), fc.nat(200), (source, how, at, length) => {
        const start = source.length === 0 ? 0 : at % source.length;
        const end = Math.min(source.length, start + length);
        const edits = formattingEdits(parse(source), { ...how, spans: [{ start, end }] });
        for (const edit of edits) {
          expect(/[\r\n]/.test(source.slice(edit.end, start)), 'above').toBe(false);
          expect(/[\r\n]/.test(source.slice(end, edit.start)), 'below').toBe(false);
        }
        expect(parse(applied(source, edits)).messages.map(saidBy)).toEqual(
          parse(source).messages.map(saidBy),
        );
      }),
      RUNS,
    );
  });

  test('a typed line end puts in no more than one label, where the caret is', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const end = source.length === 0 ? 0 : at % source.length;
        const typed = `${source.slice(0, end)}\n\n${source.slice(end)}`;
        const [message] = parse(typed).messages;
        const edits = message ? onTypeEdits(message, end + 2) : [];
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const edit of edits) {
          expect(edit.start).toBeLessThanOrEqual(end + 2);
          expect(edit.end).toBeGreaterThanOrEqual(end + 2);
          expect(typed.slice(edit.start, edit.end).trim()).toBe('');
          expect(edit.newText).toMatch(/^¶?\s*\d{1,4}[.)]? (?:\([^)]{1,20}\) )?$/);
        }
      }),
      RUNS,
    );
  });
});

// The texts that are measured on: of the size asked for, the same every time, and what they claim to be.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../bench/contestant';
import { textOf } from '../../../bench/documents/document';
import { placeOfWriting, typedDocument } from '../../../bench/typing';

const languages: readonly Language[] = ['cable', 'json', 'css', 'markdown', 'yaml'];

describe.each(languages)('a text in %s', (language) => {
  test.each([10_000, 100_000])('comes to %d bytes, a fiftieth more or less', (bytes) => {
    const length = Buffer.byteLength(textOf(language, bytes));
    expect(Math.abs(length - bytes)).toBeLessThanOrEqual(bytes / 50 + 20);
  });

  test('is the same every time', () => {
    expect(textOf(language, 20_000)).toBe(textOf(language, 20_000));
  });

  test('is not the same piece again and again', () => {
    const lines = textOf(language, 50_000)
      .split('\n')
      .filter((line) => line.length > 60);
    expect(new Set(lines).size).toBeGreaterThan(lines.length * 0.9);
  });

  test('has a word to write in, near its middle', () => {
    const text = textOf(language, 50_000);
    const place = placeOfWriting(text);
    expect(Math.abs(place - text.length / 2)).toBeLessThan(text.length / 10);
    expect(text.slice(place - 2, place + 1)).toMatch(/^[a-z]{3}$/);
  });
});

test('JSON texts can be read', () => {
  expect(JSON.parse(textOf('json', 20_000))).toBeInstanceOf(Array);
});

test('what is typed is taken out again', () => {
  const text = textOf('cable', 10_000);
  const typed = typedDocument('cable', text);
  const place = placeOfWriting(text);
  expect(typed().getText()).toBe(`${text.slice(0, place)}x${text.slice(place)}`);
  expect(typed().getText()).toBe(text);
  expect(typed().version).toBe(4);
});

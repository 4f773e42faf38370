// What `cable parse` gives for the clean fixtures, against answers written by hand from their texts.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/message/parse';
import { messageRecord } from '../../server/src/features/message-record';
import { fixture, fixtureNames } from '../unit/support/fixtures';

function answerOf(name: string): unknown {
  const file = new URL(`../fixtures/${name.replace(/\.cable$/, '.parse.json')}`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Answers leave offsets out: they say what is read, not where. */
function withoutRanges(name: string): unknown {
  const records = parse(fixture(name)).messages.map((message) => {
    const record = messageRecord(message);
    return { ...record, paragraphs: record.paragraphs.map(({ range: _range, ...paragraph }) => paragraph) };
  });
  return records.length === 1 ? records[0] : records;
}

const answered = fixtureNames().filter((name) => answerOf(name) !== undefined);

describe('fields of messages with a written answer', () => {
  test('there are answers for every form', () => {
    for (const form of ['acp127', 'state', 'aad', 'eighties', 'smart', 'draft', 'partial']) {
      expect(
        answered.some((name) => name.startsWith(form)),
        form,
      ).toBe(true);
    }
  });

  test.each(answered)('%s', (name) => {
    expect(withoutRanges(name)).toEqual(answerOf(name));
  });
});

// `cable parse`: every message of every file as plain fields, with its place in the file.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cable, clean, fixture, folderOf, objectsOf, replaced } from './support';

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Parsed {
  readonly path: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly id: string | null;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly range: { readonly start: Place; readonly end: Place };
  }[];
}

const messagesOf = (ndjson: string): readonly Parsed[] => objectsOf(ndjson) as readonly Parsed[];

const parse = ['parse', '--format', 'ndjson'];

test('gives a list of objects, one a message, with all fields there', async () => {
  const { stdout, code } = await cable(folderOf({ 'a.cable': clean }), ['parse', 'a.cable']);
  expect(JSON.parse(stdout)).toEqual([
    {
      path: 'a.cable',
      range: { start: { line: 0, character: 0 }, end: { line: 25, character: 0 } },
      form: 'acp127',
      id: '08LIMA917',
      transmission: { channel: 'XYZ', sequence: '0042' },
      routing: { precedence: 'RR', indicators: ['RUEHWEB'] },
      station: { indicator: 'RUEHPE', serial: '0917', section: null, dayOfYear: '074', time: '1530' },
      security: { signal: 'ZNR', letter: 'U', operatingSignals: ['ZZH'] },
      precedence: ['R'],
      dateTimeGroup: { text: '141530Z MAR 08', iso: '2008-03-14T15:30Z' },
      from: 'AMEMBASSY LIMA',
      to: [{ indicator: 'RUEHC', name: 'SECSTATE WASHDC', precedence: null, number: '8214', exempt: [] }],
      info: [{ indicator: 'RUEHQT', name: 'AMEMBASSY QUITO', precedence: null, number: '0331', exempt: [] }],
      classification: { level: 'UNCLASSIFIED', text: 'UNCLAS' },
      origin: 'LIMA',
      number: '000917',
      section: null,
      captions: ['SIPDIS'],
      executiveOrder: { number: '12958', text: 'N/A', declassifyOn: null },
      tags: ['SCUL', 'KPAO', 'PE'],
      subject: 'NEIGHBORHOOD BOOK FAIR OPENS IN LIMA',
      references: [],
      classifiedBy: null,
      summary: null,
      paragraphs: [
        {
          number: null,
          marking: null,
          heading: null,
          text:
            'The Los Cedros neighborhood book fair opened on March 12 with forty stalls and a reading for children. ' +
            'The Embassy lent two shelves of picture books. The organizers expect to hold the fair again in October.',
          range: { start: { line: 17, character: 0 }, end: { line: 20, character: 17 } },
        },
      ],
      signature: ['VILLANUEVA-HART'],
    },
  ]);
  expect(code).toBe(0);
});

test('gives the fields that the fixtures should have', async () => {
  const folder = new URL('../fixtures/', import.meta.url);
  const answers = readdirSync(folder).filter((name) => name.endsWith('.parse.json'));
  const names = answers.map((name) => name.replace('.parse.json', '.cable'));
  const where = folderOf(Object.fromEntries(names.map((name) => [name, fixture(name)])));
  const messages = messagesOf((await cable(where, [...parse, '.'])).stdout);
  for (const name of answers) {
    const answer = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object | readonly object[];
    const expected = Array.isArray(answer) ? (answer as readonly object[]) : [answer];
    const path = name.replace('.parse.json', '.cable');
    expect(
      messages.filter((message) => message.path === path),
      name,
    ).toMatchObject(expected);
  }
});

test('is the same list as lines', async () => {
  const where = folderOf({ 'b.cable': clean, 'a.cable': fixture('mixed-two-acp127.cable') });
  const { stdout: json } = await cable(where, ['parse', '.']);
  const { stdout: ndjson } = await cable(where, [...parse, '.']);
  expect(objectsOf(ndjson)).toEqual(JSON.parse(json));
  expect(messagesOf(ndjson).map(({ path }) => path)).toEqual(['a.cable', 'a.cable', 'b.cable']);
});

describe('ranges', () => {
  test('of messages follow on each other, and count from the start of the file', async () => {
    const where = folderOf({ 'a.cable': clean + clean });
    const [first, second] = messagesOf((await cable(where, [...parse, '.'])).stdout);
    expect([first?.range.start, first?.range.end]).toEqual([
      { line: 0, character: 0 },
      { line: 25, character: 0 },
    ]);
    expect(second?.range).toEqual({ start: { line: 25, character: 0 }, end: { line: 50, character: 0 } });
    expect(second?.paragraphs[0]?.range.start).toEqual({ line: 42, character: 0 });
  });

  test('count characters in UTF-16 units, whatever the line ends', async () => {
    const source = replaced(clean, 'again in October.', 'again 𝄞.').replaceAll('\n', '\r\n');
    const [message] = messagesOf((await cable(folderOf({ 'a.cable': source }), [...parse, '.'])).stdout);
    expect(message?.paragraphs[0]?.range.end).toEqual({ line: 20, character: 'again 𝄞.'.length });
  });
});

test.each([
  ['nothing', ''],
  ['prose', fixture('bad-prose.cable')],
  ['bytes', Buffer.from([0, 255, 254, 10, 13, 0])],
])('of %s there is still one message, with empty fields', async (_, content) => {
  const { stdout, code } = await cable(folderOf({ 'a.cable': content }), ['parse', 'a.cable']);
  expect(JSON.parse(stdout)).toMatchObject([{ path: 'a.cable', id: null, tags: [], to: [], subject: null }]);
  expect(code).toBe(0);
});

test('the list is valid when nothing could be read', async () => {
  const { stdout, code } = await cable(folderOf({}), ['parse', 'none.cable']);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(code).toBe(2);
});

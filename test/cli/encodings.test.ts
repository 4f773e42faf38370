// Old copies come in old encodings: read as what they are, and written back byte for byte but for what was mended.
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../server/src/hosts/cli/encoding';
import { decode, encode } from '../../server/src/hosts/cli/encoding';
import { cable, clean, codesByFile, folderOf, replaced, wrongDay } from './support';

/** With letters that each encoding writes in its own way. */
const accented = (source: string): string => replaced(source, 'Los Cedros', 'Los “Cédros” – Ñuñoa');

const utf16be = (source: string): Buffer => Buffer.from(source, 'utf16le').swap16();
const windows = (source: string): Buffer =>
  Buffer.from(source.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1');

const encoders: readonly (readonly [string, (source: string) => Buffer])[] = [
  ['UTF-8', (source) => Buffer.from(source)],
  ['UTF-8 with a byte order mark', (source) => Buffer.from(`\ufeff${source}`)],
  ['UTF-16, little end first', (source) => Buffer.from(`\ufeff${source}`, 'utf16le')],
  ['UTF-16, big end first', (source) => utf16be(`\ufeff${source}`)],
  ['windows-1252', windows],
];

describe.each(encoders)('%s', (_, encoder) => {
  test('is read', async () => {
    const where = folderOf({ 'a.cable': encoder(accented(clean)) });
    const { stdout } = await cable(where, ['parse', '--format', 'ndjson', '.']);
    const { id, transmission, paragraphs } = JSON.parse(stdout) as {
      id: string;
      transmission: { channel: string };
      paragraphs: { text: string }[];
    };
    expect([id, transmission.channel]).toEqual(['08LIMA917', 'XYZ']);
    expect(paragraphs[0]?.text).toMatch(/^The Los “Cédros” – Ñuñoa neighborhood book fair/);
  });

  test('is written back in the same encoding, other bytes as they were', async () => {
    const where = folderOf({ 'a.cable': encoder(accented(wrongDay)) });
    const { stdout } = await cable(where, ['lint', '--fix', '--format', 'ndjson', '.']);
    expect(codesByFile(stdout)).toEqual(['a.cable']);
    expect(readFileSync(join(where, 'a.cable'))).toEqual(encoder(accented(clean)));
  });
});

test('what is broken UTF-8 is read byte by byte, and comes back as it was', async () => {
  const broken = (source: string): Buffer =>
    Buffer.concat([Buffer.from(`${source}N\u00fc`), Buffer.from([0xff, 0x81, 0xc3, 0x0a])]);
  const where = folderOf({ 'a.cable': broken(wrongDay) });
  await cable(where, ['lint', '--fix', '.']);
  expect(readFileSync(join(where, 'a.cable'))).toEqual(broken(clean));
});

test('a file that would not come back as it was is not mended, and one line says so', async () => {
  const halved = Buffer.concat([Buffer.from(`\ufeff${wrongDay}`, 'utf16le'), Buffer.from([0x41])]);
  const where = folderOf({ 'a.cable': halved });
  const { stderr, code } = await cable(where, ['lint', '--fix', '.']);
  expect(readFileSync(join(where, 'a.cable'))).toEqual(halved);
  expect(stderr).toEqual([
    expect.stringMatching(/^cable: a\.cable: not fixed: some of its bytes are no utf-16le/),
  ]);
  expect(code).toBe(2);
});

describe('any bytes', () => {
  const mark = (...bytes: number[]) => fc.constant(Uint8Array.from(bytes));
  const marks = fc.oneof(mark(), mark(0xef, 0xbb, 0xbf), mark(0xff, 0xfe), mark(0xfe, 0xff));

  test('are read without loss: they come back as they were, save half a UTF-16 unit at the end', () => {
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 64 }), (start, rest) => {
        const bytes = Buffer.concat([start, rest]);
        const decoded = decode(bytes);
        const whole = decoded.encoding.startsWith('utf-16') ? bytes.length & ~1 : bytes.length;
        expect(encode(decoded)).toEqual(bytes.subarray(0, whole));
      }),
    );
  });

  test('that are UTF-8 are read as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        fc.pre(!source.startsWith('\ufeff'));
        expect(decode(Buffer.from(source))).toEqual({ text: source, encoding: 'utf-8' });
      }),
    );
  });
});

test.each<[Encoding, string, boolean]>([
  ['windows-1252', 'Ñuñoa – “€”', true],
  ['windows-1252', '北京', false],
  ['windows-1252', '\u0093', false],
  ['utf-8', '北京 𝄞', true],
  ['utf-16be', '北京 𝄞', true],
])('%s can write %j: %s', (encoding, source, writable) => {
  const bytes = encode({ text: source, encoding });
  expect(bytes !== null).toBe(writable);
});

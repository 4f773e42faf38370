import { PassThrough } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framedReader } from '../../../server/src/hosts/node/framed-reader';

/** What a reader gives of these pieces: messages, `no JSON`, what is wrong with a header, and the end. */
function read(...pieces: readonly (string | Uint8Array)[]): readonly unknown[] {
  const input = new PassThrough();
  const heard: unknown[] = [];
  const reader = framedReader(input, { onInvalidJson: () => heard.push('no JSON') });
  reader.onError(({ message }) => heard.push(message));
  reader.listen((message) => heard.push(message));
  for (const piece of pieces) input.emit('data', Buffer.from(piece));
  return heard;
}

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const message = '{"text":"Ñuñoa 北京 𝄞"}';
const given = { text: 'Ñuñoa 北京 𝄞' };

const noHeader = 'something stands where a header is expected';
const noLength = 'a header has no Content-Length';
const noNumber = 'a Content-Length is no number of bytes that could be read';
const tooLong = 'a message is longer than can be read';

test.each<[string, string | Uint8Array, string]>([
  ['none, only JSON', message, noHeader],
  ['garbage before it', `Los Cedros ${frame(message)}`, noHeader],
  ['garbage that looks like the beginning of it', `Los-Cedros${frame(message)}`, noLength],
  ['a line of garbage before it', `Los-Cedros\r\n${frame(message)}`, noHeader],
  ['a line end before it', `\r\n${frame(message)}`, noHeader],
  ['a byte order mark before it', `\ufeff${frame(message)}`, noHeader],
  ['another field alone', 'Content-Type: application/vscode-jsonrpc\r\n\r\n{}', noLength],
  ['nothing but its end', '\r\n\r\n{}', noHeader],
  ['an empty Content-Length', 'Content-Length: \r\n\r\n{}', noNumber],
  ['a negative one', 'Content-Length: -5\r\n\r\n{}', noNumber],
  ['one that is no number', 'Content-Length: five\r\n\r\n{}', noNumber],
  ['one with a fraction', 'Content-Length: 2.5\r\n\r\n{}', noNumber],
  ['one in hexadecimal figures', 'Content-Length: 0x2\r\n\r\n{}', noNumber],
  ['10^12', 'Content-Length: 1000000000000\r\n\r\n{', noNumber],
  ['9 gigabytes', 'Content-Length: 9999999999\r\n\r\n{', tooLong],
  ['a thousand figures', `Content-Length: ${'9'.repeat(1000)}\r\n\r\n{`, noNumber],
  ['a request of HTTP', 'GET /index HTTP/1.1\r\nHost: localhost\r\n\r\n', noHeader],
  ['a header that does not end', `X-Long: ${'x'.repeat(5000)}`, noHeader],
  ['line feeds alone', 'Content-Length: 2\n\n{}', noHeader],
  ['bytes', new Uint8Array([0x80, 0, 0xff, 0x13, 0x0a]), noHeader],
])('a header that is broken is told of, and nothing read behind it: %s', (_, bytes, fault) => {
  expect(read(bytes, frame(message))).toEqual([fault]);
});

test.each([
  ['with other fields', frame(message).replace('\r\n', '\r\nContent-Type: application/vscode-jsonrpc\r\n')],
  ['in small letters', frame(message).replace('Content-Length', 'content-length')],
  ['without a blank', frame(message).replace(': ', ':')],
])('a header is taken %s', (_, bytes) => {
  expect(read(bytes)).toEqual([given]);
});

describe('JSON that is none', () => {
  test.each(['', '{', 'null null', '\u0000', `${message}}`])('is told of and passed over: %j', (body) => {
    expect(read(frame(body), frame(message))).toEqual(['no JSON', given]);
  });
});

test('half a message is waited for', () => {
  expect(read(frame(message).slice(0, -1))).toEqual([]);
  expect(read('Content-Le')).toEqual([]);
  expect(read('Content-Length: 2\r')).toEqual([]);
});

test('messages are the same however the stream is cut', () => {
  const bodies = fc.array(fc.json({ maxDepth: 1 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(bodies, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (texts, lengths) => {
      const bytes = Buffer.from(texts.map(frame).join(''));
      const pieces: Buffer[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length] ?? 1;
        pieces.push(bytes.subarray(at, at + length));
        at += length;
      }
      expect(read(...pieces)).toEqual(texts.map((text): unknown => JSON.parse(text)));
    }),
  );
});

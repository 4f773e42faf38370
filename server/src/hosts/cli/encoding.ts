// The bytes of a file as text, and text as the bytes of the same encoding: what is written back differs from what was
// read only where the text was changed. UTF-8 and UTF-16 are told by their mark or by being valid; any other bytes are
// windows-1252, in which every byte is a character.
import { Buffer, isUtf8 } from 'node:buffer';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252';

export type Encoding = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, Uint8Array])[] = [
  ['utf-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ['utf-16le', Uint8Array.of(0xff, 0xfe)],
  ['utf-16be', Uint8Array.of(0xfe, 0xff)],
];

/** Reads any bytes as text. */
export function decode(bytes: Buffer): Decoded {
  const encoding = encodingOf(bytes);
  return { text: decodeAs(encoding, bytes.subarray(markOf(encoding).length)), encoding };
}

/** The bytes of a text, with its byte order mark; null when the encoding lacks a character. */
export function encode({ text, encoding }: Decoded): Buffer | null {
  const content = encodeAs(encoding, text);
  return content && Buffer.concat([markOf(encoding), content]);
}

function encodingOf(bytes: Buffer): Encoding {
  const marked = marks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  // A marked file with a broken sequence in it is better read byte by byte: nothing of it is lost.
  if (marked?.[0] === 'utf-8 with a mark' && !isUtf8(bytes)) return 'windows-1252';
  return marked?.[0] ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function markOf(encoding: Encoding): Uint8Array {
  return marks.find(([marked]) => marked === encoding)?.[1] ?? new Uint8Array();
}

function decodeAs(encoding: Encoding, content: Buffer): string {
  if (encoding === 'windows-1252') return decodeWindows1252(content);
  if (encoding === 'utf-16be') return swapped(content).toString('utf16le');
  return content.toString(encoding === 'utf-16le' ? 'utf16le' : 'utf8');
}

function encodeAs(encoding: Encoding, text: string): Buffer | null {
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return swapped(Buffer.from(text, 'utf16le'));
  return Buffer.from(text, 'utf8');
}

/** With the two bytes of each unit exchanged; an odd last byte is no unit. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}

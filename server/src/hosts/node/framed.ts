// A message as the base protocol frames it: its length in bytes, an empty line, JSON. One piece, so that it is written, and
// read, at one go.
import { Buffer } from 'node:buffer';

export function framed(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

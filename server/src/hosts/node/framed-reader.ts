// Reads messages from a stream as the base protocol frames them: `Content-Length: N`, an empty line, N bytes of JSON.
// Where a header is broken nobody can say where the next one begins, so the stream counts as ended and the reason is told;
// JSON that is none is answered, and reading goes on behind it.
import { Buffer, constants } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { DataCallback, MessageReader, PartialMessageInfo } from 'vscode-languageserver/node';
import { Emitter } from 'vscode-languageserver/node';

/** Bytes of a header, which is a line or two. */
const MAXIMUM_HEADER = 4096;

const HEADER_END = '\r\n\r\n';
const FIELD = /^[\w-]+:[\t -~]*$/;
const BEGUN_FIELD = /^(?:[\w-]*|[\w-]+:[\t -~]*)$/;
const CONTENT_LENGTH = /^content-length: *(\d{1,10}) *$/i;

export interface FramedReaderOptions {
  /** What came is whole, and no JSON. */
  readonly onInvalidJson: () => void;
}

/** `onError` is told of a broken frame, with a reason that quotes nothing; `onClose` that no more will come. */
export function framedReader(input: Readable, { onInvalidJson }: FramedReaderOptions): MessageReader {
  const errors = new Emitter<Error>();
  const closes = new Emitter<void>();
  const partial = new Emitter<PartialMessageInfo>();

  function deliver(body: Buffer, callback: DataCallback): void {
    let message: unknown;
    try {
      message = JSON.parse(body.toString());
    } catch {
      onInvalidJson();
      return;
    }
    callback(message as Parameters<DataCallback>[0]);
  }

  return {
    onError: errors.event,
    onClose: closes.event,
    onPartialMessage: partial.event,
    listen(callback) {
      const take = framesIn((body) => deliver(body, callback));
      const onData = (chunk: Buffer): void => {
        const fault = take(chunk);
        if (fault === null) return;
        input.off('data', onData);
        input.pause();
        errors.fire(new Error(fault));
      };
      const onClose = (): void => {
        closes.fire();
      };
      input.on('data', onData).on('end', onClose).on('close', onClose).on('error', onClose);
      return { dispose: () => void input.off('data', onData) };
    },
    dispose() {
      errors.dispose();
      closes.dispose();
      partial.dispose();
    },
  };
}

/** Takes bytes as they come and gives the bodies; the answer is what is wrong with a header, or null. */
function framesIn(give: (body: Buffer) => void): (chunk: Buffer) => string | null {
  let pieces: Buffer[] = [];
  let size = 0;
  let wanted: number | null = null;

  /** All that has come and was not used, from `start` on. */
  function restFrom(start: number): Buffer {
    const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, size);
    const rest = whole.subarray(start);
    pieces = [rest];
    size = rest.length;
    return whole;
  }

  return (chunk) => {
    pieces.push(chunk);
    size += chunk.length;
    for (;;) {
      if (wanted === null) {
        const bytes = restFrom(0);
        const end = bytes.indexOf(HEADER_END);
        const header = bytes.toString('latin1', 0, Math.min(end < 0 ? size : end, MAXIMUM_HEADER + 1));
        if (end < 0) return beginningFault(header);
        const length = lengthIn(header);
        if (typeof length === 'string') return length;
        wanted = length;
        restFrom(end + HEADER_END.length);
      }
      if (size < wanted) return null;
      const length = wanted;
      wanted = null;
      give(restFrom(length).subarray(0, length));
    }
  };
}

/** What is wrong with the beginning of a header. */
function beginningFault(header: string): string | null {
  const lines = header.split('\r\n');
  // The carriage return of a line end that has come by half.
  const last = (lines.pop() ?? '').replace(/\r$/, '');
  const isHeader = lines.every((line) => FIELD.test(line)) && BEGUN_FIELD.test(last);
  return isHeader && header.length <= MAXIMUM_HEADER ? null : 'something stands where a header is expected';
}

/** The length that a header tells, or what is wrong with it. */
function lengthIn(header: string): number | string {
  const lines = header.split('\r\n');
  if (!lines.every((line) => FIELD.test(line))) return 'something stands where a header is expected';
  const line = lines.find((each) => /^content-length:/i.test(each));
  if (line === undefined) return 'a header has no Content-Length';
  const length = Number(CONTENT_LENGTH.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) return 'a Content-Length is no number of bytes that could be read';
  // What is longer is no string in this engine.
  return length <= constants.MAX_STRING_LENGTH ? length : 'a message is longer than can be read';
}

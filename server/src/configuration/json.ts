// JSON with comments, read with the place of every key and value, so that a finding can point at it.
// Anything may stand in the text: it is read without a stack that could overflow, and keys are never members of an object.
import type { Span } from '../message/model';

/** A value and where it stands; `Place` is a span in a text, or the path in a settings object. */
export type Value<Place> = Scalar<Place> | List<Place> | Keyed<Place>;

export interface Scalar<Place> {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
}

export interface List<Place> {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Value<Place>[];
}

export interface Keyed<Place> {
  readonly kind: 'keyed';
  readonly place: Place;
  readonly members: readonly Member<Place>[];
}

export interface Member<Place> {
  readonly key: string;
  /** Where the key stands. */
  readonly place: Place;
  readonly value: Value<Place>;
}

/** What is wrong with a text that is no JSON, and where. */
export interface SyntaxFault {
  readonly place: Span;
  readonly message: string;
}

const MAXIMUM_DEPTH = 32;

const tokens = {
  gap: /(?:[ \t\r\n\ufeff]|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y,
  string: /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
} as const;

/** Reads a whole text; the first thing that does not belong ends it. */
export function readJson(text: string): Value<Span> | SyntaxFault {
  try {
    const reader = { text, at: 0 };
    const value = readValue(reader, 0);
    skipGap(reader);
    if (reader.at < text.length) fail(reader, 'Nothing may follow the last bracket.');
    return value;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

export function isFault(read: Value<Span> | SyntaxFault): read is SyntaxFault {
  return 'message' in read;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Thrown and caught within `readJson`. */
class Stop extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.message);
  }
}

function fail({ text, at }: Reader, message: string): never {
  throw new Stop({ place: { start: at, end: Math.min(at + 1, text.length) }, message });
}

function readValue(reader: Reader, depth: number): Value<Span> {
  if (depth > MAXIMUM_DEPTH) fail(reader, `Values are nested more than ${MAXIMUM_DEPTH} deep.`);
  skipGap(reader);
  const character = reader.text[reader.at];
  if (character === '{') return readKeyed(reader, depth);
  if (character === '[') return readList(reader, depth);
  const scalar = take(reader, tokens.string) ?? take(reader, tokens.number) ?? take(reader, tokens.word);
  if (scalar === null) fail(reader, 'A value is missing here.');
  const value = JSON.parse(reader.text.slice(scalar.start, scalar.end)) as Scalar<Span>['value'];
  return { kind: 'scalar', place: scalar, value };
}

function readList(reader: Reader, depth: number): List<Span> {
  const start = reader.at;
  const items: Value<Span>[] = [];
  readEach(reader, ']', () => items.push(readValue(reader, depth + 1)));
  return { kind: 'list', place: { start, end: reader.at }, items };
}

function readKeyed(reader: Reader, depth: number): Keyed<Span> {
  const start = reader.at;
  const members: Member<Span>[] = [];
  readEach(reader, '}', () => {
    const place = take(reader, tokens.string) ?? fail(reader, 'A key in double quotes is missing here.');
    skipGap(reader);
    if (reader.text[reader.at] !== ':') fail(reader, 'A colon is missing here.');
    reader.at++;
    const key = JSON.parse(reader.text.slice(place.start, place.end)) as string;
    members.push({ key, place, value: readValue(reader, depth + 1) });
  });
  return { kind: 'keyed', place: { start, end: reader.at }, members };
}

/** From the opening bracket to behind the closing one, calling `readOne` where a part starts. */
function readEach(reader: Reader, close: string, readOne: () => void): void {
  reader.at++;
  skipGap(reader);
  if (reader.text[reader.at] === close) {
    reader.at++;
    return;
  }
  for (;;) {
    readOne();
    skipGap(reader);
    const next = reader.text[reader.at];
    if (next !== ',' && next !== close) fail(reader, `A comma or ${close} is missing here.`);
    reader.at++;
    if (next === close) return;
    skipGap(reader);
  }
}

function skipGap(reader: Reader): void {
  take(reader, tokens.gap);
}

/** Moves behind the token that starts here; null when there is none. */
function take(reader: Reader, token: RegExp): Span | null {
  token.lastIndex = reader.at;
  const found = token.exec(reader.text);
  if (found === null) return null;
  const start = reader.at;
  reader.at = token.lastIndex;
  return { start, end: reader.at };
}

/**
 * The same for a value that came as an object, such as an editor's settings: places are paths, `rules.tags-missing`.
 * What is nested too deep, or is no JSON, is null; a member that is null is not set.
 */
export function valueOf(value: unknown, place = '', depth = 0): Value<string> {
  if (depth <= MAXIMUM_DEPTH && Array.isArray(value)) {
    const items = value.map((item, index) => valueOf(item, `${place}[${index}]`, depth + 1));
    return { kind: 'list', place, items };
  }
  if (depth <= MAXIMUM_DEPTH && typeof value === 'object' && value !== null) {
    const set = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    const members = set.map(([key, member]) => {
      const path = place === '' ? key : `${place}.${key}`;
      return { key, place: path, value: valueOf(member, path, depth + 1) };
    });
    return { kind: 'keyed', place, members };
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', place, value: scalar ? value : null };
}

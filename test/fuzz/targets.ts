// What must hold for every text, as functions that throw where it does not. `npm run fuzz` looks for texts that make them
// throw; `npm test` tries them on those that did, and on texts of every kind.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import type { Position, Range } from 'vscode-languageserver-types';
import { readCableLint } from '../../server/src/configuration';
import { applied } from '../../server/src/edits/composition';
import { decode, encode } from '../../server/src/hosts/cli/encoding';
import type { Message } from '../../server/src/message/model';
import { reparse } from '../../server/src/message/incremental';
import { parse } from '../../server/src/message/parse';
import { messageRecord } from '../../server/src/features/message-record';
import { createCableService, type ParsedCable } from '../../server/src/service';
import { expectPlaces } from './places';

export type Target = (text: string) => void;

/** A rule that throws loses its own findings only; here it is a fault. */
const service = createCableService({
  onRuleFailure: (code, error) => {
    throw new Error(`${code} throws`, { cause: error });
  },
});

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 2 ** 30, character: 0 } };

/** A number that only the text decides. */
function numberFrom(text: string, salt: number): number {
  let hash = salt;
  for (let at = 0; at < text.length; at += 1 + (text.length >> 8)) {
    hash = (hash * 31 + text.charCodeAt(at)) & 0x3fffffff;
  }
  return hash;
}

function offsetsOf(
  text: string,
  edits: readonly { range: Range; newText: string }[],
  cable: ParsedCable,
): string {
  const { positions } = cable;
  return applied(
    text,
    edits.map(({ range, newText }) => ({
      start: positions.offsetAt(range.start),
      end: positions.offsetAt(range.end),
      newText,
    })),
  );
}

function parsing(text: string): void {
  const { messages, starts } = parse(text);
  assert.equal(messages.length, starts.length);
  assert.equal(messages.map((message) => message.text).join(''), text);
  for (const message of messages) {
    assert.equal(
      message.elements.map(({ start, end }) => message.text.slice(start, end)).join(''),
      message.text,
    );
  }
}

function rules(text: string): void {
  const cable = service.parse(text);
  const { findings } = service.validate(cable);
  expectPlaces(
    text,
    findings.map(({ finding, origin }) => cable.toRange(finding.span, origin)),
  );
}

/** Each fix stays inside, and all of them together come to an end that stays as it is when done again. */
function fixes(text: string): void {
  const cable = service.parse(text);
  for (const { edits } of service.quickFixes(cable, everything)) {
    expectPlaces(
      text,
      edits.map(({ range }) => range),
    );
    service.parse(offsetsOf(text, edits, cable));
  }
  const fixed = offsetsOf(text, service.fixAll(cable), cable);
  parsing(fixed);
}

/** What a message says, however many blanks part two words. */
function saidBy(message: Message): string {
  const record = messageRecord(message);
  const paragraphs = record.paragraphs.map(({ range: _, ...paragraph }) => paragraph);
  return JSON.stringify({ ...record, paragraphs })
    .replace(/(?:\s|\\t)+/g, ' ')
    .replace(/: /g, ':');
}

function format(text: string): void {
  const cable = service.parse(text);
  const once = offsetsOf(text, service.format(cable), cable);
  assert.deepEqual(parse(once).messages.map(saidBy), cable.messages.map(saidBy), 'says the same');
  const again = service.parse(once);
  assert.equal(offsetsOf(once, service.format(again), again), once, 'done twice');
}

/** A piece is taken from one place and laid over another. */
function incremental(text: string): void {
  const length = text.length + 1;
  const start = numberFrom(text, 1) % length;
  const oldEnd = Math.min(text.length, start + (numberFrom(text, 2) % 60));
  const from = numberFrom(text, 3) % length;
  const piece = text.slice(from, from + (numberFrom(text, 4) % 80));
  const changed = text.slice(0, start) + piece + text.slice(oldEnd);
  const change = { start, oldEnd, newEnd: start + piece.length };
  assert.deepEqual(reparse(parse(text), changed, change, 'auto'), parse(changed));
}

const hints = {
  dateTimeGroup: true,
  routingIndicators: true,
  tags: true,
  precedence: true,
  zone: 'UTC',
};

function features(text: string): void {
  const cable = service.parse(text);
  const ranges: Range[] = [];
  const symbols = [...service.documentSymbols(cable)];
  for (let symbol = symbols.pop(); symbol !== undefined; symbol = symbols.pop()) {
    const { range, selectionRange, children = [] } = symbol;
    assert.ok(holds(range, selectionRange), 'the name stands in the symbol');
    for (const child of children) assert.ok(holds(range, child.range), 'symbols nest');
    ranges.push(range, selectionRange);
    symbols.push(...children);
  }
  for (const { startLine, endLine } of service.foldingRanges(cable)) {
    assert.ok(startLine < endLine, 'a fold hides lines');
    ranges.push({ start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } });
  }
  const whole = cable.positions.positionAt(text.length);
  const shown = { start: everything.start, end: whole };
  for (const { position } of service.inlayHints(cable, shown, hints)) {
    ranges.push({ start: position, end: position });
  }
  ranges.push(...service.codeLenses(cable, {}).map(({ range }) => range));
  ranges.push(...service.namedCables(cable).map(({ range }) => range));
  ranges.push(...tokensOf(service.semanticTokens(cable)));
  for (let salt = 10; salt < 16; salt++) {
    const at = cable.positions.positionAt(numberFrom(text, salt) % (text.length + 1));
    ranges.push(...rangesAt(cable, at));
  }
  expectPlaces(text, ranges);
}

function rangesAt(cable: ParsedCable, at: Position): readonly Range[] {
  const now = new Date(Date.UTC(2007, 9, 29));
  const selections: Range[] = [];
  for (let [selection] = service.selectionRanges(cable, [at]); selection; selection = selection.parent) {
    const inner = selections.at(-1);
    if (inner !== undefined) assert.ok(holds(selection.range, inner), 'selections grow');
    selections.push(selection.range);
  }
  const hover = service.hover(cable, at);
  const name = service.renameable(cable, at);
  return [
    ...selections,
    ...(hover === null ? [] : [hover.range]),
    ...(typeof name === 'string' ? [] : [name.range]),
    ...service.documentHighlights(cable, at).map(({ range }) => range),
    ...service.completion(cable, at, { now }).flatMap(({ range, typed }) => [range, typed]),
    ...service.definition(cable, at, 'file:///a').map(({ targetRange }) => targetRange),
    ...service.references(cable, at, 'file:///a').map(({ range }) => range),
    ...service.formatOnType(cable, at).map(({ range }) => range),
  ];
}

function tokensOf(numbers: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < numbers.length; at += 5) {
    const [down = 0, right = 0, length = 0] = numbers.slice(at, at + 3);
    line += down;
    character = down > 0 ? right : character + right;
    assert.ok(length > 0, 'a token has a length');
    ranges.push({ start: { line, character }, end: { line, character: character + length } });
  }
  return ranges;
}

function holds(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** Bytes of any encoding come back as they were. */
function encoding(text: string): void {
  const bytes = Buffer.from(text, 'latin1');
  const read = decode(bytes);
  const written = encode(read);
  if (written !== null) assert.ok(written.equals(bytes), 'the same bytes');
}

function configuration(text: string): void {
  readCableLint(text);
}

export const targets: Readonly<Record<string, Target>> = {
  parse: parsing,
  rules,
  fixes,
  format,
  incremental,
  features,
  encoding,
  configuration,
};

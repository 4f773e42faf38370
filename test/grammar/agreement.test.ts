// Grammar and parser know the same lines of a heading and text head: what the parser takes for one, the grammar colours as
// that one. The grammar sees one line at a time, so fields are asked for on the line that begins them.
import { describe, expect, test } from 'vitest';
import { generateCables } from '../../bench/generate/archive';
import type { GeneratedForm } from '../../bench/generate/plan';
import type { ElementKind } from '../../server/src/message/model';
import { parse } from '../../server/src/message/parse';
import { fixture, fixtureNames } from '../unit/support/fixtures';
import { scopeNames, tokenize } from './tokenize';

/** What stands on a line of each kind, and on no line of another. */
const marks: Partial<Record<ElementKind, string>> = {
  transmission: 'keyword.control.transmission',
  station: 'keyword.control.station',
  security: 'keyword.control.security',
  dateTime: 'constant.numeric.date-time-group',
  originator: 'keyword.control.originator',
  exemption: 'keyword.control.exemption',
  separator: 'keyword.control.separator',
  classification: 'markup.heading.classification',
  executiveOrder: 'keyword.control.executive-order',
  tags: 'keyword.control.tags',
  subject: 'keyword.control.subject',
  reference: 'keyword.control.reference',
  endOfMessage: 'keyword.control.end',
};
const allMarks = Object.values(marks);

/** What the labels of SMART are coloured as, whatever they say. */
const smartLabel = 'keyword.control.label';

interface Reading {
  readonly line: string;
  readonly parser: string;
  readonly grammar: string;
}

/** For the first line of each kind in each message: what the parser and what the grammar take its beginning for. */
function readings(text: string): readonly Reading[] {
  const coloured = tokenize(text);
  const { messages, starts } = parse(text);
  return messages.flatMap(({ elements, form, text: whole }, index) => {
    const seen = new Set<ElementKind>();
    return elements.flatMap(({ kind, start, end }) => {
      const mark = marks[kind];
      const above = text.slice(0, (starts[index] ?? 0) + start);
      // Where a copy lost its line breaks, several lines stand on one, which is none of them to a grammar.
      const isWhole =
        /(?:^|[\r\n])$/.test(above) && (end === whole.length || /[\r\n]/.test(whole.charAt(end - 1)));
      if (mark === undefined || seen.has(kind) || !isWhole) return [];
      seen.add(kind);
      const { text: line = '', tokens = [] } = coloured[above.split(/\r\n|\r|\n/).length - 1] ?? {};
      const scopes = tokens.flatMap((token) => scopeNames(token).split(' '));
      const known = form === 'smart' ? [...allMarks, smartLabel] : allMarks;
      const grammar = scopes.find((scope) => known.includes(scope)) ?? 'text';
      return [{ line, parser: mark, grammar: grammar === smartLabel ? mark : grammar }];
    });
  });
}

function disagreements(text: string): readonly string[] {
  return readings(text)
    .filter(({ parser, grammar }) => grammar !== parser)
    .map(({ line, parser, grammar }) => `${line}: ${parser}, but coloured as ${grammar}`);
}

const forms: readonly GeneratedForm[] = ['acp127', 'state', 'draft', 'aad', 'smart'];

describe('grammar and parser agree on the lines', () => {
  test.each(fixtureNames())('of %s', (name) => {
    expect(disagreements(fixture(name))).toEqual([]);
  });

  test.each(forms)('of generated %s cables', (form) => {
    const texts = [...generateCables(41, 60, { form }), ...generateCables(43, 30, { form, published: true })];
    const marked = texts.flatMap(({ text }) => readings(text));
    expect(marked.length).toBeGreaterThan(texts.length * 4);
    expect(texts.flatMap(({ text }) => disagreements(text))).toEqual([]);
  });
});

// Cables with one part of their text head changed, and the promise of every fix: the finding is gone and no other has come.
import { expect } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import type { Rule } from '../../../server/src/rules/rule';
import { createValidator, defaultRuleSettings } from '../../../server/src/rules/validate';
import { applied, see } from './support';

/** The parts of a cable as lines of text; an empty one is left out with its line. */
export interface Parts {
  readonly group?: string;
  readonly from?: string;
  readonly to?: string;
  readonly line?: string;
  readonly captions?: string;
  readonly order?: string;
  readonly tags?: string;
  readonly subject?: string;
  readonly references?: string;
  readonly authority?: string;
  readonly body?: string;
}

const unclassified: Required<Parts> = {
  group: 'R 140930Z MAY 09',
  from: 'FM AMEMBASSY LISBON',
  to: 'TO RUEHC/SECSTATE WASHDC 1180',
  line: 'UNCLAS LISBON 000231',
  captions: '',
  order: 'E.O. 12958: N/A',
  tags: 'TAGS: SCUL PO',
  subject: 'SUBJECT: NEW READING ROOM',
  references: '',
  authority: '',
  body: '1. (U) The library has a new reading room.\n\n2. (U) It opens in June.',
};

const exercise: Required<Parts> = {
  ...unclassified,
  line: 'C O N F I D E N T I A L LISBON 000231',
  captions: 'EXERCISE EXERCISE EXERCISE',
  order: 'E.O. 12958: DECL: 05/14/2019',
  subject: 'SUBJECT: EXERCISE QUIET SHELF: THE INVENTED LIBRARY',
  authority: 'Classified By: DCM Joan Almeida. Reasons: 1.4 (b) and (d).',
  body: '1. (C) This is an exercise.\n\n2. (U) It ends in June.',
};

function textOf(parts: Required<Parts>): string {
  const { group, from, to, line, captions, order, tags, subject, references, authority, body } = parts;
  const blocks = [
    [group, from, to],
    [line],
    [captions],
    [order, tags, subject, references],
    [authority],
    [body],
    ['Almeida'],
  ];
  return blocks
    .map((lines) => lines.filter((each) => each !== '').join('\n'))
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

/** An unclassified cable of 14 May 2009 from Lisbon, number 231. */
export function cable(parts: Parts = {}): string {
  return textOf({ ...unclassified, ...parts });
}

/** The same as a CONFIDENTIAL exercise. */
export function exerciseCable(parts: Parts = {}): string {
  return textOf({ ...exercise, ...parts });
}

const validate = createValidator();

/** How often each rule finds something. */
function counts(source: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const message of parse(source).messages) {
    for (const { code } of validate(message, defaultRuleSettings))
      found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
}

/** Applies the first fix of each finding, each to the text as given, and holds it to what a fix promises. */
export function expectSoundFixes(rule: Rule, source: string): void {
  const before = counts(source);
  for (const { report } of see(rule, source)) {
    const edits = report.fixes?.[0]?.edits() ?? [];
    expect(edits).not.toHaveLength(0);
    const after = counts(applied(source, edits));
    expect(after.get(rule.code) ?? 0).toBeLessThan(before.get(rule.code) ?? 0);
    for (const [code, count] of after) expect(count, code).toBeLessThanOrEqual(before.get(code) ?? 0);
  }
}

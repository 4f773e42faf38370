// What is found in a file after a change is what is found in it as a new file, and only new messages are looked at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CableDocument } from '../../../server/src/message/document';
import { reparse } from '../../../server/src/message/incremental';
import type { Message } from '../../../server/src/message/model';
import { parse } from '../../../server/src/message/parse';
import { finish } from '../../../server/src/message/steps';
import type { Finding, RuleSettings } from '../../../server/src/rules/validate';
import { createValidator, defaultRuleSettings, MAXIMUM_FINDINGS } from '../../../server/src/rules/validate';
import { createDocumentValidator } from '../../../server/src/rules/validate-document';
import { done, doing, fewMessages } from '../../property/edits';
import { fixture } from '../support/fixtures';

const seed = fixture('seed.cable');
const file = {};
const settings: RuleSettings = defaultRuleSettings;

/** A validator that finds as many things in a message as its subject says, and notes which messages it was asked about. */
function counting() {
  const asked: string[] = [];
  const validator = createDocumentValidator((message: Message): readonly Finding[] => {
    const number = /\d+/.exec(message.head.subject?.text ?? '')?.[0] ?? '';
    asked.push(number);
    const finding = { code: 'a', severity: 'hint' as const, span: { start: 0, end: 1 }, message: number };
    return Array.from({ length: Number(number) }, () => finding);
  });
  const validate = (document: CableDocument, by = settings) => finish(validator(document, by, file));
  return { validate, asked };
}

/** A file of one message for each number, with the number in its subject. */
function fileOf(...numbers: readonly number[]): CableDocument {
  return parse(
    numbers.map((number) => seed.replace(/^SUBJECT: .*$/m, `SUBJECT: NUMBER ${String(number)}`)).join('\n'),
  );
}

function withNumber(before: CableDocument, index: number, number: number): CableDocument {
  const start = before.text.indexOf('SUBJECT: NUMBER', before.starts[index]);
  const oldEnd = before.text.indexOf('\n', start);
  const line = `SUBJECT: NUMBER ${String(number)}`;
  const text = before.text.slice(0, start) + line + before.text.slice(oldEnd);
  return reparse(before, text, { start, oldEnd, newEnd: start + line.length }, 'auto');
}

describe('a file that was validated before', () => {
  test('is asked about its new message only', () => {
    const { validate, asked } = counting();
    const before = fileOf(1, 2, 3, 4);
    expect(validate(before).findings.length).toBe(10);
    const after = withNumber(before, 1, 22);
    expect(validate(after).findings.length).toBe(30);
    expect(asked.slice(4)).toEqual(['22']);
  });

  test('has the findings of the messages behind the change where they are now', () => {
    const { validate } = counting();
    const before = fileOf(1, 1, 1);
    validate(before);
    const after = withNumber(before, 0, 10);
    expect(
      validate(after)
        .findings.slice(-2)
        .map(({ origin }) => origin),
    ).toEqual(after.starts.slice(1));
  });

  test('is gone through again under other settings', () => {
    const { validate, asked } = counting();
    const cable = fileOf(1, 2);
    validate(cable);
    validate(cable, { ...settings });
    expect(asked.length).toBe(4);
  });

  test.each([
    ['just as many as are shown', [600, 400, 0], true],
    ['one too many', [600, 400, 1], false],
    ['too many in one message', [1, 2000, 1], false],
  ])('says whether all is shown: %s', (_, numbers, complete) => {
    const { validate } = counting();
    const validation = validate(fileOf(...numbers));
    expect(validation.complete).toBe(complete);
    expect(validation.findings.length).toBe(MAXIMUM_FINDINGS);
  });

  test('shows more of what was cut off when there is room', () => {
    const { validate } = counting();
    const before = fileOf(900, 60, 60, 60);
    expect(validate(before).complete).toBe(false);
    const { findings, complete } = validate(withNumber(before, 1, 3));
    expect(complete).toBe(false);
    expect(findings.filter(({ finding }) => finding.message === '60').length).toBe(97);
    expect(validate(withNumber(before, 0, 9)).findings.length).toBe(189);
  });
});

test('after any edits the findings are those of the file as it stands', { timeout: 60_000 }, () => {
  const number = fc.constantFrom(0, 1, 2, 400, 700, 1200);
  const edit = fc.tuple(fc.nat(5), number);
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 6 }),
      fc.array(edit, { maxLength: 6 }),
      (numbers, edits) => {
        const { validate } = counting();
        let cable = fileOf(...numbers);
        validate(cable);
        for (const [index, to] of edits) {
          if (index >= cable.messages.length) continue;
          cable = withNumber(cable, index, to);
          expect(validate(cable)).toEqual(counting().validate(cable));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('with the rules themselves too', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fewMessages, fc.array(doing, { maxLength: 8 }), (start, doings) => {
      const validator = createDocumentValidator(createValidator());
      let cable = parse(start);
      const owner = {};
      for (const each of doings) {
        const { text, change } = done(cable.text, each);
        cable = reparse(cable, text, change, 'auto');
        const fresh = createDocumentValidator(createValidator());
        const found = finish(validator(cable, settings, owner));
        // Fixes are functions, which cannot be compared.
        expect(JSON.stringify(found)).toBe(JSON.stringify(finish(fresh(parse(text), settings, {}))));
      }
    }),
    { numRuns: 25 },
  );
});

// Quick fixes at a place, and fixing all at once until nothing more is to be done.
import { applied } from '../../../server/src/edits/composition';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  canFixAll,
  fixAll,
  quickFixes,
  type Edit,
  type Fix,
} from '../../../server/src/features/code-actions';
import { inEnglish } from '../../../server/src/l10n';
import type { Message } from '../../../server/src/message/model';
import { parse } from '../../../server/src/message/parse';
import { createValidator, defaultRuleSettings, type Finding } from '../../../server/src/rules/validate';
import { fixture, fixtureNames } from '../support/fixtures';
import { only } from '../support/messages';

const validate = createValidator();
const find = (message: Message) => validate(message, defaultRuleSettings);

function messageOf(text: string): Message {
  return only(parse(text).messages[0]);
}

const damaged = `VZCZCXYZ0001
OO RUEHC
DE RUEHLI #0213 1350935
ZNR UUUUU ZZH
R 140930Z MAY 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC 1180
INFO RUEHNY/AMEMBASSY OSLO
RUEHNY/AMEMBASSY OSLO

UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

The library at Lisbon has a new reading room.

ALMEIDA
`;

const sound = damaged
  .replace('OO RUEHC', 'RR RUEHC')
  .replace('#0213 135', '#0231 134')
  .replace('RUEHNY/AMEMBASSY OSLO\n\n', '\n');

/** A finding on `on` with fixes that replace it, by title. */
function findingOn(message: Message, on: string, fixes: readonly Fix[]): Finding {
  const start = message.text.indexOf(on);
  return {
    code: 'made-up',
    severity: 'warning',
    span: { start, end: start + on.length },
    message: '',
    fixes,
  };
}

function replacing(message: Message, on: string, newText: string, preferred = true): Fix {
  const start = message.text.indexOf(on);
  return {
    title: `${on} → ${newText}`,
    preferred,
    edits: () => [{ start, end: start + on.length, newText }],
  };
}

describe('quick fixes', () => {
  test('are those of the findings at the place', () => {
    const message = messageOf(damaged);
    const at = damaged.indexOf('0213');
    const fixes = quickFixes(message, find(message), { start: at + 2, end: at + 2 });
    expect(fixes.map(({ title }) => inEnglish(title))).toEqual(['Change the number on line 3 to 0231']);
    expect(fixes).toMatchObject([
      {
        isPreferred: true,
        finding: { code: 'station-serial-mismatch' },
        edits: [{ start: at, end: at + 4, newText: '0231' }],
      },
    ]);
  });

  test('are offered with the caret behind the last character too', () => {
    const message = messageOf(damaged);
    const end = damaged.indexOf('0213') + 4;
    expect(quickFixes(message, find(message), { start: end, end })).toHaveLength(1);
    expect(
      quickFixes(message, find(message), { start: end + 1, end: end + 1 }).map((fix) => inEnglish(fix.title)),
    ).toEqual(['Change the day to 134']);
  });

  test('are none where nothing was found', () => {
    const message = messageOf(sound);
    expect(quickFixes(message, find(message), { start: 0, end: sound.length })).toEqual([]);
  });

  test('come with the preferred ones first, each change once', () => {
    const message = messageOf(sound);
    const minor = replacing(message, 'LISBON', 'OPORTO', false);
    const findings = [
      findingOn(message, 'LISBON', [minor, minor]),
      findingOn(message, 'LISBON', [minor, replacing(message, 'LISBON', 'FARO')]),
    ];
    const fixes = quickFixes(message, findings, { start: 0, end: sound.length });
    expect(fixes.map((fix) => inEnglish(fix.title))).toEqual(['LISBON → FARO', 'LISBON → OPORTO']);
  });

  test('are only such as change something and can be computed', () => {
    const message = messageOf(sound);
    const edits = (list: readonly Edit[]): Fix => ({ title: 'Fix', preferred: true, edits: () => list });
    const failing: Fix = {
      title: 'Fix',
      preferred: true,
      edits: () => {
        throw new Error('out of order');
      },
    };
    const findings = [
      findingOn(message, 'LISBON', [
        failing,
        edits([]),
        replacing(message, 'LISBON', 'LISBON'),
        edits([{ start: 0, end: message.text.length + 1, newText: '' }]),
        edits([
          { start: 3, end: 6, newText: 'a' },
          { start: 5, end: 8, newText: 'b' },
        ]),
      ]),
    ];
    expect(quickFixes(message, findings, { start: 0, end: sound.length })).toEqual([]);
  });
});

describe('fixing all', () => {
  test('mends what has one right answer and leaves the rest as it was', () => {
    const message = messageOf(damaged);
    const { text, edits } = fixAll(message, find);
    expect(text).toBe(sound);
    expect(applied(damaged, edits)).toBe(sound);
    expect(edits).toHaveLength(4);
    expect(canFixAll(message, find(message))).toBe(true);
  });

  test('has nothing to do on a sound cable', () => {
    const message = messageOf(sound);
    expect(fixAll(message, find)).toEqual({ text: sound, edits: [] });
    expect(canFixAll(message, find(message))).toBe(false);
  });

  test('leaves alone what has no one right answer', () => {
    const message = messageOf(sound);
    const findings = [findingOn(message, 'LISBON', [replacing(message, 'LISBON', 'FARO', false)])];
    expect(fixAll(message, () => findings).edits).toEqual([]);
  });

  test('applies a fix whole, and one that is in the way of an earlier one in the next round', () => {
    const message = messageOf(sound);
    const find = (read: Message): readonly Finding[] => {
      const findings: Finding[] = [];
      if (read.text.includes('VZCZC')) {
        findings.push(findingOn(read, 'VZCZC', [replacing(read, 'VZCZCXYZ', 'vzczcxyz')]));
      }
      if (/xyz/i.test(read.text)) {
        const on = read.text.includes('XYZ') ? 'XYZ' : 'xyz';
        findings.push(findingOn(read, on, [replacing(read, on, 'ABC')]));
      }
      return findings;
    };
    expect(fixAll(message, find)).toEqual({
      text: sound.replace('VZCZCXYZ', 'vzczcABC'),
      edits: [{ start: 0, end: 8, newText: 'vzczcABC' }],
    });
  });

  test('lets later rounds build on what earlier ones wrote', () => {
    const message = messageOf(sound);
    const steps = [
      ['ALMEIDA', 'SILVA'],
      ['SILVA', 'SILVA SANTOS'],
      ['SILVA SANTOS', ''],
    ] as const;
    let round = 0;
    const find = (read: Message): readonly Finding[] => {
      const step = steps[round++];
      return step ? [findingOn(read, step[0], [replacing(read, step[0], step[1])])] : [];
    };
    const { text, edits } = fixAll(message, find);
    expect(text).toBe(sound.replace('ALMEIDA', ''));
    expect(applied(sound, edits)).toBe(text);
  });

  test('ends when fixes undo each other', () => {
    const message = messageOf(sound);
    const find = (read: Message): readonly Finding[] => {
      const on = read.text.includes('LISBON') ? 'LISBON' : 'OPORTO';
      return [findingOn(read, on, [replacing(read, on, on === 'LISBON' ? 'OPORTO' : 'LISBON')])];
    };
    const { text } = fixAll(message, find);
    expect(text.replace('OPORTO', 'LISBON')).toBe(sound);
  });

  test('ends when a fix never comes to an end', () => {
    const message = messageOf(sound);
    const { text, edits } = fixAll(message, (read) => [
      findingOn(read, 'ALMEIDA', [replacing(read, 'ALMEIDA', 'ALMEIDA E ALMEIDA')]),
    ]);
    expect(applied(sound, edits)).toBe(text);
    expect(text.length).toBeLessThan(sound.length + 200);
  });

  test('of every fixture leaves nothing that could be fixed again, and its edits are the difference', () => {
    for (const name of fixtureNames()) {
      for (const message of parse(fixture(name)).messages) {
        const { text, edits } = fixAll(message, find);
        expect(applied(message.text, edits), name).toBe(text);
        const [again] = parse(text).messages;
        if (again?.text === text) expect(fixAll(again, find).edits, name).toEqual([]);
      }
    }
  });

  test('combines the edits of its rounds for any edits', () => {
    const randomEdits = fc.array(
      fc.record({ at: fc.nat(60), length: fc.nat(5), newText: fc.string({ maxLength: 4 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(randomEdits, { maxLength: 6 }), (rounds) => {
        const message = messageOf(sound.slice(0, 60));
        let round = 0;
        const { text, edits } = fixAll(message, (read) =>
          (rounds[round++] ?? []).map(({ at, length, newText }) => {
            const start = Math.min(at, read.text.length);
            const end = Math.min(start + length, read.text.length);
            return findingOn(read, '', [
              { title: 'Fix', preferred: true, edits: () => [{ start, end, newText }] },
            ]);
          }),
        );
        expect(applied(message.text, edits)).toBe(text);
        for (const [index, edit] of edits.entries()) {
          expect(edit.start).toBeLessThanOrEqual(edit.end);
          expect(edit.end).toBeLessThanOrEqual(edits[index + 1]?.start ?? message.text.length);
        }
      }),
    );
  });
});

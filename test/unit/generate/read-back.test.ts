// What the generator settles before it writes, the parser reads out of the text again: thousands of answers for nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCables } from '../../../bench/generate/archive';
import { dateTimeGroup } from '../../../bench/generate/calendar';
import { drawCable } from '../../../bench/generate/cable';
import type { GeneratedForm, Plan } from '../../../bench/generate/plan';
import { parse } from '../../../server/src/message/parse';
import { createCableService } from '../../../server/src/service';
import { messageRecord } from '../../../server/src/features/message-record';

const forms: readonly GeneratedForm[] = ['acp127', 'state', 'draft', 'aad', 'smart'];
const shown = { acp127: 'acp127', state: 'acp127', draft: 'draft', aad: 'aad', smart: 'smart' } as const;

function expected(plan: Plan, id: string): unknown {
  const dated = plan.form !== 'draft';
  const many = plan.paragraphs > 1;
  return {
    form: shown[plan.form],
    id: dated ? id : null,
    date: dated ? dateTimeGroup(plan.instant) : null,
    origin: plan.station.name,
    number: plan.number,
    level: plan.classified ? 'CONFIDENTIAL' : 'UNCLASSIFIED',
    tags: plan.tags,
    references: plan.references.map(({ station, number, year }) =>
      dated || year !== plan.instant.year
        ? String(year % 100).padStart(2, '0') + station.replaceAll(' ', '') + String(number)
        : null,
    ),
    paragraphs: Array.from({ length: plan.paragraphs }, (_, index) => (many ? index + 1 : null)),
    signature: [plan.signature],
  };
}

function read(text: string): unknown {
  const records = parse(text).messages.map(messageRecord);
  expect(records).toHaveLength(1);
  return records.map((record) => ({
    form: record.form,
    id: record.id,
    date: record.dateTimeGroup?.text ?? null,
    origin: record.origin,
    number: Number(record.number),
    level: record.classification?.level,
    tags: record.tags,
    references: record.references.map((reference) => reference.id),
    paragraphs: record.paragraphs.map((paragraph) => paragraph.number),
    signature: record.signature,
  }))[0];
}

describe.each(forms)('a generated %s cable', (form) => {
  test.each([false, true])('is read as it was meant, published: %s', (published) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
        const { text, plan, id } = drawCable(seed, { form, published });
        expect(read(text)).toEqual(expected(plan, id));
      }),
      { numRuns: 30 },
    );
  });
});

test('a generated cable gives the rules nothing to say, above hints and information', () => {
  const service = createCableService();
  for (const { id, text } of generateCables(23, 120)) {
    const grave = service
      .validate(service.parse(text))
      .findings.filter(({ finding }) => finding.severity === 'error' || finding.severity === 'warning')
      .map(({ finding }) => `${id}: ${finding.code}: ${finding.message}`);
    expect(grave).toEqual([]);
  }
});

test.each(['acp127', 'state', 'aad', 'smart'] as const)(
  'an archive of %s cables in one file comes apart again',
  (form) => {
    const cables = [...generateCables(17, 40, { form })];
    const messages = parse(cables.map((cable) => cable.text).join('\n')).messages;
    expect(messages.map((message) => message.text.trim())).toEqual(cables.map((cable) => cable.text.trim()));
  },
);

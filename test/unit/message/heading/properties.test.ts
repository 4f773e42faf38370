// What holds for the readers of heading lines on any text at all: they never throw, stay inside the text, and give
// tokens as they are written there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddressList } from '../../../../server/src/message/heading/address';
import {
  readClassificationLine,
  recogniseClassificationLine,
} from '../../../../server/src/message/heading/classification';
import { readDateTimeGroup, readDateTimeLine } from '../../../../server/src/message/heading/date-time';
import { readExemptionLine } from '../../../../server/src/message/heading/exemption';
import { readOriginatorLine } from '../../../../server/src/message/heading/originator';
import {
  findPageBreakInside,
  readPageBreak,
  recognisePageBreak,
} from '../../../../server/src/message/heading/page-break';
import {
  isAddresseeShape,
  isRoutingContinuation,
  recogniseHeadingLine,
} from '../../../../server/src/message/heading/recognise';
import { readRoutingLine } from '../../../../server/src/message/heading/routing';
import { readOperatingSignals, readSecurityLine } from '../../../../server/src/message/heading/security';
import { readStationLine } from '../../../../server/src/message/heading/station';
import { readTransmissionLine } from '../../../../server/src/message/heading/transmission';
import type { Passage } from '../../../../server/src/message/passage';
import { passage } from './passages';

const pieces = [
  'VZCZC', 'XRO', '1587', 'OO', 'RR', 'RUEHC', 'RUEHBJ', '/', '//', 'DE', '#6872', '3020548', 'ZNR', 'UUUUU', 'ZZH', 'O', 'P',
  '290548Z', 'OCT', '07', 'FM', 'AMEMBASSY', 'ROME', 'TO', 'INFO', 'IMMEDIATE', '3109', 'XMT', 'J5', 'UNCLAS', 'S E C R E T',
  'SECTION', '01', 'OF', '02', '006872', '00006872', '001.2', '002', 'PAGE', ' ', '  ', '\n', '.', ':', '(', '¶', 'é', '\u00a0', '\t', '0', "'",
]; // prettier-ignore

/** Any string, or one put together from what headings are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constant(' ')), { maxLength: 24 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(' ')),
);

const readers: readonly (readonly [name: string, read: (of: Passage) => unknown])[] = [
  ['transmission', readTransmissionLine],
  ['routing', readRoutingLine],
  ['station', readStationLine],
  ['security', readSecurityLine],
  ['operating signals', (of) => readOperatingSignals(of, 0, of.text.length)],
  ['date-time', readDateTimeLine],
  ['date-time group', (of) => readDateTimeGroup(of, 0, of.text.length)],
  ['originator', readOriginatorLine],
  ['action', (of) => readAddressList(of, 'action')],
  ['information', (of) => readAddressList(of, 'information')],
  ['exemption', readExemptionLine],
  ['classification', readClassificationLine],
  ['page break', readPageBreak],
];

/** All spans anywhere in a value. */
function spansIn(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('start' in value && 'end' in value) found.push(value);
  for (const part of Object.values(value)) spansIn(part, found);
  return found;
}

describe('any text', () => {
  test.each(readers)('%s: spans lie in the text and tokens say what stands there', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: written } of spansIn(read(passage(text)))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start as number);
          expect(end).toBeLessThanOrEqual(text.length);
          if (written !== undefined) {
            expect(text.slice(start as number, end as number).replaceAll('\n', ' ')).toBe(written);
          }
        }
      }),
    );
  });

  test('is looked at only between the two offsets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, line, after) => {
        const text = `${before}\n${line}\n${after}`;
        const start = before.length + 1;
        const end = start + line.length;
        for (const recognise of [
          recogniseHeadingLine,
          recogniseClassificationLine,
          recognisePageBreak,
          isAddresseeShape,
          isRoutingContinuation,
        ]) {
          expect(recognise(text, start, end)).toBe(recognise(line, 0, line.length));
        }
        const found = findPageBreakInside(text, start, end);
        const alone = findPageBreakInside(line, 0, line.length);
        expect(found && found.start - start).toBe(alone && alone.start);
        expect(found && found.end - start).toBe(alone && alone.end);
      }),
    );
  });

  test('that is well-formed is read the same with blanks doubled', () => {
    const doubled = (text: string) => readStationLine(passage(text.replaceAll(' ', '  ')));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 365 }), (serial, day) => {
        const text = `DE RUEHBJ #${String(serial).padStart(4, '0')} ${String(day).padStart(3, '0')}0548`;
        const plain = readStationLine(passage(text));
        expect(plain.malformed).toBeNull();
        expect(doubled(text).serial?.text).toBe(plain.serial?.text);
        expect(doubled(text).dayOfYear?.text).toBe(plain.dayOfYear?.text);
      }),
    );
  });

  test('every real minute of 1931 to 2030 is read back from its group', () => {
    const minutes = fc.date({
      min: new Date('1931-01-01T00:00Z'),
      max: new Date('2030-12-31T23:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minutes, (date) => {
        const iso = date.toISOString();
        const month = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }).toUpperCase();
        const text = `R ${iso.slice(8, 10)}${iso.slice(11, 13)}${iso.slice(14, 16)}Z ${month} ${iso.slice(2, 4)}`;
        const line = readDateTimeLine(passage(text));
        expect(line.malformed).toBeNull();
        expect(line.group?.iso).toBe(`${iso.slice(0, 16)}Z`);
        expect(recogniseHeadingLine(text, 0, text.length)).toBe('dateTime');
      }),
    );
  });
});

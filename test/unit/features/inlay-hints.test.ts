import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { momentIn } from '../../../server/src/features/inlay-hints/moment';
import { parse } from '../../../server/src/message/parse';
import { createCableService } from '../../../server/src/service';
import { anyText } from '../../property/texts';
import { fixture } from '../support/fixtures';
import { only } from '../support/messages';
import '../support/seed';

const all = { dateTimeGroup: true, routingIndicators: true, tags: true, precedence: true, zone: 'UTC' };
const none = { dateTimeGroup: false, routingIndicators: false, tags: false, precedence: false, zone: 'UTC' };

/** The lines that have hints, with the hints in angle brackets where they stand. */
function drawn(text: string, options = all): readonly string[] {
  const message = only(parse(text).messages[0]);
  let shown = '';
  let at = 0;
  for (const { offset, label } of inlayHints(message, { start: 0, end: text.length }, options)) {
    shown += `${text.slice(at, offset)}<${label}>`;
    at = offset;
  }
  return (shown + text.slice(at)).split('\n').filter((line) => line.includes('<'));
}

describe('hints', () => {
  const seed = fixture('seed.cable');

  test('say what the codes of the seed stand for', () => {
    expect(drawn(seed)).toEqual([
      'OO<IMMEDIATE> RUEHCN<Chengdu> RUEHGH<Shanghai> RUEHVC<Vancouver>  ',
      'DE RUEHBJ<Beijing> #6872 3020548  ',
      'O 290548Z OCT 07<29 Oct 2007, 05:48 UTC>  ',
      'TAGS: [PREL](#) [PGOV](#) [CH<China>](#) [KCRS](#)',
    ]);
  });

  test.each([
    ['dateTimeGroup', ['O 290548Z OCT 07<29 Oct 2007, 05:48 UTC>  ']],
    ['tags', ['TAGS: [PREL](#) [PGOV](#) [CH<China>](#) [KCRS](#)']],
    ['precedence', ['OO<IMMEDIATE> RUEHCN RUEHGH RUEHVC  ']],
    [
      'routingIndicators',
      ['OO RUEHCN<Chengdu> RUEHGH<Shanghai> RUEHVC<Vancouver>  ', 'DE RUEHBJ<Beijing> #6872 3020548  '],
    ],
  ])('of %s can be had alone', (name, expected) => {
    expect(drawn(seed, { ...none, [name]: true })).toEqual(expected);
  });

  test('can all be off', () => {
    expect(drawn(seed, none)).toEqual([]);
  });

  test.each([
    ['names the Department', 'RR RUEHC\n', 'RR<ROUTINE> RUEHC<State Department>'],
    ['turns an index form round', 'TAGS: KS\n', 'TAGS: KS<South Korea>'],
    ['names a mission by its station', 'RR RUCNDT\n', 'RR<ROUTINE> RUCNDT<USUN NEW YORK>'],
  ])('%s', (_, line, expected) => {
    const text = line.startsWith('TAGS')
      ? `UNCLAS LIMA 000917\n\nE.O. 12958: N/A\n${line}`
      : `${line}DE RUEHPE #0917 0651530\n`;
    expect(drawn(text)[0]).toBe(expected);
  });

  test.each([
    ['an impossible date-time group', 'O 310548Z FEB 07\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n'],
    ['a routing indicator of no post', 'RR RZZZZZQ\nDE RZZZZZQ #0917 0651530\n'],
    ['a TAGS code of no country', 'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL KDEM QQ\n'],
  ])('say nothing of %s', (_, text) => {
    expect(drawn(text, { ...all, precedence: false })).toEqual([]);
  });

  test('leave a SMART message its own date, but tell it in another zone', () => {
    const text = fixture('smart-unclassified.cable');
    expect(drawn(text, { ...none, dateTimeGroup: true })).toEqual([]);
    expect(drawn(text, { ...none, dateTimeGroup: true, zone: 'Europe/Lisbon' })).toEqual([
      'Date/DTG: Jan 05, 2012 / 051513Z JAN 12<5 Jan 2012, 15:13 UTC>',
    ]);
  });
});

describe('a moment', () => {
  test.each([
    ['UTC', '29 Oct 2007, 05:48 UTC'],
    ['Asia/Shanghai', '29 Oct 2007, 13:48 UTC+8'],
    ['America/Los_Angeles', '28 Oct 2007, 22:48 UTC-7'],
    ['Asia/Kathmandu', '29 Oct 2007, 11:33 UTC+5:45'],
  ])('is told in %s', (zone, expected) => {
    expect(momentIn(zone, '2007-10-29T05:48Z')).toBe(expected);
  });

  test('keeps midnight in its day', () => {
    expect(momentIn('Asia/Shanghai', '2007-09-30T16:00Z')).toBe('1 Oct 2007, 00:00 UTC+8');
  });

  test('is not told in a zone that is none', () => {
    expect(momentIn('Atlantis', '2007-10-29T05:48Z')).toBeNull();
  });
});

describe('in a range', () => {
  const service = createCableService();
  const text = fixture('mixed-two-acp127.cable');
  const cable = service.parse(text);
  const range = (first: number, last: number) => ({
    start: { line: first, character: 0 },
    end: { line: last, character: 0 },
  });

  test('are those of the whole that stand in it', () => {
    const whole = service.inlayHints(cable, range(0, 1000), all);
    expect(new Set(whole.map(({ position }) => position.line)).size).toBeGreaterThan(4);
    for (const [first, last] of [
      [0, 3],
      [4, 30],
      [29, 200],
    ] as const) {
      const inside = whole.filter(
        ({ position: { line, character } }) =>
          line >= first && (line < last || (line === last && character === 0)),
      );
      expect(service.inlayHints(cable, range(first, last), all)).toEqual(inside);
    }
  });

  test('stand in order, in the message, and behind something, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        for (const message of parse(any).messages) {
          let above = 0;
          for (const { offset, label } of inlayHints(message, { start: 0, end: message.text.length }, all)) {
            expect(offset).toBeGreaterThan(above);
            expect(offset).toBeLessThanOrEqual(message.text.length);
            expect(message.text.charAt(offset - 1)).toMatch(/\S/);
            expect(label.trim()).toBe(label);
            expect(label).not.toBe('');
            above = offset;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

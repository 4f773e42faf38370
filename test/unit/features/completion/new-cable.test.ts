// A new cable as it stands before anything is filled in, and as it is while the tab stops are filled.
import { describe, expect, test } from 'vitest';
import type { NewCableForm } from '../../../../server/src/features/completion/new-cable';
import {
  newCableForms,
  newCableSnippet,
  newCableText,
} from '../../../../server/src/features/completion/new-cable';
import type { CompletionOptions } from '../../../../server/src/features/completion/place';
import { createCableService } from '../../../../server/src/service';

const service = createCableService();

/** 24 November 2026 is day 328 of its year: 304 days to the end of October, and 24. */
const at = (post: string): CompletionOptions => ({
  now: { year: 2026, month: 11, day: 24, hour: 11, minute: 6 },
  post,
});

const cases = newCableForms.flatMap((form) =>
  ['', 'BEIJING', 'STATE', 'Nowhere'].map((post) => ({ form, post })),
);

describe.each(cases)('a new $form cable of post "$post"', ({ form, post }) => {
  const text = newCableText(form, at(post));

  test('yields no error and no warning, nor anything less', () => {
    const { findings } = service.validate(service.parse(text));
    expect(findings.map(({ finding }) => `${finding.code}: ${finding.message}`)).toEqual([]);
  });

  test('is laid out as formatting would do it', () => {
    expect(service.format(service.parse(text))).toEqual([]);
  });

  test('has no tab stop left in it', () => {
    expect(text).not.toMatch(/[${}]/);
  });

  test('is the snippet with what stands in its tab stops', () => {
    expect(filled(newCableSnippet(form, at(post)), new Map())).toBe(text);
  });
});

/** A snippet as an editor leaves it: the given texts in their tab stops, in the others what stands there by itself. */
function filled(snippet: string, texts: ReadonlyMap<number, string>): string {
  return snippet
    .replace(
      /\$\{(\d+):((?:[^\\}]|\\.)*)\}/g,
      (_, number: string, text: string) => texts.get(Number(number)) ?? text,
    )
    .replace(
      /\$\{(\d+)\|([^,|]*)[^|]*\|\}/g,
      (_, number: string, first: string) => texts.get(Number(number)) ?? first,
    )
    .replace(/\\([\\$}])/g, '$1');
}

test('the lines agree with one another and with the present', () => {
  expect(newCableText('unclassified', at('BEIJING')).split('\n').slice(0, 14)).toEqual([
    'VZCZCXYZ0001',
    'RR RUEHC',
    'DE RUEHBJ #0001 3281106',
    'ZNR UUUUU ZZH',
    'R 241106Z NOV 26',
    'FM AMEMBASSY BEIJING',
    'TO RUEHC/SECSTATE WASHDC ROUTINE',
    'BT',
    'UNCLAS BEIJING 000001',
    '',
    'E.O. 13526: N/A',
    'TAGS: PREL CH',
    'SUBJECT: SUBJECT',
    '',
  ]);
});

test('a confidential one is declassified after ten years', () => {
  const text = newCableText('confidential', at('BEIJING'));
  expect(text).toContain('\nZNY CCCCC ZZH\n');
  expect(text).toContain('\nC O N F I D E N T I A L BEIJING 000001\n');
  expect(text).toContain('\nE.O. 13526: DECL: 11/24/2036\n');
});

test.each<NewCableForm>(['unclassified', 'confidential', 'reply'])(
  'in a %s one a number and a precedence are typed once, and all lines go on agreeing',
  (form) => {
    const typed = new Map([
      [1, '6872'],
      [5, 'O'],
      [6, 'IMMEDIATE'],
    ]);
    const text = filled(newCableSnippet(form, at('BEIJING')), typed);
    expect(text).toContain('\nOO RUEHC\nDE RUEHBJ #6872 3281106\n');
    expect(text).toContain(' BEIJING 006872\n');
    expect(text).toContain('\nO 241106Z NOV 26\n');
    expect(text).toContain('\nBT\n#6872\n');
    expect(service.validate(service.parse(text)).findings).toEqual([]);
  },
);

test('on 29 February the day ten years later is one that exists', () => {
  const leapDay = { year: 2028, month: 2, day: 29, hour: 0, minute: 5 };
  const text = newCableText('confidential', { now: leapDay, post: '' });
  expect(text).toContain('DECL: 02/28/2038');
  expect(text).toMatch(/^DE RUEHXX #0001 0600005$/m);
});

// Formats texts as the service does, and holds every result to what must hold of all.
import { expect } from 'vitest';
import { applied } from '../../../../server/src/edits/composition';
import type { FormatRequest } from '../../../../server/src/features/formatting';
import { formattingEdits } from '../../../../server/src/features/formatting';
import type { FormatStyle } from '../../../../server/src/features/formatting/style';
import { defaultFormatStyle } from '../../../../server/src/features/formatting/style';
import { parse } from '../../../../server/src/message/parse';

export type Choices = Partial<FormatStyle> & Partial<Omit<FormatRequest, 'style'>>;

export function requestOf(choices: Choices = {}): FormatRequest {
  return {
    style: { ...defaultFormatStyle, ...choices },
    form: 'auto',
    trimTrailingBlanks: true,
    insertFinalLineEnd: false,
    trimFinalLineEnds: false,
    ...choices,
  };
}

/** The text once formatted. */
export function formatted(text: string, choices: Choices = {}): string {
  return applied(text, formattingEdits(parse(text), requestOf(choices)));
}

/** The same, and done twice it changes nothing more. */
export function formattedOnce(text: string, choices: Choices = {}): string {
  const result = formatted(text, choices);
  expect(formatted(result, choices)).toBe(result);
  return result;
}

/** Lines of a heading that is as it should be, for texts in which other lines matter. */
export const heading = [
  'VZCZCXYZ0001',
  'RR RUEHC',
  'DE RUEHLI #0123 0741530',
  'ZNR UUUUU ZZH',
  'R 141530Z MAR 08',
  'FM AMEMBASSY LISBON',
  'TO RUEHC/SECSTATE WASHDC 1201',
  'INFO RUEHMD/AMEMBASSY MADRID 0455',
  'BT',
].join('\n');

export const head = [
  'UNCLAS LISBON 000123',
  '',
  'SIPDIS',
  '',
  'E.O. 12958: N/A',
  'TAGS: SENV PO',
  'SUBJECT: CORK OAKS ON THE HILL',
].join('\n');

/** A cable with this body. */
export function cableWith(body: string): string {
  return `${heading}\n${head}\n\n${body}\n`;
}

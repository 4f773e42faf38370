// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
import { rule as paragraphNumberDuplicate } from './paragraph-number-duplicate';
import { rule as paragraphNumberGap } from './paragraph-number-gap';
import { rule as paragraphNumberMalformed } from './paragraph-number-malformed';
import { rule as paragraphNumberOrder } from './paragraph-number-order';
import { rule as paragraphNumberStart } from './paragraph-number-start';
import { rule as paragraphSingleNumbered } from './paragraph-single-numbered';
import { rule as stationDateMismatch } from './station-date-mismatch';

export const rules: readonly Rule[] = [
  paragraphNumberDuplicate,
  paragraphNumberGap,
  paragraphNumberMalformed,
  paragraphNumberOrder,
  paragraphNumberStart,
  paragraphSingleNumbered,
  stationDateMismatch,
];

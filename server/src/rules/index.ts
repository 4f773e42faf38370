// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
import { rule as classificationMalformed } from './classification-malformed';
import { rule as classificationMissing } from './classification-missing';
import { rule as executiveOrderMissing } from './executive-order-missing';
import { rule as paragraphNumberDuplicate } from './paragraph-number-duplicate';
import { rule as paragraphNumberGap } from './paragraph-number-gap';
import { rule as paragraphNumberMalformed } from './paragraph-number-malformed';
import { rule as paragraphNumberOrder } from './paragraph-number-order';
import { rule as paragraphNumberStart } from './paragraph-number-start';
import { rule as paragraphSingleNumbered } from './paragraph-single-numbered';
import { rule as stationDateMismatch } from './station-date-mismatch';
import { rule as subjectMissing } from './subject-missing';
import { rule as tagsMissing } from './tags-missing';

export const rules: readonly Rule[] = [
  classificationMalformed,
  classificationMissing,
  executiveOrderMissing,
  paragraphNumberDuplicate,
  paragraphNumberGap,
  paragraphNumberMalformed,
  paragraphNumberOrder,
  paragraphNumberStart,
  paragraphSingleNumbered,
  stationDateMismatch,
  subjectMissing,
  tagsMissing,
];

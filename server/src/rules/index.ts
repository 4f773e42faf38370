// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
import { rule as stationDateMismatch } from './station-date-mismatch';

export const rules: readonly Rule[] = [stationDateMismatch];

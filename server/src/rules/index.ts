// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
import { rule as addresseeDuplicate } from './addressee-duplicate';
import { rule as addresseeMalformed } from './addressee-malformed';
import { rule as addresseeMissing } from './addressee-missing';
import { rule as addresseePrecedence } from './addressee-precedence';
import { rule as classificationMalformed } from './classification-malformed';
import { rule as classificationMissing } from './classification-missing';
import { rule as dtgMalformed } from './dtg-malformed';
import { rule as dtgMissing } from './dtg-missing';
import { rule as dtgZone } from './dtg-zone';
import { rule as endNumberMismatch } from './end-number-mismatch';
import { rule as executiveOrderMissing } from './executive-order-missing';
import { rule as exemptionWithoutCollective } from './exemption-without-collective';
import { rule as headingLineUnknown } from './heading-line-unknown';
import { rule as headingOrder } from './heading-order';
import { rule as notACable } from './not-a-cable';
import { rule as originatorMissing } from './originator-missing';
import { rule as originatorStationMismatch } from './originator-station-mismatch';
import { rule as paragraphNumberDuplicate } from './paragraph-number-duplicate';
import { rule as paragraphNumberGap } from './paragraph-number-gap';
import { rule as paragraphNumberMalformed } from './paragraph-number-malformed';
import { rule as paragraphNumberOrder } from './paragraph-number-order';
import { rule as paragraphNumberStart } from './paragraph-number-start';
import { rule as paragraphSingleNumbered } from './paragraph-single-numbered';
import { rule as precedenceOrder } from './precedence-order';
import { rule as precedenceUnknown } from './precedence-unknown';
import { rule as routingLineMalformed } from './routing-line-malformed';
import { rule as routingPrecedenceMismatch } from './routing-precedence-mismatch';
import { rule as sectionMismatch } from './section-mismatch';
import { rule as securityClassificationMismatch } from './security-classification-mismatch';
import { rule as securityLineMalformed } from './security-line-malformed';
import { rule as separatorMissing } from './separator-missing';
import { rule as stationDateMismatch } from './station-date-mismatch';
import { rule as stationLineMalformed } from './station-line-malformed';
import { rule as stationOriginatorMismatch } from './station-originator-mismatch';
import { rule as stationSerialMismatch } from './station-serial-mismatch';
import { rule as stationTimeMismatch } from './station-time-mismatch';
import { rule as subjectMissing } from './subject-missing';
import { rule as tagsMissing } from './tags-missing';
import { rule as transmissionLineMalformed } from './transmission-line-malformed';

export const rules: readonly Rule[] = [
  addresseeDuplicate,
  addresseeMalformed,
  addresseeMissing,
  addresseePrecedence,
  classificationMalformed,
  classificationMissing,
  dtgMalformed,
  dtgMissing,
  dtgZone,
  endNumberMismatch,
  executiveOrderMissing,
  exemptionWithoutCollective,
  headingLineUnknown,
  headingOrder,
  notACable,
  originatorMissing,
  originatorStationMismatch,
  paragraphNumberDuplicate,
  paragraphNumberGap,
  paragraphNumberMalformed,
  paragraphNumberOrder,
  paragraphNumberStart,
  paragraphSingleNumbered,
  precedenceOrder,
  precedenceUnknown,
  routingLineMalformed,
  routingPrecedenceMismatch,
  sectionMismatch,
  securityClassificationMismatch,
  securityLineMalformed,
  separatorMissing,
  stationDateMismatch,
  stationLineMalformed,
  stationOriginatorMismatch,
  stationSerialMismatch,
  stationTimeMismatch,
  subjectMissing,
  tagsMissing,
  transmissionLineMalformed,
];

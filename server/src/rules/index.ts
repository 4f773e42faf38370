// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
import { rule as addresseeDuplicate } from './addressee-duplicate';
import { rule as addresseeMalformed } from './addressee-malformed';
import { rule as addresseeMissing } from './addressee-missing';
import { rule as addresseePrecedence } from './addressee-precedence';
import { rule as blockUnclosed } from './block-unclosed';
import { rule as blockUnopened } from './block-unopened';
import { rule as captionConflict } from './caption-conflict';
import { rule as captionDuplicate } from './caption-duplicate';
import { rule as captionUnknown } from './caption-unknown';
import { rule as characterSet } from './character-set';
import { rule as classificationMalformed } from './classification-malformed';
import { rule as classificationMissing } from './classification-missing';
import { rule as classificationUnsupported } from './classification-unsupported';
import { rule as classifiedByMissing } from './classified-by-missing';
import { rule as classifiedByReason } from './classified-by-reason';
import { rule as classifiedByUnclassified } from './classified-by-unclassified';
import { rule as configurationInvalid } from './configuration-invalid';
import { rule as declassificationDate } from './declassification-date';
import { rule as dtgMalformed } from './dtg-malformed';
import { rule as dtgMissing } from './dtg-missing';
import { rule as dtgZone } from './dtg-zone';
import { rule as endNumberMismatch } from './end-number-mismatch';
import { rule as executiveOrderClassification } from './executive-order-classification';
import { rule as executiveOrderMalformed } from './executive-order-malformed';
import { rule as executiveOrderMissing } from './executive-order-missing';
import { rule as executiveOrderNotInForce } from './executive-order-not-in-force';
import { rule as exemptionWithoutCollective } from './exemption-without-collective';
import { rule as headingLineUnknown } from './heading-line-unknown';
import { rule as headingOrder } from './heading-order';
import { rule as lineTooLong } from './line-too-long';
import { rule as notACable } from './not-a-cable';
import { rule as originatorMissing } from './originator-missing';
import { rule as originatorStationMismatch } from './originator-station-mismatch';
import { rule as paragraphNumberDuplicate } from './paragraph-number-duplicate';
import { rule as paragraphNumberGap } from './paragraph-number-gap';
import { rule as paragraphNumberMalformed } from './paragraph-number-malformed';
import { rule as paragraphNumberOrder } from './paragraph-number-order';
import { rule as paragraphNumberStart } from './paragraph-number-start';
import { rule as paragraphReferenceUndefined } from './paragraph-reference-undefined';
import { rule as paragraphSingleNumbered } from './paragraph-single-numbered';
import { rule as portionMarkingExceeds } from './portion-marking-exceeds';
import { rule as portionMarkingMalformed } from './portion-marking-malformed';
import { rule as portionMarkingMissing } from './portion-marking-missing';
import { rule as precedenceOrder } from './precedence-order';
import { rule as precedenceUnknown } from './precedence-unknown';
import { rule as publicationResidue } from './publication-residue';
import { rule as referenceFuture } from './reference-future';
import { rule as referenceLetter } from './reference-letter';
import { rule as referenceSelf } from './reference-self';
import { rule as referenceUndefined } from './reference-undefined';
import { rule as referenceUnused } from './reference-unused';
import { rule as routingLineMalformed } from './routing-line-malformed';
import { rule as routingPrecedenceMismatch } from './routing-precedence-mismatch';
import { rule as sectionMismatch } from './section-mismatch';
import { rule as securityClassificationMismatch } from './security-classification-mismatch';
import { rule as securityLineMalformed } from './security-line-malformed';
import { rule as sensitiveCaptionMissing } from './sensitive-caption-missing';
import { rule as separatorMissing } from './separator-missing';
import { rule as signatureMissing } from './signature-missing';
import { rule as stationDateMismatch } from './station-date-mismatch';
import { rule as stationLineMalformed } from './station-line-malformed';
import { rule as stationOriginatorMismatch } from './station-originator-mismatch';
import { rule as stationSerialMismatch } from './station-serial-mismatch';
import { rule as stationTimeMismatch } from './station-time-mismatch';
import { rule as subjectEmpty } from './subject-empty';
import { rule as subjectMarking } from './subject-marking';
import { rule as subjectMissing } from './subject-missing';
import { rule as tagDuplicate } from './tag-duplicate';
import { rule as tagUnknown } from './tag-unknown';
import { rule as tagsMissing } from './tags-missing';
import { rule as tagsNoSubject } from './tags-no-subject';
import { rule as textBreak } from './text-break';
import { rule as transmissionLineMalformed } from './transmission-line-malformed';

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  addresseeDuplicate,
  addresseeMalformed,
  addresseeMissing,
  addresseePrecedence,
  blockUnclosed,
  blockUnopened,
  captionConflict,
  captionDuplicate,
  captionUnknown,
  characterSet,
  classificationMalformed,
  classificationMissing,
  classificationUnsupported,
  classifiedByMissing,
  classifiedByReason,
  classifiedByUnclassified,
  configurationInvalid,
  declassificationDate,
  dtgMalformed,
  dtgMissing,
  dtgZone,
  endNumberMismatch,
  executiveOrderClassification,
  executiveOrderMalformed,
  executiveOrderMissing,
  executiveOrderNotInForce,
  exemptionWithoutCollective,
  headingLineUnknown,
  headingOrder,
  lineTooLong,
  notACable,
  originatorMissing,
  originatorStationMismatch,
  paragraphNumberDuplicate,
  paragraphNumberGap,
  paragraphNumberMalformed,
  paragraphNumberOrder,
  paragraphNumberStart,
  paragraphReferenceUndefined,
  paragraphSingleNumbered,
  portionMarkingExceeds,
  portionMarkingMalformed,
  portionMarkingMissing,
  precedenceOrder,
  precedenceUnknown,
  publicationResidue,
  referenceFuture,
  referenceLetter,
  referenceSelf,
  referenceUndefined,
  referenceUnused,
  routingLineMalformed,
  routingPrecedenceMismatch,
  sectionMismatch,
  securityClassificationMismatch,
  securityLineMalformed,
  sensitiveCaptionMissing,
  separatorMissing,
  signatureMissing,
  stationDateMismatch,
  stationLineMalformed,
  stationOriginatorMismatch,
  stationSerialMismatch,
  stationTimeMismatch,
  subjectEmpty,
  subjectMarking,
  subjectMissing,
  tagDuplicate,
  tagUnknown,
  tagsMissing,
  tagsNoSubject,
  textBreak,
  transmissionLineMalformed,
];

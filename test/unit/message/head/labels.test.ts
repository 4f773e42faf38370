// Labels of the text head, sound and damaged, and prose that only begins like one.
import { describe, expect, test } from 'vitest';
import { classifiedByLabelAt, findHeadLabels } from '../../../../server/src/message/head/labels';

function labelsOf(line: string): readonly (readonly [string, string])[] {
  return findHeadLabels(line, 0, line.length).map(({ kind, start, end }) => [kind, line.slice(start, end)]);
}

describe('a label at the beginning of a line is found', () => {
  test.each([
    ['E.O. 12958: N/A', 'executiveOrder', 'E.O.'],
    ['E. O. 12958: N/A', 'executiveOrder', 'E. O.'],
    ['E.O.  12958: N/A', 'executiveOrder', 'E.O.'],
    ['E.0. 12958: N/A', 'executiveOrder', 'E.0.'],
    ['EO 12958 DECL: 2020/02/23', 'executiveOrder', 'EO'],
    ['EO12958: N/A', 'executiveOrder', 'EO'],
    ['E.O. 12356:DECL:OADR', 'executiveOrder', 'E.O.'],
    ['E.O. 12958', 'executiveOrder', 'E.O.'],
    ['E.O.: 13526', 'executiveOrder', 'E.O.:'],
    ['TAGS: PREL', 'tags', 'TAGS:'],
    ['TAGS:CVIS, CGEN', 'tags', 'TAGS:'],
    ['TAGS PREL, PGOV', 'tags', 'TAGS'],
    ['TAGS PREL PGOV US', 'tags', 'TAGS'],
    ['TAGS [PREL](#) [PGOV](#)', 'tags', 'TAGS'],
    ['TAGS', 'tags', 'TAGS'],
    ['Tags: PREL', 'tags', 'Tags:'],
    ['TAG: PREL', 'tags', 'TAG:'],
    ['TAGE S: PREL', 'tags', 'TAGE S:'],
    ['TABS: PREL', 'tags', 'TABS:'],
    ['TGS: PREL', 'tags', 'TGS:'],
    ['AGS: PREL', 'tags', 'AGS:'],
    ['**TAGS:** [PREL](#)', 'tags', 'TAGS:**'],
    ['  TAGS : PREL', 'tags', 'TAGS :'],
    ['SUBJECT: HARBOR PILOTS', 'subject', 'SUBJECT:'],
    ['SUBJECT:CODEL IPU', 'subject', 'SUBJECT:'],
    ['Subject: Harbor pilots', 'subject', 'Subject:'],
    ['SUBJ: HARBOR PILOTS', 'subject', 'SUBJ:'],
    ['SUBJECT HARBOR PILOTS STRIKE', 'subject', 'SUBJECT'],
    ['¶SUBJECT: HARBOR PILOTS', 'subject', 'SUBJECT:'],
    ['REF: STATE 12', 'reference', 'REF:'],
    ['REFS: A) STATE 12', 'reference', 'REFS:'],
    ['Ref: State 12', 'reference', 'Ref:'],
    ['REF(S): STATE 12', 'reference', 'REF(S):'],
    ['REFTEL: STATE 12', 'reference', 'REFTEL:'],
    ['REFERENCE: STATE 12', 'reference', 'REFERENCE:'],
    ['References: A) STATE 12', 'reference', 'References:'],
    ['REF.: BRASILIA 03286', 'reference', 'REF.:'],
    ['REF STATE 12', 'reference', 'REF'],
    ['REF A. STATE 12', 'reference', 'REF'],
    ['RE: STATE 12', 'reference', 'RE:'],
    ['Classified By: Ambassador Jane Roe', 'classifiedBy', 'Classified By:'],
    ['CLASSIFIED BY: DCM', 'classifiedBy', 'CLASSIFIED BY:'],
    ['CLASSIFIED BY AMBASSADOR JANE ROE', 'classifiedBy', 'CLASSIFIED BY'],
    ['(U) Classified by Jane Roe, DCM', 'classifiedBy', 'Classified by'],
    ['REASON: 1.4 (B)', 'other', 'REASON:'],
    ['DERIVED FROM: GUIDE 05-1', 'other', 'DERIVED FROM:'],
  ])('%s', (line, kind, label) => {
    expect(labelsOf(line)).toEqual([[kind, label]]);
  });
});

describe('further labels on the same line are found, each kind once', () => {
  test.each([
    ['E.O. 12958: N/A TAGS: EAIR EINV', ['E.O.', 'TAGS:']],
    ['E.O. 12958:N/ATAGS: EAIR', ['E.O.', 'TAGS:']],
    ['EO 12958 DECL: 2020/02/23 TAGS PREL, PGOV', ['EO', 'TAGS']],
    ['TAGS: PREL E.O. 12958: N/A', ['TAGS:', 'E.O.']],
    ['SUBJECT: HARBOR PILOTS REF: STATE 12', ['SUBJECT:', 'REF:']],
    ['TAGS: PREL SUBJECT: HARBOR PILOTS REF: STATE 12', ['TAGS:', 'SUBJECT:', 'REF:']],
    ['REF: A. STATE 12 Classified By: Jane Roe', ['REF:', 'Classified By:']],
    ['SUBJECT: VISIT UNDER E.O. 12958: N/A RULES', ['SUBJECT:']],
    ['SUBJECT: REQUEST (REF: STATE 12)', ['SUBJECT:']],
    ['REF: A. STATE 12 REF: B. STATE 13', ['REF:']],
  ])('%s', (line, labels) => {
    expect(labelsOf(line).map(([, label]) => label)).toEqual(labels);
  });
});

describe('prose is not taken for a label', () => {
  test.each([
    'Subject to review, the draft stands.',
    'SUBJECT TO REVIEW THE DRAFT STANDS',
    'Subjects of the talks were many.',
    'Tags were removed from the cars.',
    'TAGS WERE REMOVED FROM THE CARS',
    'Refs A and B say otherwise.',
    'REF A REPORTS THAT THE PORT IS OPEN',
    'ref A reports that the port is open',
    'Reflecting on it: the port is open.',
    'Reports: the port is open.',
    'Classified by the court as a debt, the sum was paid.',
    'classified by the port office',
    'E.O. 13224 was the basis of the listing.',
    'Eon: a long time',
    'The port is open.',
    '1. (U) The port is open.',
    '',
  ])('%s', (line) => {
    expect(labelsOf(line)).toEqual([]);
  });
});

test('labels are found only inside the line that is asked for', () => {
  const text = 'TAGS: PREL SUBJECT: HARBOR';
  expect(findHeadLabels(text, 0, 3)).toEqual([]);
  expect(findHeadLabels(text, 0, 12).map(({ kind }) => kind)).toEqual(['tags']);
  expect(findHeadLabels(text, 11, text.length)).toEqual([{ kind: 'subject', start: 11, end: 19 }]);
});

test('the authority label is found where paragraph 1 opens with it', () => {
  const text = '1. (U) Classified By: Jane Roe';
  expect(classifiedByLabelAt(text, 7, text.length)).toEqual({ kind: 'classifiedBy', start: 7, end: 21 });
  expect(classifiedByLabelAt(text, 8, text.length)).toBeNull();
});

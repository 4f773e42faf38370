// The SUBJECT line: what belongs to it and where its pieces stand.
import { describe, expect, test } from 'vitest';
import { readSubject } from '../../../../server/src/message/head/subject';
import { written } from './passages';

describe('text and pieces', () => {
  test.each([
    ['SUBJECT: HARBOR PILOTS STRIKE', 'HARBOR PILOTS STRIKE', ['HARBOR PILOTS STRIKE']],
    ['SUBJECT:CODEL DOE', 'CODEL DOE', ['CODEL DOE']],
    ['SUBJECT:  HARBOR PILOTS\nSTRIKE', 'HARBOR PILOTS STRIKE', ['HARBOR PILOTS', 'STRIKE']],
    ['SUBJECT:\nHARBOR PILOTS\nSTRIKE', 'HARBOR PILOTS STRIKE', ['HARBOR PILOTS', 'STRIKE']],
    ['SUBJECT: HARBOR  PILOTS', 'HARBOR  PILOTS', ['HARBOR  PILOTS']],
    ['SUBJECT: STRIKE OF MAY 3,\n¶2009.', 'STRIKE OF MAY 3, 2009.', ['STRIKE OF MAY 3,', '2009.']],
    ['**SUBJECT:** HARBOR PILOTS', 'HARBOR PILOTS', ['HARBOR PILOTS']],
    ['SUBJECT: HARBOR (CORRECTED COPY)', 'HARBOR', ['HARBOR']],
    ['SUBJECT: C O R R E C T E D  C O P Y\nHARBOR', 'HARBOR', ['HARBOR']],
    ['SUBJECT: C O R R E C T E D  C O P Y - HARBOR', 'HARBOR', ['HARBOR']],
    ['SUBJECT: HARBOR C O R R E C T E D  C O P Y', 'HARBOR', ['HARBOR']],
    ['SUBJECT:', '', []],
  ])('%s', (text, subject, pieces) => {
    const { passage, labelEnd, at } = written(text);
    const line = readSubject(passage, labelEnd);
    expect(line.text).toBe(subject);
    expect(line.parts.map(at)).toEqual(pieces);
    expect(line.marking).toBeNull();
  });
});

describe('its marking is apart from its text', () => {
  test.each([
    ['SUBJECT: (U) HARBOR PILOTS', '(U)', 'U', 'HARBOR PILOTS'],
    ['SUBJECT: (C/NF) HARBOR PILOTS', '(C/NF)', 'C/NF', 'HARBOR PILOTS'],
    ['SUBJECT:\n(SBU)HARBOR PILOTS', '(SBU)', 'SBU', 'HARBOR PILOTS'],
  ])('%s', (text, writtenMark, mark, subject) => {
    const { passage, labelEnd, at } = written(text);
    const line = readSubject(passage, labelEnd);
    expect([at(line.marking), line.marking?.mark, line.text]).toEqual([writtenMark, mark, subject]);
  });

  test('an office in brackets is no marking', () => {
    const { passage, labelEnd } = written('SUBJECT: (USTR) VISIT');
    expect(readSubject(passage, labelEnd)).toMatchObject({ marking: null, text: '(USTR) VISIT' });
  });
});

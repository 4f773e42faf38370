// Paragraphs, headings, blocks and mentions in the text, and what publishers put round it.
import { describe, expect, test } from 'vitest';
import { scopesOf } from './tokenize';

type Case = readonly [line: string, token: string, scopes: string];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line.trimStart(), token)).toBe(scopes);
  });
}

describe('paragraphs', () => {
  check([
    ['1. The ferry is late.', '1', 'constant.numeric.paragraph'],
    ['1. The ferry is late.', 'The ferry is late.', ''],
    ['¶12.  (C//NF) The ferry is late.', '12', 'constant.numeric.paragraph'],
    ['¶12.  (C//NF) The ferry is late.', '(C//NF)', 'storage.modifier.portion-marking'],
    ['2.(SBU) Late.', '(SBU)', 'storage.modifier.portion-marking'],
    ['¶2 (U) Late.', '2', 'constant.numeric.paragraph'],
    ['3. (S//REL TO USA, FVEY) Late.', '(S//REL TO USA, FVEY)', 'storage.modifier.portion-marking'],
    ['3. (C ) Late.', '(C )', 'storage.modifier.portion-marking'],
    ['4. SUMMARY. THE FERRY IS LATE.', 'SUMMARY', 'markup.heading.inline'],
    ['4. (U) Action request: Send a ferry.', 'Action request:', 'markup.heading.inline'],
    ['5. Ferries ran. ¶6. (U) They run late.', '6', 'constant.numeric.paragraph'],
    ['5. Ferries ran. ¶6. (U) They run late.', '(U)', 'storage.modifier.portion-marking'],
    ['(SBU) The ferry is late again, and nobody knows why.', '(SBU)', 'storage.modifier.portion-marking'],
    ['     A. the first ferry;', 'A.', 'keyword.other.bullet'],
    ['¶B. the second ferry;', 'B.', 'keyword.other.bullet'],
    ['-- (C) the third ferry', '--', 'keyword.other.bullet'],
    ['-- (C) the third ferry', '(C)', 'storage.modifier.portion-marking'],
    ['- the fourth ferry', '-', 'keyword.other.bullet'],
    ['(1) the fifth ferry', '(1)', 'keyword.other.bullet'],
    ['a) the sixth ferry', 'a)', 'keyword.other.bullet'],
  ]);
});

describe('headings', () => {
  check([
    ['Summary', 'Summary', 'markup.heading.section'],
    ['SUMMARY AND COMMENT', 'SUMMARY AND COMMENT', 'markup.heading.section'],
    ['End Summary.', 'End Summary.', 'markup.heading.section'],
    ['A FERRY OF ONE KIND', 'A FERRY OF ONE KIND', 'markup.heading.section'],
    ['IS THERE A FERRY?', 'IS THERE A FERRY?', 'markup.heading.section'],
    ['(S) THE LEAGUE ANSWERS', '(S)', 'storage.modifier.portion-marking'],
    ['(S) THE LEAGUE ANSWERS', 'THE LEAGUE ANSWERS', 'markup.heading.section'],
    ['(U) Ferries at Night', 'Ferries at Night', 'markup.heading.section'],
    ['-------------', '-------------', 'markup.heading.rule'],
    ['--------------------- ---', '--------------------- ---', 'markup.heading.rule'],
    ['Ferries at Night ----------------', 'Ferries at Night', 'markup.heading.section'],
    ['Ferries at Night ----------------', '----------------', 'markup.heading.rule'],
    ['RANDT', 'RANDT', 'markup.heading.signature'],
    ["O'Hare-Lindqvist", "O'Hare-Lindqvist", 'markup.heading.signature'],
    ['DUMONT-REYES', 'DUMONT-REYES', 'markup.heading.signature'],
  ]);
});

describe('inside running text', () => {
  check([
    ['the ferry was late (see para 4) and', 'para 4', 'support.variable.paragraph'],
    ['the ferry was late (paras 2-3, 5 and 7) and', 'paras 2-3, 5 and 7', 'support.variable.paragraph'],
    ['AS NOTED PARA 12 ABOVE, THE FERRY WAS LATE.', 'PARA 12', 'support.variable.paragraph'],
    ['the ferry (ref A) was late', 'ref A', 'support.variable.reference'],
    ['the ferries (refs A, B and C) were late', 'refs A, B and C', 'support.variable.reference'],
    ['the ferries of reftel were late, see septels', 'reftel', 'support.variable.reference'],
    ['the ferries of reftel were late, see septels', 'septels', 'support.variable.reference'],
    ['REFTELS ARE CLEAR ABOUT THE FERRY, WHICH WAS LATE.', 'REFTELS', 'support.variable.reference'],
    ['as told in 07 PORT LARKSPUR 6871 it', '07 PORT LARKSPUR 6871', 'variable.other.constant.cable-id'],
    ['as told in 1974STATE150591 it', '1974STATE150591', 'variable.other.constant.cable-id'],
    ['as told in STATE 98114 it', 'STATE 98114', 'variable.other.constant.cable-id'],
    ['sent at 162200Z OCT 08 by', '162200Z OCT 08', 'constant.numeric.date-time-group'],
    ['the source, XXXXXXXXXXXX, asked', 'XXXXXXXXXXXX', 'constant.other.placeholder.redaction'],
    ['was late. END SUMMARY.', 'END SUMMARY', 'markup.heading.inline'],
    ['was late. Comment: We were not.', 'Comment:', 'markup.heading.inline'],
    [
      'Begin informal Embassy translation of note:',
      'Begin informal Embassy translation',
      'markup.heading.inline',
    ],
    [
      'it sails at DUNE 00002277  002 OF 003 noon from the old pier',
      '00002277  002 OF 003',
      'comment.line.page-header',
    ],
  ]);
});

describe('what archives and publishers put round the text', () => {
  check([
    ['DUNE 00006872  001.2 OF 002', 'DUNE 00006872  001.2 OF 002', 'comment.line.page-header'],
    ['PAGE 02 STATE 150591', 'PAGE 02 STATE 150591', 'comment.line.page-header'],
    [
      'PAGE 02 DUNE 01196 01 OF 02 082030Z',
      'PAGE 02 DUNE 01196 01 OF 02 082030Z',
      'comment.line.page-header',
    ],
    ['DUNE 05926 050740Z', 'DUNE 05926 050740Z', 'comment.line.page-header'],
    ['TO PAGE 02        STATE   015113  182333Z', 'PAGE 02', 'comment.line.page-header'],
    ['SECTION 02 OF 03', 'SECTION 02 OF 03', 'comment.line.page-header'],
    ['CLASS                      UNCLASSIFIED', 'CLASS', 'keyword.control.classification'],
    ['CLASS                      UNCLASSIFIED', 'UNCLASSIFIED', 'markup.heading.classification'],
    ['47', '47', 'constant.numeric.page-serial'],
    ['ACTION VO-03', 'ACTION', 'keyword.control.distribution'],
    ['ACTION VO-03', 'VO', 'entity.name.type.office'],
    ['ACTION VO-03', '03', 'constant.numeric.copies'],
    ['INFO  OCT-01  ISO-00  /054 W', 'INFO', 'keyword.control.distribution'],
    ['INFO  OCT-01  ISO-00  /054 W', '/054 W', 'constant.numeric.copies'],
    ['      AGR-05  /038 W', 'AGR', 'entity.name.type.office'],
    ['DRAFTED BY EUR/SE:AKESTREL', 'DRAFTED BY', 'keyword.control.drafting'],
    ['DRAFTED BY EUR/SE:AKESTREL', 'EUR/SE', 'entity.name.type.office'],
    ['DRAFTED BY EUR/SE:AKESTREL', 'AKESTREL', 'string.unquoted.person'],
    ['L/SCA - MR. KESTREL', 'L/SCA', 'entity.name.type.office'],
    ['            --------------------- 033225', '033225', 'constant.numeric.machine-number'],
    ['------------------098664 050743Z /23', '050743Z', 'constant.numeric.time'],
    [
      'is not Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014 known',
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
      'comment.line.stamp',
    ],
    [
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      '30 JUN 2005',
      'comment.line.stamp',
    ],
    ['Message Attributes', 'Message Attributes', 'markup.heading.metadata'],
    ['Original Previous Handling Restrictions: n/a', 'Original Previous', 'entity.name.tag.metadata'],
    ['Document Number: 1974STATE150591', 'Document Number', 'entity.name.tag.metadata'],
    [
      'This record is a partial extract of the original cable. The full text is not available.',
      'partial extract',
      'comment.line.publisher',
    ],
    ['=====CABLE ENDS=====', '=====CABLE ENDS=====', 'comment.line.publisher'],
    ['<< END OF DOCUMENT >>', '<< END OF DOCUMENT >>', 'comment.line.publisher'],
    ['refid: 06DUNE1311', 'refid: 06DUNE1311', 'comment.line.publisher'],
    ['55988 / 2006-03-09 22:28:00 / 06DUNE1311', '55988', 'comment.line.publisher'],
  ]);
});

describe('SMART labels', () => {
  check([
    ['MRN: 12 PORT LARKSPUR 12345', 'MRN', 'keyword.control.label'],
    ['MRN: 12 PORT LARKSPUR 12345', 'PORT LARKSPUR', 'entity.name.type.station'],
    ['Date/DTG: Jan 05, 2012 / 051513Z JAN 12', 'Date/DTG', 'keyword.control.label'],
    ['Date/DTG: Jan 05, 2012 / 051513Z JAN 12', 'Jan 05, 2012', 'constant.numeric.date'],
    ['Date/DTG: Jan 05, 2012 / 051513Z JAN 12', '051513Z JAN 12', 'constant.numeric.date-time-group'],
    ['From: SECSTATE WASHDC', 'SECSTATE WASHDC', 'string.unquoted.address'],
    ['Action: EMBASSY DUNE ROUTINE      E.O.: 13526', 'EMBASSY DUNE', 'string.unquoted.address'],
    ['Action: EMBASSY DUNE ROUTINE      E.O.: 13526', 'ROUTINE', 'constant.language.precedence'],
    ['Action: EMBASSY DUNE ROUTINE      E.O.: 13526', 'E.O.', 'keyword.control.label'],
    ['Action: EMBASSY DUNE ROUTINE      E.O.: 13526', '13526', 'constant.numeric.executive-order'],
    ['Info: EMBASSY DUNE ROUTINE; EMBASSY BAY PRIORITY', 'EMBASSY BAY', 'string.unquoted.address'],
    ['Info: EMBASSY DUNE ROUTINE; EMBASSY BAY PRIORITY', 'PRIORITY', 'constant.language.precedence'],
    ['E.O.: 13526', '13526', 'constant.numeric.executive-order'],
    ['TAGS: PREL, XX      Captions: SENSITIVE', 'PREL', 'entity.name.type.subject-tag'],
    ['TAGS: PREL, XX      Captions: SENSITIVE', 'Captions', 'keyword.control.label'],
    ['TAGS: PREL, XX      Captions: SENSITIVE', 'SENSITIVE', 'storage.modifier.caption'],
    ['Captions: SENSITIVE', 'SENSITIVE', 'storage.modifier.caption'],
    ['Reference: A) 11 STATE 98765      Pass Line:', 'STATE', 'entity.name.type.station'],
    ['Reference: A) 11 STATE 98765      Pass Line:', 'Pass Line', 'keyword.control.label'],
    ['Drafted By: EEB:Ann Kestrel', 'Drafted By', 'keyword.control.drafting'],
    ['Drafted By: EEB:Ann Kestrel', 'Ann Kestrel', 'string.unquoted.person'],
    ['Signature: Kestrel', 'Kestrel', 'markup.heading.signature'],
    ['Dissemination Rule: Released Copy', 'Dissemination Rule', 'keyword.control.label'],
  ]);
});

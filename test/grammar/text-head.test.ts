// The lines between the heading and paragraph 1, as posts and publishers write them.
import { describe, expect, test } from 'vitest';
import { scopesOf } from './tokenize';

describe('the classification line', () => {
  test.each([
    ['UNCLASSIFIED PORT LARKSPUR 00123', 'UNCLASSIFIED', 'markup.heading.classification'],
    ['UNCLASSIFIED PORT LARKSPUR 00123', 'PORT LARKSPUR', 'entity.name.type.station'],
    ['UNCLAS E F T O DUNE 002883', 'UNCLAS E F T O', 'markup.heading.classification'],
    ['C O N F I D E N T I A L DUNE 000512', 'C O N F I D E N T I A L', 'markup.heading.classification'],
    ['S E C R E T SECTION 01 OF 02 DUNE 002207', 'S E C R E T', 'markup.heading.classification'],
    ['S E C R E T SECTION 01 OF 02 DUNE 002207', 'SECTION', 'keyword.other.section'],
    ['S E C R E T SECTION 01 OF 02 DUNE 002207', '01', 'constant.numeric.section'],
    ['S E C R E T SECTION 01 OF 02 DUNE 002207', 'DUNE', 'entity.name.type.station'],
    ['LIMITED OFFICIAL USE DUNE 13866', 'LIMITED OFFICIAL USE', 'markup.heading.classification'],
    ['SECRET DUNE 255577 TOSEC 140323', 'TOSEC', 'storage.modifier.caption'],
    ['SECRET DUNE 255577 TOSEC 140323', '140323', 'constant.numeric.message-number'],
    ['SECRET DUNE 255577 NOFORN', 'NOFORN', 'storage.modifier.caption'],
    ['UNCLAS DUNE 002207 ZDK164', 'ZDK164', 'entity.name.function.operating-signal'],
    ['CONFIDENTIAL', 'CONFIDENTIAL', 'markup.heading.classification'],
  ])('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line, token)).toBe(scopes);
  });
});

describe('captions, passing and attention lines', () => {
  test.each([
    ['NODIS', 'NODIS', 'storage.modifier.caption'],
    ['SENSITIVE SIPDIS', 'SIPDIS', 'storage.modifier.caption'],
    [
      'SENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY',
      'SENSITIVE BUT UNCLASSIFIED',
      'storage.modifier.caption',
    ],
    ['C O R R E C T E D  C O P Y (ADDED TAGS)', 'C O R R E C T E D  C O P Y', 'storage.modifier.caption'],
    ['AGREMENT CHANNEL', 'AGREMENT CHANNEL', 'storage.modifier.caption'],
    ['DEPT FOR EAP/CM; NSC FOR TILLOTSON', 'DEPT', 'string.unquoted.address'],
    ['DEPT FOR EAP/CM; NSC FOR TILLOTSON', 'FOR', 'keyword.control.passing'],
    ['DEPT FOR EAP/CM; NSC FOR TILLOTSON', 'EAP/CM', 'string.unquoted.address entity.name.type.office'],
    ['STATE PASS TO USTR', 'PASS TO', 'keyword.control.passing'],
    ['STATE PASS TO USTR', ' USTR', 'string.unquoted.address'],
    ['USDOC ALSO FOR 3134/USFCS/OIO', 'ALSO FOR', 'keyword.control.passing'],
    ['FOR IO/EDA (KESTREL), S/CPR', 'FOR', 'keyword.control.passing'],
    ['FOR AMBASSADOR KESTREL FROM TILLOTSON', 'AMBASSADOR KESTREL', 'string.unquoted.address'],
    ['PASS COMMERCE', 'PASS', 'keyword.control.passing'],
  ])('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line, token)).toBe(scopes);
  });
});

describe('the E.O. line', () => {
  test.each([
    ['E.O. 12958: DECL: 10/29/2017', 'DECL', 'keyword.other.declassification'],
    ['E.O. 12958: DECL: 10/29/2017', '10/29/2017', 'constant.numeric.date'],
    ['EO 12958 DECL: 2020/02/23', 'EO', 'keyword.control.executive-order'],
    ['EO 12958 DECL: 2020/02/23', '2020/02/23', 'constant.numeric.date'],
    ['E.O. 12958: DECL: X1, X5', 'X5', 'constant.language.exemption'],
    ['E.O. 12958: 25X1-HUMAN', '25X1-HUMAN', 'constant.language.exemption'],
    ['E.O. 12356: DECL: OADR', 'OADR', 'keyword.other.declassification'],
    ['E.O. 11652: XGDS-1', 'XGDS-1', 'keyword.other.declassification'],
    ['E.O. 11652: ADS DECLAS JUN 30, 1975', 'JUN 30, 1975', 'constant.numeric.date'],
    ['E.O. 12065: GDS 11/22/84 (KESTREL, ANN) OR-M', '11/22/84', 'constant.numeric.date'],
    ['E.O. 12958: DECL: AFTER THE REGATTA', 'AFTER THE REGATTA', ''],
    ['E.O. 12958: N/A TAGS: EAIR EINV', 'TAGS', 'keyword.control.tags'],
    ['E.O. 12958: N/A TAGS: EAIR EINV', 'EINV', 'entity.name.type.subject-tag'],
  ])('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line, token)).toBe(scopes);
  });
});

describe('the TAGS line', () => {
  test.each([
    ['TAGS: PREL, KPAO, UNGA, FR', 'PREL', 'entity.name.type.subject-tag'],
    ['TAGS: PREL, KPAO, UNGA, FR', 'KPAO', 'entity.name.function.program-tag'],
    ['TAGS: PREL, KPAO, UNGA, FR', 'UNGA', 'support.variable.organization-tag'],
    ['TAGS: PREL, KPAO, UNGA, FR', 'FR', 'variable.other.constant.geographic-tag'],
    ['TAGS:CVIS, CGEN', 'CVIS', 'entity.name.type.subject-tag'],
    ['TAGS PREL, PGOV', 'TAGS', 'keyword.control.tags'],
    ['TAGE S: EAGR', 'TAGE S', 'keyword.control.tags'],
    ['TAGS: ADB-1 AL', 'ADB-1', 'support.variable.organization-tag'],
    ['TAGS: OVIP (KESTREL, ANN), IR', 'KESTREL, ANN', 'string.unquoted.person'],
    ['TAGS: OVIP (KESTREL, ANN), IR', 'IR', 'variable.other.constant.geographic-tag'],
    ['TAGS: OVIP KESTREL, ANN', 'KESTREL, ANN', 'string.unquoted.person'],
    ['TAGS: PREL UNESCO, ANET, CARR', 'UNESCO', 'support.variable.organization-tag'],
    ['PREL, PGOV, KPAO, CH', 'KPAO', 'entity.name.function.program-tag'],
    ['[PREL](#) [CH](#)', 'PREL', 'entity.name.type.subject-tag'],
    ['TAGS: [PREL](/tag/PREL_0.html)', '](/tag/PREL_0.html)', 'punctuation.definition.link'],
  ])('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line, token)).toBe(scopes);
  });
});

describe('SUBJECT, REF and Classified By', () => {
  test.each([
    ['SUBJ: REGATTA POSTPONED', 'SUBJ', 'keyword.control.subject'],
    ['Subject: Regatta Postponed', 'Regatta Postponed', 'markup.heading.subject'],
    ['SUBJECT: (C) REGATTA POSTPONED', '(C)', 'storage.modifier.portion-marking'],
    ['SUBJECT: REGATTA POSTPONED REF: DUNE 12', 'REGATTA POSTPONED', 'markup.heading.subject'],
    ['SUBJECT: REGATTA POSTPONED REF: DUNE 12', 'REF', 'markup.heading.subject keyword.control.reference'],
    ['REF: PORT LARKSPUR 12', 'PORT LARKSPUR', 'entity.name.type.station'],
    ['REF: PORT LARKSPUR 12', '12', 'constant.numeric.message-number'],
    ['REFS: A. 06 DUNE 101  B. DUNE 9 (NOTAL)', 'A.', 'support.variable.reference'],
    ['REFS: A. 06 DUNE 101  B. DUNE 9 (NOTAL)', '06', 'constant.numeric.year'],
    ['REFS: A. 06 DUNE 101  B. DUNE 9 (NOTAL)', 'B.', 'support.variable.reference'],
    ['REFS: A. 06 DUNE 101  B. DUNE 9 (NOTAL)', 'NOTAL', 'storage.modifier.reference'],
    ['REF(S): A) STATE 135; B) STATE 127', 'REF(S)', 'keyword.control.reference'],
    ['REFTEL: (A)STATE 001, (B) DUNE 76 AND PREVIOUS', '(A)', 'support.variable.reference'],
    ['REFTEL: (A)STATE 001, (B) DUNE 76 AND PREVIOUS', 'AND PREVIOUS', 'storage.modifier.reference'],
    ['Ref: 2003 Porto do Sul 38', 'Porto do Sul', 'entity.name.type.station'],
    ['REF: SECDEF R 162200Z OCT 08', 'R 162200Z OCT 08', 'constant.numeric.date-time-group'],
    ['REF: KESTREL-TILLOTSON E-MAIL', 'KESTREL-TILLOTSON E-MAIL', ''],
    ['     ¶B. DUNE 201', 'B.', 'support.variable.reference'],
    ['     ¶B. DUNE 201', 'DUNE', 'entity.name.type.station'],
    ['(C) 05 DUNE 323', '(C)', 'support.variable.reference'],
    ['Classified By: DCM Ann Kestrel, Reasons 1.4 (b/d)', 'Classified By', 'keyword.control.authority'],
    ['Classified By: DCM Ann Kestrel, Reasons 1.4 (b/d)', 'DCM Ann Kestrel', ''],
    ['Classified By: DCM Ann Kestrel, Reasons 1.4 (b/d)', 'Reasons', 'keyword.other.reason'],
    ['Classified By: DCM Ann Kestrel, Reasons 1.4 (b/d)', '1.4 (b/d)', 'constant.numeric.reason'],
    ['(U) CLASSIFIED BY ANN KESTREL. REASON: 1.5 (B) AND (D).', '1.5 (B) AND (D)', 'constant.numeric.reason'],
    ['Derived From: KEST 05-1', 'Derived From', 'keyword.control.authority'],
    ['1. (U) Classified By: Ann Kestrel for reasons 1.5 d.', 'Classified By', 'keyword.control.authority'],
    ['1. (U) Classified By: Ann Kestrel for reasons 1.5 d.', '1.5 d', 'constant.numeric.reason'],
  ])('%s: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line.trimStart(), token)).toBe(scopes);
  });
});

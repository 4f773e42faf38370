// Lines between classification line and E.O. line (5 FAH-2 H-250, H-440).
import { describe, expect, test } from 'vitest';
import { readCaptionLine } from '../../../../server/src/message/head/captions';

function kindOf(line: string) {
  const text = `UNCLAS\n${line}\nE.O.`;
  return readCaptionLine(text, 7, 7 + line.length);
}

describe('captions', () => {
  test.each([
    'SIPDIS',
    'Sipdis',
    'SENSITIVE',
    'NOFORN',
    'SENSITIVE SIPDIS',
    'SIPDIS, SENSITIVE',
    'EXDIS//STADIS',
    'C O R R E C T E D  C O P Y',
    'C O R R E C T E D  C O P Y (ADDED TAGS)',
    'SENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY',
    'Sensitive but unclassified - please protect accordingly.',
    'NOT FOR INTERNET DISTRIBUTION',
    '"PERISHABLE INFORMATION -- DO NOT SERVICE"',
    'DISSENT CHANNEL',
    'CODEL DOE',
    'SIPDSI',
    'SENSTIVE',
    '**SIPDIS**',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('caption');
  });
});

describe('passing and attention lines, and what wraps from them', () => {
  test.each([
    'STATE PASS USTR',
    'DEPT FOR EAP/CM; NSC FOR ROE',
    'FOR ISN, IO; DOE FOR NA-24',
    'FOR THE AMBASSADOR FROM THE DIRECTOR',
    'NEA/MAG (ROE)',
    'WHA/CEN',
    'DEPT FOR CA/OCS/WHA and DS/IP/WHA',
    'Dept for EAP/CM; NSC for Roe',
    'DEPT PLEASE PASS TO JROE DOE',
    'DEPARTMENT FOR USAID/OFDA: JANE ROE',
    'TREASURY WASHINGTON DC - JROE,',
    'JROE',
    'AND EB',
    'JDOE.',
    'SAN SALVADOR FOR AID (JANE ROE)',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('passingLine');
  });
});

describe('prose, headings and paragraphs are neither', () => {
  test.each([
    'The minister said that the port was open to all.',
    'THE MINISTER SAID THAT THE PORT WAS OPEN TO ALL.',
    'FOLLOWING IS THE TEXT OF THE STATEMENT',
    'August 10, 2009',
    '1. (U) The port is open.',
    '¶1. (U) The port is open.',
    '-------',
    'SUMMARY',
    'Summary',
    'BEGIN SUMMARY',
    '',
  ])('%s', (line) => {
    expect(kindOf(line)).toBeNull();
  });
});

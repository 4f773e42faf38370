// What a drafter is offered between classification line and paragraph 1. `$0` is the cursor.
import { describe, expect, test } from 'vitest';
import { completed, confidential, unclassified } from './support';

const marking = 'UNCLAS LISBON 000231\n\n';
const secret = 'S E C R E T LISBON 000231\n\n';

test('the labels come in their order, none that stands already', () => {
  const order = ['E.O. 13526: N/A', 'TAGS:', 'SUBJECT:', 'REF:', '1.'];
  const among = (labels: readonly string[]) => labels.filter((label) => order.includes(label));
  expect(among(completed(`${marking}$0`).labels)).toEqual(order);
  expect(completed(`${unclassified}$0`).labels).toEqual(['TAGS:', 'SUBJECT:', 'REF:', '1.']);
  expect(completed(`${unclassified}$0\nSUBJECT: ROOMS\n`).labels).toEqual(['TAGS:']);
  expect(completed(`${unclassified}TAGS: SCUL PO\nSUBJECT: ROOMS\n\n$0`).labels).toEqual(['REF:', '1.']);
});

test('only a classified cable says who classified it', () => {
  expect(completed(`${confidential}TAGS: SCUL\nSUBJECT: (C) ROOMS\n\n$0`).labels).toEqual([
    'REF:',
    'Classified By:',
    '1. (C)',
  ]);
  expect(completed(`${unclassified}cl$0`).labels).toEqual([]);
});

test('a label is not doubled where the line goes on with it', () => {
  expect(completed(`${unclassified}TA$0GS: SCUL\n`).labels).toEqual([]);
  expect(completed(`${unclassified}TA$0\n`).written('TAGS:')).toBe(`${unclassified}TAGS: \n`);
});

describe('the classification line', () => {
  test('takes station and number from the heading', () => {
    const heading = 'DE RUEHLI #0231 3281106\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n';
    expect(completed(`${heading}UNCLAS $0`).labels).toEqual(['LISBON 000231']);
    expect(completed(`${heading}C O N$0`).written('C O N F I D E N T I A L LISBON 000231')).toBe(
      `${heading}C O N F I D E N T I A L LISBON 000231`,
    );
  });
});

describe('captions', () => {
  test('the usual ones come first; SENSITIVE stands in unclassified cables only', () => {
    expect(completed(`${marking}$0`).labels.slice(0, 3)).toEqual(['SENSITIVE', 'SIPDIS', 'NOFORN']);
    expect(completed(`${secret}$0`).labels).not.toContain('SENSITIVE');
  });

  test.each([
    ['SIPDIS', 'SIPDIS'],
    ['NODIS', 'SIPDIS'],
    ['SIPDIS', 'EXDIS'],
    ['STADIS', 'SIPDIS'],
    ['ROGER CHANNEL', 'DISSENT CHANNEL'],
    ['DIRGEN CHANNEL', 'EXDIS'],
    ['SENSITIVE SIPDIS', 'SENSITIVE'],
  ])('beside %s there is no %s', (standing, other) => {
    expect(completed(`${secret}${standing}\n$0`).labels).not.toContain(other);
  });

  test.each([
    ['EXDIS', 'STADIS'],
    ['SIPDIS', 'NOFORN'],
    ['DIRGEN CHANNEL', 'NOFORN'],
  ])('beside %s there may be %s', (standing, other) => {
    expect(completed(`${secret}${standing}\n$0`).labels).toContain(other);
  });

  test('they stand above the E.O. line and nowhere below', () => {
    expect(completed(`${unclassified}SIP$0`).labels).toEqual([]);
    expect(completed(`${marking}$0\n\nE.O. 13526: N/A\n`).labels).toContain('SIPDIS');
    expect(completed('FM AMEMBASSY LISBON\nSIP$0').labels).toEqual([]);
  });

  test('those out of use for decades are for old cables', () => {
    expect(completed(`${marking}$0`).labels).not.toContain('LIMDIS');
    expect(
      completed(`O 241106Z NOV 84\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n${secret}$0`).labels,
    ).toContain('LIMDIS');
  });
});

describe('the E.O. line', () => {
  const dated = (date: string, line: string): string =>
    `O ${date}\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n${line}\n`;

  test.each([
    ['241106Z NOV 26', marking, ['E.O. 13526: N/A']],
    ['241106Z NOV 26', secret, ['E.O. 13526: DECL: 11/24/2036', 'E.O. 13526: DECL: 11/24/2051']],
    ['290548Z OCT 07', marking, ['E.O. 12958: N/A']],
    ['290548Z OCT 07', secret, ['E.O. 12958: DECL: 10/29/2017', 'E.O. 12958: DECL: 10/29/2032']],
    ['290548Z FEB 08', secret, ['E.O. 12958: DECL: 02/28/2018', 'E.O. 12958: DECL: 02/28/2033']],
    ['041200Z JAN 85', secret, ['E.O. 12356: DECL: OADR']],
    ['041200Z JAN 80', secret, ['E.O. 12065: GDS 01/04/1986']],
    ['041200Z JAN 75', marking, ['E.O. 11652: N/A']],
  ])('of %s names the order in force', (date, line, expected) => {
    const { labels } = completed(dated(date, `${line}E.O$0`));
    expect(labels.map((label) => `E.O. ${label}`)).toEqual(expected);
    const atStart = completed(dated(date, `${line}$0`)).labels;
    expect(atStart.filter((label) => label.startsWith('E.O.'))).toEqual(expected);
  });

  test.each([
    ['E.O. 13$0', '13526: N/A', 'E.O. 13526: N/A'],
    ['E.O. 13526: $0', 'N/A', 'E.O. 13526: N/A'],
    ['E.O. 13526:$0', 'N/A', 'E.O. 13526: N/A'],
    ['E.O. 13526: N$0/X', 'N/A', 'E.O. 13526: N/A'],
  ])('%s goes on with %s', (line, label, written) => {
    expect(completed(`${marking}${line}\n`).written(label)).toBe(`${marking}${written}\n`);
  });

  test.each([
    ['E.O. 13526: DE$0', 'DECL: 11/24/2036'],
    ['E.O. 13526: DECL: $0', '11/24/2036'],
    ['E.O. 13526: DECL: 11/24$0/2027', '11/24/2036'],
  ])('of a classified cable: %s goes on with %s', (line, label) => {
    expect(completed(`${secret}${line}\n`).written(label)).toBe(`${secret}E.O. 13526: DECL: 11/24/2036\n`);
  });
});

describe('TAGS', () => {
  const at = (line: string, head = unclassified): string => `${head}TAGS: ${line}\nSUBJECT: ROOMS\n`;

  test.each([
    ['PTER', 'Terrorists and terrorism'],
    ['CH', 'China'],
    ['SW', 'Sweden'],
    ['KCRS', 'Conflict prevention'],
  ])('%s is found by what it stands for: %s', (code, words) => {
    const { candidate } = completed(at('$0'));
    expect(candidate(code).filter?.toLowerCase()).toContain(words.toLowerCase().slice(0, 12));
    expect(candidate(code).filter?.startsWith(code)).toBe(true);
  });

  test('subjects come first, then the country of the post; once there is a subject, the country', () => {
    const own = 'FM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n' + unclassified;
    expect(completed(at('$0', own)).labels.slice(0, 3)).toEqual(['PREL', 'PGOV', 'PHUM']);
    expect(completed(at('SCUL $0', own)).labels.slice(0, 2)).toEqual(['PO', 'PREL']);
    expect(completed(at('SCUL PO $0', own)).labels[0]).toBe('PREL');
  });

  test('each once, and none that is listed', () => {
    const { labels } = completed(at('PREL, PGOV, $0'));
    expect(labels).not.toContain('PREL');
    expect(labels).not.toContain('PGOV');
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('AL');
  });

  test('the code under the cursor is replaced, and only it', () => {
    expect(completed(at('PREL PT$0XX KDEM')).written('PTER')).toBe(at('PREL PTER KDEM'));
    expect(completed(at('PREL,PGO$0,KDEM')).written('PGOV')).toBe(at('PREL,PGOV,KDEM'));
    expect(completed(at('[PRE$0](#) [CH](#)')).written('PREL')).toBe(at('[PREL](#) [CH](#)'));
  });

  test('a comma at the end of a line leaves the list open', () => {
    expect(completed(`${unclassified}TAGS: PREL,\n$0`).labels).toContain('PGOV');
    expect(completed(`${unclassified}TAGS: PREL\n$0`).labels).not.toContain('PGOV');
  });
});

describe('REF', () => {
  const subject = `${unclassified}TAGS: SCUL\nSUBJECT: ROOMS\n\n`;

  test('gives the letter and then stations, the Department and the own post first', () => {
    expect(completed(`${subject}REF: $0`).labels[0]).toBe('A.');
    expect(completed(`${subject}REF: A. $0`).labels.slice(0, 2)).toEqual(['26 STATE', '26 LISBON']);
    expect(completed(`${subject}REF: A. 26 STA$0`).written('26 STATE')).toBe(`${subject}REF: A. 26 STATE `);
  });

  test.each([
    ['REF: A. 26 STATE 1\n', 'B.'],
    ['REF: A) 26 STATE 1\n     B) 26 STATE 2\n', 'C)'],
    ['REFS: (A) 26 STATE 1\n', '(B)'],
    ['REF: 26 STATE 1\n', 'B.'],
  ])('%j is followed by %s', (list, next) => {
    expect(completed(`${subject}${list}$0`).labels).toContain(next);
    expect(completed(`${subject}${list}     ${next.charAt(0)}$0`).labels).toContain(next);
  });
});

describe('Classified By', () => {
  const head = `${confidential}TAGS: SCUL\nSUBJECT: (C) ROOMS\n\n`;

  test('is written with tab stops where name and position belong', () => {
    const { candidate, written } = completed(`${head}cla$0`);
    expect(candidate('Classified By:').snippet).toBe(
      'Classified By: ${1:Name}, ${2:Ambassador}. Reasons: 1.4 (b) and (d).',
    );
    expect(written('Classified By:')).toBe(
      `${head}Classified By: Name, Ambassador. Reasons: 1.4 (b) and (d).`,
    );
  });

  test.each([
    ['Classified By: Ambassador Jane Doe. Reasons: $0', ['1.4 (b) and (d)', '1.4 (a)', '1.4 (b)']],
    [
      'Classified By: Ambassador Jane Doe. Reasons: 1.4 ($0)',
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'],
    ],
    [
      'Classified By: Ambassador Jane Doe. Reasons: 1.4 (b) and ($0',
      ['(a)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'],
    ],
    ['Classified By: Ambassador Jane Doe. $0', []],
  ])('%s', (line, expected) => {
    expect(completed(`${head}${line}`).labels.slice(0, Math.max(expected.length, 1))).toEqual(expected);
  });

  test('a letter replaces its bracket too', () => {
    expect(completed(`${head}Classified By: Ambassador Jane Doe. Reasons: 1.4 ($0)\n`).written('(d)')).toBe(
      `${head}Classified By: Ambassador Jane Doe. Reasons: 1.4 (d)\n`,
    );
  });

  test('before March 2003 the section is 1.5, with seven reasons', () => {
    const old = `O 041200Z JAN 01\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n${secret}E.O. 12958: DECL: 01/04/2011\n`;
    expect(completed(`${old}Classified By: Ambassador Jane Doe. Reasons: 1.5 ($0`).labels).toEqual([
      '(a)',
      '(b)',
      '(c)',
      '(d)',
      '(e)',
      '(f)',
      '(g)',
    ]);
  });
});

test('the subject offers its marking and none of its words', () => {
  expect(completed(`${confidential}SUBJECT: $0`).labels[0]).toBe('(C)');
  expect(completed(`${confidential}SUBJECT: ($0)`).written('(U)')).toBe(`${confidential}SUBJECT: (U)`);
  expect(completed(`${unclassified}SUBJECT: $0`).labels).toEqual([]);
  expect(completed(`${unclassified}SUBJECT: READING ROO$0`).labels).toEqual([]);
});

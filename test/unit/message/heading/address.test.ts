// ACP 127 lines 6-9: originator, addressees with all their parts, and what XMT takes out of a collective.
import { describe, expect, test } from 'vitest';
import { readAddressList } from '../../../../server/src/message/heading/address';
import { readExemptionLine } from '../../../../server/src/message/heading/exemption';
import { readOriginatorLine } from '../../../../server/src/message/heading/originator';
import type { Addressee } from '../../../../server/src/message/model';
import { passage, textOf, textsOf, under } from './passages';

describe('the originator line', () => {
  test.each([
    ['FM AMEMBASSY BEIJING', 'FM', 'AMEMBASSY BEIJING'],
    ['FM  USMISSION USUN NEW YORK', 'FM', 'USMISSION USUN NEW YORK'],
    ['FM: AMEMBASSY ROME', 'FM', 'AMEMBASSY ROME'],
    ['fm secstate washdc', 'fm', 'secstate washdc'],
    ['FM', 'FM', null],
  ])('%s', (text, keyword, name) => {
    const line = readOriginatorLine(passage(text));
    expect(line.keyword.text).toBe(keyword);
    expect(textOf(line.name)).toBe(name);
  });
});

/** Indicator, name, precedence, number and fault of an addressee. */
function partsOf(text: string, { indicator, name, precedence, number, malformed }: Addressee) {
  return [textOf(indicator), textOf(name), textOf(precedence), textOf(number), under(text, malformed)];
}

function read(text: string) {
  const { list, exemptions } = readAddressList(
    passage(text),
    text.startsWith('INFO') ? 'information' : 'action',
  );
  return { list, exemptions, parts: list.addressees.map((addressee) => partsOf(text, addressee)) };
}

describe('one addressee', () => {
  test.each([
    ['RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'RUEHC', 'SECSTATE WASHDC', 'IMMEDIATE', '3109', null],
    ['RUEHC/SECSTATE WASHDC 3109', 'RUEHC', 'SECSTATE WASHDC', null, '3109', null],
    ['RUEHC/SECSTATE WASHDC', 'RUEHC', 'SECSTATE WASHDC', null, null, null],
    [
      'RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 0001',
      'RUEHC',
      'SECSTATE WASHDC',
      'NIACT IMMEDIATE',
      '0001',
      null,
    ],
    ['RUEHC/SECSTATE WASHDC FLASH 0001', 'RUEHC', 'SECSTATE WASHDC', 'FLASH', '0001', null],
    ['SECSTATE WASHDC PRIORITY 9004', null, 'SECSTATE WASHDC', 'PRIORITY', '9004', null],
    ['AMEMBASSY NASSAU IMMEDIATE 0000', null, 'AMEMBASSY NASSAU', 'IMMEDIATE', '0000', null],
    ['RHOVVKG/COMSEVENTHFLT', 'RHOVVKG', 'COMSEVENTHFLT', null, null, null],
    ['RXFEAA/HQ AFSOUTH NAPLES IT', 'RXFEAA', 'HQ AFSOUTH NAPLES IT', null, null, null],
    ['RAYWMG/AUSTRALIAN DEFENCE CANBERRA', 'RAYWMG', 'AUSTRALIAN DEFENCE CANBERRA', null, null, null],
    ['USDA/FAS WASHDC', null, 'USDA/FAS WASHDC', null, null, null],
    ['ROME/VATICAN LIAISON', null, 'ROME/VATICAN LIAISON', null, null, null],
    ['CTF 70 PRIORITY', null, 'CTF 70', 'PRIORITY', null, null],
    ['ZEN/AMEMBASSY ROME', null, 'AMEMBASSY ROME', null, null, null],
    ['ruehc/secstate washdc immediate 3109', 'ruehc', 'secstate washdc', 'immediate', '3109', null],
    ['RUEHC SECSTATE WASHDC 3109', 'RUEHC', 'SECSTATE WASHDC', null, '3109', 'RUEHC'],
    ['UEHC/SECSTATE WASHDC 3109', 'UEHC', 'SECSTATE WASHDC', null, '3109', 'UEHC'],
    ['RU3HC/SECSTATE WASHDC 3109', 'RU3HC', 'SECSTATE WASHDC', null, '3109', 'RU3HC'],
    ['RUEHC/SECSTATE WASHDC IMEDIATE 3109', 'RUEHC', 'SECSTATE WASHDC', null, '3109', 'IMEDIATE'],
    ['RUEHC/SECSTATE WASHDC PRIORITY 310', 'RUEHC', 'SECSTATE WASHDC', 'PRIORITY', null, '310'],
    ['RUEHC/SECSTATE WASHDC 31094', 'RUEHC', 'SECSTATE WASHDC', null, null, '31094'],
    ['RUEHC/SECSTATE W@SHDC', 'RUEHC', 'SECSTATE W@SHDC', null, null, 'W@SHDC'],
  ])('%s', (addressee, ...expected) => {
    expect(read(`TO ${addressee}`).parts).toEqual([expected]);
    expect(read(`INFO AMEMBASSY ROME\n${addressee}`).parts[1]).toEqual(expected);
  });

  test('an indicator without a name is a fault', () => {
    expect(read('TO RUEHC/').parts).toEqual([['RUEHC', null, null, null, 'RUEHC/']]);
    expect(read('TO RUEHC/ PRIORITY 3109').parts).toEqual([
      ['RUEHC', null, 'PRIORITY', '3109', 'RUEHC/ PRIORITY 3109'],
    ]);
  });
});

describe('offices', () => {
  test.each([
    ['SECDEF WASHINGTON DC//USD:P&R// IMMEDIATE', 'SECDEF WASHINGTON DC', ['USD:P&R'], 'IMMEDIATE'],
    ['RUEKJCS/JOINT STAFF WASHDC//J5/J3//', 'JOINT STAFF WASHDC', ['J5', 'J3'], null],
    ['JOINT STAFF WASHDC//J-1//J-3:JOD// PRIORITY', 'JOINT STAFF WASHDC', ['J-1', 'J-3:JOD'], 'PRIORITY'],
    [
      'RHMFISS/HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)//',
      'HQ USEUCOM VAIHINGEN GE',
      ['J5 DIRECTORATE (MC)'],
      null,
    ],
    ['DA WASHINGTON DC //DAPE', 'DA WASHINGTON DC', ['DAPE'], null],
  ])('%s', (text, name, offices, precedence) => {
    const [addressee] = read(`TO ${text}`).list.addressees;
    expect(textOf(addressee?.name ?? null)).toBe(name);
    expect(textsOf(addressee?.offices ?? [])).toEqual(offices);
    expect(textOf(addressee?.precedence ?? null)).toBe(precedence);
    expect(addressee?.malformed).toBeNull();
  });
});

describe('a list', () => {
  test('has an addressee a line, the first behind the keyword', () => {
    const { list, parts } = read(
      'INFO RUEHOO/CHINA POSTS COLLECTIVE\nRHEHNSC/NSC WASHDC\nAMEMBASSY ROME 0012',
    );
    expect(list.keyword).toEqual({ start: 0, end: 4, text: 'INFO' });
    expect(list.addressees.map((addressee) => addressee.role)).toEqual(Array(3).fill('information'));
    expect(parts.map((part) => part[1])).toEqual(['CHINA POSTS COLLECTIVE', 'NSC WASHDC', 'AMEMBASSY ROME']);
  });

  test('may begin on the line below the keyword', () => {
    expect(read('TO\nAMEMBASSY ROME\nAMEMBASSY PARIS').parts.map((part) => part[1])).toEqual([
      'AMEMBASSY ROME',
      'AMEMBASSY PARIS',
    ]);
  });

  test('without addressees is empty', () => {
    expect(read('TO').list.addressees).toEqual([]);
  });

  test('that lost its line ends is divided at its indicators', () => {
    const { parts } = read(
      'INFO RUEHAC/AMEMBASSY ASUNCION PRIORITY 5754  RUEHBU/AMEMBASSY BUENOS AIRES 4377',
    );
    expect(parts).toEqual([
      ['RUEHAC', 'AMEMBASSY ASUNCION', 'PRIORITY', '5754', null],
      ['RUEHBU', 'AMEMBASSY BUENOS AIRES', null, '4377', null],
    ]);
  });

  test('that lost its line ends is left whole where an indicator is missing', () => {
    expect(read('INFO AMEMBASSY ROME AMEMBASSY PARIS').parts).toHaveLength(1);
  });

  test('takes offices and precedence cut off by a line end to the addressee above', () => {
    const { list } = read('TO RUEKJCS/SECDEF WASHDC\n//USDP// IMMEDIATE\nRHEHNSC/NSC WASHDC\nPRIORITY 0012');
    expect(list.addressees.map((addressee) => textOf(addressee.precedence))).toEqual([
      'IMMEDIATE',
      'PRIORITY',
    ]);
    expect(list.addressees.map((addressee) => addressee.malformed)).toEqual([null, null]);
  });

  test('spans each addressee', () => {
    const text = 'TO RUEHC/SECSTATE WASHDC\nINFO';
    expect(under(text, read(text).list.addressees[0] ?? null)).toBe('RUEHC/SECSTATE WASHDC');
  });
});

describe('XMT', () => {
  test('restricts the addressee above it, with the names on the lines below', () => {
    const text =
      'INFO RUCNMEM/EU MEMBER STATES COLLECTIVE\nXMT AMEMBASSY VALLETTA\nAMEMBASSY NICOSIA\nRHEHNSC/NSC WASHDC';
    const { list, exemptions } = read(text);
    expect(list.addressees.map((addressee) => textsOf(addressee.exempt))).toEqual([
      ['AMEMBASSY VALLETTA', 'AMEMBASSY NICOSIA'],
      [],
    ]);
    expect(exemptions).toHaveLength(1);
    expect(exemptions[0]?.keyword.text).toBe('XMT');
    expect(exemptions[0]?.collective).toBe(list.addressees[0]);
    expect(under(text, exemptions[0] ?? null)).toBe('XMT AMEMBASSY VALLETTA\nAMEMBASSY NICOSIA');
  });

  test('takes all further lines where the list has no indicators', () => {
    const { list } = read('TO ALL DIPLOMATIC POSTS\nXMT/AMEMBASSY ROME, AMEMBASSY PARIS\nAMEMBASSY BERN');
    expect(list.addressees.map((addressee) => textsOf(addressee.exempt))).toEqual([
      ['AMEMBASSY ROME', 'AMEMBASSY PARIS', 'AMEMBASSY BERN'],
    ]);
  });

  test('may stand on the line of its collective', () => {
    const { list } = read('INFO RUEHXX/AF COLLECTIVE, XMT AMEMBASSY BERN');
    expect(textOf(list.addressees[0]?.name ?? null)).toBe('AF COLLECTIVE');
    expect(textsOf(list.addressees[0]?.exempt ?? [])).toEqual(['AMEMBASSY BERN']);
  });

  test('at the head of a list restricts nothing', () => {
    const { list, exemptions } = read('INFO\nXMT AMEMBASSY BERN');
    expect(list.addressees).toEqual([]);
    expect(exemptions[0]?.collective).toBeNull();
    expect(textsOf(exemptions[0]?.names ?? [])).toEqual(['AMEMBASSY BERN']);
  });

  test('is read by itself too', () => {
    const line = readExemptionLine(passage('XMT AMEMBASSY BERN\nAMEMBASSY ROME'));
    expect(textsOf(line.names)).toEqual(['AMEMBASSY BERN', 'AMEMBASSY ROME']);
  });
});

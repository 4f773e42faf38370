// The lines of the transmission heading and the ending in all their variants (ACP 127 lines 1-16).
import { describe, expect, test } from 'vitest';
import { scopesOf } from './tokenize';

const heading = `VZCZCXYZ0406
ZZ RUEHC RUEKJCS RHEHNSC RUEHAD RUEHAM RUEHBY RUEHCV
RUEHDJ RUEHEG
RUEHLB
DE RUEHQT #7875/02 0312359
ZNY CCCCC/FFFFF ZOV RUEHBS ZFF4 ZZK
Z P 310021Z JAN 08 ZDK RUEHBY
FM USMISSION QUARTZ BAY
TO RUEHC/SECSTATE WASHDC FLASH 0001
INFO RUEHXY/EUROPEAN POLITICAL COLLECTIVE PRIORITY
XMT AMEMBASSY LARKSPUR
RHMFISS/HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)// NIACT IMMEDIATE 0417
RUEAIIA/CIA WASHINGTON DC  
BT
#7875
NNNN`;

describe('a heading with routing indicators', () => {
  test.each([
    ['VZCZC', 'XYZ', 'entity.name.type.channel'],
    ['ZZ', 'ZZ', 'constant.language.precedence'],
    ['ZZ', 'RUEHCV', 'entity.name.type.routing-indicator'],
    ['RUEHDJ', 'RUEHEG', 'entity.name.type.routing-indicator'],
    ['RUEHLB', 'RUEHLB', 'entity.name.type.routing-indicator'],
    ['DE', '7875', 'constant.numeric.serial'],
    ['DE', '02', 'constant.numeric.section'],
    ['DE', '031', 'constant.numeric.day'],
    ['DE', '2359', 'constant.numeric.time'],
    ['ZNY', 'ZNY', 'keyword.control.security'],
    ['ZNY', 'CCCCC', 'constant.language.security-letters'],
    ['ZNY', 'FFFFF', 'constant.language.security-letters'],
    ['ZNY', 'ZOV', 'entity.name.function.operating-signal'],
    ['ZNY', 'RUEHBS', 'entity.name.type.routing-indicator'],
    ['ZNY', 'ZFF4', 'entity.name.function.operating-signal'],
    ['Z P', 'Z', 'constant.language.precedence'],
    ['Z P', 'P', 'constant.language.precedence'],
    ['Z P', '310021Z JAN 08', 'constant.numeric.date-time-group'],
    ['Z P', 'ZDK', 'entity.name.function.operating-signal'],
    ['FM', 'USMISSION QUARTZ BAY', 'string.unquoted.address'],
    ['TO', 'FLASH', 'constant.language.precedence'],
    ['INFO', 'EUROPEAN POLITICAL COLLECTIVE', 'string.unquoted.address'],
    ['INFO', 'PRIORITY', 'constant.language.precedence'],
    ['XMT', 'XMT', 'keyword.control.exemption'],
    ['XMT', 'AMEMBASSY LARKSPUR', 'string.unquoted.address'],
    ['RHMFISS', 'HQ USEUCOM VAIHINGEN GE', 'string.unquoted.address'],
    ['RHMFISS', '//', 'punctuation.separator'],
    ['RHMFISS', 'J5 DIRECTORATE (MC)', 'entity.name.type.office'],
    ['RHMFISS', 'NIACT IMMEDIATE', 'constant.language.precedence'],
    ['RHMFISS', '0417', 'constant.numeric.message-number'],
    ['RUEAIIA', 'CIA WASHINGTON DC', 'string.unquoted.address'],
    ['BT', 'BT', 'keyword.control.separator'],
    ['#', '7875', 'constant.numeric.serial'],
    ['NNNN', 'NNNN', 'keyword.control.end'],
  ])('in the line %s, %s is %s', (line, token, scopes) => {
    expect(scopesOf(heading, line, token)).toBe(scopes);
  });
});

const plain = `R 041200Z JAN 1985
FM SECSTATE WASHDC
TO ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE
AMEMBASSY PORT LARKSPUR IMMEDIATE 0000
AMCONSUL QUARTZ BAY
TREASURY DEPT WASHINGTON DC IMMEDIATE 0000
INFO USINT HAVANA 1204
XMT/AMEMBASSY DUNE`;

describe('a heading without routing indicators', () => {
  test.each([
    ['R', '041200Z JAN 1985', 'constant.numeric.date-time-group'],
    ['TO', 'TO', 'keyword.control.addressee'],
    ['TO', 'ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE', 'string.unquoted.address'],
    ['AMEMBASSY', 'AMEMBASSY PORT LARKSPUR', 'string.unquoted.address'],
    ['AMEMBASSY', 'IMMEDIATE', 'constant.language.precedence'],
    ['AMEMBASSY', '0000', 'constant.numeric.message-number'],
    ['AMCONSUL', 'AMCONSUL QUARTZ BAY', 'string.unquoted.address'],
    ['TREASURY', 'TREASURY DEPT WASHINGTON DC', 'string.unquoted.address'],
    ['TREASURY', 'IMMEDIATE', 'constant.language.precedence'],
    ['INFO', 'INFO', 'keyword.control.addressee'],
    ['INFO', 'USINT HAVANA', 'string.unquoted.address'],
    ['INFO', '1204', 'constant.numeric.message-number'],
    ['XMT', 'AMEMBASSY DUNE', 'string.unquoted.address'],
  ])('in the line %s, %s is %s', (line, token, scopes) => {
    expect(scopesOf(plain, line, token)).toBe(scopes);
  });
});

describe('one line', () => {
  test.each([
    ['DE RUEHQT 0051 22/1856Z', '0051', 'constant.numeric.serial'],
    ['DE RUEHQT 0051 22/1856Z', '1856Z', 'constant.numeric.time'],
    ['ZNR UUUUU', 'UUUUU', 'constant.language.security-letters'],
    ['0 252242Z MAY 79', '0', 'constant.language.precedence'],
    ['142115Z Jun 05', '142115Z Jun 05', 'constant.numeric.date-time-group'],
    ['TO\tRUEHC/SECSTATE WASHDC 2011', 'RUEHC', 'entity.name.type.routing-indicator'],
    ['TO', 'TO', 'keyword.control.addressee'],
    ['ROUTINE', 'ROUTINE', 'constant.language.precedence'],
    ['INFO RUEHXX/NATO PARTNERS', 'NATO PARTNERS', 'string.unquoted.address'],
    ['  O 290548Z OCT 07  ', 'O', 'constant.language.precedence'],
  ])('%j: %s is %s', (line, token, scopes) => {
    expect(scopesOf(line, line.trimStart(), token)).toBe(scopes);
  });
});

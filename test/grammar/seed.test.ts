// What the editor colours in the seed cable, token by token.
import { describe, expect, test } from 'vitest';
import { read, scopesOf, tokenize } from './tokenize';

const seed = read('test/fixtures/seed.cable');

describe('the seed cable', () => {
  test.each([
    ['VZCZC', 'VZCZC', 'keyword.control.transmission'],
    ['VZCZC', 'XRO', 'entity.name.type.channel'],
    ['VZCZC', '1587', 'constant.numeric.sequence'],
    ['OO', 'OO', 'constant.language.precedence'],
    ['OO', 'RUEHCN', 'entity.name.type.routing-indicator'],
    ['OO', 'RUEHVC', 'entity.name.type.routing-indicator'],
    ['DE', 'DE', 'keyword.control.station'],
    ['DE', 'RUEHBJ', 'entity.name.type.routing-indicator'],
    ['DE', '6872', 'constant.numeric.serial'],
    ['DE', '302', 'constant.numeric.day'],
    ['DE', '0548', 'constant.numeric.time'],
    ['ZNR', 'ZNR', 'keyword.control.security'],
    ['ZNR', 'UUUUU', 'constant.language.security-letters'],
    ['ZNR', 'ZZH', 'entity.name.function.operating-signal'],
    ['O 29', 'O', 'constant.language.precedence'],
    ['O 29', '290548Z OCT 07', 'constant.numeric.date-time-group'],
    ['FM', 'FM', 'keyword.control.originator'],
    ['FM', 'AMEMBASSY BEIJING', 'string.unquoted.address'],
    ['TO', 'TO', 'keyword.control.addressee'],
    ['TO', 'RUEHC', 'entity.name.type.routing-indicator'],
    ['TO', 'SECSTATE WASHDC', 'string.unquoted.address'],
    ['TO', 'IMMEDIATE', 'constant.language.precedence'],
    ['TO', '3109', 'constant.numeric.message-number'],
    ['INFO', 'INFO', 'keyword.control.addressee'],
    ['INFO', 'CHINA POSTS COLLECTIVE', 'string.unquoted.address'],
    ['RUEKJCS', 'RUEKJCS', 'entity.name.type.routing-indicator'],
    ['RHMFIUU', 'CDR USPACOM HONOLULU HI', 'string.unquoted.address'],
    ['UNCLAS', 'UNCLAS', 'markup.heading.classification'],
    ['UNCLAS', 'BEIJING', 'entity.name.type.station'],
    ['UNCLAS', '006872', 'constant.numeric.message-number'],
    ['SIPDIS', 'SIPDIS', 'storage.modifier.caption'],
    ['SENSITIVE', 'SENSITIVE', 'storage.modifier.caption'],
    ['E.O.', 'E.O.', 'keyword.control.executive-order'],
    ['E.O.', '12958', 'constant.numeric.executive-order'],
    ['E.O.', 'N/A', 'constant.language.not-applicable'],
    ['TAGS', 'TAGS', 'keyword.control.tags'],
    ['TAGS', '](#)', 'punctuation.definition.link'],
    ['TAGS', 'PGOV', 'entity.name.type.subject-tag'],
    ['TAGS', 'CH', 'variable.other.constant.geographic-tag'],
    ['TAGS', 'KCRS', 'entity.name.function.program-tag'],
    ['SUBJECT', 'SUBJECT', 'keyword.control.subject'],
    ['SUBJECT', 'S/CRS WORKS WITH CHINA ON A RECONSTRUCTION AND', 'markup.heading.subject'],
    ['STABILIZATION', 'STABILIZATION WORKSHOP', 'markup.heading.section'],
    ['¶1', '¶', 'punctuation.definition.pilcrow'],
    ['¶1', '1', 'constant.numeric.paragraph'],
    ['¶1', '(SBU)', 'storage.modifier.portion-marking'],
    ['¶1', 'Summary:', 'markup.heading.inline'],
    ['¶1', 'Visiting officials from S/CRS', ''],
    ['¶1', 'End Summary', 'markup.heading.inline'],
    ['¶3', 'ASEAN Regional Forum (ARF)', ''],
    ['into', 'into the ARF to better clarify this idea.', ''],
    ['¶4', '(SBU)', 'storage.modifier.portion-marking'],
    ['Randt', 'Randt', 'markup.heading.signature'],
  ])('in the line %s, %s is %s', (line, token, scopes) => {
    expect(scopesOf(seed, line, token)).toBe(scopes);
  });

  test('has no blank line with a colour', () => {
    const coloured = tokenize(seed).filter(
      ({ text, tokens }) => text.trim() === '' && tokens.some(({ scopes }) => scopes.length > 1),
    );
    expect(coloured).toEqual([]);
  });
});

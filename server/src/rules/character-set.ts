// Characters for which ITA2, the five-unit teleprinter alphabet, has no code. Off by default, and for cables before
// 1995: later circuits carry them. What publishers added is another rule's.
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'character-set',
  title: 'A character is outside the teleprinter alphabet',
  severity: 'off',
  forms: ['acp127', 'aad', 'draft', 'partial'],
  fixable: false,
  source: 'ITA2 (CCITT recommendation F.1)',
  check,
};

const FIRST_YEAR_WITHOUT = 1995;
const OUTSIDE = /[^A-Za-z0-9 \t\r\n\f\v\-?:$!&#'().,;/"¶\\[\]]+/g;
const SMALL = /[a-z]+/;

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['%', 'PERCENT'],
  ['@', 'AT'],
  ['+', 'PLUS'],
  ['=', 'EQUALS'],
  ['*', 'a hyphen'],
  ['_', 'a hyphen'],
  ['€', 'EURO'],
  ['£', 'POUNDS'],
  ['–', 'a hyphen'],
  ['—', 'two hyphens'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['…', 'three periods'],
]);

function check({ text, year }: Message, report: (report: Report) => void): void {
  if (year !== null && year >= FIRST_YEAR_WITHOUT) return;
  const small = SMALL.exec(text);
  if (small !== null) {
    report({
      span: { start: small.index, end: small.index + small[0].length },
      message: 'Small letters stand in the text. The teleprinter alphabet ITA2 has capitals only.',
    });
  }
  for (const match of text.matchAll(OUTSIDE)) {
    const instead = spelledOut.get(match[0]);
    const advice = instead === undefined ? '' : ` Write ${instead}.`;
    report({
      span: { start: match.index, end: match.index + match[0].length },
      message: `The teleprinter alphabet ITA2 has no code for "${shown(match[0])}".${advice}`,
    });
  }
}

function shown(characters: string): string {
  return characters.length > 10 ? `${characters.slice(0, 9)}…` : characters;
}

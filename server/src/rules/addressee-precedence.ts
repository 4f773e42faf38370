// Line 5 is the sum of the addressees' precedences: none is above it, and one action addressee has what it announces.
// When lines 2 and 5 disagree, line 5 may be the one that is wrong: then only that is said.
import { precedenceOfProsign, precedenceOfWord, type Precedence } from '../vocabulary/precedences';
import type { Addressee, Message } from '../message/model';
import { addresseesOf } from './addressees';
import { routingDisagreement, soundPrecedences } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'addressee-precedence',
  title: "An addressee's precedence does not fit line 5",
  severity: 'warning',
  forms: ['acp127', 'aad'],
  fixable: false,
  source: '5 FAH-2 H-321.2-1',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = soundPrecedences(message);
  const prosigns = message.heading.dateTime?.precedences;
  const first = prosigns?.[0];
  if (line === null || first === undefined || routingDisagreement(message) !== null) return;
  for (const addressee of addresseesOf(message)) {
    const { role, precedence } = addressee;
    const own = precedenceOf(addressee);
    if (own === null || precedence === null) continue;
    const limit = role === 'action' ? line.action : line.information;
    if (own.rank <= limit.rank) continue;
    report({
      span: precedence,
      message: `${precedence.text} is above the ${role} precedence of line 5, ${limit.prosign} (${limit.word}).`,
      related: [
        { span: role === 'action' ? first : (prosigns?.[1] ?? first), message: `Line 5: ${limit.word}.` },
      ],
    });
    return;
  }
  const highest = highestOf(message.heading.action?.addressees ?? []);
  if (highest === null || highest.rank >= line.action.rank) return;
  // A single prosign may be what an information addressee has.
  const informed = message.heading.information?.addressees ?? [];
  if (!line.dual && informed.some((each) => precedenceOf(each)?.prosign === line.action.prosign)) return;
  report({
    span: first,
    message: `Line 5 says ${line.action.word}, but no action addressee is above ${highest.word}.`,
  });
}

/** Their highest precedence, or null when one has none of its own and so has line 5's. */
function highestOf(addressees: readonly Addressee[]): Precedence | null {
  let highest: Precedence | null = null;
  for (const addressee of addressees) {
    const own = precedenceOf(addressee);
    if (own === null) return null;
    if (highest === null || own.rank > highest.rank) highest = own;
  }
  return highest;
}

/** NIACT IMMEDIATE is IMMEDIATE here. */
function precedenceOf({ precedence }: Addressee): Precedence | null {
  if (precedence === null) return null;
  const word = precedenceOfWord(precedence.text.toUpperCase().replace(/\s+/g, ' '));
  return word === undefined ? null : (precedenceOfProsign(word.prosign) ?? null);
}

// The authority block of a classified cable: who classified it and why (5 FAH-1 H-240). The reasons are those of the
// section in force on the day of the cable.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Reason } from '../../vocabulary/reasons';
import { reasons } from '../../vocabulary/reasons';
import { isClassifiedMessage, momentOfMessage } from './agreement';
import type { Candidate, Offer } from './candidate';
import { tabStop } from './candidate';
import { line } from './format-lines';
import { isoDay } from './moment';
import type { Place } from './place';
import { tokenFrom } from './place';

/** `1.4` since 25 March 2003, `1.5` before; empty before 1995, when the E.O. line said it all. */
export function sectionOfDay(place: Place): string {
  return reasonsOfDay(place)[0]?.section ?? '';
}

function reasonsOfDay(place: Place): readonly Reason[] {
  const day = isoDay(momentOfMessage(place));
  return reasons().filter(
    ({ section, from, to }) => /^1\.[45]$/.test(section) && from <= day && (to === null || day <= to),
  );
}

/** The whole line, in a cable that is classified or may be. */
export function authorityLine(place: Place): readonly Candidate[] {
  const section = sectionOfDay(place);
  if (section === '' || isClassifiedMessage(place) === false) return [];
  const written = (name: string, position: string): string =>
    `Classified By: ${name}, ${position}. Reasons: ${section} (b) and (d).`;
  return [
    {
      ...line('Classified By:', 'who classified it, in what position, and why'),
      text: written('Name', 'Ambassador'),
      snippet: written(tabStop(1, 'Name'), tabStop(2, 'Ambassador')),
      sample: `|Classified By: Name, Ambassador. Reasons: 1.4 (b) and (d).`,
    },
  ];
}

const afterSection = /\b1\. ?[45](?:[ ,/()a-h]|and|or)*?(\(?[a-h]?)$/i;
const afterReasons = /\breasons?:? (1?\.?[45]?)$/i;
const reach = 80;

/** Letters after a section, a section after `Reasons:`. */
export function authorityOffers(place: Place): readonly Offer[] {
  const before = place.typed.slice(-reach);
  const letter = afterSection.exec(before);
  if (letter) {
    const written = letter[1] ?? '';
    const span = tokenFrom(place, place.offset - written.length, (code) => code === 0x29);
    const listed = new Set(place.message.head.classifiedBy?.reasons.map(({ text }) => text.toLowerCase()));
    const candidates = reasonsOfDay(place)
      .filter((reason) => !listed.has(letterOf(reason)) || written.includes(letterOf(reason)))
      .map((reason) =>
        reasonCandidate(reason, `(${letterOf(reason)})`, `${reason.section} |(${letterOf(reason)})`),
      );
    return [{ span, candidates }];
  }
  const section = afterReasons.exec(before);
  if (!section) return [];
  const span = tokenFrom(place, place.offset - (section[1] ?? '').length, (code) => code > 0x20);
  const usual = usualReasons(place);
  const candidates = reasonsOfDay(place).map((reason) => {
    const text = `${reason.section} (${letterOf(reason)})`;
    return reasonCandidate(reason, text, `${reason.section} |(${letterOf(reason)})`);
  });
  return [{ span, candidates: [...usual, ...candidates] }];
}

/** Foreign government information and foreign relations, which cables are classified for as a rule. */
function usualReasons(place: Place): readonly Candidate[] {
  const section = sectionOfDay(place);
  if (section === '') return [];
  const label = `${section} (b) and (d)`;
  return [
    {
      label,
      kind: CompletionItemKind.EnumMember,
      detail: 'foreign governments and foreign relations',
      sample: `UNCLAS LISBON 000001\nClassified By: Name, Ambassador. Reasons: |${label}`,
    },
  ];
}

function letterOf({ letter }: Reason): string {
  return letter.replace(/[()]/g, '').toLowerCase();
}

function reasonCandidate({ meaning }: Reason, label: string, sample: string): Candidate {
  return {
    label,
    kind: CompletionItemKind.EnumMember,
    detail: meaning,
    filter: `${label} ${meaning}`,
    sample: `UNCLAS LISBON 000001\nClassified By: Name, Ambassador. Reasons: ${sample}`,
  };
}

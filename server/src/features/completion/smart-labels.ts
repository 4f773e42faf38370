// The labels of SMART messages that are not there yet, as whole lines where their value is known: above the text what it
// is and for whom, below it who signed, drafted and cleared it (5 FAH-1 H-210).
import { CompletionItemKind } from 'vscode-languageserver-types';
import { addYears } from '../../message/calendar';
import { firstFrom } from '../../message/spans';
import { isClassifiedMessage, momentOfMessage, originPost } from './agreement';
import { sectionOfDay } from './authority';
import type { Candidate } from './candidate';
import { dateTimeGroup, monthAbbreviation, twoDigitYear, yearMonthDay } from './moment';
import type { Place } from './place';

type Label = readonly [label: string, detail: string];

const identity: readonly Label[] = [
  ['MRN:', 'message reference number'],
  ['Date/DTG:', 'date and date-time group'],
  ['From:', 'who sends it'],
  ['Action:', 'who is to act'],
  ['Info:', 'who is to be informed'],
  ['E.O.:', 'executive order on classification'],
];

/** Only where the message is classified. */
const authority: readonly Label[] = [
  ['Classified By:', 'who classified it'],
  ['Reason:', 'why it is classified'],
  ['Declassify On:', 'when it stops being classified'],
];

const subject: readonly Label[] = [
  ['TAGS:', 'codes it is filed under'],
  ['Captions:', 'handling instructions'],
  ['Reference:', 'the messages it builds on'],
  ['Pass Line:', 'whom to pass it on to'],
  ['Subject:', 'what it is about'],
];

const endings: readonly Label[] = [
  ['Signature:', 'in whose name it is sent'],
  ['Drafted By:', 'who wrote it'],
  ['Cleared By:', 'who agreed to the text'],
  ['Approved By:', 'who approved it for sending'],
  ['Released By:', 'who sent it'],
];

/** Those that may begin a line here and are not there. */
export function smartLabels(place: Place): readonly Candidate[] {
  const { text, body } = place.message;
  const textStart = body.paragraphs[0]?.start ?? text.length;
  const below = firstFrom(body.paragraphs, place.line.start) > 0;
  const part = (below ? text.slice(textStart) : text.slice(0, textStart)).toUpperCase();
  const above = [...identity, ...(isClassifiedMessage(place) === true ? authority : []), ...subject];
  return (below ? endings : above)
    .filter(([label]) => !part.includes(label.toUpperCase()))
    .map(([label, detail]) => candidateOf(place, label, detail));
}

function candidateOf(place: Place, label: string, detail: string): Candidate {
  const value = valueOf(label, place);
  return {
    label,
    text: `${label} ${value}`,
    kind: CompletionItemKind.Keyword,
    detail,
    sample: `MRN: 12 STATE 1\n|${label} ${value}`,
    ...(value === '' ? { goesOn: true } : {}),
  };
}

function valueOf(label: string, place: Place): string {
  const moment = momentOfMessage(place);
  switch (label) {
    case 'MRN:':
      return `${`${twoDigitYear(moment)} ${originPost(place)?.station ?? ''}`.trimEnd()} `;
    case 'Date/DTG:': {
      const month = monthAbbreviation(moment.month);
      const name = month.charAt(0) + month.slice(1).toLowerCase();
      return `${name} ${String(moment.day).padStart(2, '0')}, ${moment.year} / ${dateTimeGroup(moment)}`;
    }
    case 'From:':
      return originPost(place)?.plad ?? '';
    case 'E.O.:':
      return '13526';
    case 'Reason:':
      return `${sectionOfDay(place)} (b), (d)`;
    case 'Declassify On:':
      return yearMonthDay(addYears(moment, 10));
    default:
      return '';
  }
}

// Reads ACP 127 line 5, the preamble: one or two precedence prosigns, the date-time group, operating signals,
// `O P 290548Z OCT 07`. Partial records have the group alone. Prosigns are given as written, known or not; a letter that is
// none, a zero read for an O, and a zone other than Z are for the rules to judge and do not make the line malformed.
import { isDigit } from '../characters';
import type { DateTimeLine, Span, Token } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { readDateTimeGroup, readGroupAt } from './date-time-group';
import { readSignals } from './security';
import { spanOf, tokenOf, wordEnd, wordsOf } from './words';

export { readDateTimeGroup };

/** The preamble in `passage`; `group` is null when no digits of a group are found behind the prosigns. */
export function readDateTimeLine(passage: Passage): DateTimeLine {
  const { text } = passage;
  const whole = wholeSpan(passage);
  const words = wordsOf(passage, 0, text.length);
  const precedences: Token[] = [];
  let malformed: Span | null = null;
  let index = 0;
  for (let word = words[0]; word && !beginsGroup(word.text); word = words[++index]) {
    if (word.text.length === 1 && precedences.length < 2) precedences.push(tokenOf(passage, word));
    else {
      malformed ??= spanOf(passage, word);
      // `ZZ`, as on line 2, says what Z does.
      const doubled = word.text.length === 2 && word.text.charAt(0) === word.text.charAt(1);
      if (doubled && precedences.length === 0) precedences.push(tokenIn(passage, word.from, word.from + 1));
    }
  }
  const start = words[index]?.from;
  const read = start === undefined ? null : readGroupAt(passage, start, text.length);
  if (!read) {
    const rest = start === undefined ? whole : spanIn(passage, start, text.length);
    return {
      start: whole.start,
      end: whole.end,
      precedences,
      group: null,
      operatingSignals: [],
      malformed: malformed ?? rest,
    };
  }
  // What is glued to the year is no signal.
  const end = wordEnd(text, read.end, text.length);
  const operating = readSignals(passage, wordsOf(passage, end, text.length), 0);
  malformed ??= read.malformed;
  if (end > read.end) malformed ??= spanIn(passage, read.end, end);
  return {
    start: whole.start,
    end: whole.end,
    precedences,
    group: read.group,
    operatingSignals: operating.signals,
    malformed: malformed ?? operating.malformed,
  };
}

/** A lone zero is a damaged prosign; a digit behind a letter makes it one read for a digit, `O41200Z`. */
function beginsGroup(word: string): boolean {
  return word.length > 1 && (isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(1)));
}

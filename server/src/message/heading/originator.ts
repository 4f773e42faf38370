// Reads ACP 127 line 6, the originator: `FM AMEMBASSY BEIJING`. It has no routing indicator and nothing after the name.
import type { OriginatorLine } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { skipBlanks, wordEnd } from './words';

/** The originator line in `passage`; `name` is null when the keyword stands alone. */
export function readOriginatorLine(passage: Passage): OriginatorLine {
  const { text } = passage;
  const from = skipBlanks(text, 0, text.length);
  const keywordEnd = endOfKeyword(text, from);
  const name = skipBlanks(
    text,
    text.charCodeAt(keywordEnd) === 58 ? keywordEnd + 1 : keywordEnd,
    text.length,
  );
  const whole = wholeSpan(passage);
  return {
    start: whole.start,
    end: whole.end,
    keyword: tokenIn(passage, from, keywordEnd),
    name: name < text.length ? tokenIn(passage, name, text.length) : null,
  };
}

/** End of FM, TO or INFO at `from`: before a colon, which drafters put there. */
export function endOfKeyword(text: string, from: number): number {
  const end = wordEnd(text, from, text.length);
  const colon = text.indexOf(':', from);
  return colon > from && colon < end ? colon : end;
}

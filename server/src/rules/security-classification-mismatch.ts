// Line 4 repeats the classification: ZNR UUUUU on unclassified cables, ZNY and the level's letter on all others.
// SENSITIVE and LIMITED OFFICIAL USE are controls: posts often protected such messages, so a higher line 4 is no fault there.
import * as l10n from '../l10n';
import { classificationOf, type Classification } from '../vocabulary/classifications';
import type { Message, Span, Token } from '../message/model';
import { overlaps } from './heading-facts';
import type { Edit, Fix, Report, Rule, Severity } from './rule';

export const rule: Rule = {
  code: 'security-classification-mismatch',
  title: 'Line 4 contradicts the classification line',
  severity: 'error',
  fixable: true,
  source: 'ACP 127 line 4; 5 FAH-2 H-222',
  check,
};

/** What line 4 says, and where. */
interface Warning {
  readonly signal: Token;
  readonly letters: Token;
  readonly letter: string;
  readonly secure: boolean;
}

function check(message: Message, report: (report: Report) => void): void {
  const warning = warningOf(message);
  if (warning === null) return;
  const line = message.head.classification;
  if (line?.marking === 'UNCLASSIFIED' && warning.letter === 'U' && !warning.secure) return;
  const marking = line?.marking == null ? undefined : classificationOf(line.marking);
  if (line === null || marking === undefined) {
    if (warning.secure === (warning.letter !== 'U')) return;
    report(contradictionOf(warning));
  } else if (!agrees(message, warning, marking)) {
    report(mismatchOf(message, warning, marking, line.words));
  }
}

/** Null when there is no line 4, or its letters are not five of one kind. */
function warningOf(message: Message): Warning | null {
  const line = message.heading.security;
  if (line?.signal == null || line.letters === null || overlaps(line.malformed, line.letters)) return null;
  const { signal, letters } = line;
  if (letters.text.length !== 5) return null;
  const secure = signal.text.toUpperCase() === 'ZNY';
  return { signal, letters, letter: letters.text.charAt(0).toUpperCase(), secure };
}

function agrees(message: Message, warning: Warning, marking: Classification): boolean {
  const { letter, secure } = warning;
  if (letter === marking.letter) return marking.signal === 'either' || (marking.signal === 'ZNY') === secure;
  return secure && letter !== 'U' && marking.rank < 2 && (marking.rank === 1 || isControlled(message));
}

const CONTROL = /SENSITIVE|OFFICIAL USE|FOUO|SBU/i;

/** Marked for protection though unclassified: by a caption or by a portion. */
function isControlled(message: Message): boolean {
  const { head, body } = message;
  return (
    head.captions.some((caption) => CONTROL.test(caption.text)) ||
    CONTROL.test(head.classification?.handling?.text ?? '') ||
    body.paragraphs.some(({ marking }) => marking !== null && marking.rank !== null && marking.rank > 0)
  );
}

/** Without a classification line, the five letters are believed: they were made to survive noise. */
function contradictionOf(warning: Warning): Report {
  const { signal, letters, letter } = warning;
  const right = letter === 'U' ? 'ZNR' : 'ZNY';
  return {
    span: signal,
    message: `${signal.text} does not go with ${letters.text}: ZNR is for unclassified messages, ZNY for all others.`,
    fixes: [fixOf(warning, right, letters.text, false)],
  };
}

function mismatchOf(message: Message, warning: Warning, marking: Classification, words: Span): Report {
  const { signal, letters, letter, secure } = warning;
  const secureWanted = marking.signal === 'either' ? secure && letter !== 'U' : marking.signal === 'ZNY';
  const rightSignal = secureWanted ? 'ZNY' : 'ZNR';
  const rightLetters = marking.letter.repeat(5);
  const signalFits = secure === secureWanted;
  const letterFits = letter === marking.letter;
  const start = signalFits ? letters.start : signal.start;
  const end = letterFits ? signal.end : letters.end;
  return {
    span: { start, end },
    message: `Line 4 says ${signal.text} ${letters.text}, but the cable is ${marking.marking}: ${rightSignal} ${rightLetters}.`,
    severity: severityOf(warning, marking),
    related: [{ span: words, message: `The classification line says ${marking.marking}.` }],
    // Half of line 4 that agrees with the classification line settles which of them is wrong.
    fixes: [fixOf(warning, rightSignal, letterFits ? letters.text : rightLetters, signalFits || letterFits)],
  };
}

/** Too little protection is the gravest fault of a heading; too much is a burden. EFTO was hardly ever sent as `EEEEE`. */
function severityOf({ letter, secure }: Warning, marking: Classification): Severity {
  if (marking.letter === 'E' && letter === 'U' && !secure) return 'information';
  return secure && letter !== 'U' && marking.rank < 2 ? 'warning' : 'error';
}

function fixOf({ signal, letters }: Warning, newSignal: string, newLetters: string, preferred: boolean): Fix {
  return {
    title: l10n.t('Change line 4 to {0} {1}', newSignal, newLetters),
    preferred,
    edits: () => {
      const edits: Edit[] = [];
      if (signal.text !== newSignal) edits.push({ start: signal.start, end: signal.end, newText: newSignal });
      if (letters.text !== newLetters)
        edits.push({ start: letters.start, end: letters.end, newText: newLetters });
      return edits;
    },
  };
}

// Completion at the `$0` of a text, as a drafter sees it on 24 November 2026, 11:06 UTC (day 328 of the year).
import { completions } from '../../../../server/src/features/completion';
import type { Candidate, Offer } from '../../../../server/src/features/completion/candidate';
import { textOf } from '../../../../server/src/features/completion/candidate';
import type { CompletionOptions } from '../../../../server/src/features/completion/place';
import { parse } from '../../../../server/src/message/parse';
import { marked } from '../../support/markers';

export const now = { year: 2026, month: 11, day: 24, hour: 11, minute: 6 };

export interface Completed {
  readonly labels: readonly string[];
  /** The candidate of that label. */
  readonly candidate: (label: string) => Candidate;
  /** The text once it has been written. */
  readonly written: (label: string) => string;
}

/** `options` beside the present: the post that is set, the character that was typed. */
export function completed(source: string, options: Partial<CompletionOptions> = {}): Completed {
  const { text, carets } = marked(source);
  const offset = carets[0] ?? text.length;
  const { messages, starts } = parse(text);
  const index = starts.findLastIndex((start) => start <= offset);
  const message = messages[index];
  if (!message) throw new Error('there is no message');
  const origin = starts[index] ?? 0;
  const offers = completions(message, offset - origin, { now, post: '', ...options });
  const find = (label: string): { readonly offer: Offer; readonly candidate: Candidate } => {
    for (const offer of offers) {
      const candidate = offer.candidates.find((each) => each.label === label);
      if (candidate) return { offer, candidate };
    }
    throw new Error(`${label} is not offered`);
  };
  return {
    labels: offers.flatMap(({ candidates }) => candidates.map(({ label }) => label)),
    candidate: (label) => find(label).candidate,
    written: (label) => {
      const { offer, candidate } = find(label);
      const { start, end } = offer.span;
      return text.slice(0, origin + start) + textOf(candidate) + text.slice(origin + end);
    },
  };
}

/** The heading of a cable from Lisbon, as far as one of its lines. */
export function headingTo(line: string): string {
  const lines = [
    'VZCZCXYZ0231',
    'OO RUEHC',
    'DE RUEHLI #0231 3281106',
    'ZNR UUUUU ZZH',
    'O 241106Z NOV 26',
    'FM AMEMBASSY LISBON',
    'TO RUEHC/SECSTATE WASHDC IMMEDIATE 5531',
    'INFO RUEHMD/AMEMBASSY MADRID',
    'BT',
    'UNCLAS LISBON 000231',
  ];
  const last = lines.findIndex((each) => each.startsWith(line));
  return `${lines.slice(0, last + 1).join('\n')}\n`;
}

/** Classification line and E.O. line of a cable that is classified for an exercise. */
export const confidential = `C O N F I D E N T I A L LISBON 000231

EXERCISE EXERCISE EXERCISE

E.O. 13526: DECL: 11/24/2036
`;

export const unclassified = `UNCLAS LISBON 000231

E.O. 13526: N/A
`;

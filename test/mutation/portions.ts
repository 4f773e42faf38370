// Faults in portion markings and in the blocks that are opened and closed: summary, comment, quoted texts.
import { classificationLine, classified, except, replacing, where } from './edits';
import type { Operator } from './edits';

const markedSince1995 = /^E\.O\.:? ?(?:12958|13526)/m;

export const portions: readonly Operator[] = [
  {
    name: 'a portion marking dropped on a classified cable',
    code: 'portion-marking-missing',
    mutate: where(classified, where(markedSince1995, replacing(/^(2\.) \([A-Z/]+\)/m, '$1'))),
  },
  {
    name: 'the second bracket of a portion marking lost',
    code: 'portion-marking-malformed',
    mutate: replacing(/(?<=^2\. \((?:U|C|S|SBU))\)/m, ''),
  },
  {
    name: 'the first bracket of a portion marking lost',
    code: 'portion-marking-malformed',
    mutate: replacing(/(?<=^2\. )\((?=(?:U|C|S|SBU)\))/m, ''),
  },
  {
    name: 'a blank inside a portion marking',
    code: 'portion-marking-malformed',
    mutate: replacing(/(?<=^2\. \((?:U|C|S|SBU))\)/m, ' )'),
  },
  {
    name: 'a portion marking of no level on a classified cable',
    code: 'portion-marking-missing',
    mutate: where(classified, where(markedSince1995, replacing(/(?<=^2\. \()(?:U|C|S|SBU)(?=\))/m, 'XQ'))),
  },
  {
    name: 'a portion marked (S) on a confidential cable',
    code: 'portion-marking-exceeds',
    mutate: where(/^C(?: O N F|ONFIDENTIAL)/m, replacing(/(?<=^\d\. \()C(?=\))/m, 'S')),
  },
  {
    name: 'a portion marked (C) on an unclassified cable',
    code: 'portion-marking-exceeds',
    mutate: except(classified, replacing(/(?<=^\d\. \()(?:SBU|U)(?=\))/m, 'C')),
  },
  {
    name: 'a portion marked (TS) on a secret cable',
    code: 'portion-marking-exceeds',
    mutate: where(/^S E C R E T/m, replacing(/(?<=^\d\. \()S(?=\))/m, 'TS')),
  },
  {
    name: 'no portion above (U) on a confidential cable',
    code: 'classification-unsupported',
    mutate: where(
      /^\d\. \(C\)|^\(C\) Exercise/m,
      replacing(/(?<=^(?:\d\. |Subject: )?)\(C\)/gm, '(U)', classificationLine),
    ),
  },
  {
    name: 'END SUMMARY dropped',
    code: 'block-unclosed',
    mutate: replacing(
      /(?<!^UNCLAS SECTION 01 OF 02 (?:MANILA|STATE) [\s\S]*)[ \n]End\s+Summary\./im,
      '',
      /(?<=^1\. (?:\([A-Z/]+\) )?)Summary/im,
    ),
  },
  {
    name: 'END TEXT dropped',
    code: 'block-unclosed',
    mutate: replacing(/^End text\.\n\n/m, '', /Begin text/),
  },
  {
    name: 'SUMMARY dropped before END SUMMARY',
    code: 'block-unopened',
    mutate: replacing(/(?<=^1\. (?:\([A-Z/]+\) )?)Summary[.:] (?=\w)/im, '', /End\s+Summary/i),
  },
  {
    name: 'COMMENT dropped before END COMMENT',
    code: 'block-unopened',
    mutate: except(
      /^Comment$|\(U\) COMMENT$|^COMMENT$/m,
      where(/End\s+Comment/i, replacing(/(?<=^\d\. (?:\([A-Z/]+\) )?)Comment[.:] /im, '', /End\s+Comment/i)),
    ),
  },
  {
    name: 'BEGIN TEXT dropped before END TEXT',
    code: 'block-unopened',
    mutate: where(/^BEGIN TEXT:$/m, replacing(/^BEGIN TEXT:\n\n/m, '', /^END TEXT/m)),
  },
];

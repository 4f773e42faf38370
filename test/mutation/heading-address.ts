// Faults in ACP 127 lines 6 to 11 and 13 to 16: who sends, who gets it, in what order, and how it ends.
import { dropping, except, replacing, where } from './edits';
import type { Operator } from './edits';

const dateTimeLine = '[ZOPR](?: [ZOPR])? \\d{6}Z [A-Z]{3} \\d\\d\\n';

/** Line 5 stands: a draft has none, and its address is still being written. */
const sent = new RegExp(`^${dateTimeLine}`, 'm');

/** The line after the one with INFO and an addressee, not a count of offices. */
const belowInfo = /(?<=^INFO (?:R\w+\/|AM|US|SEC).*\n)/m;

export const headingAddress: readonly Operator[] = [
  {
    name: 'FM dropped',
    code: 'originator-missing',
    mutate: where(sent, dropping(/^FM .*\n/m, /^TO /m)),
  },
  {
    name: 'FM without a name',
    code: 'originator-missing',
    mutate: where(sent, replacing(/^FM .*$/m, 'FM')),
  },
  {
    name: 'FM names another post',
    code: 'originator-station-mismatch',
    mutate: replacing(
      /^FM AM.*$/m,
      'FM AMEMBASSY CARACAS',
      /^(?:UNCLAS|C O N F I D E N T I A L|S E C R E T|CONFIDENTIAL|LIMITED OFFICIAL USE)\b.* \d{4,6}$/m,
    ),
  },
  {
    name: 'TO dropped with what it names, INFO left',
    code: 'addressee-missing',
    mutate: where(sent, dropping(/^TO .*\n(?:(?!INFO |BT).*\n)*(?=INFO )/m, /^INFO [A-Z]{4}/m)),
  },
  {
    name: 'TO and INFO dropped',
    code: 'addressee-missing',
    mutate: where(
      sent,
      dropping(/^TO .*\n(?:INFO .*\n|R\w+\/.*\n|XMT .*\n|(?:AM|US).*\n|SECDEF.*\n)*/m, /^FM /m),
    ),
  },
  {
    name: 'TO without an addressee',
    code: 'addressee-missing',
    mutate: where(sent, replacing(/^TO .*\n(?=INFO )/m, 'TO\n')),
  },
  {
    name: 'an addressee without its name',
    code: 'addressee-malformed',
    mutate: replacing(/^(INFO RU\w+\/).*$/m, '$1'),
  },
  {
    name: 'an addressee without the stroke after its indicator',
    code: 'addressee-malformed',
    mutate: replacing(/^(INFO RUEH\w+)\//m, '$1 '),
  },
  {
    name: 'an action addressee above line 5',
    code: 'addressee-precedence',
    mutate: where(/^[OPR] \d{6}Z/m, replacing(/(?<=^TO .*)(?:NIACT )?(?:IMMEDIATE|PRIORITY)/m, 'FLASH')),
  },
  {
    name: 'an information addressee above line 5',
    code: 'addressee-precedence',
    mutate: where(/^[OPR] \d{6}Z/m, replacing(/(?<=^INFO .*)(?:IMMEDIATE|PRIORITY)/m, 'FLASH')),
  },
  {
    name: 'an information addressee twice',
    code: 'addressee-duplicate',
    mutate: replacing(/^INFO ((?:R\w+\/)?(?:AMEMBASSY|AMCONSUL) .*)\n/m, '$&$1\n', belowInfo),
  },
  {
    name: 'the action addressee under INFO too',
    code: 'addressee-duplicate',
    mutate: except(
      /^XMT/m,
      replacing(
        /^TO (.*)\nINFO .*\n/m,
        (lines = '', action = '') =>
          `${lines}${action.replace(/ (?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY)/, '')}\n`,
        belowInfo,
      ),
    ),
  },
  {
    name: 'XMT after single posts',
    code: 'exemption-without-collective',
    mutate: except(
      /COLLECTIVE/,
      replacing(/^INFO (?:R\w+\/)?AM.*\n(?:(?:R\w+\/)?AM.*\n)*/m, '$&XMT AMEMBASSY VALLETTA\n', /^XMT/m),
    ),
  },
  {
    name: 'TO before FM',
    code: 'heading-order',
    mutate: replacing(/^(FM .*\n)(TO .*\n)(?=INFO)/m, '$2$1', /^FM /m),
  },
  {
    name: 'line 4 before line 3',
    code: 'heading-order',
    mutate: replacing(/^(DE .*\n)(ZN[RY] .*\n)/m, '$2$1', /^DE /m),
  },
  {
    name: 'line 5 after FM',
    code: 'heading-order',
    mutate: replacing(
      new RegExp(`^(${dateTimeLine})(FM .*\\n)`, 'm'),
      '$2$1',
      new RegExp(`^${dateTimeLine}`, 'm'),
    ),
  },
  {
    name: 'INFO before TO',
    code: 'heading-order',
    mutate: except(
      /^XMT/m,
      replacing(/^(TO .*\n)(INFO .*\n(?:(?:R\w+\/|AM|SECDEF).*\n)*)/m, '$2$1', /^TO /m),
    ),
  },
  {
    name: 'FM twice',
    code: 'heading-order',
    mutate: replacing(/^FM .*\n/m, '$&$&', /(?<=^FM .*\n)FM/m),
  },
  {
    name: 'a line in the heading that is no format line',
    code: 'heading-line-unknown',
    mutate: where(/^VZCZC/, replacing(/^FM /m, 'QQ9 WORKSHEET 4 OF DAY SHIFT?\nFM ', /^QQ9/m)),
  },
  {
    name: 'the first BT dropped',
    code: 'separator-missing',
    mutate: dropping(/^BT\n(?=UNCLAS|C|S E)/m, /^BT$/m),
  },
  {
    name: 'the second BT dropped',
    code: 'separator-missing',
    mutate: dropping(/^BT\n(?=#|NNNN)/m, /^BT$/m),
  },
  {
    name: 'the end number not that of line 3',
    code: 'end-number-mismatch',
    mutate: replacing(/^#\d{4}$/m, '#9876'),
  },
];

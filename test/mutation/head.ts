// Faults in the text head above TAGS: classification line, section and page headers, captions, E.O. line.
import { classificationLine, classified, dropping, except, replacing, where } from './edits';
import type { Operator } from './edits';

const orderLine = '^(?:E\\.O\\. \\d{5}: |E\\.O\\.: ?)';

/** How each order writes that a message is classified. */
const duration: Readonly<Record<string, string>> = {
  '11652': 'GDS',
  '12065': 'GDS 01/23/85 (WHITMORE, ADA) OR-M',
  '12356': 'DECL: OADR',
  '12958': 'DECL: 12/31/2015',
};

/** An order that was revoked or not yet signed when messages cite the key. */
const otherEra: Readonly<Record<string, string>> = {
  '11652': '12958',
  '12065': '12958',
  '12356': '11652',
  '12958': '12065',
};

export const head: readonly Operator[] = [
  {
    name: 'the classification line dropped',
    code: 'classification-missing',
    mutate: except(
      /^(?:PAGE|MRN:)/m,
      dropping(
        /^(?:UNCLAS|C O N F I D E N T I A L|S E C R E T|CONFIDENTIAL)\b.* \d{4,6}\n/m,
        /^INFO (?!OCT|LOG)|^TO (?![\s\S]*^INFO )|(?<!^TO [\s\S]*)^E\.O\. /m,
      ),
    ),
  },
  {
    name: 'UNCLAS misspelt',
    code: 'classification-malformed',
    mutate: replacing(/^UNCLAS(?= .* \d{4,6}$)/m, 'UNCALS'),
  },
  {
    name: 'CONFIDENTIAL misspelt, letter-spaced',
    code: 'classification-malformed',
    mutate: replacing(/^C O N F I D E N T I A L(?= .* \d{4,6}$| [A-Z]+ \d)/m, 'C O N F I D E N T A L'),
  },
  {
    name: 'LIMITED OFFICIAL USE misspelt',
    code: 'classification-malformed',
    mutate: replacing(/(?<=\n\n)LIMITED OFFICIAL USE(?= [A-Z]+ \d{4,6}$)/m, 'LIMITED OFICIAL USE'),
  },
  {
    name: 'the number lost from the classification line',
    code: 'classification-malformed',
    mutate: replacing(/^((?:UNCLAS|C O N F I D E N T I A L|S E C R E T) .*[A-Z]) \d{4,6}$/m, '$1'),
  },
  {
    name: 'the classification line names another post',
    code: 'originator-station-mismatch',
    mutate: where(
      /^FM AM/m,
      except(
        /^PAGE|^[A-Z ]+ \d{8} /m,
        replacing(/^((?:UNCLAS|C O N F I D E N T I A L|CONFIDENTIAL) )[A-Z ]+(?= \d{4,6}$)/m, '$1CARACAS'),
      ),
    ),
  },
  {
    name: 'the classification line with another number',
    code: 'station-serial-mismatch',
    mutate: where(
      /^DE /m,
      except(
        /^[A-Z ]+ \d{8} /m,
        replacing(/(?<=^(?:UNCLAS|C O N F I D E N T I A L|CONFIDENTIAL) [A-Z ]+ )\d{6}$/m, '009876', /^DE /m),
      ),
    ),
  },
  {
    name: 'a section header with another number',
    code: 'section-mismatch',
    mutate: replacing(/(?<=^[A-Z ]+ )\d{8}(?= +\d{3})/m, '00009876'),
  },
  {
    name: 'a section header of another post',
    code: 'section-mismatch',
    mutate: replacing(/^[A-Z ]+(?= \d{8} )/m, 'CARACAS'),
  },
  {
    name: 'a section header that counts more sections',
    code: 'section-mismatch',
    mutate: replacing(/(?<=^[A-Z ]+ \d{8} +\d{3}(?:\.\d)? OF )\d{3}/m, '007'),
  },
  {
    name: 'a page line with another number',
    code: 'section-mismatch',
    mutate: replacing(/(?<=^PAGE 02 +[A-Z]+ +)\d+/m, '09876'),
  },
  {
    name: 'a page line of another post',
    code: 'section-mismatch',
    mutate: replacing(/(?<=^PAGE 02 +)[A-Z]+/m, 'CARACAS'),
  },
  {
    name: 'a page line that counts more sections',
    code: 'section-mismatch',
    mutate: replacing(/(?<=^PAGE 02 .* 02 OF )02/m, '04'),
  },
  {
    name: 'SIPDIS twice',
    code: 'caption-duplicate',
    mutate: replacing(/^SIPDIS\n/m, '$&$&', /(?<=^SIPDIS\n)SIPDIS/m),
  },
  {
    name: 'SENSITIVE twice',
    code: 'caption-duplicate',
    mutate: replacing(/^SENSITIVE\n/m, '$&$&', /(?<=^SENSITIVE\n)SENSITIVE/m),
  },
  { name: 'SIPDIS misspelt', code: 'caption-unknown', mutate: replacing(/^SIPDIS$/m, 'SIPDSI') },
  {
    name: 'a caption that does not exist',
    code: 'caption-unknown',
    mutate: replacing(/^SIPDIS$/m, 'QUARDIS'),
  },
  {
    name: 'SIPDIS beside EXDIS',
    code: 'caption-conflict',
    mutate: replacing(/^SIPDIS$/m, 'EXDIS\nSIPDIS', /^SIPDIS/m),
  },
  {
    name: 'SENSITIVE dropped above portions marked (SBU)',
    code: 'sensitive-caption-missing',
    mutate: where(/\(SBU\)/, dropping(/^SENSITIVE\n\n?/m, classificationLine)),
  },
  {
    name: 'the E.O. line dropped',
    code: 'executive-order-missing',
    mutate: dropping(/^E\.O\.[: ].*\n(?:\d{5}\n)?/m, classificationLine),
  },
  {
    name: 'the E.O. line without the number of the order',
    code: 'executive-order-malformed',
    mutate: replacing(/^E\.O\. \d{5}:/m, 'E.O.:'),
  },
  {
    name: 'the number of the order with two figures turned round',
    code: 'executive-order-malformed',
    mutate: replacing(/(?<=^E\.O\. )12958/m, '12598'),
  },
  {
    name: 'an order of another era',
    code: 'executive-order-not-in-force',
    mutate: where(
      /\d{6}Z [A-Z]{3} \d\d/,
      replacing(/(?<=^E\.O\. )\d{5}(?=: N\/A)/m, (order = '') => otherEra[order] ?? order),
    ),
  },
  {
    name: 'N/A on a classified cable',
    code: 'executive-order-classification',
    mutate: where(classified, replacing(/^(E\.O\. \d{5}: ).*$/m, '$1N/A')),
  },
  {
    name: 'a declassification on an unclassified cable',
    code: 'executive-order-classification',
    mutate: except(
      /^LIMITED/m,
      replacing(/^(E\.O\. (\d{5}): )N\/A/m, (_, label = '', order = '') => label + (duration[order] ?? '')),
    ),
  },
  {
    name: 'DECL before the date of the message',
    code: 'declassification-date',
    mutate: where(/\d{6}Z [A-Z]{3} \d\d/, replacing(/(?<=DECL: \d\d\/\d\d\/)\d{4}/, '1994')),
  },
  {
    name: 'DECL over twenty-five years ahead',
    code: 'declassification-date',
    mutate: where(/\d{6}Z [A-Z]{3} \d\d/, replacing(/(?<=DECL: \d\d\/\d\d\/)\d{4}/, '2064')),
  },
  {
    name: 'DECL in month 17',
    code: 'declassification-date',
    mutate: replacing(/(?<=DECL: )\d\d(?=\/)/, '17'),
  },
  {
    name: 'DECL on day 45',
    code: 'declassification-date',
    mutate: replacing(/(?<=DECL: \d\d\/)\d\d(?=\/)/, '45'),
  },
  {
    name: 'GDS before the date of the message',
    code: 'declassification-date',
    mutate: replacing(/(?<=GDS \d\d\/\d\d\/)\d\d/, '78'),
  },
  {
    name: 'Declassify On before the date of the message',
    code: 'declassification-date',
    mutate: replacing(/(?<=^Declassify On: )\d{4}/m, '2002'),
  },
  {
    name: 'the value of the E.O. line lost',
    code: 'executive-order-malformed',
    mutate: replacing(new RegExp(`(?<=${orderLine})(?:N/A|DECL:.*|GDS.*)$`, 'm'), ''),
  },
];

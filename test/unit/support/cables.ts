// Short fictional cables of which only the name, the references and the text matter.

export interface CableParts {
  readonly station?: string;
  readonly number?: number;
  /** `290548Z OCT 07`. */
  readonly date?: string;
  readonly classification?: string;
  readonly tags?: string;
  readonly subject?: string;
  /** The lines of the REF list, the label included. */
  readonly references?: string;
  readonly text?: string;
}

export function cableOf(parts: CableParts): string {
  const { station = 'BEIJING', number = 6872, date = '290548Z OCT 07', classification = 'UNCLAS' } = parts;
  const {
    tags = 'PREL, CH',
    subject = 'A QUIET DAY IN THE REEDS',
    references,
    text = '1. Nothing was said.',
  } = parts;
  return [
    `R ${date}`,
    `FM AMEMBASSY ${station}`,
    'TO SECSTATE WASHDC 3109',
    'BT',
    `${classification} ${station} ${String(number).padStart(6, '0')}`,
    '',
    'E.O. 12958: N/A',
    `TAGS: ${tags}`,
    `SUBJECT: ${subject}`,
    ...(references === undefined ? [] : ['', references]),
    '',
    text,
    'QUARMBY',
    'BT',
    '',
  ].join('\n');
}

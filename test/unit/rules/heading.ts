// A cable from Lisbon with nothing wrong in it, of which a test replaces, adds or leaves out lines.

export interface Lines {
  readonly transmission: string | null;
  readonly routing: string | null;
  readonly station: string | null;
  readonly security: string | null;
  readonly dateTime: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly info: string | null;
  /** Blank in most published copies. */
  readonly break: string;
  readonly classification: string | null;
  readonly text: string;
  readonly ending: string | null;
}

const whole: Lines = {
  transmission: 'VZCZCXYZ0001',
  routing: 'RR RUEHC RUEHNY',
  station: 'DE RUEHLI #0231 1340935',
  security: 'ZNR UUUUU ZZH',
  dateTime: 'R 140930Z MAY 09',
  from: 'FM AMEMBASSY LISBON',
  to: 'TO RUEHC/SECSTATE WASHDC 1180',
  info: 'INFO RUEHNY/AMEMBASSY OSLO 0042',
  break: '',
  classification: 'UNCLAS LISBON 000231',
  text: `
E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

The library at Lisbon has a new reading room.
ALMEIDA`,
  ending: null,
};

/** The cable with these lines instead; `null` leaves a line out. */
export function cable(lines: Partial<Lines> = {}): string {
  return `${Object.values({ ...whole, ...lines })
    .filter((line) => line !== null)
    .join('\n')}\n`;
}

/** The same as a cable that the Department sent: a heading from line 5 on, no indicators. */
export function departmentCable(lines: Partial<Lines> = {}): string {
  return cable({
    transmission: null,
    routing: null,
    station: null,
    security: null,
    from: 'FM SECSTATE WASHDC',
    to: 'TO AMEMBASSY LISBON PRIORITY 0017',
    info: null,
    dateTime: 'P 140930Z MAY 09',
    classification: 'UNCLAS STATE 048112',
    ...lines,
  });
}

/** A typed draft: it has no transmission heading yet. */
export const draft = `FM AMEMBASSY LISBON
TO SECSTATE WASHDC

UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

The library at Lisbon has a new reading room.
`;

/** A publisher's extract, which has lost its heading. */
export const extract = `142115Z May 09

UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

1. The library at Lisbon has a new reading room.

2. It opens in June.
`;

/** A cable of 1975 as the archive gives it: the page head above line 5, no indicators. */
export const archivePage = (paragraph: string): string => `UNCLASSIFIED

PAGE 01        LISBON  00231  141012Z

ACTION EUR-12

INFO  OCT-01  ISO-00  /013 W
------------------1340935
R 140930Z MAY 75
FM AMEMBASSY LISBON
TO SECSTATE WASHDC 1180

UNCLAS LISBON 0231

E.O. 11652: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

${paragraph}
ALMEIDA
`;

// Faults in ACP 127 lines 1 to 5: transmission, routing, station, security, date-time group.
import { classified, dropping, except, replacing, where } from './edits';
import type { Operator } from './edits';

const dateTime = '^(?:Date/DTG:[ \\n].* / |[ZOPR](?: [ZOPR])? )';
const day = new RegExp(`(?<=${dateTime})\\d\\d(?=\\d{4}Z)`, 'm');
const hour = new RegExp(`(?<=${dateTime}\\d\\d)\\d\\d(?=\\d\\dZ)`, 'm');
const minute = new RegExp(`(?<=${dateTime}\\d{4})\\d\\d(?=Z)`, 'm');
const zone = /(?<=^(?:Date\/DTG:[ \n].* \/ |[ZOPR](?: [ZOPR])? )\d{6})Z/m;
const month = new RegExp(`(?<=${dateTime}\\d{6}Z )[A-Z]{3}`, 'm');

/** A prosign of another precedence, and neither of two that may stand together. */
const otherPrecedence: Readonly<Record<string, string>> = { O: 'P', P: 'R', R: 'O' };
/** A precedence above. */
const higherPrecedence: Readonly<Record<string, string>> = { O: 'Z', P: 'O', R: 'P' };

function daysLater(count: number): (text: string) => string {
  return (text) => String(((Number(text) + count - 1) % 365) + 1).padStart(3, '0');
}

export const headingLines: readonly Operator[] = [
  {
    name: 'line 1 without its channel',
    code: 'transmission-line-malformed',
    // Of three figures alone it is the older form.
    mutate: replacing(/^VZCZC[A-Z]{3}(?=\d{4})/, 'VZCZC'),
  },
  {
    name: 'line 1 without its number',
    code: 'transmission-line-malformed',
    mutate: replacing(/^(VZCZC[A-Z]{3})\d+/, '$1'),
  },
  {
    name: 'line 2 with two different prosigns',
    code: 'routing-line-malformed',
    mutate: replacing(/^(?:O([OPR])|([PR])[PR])(?= RUEH)/m, (sign = '') =>
      sign.startsWith('O') ? 'OP' : 'RO',
    ),
  },
  {
    name: 'a figure in a routing indicator of line 2',
    code: 'routing-line-malformed',
    mutate: replacing(/(?<=^[OPRZ]{2} RU)E(?=H)/m, '3'),
  },
  {
    name: 'line 2 with another precedence than line 5',
    code: 'routing-precedence-mismatch',
    mutate: replacing(/^([OPR])\1(?= RUEH)/m, (_, sign = '') => (otherPrecedence[sign] ?? '').repeat(2)),
  },
  {
    name: 'line 5 with another precedence than line 2',
    code: 'routing-precedence-mismatch',
    mutate: where(
      /^VZCZC/,
      replacing(/^[OPR](?= \d{6}Z)/m, (sign = '') => otherPrecedence[sign] ?? '', /^[OPR]{2} RUEH/m),
    ),
  },
  {
    name: 'line 3 a week late',
    code: 'station-date-mismatch',
    mutate: replacing(/(?<=^DE \w+ #\d{4}(?:\/\d\d)? )\d{3}(?=\d{4}$)/m, daysLater(7)),
  },
  {
    name: 'line 3 on the day before',
    code: 'station-date-mismatch',
    mutate: replacing(/(?<=^DE \w+ #\d{4}(?:\/\d\d)? )\d{3}(?=\d{4}$)/m, daysLater(364)),
  },
  {
    name: 'line 3 on day 401',
    code: 'station-line-malformed',
    mutate: replacing(/(?<=^DE \w+ #\d{4}(?:\/\d\d)? )\d{3}(?=\d{4}$)/m, '401'),
  },
  {
    name: 'line 3 at the 27th hour',
    code: 'station-line-malformed',
    mutate: replacing(/(?<=^DE \w+ #\d{4}(?:\/\d\d)? \d{3})\d\d(?=\d\d$)/m, '27'),
  },
  {
    name: 'line 3 with three figures of its number',
    code: 'station-line-malformed',
    mutate: replacing(/(?<=^DE \w+ #\d{3})\d/m, ''),
  },
  {
    name: 'line 3 without day and time',
    code: 'station-line-malformed',
    mutate: replacing(/^(DE \w+ #\d{4}(?:\/\d\d)?) \d{7}$/m, '$1'),
  },
  {
    name: 'line 3 filed just after midnight, before the date-time group',
    code: 'station-time-mismatch',
    mutate: replacing(/(?<=^DE \w+ #\d{4}(?:\/\d\d)? \d{3})\d{4}$/m, '0001'),
  },
  {
    name: 'line 3 with another number',
    code: 'station-serial-mismatch',
    mutate: replacing(/(?<=^DE \w+ #)\d{4}/m, '9876'),
  },
  {
    name: "line 3 with another post's indicator",
    code: 'station-originator-mismatch',
    mutate: replacing(/(?<=^DE )RUEH\w+/m, 'RUEHCV'),
  },
  {
    name: 'four letters on line 4',
    code: 'security-line-malformed',
    mutate: replacing(/^(ZN[RY]) ([UCS])\2{4}/m, '$1 $2$2$2$2'),
  },
  {
    name: 'one other letter among the five of line 4',
    code: 'security-line-malformed',
    mutate: replacing(/^(ZN[RY]) ([UCS])\2{4}/m, '$1 $2$2E$2$2'),
  },
  {
    name: 'ZNX on line 4',
    code: 'heading-line-unknown',
    mutate: replacing(/^ZN[RY]/m, 'ZNX'),
  },
  {
    name: 'ZNR UUUUU on a classified cable',
    code: 'security-classification-mismatch',
    mutate: replacing(/^ZNY (?:CCCCC|SSSSS)/m, 'ZNR UUUUU'),
  },
  {
    name: 'ZNY CCCCC on an unclassified cable',
    code: 'security-classification-mismatch',
    // What is SENSITIVE may travel as if it were classified.
    mutate: except(/^SENSITIVE/m, replacing(/^ZNR UUUUU/m, 'ZNY CCCCC')),
  },
  {
    name: 'ZNY SSSSS on a confidential cable',
    code: 'security-classification-mismatch',
    mutate: replacing(/^ZNY CCCCC/m, 'ZNY SSSSS'),
  },
  {
    name: 'ZNR with the letters of a classified cable',
    code: 'security-classification-mismatch',
    mutate: where(classified, replacing(/^ZNY/m, 'ZNR')),
  },
  {
    name: 'line 5 dropped',
    code: 'dtg-missing',
    // Where nothing stands above, the copy may begin below it.
    mutate: where(/^(?:VZCZC|PAGE 01)/m, dropping(/^[ZOPR](?: [ZOPR])? \d{6}Z .*\n/m, /^FM /m)),
  },
  { name: 'day 32 on line 5', code: 'dtg-malformed', mutate: replacing(day, '32') },
  { name: 'the 25th hour on line 5', code: 'dtg-malformed', mutate: replacing(hour, '25') },
  { name: 'minute 75 on line 5', code: 'dtg-malformed', mutate: replacing(minute, '75') },
  { name: 'a month that is none on line 5', code: 'dtg-malformed', mutate: replacing(month, 'XQT') },
  {
    name: '31 June on line 5',
    code: 'dtg-malformed',
    mutate: where(new RegExp(`${dateTime}\\d{6}Z (?:APR|JUN|SEP|NOV)`, 'm'), replacing(day, '31')),
  },
  {
    name: '30 February on line 5',
    code: 'dtg-malformed',
    mutate: where(new RegExp(`${dateTime}\\d{6}Z FEB`, 'm'), replacing(day, '30')),
  },
  { name: 'local time on line 5', code: 'dtg-zone', mutate: replacing(zone, 'B') },
  {
    name: 'a precedence that does not exist on line 5',
    code: 'precedence-unknown',
    mutate: replacing(/^[OPR](?= \d{6}Z)/m, 'Q'),
  },
  {
    name: 'information precedence above action on line 5',
    code: 'precedence-order',
    mutate: replacing(/^([OPR])(?= \d{6}Z)/m, (sign = '') => `${sign} ${higherPrecedence[sign] ?? ''}`),
  },
];

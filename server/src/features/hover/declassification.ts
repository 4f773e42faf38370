// The codes that stand on the E.O. line instead of a date: GDS, XGDS-2, OADR, X1, 25X1 and their kind.
// Sources: E.O. 11652 section 5, E.O. 12065, E.O. 12356, E.O. 12958 section 1.6(d), E.O. 13526 section 3.3(b).
import { reasonOf } from '../../vocabulary/reasons';
import { escape } from './markdown';

const words: Readonly<Record<string, string>> = {
  GDS: 'General declassification schedule: downgraded and declassified by steps, without review',
  ADS: 'Advanced declassification schedule: declassified sooner than the general schedule',
  RDS: 'Review for declassification on the date given',
  OADR: "Originating agency's determination required: no date is set",
};

const exemptions: Readonly<Record<string, string>> = {
  '1': 'identity of a confidential human source, or an intelligence source or method',
  '2': 'development, production or use of weapons of mass destruction',
  '3': 'US cryptologic systems or activities',
  '4': 'state-of-the-art technology within a US weapon system',
  '5': 'US military war plans that remain in effect',
  '6': 'foreign government information, or serious harm to foreign relations',
  '7': 'protection of the President and other protectees',
  '8': 'emergency preparedness plans or vulnerabilities of installations',
  '9': 'breach of a statute, treaty or international agreement',
};

const code =
  /\b(?:XGDS[- ]?([1-4])|(GDS|ADS|OADR)|RDS[- ]?\d?|(?:25|50|75)X(\d)|(?:1\.6 ?)?(X[1-8]))(?![A-Z0-9])/gi;

/** One line for each code in the text, in order; none when it holds no code. */
export function declassificationCodes(text: string): readonly string[] {
  return [...text.slice(0, 200).matchAll(code)].map((match) => {
    const [written, schedule, word, exemption, x] = match;
    const meaning =
      word !== undefined
        ? words[word.toUpperCase()]
        : schedule !== undefined
          ? exempted(
              'exempt from the general declassification schedule',
              reasonOf('5(B)', `XGDS-${schedule}`)?.meaning,
            )
          : exemption !== undefined
            ? exempted(`exempt from declassification at ${written.slice(0, 2)} years`, exemptions[exemption])
            : x !== undefined
              ? exempted('exempt from declassification at 10 years', reasonOf('1.6', x)?.meaning)
              : words['RDS'];
    return `${escape(written.toUpperCase())}: ${meaning ?? ''}.`;
  });
}

function exempted(what: string, meaning: string | undefined): string {
  return meaning === undefined ? what : `${what}; ${escape(meaning)}`;
}

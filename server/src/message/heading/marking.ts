// Reads the words of a classification marking, solid or letter-spaced with any blanks: `UNCLAS E F T O`,
// `C O N F I D E N T I A L`, `SECRET//NOFORN`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY` (5 FAH-2 H-222).
import { isBlank } from '../characters';
import { isOneSlipOff } from './spelling';
import { endsWord, skipBlanks } from './words';

const forOfficialUse = 'UNCLASSIFIED//FOR OFFICIAL USE ONLY';

/** Letters of a marking without blanks, and its spelling in the table; a longer one before one it begins with. */
const markings: readonly (readonly [letters: string, marking: string])[] = [
  ['UNCLASSIFIED//FOROFFICIALUSEONLY', forOfficialUse],
  ['UNCLASSIFIED//FOUO', forOfficialUse],
  ['UNCLASSIFIED//SBU', forOfficialUse],
  ['UNCLASSIFIEDFOROFFICIALUSEONLY', forOfficialUse],
  ['UNCLASSIFIEDFOUO', forOfficialUse],
  ['UNCLAS//FOROFFICIALUSEONLY', forOfficialUse],
  ['UNCLAS//FOUO', forOfficialUse],
  ['UNCLAS//SBU', forOfficialUse],
  ['UNCLASSIFIEDEFTO', 'UNCLASSIFIED EFTO'],
  ['UNCLASSIFIED', 'UNCLASSIFIED'],
  ['UNCLASEFTO', 'UNCLASSIFIED EFTO'],
  ['UNCLAS', 'UNCLASSIFIED'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['SECRET', 'SECRET'],
  ['SENSITIVEBUTUNCLASSIFIED', forOfficialUse],
  ['SBU', forOfficialUse],
  ['TOPSECRET', 'TOP SECRET'],
  ['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
  ['LOU', 'LIMITED OFFICIAL USE'],
  ['RESTRICTED', 'RESTRICTED'],
];

const byFirstLetter = new Map(
  markings.map(([letters]) => {
    const first = letters.charCodeAt(0);
    return [first, markings.filter(([others]) => others.charCodeAt(0) === first)];
  }),
);

/** Only words that stand first on a line for nothing else are known when misspelt. */
const slips = ['UNCLAS', 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET'];

/** Control markings that may stand between the classification and the section or station. */
const controls = [
  'NOFORN',
  'SENSITIVE',
  'SIPDIS',
  'EXDIS',
  'NODIS',
  'LIMDIS',
  'STADIS',
  'NOCONTRACT',
  'ORCON',
];

/** Dissemination controls joined by slashes: `//NOFORN`, `//REL TO USA, GBR`. */
const joinedControl = /REL TO [A-Z]{3,4}(?:, ?[A-Z]{3,4}){0,12}|[A-Z]{2,12}/iy;

export interface Marking {
  /** The table's spelling. */
  readonly marking: string;
  readonly end: number;
  readonly misspelt: boolean;
  /** The letters stand apart. */
  readonly spaced: boolean;
}

/** The marking that begins at `from`, with the controls joined to it; null when none does. Case does not matter. */
export function readMarking(text: string, from: number, to: number): Marking | null {
  const forms = byFirstLetter.get(text.charCodeAt(from) & ~32);
  const found = forms?.find(([letters]) => spelledOut(text, from, to, letters) >= 0);
  if (!found) return null;
  const [letters, marking] = found;
  const end = endOfControls(text, spelledOut(text, from, to, letters), to);
  return { marking, end, misspelt: false, spaced: isSpaced(text, from) };
}

/** The same for a marking in capitals that is one slip off, `UNLCAS`: only where the rest of the line bears it out. */
export function readMisspeltMarking(text: string, from: number, to: number): Marking | null {
  let end = from;
  let letters = '';
  const spaced = isSpaced(text, from);
  while (end < to && letters.length < 14) {
    const code = text.charCodeAt(end);
    if (code < 65 || code > 90) break;
    letters += text.charAt(end++);
    if (!spaced) continue;
    const next = skipBlanks(text, end, to);
    if (next >= to || !endsWord(text, next + 1, to)) break;
    end = next;
  }
  const wanted = endsWord(text, end, to) ? slips.find((word) => isOneSlipOff(letters, word)) : undefined;
  if (wanted === undefined) return null;
  return { marking: wanted === 'UNCLAS' ? 'UNCLASSIFIED' : wanted, end, misspelt: true, spaced };
}

/** End of a word at `from` whose letters may stand apart, or -1. */
export function spelledOut(text: string, from: number, to: number, letters: string): number {
  let at = from;
  for (let index = 0; index < letters.length; index++) {
    if (index > 0) at = skipBlanks(text, at, to);
    if (at >= to) return -1;
    const wanted = letters.charCodeAt(index);
    const code = text.charCodeAt(at++);
    if (code !== wanted && (wanted === 47 || (code & ~32) !== wanted)) return -1;
  }
  return endsWord(text, at, to) || text.charCodeAt(at) === 47 ? at : -1;
}

/** End of a control marking that begins at `from`, or -1. */
export function controlAt(text: string, from: number, to: number): number {
  for (const control of controls) {
    const end = spelledOut(text, from, to, control);
    if (end >= 0) return end;
  }
  return -1;
}

function endOfControls(text: string, from: number, to: number): number {
  let end = from;
  for (;;) {
    const slash = skipBlanks(text, end, to);
    if (slash >= to || text.charCodeAt(slash) !== 47) return end;
    let at = skipBlanks(text, slash + 1, to);
    if (text.charCodeAt(at) === 47) at = skipBlanks(text, at + 1, to);
    const spelled = controlAt(text, at, to);
    joinedControl.lastIndex = at;
    const length = joinedControl.exec(text)?.[0].length ?? 0;
    const next = spelled >= 0 ? spelled : at + length;
    if (next <= at || next > to) return end;
    end = next;
  }
}

function isSpaced(text: string, from: number): boolean {
  return isBlank(text.charCodeAt(from + 1));
}

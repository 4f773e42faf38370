// Tells by its first characters whether a line is a format line of the heading or ending, and which.
// Tried on every line of a file, also on body text when a second message is looked for, so most lines are refused after
// one or two characters. Damage that leaves no doubt is accepted; the readers report it.
// Beyond doubt wherever they stand: transmission, routing, station, security, dateTime, originator/action/information
// with a routing indicator or a post's name, endOfMessage. By shape only, believed among their like: TO, INFO and XMT
// with a bare name or nothing, FM with another name, BT, `#nnnn`.
import { isDigit } from '../characters';
import { isAddresseeShape, isProse, isRoutingContinuation } from './address-shape';
import { endsWord, skipBlanks } from './words';

export { isAddresseeShape, isRoutingContinuation };

export type HeadingLineKind =
  | 'transmission'
  | 'routing'
  | 'station'
  | 'security'
  | 'dateTime'
  | 'originator'
  | 'action'
  | 'information'
  | 'exemption'
  | 'separator'
  | 'endNumber'
  | 'endOfMessage';

/** A heading line is never so long, even one that its line ends are lost from: the text of a message is. */
const longest = 2000;
/** No format line but a routing line is looked at further than this. */
const enough = 160;

const transmissionShape = /^VZCZC/i;
const lostStart = /^ZCZC[A-Z]{0,3}\d/i;
const stationShape = /^DE +(?:[RQU][A-Z]{2,8} *[#\d]|R[UH][A-Z]{2,6} *[^A-Z ]|RUEH[A-Z]{1,4}$)/i;
const securityShape = /^ZN[RY](?:[^A-Z]|$|([UECSTR])\1\1)/i;
const routingShape =
  /^(?:([OPRZWY0])\1 +(?:[RQU][A-Z]{2,8}|R[UH][A-Z0-9]{0,7})(?: |\.?$)|[OPRZWY0]{2} +R[UH][A-Z]{2,6}(?: |\.?$))/i;
/** A precedence, then a group of digits with either its zone letter or a month behind it. */
const dateTimeShape =
  /^[OPRZWY0](?:[/ ] *[OPRZWY])? +[\dOI][\dOIL]{4,6}(?:[A-Z](?:[^A-Z]|$)|[A-Z]? *(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))/i;
/** `ZZ 290548Z OCT 07`: the doubled prosign of line 2. */
const doubledPrecedenceShape =
  /^([OPRZWY])\1 +\d{6}Z (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (?:\d{4}|\d{2})/;
/** A group without a fault behind one or two letters, of which one is no precedence: nothing else looks like it. */
const strangePrecedenceShape =
  /^[A-Z] (?:[A-Z] )?\d{6}Z (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (?:\d{4}|\d{2})$/;
/** `142115Z Jun 05` alone: partial records have no precedence. */
const bareDateTimeShape = /^\d{6}(?:[A-Z] +[A-Z]{3,9} *(?:\d{4}|\d{2})|Z +[A-Z]{3})$/i;
const originatorKind =
  /^(?:AM(?:EMBASSY|EMB|CONSUL|CONGEN|INTSEC)|EMBASSY|SECSTATE|SECDEF|DEPT|DEPARTMENT|STATE|US[A-Z]{2,9}|AIT|CIA|NSC|WHITE HOUSE|R[UH][A-Z]{2,6}\/)\b/i;
const exemptionShape = /^XMT(?:[ \t/]|$)/i;
const endNumberShape = /^#\d{3,6}$/;
/** NNNN; the National Archives' copies have lost one N. */
const endOfMessageShape = /^N{3,6}$/;
/** `LOG-00`: a count of copies in a distribution block, which begins with INFO too. */
const officeCount = /^[A-Z/]{1,8} ?-? ?\d\d\b/;

/**
 * The kind of the format line in `[start, end)`, or null. Trailing blanks are already excluded; leading ones may be there.
 */
export function recogniseHeadingLine(text: string, start: number, end: number): HeadingLineKind | null {
  if (end - start > longest) return null;
  const from = skipBlanks(text, start, end);
  const second = text.charCodeAt(from + 1) | 32;
  if (text.charCodeAt(from + 1) === 32 && !isDigit(text.charCodeAt(from))) {
    return routingOrDateTime(text, from, end);
  }
  switch (text.charCodeAt(from) | 32) {
    case 118: // V
      return second === 122 && matches(transmissionShape, text, from, end) ? 'transmission' : null;
    case 100: // D
      return second === 101 && matches(stationShape, text, from, end) ? 'station' : null;
    case 102: // F
      return second === 109 ? originator(text, from, end) : null;
    case 116: // T
      return second === 111 ? addressees(text, from, from + 2, end, 'action') : null;
    case 105: // I
      return second === 110 && /^INFO$/i.test(text.slice(from, from + 4))
        ? addressees(text, from, from + 4, end, 'information')
        : null;
    case 120: // X
      return second === 109 && matches(exemptionShape, text, from, end) ? 'exemption' : null;
    case 98: // B
      return second === 116 && from + 2 === end ? 'separator' : null;
    case 110: // N
      return second === 110 && matches(endOfMessageShape, text, from, end) ? 'endOfMessage' : null;
    case 35: // '#', whose bit 32 is set
      return isDigit(second) && matches(endNumberShape, text, from, end) ? 'endNumber' : null;
    case 122: // Z
      if (second === 110) return matches(securityShape, text, from, end) ? 'security' : null;
      if (second === 99) return matches(lostStart, text, from, end) ? 'transmission' : null;
      return routingOrDateTime(text, from, end);
    case 111: // O, P, R, W, Y
    case 112:
    case 114:
    case 119:
    case 121:
      return routingOrDateTime(text, from, end);
    default:
      return isDigit(text.charCodeAt(from)) && from < end ? numeric(text, from, end) : null;
  }
}

function matches(shape: RegExp, text: string, from: number, end: number): boolean {
  return shape.test(text.slice(from, Math.min(end, from + enough)));
}

/** `OO RUEHC`, `O 290548Z`, `O P 290548Z`: a word of one or two characters comes first. */
function routingOrDateTime(text: string, from: number, end: number): 'routing' | 'dateTime' | null {
  const third = from + 2;
  if (endsWord(text, third, end)) {
    if (matches(routingShape, text, from, end)) return 'routing';
    if (matches(doubledPrecedenceShape, text, from, end)) return 'dateTime';
  }
  const second = text.charCodeAt(from + 1);
  if (second !== 32 && second !== 9 && second !== 47) return null;
  return matches(dateTimeShape, text, from, end) ? 'dateTime' : strangePrecedence(text, from, end);
}

/** `Q 290548Z OCT 07`, `O X 290548Z OCT 07`. */
function strangePrecedence(text: string, from: number, end: number): 'dateTime' | null {
  if (end - from > 24 || text.charCodeAt(from + 1) !== 32) return null;
  const at = text.charCodeAt(from + 3) === 32 ? from + 4 : from + 2;
  return isDigit(text.charCodeAt(at)) && matches(strangePrecedenceShape, text, from, end) ? 'dateTime' : null;
}

/** A group of digits, or a zero that was read for an O. */
function numeric(text: string, from: number, end: number): 'routing' | 'dateTime' | null {
  if (text.charCodeAt(from) === 48) {
    const damaged = routingOrDateTime(text, from, end);
    if (damaged) return damaged;
  }
  if (!isDigit(text.charCodeAt(from + 2)) || end - from > 24) return null;
  return matches(bareDateTimeShape, text, from, end) ? 'dateTime' : null;
}

/** FM is also how drafters write "foreign minister", so the name must look like a post's or like no sentence. */
function originator(text: string, from: number, end: number): 'originator' | null {
  if (from + 2 >= end) return 'originator';
  const name = skipBlanks(text, text.charCodeAt(from + 2) === 58 ? from + 3 : from + 2, end);
  if (name === from + 2) return null;
  if (end - name > enough) return null;
  if (isAddresseeShape(text, name, end)) return text.charCodeAt(from) === 70 ? 'originator' : null;
  return matches(originatorKind, text, name, end) && !isProse(text, name, end) ? 'originator' : null;
}

function addressees<Role extends 'action' | 'information'>(
  text: string,
  from: number,
  afterKeyword: number,
  end: number,
  role: Role,
): Role | null {
  const capital = text.charCodeAt(from) < 97 && text.charCodeAt(afterKeyword - 1) < 97;
  if (afterKeyword >= end) return capital ? role : null;
  const name = skipBlanks(text, text.charCodeAt(afterKeyword) === 58 ? afterKeyword + 1 : afterKeyword, end);
  if (name === afterKeyword) return null;
  const shape = isAddresseeShape(text, name, end);
  if (shape === 'strong' || (shape === 'weak' && capital && !matches(officeCount, text, name, end)))
    return role;
  return capital && matches(/^PAGE \d\d/, text, name, end) ? role : null;
}

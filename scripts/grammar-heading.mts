// Rules for the transmission heading and the ending: ACP 127 lines 1-9, 11, 13, 15 and 16.
// An addressee's line carries no keyword, so it is known by its own shape: `RUEHC/SECSTATE …`, or a kind of post in capitals.
import type { Rules } from './grammar-rule.mts';
import { rule, token } from './grammar-rule.mts';
import {
  addressee,
  addresseeEnd,
  addresseeKind,
  anyDateTimeGroup,
  departmentIndicator,
  end,
  gap,
  indent,
  precedenceWord,
  proseWord,
  routingIndicator,
} from './grammar-shapes.mts';

const keyword = 'keyword.control';
const indicator = 'entity.name.type.routing-indicator';
const separator = 'punctuation.separator';
const name = 'string.unquoted.address';
const precedence = 'constant.language.precedence';
const serial = 'constant.numeric.serial';

const words = (most: number): string => String.raw`[A-Z0-9(][^\s/]{0,40}(?:${gap}[^\s/]{1,40}){0,${most}}?`;
const offices = String.raw`(?<offices> ?//.{1,80}//)?`;
const tail = String.raw`${offices}(?:${gap}(?<precedence>${precedenceWord}))?(?:${gap}(?<number>\d{4}))?${end}`;
const tailScopes = {
  offices: { within: ['officeSeparator', 'officeName'] },
  precedence,
  number: 'constant.numeric.message-number',
};

/** An address without a routing indicator, safe enough to be told from a line of capitals. */
const plainAddress = String.raw`(?:(?=${addresseeKind}\b)(?!.{0,80}(?:${proseWord}))(?:${addressee})|(?=.{0,60}\b${addresseeEnd})[A-Z]{1,24}(?:${gap}[A-Z0-9-]{1,24}){0,6}? ${addresseeEnd})`;

export const headingRules: Rules = {
  transmissionLine: rule(
    String.raw`^${indent}(?<keyword>VZCZC)(?<channel>[A-Z]{3})?(?<sequence>\d{3,4})?(?![A-Za-z0-9])`,
    {
      keyword: `${keyword}.transmission`,
      channel: 'entity.name.type.channel',
      sequence: 'constant.numeric.sequence',
    },
  ),
  routingLine: rule(
    String.raw`^${indent}(?<precedence>ZZ|OO|PP|RR|YY|WW)(?<indicators>(?:${gap}${routingIndicator})+)\.?${end}`,
    { precedence, indicators: { within: ['routingIndicator'] } },
  ),
  routingContinuation: rule(
    String.raw`^${indent}(?<indicators>${departmentIndicator}|${routingIndicator}\b(?:${gap}${routingIndicator}\b)+)\.?${end}`,
    { indicators: { within: ['routingIndicator'] } },
  ),
  routingIndicator: token(routingIndicator, indicator),
  stationLine: rule(
    String.raw`^${indent}(?<keyword>DE)${gap}(?<indicator>${routingIndicator})${gap}(?<mark>#)?(?<serial>\d{4})(?:(?<slash>/)(?<section>\d\d))?${gap}(?:(?<day>\d{3})(?<time>\d{4})|(?<dayOfMonth>\d\d)(?<stroke>/)(?<hour>\d{4}Z?))`,
    {
      keyword: `${keyword}.station`,
      indicator,
      mark: 'punctuation.definition.serial',
      serial,
      slash: separator,
      section: 'constant.numeric.section',
      day: 'constant.numeric.day',
      time: 'constant.numeric.time',
      dayOfMonth: 'constant.numeric.day',
      stroke: separator,
      hour: 'constant.numeric.time',
    },
  ),
  securityLine: rule(
    String.raw`^${indent}(?<keyword>ZNR|ZNY)${gap}(?<letters>[A-Z]{5})(?:(?<slash>/)(?<special>[A-Z]{5}))?(?<signals>(?:${gap}[A-Z0-9]{1,24}){0,9})`,
    {
      keyword: `${keyword}.security`,
      letters: 'constant.language.security-letters',
      slash: separator,
      special: 'constant.language.security-letters',
      signals: { within: ['operatingSignal', 'routingIndicator'] },
    },
  ),
  operatingSignal: token(String.raw`\bZ[A-Z]{2}\d{0,4}\b`, 'entity.name.function.operating-signal'),
  dateTimeLine: rule(
    String.raw`^${indent}(?<action>[YWZOPR0])(?:${gap}(?<information>[ZOPR]))?${gap}(?<group>${anyDateTimeGroup})(?<signals>(?:${gap}[A-Z0-9]{1,24}){0,9})`,
    {
      action: precedence,
      information: precedence,
      group: 'constant.numeric.date-time-group',
      signals: { within: ['operatingSignal', 'routingIndicator'] },
    },
  ),
  originatorLine: rule(
    String.raw`^${indent}(?<keyword>FM)${gap}(?!.{0,80}(?:${proseWord}))(?:(?<indicator>${routingIndicator})(?<slash>/))?(?<name>[A-Z][A-Z0-9]{1,24}(?: [A-Z0-9()'./&-]{1,24}){0,6})(?<!\.)${end}`,
    { keyword: `${keyword}.originator`, indicator, slash: separator, name },
  ),
  routedAddressee: rule(
    String.raw`^${indent}(?:(?<keyword>TO|INFO)${gap}|(?!R[EIO]|.{0,80} (?:THE|THAT|IS|ARE|WAS|WERE|HAS|HAVE|HAD|WILL) ))(?<indicator>${routingIndicator})(?<slash>/)(?<name>${words(9)})${tail}`,
    { keyword: `${keyword}.addressee`, indicator, slash: separator, name, ...tailScopes },
  ),
  plainAddressee: rule(String.raw`^${indent}(?:(?<keyword>TO|INFO)${gap})?(?<name>${plainAddress})${tail}`, {
    keyword: `${keyword}.addressee`,
    name,
    ...tailScopes,
  }),
  // `TO CARACAS IMMEDIATE`: no kind of post, but a precedence word, ends the line.
  markedAddressee: rule(
    String.raw`^${indent}(?:(?<keyword>TO|INFO)${gap})?(?=[A-Z])(?<name>(?!${proseWord})[A-Z0-9]{1,24}(?:${gap}(?!${proseWord})[A-Z0-9]{1,24}){0,5}?)${gap}(?<precedence>${precedenceWord})(?:${gap}(?<number>\d{4}))?${end}`,
    { keyword: `${keyword}.addressee`, name, precedence, number: 'constant.numeric.message-number' },
  ),
  // Keyword or word alone on its line, in copies that break addresses in pieces.
  addressPiece: rule(String.raw`^${indent}(?:(?<keyword>TO|INFO)|(?<precedence>${precedenceWord}))${end}`, {
    keyword: `${keyword}.addressee`,
    precedence,
  }),
  exemptionLine: rule(
    String.raw`^${indent}(?<keyword>XMT)(?:(?<slash>/)|${gap})(?<name>[A-Z][A-Z0-9]{1,24}(?: [A-Z0-9()'.&-]{1,24}){0,6})`,
    { keyword: `${keyword}.exemption`, slash: separator, name },
  ),
  officeSeparator: token('//?', separator),
  officeName: token(String.raw`[^/\s](?:[^/]{0,78}[^/\s])?`, 'entity.name.type.office'),
  separatorLine: rule(String.raw`^${indent}(?<keyword>BT)${end}`, { keyword: `${keyword}.separator` }),
  endNumber: rule(String.raw`^${indent}(?<mark>#)(?<serial>\d{4})${end}`, {
    mark: 'punctuation.definition.serial',
    serial,
  }),
  endOfMessage: rule(String.raw`^${indent}(?<keyword>NNNN?)${end}`, { keyword: `${keyword}.end` }),
};

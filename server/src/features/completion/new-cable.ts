// A new cable in three forms. Date-time group, line 3, serial number, lines 2 and 5, BT and classification line agree with
// one another and go on agreeing while tab stops are filled: what stands in two places is one tab stop.
// Sources: ACP 127 lines 1 to 16, 5 FAH-1 H-240, 5 FAH-2 H-222.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { addYears } from '../../message/calendar';
import type { Post } from '../../vocabulary/posts';
import { executiveOrderInForce } from '../../vocabulary/executive-orders';
import { settingsPost } from './agreement';
import type { Candidate } from './candidate';
import { choice, plainInSnippet, tabStop } from './candidate';
import type { Moment } from './moment';
import { dateTimeGroup, filingTime, isoDay, monthDayYear, twoDigitYear } from './moment';
import type { CompletionOptions } from './place';

/** The kinds of new cables. */
export type NewCableForm = 'unclassified' | 'confidential' | 'reply';
export const newCableForms = [
  'unclassified',
  'confidential',
  'reply',
] as const satisfies readonly NewCableForm[];

/** Writes a tab stop: as such, or as what stands in it by itself. */
interface Writer {
  readonly stop: (number: number, text: string) => string;
  readonly choose: (number: number, choices: readonly string[]) => string;
  readonly plain: (text: string) => string;
}

const asSnippet: Writer = { stop: tabStop, choose: choice, plain: plainInSnippet };
const asText: Writer = {
  stop: (_, text) => text,
  choose: (_, [first = '']) => first,
  plain: (text) => text,
};

/** The whole message as a snippet. */
export function newCableSnippet(form: NewCableForm, options: CompletionOptions): string {
  return write(form, options, asSnippet);
}

/** The same as it stands before anything is filled in. */
export function newCableText(form: NewCableForm, options: CompletionOptions): string {
  return write(form, options, asText);
}

function write(form: NewCableForm, { now, post }: CompletionOptions, writer: Writer): string {
  const from = senderOf(settingsPost(post), writer);
  return [
    ...heading(form, now, from, writer),
    'BT',
    ...textHead(form, now, from, writer),
    '',
    ...text(form, writer),
    writer.stop(20, 'NAME'),
    'BT',
    `#${serial(writer)}`,
    'NNNN',
    '',
  ].join('\n');
}

interface Sender {
  readonly plad: string;
  readonly station: string;
  readonly indicator: string;
  readonly geographicTag: string;
}

function senderOf(post: Post | undefined, { stop, plain }: Writer): Sender {
  return post
    ? {
        plad: plain(post.plad),
        station: plain(post.station),
        indicator: post.indicator === '' ? stop(3, 'RUEHXX') : post.indicator,
        geographicTag: post.geographicTag,
      }
    : {
        plad: `${stop(2, 'AMEMBASSY')} ${stop(4, 'STATION')}`,
        station: stop(4, 'STATION'),
        indicator: stop(3, 'RUEHXX'),
        geographicTag: '',
      };
}

/** The last four digits of the message number, wherever they stand. */
function serial({ stop }: Writer): string {
  return stop(1, '0001');
}

function heading(form: NewCableForm, now: Moment, from: Sender, writer: Writer): readonly string[] {
  const prosign = writer.choose(5, ['R', 'P', 'O']);
  const security = form === 'confidential' ? 'ZNY CCCCC ZZH' : 'ZNR UUUUU ZZH';
  return [
    `VZCZCXYZ${serial(writer)}`,
    `${prosign}${prosign} RUEHC`,
    `DE ${from.indicator} #${serial(writer)} ${filingTime(now)}`,
    security,
    `${prosign} ${dateTimeGroup(now)}`,
    `FM ${from.plad}`,
    `TO RUEHC/SECSTATE WASHDC ${writer.choose(6, ['ROUTINE', 'PRIORITY', 'IMMEDIATE'])}`,
  ];
}

function textHead(form: NewCableForm, now: Moment, from: Sender, writer: Writer): readonly string[] {
  const classified = form === 'confidential';
  const order = executiveOrderInForce(isoDay(now))?.number ?? '13526';
  const marking = classified ? 'C O N F I D E N T I A L' : 'UNCLAS';
  const duration = classified ? `DECL: ${monthDayYear(addYears(now, 10))}` : 'N/A';
  const country = from.geographicTag === '' ? '' : ` ${from.geographicTag}`;
  return [
    `${marking} ${from.station} 00${serial(writer)}`,
    '',
    `E.O. ${order}: ${duration}`,
    `TAGS: ${writer.stop(7, 'PREL')}${country}`,
    `SUBJECT: ${classified ? '(U) ' : ''}${writer.stop(8, 'SUBJECT')}`,
    ...(form === 'reply'
      ? ['', `REF: ${twoDigitYear(now)} ${writer.stop(9, 'STATE')} ${writer.stop(10, '12345')}`]
      : []),
    ...(classified
      ? [
          '',
          `Classified By: ${writer.stop(11, 'Name')}, ${writer.stop(12, 'Ambassador')}. Reasons: 1.4 (b) and (d).`,
        ]
      : []),
  ];
}

function text(form: NewCableForm, { stop }: Writer): readonly string[] {
  const mark = form === 'confidential' ? '(C) ' : '';
  const first =
    form === 'reply' ? `Per reftel, ${stop(13, 'answer')}.` : `Summary: ${stop(13, 'Text')}. End Summary.`;
  return [`1. ${mark}${first}`, '', `2. ${mark}${stop(14, 'Text')}.`];
}

const details: Readonly<Record<NewCableForm, string>> = {
  unclassified: 'new cable, unclassified',
  confidential: 'new cable, confidential: authority and portion markings',
  reply: 'new cable, unclassified, in reply to another',
};

/** For a file that has no cable yet. */
export function newCables(options: CompletionOptions): readonly Candidate[] {
  return newCableForms.map((form) => ({
    label: form === 'unclassified' ? 'cable' : `cable, ${form}`,
    kind: CompletionItemKind.Snippet,
    detail: details[form],
    text: newCableText(form, options),
    snippet: newCableSnippet(form, options),
    filter: `cable ${details[form]}`,
  }));
}

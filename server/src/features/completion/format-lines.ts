// The format lines of the heading, ACP 127 lines 1 to 11, as they would be written here: each agrees with the lines
// that stand already. What cannot be known is a tab stop.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { classifications } from '../../vocabulary/classifications';
import { isCollective } from '../../vocabulary/collectives';
import { momentOfMessage, originPost, overallMarking, prosignElsewhere, serialOf } from './agreement';
import type { Candidate } from './candidate';
import { tabStop } from './candidate';
import type { Precedence } from '../../vocabulary/precedences';
import { dateTimeGroup, filingTime } from './moment';
import type { Place } from './place';
import { inWords, usualPrecedences } from './precedences';

/** A line's beginning that goes on with a list of its own. */
export function keyword(text: string, detail: string, sample: string): Candidate {
  return { label: text.trim(), text, kind: CompletionItemKind.Keyword, detail, sample, goesOn: true };
}

/** A whole line. */
export function line(text: string, detail: string, snippet?: string): Candidate {
  return {
    label: text,
    kind: CompletionItemKind.Keyword,
    detail,
    sample: `|${text}`,
    ...(snippet === undefined || snippet === text ? {} : { snippet }),
  };
}

/** ACP 127 line 1. */
export function transmissionLine(place: Place): readonly Candidate[] {
  const serial = serialOf(place) ?? '0001';
  return [
    line(
      `VZCZCXYZ${serial}`,
      'line 1: start of transmission, channel and its number',
      `VZCZC${tabStop(1, 'XYZ')}${tabStop(2, serial)}`,
    ),
  ];
}

/** ACP 127 line 2: the precedence of line 5, and where the first action addressee is. */
export function routingLines(place: Place): readonly Candidate[] {
  const indicator = place.message.heading.action?.addressees[0]?.indicator?.text ?? 'RUEHC';
  return allowedPrecedences(place).map((precedence) =>
    line(
      `${precedence.doubled} ${indicator}`,
      `line 2, ${inWords(precedence)}`,
      `${precedence.doubled} ${tabStop(1, indicator)}`,
    ),
  );
}

/** Those that the other of lines 2 and 5 leaves open. */
export function allowedPrecedences(place: Place): readonly Precedence[] {
  const prosign = prosignElsewhere(place);
  return usualPrecedences().filter((each) => prosign === null || each.prosign === prosign);
}

/** ACP 127 line 3. */
export function stationLine(place: Place): readonly Candidate[] {
  const known = originPost(place)?.indicator;
  const indicator = known === undefined || known === '' ? null : known;
  const serial = serialOf(place);
  const time = filingTime(momentOfMessage(place));
  const from = indicator ?? tabStop(1, 'RUEHXX');
  return [
    line(
      `DE ${indicator ?? 'RUEHXX'} #${serial ?? '0001'} ${time}`,
      'line 3: sender, serial number, day of the year and time',
      `DE ${from} #${serial ?? tabStop(2, '0001')} ${time}`,
    ),
  ];
}

const warnings: readonly (readonly [letter: string, text: string])[] = [
  ['U', 'ZNR UUUUU ZZH'],
  ['C', 'ZNY CCCCC ZZH'],
  ['S', 'ZNY SSSSS ZZH'],
  ['T', 'ZNY TTTTT ZZH'],
  ['E', 'ZNY EEEEE ZZH'],
];

/** ACP 127 line 4, for the marking on the classification line. */
export function securityLines(place: Place): readonly Candidate[] {
  const letter = overallMarking(place)?.letter;
  return warnings
    .filter(([each]) => letter === undefined || each === letter)
    .map(([each, text]) => {
      const marking = classifications.find((entry) => entry.letter === each)?.marking ?? '';
      return line(text, `line 4: ${marking}`);
    });
}

/** ACP 127 line 5: the moment of line 3, or now. */
export function dateTimeLines(place: Place): readonly Candidate[] {
  const group = dateTimeGroup(momentOfMessage(place));
  return allowedPrecedences(place).map((precedence) =>
    line(`${precedence.prosign} ${group}`, `line 5, ${inWords(precedence)}`),
  );
}

/** ACP 127 line 6. */
export function originatorLine(place: Place): readonly Candidate[] {
  const post = originPost(place);
  const empty = keyword('FM ', 'line 6: from', '|FM AMEMBASSY LISBON');
  return post ? [line(`FM ${post.plad}`, 'line 6: from'), empty] : [empty];
}

/** ACP 127 line 7. What a post sends goes to the Department, as a rule. */
export function actionLine(place: Place): readonly Candidate[] {
  const empty = keyword('TO ', 'line 7: action addressees', '|TO RUEHC/SECSTATE WASHDC');
  const post = originPost(place);
  if (post?.station === 'STATE') return [empty];
  return [line('TO RUEHC/SECSTATE WASHDC', 'line 7: action addressee, the Department'), empty];
}

/** ACP 127 line 8. */
export function informationLine(): readonly Candidate[] {
  return [keyword('INFO ', 'line 8: information addressees', '|INFO RUEHC/SECSTATE WASHDC')];
}

/** ACP 127 line 9: only below a collective. */
export function exemptionLine(place: Place): readonly Candidate[] {
  const { action, information } = place.message.heading;
  const last = [...(action?.addressees ?? []), ...(information?.addressees ?? [])].findLast(
    ({ end }) => end <= place.first,
  );
  if (!last?.name || !isCollective(last.name.text)) return [];
  return [
    keyword(
      'XMT ',
      `line 9: members of ${last.name.text} that do not get it`,
      'TO ALL DIPLOMATIC POSTS COLLECTIVE\n|XMT AMEMBASSY LISBON',
    ),
  ];
}

/** ACP 127 line 11, in a message that has a heading for the wire. */
export function firstSeparator({ message: { heading } }: Place): readonly Candidate[] {
  return (heading.station ?? heading.security ?? heading.routing)
    ? [
        {
          ...line('BT', 'line 11: parts heading and text'),
          sample: 'TO RUEHC/SECSTATE WASHDC\n|BT\nUNCLAS LISBON 000001',
        },
      ]
    : [];
}

const usualMarkings = ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'];

/** The classification line: marking of line 4, station of FM, number of line 3. */
export function classificationLines(place: Place): readonly Candidate[] {
  const station = originPost(place)?.station ?? null;
  const serial = serialOf(place);
  const marked = overallMarking(place)?.marking;
  const markings = usualMarkings.includes(marked ?? '') ? [marked] : usualMarkings;
  return classifications
    .filter(({ marking }) => markings.includes(marking))
    .map(({ marking, forms: [form = marking] }) => {
      const text = `${form} ${station ?? 'STATION'} 00${serial ?? '0001'}`;
      const snippet = `${form} ${station ?? tabStop(1, 'STATION')} 00${serial ?? tabStop(2, '0001')}`;
      return { ...line(text, `${marking}: classification line`, snippet), filter: `${text} ${marking}` };
    });
}

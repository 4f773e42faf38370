// Posts wherever the heading names them: an addressee on lines 7-9 with its routing indicator on line 2, and the sender with
// its indicator on line 3, its name on line 6 and on the classification line and page headers.
import type { Addressee, Message, Token } from '../../message/model';
import type { Highlight } from './highlight';
import { group, isAt, read, written } from './highlight';

export function originatorHighlights(
  { heading, head, body }: Message,
  offset: number,
): readonly Highlight[] | null {
  const names = [
    ...written(heading.originator?.name),
    ...read(heading.station?.indicator, head.classification?.station),
    ...read(...body.pageBreaks.map(({ station }) => station)),
  ];
  return group(names, offset);
}

export function addressHighlights({ heading }: Message, offset: number): readonly Highlight[] | null {
  const { action, information, routing, security, dateTime, exemptions } = heading;
  const addressees = [...(action?.addressees ?? []), ...(information?.addressees ?? [])];
  const signals = [...(security?.operatingSignals ?? []), ...(dateTime?.operatingSignals ?? [])];
  const indicators = [...(routing?.indicators ?? []), ...signals.flatMap(({ argument }) => argument ?? [])];
  const exempt = exemptions.flatMap(({ names }) => names);

  const token = [...indicators, ...exempt, ...addressees.flatMap(tokensOf)].find((each) =>
    isAt(each, offset),
  );
  if (!token) return null;
  const own = addressees.filter((each) => tokensOf(each).some(({ text }) => text === token.text));
  const known = new Set([token.text, ...own.flatMap(tokensOf).map(({ text }) => text)]);
  return [
    ...written(...own.flatMap(tokensOf)),
    ...read(...[...indicators, ...exempt].filter(({ text }) => known.has(text))),
  ];
}

function tokensOf({ indicator, name }: Addressee): readonly Token[] {
  return [indicator, name].filter((token) => token !== null);
}

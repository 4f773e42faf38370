// What says which message this is, and when it was sent, wherever the form repeats it: the serial of line 3, the number of the
// classification line, of page and section headers and of line 15; the date-time group and the day and time of line 3.
import type { Message } from '../../message/model';
import type { Highlight } from './highlight';
import { group, read, written } from './highlight';

export function identityHighlights(message: Message, offset: number): readonly Highlight[] | null {
  const { heading, head, body, ending } = message;
  const numbers = [
    ...written(heading.messageReference, head.classification?.number),
    ...read(heading.station?.serial, ending.endNumber, ...body.pageBreaks.map(({ number }) => number)),
  ];
  return group(numbers, offset);
}

export function timeHighlights({ heading }: Message, offset: number): readonly Highlight[] | null {
  const { station, dateTime } = heading;
  return group([...written(dateTime?.group), ...read(station?.dayOfYear, station?.time)], offset);
}

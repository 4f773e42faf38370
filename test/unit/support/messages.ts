// Messages made by hand, for tests of what is done with a message whatever is in it.
import type { Message } from '../../../server/src/message/model';

const nothing: Omit<Message, 'text'> = {
  form: 'acp127',
  year: null,
  id: null,
  recognised: true,
  elements: [],
  heading: {
    span: null,
    transmission: null,
    routing: null,
    station: null,
    security: null,
    dateTime: null,
    originator: null,
    action: null,
    information: null,
    exemptions: [],
    unknown: [],
  },
  head: {
    span: null,
    classification: null,
    captions: [],
    passingLines: [],
    executiveOrder: null,
    tags: null,
    subject: null,
    references: null,
    classifiedBy: null,
  },
  body: { span: null, paragraphs: [], headings: [], blocks: [], pageBreaks: [] },
  ending: { signature: [], separators: [], endNumber: null, endOfMessage: null },
};

/** A message of which nothing was read but what `parts` says. */
export function messageWith(text: string, parts: Partial<Message> = {}): Message {
  return { ...nothing, text, ...parts };
}

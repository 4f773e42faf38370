// Places marked in a test's text, so that expectations name what they mean and not numbers:
// `<|` and `|>` round a piece of text, `$0` where a caret stands. The marks are taken out of the text.

export interface Marked {
  readonly text: string;
  /** What stood between marks, in order of their openings. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Where `$0` stood, in order. */
  readonly carets: readonly number[];
}

export function marked(source: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  const carets: number[] = [];
  let text = '';
  for (const piece of source.split(/(<\||\|>|\$0)/)) {
    if (piece === '<|') {
      open.push(spans.length);
      spans.push({ start: text.length, end: text.length });
    } else if (piece === '|>') {
      const index = open.pop();
      const span = index === undefined ? undefined : spans[index];
      if (!span) throw new Error('|> without <|');
      span.end = text.length;
    } else if (piece === '$0') carets.push(text.length);
    else text += piece;
  }
  if (open.length > 0) throw new Error('<| without |>');
  return { text, spans, carets };
}

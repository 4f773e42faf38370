// Labels that come in pairs: SUMMARY and END SUMMARY, BEGIN TEXT and END TEXT, and the two BT lines (ACP 127 lines 11 and 13).
import type { Message } from '../../message/model';
import type { Highlight } from './highlight';
import { group, isAt, read } from './highlight';

export function labelHighlights({ body, ending }: Message, offset: number): readonly Highlight[] | null {
  const block = body.blocks.find(({ open, close }) => isAt(open, offset) || isAt(close, offset));
  return block ? read(block.open, block.close) : group(read(...ending.separators), offset);
}

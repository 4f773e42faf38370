// Every capability of the server beside keeping documents and settings.
import type { ServerFeature } from '../session';
import { codeActions } from './code-actions';
import { completion } from './completion';
import { documentHighlights } from './document-highlights';
import { documentSymbols } from './document-symbols';
import { foldingRanges } from './folding-ranges';
import { formatting } from './formatting';
import { hover } from './hover';
import { message } from './message';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';

export const features: readonly ServerFeature[] = [
  codeActions,
  completion,
  documentHighlights,
  documentSymbols,
  foldingRanges,
  formatting,
  hover,
  message,
  selectionRanges,
  semanticTokens,
  status,
];

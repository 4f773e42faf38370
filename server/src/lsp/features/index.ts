// Every capability of the server beside keeping documents and settings.
import type { ServerFeature } from '../session';
import { cables } from './cables';
import { codeActions } from './code-actions';
import { codeLenses } from './code-lenses';
import { commands } from './commands';
import { completion } from './completion';
import { definition } from './definition';
import { documentHighlights } from './document-highlights';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { fileFindings } from './file-findings';
import { fileOperations } from './file-operations';
import { foldingRanges } from './folding-ranges';
import { formatting } from './formatting';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { message } from './message';
import { references } from './references';
import { rename } from './rename';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';
import { workspaceDiagnostics } from './workspace-diagnostics';
import { workspaceSymbols } from './workspace-symbols';

export const features: readonly ServerFeature[] = [
  cables,
  codeActions,
  codeLenses,
  commands,
  completion,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  fileFindings,
  fileOperations,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  message,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  status,
  workspaceDiagnostics,
  workspaceSymbols,
];

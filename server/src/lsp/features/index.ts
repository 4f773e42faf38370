// Every capability of the server beside keeping documents and settings.
import type { ServerFeature } from '../session';
import { codeActions } from './code-actions';
import { documentSymbols } from './document-symbols';
import { hover } from './hover';
import { status } from './status';

export const features: readonly ServerFeature[] = [codeActions, documentSymbols, hover, status];

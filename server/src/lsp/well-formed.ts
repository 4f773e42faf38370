// What an editor sends, looked at before anything acts on it: whether it is a message at all, and whether its parameters
// are what its method takes. What is wrong is told by the names of fields alone, never by what stands in them.
import { ErrorCodes } from 'vscode-languageserver';

export interface Malformation {
  /** A code of JSON-RPC. */
  readonly code: number;
  /** What is wrong, without a word of what was sent. */
  readonly reason: string;
}

/** Null for a message of JSON-RPC whose parameters fit its method; of methods that are not known all fit. */
export function malformationOf(message: unknown): Malformation | null {
  const reason = messageFault(message);
  if (reason !== null) return { code: ErrorCodes.InvalidRequest, reason };
  const { method, params } = message as { readonly method?: string; readonly params?: unknown };
  const wrong = method === undefined ? undefined : wrongField(shapeOf(method), params);
  return wrong === undefined
    ? null
    : { code: ErrorCodes.InvalidParams, reason: `${wrong} is missing or not what ${String(method)} takes` };
}

/** The id by which an answer to a message finds its question; null where it has none that could be used. */
export function idOf(message: unknown): string | number | null {
  return isObject(message) && isId(message['id']) ? message['id'] : null;
}

function messageFault(message: unknown): string | null {
  if (Array.isArray(message)) return 'messages are taken one by one, not as a list';
  if (!isObject(message)) return 'a message is an object';
  const { id, method, params, error } = message;
  if (method === undefined) {
    const isAnswer = (isId(id) || id === null) && (message['result'] !== undefined || isObject(error));
    return isAnswer ? null : 'a message has a method, or a result or an error';
  }
  if (typeof method !== 'string') return 'a method is a string';
  if (id !== undefined && !isId(id)) return 'an id is a string or a number';
  return params === undefined || typeof params === 'object' ? null : 'parameters are an object or a list';
}

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

function wrongField(shape: Shape, params: unknown): string | undefined {
  const given = isObject(params) ? params : {};
  return Object.keys(shape).find((field) => shape[field]?.(given[field]) === false);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isId = (value: unknown): value is string | number => isString(value) || isNumber(value);
/** Of any size: what is beyond the text is taken to its end. */
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
const fieldsOf =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && wrongField(shape, value) === undefined;

const position = fieldsOf({ line: isCount, character: isCount });
const range = fieldsOf({ start: position, end: position });
const file = fieldsOf({ uri: isString });
const change: Check = (value) =>
  isObject(value) && isString(value['text']) && (!('range' in value) || range(value['range']));

const inDocument: Shape = { textDocument: file };
const atPosition: Shape = { textDocument: file, position };
const inRange: Shape = { textDocument: file, range };
const formatting: Shape = { textDocument: file, options: isObject };

/** By method, cut at its first slash: the fields that have to be there and what they hold. */
const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  '': {
    initialize: {
      capabilities: isObject,
      workspaceFolders: optional(listOf(file)),
      rootUri: optional(isString),
    },
  },
  $: { cancelRequest: { id: isId }, setTrace: { value: isString } },
  textDocument: {
    didOpen: { textDocument: fieldsOf({ uri: isString, version: isNumber, text: isString }) },
    didChange: {
      textDocument: fieldsOf({ uri: isString, version: isNumber }),
      contentChanges: listOf(change),
    },
    didSave: inDocument,
    didClose: inDocument,
    codeAction: {
      ...inRange,
      context: fieldsOf({ diagnostics: listOf(fieldsOf({ range })), only: optional(listOf(isString)) }),
    },
    codeLens: inDocument,
    completion: { ...atPosition, context: optional(isObject) },
    definition: atPosition,
    diagnostic: inDocument,
    documentHighlight: atPosition,
    documentLink: inDocument,
    documentSymbol: inDocument,
    foldingRange: inDocument,
    formatting,
    rangeFormatting: { ...formatting, range },
    rangesFormatting: { ...formatting, ranges: listOf(range) },
    onTypeFormatting: { ...formatting, position, ch: isString },
    hover: atPosition,
    inlayHint: inRange,
    references: { ...atPosition, context: isObject },
    prepareRename: atPosition,
    rename: { ...atPosition, newName: isString },
    selectionRange: { ...inDocument, positions: listOf(position) },
    'semanticTokens/full': inDocument,
    'semanticTokens/full/delta': { ...inDocument, previousResultId: isString },
    'semanticTokens/range': inRange,
  },
  completionItem: { resolve: { label: isString } },
  documentLink: { resolve: { range } },
  inlayHint: { resolve: { position } },
  window: { 'workDoneProgress/cancel': { token: isId } },
  workspace: {
    diagnostic: { previousResultIds: listOf(fieldsOf({ uri: isString, value: isString })) },
    didChangeWatchedFiles: { changes: listOf(fieldsOf({ uri: isString, type: isNumber })) },
    didChangeWorkspaceFolders: { event: fieldsOf({ added: listOf(file), removed: listOf(file) }) },
    didCreateFiles: { files: listOf(file) },
    didRenameFiles: { files: listOf(fieldsOf({ oldUri: isString, newUri: isString })) },
    didDeleteFiles: { files: listOf(file) },
    executeCommand: { command: isString, arguments: optional(Array.isArray) },
    symbol: { query: isString },
  },
  cable: {
    cables: { post: optional(isString), year: optional(isString), from: optional(isCount) },
    related: { uri: isString, position },
    findings: { uris: listOf(isString) },
    message: { uri: isString, position },
    reading: { uri: isString, position },
    newCable: { uri: isString, form: isString },
    settings: { uri: isString },
    status: { uri: isString, position: optional(position) },
  },
};

function shapeOf(method: string): Shape {
  const slash = method.indexOf('/');
  return shapes[method.slice(0, Math.max(slash, 0))]?.[method.slice(slash + 1)] ?? {};
}

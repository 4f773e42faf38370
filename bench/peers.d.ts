// What the bench uses of the packages it measures against. They are installed when a bench is first run, so the types that
// they bring are not there for everyone who checks this project.
/* eslint-disable @typescript-eslint/naming-convention -- the names are theirs */
declare module 'vscode-json-languageservice' {
  import type { DocumentSymbol, Position, TextEdit } from 'vscode-languageserver-types';
  import type { TextDocument } from 'vscode-languageserver-textdocument';

  export interface LanguageService {
    configure(settings: {
      validate: boolean;
      schemas: { uri: string; fileMatch: string[]; schema: object }[];
    }): void;
    parseJSONDocument(document: TextDocument): object;
    doValidation(document: TextDocument, read: object): PromiseLike<unknown[]>;
    doComplete(document: TextDocument, position: Position, read: object): PromiseLike<unknown>;
    findDocumentSymbols2(
      document: TextDocument,
      read: object,
      context: { resultLimit: number },
    ): DocumentSymbol[];
    format(
      document: TextDocument,
      range: undefined,
      options: { tabSize: number; insertSpaces: boolean },
    ): TextEdit[];
  }
  export function getLanguageService(parameters: object): LanguageService;
}

declare module 'vscode-css-languageservice' {
  import type { DocumentSymbol, Position, TextEdit } from 'vscode-languageserver-types';
  import type { TextDocument } from 'vscode-languageserver-textdocument';

  export interface LanguageService {
    configure(settings: { validate: boolean }): void;
    parseStylesheet(document: TextDocument): object;
    doValidation(document: TextDocument, read: object): unknown[];
    doComplete(document: TextDocument, position: Position, read: object): unknown;
    findDocumentSymbols2(document: TextDocument, read: object): DocumentSymbol[];
    format(
      document: TextDocument,
      range: undefined,
      options: { tabSize: number; insertSpaces: boolean },
    ): TextEdit[];
  }
  export function getCSSLanguageService(): LanguageService;
}

declare module 'vscode-markdown-languageservice' {
  import type { CancellationToken, DocumentSymbol, Event, Position } from 'vscode-languageserver';
  import type { TextDocument } from 'vscode-languageserver-textdocument';

  export interface IMdParser {
    readonly slugifier: object;
    tokenize(document: TextDocument): Promise<unknown[]>;
  }
  export interface IWorkspace {
    readonly workspaceFolders: readonly unknown[];
    readonly onDidChangeMarkdownDocument: Event<TextDocument>;
    readonly onDidCreateMarkdownDocument: Event<TextDocument>;
    readonly onDidDeleteMarkdownDocument: Event<unknown>;
    getAllMarkdownDocuments(): Promise<readonly TextDocument[]>;
    hasMarkdownDocument(resource: unknown): boolean;
    openMarkdownDocument(resource: unknown): Promise<TextDocument>;
    stat(resource: unknown): Promise<undefined>;
    readDirectory(resource: unknown): Promise<readonly unknown[]>;
  }
  export type DiagnosticOptions = Readonly<Record<string, string | readonly string[]>>;
  export interface IMdLanguageService {
    computeDiagnostics(
      document: TextDocument,
      options: DiagnosticOptions,
      token: CancellationToken,
    ): Promise<unknown[]>;
    getDocumentSymbols(
      document: TextDocument,
      options: object,
      token: CancellationToken,
    ): Promise<DocumentSymbol[]>;
    getCompletionItems(
      document: TextDocument,
      position: Position,
      context: object,
      token: CancellationToken,
    ): Promise<unknown[]>;
  }
  export const githubSlugifier: object;
  export function createLanguageService(parts: {
    workspace: IWorkspace;
    parser: IMdParser;
    logger: object;
  }): IMdLanguageService;
}

declare module 'markdown-it' {
  class MarkdownIt {
    constructor(options: { html: boolean });
    parse(text: string, environment: object): unknown[];
  }
  export = MarkdownIt;
}

declare module 'markdownlint/sync' {
  export function lint(options: { strings: Readonly<Record<string, string>> }): unknown;
}

declare module 'yaml-language-server' {
  import type { DocumentSymbol, Position, TextEdit } from 'vscode-languageserver-types';
  import type { TextDocument } from 'vscode-languageserver-textdocument';

  export interface LanguageService {
    configure(settings: {
      validate: boolean;
      completion: boolean;
      format: boolean;
      schemas: { uri: string; fileMatch: string[]; schema: object }[];
    }): void;
    doValidation(document: TextDocument, isKubernetes: boolean): Promise<unknown[]>;
    findDocumentSymbols2(document: TextDocument, context: { resultLimit: number }): DocumentSymbol[];
    doComplete(document: TextDocument, position: Position, isKubernetes: boolean): Promise<unknown>;
    doFormat(document: TextDocument, options: object): Promise<TextEdit[]>;
  }
  export function getLanguageService(parts: {
    schemaRequestService: (uri: string) => Promise<string>;
    workspaceContext: { resolveRelativePath(path: string, resource: string): string };
  }): LanguageService;
}

declare module '*/scripts/bundle-plugins.mjs' {
  import type { Plugin } from 'esbuild';
  export const byHost: Plugin;
  export const onlyUsedTypes: Plugin;
  export const withoutUnused: Plugin;
}

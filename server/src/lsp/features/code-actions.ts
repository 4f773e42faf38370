// What an editor offers at a place: quick fixes, the rewriting of a message, all fixes at once, and turning a rule off.
// All is computed from the document as it stands; the diagnostics that the editor sends along are only given back.
import type {
  CodeAction,
  CodeActionContext,
  CodeActionParams,
  Diagnostic,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { FIX_ALL_KIND } from '../../features/code-actions';
import * as l10n from '../../l10n';
import type { Say } from '../../l10n';
import { rules } from '../../rules';
import type { CableService, ParsedCable } from '../../service';
import type { Settings } from '../../settings';
import type { Client } from '../client';
import type { TurnOffRule } from '../protocol';
import { TURN_OFF_COMMAND } from '../protocol';
import type { ServerFeature } from '../session';
import { workspaceEditOf } from '../workspace-edit';

export const codeActions: ServerFeature = {
  capabilities: ({ takesCodeActions }) =>
    takesCodeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
          },
        }
      : {},

  listen({ connection, guard, service, documents, client, configuration, say, parsed }) {
    connection.onCodeAction(
      guard('textDocument/codeAction', [], async (params: CodeActionParams): Promise<CodeAction[]> => {
        const { uri } = params.textDocument;
        const { settings, source } = await configuration().of(uri);
        const cable = await parsed(uri);
        const version = documents.versionOf(uri);
        if (!cable || version === undefined) return [];
        const isInFolder = configuration().isInFolder(uri);
        const request = { params, cable, version, settings, settingsFile: source.file, isInFolder, say };
        return [...codeActionsOf(service, client(), request)];
      }),
    );
  },
};

interface CodeActionRequest {
  readonly params: CodeActionParams;
  readonly cable: ParsedCable;
  readonly version: number;
  readonly settings: Settings;
  readonly settingsFile: string | null;
  /** Whether the document is in a folder that is open. */
  readonly isInFolder: boolean;
  readonly say: Say;
}

function codeActionsOf(
  service: CableService,
  client: Client,
  request: CodeActionRequest,
): readonly CodeAction[] {
  if (!client.takesCodeActions) return [];
  const { cable, params, settings, say } = request;
  const { context, range } = params;
  const editOf = (edits: readonly TextEdit[]): WorkspaceEdit =>
    workspaceEditOf(edits, params.textDocument.uri, request.version, client);
  const actions: CodeAction[] = [];

  if (wants(context, CodeActionKind.QuickFix)) {
    for (const { title, isPreferred, finding, edits } of service.quickFixes(cable, range, settings)) {
      const { code, span } = finding.finding;
      const { start } = cable.toRange(span, finding.origin);
      const diagnostics = context.diagnostics.filter((each) => each.code === code && startsAt(each, start));
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit: editOf(edits),
        ...(isPreferred && client.marksPreferred ? { isPreferred } : {}),
      });
    }
    if (client.turnsOffRules) actions.push(...turnOffActions(request));
  }
  if (context.only?.some((asked) => isWithin(asked, CodeActionKind.Refactor)) ?? true) {
    for (const { title, kind, edits } of service.refactorings(cable, range)) {
      if (wants(context, kind)) actions.push({ title, kind, edit: editOf(edits) });
    }
  }
  if (wantsFixAll(context)) {
    const edits = service.fixAll(cable, settings);
    const title = say(l10n.t('Fix all that has one right answer'));
    if (edits.length > 0) actions.push({ title, kind: FIX_ALL_KIND, edit: editOf(edits) });
  }
  return actions;
}

/** Whether an editor asks for actions of this kind or of one above it; without saying, for all. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only?.some((asked) => isWithin(kind, asked)) ?? true;
}

/** Unasked, it is only offered to a person who called for actions: it takes all rules several times over. */
function wantsFixAll({ only, triggerKind }: CodeActionContext): boolean {
  return only
    ? only.some((asked) => isWithin(FIX_ALL_KIND, asked))
    : triggerKind !== CodeActionTriggerKind.Automatic;
}

function isWithin(kind: string, above: string): boolean {
  return above === '' || kind === above || kind.startsWith(`${above}.`);
}

function startsAt({ range }: Diagnostic, { line, character }: Diagnostic['range']['start']): boolean {
  return range.start.line === line && range.start.character === character;
}

/** For the rules of the findings that the editor shows at the place. */
function turnOffActions({ params, isInFolder, settingsFile, say }: CodeActionRequest): readonly CodeAction[] {
  const { uri } = params.textDocument;
  const scopes = isInFolder ? (['file', 'workspace'] as const) : (['user'] as const);
  const codes = new Set(params.context.diagnostics.map(({ code }) => code));
  return rules
    .filter(({ code }) => codes.has(code))
    .flatMap(({ code }) =>
      scopes.map((scope) => {
        const title = say(turningOff(code)[scope]);
        const argument: TurnOffRule = { code, uri, scope, settingsFile };
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: params.context.diagnostics.filter((each) => each.code === code),
          command: { title, command: TURN_OFF_COMMAND, arguments: [argument] },
        };
      }),
    );
}

function turningOff(code: string): Readonly<Record<TurnOffRule['scope'], l10n.Phrase>> {
  return {
    file: l10n.t('Turn off {0} for this file', code),
    workspace: l10n.t('Turn off {0} for this workspace', code),
    user: l10n.t('Turn off {0} everywhere', code),
  };
}

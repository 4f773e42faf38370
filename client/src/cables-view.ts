// The view "Cables" in the Explorer: what the active cable refers to and what refers to it, and below it all cables of the
// workspace by post, year and number. The server is asked for a level when it is opened, and for none while the view is closed.
import { CancellationTokenSource, commands, Disposable, EventEmitter, l10n, Range } from 'vscode';
import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, workspace } from 'vscode';
import type { TextDocument, TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  CablePlace,
  CablesChanged,
  KnownLevel,
  MessageParams,
  RelatedCables,
} from '../../server/src/lsp/protocol';
import { CABLES_CHANGED, CABLES_REQUEST, RELATED_REQUEST } from '../../server/src/lsp/protocol';
import { cableNode, nodeLabel, nodesOf, relatedNode } from './cable-node';
import type { CableNode, Place } from './cable-node';

const VIEW = 'cable.cables';
/** Whether there is anything to show, for the view's `when`. */
const CONTEXT = 'cable.hasCables';
/** Milliseconds after which the active cable is asked about again. */
const QUIET = 300;
/** Milliseconds that a cable is looked for in the workspace. */
const PATIENCE = 7000;

/** `start` starts the server, if it does not run. */
export function registerCablesView(client: BaseLanguageClient, start: () => Promise<void>): Disposable {
  const changed = new EventEmitter<CableNode | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was last shown of the active cable. */
  let shown = '';
  /** What was known then of all others. */
  let revision = -1;

  async function ask<Answer>(method: string, params: unknown): Promise<Answer> {
    await start();
    return client.sendRequest<Answer>(method, params);
  }

  async function related(): Promise<RelatedCables | null> {
    const { document, selection } = window.activeTextEditor ?? {};
    if (document?.languageId !== 'cable' || selection === undefined) return null;
    const { line, character } = selection.active;
    const params: MessageParams = { uri: document.uri.toString(), position: { line, character } };
    return ask(RELATED_REQUEST, params);
  }

  const levelAt = (place: CablePlace): Promise<KnownLevel> => ask(CABLES_REQUEST, place);

  async function top(): Promise<CableNode[]> {
    const [around, posts] = await Promise.all([related(), levelAt({})]);
    shown = JSON.stringify(around);
    revision = posts.revision;
    return [...(around ? [{ kind: 'active', related: around } as const] : []), ...nodesIn(posts)];
  }

  const provider: TreeDataProvider<CableNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    // A server that cannot be asked has said so elsewhere.
    getChildren: async (node) => (node ? [...(await below(node, levelAt))] : top().catch(() => [])),
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });

  /** The cursor has moved: into another message, or another cable. */
  async function follow(): Promise<void> {
    if (!view.visible) return;
    const around = await related().catch(() => null);
    if (JSON.stringify(around) !== shown) changed.fire(undefined);
  }

  function followSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), QUIET);
  }

  return Disposable.from(
    view,
    changed,
    client.onNotification(CABLES_CHANGED, (news: CablesChanged) => {
      if (news.revision !== revision) changed.fire(undefined);
    }),
    window.onDidChangeActiveTextEditor(followSoon),
    window.onDidChangeTextEditorSelection(followSoon),
    new Disposable(() => clearTimeout(timer)),
    showWhereCablesAre(),
  );
}

function nodesIn({ groups, cables }: KnownLevel): readonly CableNode[] {
  return [...groups.map((group) => ({ kind: 'group', group }) as const), ...cables.map(cableNode)];
}

async function below(
  node: CableNode,
  levelAt: (place: CablePlace) => Promise<KnownLevel>,
): Promise<readonly CableNode[]> {
  switch (node.kind) {
    case 'active':
      return nodesOf(node.related);
    case 'refersTo':
    case 'referredToBy':
      return node.cables.map(relatedNode);
    case 'group':
      return nodesIn(await levelAt(node.group.at));
    default:
      return [];
  }
}

function itemOf(node: CableNode): TreeItem {
  const { text, detail, lines } = nodeLabel(node);
  const item = new TreeItem(text, stateOf(node));
  item.description = detail;
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: lines.join(', ') };
  item.contextValue = node.kind;
  switch (node.kind) {
    case 'group':
      item.id = JSON.stringify(node.group.at);
      break;
    case 'missing':
      item.iconPath = new ThemeIcon('circle-slash');
      break;
    case 'cable':
      openOnClick(item, node);
      break;
    default:
      item.id = node.kind;
  }
  return item;
}

function openOnClick(item: TreeItem, { uri, position: { line, character } }: Place): void {
  const selection = new Range(line, character, line, character);
  item.resourceUri = Uri.parse(uri);
  item.iconPath = ThemeIcon.File;
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [item.resourceUri, { selection }],
  };
}

function stateOf(node: CableNode): TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
  if (node.kind === 'active') return nodesOf(node.related).length === 0 ? None : Expanded;
  if (node.kind === 'group') return Collapsed;
  return node.kind === 'cable' || node.kind === 'missing' ? None : Expanded;
}

/** Shows the view where a file is a cable by its name, or once a cable has been opened. */
function showWhereCablesAre(): Disposable {
  const search = new CancellationTokenSource();
  const timer = setTimeout(() => search.cancel(), PATIENCE);
  const show = (): void => {
    search.cancel();
    void commands.executeCommand('setContext', CONTEXT, true);
  };
  const look = (document: TextDocument): void => {
    if (document.languageId === 'cable') show();
  };
  workspace.textDocuments.forEach(look);
  workspace.findFiles('**/*.{cable,telegram}', undefined, 1, search.token).then(
    (found) => {
      if (found.length > 0) show();
    },
    () => undefined,
  );
  return Disposable.from(
    new Disposable(() => clearTimeout(timer)),
    search,
    workspace.onDidOpenTextDocument(look),
  );
}

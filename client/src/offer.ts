// Offers the Cable language for plain text that looks like a cable, as `cable.detect` says. What a person answers is
// remembered for the workspace, so that each file is asked about once.
import { ConfigurationTarget, l10n, languages, window, workspace } from 'vscode';
import type { Disposable, Memento, TextDocument } from 'vscode';
import type { FileSettings } from '../../server/src/lsp/protocol';
import { looksLikeCable } from './detect';

const KEY = 'cable.offered';
/** Files whose answer is remembered; the oldest are forgotten. */
const MAXIMUM_REMEMBERED = 1000;

/** Addresses of files, each with what was answered. */
type Answers = readonly (readonly [uri: string, isCable: boolean])[];

export type SettingsOf = (document: TextDocument) => Promise<FileSettings | null>;

export function registerOffer(memory: Memento, settingsOf: SettingsOf): Disposable {
  const consider = (document: TextDocument | undefined): void => {
    // Without a server nothing is offered; that it could not start is said elsewhere.
    if (document?.languageId === 'plaintext') offer(document, memory, settingsOf).catch(() => undefined);
  };
  consider(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => consider(editor?.document));
}

async function offer(document: TextDocument, memory: Memento, settingsOf: SettingsOf): Promise<void> {
  if (!looksLikeCable(document.getText())) return;
  const { detect = 'never' } = (await settingsOf(document)) ?? {};
  if (detect === 'never') return;
  const isCable = detect === 'always' || (answerFor(document, memory) ?? (await ask(document, memory)));
  if (isCable && !document.isClosed) await languages.setTextDocumentLanguage(document, 'cable');
}

function answerFor(document: TextDocument, memory: Memento): boolean | undefined {
  const uri = document.uri.toString();
  return memory.get<Answers>(KEY, []).find(([each]) => each === uri)?.[1];
}

async function ask(document: TextDocument, memory: Memento): Promise<boolean> {
  // Remembered before the answer: a question that is closed is not asked again.
  await remember(document, memory, false);
  const question = l10n.t('This file looks like a diplomatic cable.');
  const yes = l10n.t('Open as Cable');
  const no = l10n.t('Not This File');
  const never = l10n.t('Never Ask');
  const answer = await window.showInformationMessage(question, yes, no, never);
  if (answer === yes) await remember(document, memory, true);
  if (answer === never) {
    await workspace.getConfiguration('cable').update('detect', 'never', ConfigurationTarget.Global);
  }
  return answer === yes;
}

async function remember(document: TextDocument, memory: Memento, isCable: boolean): Promise<void> {
  const uri = document.uri.toString();
  const others = memory.get<Answers>(KEY, []).filter(([each]) => each !== uri);
  await memory.update(KEY, [...others, [uri, isCable] as const].slice(-MAXIMUM_REMEMBERED));
}

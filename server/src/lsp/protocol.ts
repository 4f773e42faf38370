// What is said between this server and its own client beside the Language Server Protocol. Any editor may do the same: all of
// it is asked for in `initializationOptions` or answered to whoever asks.
import type { Position } from 'vscode-languageserver';
import type { IndexedCable } from '../features/cable-lookup';
import type { NewCableForm } from '../features/completion/new-cable';
import type { RelatedCable, RelatedCables } from '../features/related-cables';
import type { CableStatus } from '../features/status';
import type { PrintedFinding } from '../findings-text';
import type { Language } from '../l10n';
import type { MessageFacts } from '../service';
import type { Settings } from '../settings';
import type { CableGroup, CableLevel, CablePlace } from '../workspace/cable-tree';

/** `initializationOptions`: what the client does for the server, beside settings as in the `cable` section. */
export interface InitializationOptions {
  readonly client?: ClientOptions;
}

export interface ClientOptions {
  /** What is no finding is said in it: translations of the strings in `l10n/bundle.l10n.json`. */
  readonly language?: Language;
  /** Answers `READ_REQUEST`. */
  readonly readsSettingsFiles?: boolean;
  /** Answers `FIND_FILES_REQUEST` and `READ_FILES_REQUEST`. */
  readonly readsFiles?: boolean;
  /** Runs `TURN_OFF_COMMAND`. */
  readonly turnsOffRules?: boolean;
  /** Takes `CABLES_CHANGED`. */
  readonly showsCables?: boolean;
  /** Runs `SHOW_REFERENCES_COMMAND`. */
  readonly showsReferences?: boolean;
  /** Runs `editor.action.triggerSuggest` after a completion that another should follow. */
  readonly suggestsAgain?: boolean;
}

/** The request by which a client asks what an open document was recognised as. */
export const STATUS_REQUEST = 'cable/status';

/** `position` picks one of several messages; without it the first is meant. The answer is a `DocumentStatus` or null. */
export interface StatusParams {
  readonly uri: string;
  readonly position?: Position;
}

export interface DocumentStatus extends CableStatus {
  readonly settings: SettingsSource;
}

/** Where the settings of a document come from, for those who wonder. */
export interface SettingsSource {
  /** The address of the `.cablelint.json` that counts, or null. */
  readonly file: string | null;
  /** How many problems it has. */
  readonly fileProblems: number;
  /** What is wrong in the editor's own settings. */
  readonly problems: readonly string[];
}

/** The request by which a client asks for the settings of any file, open or not: `{ uri }`, answered by `FileSettings`. */
export const SETTINGS_REQUEST = 'cable/settings';

export interface SettingsParams {
  readonly uri: string;
}

export type FileSettings = Pick<Settings, 'form' | 'lineLength' | 'detect'>;

/** The request by which a client asks for a new cable; the answer is a snippet in LSP's syntax. */
export const NEW_CABLE_REQUEST = 'cable/newCable';

export interface NewCableParams {
  /** The document it is for: the settings of its place hold. */
  readonly uri: string;
  readonly form: NewCableForm;
}

/** The request by which a client asks for the message at a position; the answer is a `MessageFacts` or null. */
export const MESSAGE_REQUEST = 'cable/message';

export interface MessageParams {
  readonly uri: string;
  readonly position: Position;
}

export type { MessageFacts };

/** The request by which a client asks for the message at a position as it reads, in Markdown; takes `MessageParams`, answered by a text or null. */
export const READING_REQUEST = 'cable/reading';

/** The request by which a client asks what the rules find in files, open or not; the answer is a `FileFindings` or null for each. */
export const FINDINGS_REQUEST = 'cable/findings';

export interface FindingsParams {
  readonly uris: readonly string[];
}

/** In order of position; null stands for what cannot be read and for plain text that is no cable. */
export type FileFindings = readonly PrintedFinding[];

export type { PrintedFinding };

/** The request by which a client asks what stands below a place in the tree of all cables, once they are read; answered by a `KnownLevel`. */
export const CABLES_REQUEST = 'cable/cables';

export interface KnownLevel extends CableLevel {
  /** What was known then, as `CablesChanged` counts it. */
  readonly revision: number;
}

export type { CableGroup, CablePlace, IndexedCable };

/** The notification that other cables are known, or others that they refer to; it may tell of what the client was answered already. */
export const CABLES_CHANGED = 'cable/cablesChanged';

export interface CablesChanged {
  readonly revision: number;
}

/** The request by which a client asks what the message at a position refers to and what refers to it: `RelatedCables` or null. */
export const RELATED_REQUEST = 'cable/related';

export type { RelatedCable, RelatedCables };

/** The request by which a client asks for the date-time group of this minute, `290548Z OCT 07`. */
export const DATE_TIME_GROUP_REQUEST = 'cable/dateTimeGroup';

/** The request by which the server asks its client for the texts of `.cablelint.json` files. */
export const READ_REQUEST = 'cable/readSettingsFiles';

export interface ReadParams {
  readonly uris: readonly string[];
}

/** For each address the text of the file, or null when there is none. */
export type ReadResult = readonly (string | null)[];

/**
 * The request by which the server asks its client which files below a folder may be cables by their names; answered by a
 * list of addresses without those that the editor leaves out of searches. For folders that the server cannot read itself.
 */
export const FIND_FILES_REQUEST = 'cable/findFiles';

export interface FindFilesParams {
  readonly folder: string;
  /** At most so many. */
  readonly maximum: number;
}

/** The request by which the server asks its client for the texts of such files, answered as `READ_REQUEST` is. */
export const READ_FILES_REQUEST = 'cable/readFiles';

export type ReadFilesParams = ReadParams;

/** The command by which a client is asked to write a setting; its one argument is a `TurnOffRule`. */
export const TURN_OFF_COMMAND = 'cable.turnOffRule';

export interface TurnOffRule {
  readonly code: string;
  /** The document in which the rule is not wanted. */
  readonly uri: string;
  /** `user` where no folder is open. */
  readonly scope: 'file' | 'workspace' | 'user';
  /** The address of the `.cablelint.json` that the settings come from, or null. */
  readonly settingsFile: string | null;
}

/** The command by which a client is asked to show the references to what stands at a place; its one argument is a `ShowReferences`. */
export const SHOW_REFERENCES_COMMAND = 'cable.showReferences';

export interface ShowReferences {
  readonly uri: string;
  readonly position: Position;
}

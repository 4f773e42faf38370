// What can be set, with its defaults: one schema, which the extension's manifest and the JSON schema repeat.
// `configuration.ts` makes settings of whatever an editor or a `.cablelint.json` says.
import type { FormatStyle } from './features/formatting/style';
import { defaultFormatStyle, paragraphNumberChoices, tagSeparatorChoices } from './features/formatting/style';
import type { Form } from './message/model';
import type { Severity } from './rules/rule';
import type { RuleSettings } from './rules/validate';

export const formChoices = [
  'auto',
  'acp127',
  'aad',
  'smart',
  'draft',
  'partial',
] as const satisfies readonly FormChoice[];
export const severityChoices = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
] as const satisfies readonly (Severity | 'off')[];
export const detectChoices = ['ask', 'always', 'never'] as const satisfies readonly DetectChoice[];

/** The form that messages are to be read in; `auto` tells it from the text. */
export type FormChoice = Form | 'auto';
export type SeverityChoice = (typeof severityChoices)[number];
/** Whether plain text that looks like a cable becomes one. */
export type DetectChoice = 'ask' | 'always' | 'never';

/** What holds for one file. Spans of time, files and layers are behind it: rules and parser need only this. */
export interface Settings extends RuleSettings {
  /** The form to read messages in; `auto` tells it from the text. */
  readonly form: FormChoice;
  /** Whether a plain-text file that looks like a cable is offered the language. */
  readonly detect: DetectChoice;
  /** The station that new cables are written at, or empty: `BEIJING`. */
  readonly post: string;
  /** How cables are laid out when they are formatted. */
  readonly format: FormatStyle;
}

export interface SettingSchema {
  readonly default: unknown;
  /** The values it may have; for `rules`, those of each rule. Absent where any of the type will do. */
  readonly values?: readonly string[];
}

/** The longest line limit that can be set. */
export const MAXIMUM_LINE_LENGTH = 10_000;

/** Longer than any station's name. */
export const MAXIMUM_POST_LENGTH = 40;

/** Every setting under `cable.` that this code reads. */
export const settingsSchema: Readonly<
  Record<
    'form' | 'rules' | 'overrides' | 'lineLength' | 'detect' | 'post' | `format.${keyof FormatStyle}`,
    SettingSchema
  >
> = {
  form: { default: 'auto', values: formChoices },
  rules: { default: {}, values: severityChoices },
  overrides: { default: [] },
  lineLength: { default: 0 },
  detect: { default: 'ask', values: detectChoices },
  post: { default: '' },
  'format.paragraphNumbers': { default: defaultFormatStyle.paragraphNumbers, values: paragraphNumberChoices },
  'format.tagSeparator': { default: defaultFormatStyle.tagSeparator, values: tagSeparatorChoices },
  'format.wrap': { default: defaultFormatStyle.wrap },
};

/** What holds where nobody has said otherwise. */
export const defaultSettings: Settings = {
  form: 'auto',
  rules: new Map(),
  lineLength: 0,
  detect: 'ask',
  post: '',
  format: defaultFormatStyle,
};

/** Settings of a window: no folder and no file has its own, and no `.cablelint.json` has them. */
export const windowSettingsSchema = {
  'lint.scope': { default: 'openFiles', values: ['openFiles', 'workspace'] },
  'index.maximumFiles': { default: 300_000 },
  /** In megabytes. */
  'index.maximumSize': { default: 4_000 },
} as const;

/** The same text for equal settings. */
export function settingsKey({ form, rules, lineLength, detect, post, format }: Settings): string {
  const { paragraphNumbers, tagSeparator, wrap } = format;
  return JSON.stringify([
    form,
    lineLength,
    detect,
    post,
    paragraphNumbers,
    tagSeparator,
    wrap,
    [...rules].sort(),
  ]);
}

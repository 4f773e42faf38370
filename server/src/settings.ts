// The settings that the server reads, with their defaults: one schema, which the extension's manifest repeats.
// Whatever an editor sends becomes valid settings: unknown keys, codes and values are passed over.
import type { Form } from './message/model';
import type { Severity } from './rules/rule';
import type { Severities } from './rules/validate';

export interface Settings {
  /** The form to read messages in; `auto` tells it from the text. */
  readonly form: Form | 'auto';
  /** Severity or `off` by rule code. */
  readonly rules: Severities;
}

/** Every setting under `cable.` that the server reads. */
export const settingsSchema = {
  form: { default: 'auto', values: ['auto', 'acp127', 'aad', 'smart', 'draft', 'partial'] },
  rules: { default: {}, values: ['error', 'warning', 'information', 'hint', 'off'] },
} as const;

export const defaultSettings: Settings = { form: settingsSchema.form.default, rules: new Map() };

/** Reads the value of the `cable` section: `{ "form": "auto", "rules": { "tags-missing": "off" } }`. */
export function settingsFrom(section: unknown): Settings {
  if (!isRecord(section)) return defaultSettings;
  return { form: formFrom(section['form']), rules: severitiesFrom(section['rules']) };
}

/** The `cable` section of what an editor sends for all its settings at once, with or without the section's name. */
export function sectionOf(settings: unknown): unknown {
  return isRecord(settings) && 'cable' in settings ? settings['cable'] : settings;
}

/** The same text for equal settings. */
export function settingsKey(settings: Settings): string {
  return JSON.stringify([settings.form, [...settings.rules].sort()]);
}

function formFrom(value: unknown): Settings['form'] {
  return isOneOf(settingsSchema.form.values, value) ? value : defaultSettings.form;
}

function severitiesFrom(value: unknown): Severities {
  const severities = new Map<string, Severity | 'off'>();
  if (!isRecord(value)) return severities;
  for (const [code, severity] of Object.entries(value)) {
    if (isOneOf(settingsSchema.rules.values, severity)) severities.set(code, severity);
  }
  return severities;
}

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

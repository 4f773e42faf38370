// The settings that turn off a rule, in an editor's settings and in the text of a `.cablelint.json`. Pure: what is written,
// and where, is another's business.
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { JSONPath, ParseError } from 'jsonc-parser';

/** An entry of `overrides`. */
export interface Override {
  readonly files?: unknown;
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** A pattern for one file, given its path from the folder that patterns count from. */
export function patternFor(path: string): string {
  // Signs of patterns in a name are matched as any character. A name alone would fit in every folder.
  const literal = path.replace(/[*?[\]{}\\]/g, '?');
  return literal.includes('/') ? literal : `./${literal}`;
}

/** The overrides with one more, or with the last one widened when it is for the same file. */
export function withOverrideOff(
  overrides: readonly Override[],
  code: string,
  files: string,
): readonly Override[] {
  const last = overrides.at(-1);
  return last?.files === files
    ? [...overrides.slice(0, -1), { ...last, rules: { ...last.rules, [code]: 'off' } }]
    : [...overrides, { files, rules: { [code]: 'off' } }];
}

/**
 * The text of a `.cablelint.json` with a rule turned off, for one file or for all. Comments and layout stay. Null when the
 * text is no JSON: nothing can be written into it.
 */
export function withRuleOff(text: string, code: string, files: string | null): string | null {
  const faults: ParseError[] = [];
  const settings = parse(text, faults) as unknown;
  const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  if (faults.length > 0 || !isObject) return null;
  if (files === null) return written(text, ['rules', code], 'off');
  const overrides: unknown = 'overrides' in settings ? settings.overrides : undefined;
  if (!Array.isArray(overrides)) return written(text, ['overrides'], withOverrideOff([], code, files));
  const last = overrides.at(-1) as Override | null | undefined;
  return last?.files === files
    ? written(text, ['overrides', overrides.length - 1, 'rules', code], 'off')
    : written(text, ['overrides', overrides.length], { files, rules: { [code]: 'off' } });
}

function written(text: string, path: JSONPath, value: unknown): string {
  const tab = /^\t/m.test(text);
  const formattingOptions = { insertSpaces: !tab, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

// What an option does, with the values it takes and what holds without it: in help, man page and completion alike.
import type { Option } from 'commander';

export function optionText({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option): string {
  const values = argChoices === undefined ? '' : `: ${listed(argChoices)}`;
  const byDefault = defaultValueDescription ?? (defaultValue === undefined ? '' : String(defaultValue));
  return `${description}${values}${byDefault === '' ? '' : ` (default: ${byDefault})`}`;
}

/** `text, json or sarif`. */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

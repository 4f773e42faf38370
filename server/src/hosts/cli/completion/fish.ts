// The script that completes `cable` in fish.
import type { CommandGrammar, Grammar, OptionGrammar, Values } from './grammar';

export function fishCompletion({ options, commands }: Grammar): string {
  const lines = [
    '# Completes the command cable in fish: cable completion fish | source',
    'complete -c cable -f',
    ...options.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.map(({ name, description }) =>
      line('__fish_use_subcommand', ['-a', name, '-d', quoted(description)]),
    ),
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines({ name, options, operands }: CommandGrammar): readonly string[] {
  const where = quoted(`__fish_seen_subcommand_from ${name}`);
  const words = typeof operands === 'string' ? [] : [line(where, ['-a', quoted(operands.join(' '))])];
  const files = operands === 'files' ? [line(where, ['-F'])] : [];
  return [...files, ...words, ...options.map((option) => optionLine(where, option))];
}

function optionLine(where: string, { names, description, values }: OptionGrammar): string {
  const flags = names.flatMap((name) =>
    name.startsWith('--') ? ['-l', name.slice(2)] : ['-s', name.slice(1)],
  );
  return line(where, [...flags, ...valueFlags(values), '-d', quoted(description)]);
}

function valueFlags(values: Values | null): readonly string[] {
  if (values === null) return [];
  if (values === 'files') return ['-r', '-F'];
  return values === 'anything' ? ['-x'] : ['-x', '-a', quoted(values.join(' '))];
}

function line(where: string, rest: readonly string[]): string {
  return ['complete -c cable -n', where, ...rest].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

// What may be typed after `cable`, read off the commands as they are declared, for the scripts that complete it in shells.
import type { Command, Option } from 'commander';

/** What completes a value: some words, files, or nothing that is known. */
export type Values = readonly string[] | 'files' | 'anything';

export interface OptionGrammar {
  /** `--format`; with `-h` before it where it has one. */
  readonly names: readonly string[];
  readonly description: string;
  /** Null where it takes no value. */
  readonly values: Values | null;
}

export interface CommandGrammar {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionGrammar[];
  readonly operands: Values;
}

export interface Grammar {
  readonly options: readonly OptionGrammar[];
  readonly commands: readonly CommandGrammar[];
}

export function grammarOf(program: Command): Grammar {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    options: optionsOf(program),
    commands: commands.map((command) => ({
      name: command.name(),
      description: command.summary() || command.description(),
      options: optionsOf(command),
      operands: operandsOf(command, names),
    })),
  };
}

function optionsOf(command: Command): readonly OptionGrammar[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      names: [option.short, option.long].flatMap((name) => name ?? []),
      description: option.description,
      values: valuesOf(option),
    }));
}

function valuesOf({ required, argChoices, flags }: Option): Values | null {
  if (!required) return null;
  if (argChoices !== undefined) return argChoices;
  return flags.includes('<file>') ? 'files' : 'anything';
}

function operandsOf(command: Command, names: readonly string[]): Values {
  const [operand] = command.registeredArguments;
  if (operand === undefined) return 'anything';
  if (operand.name() === 'command') return names.filter((name) => name !== command.name());
  return operand.argChoices ?? 'files';
}

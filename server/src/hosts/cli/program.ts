// The command line: its commands, options and help. Errors of use are one line on standard error and exit code 2.
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Shell } from './completion';
import { completionScript, shells } from './completion';
import type { FormatOptions } from './format';
import { formatFiles } from './format';
import { formatNames } from './formats';
import { completionHelp } from './help/completion';
import { formatHelp } from './help/format';
import { lintHelp } from './help/lint';
import { parseHelp } from './help/parse';
import { programHelp } from './help/program';
import type { HelpSection } from './help/section';
import { sectionsText } from './help/section';
import { serverHelp } from './help/server';
import type { LintOptions } from './lint';
import { lint } from './lint';
import type { ParseOptions } from './parse';
import { parseFiles } from './parse';
import { optionText } from './option-text';
import { parseFormats } from './parse-work';
import { problemLine } from './problem';
import { startServer } from './server';
import type { Terminal } from './terminal';
import { version } from './version';

const PATHS = 'files, folders with all cables below them, and globs';
const STDIN = 'read standard input; NAME, if given, is only what it goes by';

/** Runs what the arguments say. Gives the exit code; undefined when the process goes on as a server. */
export async function runProgram(given: readonly string[], terminal: Terminal): Promise<number | undefined> {
  let exitCode: number | undefined;
  const { program } = createProgram(terminal, (code) => (exitCode = code));
  try {
    if (given.length === 0) program.error('say what to do: lint, parse, format or server (see cable --help)');
    await program.parseAsync(given, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

export interface Program {
  readonly program: Command;
  /** What the help of each command says below its options. */
  readonly help: ReadonlyMap<Command, readonly HelpSection[]>;
}

/** The commands with their options and help; `finish` is told the exit code of one that was run. */
export function createProgram(terminal: Terminal, finish: (exitCode: number) => void): Program {
  const program = new Command('cable')
    .description('Checks, reads and formats diplomatic cables in ACP 127 message form.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ optionDescription: optionText })
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageLine(text)) });

  const help = new Map<Command, readonly HelpSection[]>([
    [program, programHelp],
    [addLint(program, terminal, finish), lintHelp],
    [addParse(program, terminal, finish), parseHelp],
    [addFormat(program, terminal, finish), formatHelp],
    [addServer(program), serverHelp],
    [addCompletion(program, terminal, finish), completionHelp],
  ]);
  for (const [command, sections] of help) command.addHelpText('after', sectionsText(sections));
  return { program, help };
}

type Finish = (exitCode: number) => void;

function addLint(program: Command, terminal: Terminal, finish: Finish): Command {
  return program
    .command('lint')
    .summary('find what is wrong in cables')
    .description('Finds what is wrong in cables, with the rules of the editor.')
    .usage('[options] PATH...\n       cable lint [options] --stdin [NAME]')
    .argument('[PATH...]', PATHS)
    .addOption(new Option('--format <format>', 'how to print it').choices(formatNames).default('text'))
    .addOption(option('--fix', 'apply every fix that has one right answer, then report what is left', 'off'))
    .addOption(configOption())
    .addOption(
      option(
        '--max-warnings <count>',
        'exit with 1 when there are more warnings than this',
        'any number',
      ).argParser(wholeNumber),
    )
    .addOption(option('--stdin', STDIN, 'off'))
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      checkPaths(paths, options.stdin === true, command);
      if (options.fix === true && options.stdin === true)
        command.error('--fix changes files; it cannot change standard input');
      finish(await lint(paths, options, terminal));
    });
}

function addParse(program: Command, terminal: Terminal, finish: Finish): Command {
  return program
    .command('parse')
    .summary('print the fields of cables as JSON')
    .description('Prints what cables say, field by field, as JSON: one object a message.')
    .usage('[options] PATH...\n       cable parse [options] --stdin [NAME]')
    .argument('[PATH...]', PATHS)
    .addOption(new Option('--format <format>', 'how to print it').choices(parseFormats).default('json'))
    .addOption(option('--stdin', STDIN, 'off'))
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      checkPaths(paths, options.stdin === true, command);
      finish(await parseFiles(paths, options, terminal));
    });
}

function addFormat(program: Command, terminal: Terminal, finish: Finish): Command {
  return program
    .command('format')
    .summary('lay out cables')
    .description('Lays out cables: blanks, line ends and separators. No word of them is changed.')
    .usage('[options] PATH...\n       cable format [options] --stdin [NAME]')
    .argument('[PATH...]', `${PATHS}; - is standard input`)
    .addOption(
      option(
        '--check',
        'name the files that would change, and exit with 1 if there are any',
        'off',
      ).conflicts('write'),
    )
    .addOption(option('--write', 'replace the files that change, and name them', 'off'))
    .addOption(configOption())
    .addOption(option('--stdin', STDIN, 'off'))
    .action(async (given: string[], options: FormatOptions, command: Command) => {
      const stdin = options.stdin === true || given.includes('-');
      const paths = given.filter((path) => path !== '-');
      checkPaths(paths, stdin, command);
      if (options.write === true && stdin)
        command.error('--write changes files; it cannot change standard input');
      finish(await formatFiles(paths, { ...options, stdin }, terminal));
    });
}

function addServer(program: Command): Command {
  return program
    .command('server')
    .summary('start the language server for an editor')
    .description('Starts the language server. An editor does this by itself, once it is told how.')
    .usage('--stdio | --socket=PORT | --pipe=NAME | --node-ipc')
    .option('--stdio', 'talk over standard input and output')
    .option('--socket <port>', 'talk over a socket of this machine, to which it connects')
    .option('--node-ipc', 'talk over the channel to the Node process that started it')
    .option('--pipe <name>', 'talk over a named pipe, to which it connects')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(startServer);
}

function addCompletion(program: Command, terminal: Terminal, finish: Finish): Command {
  return program
    .command('completion')
    .summary('print what completes this command in a shell')
    .description('Prints the script that completes commands, options, their values and paths in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(async (shell: Shell) => {
      await terminal.print(completionScript(shell, program));
      finish(0);
    });
}

/** One that says what holds without it. */
function option(flags: string, description: string, byDefault: string): Option {
  return new Option(flags, description).default(undefined, byDefault);
}

function configOption(): Option {
  return option(
    '--config <file>',
    'take the settings of all files from this one',
    'the nearest .cablelint.json',
  );
}

function checkPaths(paths: readonly string[], stdin: boolean, command: Command): void {
  const help = `cable ${command.name()} --help`;
  if (!stdin && paths.length === 0) command.error(`name what to read: a PATH, or --stdin (see ${help})`);
  if (stdin && paths.length > 1)
    command.error('with --stdin there is one PATH at most: the name of what is read');
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('It is a whole number, 0 or more.');
  return Number(written);
}

/** One line, however many the library makes of it. */
function usageLine(text: string): string {
  return problemLine({ path: null, reason: text.trim().replace(/^error: /, '') });
}

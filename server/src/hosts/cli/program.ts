// The command line: its commands, options and help. Errors of use are one line on standard error and exit code 2.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { FormatOptions } from './format';
import { formatFiles } from './format';
import { formatNames } from './formats';
import { formatHelp, lintHelp, parseHelp, programHelp, serverHelp } from './help';
import type { LintOptions } from './lint';
import { lint } from './lint';
import type { ParseOptions } from './parse';
import { parseFiles } from './parse';
import { parseFormats } from './parse-work';
import { problemLine } from './problem';
import { startServer } from './server';
import type { Terminal } from './terminal';
import { version } from './version';

const PATHS = 'files, folders with all cables below them, and globs';
const CONFIG = 'take settings from this file instead of the nearest .cablelint.json';
const STDIN = 'read standard input; a PATH, if given, is only the name it goes by';

/** Runs what the arguments say. Gives the exit code; undefined when the process goes on as a server. */
export async function runProgram(given: readonly string[], terminal: Terminal): Promise<number | undefined> {
  let exitCode: number | undefined;
  const program = programOf(terminal, (code) => (exitCode = code));
  try {
    if (given.length === 0) program.error('say what to do: lint, parse, format or server (see cable --help)');
    await program.parseAsync(given, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function programOf(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const program = new Command('cable')
    .description('Checks, reads and formats diplomatic cables in ACP 127 message form.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', programHelp)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageLine(text)) });

  program
    .command('lint')
    .summary('find what is wrong in cables')
    .description('Finds what is wrong in cables, with the rules of the editor.')
    .argument('[PATH...]', PATHS)
    .addOption(new Option('--format <format>', 'how to print it').choices(formatNames).default('text'))
    .option('--fix', 'apply every fix that has one right answer, then report what is left')
    .option('--config <file>', CONFIG)
    .option('--max-warnings <count>', 'exit with 1 when there are more warnings than this', wholeNumber)
    .option('--stdin', STDIN)
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      checkPaths(paths, options.stdin === true, command);
      if (options.fix === true && options.stdin === true)
        command.error('--fix changes files; it cannot change standard input');
      finish(await lint(paths, options, terminal));
    });

  program
    .command('parse')
    .summary('print the fields of cables as JSON')
    .description('Prints what cables say, field by field, as JSON: one object a message.')
    .argument('[PATH...]', PATHS)
    .addOption(new Option('--format <format>', 'how to print it').choices(parseFormats).default('json'))
    .option('--stdin', STDIN)
    .addHelpText('after', parseHelp)
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      checkPaths(paths, options.stdin === true, command);
      finish(await parseFiles(paths, options, terminal));
    });

  program
    .command('format')
    .summary('lay out cables')
    .description('Lays out cables: blanks, line ends and separators. No word of them is changed.')
    .argument('[PATH...]', `${PATHS}; - is standard input`)
    .addOption(
      new Option('--check', 'name the files that would change, and exit with 1 if there are any').conflicts(
        'write',
      ),
    )
    .option('--write', 'replace the files that change, and name them')
    .option('--config <file>', CONFIG)
    .option('--stdin', STDIN)
    .addHelpText('after', formatHelp)
    .action(async (given: string[], options: FormatOptions, command: Command) => {
      const stdin = options.stdin === true || given.includes('-');
      const paths = given.filter((path) => path !== '-');
      checkPaths(paths, stdin, command);
      if (options.write === true && stdin)
        command.error('--write changes files; it cannot change standard input');
      finish(await formatFiles(paths, { ...options, stdin }, terminal));
    });

  program
    .command('server')
    .summary('start the language server for an editor')
    .description('Starts the language server. An editor does this by itself, once it is told how.')
    .option('--stdio', 'talk over standard input and output')
    .option('--socket <port>', 'talk over a socket, to which it connects')
    .option('--node-ipc', 'talk over the channel to the Node process that started it')
    .option('--pipe <name>', 'talk over a named pipe')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', serverHelp)
    .action(startServer);

  return program;
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

// The manual page cable(1), made of the commands as they are declared and of what their help says; printed.
// The language is mdoc(7): mandoc and groff both read it. `npm run package:npm` puts the page into the package.
import { readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import type { HelpSection } from '../server/src/hosts/cli/help/section';
import { optionText } from '../server/src/hosts/cli/option-text';
import { createProgram } from '../server/src/hosts/cli/program';
import type { Terminal } from '../server/src/hosts/cli/terminal';
import { sourceDate } from './packaging/source-date.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Nothing is run. */
const nowhere: Terminal = {
  print: () => Promise.resolve(),
  complain: () => undefined,
  show: () => undefined,
  gone: () => true,
};

process.stdout.write(`${manPage()}\n`);

function manPage(): string {
  const { program, help } = createProgram(nowhere, () => undefined);
  const commands = [...help.keys()].filter((command) => command !== program);
  const ofProgram = help.get(program) ?? [];
  return [
    `.Dd ${new Date(sourceDate() * 1000).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })}`,
    '.Dt CABLE 1',
    `.Os "cable ${version}"`,
    '.Sh NAME',
    '.Nm cable',
    '.Nd check, read and format diplomatic cables',
    '.Sh SYNOPSIS',
    ...commands.flatMap(synopsis),
    '.Nm',
    `.${visible(program).map(flagMacros).join(' | ')}`,
    '.Sh DESCRIPTION',
    roff(program.description()),
    ...commands.flatMap((command) => [
      '.Ss ' + fullName(command),
      ...commandText(command, help.get(command) ?? []),
    ]),
    ...sectionLines(ofProgram, '.Sh', 'Environment', 'ENVIRONMENT'),
    '.Sh FILES',
    ...termLines([['.cablelint.json', 'the settings of the folder it is in and of all below it']]),
    ...sectionLines(ofProgram, '.Sh', 'Exit codes', 'EXIT STATUS'),
    ...sectionLines(ofProgram, '.Sh', 'Examples', 'EXAMPLES'),
    '.Sh SEE ALSO',
    '.Lk https://github.com/cable-editor/cable/blob/main/docs/cli.md',
    '.Sh STANDARDS',
    roff('ACP 127; 5 FAH-1 H-200 and 5 FAH-2 H-300 of the Foreign Affairs Handbook.'),
  ].join('\n');
}

/** What may stand where, as far as the options go. */
function synopsis(command: Command): readonly string[] {
  const options = visible(command).filter(({ long }) => long !== '--help');
  const operands = command.registeredArguments.map((operand) => {
    const { variadic, required, argChoices } = operand;
    if (argChoices !== undefined) return `.${argChoices.map((choice) => `Cm ${choice}`).join(' | ')}`;
    return variadic ? '.Op Ar PATH ...' : `.${required ? '' : 'Op '}Ar ${operand.name()}`;
  });
  return [
    '.Nm',
    `.Cm ${command.name()}`,
    ...options.map((option) => `.Op ${flagMacros(option)}`),
    ...operands,
  ];
}

function commandText(command: Command, sections: readonly HelpSection[]): readonly string[] {
  return [
    roff(command.description()),
    '.Bl -tag -width Ds',
    ...visible(command).flatMap((option) => [`.It ${allFlagMacros(option)}`, roff(`${optionText(option)}.`)]),
    '.El',
    ...sections.flatMap((section) => ['.Pp', `.Sy ${roff(section.title)}`, ...partLines(section)]),
  ];
}

function visible(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** `Fl -config Ar file`. */
function flagMacros({ long, flags, required }: Option): string {
  const value = /<(.+)>/.exec(flags)?.[1];
  return `Fl ${(long ?? '').slice(1)}${required && value !== undefined ? ` Ar ${value}` : ''}`;
}

function allFlagMacros(option: Option): string {
  const short = option.short === undefined ? '' : `Fl ${option.short.slice(1)} , `;
  return short + flagMacros(option);
}

function fullName(command: Command): string {
  return `cable ${command.name()}`;
}

/** One section of the help under another name. */
function sectionLines(
  sections: readonly HelpSection[],
  macro: string,
  title: string,
  name: string,
): readonly string[] {
  const section = sections.find((each) => each.title === title);
  if (section === undefined) throw new Error(`The help has no section ${title}.`);
  return [`${macro} ${name}`, ...partLines(section).filter((line, index) => index > 0 || line !== '.Pp')];
}

function partLines({ parts }: HelpSection): readonly string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return ['.Pp', roff(part)];
    if ('terms' in part) return termLines(part.terms);
    return ['.Bd -literal -offset indent', ...part.lines.map(literal), '.Ed'];
  });
}

function termLines(terms: readonly (readonly [string, string])[]): readonly string[] {
  return [
    '.Bl -tag -width Ds',
    ...terms.flatMap(([term, meaning]) => [
      `.It ${/^[A-Z_]+$/.test(term) ? 'Ev' : 'Sy'} ${literal(term)}`,
      roff(meaning),
    ]),
    '.El',
  ];
}

/** Running text: short lines, each sentence on one of its own, and nothing taken for a macro or an escape. */
function roff(text: string): string {
  return escaped(text)
    .split(/(?<=[.!?]) (?=[A-Z])/)
    .flatMap((sentence) => sentence.match(/\S(?:.{0,76}\S)?(?= |$)|\S+/g) ?? [])
    .map((line) => line.replace(/^(?=[.'])/, '\\&'))
    .join('\n');
}

/** What is typed or copied: its hyphens are hyphens. */
function literal(text: string): string {
  return escaped(text)
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replace(
      /[\u0080-\u{10FFFF}]/gu,
      (character) => `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

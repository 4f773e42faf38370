// The script that completes `cable` in zsh: as a file `_cable` in $fpath, or sourced.
import type { CommandGrammar, Grammar, OptionGrammar, Values } from './grammar';

export function zshCompletion({ options, commands }: Grammar): string {
  return `#compdef cable
# Completes the command cable in zsh: source <(cable completion zsh)
_cable_commands() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`).join('')}  )
  _describe command commands
}
_cable() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C ${options.map((option) => `${optionSpec(option)} `).join('')}'1:command:_cable_commands' '*::operand:->operands'
  [[ $state == operands ]] || return
  case $line[1] in
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _cable ]]; then
  _cable "$@"
else
  compdef _cable cable
fi
`;
}

function commandCase({ name, options, operands }: CommandGrammar): string {
  const specs = options.map(optionSpec);
  if (operands !== 'anything') specs.push(quoted(`*:${wordFor(operands)}:${actionFor(operands)}`));
  return `    ${name})\n      _arguments -S ${specs.join(' \\\n        ')}\n      ;;\n`;
}

function optionSpec({ names, description, values }: OptionGrammar): string {
  const told = `[${description.replace(/[[\]]/g, '\\$&').replaceAll(':', '\\:')}]`;
  const value = values === null ? '' : `:${wordFor(values)}:${actionFor(values)}`;
  const [name = ''] = names;
  // One that takes a value takes it behind a blank or behind an equals sign.
  if (names.length === 1) return quoted(`${name}${values === null ? '' : '='}${told}${value}`);
  return `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${quoted(told + value)}`;
}

function wordFor(values: Values): string {
  return values === 'files' ? 'path' : 'value';
}

function actionFor(values: Values): string {
  if (values === 'files') return '_files';
  return values === 'anything' ? ' ' : `(${values.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// The script that completes `cable` in bash, also in the old one of macOS.
import type { Grammar, OptionGrammar, Values } from './grammar';

export function bashCompletion({ options, commands }: Grammar): string {
  const names = commands.map(({ name }) => name);
  return `# Completes the command cable in bash: source <(cable completion bash)
_cable() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= words= index
  # In bash, --format=json is three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = && $COMP_CWORD -ge 2 ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[index]} && break ;;
    esac
  done
  COMPREPLY=()
  case $command:$previous in
${commands.flatMap(({ name, options: own }) => own.flatMap((option) => valueCases(name, option))).join('')}    *) ;;
  esac
  case $command in
    '') words=${quoted([...names, ...namesOf(options)])} ;;
${commands.map(({ name, options: own, operands }) => commandCase(name, own, operands)).join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _cable cable
`;
}

/** Where nothing is replied, bash offers files. */
function valueCases(command: string, { names, values }: OptionGrammar): readonly string[] {
  if (values === null) return [];
  const reply =
    typeof values === 'string'
      ? 'return'
      : `COMPREPLY=($(compgen -W ${quoted(values)} -- "$current")); return`;
  return [`    ${names.map((name) => `${command}:${name}`).join(' | ')}) ${reply} ;;\n`];
}

function commandCase(name: string, options: readonly OptionGrammar[], operands: Values): string {
  const flags = quoted(namesOf(options));
  const words =
    typeof operands === 'string'
      ? `[[ $current == -* ]] && words=${flags}`
      : `words=${quoted([...operands, ...namesOf(options)])}`;
  return `    ${name}) ${words} ;;\n`;
}

function namesOf(options: readonly OptionGrammar[]): readonly string[] {
  return options.flatMap(({ names }) => names);
}

function quoted(words: readonly string[]): string {
  return `'${words.join(' ')}'`;
}

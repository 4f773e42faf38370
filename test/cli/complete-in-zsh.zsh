# Types into an interactive zsh with the script sourced, and prints what completion makes of each line.
# zsh -f FILE SCRIPT LINE…
zmodload zsh/zpty
export TERM=dumb
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit && compinit -u -D; source ${(q)1}"
zpty -w shell 'report() { print -r -- "<""$BUFFER"">"; BUFFER=; }; zle -N report; bindkey "^X" report "^I" complete-word'
zpty -w shell 'print rea""dy'
zpty -r shell output '*ready*'
for line in "${@:2}"; do
  zpty -n -w shell "$line"$'\t\x18'
  zpty -r shell output '*<*>*'
  output=${output##*<}
  print -r -- "${output%%>*}"
done
zpty -d shell

// Prints the table of faults: how often each was put in, how often it was caught, and what else was found.
// Run with: npx tsx test/mutation/report.mts [--faults]; the option names the messages in which something was missed.
import { cleanMessages, inject, operators } from './run';

const messages = cleanMessages();
let applied = 0;
let caught = 0;
let extra = 0;
console.log('| fault | code | applied | caught | extra findings |\n|---|---|---|---|---|');
for (const operator of operators) {
  const outcomes = messages.flatMap((message) => inject(operator, message) ?? []);
  const hits = outcomes.filter((outcome) => outcome.caught).length;
  const more = outcomes.flatMap((outcome) => outcome.extra);
  applied += outcomes.length;
  caught += hits;
  extra += more.length;
  console.log(
    `| ${operator.name} | ${operator.code} | ${String(outcomes.length)} | ${String(hits)} | ${String(more.length)} |`,
  );
  if (!process.argv.includes('--faults')) continue;
  for (const { fixture, due, extra: found, caught: hit } of outcomes) {
    if (hit && found.length === 0) continue;
    const others = found.map(({ code, line }) => `${code} on ${String(line)}`).join(', ');
    console.log(`    ${fixture}:${String(due.line)} ${hit ? 'caught' : 'MISSED'} ${others}`);
  }
}
console.log(
  `\n${String(operators.length)} faults, put in ${String(applied)} times: ${String(caught)} caught, ${String(extra)} extra findings.`,
);

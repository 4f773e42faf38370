import { readFileSync } from 'node:fs';
import { parse } from '../server/src/message/parse';
import { reparse } from '../server/src/message/incremental';
const file = process.argv[2]!;
let text = file === 'hostile' ? readFileSync('test/fixtures/seed.cable', 'utf8').split('¶1.')[0] + Array.from({ length: 100000 }, (_, i) => `${i + 1}. A paragraph of the text that goes on for a while, and then some, over a line\nand the next line and ends here.\n\n`).join('') : parse(readFileSync(file, 'utf8')).messages.reduce((a, b) => (a.text.length > b.text.length ? a : b)).text;
const at = text.indexOf(' ', Math.floor(text.length * Number(process.argv[3] ?? 0.6)));
let cable = parse(text);
const t: number[] = [], w: number[] = [];
const reps = text.length > 1e6 ? 8 : 4000;
for (let i = 0; i < reps; i++) {
  const insert = i % 2 === 0;
  const change = insert ? { start: at, oldEnd: at, newEnd: at + 1 } : { start: at, oldEnd: at + 1, newEnd: at };
  const next = insert ? text.slice(0, at) + 'x' + text.slice(at) : text;
  next.charCodeAt(0);
  let a = performance.now(); cable = reparse(cable, next, change, 'auto'); t.push(performance.now() - a);
  a = performance.now(); parse(next); w.push(performance.now() - a);
}
const q = (v: number[]) => { v.sort((a, b) => a - b); return `${(v[0]! * 1000).toFixed(0)}/${(v[v.length >> 1]! * 1000).toFixed(0)}`; };
console.log(file, text.length, cable.messages.length, 'reparse µs', q(t), 'parse µs', q(w));

// A style sheet: rules with comments, custom properties, selectors of several kinds, media queries.
import { drawStory, sentence } from '../generate/prose';
import type { Random } from '../generate/random';
import { randomOf } from '../generate/random';
import { lastNames, villages } from '../generate/words';
import { afterMark, fill } from './fill';

type Draw = (random: Random) => string;

const length: Draw = (random) => `${random.between(0, 64)}${random.pick(['px', 'rem', 'em', '%', 'vh'])}`;
const color: Draw = (random) =>
  random.pick([
    () => `#${(random.below(0xffffff) | 0x100000).toString(16)}`,
    () => `rgb(${random.below(256)} ${random.below(256)} ${random.below(256)} / ${random.between(10, 90)}%)`,
    () => `var(--${slug(random.pick(villages))})`,
  ])();

const declarations: readonly Draw[] = [
  (random) => `margin: ${length(random)} ${length(random)}`,
  (random) => `padding: ${length(random)}`,
  (random) => `background: ${color(random)} linear-gradient(to right, ${color(random)}, ${color(random)})`,
  (random) => `border: ${random.between(1, 4)}px solid ${color(random)}`,
  (random) => `display: ${random.pick(['flex', 'grid', 'block', 'none'])}`,
  (random) => `font: italic ${random.between(10, 30)}px/1.${random.between(2, 8)} Georgia, serif`,
  (random) =>
    `transition: opacity ${random.between(1, 9)}00ms ease-in-out, transform 0.${random.between(1, 9)}s`,
  (random) => `width: calc(100% - ${length(random)})`,
  (random) => `--${slug(random.pick(villages))}: ${color(random)}`,
  (random) => `grid-template-columns: repeat(${random.between(2, 12)}, minmax(0, 1fr))`,
  (random) => `transform: translate(${length(random)}, ${length(random)}) rotate(${random.below(360)}deg)`,
];

const selectors: readonly Draw[] = [
  (random) => `.${slug(random.pick(lastNames))}-${random.below(1000)}`,
  (random) => `.${slug(random.pick(lastNames))} > .${slug(random.pick(villages))}:hover`,
  (random) => `#${slug(random.pick(villages))}-${random.below(1000)} a[href^='http']::after`,
  (random) => `ul.${slug(random.pick(villages))} li:nth-child(${random.between(1, 9)}n + 1)`,
  (random) => `${random.pick(['main', 'section', 'aside'])} ${random.pick(['h1', 'h2', 'p'])} + p`,
];

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

function rule(random: Random, indent: string): string {
  const heads = random.sample(selectors, random.between(1, 3)).map((draw) => draw(random));
  const body = random.sample(declarations, random.between(1, 6)).map((draw) => draw(random));
  const lines = [`color: ${color(random)}`, ...body].map((line) => `${indent}  ${line};\n`);
  return `${indent}${heads.join(`,\n${indent}`)} {\n${lines.join('')}${indent}}\n\n`;
}

function block(random: Random): string {
  if (random.chance(15)) return `/* ${sentence(drawStory(random))} */\n${rule(random, '')}`;
  if (!random.chance(10)) return rule(random, '');
  const rules = Array.from({ length: random.between(1, 4) }, () => rule(random, '  ')).join('');
  return `@media screen and (min-width: ${random.between(300, 1600)}px) {\n${rules}}\n\n`;
}

export function stylesheet(seed: number, bytes: number): string {
  const random = randomOf(seed);
  return fill(bytes, () => block(random)).join('');
}

/** Within the name of a property, in the middle of the text. */
export function completionPlace(text: string): number {
  return afterMark(text, '  color') - 3;
}

// A long article: headings, paragraphs with emphasis and links, lists, tables, code.
import type { Story } from '../generate/prose';
import { drawStory, headingLine, listItem, sentence, sentences, subjectLine } from '../generate/prose';
import type { Random } from '../generate/random';
import { randomOf } from '../generate/random';
import { afterMark, fill } from './fill';

interface Author {
  readonly random: Random;
  readonly story: Story;
  /** Of this section, by which links point to it. */
  readonly number: number;
}

type Draw = (author: Author) => string;

const blocks: readonly Draw[] = [
  ({ story }) => `${sentences(story)}\n\n`,
  ({ story }) => `${sentence(story)} **${sentence(story)}** ${sentence(story)}\n\n`,
  ({ story, number, random }) =>
    `${sentence(story)} See [part ${number}](#part-${random.between(0, number)}) and *${listItem(story)}*.\n\n`,
  ({ story, random }) => `${sentence(story)} [Read on](https://example.com/${random.below(9999)}).\n\n`,
  ({ story }) =>
    `- ${listItem(story)}\n- ${listItem(story)}\n  - ${listItem(story)}\n- ${listItem(story)}\n\n`,
  ({ story }) => `1. ${listItem(story)}\n2. ${listItem(story)}\n\n`,
  ({ story }) => `> ${sentence(story)}\n> ${sentence(story)}\n\n`,
  ({ random, story }) =>
    `| place | count |\n| --- | ---: |\n| ${random.pick(story.places)} | ${random.below(900)} |\n` +
    `| ${random.pick(story.places)} | ${random.below(900)} |\n\n`,
  ({ random }) =>
    `\`\`\`sh\ncount --from ${random.below(99)} --to ${random.below(9999)} | sort -n\n\`\`\`\n\n`,
  ({ story }) => `### ${headingLine(story)}\n\n`,
];

function section(random: Random, number: number): string {
  const author: Author = { random, story: drawStory(random), number };
  const count = random.between(4, 12);
  const drawn = Array.from({ length: count }, () => random.pick(blocks)(author));
  return `## Part ${number}\n\n**${subjectLine(author.story)}**\n\n${drawn.join('')}`;
}

export function article(seed: number, bytes: number): string {
  const random = randomOf(seed);
  return `# Report\n\n${fill(bytes, (index) => section(random, index)).join('')}`;
}

/** Within the fragment of a link, in the middle of the text. */
export function completionPlace(text: string): number {
  return afterMark(text, '](#');
}

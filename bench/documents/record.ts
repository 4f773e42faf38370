// Records as an application keeps them, as JSON and as YAML, and the schema of both.
import { drawStory, sentence } from '../generate/prose';
import type { Random } from '../generate/random';
import { randomOf } from '../generate/random';
import { firstNames, lastNames, monthsInText, positions, villages } from '../generate/words';
import { afterMark, fill } from './fill';

interface Entry {
  readonly date: string;
  readonly amount: number;
  /** Few have one: such files are names, numbers and short words for the most part. */
  readonly remark?: string;
}

interface DrawnRecord {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly position: string;
  readonly address: { readonly place: string; readonly house: number; readonly since: string };
  readonly tags: readonly string[];
  readonly active: boolean;
  readonly entries: readonly Entry[];
}

const statuses = ['open', 'waiting', 'closed', 'withdrawn'];

const string = { type: 'string' };
const properties = {
  id: { type: 'integer', minimum: 0 },
  name: { type: 'string', pattern: '^[A-Z]' },
  status: { enum: statuses, description: 'How far the matter has come.' },
  position: string,
  address: {
    type: 'object',
    required: ['place'],
    properties: { place: string, house: { type: 'integer' }, since: string },
  },
  tags: { type: 'array', items: string, uniqueItems: true },
  active: { type: 'boolean' },
  entries: {
    type: 'array',
    items: {
      type: 'object',
      required: ['date', 'amount'],
      additionalProperties: false,
      properties: { date: string, amount: { type: 'number' }, remark: string },
    },
  },
};

export const schema = {
  type: 'array',
  items: { type: 'object', required: ['id', 'name', 'status'], additionalProperties: false, properties },
};

/** Within the name of a property, in the middle of the text. */
export function completionPlace(text: string): number {
  return afterMark(text, 'status') - 4;
}

function drawRecord(random: Random, id: number): DrawnRecord {
  const story = drawStory(random);
  return {
    id,
    name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
    status: random.pick(statuses),
    position: random.pick(positions),
    address: {
      place: random.pick(villages),
      house: random.between(1, 200),
      since: random.pick(monthsInText),
    },
    tags: random.sample(villages, random.between(1, 4)),
    active: random.chance(70),
    entries: Array.from({ length: random.between(1, 4) }, () => ({
      date: `20${random.between(10, 24)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
      amount: random.between(100, 99_999) / 100,
      ...(random.chance(25) && { remark: sentence(story) }),
    })),
  };
}

export function jsonRecords(seed: number, bytes: number): string {
  const random = randomOf(seed);
  const records = fill(bytes, (index) => JSON.stringify(drawRecord(random, index), null, 2));
  return `[\n${records.join(',\n')}\n]\n`;
}

export function yamlRecords(seed: number, bytes: number): string {
  const random = randomOf(seed);
  return fill(bytes, (index) => asYaml(drawRecord(random, index))).join('');
}

function asYaml({ id, name, status, position, address, tags, active, entries }: DrawnRecord): string {
  return [
    `- id: ${id}`,
    `  name: ${name}`,
    `  status: ${status}`,
    `  position: ${position}`,
    '  address:',
    `    place: ${address.place}`,
    `    house: ${address.house}`,
    `    since: ${address.since}`,
    '  tags:',
    ...tags.map((tag) => `    - ${tag}`),
    `  active: ${String(active)}`,
    '  entries:',
    ...entries.flatMap(({ date, amount, remark }) => [
      `    - date: '${date}'`,
      `      amount: ${amount}`,
      ...(remark === undefined ? [] : [`      remark: ${JSON.stringify(remark)}`]),
    ]),
    '',
  ].join('\n');
}

// Writes fictional cables: tsx bench/generate/main.mts --cables N [--seed S] [--form F] [--published] --out DIR|FILE
// A name that ends in .cable gets them all in one file; any other is a folder with one file a cable, 1,000 a subfolder.
import { parseArgs } from 'node:util';
import { generateCables } from './archive';
import type { CableOptions, GeneratedForm } from './plan';
import { writeCableFile, writeCableFolder } from './write';

const forms: readonly GeneratedForm[] = ['acp127', 'state', 'draft', 'aad'];

function readOptions(): { count: number; seed: number; out: string; options: CableOptions } {
  const { values } = parseArgs({
    options: {
      cables: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      form: { type: 'string' },
      published: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.cables);
  const seed = Number(values.seed);
  const form = forms.find((known) => known === values.form);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined) {
    throw new Error('usage: main.mts --cables N [--seed S] [--form F] [--published] --out DIR|FILE');
  }
  if (values.form !== undefined && form === undefined)
    throw new Error(`--form is one of ${forms.join(', ')}`);
  return { count, seed, out: values.out, options: { published: values.published, ...(form && { form }) } };
}

try {
  const { count, seed, out, options } = readOptions();
  (out.endsWith('.cable') ? writeCableFile : writeCableFolder)(out, generateCables(seed, count, options));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

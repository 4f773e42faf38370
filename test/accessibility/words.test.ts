// What Cable says makes sense read aloud: in words, in sentences, with a name for everything that is shown as a colour or a picture.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spoken } from '../../client/src/status-label';
import { rules } from '../../server/src/rules';
import { createCableService } from '../../server/src/service';
import { fixture, fixtureNames } from '../unit/support/fixtures';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json') as {
  contributes: {
    commands: { title: string }[];
    walkthroughs: { steps: { media: { altText?: string } }[] }[];
    semanticTokenTypes: { id: string; description: string }[];
    semanticTokenModifiers: { id: string; description: string }[];
  };
};
const strings = read('package.nls.json') as Record<string, string>;
const said = (text = ''): string => text.replace(/%([^%]+)%/g, (_, key: string) => strings[key] ?? '');

/** Two words at least, of which one has three letters: no sign and no abbreviation alone. */
const WORDS = /\p{L}{3,}.*\s\S*\p{L}|\p{L}+.*\s\S*\p{L}{3,}/su;
/** One word at least. */
const WORD = /\p{L}{3,}/u;

const service = createCableService();
const everything = { start: { line: 0, character: 0 }, end: { line: 2 ** 30, character: 0 } };

describe.each(fixtureNames())('of %s', (name) => {
  const cable = service.parse(fixture(name));

  test('every finding is a sentence', () => {
    for (const { finding } of service.validate(cable).findings) {
      expect(finding.message).toMatch(WORDS);
      expect(finding.message).toMatch(/[.?!)]`?$/);
    }
  });

  test('every fix, rewriting and line above a message has words', () => {
    const titles = [
      ...service.quickFixes(cable, everything).map(({ title }) => title),
      ...service.refactorings(cable, everything).map(({ title }) => title),
      ...service.codeLenses(cable, {}).map(({ title }) => title),
    ];
    for (const title of titles) expect(title).toMatch(/\p{L}{3,}.*\s\S/su);
  });

  test('every hover in the heading has words', () => {
    for (let line = 0; line < 12; line++) {
      const hover = service.hover(cable, { line, character: 1 });
      if (hover !== null) expect(hover.markdown).toMatch(WORDS);
    }
  });
});

test('every rule has a title in words', () => {
  for (const { title } of rules) expect(title).toMatch(WORDS);
});

test('every command has a name, every picture a text beside it', () => {
  for (const { title } of manifest.contributes.commands) expect(said(title)).toMatch(WORD);
  const pictures = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media));
  expect(pictures.length).toBeGreaterThan(0);
  for (const { altText } of pictures) expect(said(altText)).toMatch(WORDS);
});

test('what has a colour has a name too', () => {
  const { semanticTokenTypes: types, semanticTokenModifiers: modifiers } = manifest.contributes;
  for (const { description } of [...types, ...modifiers]) expect(said(description)).toMatch(WORD);
});

test('a status item is read as one line', () => {
  const label = { text: 'ACP 127 message', detail: '07BEIJING6872 · 2001 to 2011' };
  expect(spoken('Cable form', label)).toBe('Cable form: ACP 127 message. 07BEIJING6872, 2001 to 2011');
  expect(spoken('Cable form', { text: 'Draft', detail: '' })).toBe('Cable form: Draft');
});

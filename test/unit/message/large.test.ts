// Messages with very many of one thing: all of it is read, and nothing is thrown.
import { expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';

const MANY = 150_000;
const heading = 'O 290548Z OCT 07\nFM AMEMBASSY BEIJING\nTO ALL DIPLOMATIC POSTS\n';

test('as many names as one likes are exempted from a list', () => {
  const text = `${heading}XMT AMEMBASSY ROME\n${'AMCONSUL MILAN\n'.repeat(MANY)}`;
  const [exemption] = parse(text).messages[0]?.heading.exemptions ?? [];
  expect(exemption?.names).toHaveLength(MANY + 1);
});

test('as many exemptions as one likes stand below a list', () => {
  const text = heading + 'XMT AMEMBASSY ROME\n'.repeat(MANY);
  expect(parse(text).messages[0]?.heading.exemptions).toHaveLength(MANY);
});

test('page headers by the thousand cut one sentence', () => {
  const text = `UNCLAS LIMA 000012\n\nSUBJECT: PAGES\n\n1. Words go on\n${'LIMA 00000012  002 OF 003\n'.repeat(20_000)}and on.\n`;
  const breaks = parse(text).messages[0]?.body.pageBreaks ?? [];
  expect(breaks).toHaveLength(20_000);
  expect(breaks.every((each) => each.insideText)).toBe(true);
});

test('lines that end in carriage returns alone are lines', () => {
  const text = `UNCLAS LIMA 000012\r\rSUBJECT: LINES\r\r${'1. Words.\r\r'.repeat(20_000)}`;
  expect(parse(text).messages[0]?.body.paragraphs.length).toBeGreaterThan(0);
  expect(parse(text).messages[0]?.elements.length).toBeGreaterThan(20_000);
});

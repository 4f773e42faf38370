// Every fault put into a clean message is found: by its rule, on its line, and by no other rule.
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index';
import { cleanMessages, inject, operators } from './run';

const messages = cleanMessages();

test.each(messages)('$name is clean', ({ findings }) => {
  expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
});

describe.each(operators)('$name', (operator) => {
  const outcomes = messages.flatMap((message) => inject(operator, message) ?? []);

  test('can be put into a message', () => {
    expect(outcomes).not.toEqual([]);
  });

  test(`is found as ${operator.code} where it is, and nothing else is`, () => {
    expect(outcomes.filter(({ caught, extra }) => !caught || extra.length > 0)).toEqual([]);
  });
});

describe('the faults', () => {
  test('have names of their own', () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
  });

  // What is wrong with a configuration file is in no message.
  const codes = rules
    .filter(({ code, severity }) => severity !== 'off' && code !== 'configuration-invalid')
    .map(({ code }) => code);

  test.each(codes)('include one of %s', (code) => {
    expect(operators.map((operator) => operator.code)).toContain(code);
  });
});

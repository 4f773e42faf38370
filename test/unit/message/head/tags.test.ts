// The TAGS line: separators, damage, organizations of several words, persons (5 FAH-3 H-100).
import { describe, expect, test } from 'vitest';
import { readTags } from '../../../../server/src/message/head/tags';
import { written } from './passages';

function codesOf(text: string): readonly string[] {
  const { passage, labelEnd } = written(text);
  return readTags(passage, labelEnd).tags.map(({ code }) => code);
}

describe('codes', () => {
  test.each([
    ['TAGS: PREL PGOV CH KCRS', ['PREL', 'PGOV', 'CH', 'KCRS']],
    ['TAGS: [PREL](#) [PGOV](#) [CH](#) [KCRS](#)', ['PREL', 'PGOV', 'CH', 'KCRS']],
    ['TAGS: [PREL](/tag/PREL_0.html) [US](/tag/US_0.html)', ['PREL', 'US']],
    ['**TAGS:** [PREL](#)', ['PREL']],
    ['TAGS:CVIS, CGEN', ['CVIS', 'CGEN']],
    ['TAGS PREL, PGOV', ['PREL', 'PGOV']],
    ['TAGS: PREL, PGOV ECON,US', ['PREL', 'PGOV', 'ECON', 'US']],
    ['TAGS: PREL, PGOV,\nECON, US', ['PREL', 'PGOV', 'ECON', 'US']],
    ['TAGS: SREF - AORC (UNHCR) - CI', ['SREF', 'AORC', 'UNHCR', 'CI']],
    ['TAGS: PREL/PGOV', ['PREL', 'PGOV']],
    ['TAGS: PREL.PGOV.', ['PREL', 'PGOV']],
    ['TAGS: PREL, US \\', ['PREL', 'US']],
    ['Tags: prel, pgov', ['PREL', 'PGOV']],
    ['TAGS: PREL US PREL', ['PREL', 'US', 'PREL']],
    [
      'TAGS: EL AL, EAIR, COLOMBO PLAN, AFL-CIO, G-77, AT&T',
      ['EL AL', 'EAIR', 'COLOMBO PLAN', 'AFL-CIO', 'G-77', 'AT&T'],
    ],
    ['TAGS: UNGA/C-3 AORC', ['UNGA/C-3', 'AORC']],
    ['TAGS: PGOVSOCI PREL', ['PGOVSOCI', 'PREL']],
    ['TAGS: POGOV PREL', ['POGOV', 'PREL']],
    ['TAGS:', []],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

test('each code has its kind, and one that is not known is unknown', () => {
  const { passage, labelEnd } = written('TAGS: PREL CH KCRS UNHCR OVIP (ROE, JANE) PGOVSOCI');
  expect(readTags(passage, labelEnd).tags.map(({ kind }) => kind)).toEqual([
    'subject',
    'geographic',
    'program',
    'organization',
    'subject',
    'person',
    'unknown',
  ]);
});

describe('persons', () => {
  test.each([
    ['TAGS: OVIP (KISSINGER, HENRY A.), IR', ['OVIP', 'KISSINGER, HENRY A', 'IR']],
    ['TAGS: CPAS GW (HAUSER, OTTO)', ['CPAS', 'GW', 'HAUSER, OTTO']],
    ['TAGS: OVIP (KISSINGER, HENRY A., IR', ['OVIP', 'KISSINGER, HENRY A', 'IR']],
    ['TAGS: OVIP (VAN DER BERG, JAN) NL', ['OVIP', 'VAN DER BERG, JAN', 'NL']],
    ['TAGS: OVIP (IDAHO STATE DELEGATION), IR', ['OVIP', 'IDAHO STATE DELEGATION', 'IR']],
    ['TAGS: OREP(CODEL IPU)', ['OREP', 'CODEL IPU']],
    ['TAGS: OVIP (SMITH, JANE; DOE, JOHN) US', ['OVIP', 'SMITH, JANE', 'DOE, JOHN', 'US']],
    ['TAGS: OVIP (SMITH, JANE AND DOE, JOHN) US', ['OVIP', 'SMITH, JANE', 'DOE, JOHN', 'US']],
    ['TAGS: OVIP (SMITH, JANE, DOE, JOHN) US', ['OVIP', 'SMITH, JANE', 'DOE, JOHN', 'US']],
    ['TAGS: OVIP (SMITH, JANE) (DOE, JOHN) US', ['OVIP', 'SMITH, JANE', 'DOE, JOHN', 'US']],
    ['TAGS: OVIP (SMITH,\nJANE) US', ['OVIP', 'SMITH, JANE', 'US']],
    ['TAGS: OVIP SMITH JANE PREL', ['OVIP', 'SMITH, JANE', 'PREL']],
    ['TAGS: OVIP SMITH, JANE, PREL', ['OVIP', 'SMITH, JANE', 'PREL']],
    ['TAGS: OVIP SMITH JANE B. PREL', ['OVIP', 'SMITH, JANE B', 'PREL']],
    ['TAGS: OVIP BUSH GEORGE W. PREL', ['OVIP', 'BUSH, GEORGE W', 'PREL']],
    ['TAGS: OVIP SMITH MARK PREL', ['OVIP', 'SMITH, MARK', 'PREL']],
    ['TAGS: OTRA THORNTON PREL', ['OTRA', 'THORNTON', 'PREL']],
    ['TAGS: OVIP OTRA SMITH, JANE PREL', ['OVIP', 'OTRA', 'SMITH, JANE', 'PREL']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test.each([
    ['TAGS: OTRA PREL CS', ['OTRA', 'PREL', 'CS']],
    ['TAGS: OVIP POGOV ECOM', ['OVIP', 'POGOV', 'ECOM']],
    ['TAGS: OVIP PGOVPREL', ['OVIP', 'PGOVPREL']],
    ['TAGS: PREL SMITH JANE', ['PREL', 'SMITH', 'JANE']],
    ['TAGS: OVIP (US)', ['OVIP', 'US']],
  ])('codes after such a tag stay codes: %s', (text, codes) => {
    const { passage, labelEnd } = written(text);
    const { tags } = readTags(passage, labelEnd);
    expect(tags.map(({ code }) => code)).toEqual(codes);
    expect(tags.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

test('a span covers the code alone, without its link, or the name without its brackets', () => {
  const { passage, labelEnd, at } = written('TAGS: [PREL](#), OVIP (SMITH, JANE),\n[KCRS](#)');
  const line = readTags(passage, labelEnd);
  expect(line.tags.map(at)).toEqual(['PREL', 'OVIP', 'SMITH, JANE', 'KCRS']);
  expect(at(line.label)).toBe('TAGS:');
});

// TAGS: what each code is, what a wrong one was meant to be, and which codes a run-together word holds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearTag, splitTags, tagCodes, tagOf, tagsOf } from '../../../server/src/vocabulary/tags';

describe('a code', () => {
  test.each([
    ['PREL', 'subject', 'Political', 'External political relations', 'plain'],
    ['PGOV', 'subject', 'Political', 'Internal governmental affairs', 'plain'],
    ['PFOR', 'subject', 'Political', 'Foreign policy and relations', 'usually'],
    ['AGSO', 'subject', 'Administration', '', 'kindOnly'],
    ['KCRS', 'program', 'K (program)', 'Conflict prevention, reconstruction and stabilization', 'plain'],
    ['UNESCO', 'organization', '', 'UN Educational, Scientific and Cultural Organization', 'plain'],
    [
      'WTRO',
      'organization',
      '',
      'World Trade Organization (alternative code in the list; not confirmed)',
      'usually',
    ],
    ['UNGA/C-1', 'organization', '', '', 'kindOnly'],
    ['XA', 'geographic', 'region', '(regional TAGS, area not confirmed)', 'kindOnly'],
    ['XX', 'geographic', 'region', 'Worldwide / multi-country', 'usually'],
  ])('%s', (code, kind, category, meaning, confidence) => {
    expect(tagOf(code)).toMatchObject({ code, kind, category, meaning, confidence });
  });

  test.each([
    ['CH', 'China (mainland)', ''],
    ['SW', 'Sweden', ''],
    ['GM', 'Germany', ''],
    ['KS', 'Korea, South', ''],
    ['KN', 'Korea, North', ''],
    ['AG', 'Algeria', 'ISO AG is Antigua'],
  ])('%s is a country by FIPS', (code, name, start) => {
    expect(tagOf(code)?.country?.name).toBe(name);
    expect(tagOf(code)?.country?.isoNote.startsWith(start)).toBe(true);
  });

  test.each(['AL', 'BP'])('%s is a country first, and an organization', (code) => {
    expect(tagsOf(code).map(({ kind }) => kind)).toEqual(['geographic', 'organization']);
    expect(tagOf(code)?.kind).toBe('geographic');
  });

  test('only countries and regions have a country', () => {
    for (const entry of tagCodes()) expect(entry.country !== undefined).toBe(entry.kind === 'geographic');
  });

  test.each(['', 'prel', 'PREL ', 'QQQQ'])('%j is unknown', (code) => {
    expect(tagOf(code)).toBeUndefined();
    expect(tagsOf(code)).toEqual([]);
  });
});

describe('what a code was meant to be', () => {
  test.each([
    ['RU', 'RS', 'a slip of the handbook'],
    ['JP', 'JA', 'a slip of the handbook'],
    ['SYR', 'SY', 'a slip of the handbook'],
    ['EU', 'EUN', 'Europa Island, but the Union is meant'],
    ['KWWMN', 'KWMN', 'a letter twice'],
    ['UNDESCO', 'UNESCO', 'a letter too many'],
    ['POGOV', 'PGOV', 'a letter too many'],
    ['MOPPS', 'MOPS', 'a letter twice'],
    ['DE', 'GM', 'the ISO code of a state that FIPS lists twice'],
    ['UA', 'UP', 'an ISO code'],
    ['TR', 'TU', 'an ISO code'],
    ['PGVO', 'PGOV', 'two letters changed about'],
    ['KDEN', 'KDEM', 'a letter wrong'],
    ['PRELL', 'PREL', 'a letter twice'],
    ['ETRO', 'ETRD', 'ETRN is of the 1970s'],
  ])('%s is %s: %s', (written, meant) => {
    expect(nearTag(written)).toBe(meant);
  });

  test.each([
    ['CN', 'Comoros or China: the text decides'],
    ['CH', 'known'],
    ['PREL', 'known'],
    ['PREK', 'PREL or PREF'],
    ['KWMO', 'KWMN or KWMD'],
    ['QQQQ', 'near nothing'],
    ['QQ', 'no ISO code'],
    ['PRE', 'too short to guess'],
    ['SMITH', 'a name'],
    ['', 'nothing'],
  ])('%s is left alone: %s', (written) => {
    expect(nearTag(written)).toBeUndefined();
  });

  test('a known code is never itself the correction of itself, and a correction is a known code', () => {
    for (const { code } of tagCodes()) expect(nearTag(code)).not.toBe(code);
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('ABCDEGKMNOPRSTUV')),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(letters, (written) => {
        const near = nearTag(written);
        if (near !== undefined) expect(tagOf(near)?.code).toBe(near);
        expect(near).not.toBe(written);
      }),
    );
  });
});

describe('codes run together', () => {
  test.each([
    ['PGOVSOCI', ['PGOV', 'SOCI']],
    ['PRELBR', ['PREL', 'BR']],
    ['BRPREL', ['BR', 'PREL']],
    ['KFRDCVISCPAS', ['KFRD', 'CVIS', 'CPAS']],
    ['PRELUNSC', ['PREL', 'UNSC']],
    ['EAIDUNDPKE', ['EAID', 'UNDP', 'KE']],
    ['ECONEFINETRD', ['ECON', 'EFIN', 'ETRD']],
  ])('%s is %j', (run, codes) => {
    expect(splitTags(run)).toEqual(codes);
  });

  test.each([
    ['PREL', 'one code'],
    ['PRELX', 'a letter left over'],
    ['CHINA', 'a name'],
    ['SMITHJANE', 'a name that countries could spell'],
    ['CHFRGM', 'countries alone'],
    ['', 'nothing'],
  ])('%s is left whole: %s', (run) => {
    expect(splitTags(run)).toBeUndefined();
  });

  test('any subject codes run together come apart again', () => {
    const subjects = tagCodes().filter(
      ({ kind, confidence }) => kind === 'subject' && confidence === 'plain',
    );
    const several = fc.array(fc.constantFrom(...subjects), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(several, (entries) => {
        const codes = entries.map(({ code }) => code);
        const parts = splitTags(codes.join(''));
        expect(parts).toEqual(codes);
      }),
    );
  });

  test('a very long run costs no time', () => {
    expect(splitTags('PGOV'.repeat(5000))).toBeUndefined();
  });
});

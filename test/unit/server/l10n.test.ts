// Phrases, and how they become words: in English by themselves, in another language by what an editor brings.
import { describe, expect, test } from 'vitest';
import * as l10n from '../../../server/src/l10n';
import { createCableService } from '../../../server/src/service';
import { fixture } from '../support/fixtures';

const inFrench = l10n.sayIn({
  locale: 'fr',
  strings: {
    'Write {0} for {1}': 'Écrire {0} au lieu de {1}',
    '{1} of {0}': '{0} : {1}',
    '{0} cables': '{0} télégrammes',
    'Change the day to {0}': 'Changer le jour en {0}',
  },
});

describe('a phrase', () => {
  test.each([
    ['with values', l10n.t('Write {0} for {1}', '0', 'O'), 'Write 0 for O', 'Écrire 0 au lieu de O'],
    ['with values in another order', l10n.t('{1} of {0}', 'A', 'B'), 'B of A', 'A : B'],
    ['that the language lacks', l10n.t('Fix all'), 'Fix all', 'Fix all'],
    [
      'with a value that has places itself',
      l10n.t('Write {0} for {1}', '{1}', '$&'),
      'Write {1} for $&',
      null,
    ],
    ['with a number', l10n.t('{0} cables', 300_000), '300,000 cables', '300\u202f000 télégrammes'],
    ['with a number that is a name', l10n.t('{0} cables', '300000'), '300000 cables', '300000 télégrammes'],
    ['that is words already', 'Mend', 'Mend', 'Mend'],
  ])('%s', (_, phrase, english, french) => {
    expect(l10n.inEnglish(phrase)).toBe(english);
    expect(inFrench(phrase)).toBe(french ?? 'Écrire {1} au lieu de $&');
  });
});

describe('a service', () => {
  const wrongDay = fixture('seed.cable').replace('3020548', '3050548');
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  test.each([
    ['in English by itself', undefined, 'Change the day to 302'],
    ['in the language that it is given', inFrench, 'Changer le jour en 302'],
  ])('titles its fixes %s', (_, say, title) => {
    const service = createCableService(say ? { say } : {});
    const titles = service.quickFixes(service.parse(wrongDay), everything).map((fix) => fix.title);
    expect(titles).toContain(title);
  });
});

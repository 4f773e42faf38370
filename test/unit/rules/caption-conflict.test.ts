// Captions that cannot stand together.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/caption-conflict';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

function with_(...captions: readonly string[]): string {
  return exerciseCable({ captions: [...captions, 'EXERCISE EXERCISE EXERCISE'].join('\n') });
}

describe('caption-conflict', () => {
  test.each([
    [['SIPDIS']],
    [['NODIS']],
    [['SIPDIS', 'NOFORN']],
    [['SIPDIS', 'TERREP']],
    [['NODIS', 'STADIS']],
    [['EXDIS', 'STADIS']],
    [['AGREMENT CHANNEL', 'SENSITIVE']],
    [['DISSENT CHANNEL', 'NODIS']],
  ])('is silent on %j', (captions) => {
    expect(seenOn(rule, with_(...captions))).toEqual([]);
  });

  test('is silent on what the seed has: SIPDIS, SENSITIVE, SIPDIS', () => {
    expect(seenOn(rule, cable({ captions: 'SIPDIS\n\nSENSITIVE\nSIPDIS' }))).toEqual([]);
  });

  test.each([
    [['NODIS', 'SIPDIS'], 'NODIS'],
    [['SIPDIS', 'EXDIS'], 'EXDIS'],
    [['SIPDIS', 'STADIS'], 'STADIS'],
    [['DISSENT CHANNEL', 'SIPDIS'], 'DISSENT CHANNEL'],
  ])('warns of SIPDIS in %j', (captions, closed) => {
    const seen = see(rule, with_(...captions));
    expect(seen).toMatchObject([
      {
        on: 'SIPDIS',
        severity: 'warning',
        message: `SIPDIS opens the cable to the whole network, ${closed} closes it. The restrictive caption stands.`,
      },
    ]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The restrictive caption.');
  });

  test.each([
    [
      ['ROGER CHANNEL', 'DISSENT CHANNEL'],
      'DISSENT CHANNEL',
      'A cable goes by one channel, but it has both ROGER CHANNEL and DISSENT CHANNEL.',
    ],
    [
      ['AGREMENT CHANNEL', 'NODIS'],
      'NODIS',
      'AGREMENT CHANNEL goes without any other caption, but NODIS stands here too.',
    ],
    [
      ['SIPDIS', 'DIRGEN CHANNEL'],
      'SIPDIS',
      'DIRGEN CHANNEL goes without any other caption, but SIPDIS stands here too.',
    ],
  ])('warns of the channel in %j once', (captions, on, message) => {
    expect(see(rule, with_(...captions))).toMatchObject([{ on, severity: 'warning', message }]);
  });

  test('warns of STADIS on a cable to another agency', () => {
    const text = cable({
      to: 'TO RUEHC/SECSTATE WASHDC 1180\nINFO RUEKJCS/SECDEF WASHINGTON DC',
      captions: 'STADIS',
    });
    expect(see(rule, text)).toMatchObject([
      {
        on: 'STADIS',
        message:
          'STADIS keeps a cable within the Department of State, but SECDEF WASHINGTON DC is addressed.',
      },
    ]);
  });

  test('is silent on STADIS to posts and the Department', () => {
    const to = 'TO RUEHC/SECSTATE WASHDC 1180\nINFO RUEHMD/AMEMBASSY MADRID\nRUEHXX/EU POSTS COLLECTIVE';
    expect(seenOn(rule, cable({ to, captions: 'STADIS' }))).toEqual([]);
  });
});

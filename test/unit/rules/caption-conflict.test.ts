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
    [['ROGER CHANNEL', 'ROGER CHANNEL']],
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
    const text = with_(...captions);
    const seen = see(rule, text);
    expect(seen).toMatchObject([
      {
        on: 'SIPDIS',
        severity: 'warning',
        message: `SIPDIS opens the cable to the whole network, ${closed} closes it. The restrictive caption stands.`,
      },
    ]);
    const start = text.indexOf(closed);
    expect(seen[0]?.report.related).toEqual([
      { span: { start, end: start + closed.length }, message: 'The restrictive caption.' },
    ]);
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
    [
      ['SENSITIVE', 'ROGER CHANNEL', 'DISSENT CHANNEL'],
      'DISSENT CHANNEL',
      'A cable goes by one channel, but it has both ROGER CHANNEL and DISSENT CHANNEL.',
    ],
  ])('warns of the channel in %j once', (captions, on, message) => {
    const text = with_(...captions);
    const seen = see(rule, text);
    expect(seen).toMatchObject([{ on, severity: 'warning', message }]);
    const channel = captions.find((caption) => caption !== on && caption.endsWith('CHANNEL')) ?? '';
    const start = text.indexOf(channel);
    expect(seen[0]?.report.related).toEqual([
      { span: { start, end: start + channel.length }, message: `${channel}.` },
    ]);
  });

  test('warns of STADIS on a cable to another agency', () => {
    const text = cable({
      to: 'TO RUEHC/SECSTATE WASHDC 1180\nINFO RUEKJCS/SECDEF WASHINGTON DC',
      captions: 'STADIS',
    });
    const seen = see(rule, text);
    expect(seen).toMatchObject([
      {
        on: 'STADIS',
        message:
          'STADIS keeps a cable within the Department of State, but SECDEF WASHINGTON DC is addressed.',
      },
    ]);
    const name = 'SECDEF WASHINGTON DC';
    const start = text.indexOf(name);
    expect(seen[0]?.report.related).toMatchObject([
      { span: { start, end: start + name.length }, message: 'An addressee outside the Department.' },
    ]);
  });

  test.each(['DEPT OF DEFENSE', 'DEPTOF DEFENSE', 'DEPARTMENT OF ENERGY', 'CDR USPACOM', 'USCINC EUROPE'])(
    'warns of STADIS on a cable to %s',
    (name) => {
      expect(seenOn(rule, cable({ to: `TO RUEKJCS/${name}`, captions: 'STADIS' }))).toEqual(['STADIS']);
      expect(seenOn(rule, cable({ to: `TO RUEKJCS/${name}`, captions: 'SIPDIS' }))).toEqual([]);
    },
  );

  test.each(['DEPT OF STATE', 'DEPARTMENT OF STATE', 'AMEMBASSY FOR SECDEF', 'CDRS OF POSTS'])(
    'is silent on STADIS to %s',
    (name) => {
      expect(seenOn(rule, cable({ to: `TO RUEHXQ/${name}`, captions: 'STADIS' }))).toEqual([]);
      expect(seenOn(rule, cable({ to: '', captions: 'STADIS' }))).toEqual([]);
    },
  );

  test('is silent on STADIS to posts and the Department', () => {
    const to = 'TO RUEHC/SECSTATE WASHDC 1180\nINFO RUEHMD/AMEMBASSY MADRID\nRUEHXX/EU POSTS COLLECTIVE';
    expect(seenOn(rule, cable({ to, captions: 'STADIS' }))).toEqual([]);
  });
});

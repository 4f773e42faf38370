// Captions that are misspelt or that no table knows.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/caption-unknown';
import { see, seenOn } from './support';
import { cable } from './text-head';

describe('caption-unknown', () => {
  test.each([
    'SIPDIS',
    'SENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY',
    'NOT FOR INTERNET DISTRIBUTION',
    'EXERCISE EXERCISE EXERCISE',
    'C O R R E C T E D  C O P Y (ADDED TAGS)',
    'CODEL ALMEIDA',
    'REL TO USA, GBR',
    'STADIS//EXDIS',
    'STATE PASS USTR',
    'DEPT FOR EUR/NB, EB FOR JALMEIDA\nMPEREIRA',
    'STATE FOR OES/ENV AND\nOES/OCONS',
    'NAIROBI',
    'TREASURY',
    'WHA/CEN',
    'DISCOVERY',
    'PERDIS ALMEIDA',
    'ALMEIDA PERDIS',
    'PERDIS.',
    'VERYLONGWORDOFPERDIS',
    'DEPT FOR EUR/NB\nPERDIS',
    'PERDIS\nDEPT FOR EUR/NB',
    'DEPT FOR EUR/NB\nNODIIS',
  ])('is silent on %j', (captions) => {
    expect(seenOn(rule, cable({ captions }))).toEqual([]);
  });

  test.each([
    ['SENSITVE', 'SENSITVE is no caption. SENSITIVE is meant.'],
    ['SIPDSI', 'SIPDSI is no caption. SIPDIS is meant.'],
    ['NODIIS', 'NODIIS is no caption. NODIS is meant.'],
    ['NOFRON', 'NOFRON is no caption. NOFORN is meant.'],
    ['ONDIS', 'ONDIS is no caption that the tables know.'], // CONDIS or NODIS
    ['PERDIS', 'PERDIS is no caption that the tables know.'],
  ])('informs of %s', (captions, message) => {
    expect(see(rule, cable({ captions }))).toMatchObject([
      { on: captions, line: 7, severity: 'information', message },
    ]);
  });

  test.each(['DEPT FOR EUR/NB\n\nPERDIS', 'PERDIS\n\nDEPT FOR EUR/NB', '   PERDIS  '])(
    'finds it where a blank line parts it from passing lines: %j',
    (captions) => {
      expect(seenOn(rule, cable({ captions }))).toEqual(['PERDIS']);
    },
  );

  test('is silent on what SMART labels as a passing line', () => {
    const text = `UNCLASSIFIED
MRN: 12 LISBON 231
Date/DTG: May 14, 2012 / 140930Z MAY 12
From: AMEMBASSY LISBON
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: SCUL
Pass Line: PERDIS
Subject: NEW READING ROOM

The library has a new reading room.
`;
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('finds it among others', () => {
    expect(seenOn(rule, cable({ captions: 'SIPDIS\n\nSENSITVE\n\nSTATE PASS USTR' }))).toEqual(['SENSITVE']);
  });
});

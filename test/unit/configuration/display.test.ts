import { describe, expect, test } from 'vitest';
import type { DisplaySettings } from '../../../server/src/configuration/display';
import { defaultDisplay, readDisplay } from '../../../server/src/configuration/display';

describe('what an editor shows', () => {
  test.each<[string, unknown, DisplaySettings]>([
    ['nothing', undefined, defaultDisplay],
    ['null', null, defaultDisplay],
    ['other settings', { form: 'aad', rules: {} }, defaultDisplay],
    ['groups and values that are not set', { inlayHints: null, codeLens: { fixes: null } }, defaultDisplay],
    [
      'one hint',
      { inlayHints: { tags: false } },
      { ...defaultDisplay, inlayHints: { ...defaultDisplay.inlayHints, tags: false } },
    ],
    [
      'everything',
      {
        inlayHints: {
          dateTimeGroup: false,
          routingIndicators: false,
          tags: false,
          precedence: false,
          timeZone: 'local',
        },
        codeLens: { citations: false, fixes: true },
        references: { reportMissing: true },
      },
      {
        inlayHints: {
          dateTimeGroup: false,
          routingIndicators: false,
          tags: false,
          precedence: false,
          timeZone: 'local',
        },
        codeLens: { citations: false, fixes: true },
        references: { reportMissing: true },
      },
    ],
  ])('is read where it says %s', (_, section, expected) => {
    expect(readDisplay(section)).toEqual({ display: expected, problems: [] });
  });

  test('is left to the defaults where it is no value, and said so', () => {
    const { display, problems } = readDisplay({ inlayHints: { tags: 'no', timeZone: 'CET' } });
    expect(display).toEqual(defaultDisplay);
    expect(problems).toEqual([
      { place: 'inlayHints.tags', message: 'This is no choice. It can be true or false.' },
      { place: 'inlayHints.timeZone', message: 'This is no time zone. It can be utc or local.' },
    ]);
    expect(readDisplay({ inlayHints: true, codeLens: [] })).toEqual({
      display: defaultDisplay,
      problems: [
        { place: 'inlayHints', message: 'This is an object: { "dateTimeGroup": … }.' },
        { place: 'codeLens', message: 'This is an object: { "citations": … }.' },
      ],
    });
  });
});

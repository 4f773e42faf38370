// One fault in the heading is one finding, whatever other lines it contradicts, and its fix leaves none.
import { describe, expect, test } from 'vitest';
import { applied } from '../../../server/src/edits/composition';
import { parse } from '../../../server/src/message/parse';
import { createValidator, defaultRuleSettings, type Finding } from '../../../server/src/rules/validate';
import { cable, departmentCable, type Lines } from './heading';

const validate = createValidator();

function findingsIn(text: string): readonly Finding[] {
  return parse(text).messages.flatMap((message) => validate(message, defaultRuleSettings));
}

function codesIn(text: string): readonly string[] {
  return findingsIn(text).map((finding) => finding.code);
}

const whole: Partial<Lines> = {
  routing: 'PP RUEHC RUEHNY',
  dateTime: 'P 140930Z MAY 09',
  to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
  break: 'BT',
  ending: 'BT\n#0231\nNNNN',
};

const faults: readonly (readonly [code: string, lines: Partial<Lines>])[] = [
  ['transmission-line-malformed', { transmission: 'VZCZCXZ0001' }],
  ['routing-line-malformed', { routing: 'PP RUEHC RUE4NY' }],
  ['routing-line-malformed', { routing: 'PO RUEHC RUEHNY' }],
  ['routing-precedence-mismatch', { routing: 'RR RUEHC RUEHNY' }],
  ['routing-precedence-mismatch', { dateTime: 'R 140930Z MAY 09' }],
  ['station-line-malformed', { station: 'DE RUEHLI #231 1340935' }],
  ['station-line-malformed', { station: 'DE RUEHLI #0231 3990935' }],
  ['station-date-mismatch', { station: 'DE RUEHLI #0231 1430935' }],
  ['station-time-mismatch', { station: 'DE RUEHLI #0231 1340900' }],
  ['station-serial-mismatch', { station: 'DE RUEHLI #0213 1340935' }],
  ['station-serial-mismatch', { classification: 'UNCLAS LISBON 000213' }],
  ['station-originator-mismatch', { station: 'DE RUEHNY #0231 1340935' }],
  ['originator-station-mismatch', { from: 'FM AMEMBASSY MADRID' }],
  ['originator-station-mismatch', { classification: 'UNCLAS MADRID 000231' }],
  ['security-line-malformed', { security: 'ZNR UUUU ZZH' }],
  ['security-classification-mismatch', { security: 'ZNY UUUUU ZZH' }],
  ['security-classification-mismatch', { security: 'ZNY SSSSS ZZH' }],
  ['dtg-missing', { dateTime: null }],
  ['dtg-malformed', { dateTime: 'P 140930Z MYA 09' }],
  ['dtg-malformed', { dateTime: 'P 342530Z MAY 09' }],
  ['dtg-zone', { dateTime: 'P 140930B MAY 09' }],
  ['precedence-unknown', { dateTime: 'Q 140930Z MAY 09' }],
  ['precedence-order', { dateTime: 'R P 140930Z MAY 09' }],
  ['originator-missing', { from: null }],
  ['heading-line-unknown', { from: 'EM AMEMBASSY LISBON' }],
  ['addressee-missing', { to: null, info: null }],
  ['heading-line-unknown', { to: 'T0 RUEHC/SECSTATE WASHDC PRIORITY 1180' }],
  ['addressee-malformed', { to: 'TO RUEHC SECSTATE WASHDC PRIORITY 1180' }],
  ['addressee-precedence', { to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 1180' }],
  ['addressee-duplicate', { info: 'INFO RUEHNY/AMEMBASSY OSLO\nRUEHNY/AMEMBASSY OSLO' }],
  ['exemption-without-collective', { info: 'INFO RUEHNY/AMEMBASSY OSLO\nXMT AMEMBASSY MADRID' }],
  ['heading-order', { from: 'TO RUEHC/SECSTATE WASHDC PRIORITY 1180', to: 'FM AMEMBASSY LISBON' }],
  ['heading-order', { station: 'ZNR UUUUU ZZH', security: 'DE RUEHLI #0231 1340935' }],
  ['separator-missing', { break: '' }],
  ['separator-missing', { ending: '#0231\nNNNN' }],
  ['end-number-mismatch', { ending: 'BT\n#0213\nNNNN' }],
];

describe('one fault in the heading', () => {
  test('is not there in the cables it is put into', () => {
    expect(codesIn(cable(whole))).toEqual([]);
    expect(codesIn(departmentCable())).toEqual([]);
  });

  test.each(faults)('is one finding, %s: %j', (code, lines) => {
    expect(codesIn(cable({ ...whole, ...lines }))).toEqual([code]);
  });

  test.each(faults)('leaves nothing when it is fixed: %s, %j', (_, lines) => {
    const text = cable({ ...whole, ...lines });
    for (const finding of findingsIn(text)) {
      for (const fix of finding.fixes ?? []) expect(codesIn(applied(text, fix.edits()))).toEqual([]);
    }
  });
});

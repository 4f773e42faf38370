// Cables are dated in UTC, zone Z, in every era.
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'dtg-zone',
  title: 'The date-time group is not in zone Z',
  severity: 'warning',
  fixable: false,
  source: 'ACP 127 line 5',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const zone = message.heading.dateTime?.group?.zoneToken;
  if (zone == null || !/^[A-Y]$/i.test(zone.text)) return;
  report({
    span: zone,
    message: `The zone is ${zone.text}, but cables are dated in UTC: zone Z.`,
  });
}

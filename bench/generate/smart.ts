// A message of the SMART system (from 2010): labelled lines in place of a heading, the marking above and below it all.
import { dateTimeGroup, declassificationDay, digits, monthName } from './calendar';
import type { Plan } from './plan';
import { subjectLine } from './prose';
import { posts } from './stations';
import { bodyLines, letterOf } from './text';
import { drafters, firstNames, lastNames } from './words';

const precedenceWords = { R: 'ROUTINE', P: 'PRIORITY', O: 'IMMEDIATE' };

export function smartLines(plan: Plan): readonly string[] {
  const marking = plan.classified ? 'CONFIDENTIAL' : plan.sensitive ? 'SBU' : 'UNCLASSIFIED';
  const body = bodyLines(plan).map((line) => line.text);
  return [
    marking,
    '',
    ...addressLabels(plan),
    ...textLabels(plan),
    '',
    ...body.slice(0, -1),
    '',
    ...endLabels(plan),
    '',
    marking,
  ];
}

function addressLabels(plan: Plan): readonly string[] {
  const { random, instant, station, addressee, number } = plan;
  const date = `${monthName(instant)} ${digits(instant.day, 2)}, ${String(instant.year)}`;
  const informed = random
    .sample(posts, random.below(7))
    .filter((post) => post !== station && post !== addressee)
    .map((post) => `${post.address} ROUTINE`);
  return [
    `MRN: ${digits(instant.year % 100, 2)} ${station.name} ${String(number)}`,
    `Date/DTG: ${date} / ${dateTimeGroup(instant)}`,
    `From: ${station.address}`,
    `Action: ${addressee.address} ${precedenceWords[plan.precedence]}`,
    ...(informed.length > 0 ? [`Info: ${informed.join('; ')}`] : []),
  ];
}

function textLabels(plan: Plan): readonly string[] {
  const caption = plan.classified ? 'EXERCISE EXERCISE EXERCISE' : plan.sensitive ? 'SENSITIVE' : '';
  return [
    'E.O.: 13526',
    ...classifiedBy(plan),
    `TAGS: ${plan.tags.join(', ')}`,
    ...(caption === '' ? [] : [`Captions: ${caption}`]),
    ...referenceLabels(plan),
    `Subject: ${subjectLine(plan.story)}`,
  ];
}

function classifiedBy({ random, classified, instant }: Plan): readonly string[] {
  if (!classified) return [];
  return [
    `Classified By: ${random.pick(firstNames)} ${random.pick(lastNames)}, DCM`,
    'Reason: 1.4 (b), (d)',
    `Declassify On: ${declassificationDay(instant)}`,
  ];
}

function referenceLabels({ references }: Plan): readonly string[] {
  const written = references.map(
    ({ station, number, year }) => `${digits(year % 100, 2)} ${station} ${String(number)}`,
  );
  if (written.length < 2) return written.map((entry) => `Reference: ${entry}`);
  return written.map((entry, index) => `${index === 0 ? 'Reference: ' : ''}${letterOf(index)}) ${entry}`);
}

function endLabels({ random, station, signature }: Plan): readonly string[] {
  return [
    `Signature: ${signature}`,
    `Drafted By: ${station.name}:${random.pick(drafters)}`,
    `Released By: ${station.name}:${random.pick(drafters)}`,
    'Dissemination Rule: Released Copy',
  ];
}

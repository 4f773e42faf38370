// ACP 127 lines 1 to 8 as each form gives them, and the page head of 1973-79.
import { dateTimeGroup, dayAndTime, digits, filingTime } from './calendar';
import type { Plan } from './plan';
import { agencies, offices, posts } from './stations';
import { drafters, lastNames } from './words';

const precedenceWords = { R: '', P: ' PRIORITY', O: ' IMMEDIATE' };

/** Lines 1 to 4, which a post's communications center makes; `sections` is 1 for an undivided message. */
export function transmissionLines(
  { random, station, instant, number, classified, precedence }: Plan,
  sections: number,
): readonly string[] {
  const relayed = random.chance(50);
  const served = relayed
    ? random.sample(posts, random.between(2, 9)).map((post) => post.indicator)
    : ['RUEHWEB'];
  const indicators = served.filter((indicator) => indicator !== station.indicator);
  const section = sections > 1 ? '/01' : '';
  return [
    `VZCZC${relayed ? 'XRO' : 'XYZ'}${digits(random.below(10_000), 4)}`,
    ...routingLines(precedence + precedence, indicators.length > 0 ? indicators : ['RUEHWEB']),
    `DE ${station.indicator} #${digits(number % 10_000, 4)}${section} ${filingTime(instant)}`,
    classified ? 'ZNY CCCCC ZZH' : 'ZNR UUUUU ZZH',
  ];
}

/** Seven indicators a line. */
function routingLines(prosign: string, indicators: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < indicators.length; at += 7) lines.push(indicators.slice(at, at + 7).join(' '));
  return lines.map((line, index) => (index === 0 ? `${prosign} ${line}` : line));
}

/** Lines 5 to 8. Routing indicators stand before addressees on what a post sent by way of lines 1 to 4. */
export function addressLines(plan: Plan): readonly string[] {
  return [
    `${plan.precedence} ${dateTimeGroup(plan.instant)}`,
    ...pseudoHeading(plan, plan.form === 'acp127'),
  ];
}

/** FM, TO and INFO alone, as drafts have them. */
export function pseudoHeading(plan: Plan, withIndicators = false): readonly string[] {
  const { random, addressee, station, precedence } = plan;
  const counted =
    station.name === 'STATE' || plan.form === 'draft' ? '' : ` ${digits(random.between(1, 9999), 4)}`;
  const prefix = (indicator: string): string => (withIndicators ? `${indicator}/` : '');
  const others = random
    .sample(posts, random.below(7))
    .filter((post) => post !== station && post !== addressee)
    .map(
      (post) =>
        `${prefix(post.indicator)}${post.address}${random.chance(30) ? precedenceWords[precedence] : ''}`,
    );
  const inWashington = random
    .sample(agencies, random.below(4))
    .map(([indicator, address]) => prefix(indicator) + address);
  const informed = [...others, ...(plan.form === 'aad' ? [] : inWashington)];
  return [
    `FM ${station.address}`,
    `TO ${prefix(addressee.indicator)}${addressee.address}${precedenceWords[precedence]}${counted}`,
    ...informed.map((line, index) => (index === 0 ? `INFO ${line}` : line)),
  ];
}

/** `PAGE 02        DACCA  00292  141103Z`; the Department's own have no time. */
export function pageLine({ station, number, instant }: Plan, page: number): string {
  const start = `PAGE ${digits(page, 2)}        ${station.name}`;
  if (station.name === 'STATE') return `${start}   ${digits(number, 6)}`;
  return `${start}  ${digits(number, 5)}  ${dayAndTime(instant)}`;
}

/** Classification, PAGE line, office counts, names of drafter and clearers, dashes with the machine number. */
export function archiveHead(plan: Plan, marking: string): readonly string[] {
  const { random, station } = plan;
  const outgoing = station.name === 'STATE';
  const [lead = 'EB', ...informed] = random.sample(offices, random.between(3, 9));
  const copies = informed.map((office) => ({ office, copies: random.below(13) }));
  const own = random.between(1, 20);
  const total = own + 1 + copies.reduce((sum, entry) => sum + entry.copies, 0);
  const counts = [
    'OCT-01',
    'ISO-00',
    ...copies.map((entry) => `${entry.office}-${digits(entry.copies, 2)}`),
  ].filter((count) => !count.startsWith(`${lead}-`));
  const half = counts.slice(0, 6);
  const rest = counts.slice(6);
  const sum = `/${digits(total, 3)} ${outgoing ? 'R' : 'W'}`;
  return [
    marking,
    '',
    pageLine(plan, 1),
    '',
    digits(random.between(10, 75), 2),
    `${outgoing ? 'ORIGIN' : 'ACTION'} ${lead}-${digits(own, 2)}`,
    '',
    ...(rest.length > 0
      ? [`INFO  ${half.join('  ')}`, `      ${rest.join('  ')}  ${sum}`]
      : [`INFO  ${half.join('  ')}  ${sum}`]),
    ...(outgoing ? namesOf(plan, lead) : []),
    `                     ---------------------     ${digits(random.below(1_000_000), 6)}`,
  ];
}

function namesOf({ random }: Plan, office: string): readonly string[] {
  const initials = random.pick(['EM', 'KL', 'JB', 'RS', 'TW']);
  return [
    '',
    `DRAFTED BY ${office}:${random.pick(drafters)}:${initials}`,
    `APPROVED BY ${office}:${random.pick(drafters)}`,
    `${random.pick(offices)} - MR. ${random.pick(lastNames).toUpperCase()}`,
  ];
}

// What may follow the first word of ACP 127 lines 2 to 5: routing indicators, serial number, time, security groups,
// operating signals, date-time group, months.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { monthNames } from '../../vocabulary/months';
import { operatingSignals } from '../../vocabulary/operating-signals';
import { precedenceOfProsign } from '../../vocabulary/precedences';
import { indicatorOffers } from './addresses';
import { momentOfMessage, originPost, serialOf } from './agreement';
import type { Candidate, Offer } from './candidate';
import { securityLines } from './format-lines';
import { dateTimeGroup, filingTime, monthAbbreviation, twoDigitYear } from './moment';
import type { Place } from './place';
import { isWordCharacter, restFrom, tokenAround } from './place';
import { inWords, usualPrecedences } from './precedences';

function value(label: string, detail: string, sample: string): Candidate {
  return { label, kind: CompletionItemKind.Value, detail, sample };
}

/** `OO RUEHC `: the stations that a copy is relayed to. */
export function routingOffers(place: Place): readonly Offer[] {
  const { routing, action, information } = place.message.heading;
  const addressees = [...(action?.addressees ?? []), ...(information?.addressees ?? [])];
  const written = (routing?.indicators ?? []).filter(
    ({ start, end }) => place.offset < start || place.offset > end,
  );
  return indicatorOffers(
    place,
    addressees.flatMap(({ indicator }) => indicator?.text ?? []),
    new Set(written.map(({ text }) => text)),
  );
}

/** `DE RUEHBJ #6872 3020548`. */
export function stationOffers(place: Place): readonly Offer[] {
  const words = place.typed.trimStart().split(/ +/);
  const span = tokenAround(place, isWordCharacter);
  const indicator = originPost(place)?.indicator ?? '';
  switch (words.length) {
    case 2:
      return indicatorOffers(place, [indicator], new Set());
    case 3: {
      const serial = `#${serialOf(place) ?? '0001'}`;
      return [{ span, candidates: [value(serial, 'station serial number', `DE RUEHLI |${serial} 0010000`)] }];
    }
    case 4: {
      const time = filingTime(momentOfMessage(place));
      return [{ span, candidates: [value(time, 'day of the year and time', `DE RUEHLI #0001 |${time}`)] }];
    }
    default:
      return [];
  }
}

/** `ZNR UUUUU ZZH`. */
export function securityOffers(place: Place): readonly Offer[] {
  const words = place.typed.trimStart().toUpperCase().split(/ +/);
  const span = tokenAround(place, isWordCharacter);
  const [signal = '', letters = ''] = words;
  if (words.length === 2) {
    const candidates = securityLines(place).flatMap(({ label, detail }): readonly Candidate[] => {
      const [before, group = ''] = label.split(' ');
      return before === signal ? [value(group, detail, `${before} |${group}`)] : [];
    });
    return [{ span, candidates }];
  }
  const candidates = operatingSignals()
    .filter(({ signal: each, where }) => where.startsWith('line 4') && !words.slice(0, -1).includes(each))
    .map(({ signal: each, meaning }) => value(each, meaning, `${signal} ${letters} |${each}`));
  return [{ span, candidates: candidates.filter(({ label }) => label !== 'ZNR' && label !== 'ZNY') }];
}

/** `O P 290548Z OCT 07`: a second precedence, the group, its month, its year. */
export function dateTimeOffers(place: Place): readonly Offer[] {
  const moment = momentOfMessage(place);
  const found = /^([ZOPR])(?: ([ZOPR]))? +(\S*)(?:(?<=\S)( +)(\S*))?(?:(?<=\S)( +)(\S*))?$/i.exec(
    place.typed,
  );
  if (!found) return [];
  const [, action = '', second, group = '', beforeMonth, , beforeYear] = found;
  const span = tokenAround(place, isWordCharacter);
  if (beforeYear !== undefined) {
    const year = twoDigitYear(moment);
    return [{ span, candidates: [value(year, String(moment.year), `O |${dateTimeGroup(moment)}`)] }];
  }
  if (beforeMonth !== undefined) return [{ span, candidates: months(moment.month) }];
  const whole = dateTimeGroup(moment);
  const groups = [value(whole, 'date-time group: day, hour and minute in UTC', `O |${whole}`)];
  const lower = second === undefined && group.length < 2 ? informationPrecedences(action) : [];
  return [
    { span: { start: span.start, end: restFrom(place, span.start).end }, candidates: [...groups, ...lower] },
  ];
}

function informationPrecedences(action: string): readonly Candidate[] {
  const highest = precedenceOfProsign(action.toUpperCase())?.rank ?? 0;
  return usualPrecedences()
    .filter(({ rank }) => rank < highest)
    .map((each) => ({
      ...value(
        each.prosign,
        `for information addressees, ${inWords(each)}`,
        `${action} |${each.prosign} 010000Z JAN 00`,
      ),
      text: `${each.prosign} `,
      goesOn: true,
    }));
}

/** From the present one on. */
function months(present: number): readonly Candidate[] {
  return monthNames.map((_, index) => {
    const month = ((present - 1 + index) % 12) + 1;
    const abbreviation = monthAbbreviation(month);
    return value(abbreviation, monthNames[month - 1] ?? '', `O |010000Z ${abbreviation} 00`);
  });
}

/** `UNCLAS `: the station and number that the other lines give. */
export function classificationOffers(place: Place, start: number): readonly Offer[] {
  const station = originPost(place)?.station;
  if (station === undefined) return [];
  const text = `${station} 00${serialOf(place) ?? '0001'}`;
  return [
    { span: restFrom(place, start), candidates: [value(text, 'station and number', `UNCLAS |${text}`)] },
  ];
}

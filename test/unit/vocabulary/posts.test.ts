// Posts and the many spellings of their stations, and the cable ids that follow from them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../server/src/vocabulary/posts';
import {
  canonicalStation,
  isStation,
  longestStationPrefix,
  postOfIndicator,
  postOfPlad,
  postOfStation,
  posts,
  stationId,
} from '../../../server/src/vocabulary/posts';

describe('every post', () => {
  /** Posts of the divided city: BERLIN now means the embassy to Germany, and so does AMEMBASSY BERLIN. */
  const isEclipsed = (post: Post): boolean => post.station === 'BERLIN' && post.note !== '';

  test('is found by its station, except in divided Berlin', () => {
    expect(posts().filter((post) => postOfStation(post.station) !== post)).toEqual(
      posts().filter(isEclipsed),
    );
  });

  test('is found by its plain-language address, except the embassy in East Berlin', () => {
    const lost = posts().filter((post) => postOfPlad(post.plad) !== post);
    expect(lost.map(({ country }) => country)).toEqual(['German Democratic Republic']);
  });

  test('is found by its routing indicator, unless it shares one', () => {
    const lost = posts().filter((post) => post.indicator !== '' && postOfIndicator(post.indicator) !== post);
    expect(lost.map(({ station }) => station)).toEqual(['USEU BRUSSELS']);
  });

  test('keeps its station’s spelling', () => {
    expect(posts().filter((post) => canonicalStation(post.station) !== post.station)).toEqual([]);
  });
});

describe('a station as cables write it', () => {
  test.each([
    ['BEIJING', 'BEIJING', '07BEIJING6872'],
    ['Beijing', 'BEIJING', '07BEIJING6872'],
    ['AMEMBASSY BEIJING', 'BEIJING', '07BEIJING6872'],
    ['US EMBASSY BEIJING', 'BEIJING', '07BEIJING6872'],
    ['STATE', 'STATE', '07STATE6872'],
    ['SECSTATE', 'STATE', '07STATE6872'],
    ['SECSTATE WASHDC', 'STATE', '07STATE6872'],
    ['STATE DEPT', 'STATE', '07STATE6872'],
    ['DEPT', 'STATE', '07STATE6872'],
    ['USUN', 'USUN NEW YORK', '07USUNNEWYORK6872'],
    ['USUN NEW YORK', 'USUN NEW YORK', '07USUNNEWYORK6872'],
    ['USUNNEWYORK', 'USUN NEW YORK', '07USUNNEWYORK6872'],
    ['USMISSION USUN NEW YORK', 'USUN NEW YORK', '07USUNNEWYORK6872'],
    ['UNVIE', 'UNVIE VIENNA', '07UNVIEVIENNA6872'],
    ['UNVIE VIENNA', 'UNVIE VIENNA', '07UNVIEVIENNA6872'],
    ['USNATO', 'USNATO', '07USNATO6872'],
    ['USEU BRUSSELS', 'USEU BRUSSELS', '07USEUBRUSSELS6872'],
    ['USEU', 'USEU BRUSSELS', '07USEUBRUSSELS6872'],
    ['BRUSSELS', 'BRUSSELS', '07BRUSSELS6872'],
    ['USOSCE', 'USOSCE', '07USOSCE6872'],
    ['PARIS', 'PARIS', '07PARIS6872'],
    ['PARIS FR', 'UNESCO PARIS FR', '07UNESCOPARISFR6872'],
    ['AIT TAIPEI', 'AIT TAIPEI', '07AITTAIPEI6872'],
    ['TAIPEI', 'TAIPEI', '07TAIPEI6872'],
    ['The Hague', 'THE HAGUE', '07THEHAGUE6872'],
    ['HAGUE', 'THE HAGUE', '07THEHAGUE6872'],
    ['RIO DE JANEIRO', 'RIO DE JANEIRO', '07RIODEJANEIRO6872'],
    ['RIO DE JAN', 'RIO DE JANEIRO', '07RIODEJANEIRO6872'],
    ['SAOPAULO', 'SAO PAULO', '07SAOPAULO6872'],
    ['São Paulo', 'SAO PAULO', '07SAOPAULO6872'],
    ['SAN  JOSE', 'SAN JOSE', '07SANJOSE6872'],
    ['PORT-AU-PRINCE', 'PORT AU PRINCE', '07PORTAUPRINCE6872'],
    ['St. Petersburg', 'ST PETERSBURG', '07STPETERSBURG6872'],
    ['MEXICO CITY', 'MEXICO', '07MEXICO6872'],
    ['USMISSION GENEVA', 'GENEVA', '07GENEVA6872'],
    ['REO HILLAH', 'HILLAH', '07HILLAH6872'],
    ['AMCONSUL SAO PAULO', 'SAO PAULO', '07SAOPAULO6872'],
    ['PEKING', 'PEKING', '07PEKING6872'],
    ['DACCA', 'DACCA', '07DACCA6872'],
  ])('%s is %s', (written, station, id) => {
    expect(canonicalStation(written)).toBe(station);
    expect(`07${stationId(written)}6872`).toBe(id);
    expect(isStation(written)).toBe(true);
  });

  test('an unknown one is only put in order', () => {
    expect(canonicalStation(' port  lorraine ')).toBe('PORT LORRAINE');
    expect(stationId('port lorraine')).toBe('PORTLORRAINE');
    expect(isStation('port lorraine')).toBe(false);
    expect(postOfStation('')).toBeUndefined();
  });

  test('blanks, case and a repeated look-up never change the answer', () => {
    const damage = fc.array(fc.constantFrom(' ', '  ', ''), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...posts()), damage, fc.boolean(), ({ station }, blanks, lower) => {
        const written = Array.from(station)
          .map((letter, index) => (blanks[index] ?? '') + letter)
          .join('');
        const canonical = canonicalStation(lower ? written.toLowerCase() : written);
        expect(canonical).toBe(station);
        expect(canonicalStation(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('the station that words begin with', () => {
  test.each([
    ['SAN JOSE 01639', 'SAN JOSE'],
    ['LA PAZ FOR', 'LA PAZ'],
    ['SAN  JOSE 01639', 'SAN  JOSE'],
    ['SAOPAULO1071', 'SAOPAULO'],
    ['Rio de Janeiro 91', 'Rio de Janeiro'],
    ['USUN NEW YORK FOR AMBASSADOR', 'USUN NEW YORK'],
    ['STATE FOR EAP/CM', 'STATE'],
    ['SECSTATE WASHDC 140002', 'SECSTATE WASHDC'],
    ['UNVIE 10 (NOTAL)', 'UNVIE'],
    ['AMEMBASSY BANDAR SERI BEGAWAN FOR DCM', 'AMEMBASSY BANDAR SERI BEGAWAN'],
    ['HO CHI MINH CITY: 12', 'HO CHI MINH CITY'],
    ['PARIS 12', 'PARIS'],
    ['PARIS FR 12', 'PARIS FR'],
  ])('%j begins with %j', (words, station) => {
    expect(longestStationPrefix(words)).toBe(station);
  });

  test.each(['', '04 LIMA 12', 'PORT LORRAINE 12', 'SANTA', ' LIMA'])('%j begins with none', (words) => {
    expect(longestStationPrefix(words)).toBeUndefined();
  });

  test('it is a piece of the text, and a known station', () => {
    const words = fc.array(
      fc.constantFrom('SAN', 'JOSE', 'LA', 'PAZ', 'NEW', 'DELHI', 'FOR', '12', '  ', 'USUN'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const prefix = longestStationPrefix(text);
        if (prefix === undefined) return;
        expect(text.startsWith(prefix)).toBe(true);
        expect(isStation(prefix)).toBe(true);
      }),
    );
  });
});

describe('a plain-language address', () => {
  test.each([
    ['AMEMBASSY BEIJING', 'BEIJING'],
    ['amembassy  beijing', 'BEIJING'],
    ['SECSTATE WASHDC', 'STATE'],
    ['SECSTATE WASHINGTON DC', 'STATE'],
    ['DEPT OF STATE WASHINGTON DC', 'STATE'],
    ['AMEMBASSY MEXICO CITY', 'MEXICO'],
    ['AMCONSUL KUWAIT', 'KUWAIT'],
    ['USMISSION USUN NEW YORK NY', 'USUN NEW YORK'],
    ['USMISSION UNVIE VIENNA', 'UNVIE VIENNA'],
    ['USINT HAVANA', 'HAVANA'],
    ['USEU BRUSSELS', 'USEU BRUSSELS'],
    ['SECDEF WASHINGTON DC', 'SECDEF'],
  ])('%s is %s', (plad, station) => {
    expect(postOfPlad(plad)?.station).toBe(station);
  });

  test.each([
    'USMISSION VIENNA',
    'CDR NORTHERN LIGHT',
    'NSC WASHDC',
    'AMEMBASSY',
    'AMEMBASSY LA PAZ FEB LIMA',
    '',
  ])('%j is no known post', (plad) => {
    expect(postOfPlad(plad)).toBeUndefined();
  });

  test('a mission in Berlin was not the embassy', () => {
    expect(postOfPlad('USMISSION BERLIN')?.note).toBe('to 1990');
    expect(postOfPlad('AMEMBASSY BERLIN')?.note).toBe('');
  });
});

describe('a routing indicator', () => {
  test.each([
    ['RUEHBJ', 'BEIJING'],
    ['RUEHC', 'STATE'],
    ['RUCNDT', 'USUN NEW YORK'],
    ['RUEHBS', 'BRUSSELS'],
    ['RUEHRI', 'RIO DE JANEIRO'],
  ])('%s is that of %s', (indicator, station) => {
    expect(postOfIndicator(indicator)?.station).toBe(station);
  });

  test.each(['', 'RUEH', 'RUEHOO', 'ruehbj'])('%j is no post’s', (indicator) => {
    expect(postOfIndicator(indicator)).toBeUndefined();
  });
});

// Generated cables are the same for the same seed, differ from one another, and agree with themselves line by line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateArchive, generateCables } from '../../../bench/generate/archive';
import { generateCable } from '../../../bench/generate/cable';
import type { GeneratedForm } from '../../../bench/generate/plan';

const forms: readonly GeneratedForm[] = ['acp127', 'state', 'draft', 'aad', 'smart'];
const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const monthNumbers = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC';

/** The match's groups; fails when there is none. */
function groups(text: string, pattern: RegExp): readonly string[] {
  const match = pattern.exec(text);
  expect(match, `${String(pattern)} in ${text.slice(0, 400)}`).not.toBeNull();
  return (match ?? []).slice(1).map((group: string | undefined) => group ?? '');
}

function every(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map((match) =>
    match.slice(1).map((group: string | undefined) => group ?? ''),
  );
}

function holdsForEverySeed(form: GeneratedForm, check: (text: string) => void): void {
  fc.assert(
    fc.property(seeds, (seed) => check(generateCable(seed, { form }))),
    { numRuns: 30 },
  );
}

/** The text in one line, page feet and heads taken out: they stand between any two words. */
function withoutPages(text: string): string {
  const furniture =
    /^(?:PAGE \d\d .*|[A-Z][A-Z ]* \d{8} {2}\d{3}\.?\d? OF \d{3}|UNCLASSIFIED|CONFIDENTIAL|LIMITED OFFICIAL USE|\s*)$/;
  return text
    .split('\n')
    .filter((line) => !furniture.test(line))
    .join(' ');
}

describe('the same seed', () => {
  test.each(forms)('gives the same %s cable', (form) => {
    fc.assert(
      fc.property(seeds, fc.boolean(), fc.boolean(), (seed, wrapped, published) => {
        const options = { form, wrapped, published };
        expect(generateCable(seed, options)).toBe(generateCable(seed, options));
      }),
      { numRuns: 20 },
    );
  });

  test('gives the same archive', () => {
    expect(generateArchive(5, 40_000)).toBe(generateArchive(5, 40_000));
  });
});

describe('another seed', () => {
  test('gives another cable, with hardly a line in common', () => {
    const paragraphs = (seed: number): Set<string> =>
      new Set(
        generateCable(seed, { form: 'acp127', wrapped: false, paragraphs: 25 })
          .split('\n')
          .filter((line) => line.length > 200),
      );
    const first = paragraphs(1);
    const second = paragraphs(2);
    expect(first.size).toBeGreaterThan(20);
    expect([...first].filter((line) => second.has(line))).toEqual([]);
  });

  test('gives no sentence twice within a page of one cable', () => {
    const text = generateCable(3, { form: 'draft', wrapped: false, paragraphs: 6 });
    const said = text.split(/(?<=\.) /).filter((sentence) => sentence.length > 40);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('an archive', () => {
  test('reaches the length asked for, and no more than one cable over it', () => {
    for (const bytes of [1, 10_000, 100_000]) {
      const length = new TextEncoder().encode(generateArchive(9, bytes)).length;
      expect(length).toBeGreaterThanOrEqual(bytes);
      expect(length).toBeLessThan(bytes + 60_000);
    }
  });

  test('holds no id twice', () => {
    const ids = [...generateCables(11, 500)].map((cable) => cable.id);
    expect(new Set(ids).size).toBe(500);
  });

  test('has cables that cite one another', () => {
    const cables = [...generateCables(12, 300)];
    const names = cables.map(({ citation }) => `${citation.station} ${String(citation.number)}`);
    const citing = cables.filter(({ text }) => names.some((name) => text.includes(`A. ${name}\n`)));
    expect(citing.length).toBeGreaterThan(10);
  });

  test('holds every form, wrapped and not', () => {
    const archive = generateArchive(13, 400_000);
    expect(archive).toMatch(/^VZCZC/m);
    expect(archive).toMatch(/^[RPO] \d{6}Z [A-Z]{3} \d\d\nFM SECSTATE WASHDC$/m);
    expect(archive).toMatch(/^PAGE 02 /m);
    expect(archive).toMatch(/^1\. .{200,}$/m);
    expect(archive).toMatch(/^1\. .{50,67}$/m);
  });
});

describe('a cable from a post', () => {
  test("has line 3's day and time of the date-time group", () => {
    holdsForEverySeed('acp127', (text) => {
      const [day = '', time = '', month = '', year = ''] = groups(
        text,
        /^[RPO] (\d\d)(\d{4})Z ([A-Z]{3}) (\d\d)$/m,
      );
      const [filedDay, filedTime] = groups(text, /^DE R[A-Z]+ #\d{4}(?:\/01)? (\d{3})(\d{4})$/m);
      const fullYear = Number(year) + (Number(year) > 72 ? 1900 : 2000);
      const monthIndex = monthNumbers.indexOf(month) / 4;
      const start = Date.UTC(fullYear, 0, 1);
      const days = (Date.UTC(fullYear, monthIndex, Number(day)) - start) / 86_400_000 + 1;
      expect(new Date(Date.UTC(fullYear, monthIndex, Number(day))).getUTCDate()).toBe(Number(day));
      expect(Number(filedDay)).toBe(days);
      expect(filedTime).toBe(time);
    });
  });

  test('has one serial in line 3, the classification line and the ending', () => {
    holdsForEverySeed('acp127', (text) => {
      const [serial] = groups(text, /^DE R[A-Z]+ #(\d{4})/m);
      const [number = ''] = groups(
        text,
        /^(?:UNCLAS|C O N F I D E N T I A L)(?: SECTION \d\d OF \d\d)? [A-Z ]+ (\d{6})$/m,
      );
      const [endNumber] = groups(text, /^#(\d{4})$/m);
      expect(number.slice(-4)).toBe(serial);
      expect(endNumber).toBe(serial);
    });
  });

  test('has the precedence of line 5 in line 2 and on the addressee', () => {
    holdsForEverySeed('acp127', (text) => {
      const [precedence = ''] = groups(text, /^([RPO]) \d{6}Z/m);
      expect(groups(text, /^(RR|PP|OO) R/m)).toEqual([precedence + precedence]);
      const words: Record<string, string> = { R: '', P: ' PRIORITY', O: ' IMMEDIATE' };
      expect(groups(text, /^TO RUEHC\/SECSTATE WASHDC(| PRIORITY| IMMEDIATE) \d{4}$/m)).toEqual([
        words[precedence],
      ]);
    });
  });

  test('has section headers that agree with the classification line and run on without a step missed', () => {
    const text = generateCable(21, { form: 'acp127', wrapped: true, paragraphs: 25 });
    const [total = '', station, number = ''] = groups(
      text,
      /^(?:UNCLAS|C O N F I D E N T I A L) SECTION 01 OF (\d\d) ([A-Z ]+) (\d{6})$/m,
    );
    const headers = every(text, /^([A-Z ]+) (\d{8}) {2}(\d{3})(?:\.2)? OF (\d{3})$/gm);
    expect(headers.length).toBeGreaterThan(3);
    let section = 1;
    for (const [at, serial = '', of, sections] of headers) {
      expect([at, Number(serial), Number(sections)]).toEqual([station, Number(number), Number(total)]);
      expect([section, section + 1]).toContain(Number(of));
      section = Number(of);
    }
    expect(section).toBe(Number(total));
    expect(text).toMatch(/^DE R[A-Z]+ #\d{4}\/01 /m);
  });

  test('is protected on line 4 just when it is classified, and then it is an exercise', () => {
    holdsForEverySeed('acp127', (text) => {
      const classified = /^C O N F I D E N T I A L /m.test(text);
      expect(text.includes('\nZNY CCCCC ZZH\n')).toBe(classified);
      expect(text.includes('\nZNR UUUUU ZZH\n')).toBe(!classified);
      expect(text.includes('\nEXERCISE EXERCISE EXERCISE\n')).toBe(classified);
      expect(/^E\.O\. 12958: DECL: \d\d\/\d\d\/\d{4}$/m.test(text)).toBe(classified);
    });
  });
});

describe('a 1970s cable', () => {
  test('has an INFO total that is the sum of its office counts', () => {
    holdsForEverySeed('aad', (text) => {
      const [counts = ''] = groups(text, /^((?:ORIGIN|ACTION) [^]*?) \/\d{3} [RW]$/m);
      const [total] = groups(text, /\/(\d{3}) [RW]$/m);
      const sum = every(counts, /-(\d\d)\b/g).reduce((so, [copies]) => so + Number(copies), 0);
      expect(Number(total)).toBe(sum);
    });
  });

  test('has pages numbered from 1, each naming the station and number of the classification line', () => {
    holdsForEverySeed('aad', (text) => {
      const [station, number] = groups(text, /^UNCLAS ([A-Z ]+) (\d{4,6})$/m);
      every(text, /^PAGE (\d\d) {8}([A-Z ]+?) {2,3}(\d{5,6})(?: {2}\d{6}Z)?$/gm).forEach(
        ([page, at, serial], index) => {
          expect([Number(page), at, Number(serial)]).toEqual([index + 1, station, Number(number)]);
        },
      );
    });
  });
});

describe.each(forms)('every %s cable', (form) => {
  test('numbers its paragraphs from 1, or not at all when there is one', () => {
    holdsForEverySeed(form, (text) => {
      const numbers = every(text, /^(\d+)\. /gm).map(([number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).not.toBe(1);
    });
  });

  test('cites each reference and no other', () => {
    holdsForEverySeed(form, (text) => {
      const listed = every(text, /^(?:REF: | {5}|Reference: |)([A-Z])[.)] /gm).map(([letter]) => letter);
      const cited = every(withoutPages(text), /\bref ([A-Z]) tells\b/gi).map(([letter]) => letter);
      expect(cited).toEqual(listed);
      expect(/\breftel\b/i.test(text)).toBe(/^(?:REF|Reference): (?![A-Z][.)] )/m.test(text));
    });
  });

  test('closes the summary and the comment it opens', () => {
    holdsForEverySeed(form, (text) => {
      for (const block of ['summary', 'comment']) {
        const opened = every(text, new RegExp(`^\\d+\\. (?:\\([A-Z]+\\) )?(${block}):`, 'gim')).length;
        expect(every(withoutPages(text), new RegExp(`(end ${block})\\.`, 'gi'))).toHaveLength(opened);
      }
    });
  });

  test('carries SENSITIVE just when portions are SBU', () => {
    holdsForEverySeed(form, (text) => {
      expect(/^(?:Captions: )?SENSITIVE$/m.test(text)).toBe(/^\d+\. \(SBU\) /m.test(text));
    });
  });

  test('keeps wrapped lines within 69 characters', () => {
    for (let seed = 0; seed < 40; seed++) {
      // SMART's labelled lines are those of no teleprinter.
      const lines = generateCable(seed, { form, wrapped: true })
        .split('\n')
        .filter((line) => !/^(?:Info|Subject|TAGS): /.test(line));
      const widest = Math.max(...lines.map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(69);
    }
  });
});

test('a published cable has lost its ending and has a pilcrow before each number', () => {
  const text = generateCable(4, { form: 'acp127', published: true, paragraphs: 5 });
  expect(text).not.toMatch(/^(?:BT|NNNN|#\d{4})/m);
  expect(every(text, /^¶(\d)\. /gm).map(([number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  expect(text).toMatch(/^E\.O\. .* $/m);
});

test('a message can be as long as one asks', () => {
  expect(every(generateCable(6, { form: 'acp127', paragraphs: 1500 }), /^(\d+)\. /gm)).toHaveLength(1500);
});

// What a drafter is offered in the heading, ACP 127 lines 1 to 11. `$0` is the cursor.
import { describe, expect, test } from 'vitest';
import { completed, headingTo } from './support';

describe('at the beginning of a line', () => {
  test('an empty file is offered whole cables, then the lines of a cable in their order', () => {
    const { labels } = completed('$0');
    expect(labels.slice(0, 4)).toEqual(['cable', 'cable, confidential', 'cable, reply', 'VZCZCXYZ0001']);
    const order = [
      'VZCZCXYZ0001',
      'OO RUEHC',
      'FM',
      'UNCLAS STATION 000001',
      'E.O. 13526: N/A',
      'TAGS:',
      'SUBJECT:',
      'REF:',
    ];
    expect(labels.filter((label) => order.includes(label))).toEqual(order);
  });

  test.each([
    ['VZCZC', ['OO RUEHC', 'PP RUEHC', 'RR RUEHC', 'ZZ RUEHC', 'DE RUEHXX #0001 3281106']],
    ['OO', ['DE RUEHXX #0001 3281106', 'ZNR UUUUU ZZH']],
    ['DE', ['ZNR UUUUU ZZH', 'ZNY CCCCC ZZH', 'ZNY SSSSS ZZH', 'ZNY TTTTT ZZH', 'ZNY EEEEE ZZH']],
    ['ZNR', ['O 241106Z NOV 26', 'FM AMEMBASSY LISBON']],
    ['O 24', ['FM AMEMBASSY LISBON', 'FM', 'TO RUEHC/SECSTATE WASHDC', 'TO']],
    ['FM', ['TO RUEHC/SECSTATE WASHDC', 'TO', 'INFO', 'BT', 'UNCLAS LISBON 000231']],
    ['TO', ['INFO', 'BT', 'UNCLAS LISBON 000231', 'RUEHAB/AMEMBASSY ABIDJAN']],
    ['INFO', ['BT', 'UNCLAS LISBON 000231', 'RUEHAB/AMEMBASSY ABIDJAN']],
    ['BT', ['UNCLAS LISBON 000231', 'E.O. 13526: N/A', 'TAGS:']],
  ])('below %s stand first those that may follow', (above, first) => {
    expect(completed(`${headingTo(above)}$0`).labels.slice(0, first.length)).toEqual(first);
  });

  test('nothing is offered that stands already, or belongs above a line that does', () => {
    const { labels } = completed(`${headingTo('DE')}$0\n${headingTo('BT').split('\n').slice(4).join('\n')}`);
    expect(labels).toEqual([
      'ZNR UUUUU ZZH',
      'ZNY CCCCC ZZH',
      'ZNY SSSSS ZZH',
      'ZNY TTTTT ZZH',
      'ZNY EEEEE ZZH',
    ]);
  });

  test('what is typed narrows it, in any case', () => {
    expect(completed(`${headingTo('ZNR')}f$0`).labels).toEqual(['FM AMEMBASSY LISBON', 'FM']);
    expect(completed(`${headingTo('FM')}INF$0`).written('INFO')).toBe(`${headingTo('FM')}INFO `);
    expect(completed('new ca$0').labels).toEqual(['cable', 'cable, confidential', 'cable, reply']);
    expect(completed('secret$0').labels).toEqual([
      'S E C R E T STATION 000001',
      'T O P S E C R E T STATION 000001',
    ]);
    expect(completed('XYZ$0').labels).toEqual([]);
  });

  test('a blank that indents a line asks for nothing', () => {
    expect(completed(`${headingTo('FM')} $0`, { trigger: ' ' }).labels).toEqual([]);
    expect(completed(`${headingTo('FM')} $0`).labels).not.toEqual([]);
  });
});

describe('a line agrees with those that stand', () => {
  test.each([
    ['line 2 with line 5', '$0\nDE RUEHLI #0231 3281106\nP 241106Z NOV 26\n', /^[OPRZ]{2} /, 'PP RUEHC'],
    [
      'line 3 with sender, number and date',
      'OO RUEHC\n$0\nZNR UUUUU ZZH\nO 290548Z OCT 07\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC\nUNCLAS BEIJING 006872\n',
      /^DE /,
      'DE RUEHBJ #6872 3020548',
    ],
    [
      'line 4 with the marking',
      'DE RUEHLI #0231 3281106\n$0\nO 241106Z NOV 26\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\nS E C R E T LISBON 000231\n',
      /^ZN/,
      'ZNY SSSSS ZZH',
    ],
    [
      'line 5 with lines 2 and 3',
      'PP RUEHC\nDE RUEHLI #0231 0010005\nZNR UUUUU ZZH\n$0\nFM AMEMBASSY LISBON\n',
      /^[OPRZ] /,
      'P 010005Z JAN 26',
    ],
    [
      'the classification line with lines 3, 4 and 6',
      'DE RUEHLI #0231 3281106\nZNY CCCCC ZZH\nO 241106Z NOV 26\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\nBT\n$0\nE.O. 13526: DECL: 11/24/2036\n',
      / LISBON /,
      'C O N F I D E N T I A L LISBON 000231',
    ],
  ])('%s', (_, source, kind, only) => {
    expect(completed(source).labels.filter((label) => kind.test(label))).toEqual([only]);
  });

  test('the post that is set speaks until a line does', () => {
    expect(completed('VZCZCXYZ0001\nOO RUEHC\n$0', { post: 'Rio de Janeiro' }).labels[0]).toBe(
      'DE RUEHRI #0001 3281106',
    );
    expect(completed('ZNR UUUUU ZZH\nO 241106Z NOV 26\n$0', { post: 'BEIJING' }).labels[0]).toBe(
      'FM AMEMBASSY BEIJING',
    );
    expect(completed('DE RUEHLI #0231 3281106\n$0', { post: 'BEIJING' }).labels).toContain(
      'FM AMEMBASSY LISBON',
    );
    expect(completed('ZNR UUUUU ZZH\nO 241106Z NOV 26\n$0', { post: 'NOWHERE' }).labels[0]).toBe('FM');
  });
});

describe('within lines 2 to 5', () => {
  test.each([
    ['OO $0', 'RUEHC'],
    ['OO RUEHC RUEHB$0', 'RUEHBJ'],
    ['DE RUEH$0', 'RUEHBJ'],
    [`${headingTo('OO')}DE RUEHLI $0`, '#0001'],
    ['DE RUEHLI #0231 $0', '3281106'],
    ['ZNY $0', 'CCCCC'],
    ['ZNR $0', 'UUUUU'],
    ['ZNR UUUUU Z$0', 'ZZH'],
    ['O $0', '241106Z NOV 26'],
    ['O $0', 'P'],
    ['O 241106Z N$0', 'NOV'],
    ['O 241106Z NOV $0', '26'],
  ])('%s may be %s', (source, label) => {
    expect(completed(source).labels).toContain(label);
  });

  test.each([
    ['ZNR $0', 'CCCCC'],
    ['ZNY $0', 'UUUUU'],
    ['ZNR UUUUU $0', 'ZNY'],
    ['ZNR UUUUU ZZH $0', 'ZZH'],
    ['OO RUEHC $0', 'RUEHC'],
    ['R $0', 'P'],
    ['P $0', 'O'],
    ['O P $0', 'R'],
  ])('%s may not be %s', (source, label) => {
    expect(completed(source).labels).not.toContain(label);
  });

  test('months begin with the present one', () => {
    expect(completed('O 241106Z $0').labels.slice(0, 3)).toEqual(['NOV', 'DEC', 'JAN']);
  });

  test('addressees’ indicators come first on line 2', () => {
    const source =
      'OO $0\nDE RUEHLI #0231 3281106\nFM AMEMBASSY LISBON\nTO RUEHBJ/AMEMBASSY BEIJING\nINFO RUEHMD/AMEMBASSY MADRID\n';
    expect(completed(source).labels.slice(0, 2)).toEqual(['RUEHBJ', 'RUEHMD']);
  });

  test('another precedence replaces the one under the cursor, and leaves the line behind it', () => {
    expect(completed('P$0P RUEHC RUEHBJ\nDE RUEHLI #0231 3281106\n').written('OO')).toBe(
      'OO RUEHC RUEHBJ\nDE RUEHLI #0231 3281106\n',
    );
    expect(completed('$0R 241106Z NOV 26\nFM AMEMBASSY LISBON\n').written('O')).toBe(
      'O 241106Z NOV 26\nFM AMEMBASSY LISBON\n',
    );
  });

  test('a token is replaced whole', () => {
    expect(completed('OO RUE$0XX RUEHC').written('RUEHBJ')).toBe('OO RUEHBJ RUEHC');
    expect(completed('DE RUEHLI #0231 32$08\n').written('3281106')).toBe('DE RUEHLI #0231 3281106\n');
    expect(completed('O 2411$006Z OCT 25\n').written('241106Z NOV 26')).toBe('O 241106Z NOV 26\n');
  });
});

describe('addresses', () => {
  test('FM offers all who send cables, and no collective', () => {
    const { labels } = completed('O 241106Z NOV 26\nFM $0');
    expect(labels).toContain('AMEMBASSY BEIJING');
    expect(labels).toContain('SECSTATE WASHDC');
    expect(labels).not.toContain('CHINA POSTS COLLECTIVE');
  });

  test('a post is found by its country and stands with its routing indicator', () => {
    const to = `${headingTo('FM')}TO `;
    const { candidate, labels } = completed(`${to}$0`);
    expect(labels[0]).toBe('RUEHC/SECSTATE WASHDC');
    expect(candidate('RUEHBJ/AMEMBASSY BEIJING').detail).toBe('US embassy in Beijing, China');
    expect(candidate('RUEHBJ/AMEMBASSY BEIJING').filter).toMatch(/China$/);
    expect(labels).toContain('RUEHOO/CHINA POSTS COLLECTIVE');
    expect(completed(`${to}RUEHBJ/AMEM$0`).written('RUEHBJ/AMEMBASSY BEIJING')).toBe(
      `${to}RUEHBJ/AMEMBASSY BEIJING`,
    );
  });

  test('what the Department sends has no routing indicators', () => {
    const { labels } = completed('O 241106Z NOV 26\nFM SECSTATE WASHDC\nTO $0');
    expect(labels).toContain('AMEMBASSY BEIJING');
    expect(labels.some((label) => label.includes('/AM'))).toBe(false);
  });

  test('an indicator that agencies share offers their names', () => {
    expect(completed(`${headingTo('FM')}INFO RHEHAAA/$0`).labels.length).toBeGreaterThan(300);
    expect(completed(`${headingTo('FM')}TO RUEHTH/$0`).labels).toContain('RUEHTH/AMEMBASSY ATHENS');
  });

  test('who is addressed already is not offered again', () => {
    const { labels } = completed(`${headingTo('INFO')}$0`);
    expect(labels).not.toContain('RUEHMD/AMEMBASSY MADRID');
    expect(labels).not.toContain('RUEHC/SECSTATE WASHDC');
  });

  test('precedences follow a name, none above line 5', () => {
    expect(completed(`${headingTo('FM')}TO RUEHC/SECSTATE WASHDC $0`).labels).toEqual([
      'IMMEDIATE',
      'PRIORITY',
      'ROUTINE',
      'NIACT IMMEDIATE',
    ]);
    expect(completed('R 241106Z NOV 26\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC $0').labels).toEqual([
      'ROUTINE',
    ]);
    expect(completed(`${headingTo('INFO')}RUEHBJ/AMEMBASSY BEIJING PR$0`).labels).toEqual(['PRIORITY']);
  });

  test.each(['TO RUEHBJ/AMEMBASSY $0', 'INFO RUEHOO/CHINA $0', 'TO NEW $0'])(
    'a name that goes on is no end of one: %s',
    (line) => {
      expect(completed(`${headingTo('FM')}${line}`).labels).not.toContain('IMMEDIATE');
    },
  );

  test('nothing follows a precedence', () => {
    expect(completed(`${headingTo('FM')}TO RUEHC/SECSTATE WASHDC IMMEDIATE $0`).labels).toEqual([]);
  });

  test('XMT stands below a collective only, and takes posts by name', () => {
    const collective = `${headingTo('TO')}INFO RUEHOO/CHINA POSTS COLLECTIVE\n`;
    expect(completed(`${headingTo('INFO')}$0`).labels).not.toContain('XMT');
    expect(completed(`${collective}$0`).labels[0]).toBe('XMT');
    const { labels } = completed(`${collective}XMT $0`);
    expect(labels).toContain('AMCONSUL SHANGHAI');
    expect(labels).not.toContain('SECSTATE WASHDC');
    expect(completed(`${collective}XMT AMCONSUL SHANGHAI\nAMCONSUL $0`).labels).not.toContain(
      'AMCONSUL SHANGHAI',
    );
  });
});

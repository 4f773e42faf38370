// Posts, agencies and TAGS that generated cables use: real names and codes, a small choice of each.

export interface Station {
  /** As on the classification line. */
  readonly name: string;
  /** Plain-language address, as after FM and TO. */
  readonly address: string;
  readonly indicator: string;
  /** The country's geographic TAGS. */
  readonly country: string;
}

function embassy(name: string, indicator: string, country: string): Station {
  return { name, address: `AMEMBASSY ${name}`, indicator, country };
}

function consulate(name: string, indicator: string, country: string): Station {
  return { name, address: `AMCONSUL ${name}`, indicator, country };
}

export const posts: readonly Station[] = [
  embassy('ACCRA', 'RUEHAR', 'GH'),
  embassy('AMMAN', 'RUEHAM', 'JO'),
  embassy('ATHENS', 'RUEHTH', 'GR'),
  embassy('BANGKOK', 'RUEHBK', 'TH'),
  embassy('BOGOTA', 'RUEHBO', 'CO'),
  embassy('BRASILIA', 'RUEHBR', 'BR'),
  embassy('BUENOS AIRES', 'RUEHBU', 'AR'),
  embassy('CAIRO', 'RUEHEG', 'EG'),
  embassy('CANBERRA', 'RUEHBY', 'AS'),
  embassy('COPENHAGEN', 'RUEHCP', 'DA'),
  embassy('DAKAR', 'RUEHDK', 'SG'),
  embassy('DAR ES SALAAM', 'RUEHDR', 'TZ'),
  embassy('DUBLIN', 'RUEHDL', 'EI'),
  embassy('HELSINKI', 'RUEHHE', 'FI'),
  embassy('ISLAMABAD', 'RUEHIL', 'PK'),
  embassy('JAKARTA', 'RUEHJA', 'ID'),
  embassy('KINGSTON', 'RUEHKG', 'JM'),
  embassy('KUALA LUMPUR', 'RUEHKL', 'MY'),
  embassy('LA PAZ', 'RUEHLP', 'BL'),
  embassy('LIMA', 'RUEHPE', 'PE'),
  embassy('LISBON', 'RUEHLI', 'PO'),
  embassy('LUSAKA', 'RUEHLS', 'ZA'),
  embassy('MADRID', 'RUEHMD', 'SP'),
  embassy('MANILA', 'RUEHML', 'RP'),
  embassy('MEXICO', 'RUEHME', 'MX'),
  embassy('NAIROBI', 'RUEHNR', 'KE'),
  embassy('NEW DELHI', 'RUEHNE', 'IN'),
  embassy('OSLO', 'RUEHNY', 'NO'),
  embassy('OTTAWA', 'RUEHOT', 'CA'),
  embassy('QUITO', 'RUEHQT', 'EC'),
  embassy('RABAT', 'RUEHRB', 'MO'),
  embassy('ROME', 'RUEHRO', 'IT'),
  embassy('SAN JOSE', 'RUEHSJ', 'CS'),
  embassy('SANTIAGO', 'RUEHSG', 'CI'),
  embassy('SEOUL', 'RUEHUL', 'KS'),
  embassy('STOCKHOLM', 'RUEHSM', 'SW'),
  embassy('TOKYO', 'RUEHKO', 'JA'),
  embassy('TUNIS', 'RUEHTU', 'TS'),
  embassy('VIENNA', 'RUEHVI', 'AU'),
  embassy('WELLINGTON', 'RUEHWL', 'NZ'),
  consulate('AMSTERDAM', 'RUEHAT', 'NL'),
  consulate('CAPE TOWN', 'RUEHTN', 'SF'),
  consulate('FRANKFURT', 'RUEHFT', 'GM'),
  consulate('GUADALAJARA', 'RUEHGD', 'MX'),
  consulate('HONG KONG', 'RUEHHK', 'HK'),
  consulate('ISTANBUL', 'RUEHIT', 'TU'),
  consulate('JOHANNESBURG', 'RUEHJO', 'SF'),
  consulate('KARACHI', 'RUEHKP', 'PK'),
  consulate('MELBOURNE', 'RUEHBN', 'AS'),
  consulate('MILAN', 'RUEHMIL', 'IT'),
  consulate('RECIFE', 'RUEHRG', 'BR'),
  consulate('SAO PAULO', 'RUEHSO', 'BR'),
  consulate('SURABAYA', 'RUEHJS', 'ID'),
  consulate('TORONTO', 'RUEHON', 'CA'),
];

export const department: Station = {
  name: 'STATE',
  address: 'SECSTATE WASHDC',
  indicator: 'RUEHC',
  country: 'US',
};

/** Washington agencies: `[routing indicator, address]`. */
export const agencies: readonly (readonly [string, string])[] = [
  ['RUEKJCS', 'SECDEF WASHINGTON DC'],
  ['RHEHNSC', 'NSC WASHDC'],
  ['RUCPDOC', 'DEPT OF COMMERCE WASHINGTON DC'],
  ['RUEATRS', 'DEPT OF TREASURY WASHINGTON DC'],
  ['RUEHRC', 'DEPT OF AGRICULTURE USDA FAS WASHINGTON DC'],
  ['RUCPDC', 'NOAA WASHINGTON DC'],
  ['RUEHPH', 'CDC ATLANTA GA'],
];

export const subjectTags: Readonly<Record<'recent' | 'early', readonly string[]>> = {
  recent: [
    'PREL',
    'PGOV',
    'PHUM',
    'ECON',
    'EAGR',
    'EAID',
    'EAIR',
    'EFIN',
    'EIND',
    'ELTN',
    'ENRG',
    'ETRD',
    'EWWT',
    'SCUL',
    'SENV',
    'SOCI',
    'TBIO',
    'TPHY',
    'TSPL',
    'OEXC',
    'OPRC',
    'CASC',
    'CVIS',
  ],
  early: [
    'PFOR',
    'PINT',
    'EAGR',
    'EAID',
    'EAIR',
    'EFIN',
    'EIND',
    'ETRD',
    'EGEN',
    'EWWT',
    'CGEN',
    'CVIS',
    'SCUL',
    'SWEL',
    'TECH',
    'TBIO',
    'OPDC',
  ],
};

export const programTags: readonly string[] = ['KPAO', 'KDEM', 'KCOR', 'KWMN', 'KSCA', 'KIPR', 'KGCC'];

/** State offices of the page heads of 1973-79. */
export const offices: readonly string[] = [
  'AF',
  'ARA',
  'EA',
  'EUR',
  'NEA',
  'EB',
  'OES',
  'AID',
  'AGR',
  'COME',
  'L',
  'SP',
  'INR',
  'PA',
  'CU',
  'DODE',
];

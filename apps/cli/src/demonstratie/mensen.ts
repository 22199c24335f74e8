import type { Sub } from './spel/stap.js';

const diploma = { diploma: 'bachelorSociaalWerk', van: '2015-09-01' };

/** The people of OCMW Heidebeke; all fictional (domein §10, the committee's names are invented here). */
export const GEBRUIKERS: readonly {
  sub: Sub;
  naam: string;
  functie: string;
  rollen: string[];
  tel?: string;
  bevoegdSociaalOnderzoek?: { diploma: string; van: string };
}[] = [
  { sub: 'onthaal', naam: 'Nele Boons', functie: 'medewerker onthaal', rollen: ['onthaal'], tel: '016 00 00 10' },
  {
    sub: 'joke',
    naam: 'Joke Maes',
    functie: 'maatschappelijk werker',
    rollen: ['maatschappelijkWerker'],
    tel: '016 00 00 11',
    bevoegdSociaalOnderzoek: diploma,
  },
  {
    sub: 'youssef',
    naam: 'Youssef El Amrani',
    functie: 'maatschappelijk werker',
    rollen: ['maatschappelijkWerker'],
    tel: '016 00 00 12',
    bevoegdSociaalOnderzoek: diploma,
  },
  {
    sub: 'tine',
    naam: 'Tine Goossens',
    functie: 'maatschappelijk werker',
    rollen: ['maatschappelijkWerker'],
    tel: '016 00 00 13',
    bevoegdSociaalOnderzoek: diploma,
  },
  {
    sub: 'hoofd',
    naam: 'Katrien Daems',
    functie: 'hoofd sociale dienst',
    rollen: ['hoofdSocialeDienst'],
    tel: '016 00 00 14',
    bevoegdSociaalOnderzoek: diploma,
  },
  {
    sub: 'secretaris',
    naam: 'Bram Lenaerts',
    functie: 'secretaris van het bijzonder comité',
    rollen: ['secretaris'],
    tel: '016 00 00 15',
  },
  {
    sub: 'voorzitter',
    naam: 'Lieve Vandersmissen',
    functie: 'voorzitter van het bijzonder comité',
    rollen: ['voorzitter', 'comitelid'],
    tel: '016 00 00 16',
  },
  {
    sub: 'directeur',
    naam: 'Koen Aelbrecht',
    functie: 'algemeen directeur',
    rollen: ['algemeenDirecteur'],
    tel: '016 00 00 17',
  },
  {
    sub: 'findir',
    naam: 'Hilde Stroobants',
    functie: 'financieel directeur',
    rollen: ['financieelDirecteur'],
    tel: '016 00 00 18',
  },
  {
    sub: 'financien',
    naam: 'Pieter Nijs',
    functie: 'medewerker financiën',
    rollen: ['financieleDienst'],
    tel: '016 00 00 19',
  },
];

export const COMITELEDEN: readonly { sub: string; naam: string }[] = [
  { sub: 'lid1', naam: 'An Verbeeck' },
  { sub: 'lid2', naam: 'Dirk Cools' },
  { sub: 'lid3', naam: 'Fatiha Benali' },
  { sub: 'lid4', naam: 'Guy Mertens' },
  { sub: 'lid5', naam: 'Ilse Van Roy' },
  { sub: 'lid6', naam: 'Jef Swinnen' },
  { sub: 'lid7', naam: 'Mieke Bastiaens' },
  { sub: 'lid8', naam: 'Wim Adriaens' },
];

/** Every second Thursday (domein §10). */
export const ZITTINGEN = [
  '2026-02-12',
  '2026-02-26',
  '2026-03-12',
  '2026-03-26',
  '2026-04-09',
  '2026-04-23',
  '2026-05-07',
  '2026-05-21',
  '2026-06-04',
  '2026-06-18',
  '2026-07-02',
] as const;

export const OCMW = {
  naam: 'OCMW Heidebeke',
  gemeente: 'Heidebeke',
  inwoners: 18_400,
};

export const mail = (naam: string): string =>
  `${naam
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ ([a-z]+)/, '.$1')
    .replaceAll(' ', '')}@heidebeke.example`;

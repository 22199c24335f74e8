import type { Huisregels, OcmwGegevens } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Tx } from '@besluitpad/prisma';

/** The fictional OCMW of the sample letters. */
const GEGEVENS: OcmwGegevens = {
  dossierPrefix: 'HB',
  adres: ['Sociaal Huis, Dorpsplein 1', '3099 Heidebeke · 016 00 00 10', 'www.heidebeke.example'],
  bezoekadres: 'het Sociaal Huis, Dorpsplein 1 in Heidebeke',
  initiaal: 'H',
  rechtbank: { naam: 'Arbeidsrechtbank Leuven', adres: ['Voorbeeldplein 1', '3000 Leuven'] },
  rekening: { houder: 'OCMW Heidebeke', iban: 'BE68539007547034' },
};

const vast = <W>(waarde: W) => ({ waarde, zekerheid: 'gevonden' as const, bron: 'huishoudelijk reglement (fictief)' });

const HUISREGELS: Huisregels = {
  oproepingDagen: vast(8),
  voorzitterTeltMee: vast(true),
  dringendMaxCent: vast(50_000),
  ondertekenaars: vast({
    standaard: ['algemeenDirecteur', 'voorzitter'],
    perSoort: { dringende_steun: ['voorzitter'], oproeping: ['voorzitter'], ontvangstbewijs: ['werker'] },
  }),
  proRataMethode: vast('kalenderdagen'),
  baremaBevestigdTot: vast({ leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') }),
  betaaldag: vast('op de laatste werkdag'),
  verjaringJaren: vast(5),
};

export interface Heidebeke {
  readonly leden: readonly { id: string; naam: string }[];
}

/** Office, organs, nine members of the committee and the meetings of the spring. */
export async function richtHeidebekeIn(tx: Tx): Promise<Heidebeke> {
  await tx.ocmw.create({
    data: { naam: 'OCMW Heidebeke', gemeente: 'Heidebeke', gegevens: GEGEVENS, huisregels: HUISREGELS },
  });
  const orgaan = (naam: string, functie: string, rol: string) => ({
    sub: rol,
    naam,
    functie,
    rollen: [rol],
    mail: `${rol}@heidebeke.example`,
  });
  await tx.gebruiker.createMany({
    data: [
      orgaan('Koen Aelbrecht', 'algemeen directeur', 'algemeenDirecteur'),
      orgaan('Mia Peeters', 'secretaris', 'secretaris'),
      orgaan('Lieve Vandersmissen', 'voorzitter van het bijzonder comité', 'voorzitter'),
    ],
  });
  const voorzitter = await tx.gebruiker.findFirstOrThrow({ where: { rollen: { has: 'voorzitter' } } });
  const leden = [await maakLid(tx, voorzitter.id, voorzitter.naam, true)];
  for (const naam of [
    'Ann Claeys',
    'Bart Dewulf',
    'Carla Jacobs',
    'Dirk Lenaerts',
    'Els Mertens',
    'Frank Nijs',
    'Greet Op de Beeck',
    'Hugo Pauwels',
  ]) {
    const lid = await tx.gebruiker.create({
      data: {
        sub: naam,
        naam,
        functie: 'comitélid',
        rollen: ['comitelid'],
        mail: naam === 'Hugo Pauwels' ? null : `${naam.replaceAll(' ', '.')}@heidebeke.example`,
      },
    });
    leden.push(await maakLid(tx, lid.id, naam, false));
  }
  return { leden };
}

async function maakLid(tx: Tx, gebruikerId: string, naam: string, voorzitter: boolean) {
  return tx.lid.create({ data: { gebruikerId, naam, voorzitter, van: naarDb('2025-01-01') } });
}

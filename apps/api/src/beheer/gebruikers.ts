import { z } from 'zod';
import {
  ALLE_ROLLEN,
  DIPLOMAS_SOCIAAL_ONDERZOEK,
  datumregel,
  isDatum,
  type DiplomaSociaalOnderzoek,
  type Rol,
} from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu, type Tx } from '@besluitpad/prisma';
import type { Wie } from '../toegang/wie.js';

const diplomas = Object.keys(DIPLOMAS_SOCIAAL_ONDERZOEK) as [DiplomaSociaalOnderzoek, ...DiplomaSociaalOnderzoek[]];
const dag = z.string().refine(isDatum, datumregel);

export const NieuweGebruiker = z
  .strictObject({
    sub: z.string().trim().min(1).max(255),
    naam: z.string().trim().min(1).max(160),
    functie: z.string().trim().min(1).max(160),
    rollen: z.array(z.enum(ALLE_ROLLEN as [Rol, ...Rol[]])).min(1),
    tel: z.string().trim().min(1).max(40).optional(),
    mail: z.email().optional(),
    /** personal qualification for the social inquiry (R-INV-02b) */
    bevoegdSociaalOnderzoek: z.strictObject({ diploma: z.enum(diplomas), van: dag, tot: dag.optional() }).optional(),
  })
  .meta({ id: 'NieuweGebruiker' });

export async function voegGebruikerToe(tx: Tx, wie: Wie, g: z.infer<typeof NieuweGebruiker>): Promise<string> {
  const bevoegd = g.bevoegdSociaalOnderzoek;
  const { id } = await tx.gebruiker.create({
    data: {
      sub: g.sub,
      naam: g.naam,
      functie: g.functie,
      rollen: g.rollen,
      tel: g.tel ?? null,
      mail: g.mail ?? null,
      onderzoekDiploma: bevoegd?.diploma ?? null,
      onderzoekVan: bevoegd === undefined ? null : naarDb(bevoegd.van),
      onderzoekTot: bevoegd?.tot === undefined ? null : naarDb(bevoegd.tot),
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: KETEN_OCMW,
    soort: 'gebruiker.toegevoegd',
    onderwerpId: id,
    op: await nu(tx),
    gegevens: { rollen: g.rollen.join('+') },
  });
  return id;
}

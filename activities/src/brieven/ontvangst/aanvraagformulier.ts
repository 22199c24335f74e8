import type { InvoerVan } from '@besluitpad/domain';
import { datum, voluit } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { verzendingVan } from '../kop.js';
import { gevraagdInWoorden } from './gevraagd.js';
import type { Ontvangst } from './ontvangstbewijs.js';

type Formulier = InvoerVan<'aanvraagformulier'>;

/** Data flows of the Kruispuntbank that a request may use, in plain words (R-PRV-04). */
const STROMEN = [
  'uw identiteit, adres en verblijf (Rijksregister)',
  'wie er bij u ingeschreven is',
  'uw belastbaar inkomen (FOD Financiën)',
  'huizen of gronden op uw naam (kadaster)',
  'uw ziekteverzekering en uitkeringen van het ziekenfonds',
  'steun van een ander OCMW',
  'uw loon, uw werk en opleiding (LED)',
  'uw werkloosheidsuitkering (RVA)',
];

/** The form to sign, with what the file already knows, so that nothing is asked twice. The national number stays out. */
export async function stelFormulierSamen(tx: Tx, dossierId: string, o: Ontvangst): Promise<Formulier> {
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const client = await tx.persoon.findUniqueOrThrow({ where: { id: dossier.persoonId } });
  const gezin = await tx.gezinslid.findMany({
    where: { dossierId, tot: null, samenwonend: true, onderhoudsplichtig: true },
    orderBy: { van: 'asc' },
  });
  return {
    ...o.kop,
    verzending: verzendingVan(o.kanaal),
    gevraagd: o.velden.gevraagd ?? gevraagdInWoorden(o.lijnen.map((lijn) => lijn.steun)),
    ontvangenOp: o.ontvangenOp,
    gekend: {
      geboorte: dag(client.geboren),
      nationaliteit: client.nationaliteit ?? undefined,
      burgerlijkeStaat: client.burgerlijkeStaat ?? undefined,
      tel: client.tel ?? undefined,
      mail: client.mail ?? undefined,
    },
    huisgenoten: gezin.map((g) => ({
      wie: { aanspreking: 'neutraal' as const, ...gesplitst(g.naam) },
      band: g.verwantschap,
      geboorte: dag(g.geboren),
    })),
    kruispuntbank: o.velden.kruispuntbank ?? STROMEN,
  };
}

function gesplitst(volledig: string): { voornaam: string; naam: string } {
  const [voornaam = volledig, ...rest] = volledig.split(' ');
  return { voornaam, naam: rest.length === 0 ? voornaam : rest.join(' ') };
}

function dag(waarde: Date | null): string | undefined {
  return waarde === null ? undefined : voluit(datum(uitDb(waarde)));
}

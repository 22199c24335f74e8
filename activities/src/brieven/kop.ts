import type { BriefKop, Datum, Persoon, Verzending } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb } from '@besluitpad/prisma';
import { Onmogelijk } from '../motor/effect.js';
import type { Ocmw } from './ocmw.js';
import { afzender } from './ocmw.js';

export const AAN_DE_BALIE = 'afgegeven aan de balie';

/** What every letter of a file begins with, on the day of the letter. */
export type Dossierkop = Omit<BriefKop, 'verzending' | 'medeclient'>;

export interface Geadresseerde {
  readonly kop: Dossierkop;
  readonly werkerId: string;
  /** No address: the letter is handed over. */
  readonly balie: boolean;
}

export async function laadKop(tx: Tx, ocmw: Ocmw, dossierId: string, datum: Datum): Promise<Geadresseerde> {
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId } });
  const client = await tx.persoon.findUniqueOrThrow({ where: { id: dossier.persoonId } });
  const gebruiker = await tx.gebruiker.findUniqueOrThrow({ where: { id: dossier.werkerId } });
  const adres = await kiesAdres(tx, client.id, datum);
  return {
    werkerId: dossier.werkerId,
    balie: adres.balie,
    kop: {
      ocmw: afzender(ocmw),
      datum,
      referentie: dossier.nummer,
      client: { aanspreking: alsAanspreking(client.aanspreking), voornaam: client.voornaam, naam: client.naam },
      ...(adres.vertegenwoordiger === undefined ? {} : { vertegenwoordiger: adres.vertegenwoordiger }),
      adres: adres.regels,
      werker: werkerIn(gebruiker),
    },
  };
}

function werkerIn(g: {
  naam: string;
  voornaam: string | null;
  aanspreking: string;
  functie: string;
  tel: string | null;
  mail: string | null;
}): BriefKop['werker'] {
  if (g.tel === null || g.mail === null)
    throw new Onmogelijk('De maatschappelijk werker heeft geen telefoon of mail: de brief moet die noemen.');
  const voornaam = g.voornaam ?? g.naam.split(' ')[0] ?? g.naam;
  const naam = g.naam.slice(voornaam.length).trim() || g.naam;
  return { aanspreking: alsAanspreking(g.aanspreking), voornaam, naam, functie: g.functie, tel: g.tel, mail: g.mail };
}

export function alsAanspreking(waarde: string): Persoon['aanspreking'] {
  if (waarde === 'de heer' || waarde === 'mevrouw') return waarde;
  return 'neutraal';
}

interface Adreskeuze {
  readonly regels: string[];
  readonly balie: boolean;
  readonly vertegenwoordiger?: { naam: string; hoedanigheid: string };
}

/** A safe address goes before a representative's, that before the own one; who has none collects the letter. */
const VOORRANG = ['veilig', 'vertegenwoordiger', 'eigen', 'balie'];

async function kiesAdres(tx: Tx, persoonId: string, datum: Datum): Promise<Adreskeuze> {
  const dag = naarDb(datum);
  const geldig = await tx.kennisgevingsadres.findMany({
    where: { persoonId, van: { lte: dag }, OR: [{ tot: null }, { tot: { gte: dag } }] },
  });
  const bruikbaar = geldig.filter((a) => !a.onveilig);
  if (geldig.length > 0 && bruikbaar.length === 0)
    throw new Onmogelijk('Elk adres van de cliënt is als onveilig gemerkt: kies eerst een veilig adres.');
  const [adres] = bruikbaar.toSorted((a, b) => VOORRANG.indexOf(a.soort) - VOORRANG.indexOf(b.soort));
  if (adres === undefined || adres.soort === 'balie') return { regels: [AAN_DE_BALIE], balie: true };
  const naam = adres.terAttentie;
  if (adres.soort === 'vertegenwoordiger') {
    if (naam === null) throw new Onmogelijk('Het adres van de vertegenwoordiger heeft geen naam.');
    return { regels: adres.regels, balie: false, vertegenwoordiger: { naam, hoedanigheid: 'vertegenwoordiger' } };
  }
  return { regels: naam === null ? adres.regels : [`t.a.v. ${naam}`, ...adres.regels], balie: false };
}

/** Name on the envelope. */
export function bestemmingVan({ client, vertegenwoordiger }: Dossierkop): string {
  if (vertegenwoordiger !== undefined) return vertegenwoordiger.naam;
  const naam = `${client.voornaam} ${client.naam}`;
  if (client.aanspreking === 'neutraal') return naam;
  return client.aanspreking === 'de heer' ? `De heer ${naam}` : `Mevrouw ${naam}`;
}

export function verzendingVan(
  kanaal: Verzending['wijze'] & ('AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF'),
): Verzending {
  return kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? { wijze: kanaal, plaats: 'balie' } : { wijze: kanaal };
}

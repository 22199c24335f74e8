import type { BriefKop, Datum, Kennisgevingsadres, Persoon, Verzending } from '@besluitpad/domain';
import { datum as alsDatum, geadresseerden } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
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
  const [omslag] = await laadOmslagen(tx, dossierId, datum);
  return {
    werkerId: dossier.werkerId,
    balie: omslag.balie,
    kop: {
      ocmw: afzender(ocmw),
      datum,
      referentie: dossier.nummer,
      client: { aanspreking: alsAanspreking(client.aanspreking), voornaam: client.voornaam, naam: client.naam },
      ...(omslag.vertegenwoordiger === undefined ? {} : { vertegenwoordiger: omslag.vertegenwoordiger }),
      adres: [...omslag.adres],
      werker: werkerIn(gebruiker),
    },
  };
}

/** Name, lines and channel of one envelope: what differs between a letter and its copy. */
export interface Omslag {
  readonly adres: string[];
  readonly balie: boolean;
  readonly vertegenwoordiger?: { naam: string; hoedanigheid: string };
}

/** Everybody who gets a decision in an envelope of his own, the client first; a name is written to once. */
export async function laadOmslagen(tx: Tx, dossierId: string, datum: Datum): Promise<[Omslag, ...Omslag[]]> {
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const rijen = await tx.kennisgevingsadres.findMany({
    where: { persoonId },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  const adressen = rijen.map((rij) => ({
    ...rij,
    soort: rij.soort as Kennisgevingsadres['soort'],
    van: alsDatum(uitDb(rij.van)),
    tot: rij.tot === null ? null : alsDatum(uitDb(rij.tot)),
  }));
  const omslagen = geadresseerden(adressen, datum).map(({ adres }) => alsOmslag(adres));
  const eenmaal = omslagen.filter(
    ({ vertegenwoordiger: v }, i) =>
      v === undefined || omslagen.findIndex(({ vertegenwoordiger }) => vertegenwoordiger?.naam === v.naam) === i,
  );
  const [eerste, ...meer] = eenmaal;
  if (eerste === undefined)
    throw new Onmogelijk('Elk adres van de cliënt is als onveilig gemerkt: kies eerst een veilig adres.');
  return [eerste, ...meer];
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

function alsOmslag(adres: (Pick<Kennisgevingsadres, 'regels' | 'terAttentie'> & { soort: string }) | null): Omslag {
  if (adres === null || adres.soort === 'balie') return { adres: [AAN_DE_BALIE], balie: true };
  const naam = adres.terAttentie;
  if (adres.soort === 'vertegenwoordiger') {
    if (naam === null) throw new Onmogelijk('Het adres van de vertegenwoordiger heeft geen naam.');
    return { adres: [...adres.regels], balie: false, vertegenwoordiger: { naam, hoedanigheid: 'vertegenwoordiger' } };
  }
  return { adres: naam === null ? [...adres.regels] : [`t.a.v. ${naam}`, ...adres.regels], balie: false };
}

/** The head of the same letter in another envelope. */
export function metOmslag(kop: Dossierkop, { adres, vertegenwoordiger }: Omslag): Dossierkop {
  const { vertegenwoordiger: _eerder, ...zonder } = kop;
  return { ...zonder, ...(vertegenwoordiger === undefined ? {} : { vertegenwoordiger }), adres };
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

/**
 * Sends an intake: person, file, household, request, documents, each once. What came through is remembered with its
 * answer, so that trying again goes on where it stopped; its key makes that a repeated act never counts twice.
 */
import { doe, Probleem, stuurBestand, type Veldfout } from '../api/vraag.js';
import type { Geregistreerd } from '../api/vormen.js';
import { leesDatum } from '../invoer/datum.js';
import { NIEUW_DOSSIER, type Gezinslid, type Intake, type Lijn } from './gegevens.js';

export interface Verzonden {
  readonly clientId?: string;
  readonly dossierId?: string;
  readonly gezin: number;
  readonly aanvraag?: Geregistreerd;
  readonly stukken: number;
  /** The key of each act and what it was given for: the same act, tried again, has the same one. */
  readonly sleutels: Readonly<Record<string, { readonly voor: string; readonly sleutel: string }>>;
}

export const NIETS_VERZONDEN: Verzonden = { gezin: 0, stukken: 0, sleutels: {} };

/** A refusal with the fields named as the pages name them. */
export class Geweigerd extends Error {
  override readonly name = 'Geweigerd';
  readonly probleem: Probleem;
  readonly fouten: readonly Veldfout[];

  constructor(probleem: Probleem, naarVeld: (veld: string) => string) {
    super(probleem.message);
    this.probleem = probleem;
    this.fouten = probleem.fouten.map(({ veld, boodschap }) => ({
      veld: naarVeld(veld.replaceAll(/\[(\d+)\]/g, '.$1')),
      boodschap,
    }));
  }
}

/** One sending: what came through so far, and the key of each act. */
class Zending {
  nu: Verzonden;
  readonly #bewaar: (nu: Verzonden) => void;

  constructor(begin: Verzonden, bewaar: (nu: Verzonden) => void) {
    this.nu = begin;
    this.#bewaar = bewaar;
  }

  onthoud(deel: Partial<Verzonden>): void {
    this.nu = { ...this.nu, ...deel };
    this.#bewaar(this.nu);
  }

  sleutel(handeling: string, lichaam: unknown): string {
    const voor = JSON.stringify(lichaam);
    const vorig = this.nu.sleutels[handeling];
    if (vorig?.voor === voor) return vorig.sleutel;
    const sleutel = crypto.randomUUID();
    this.onthoud({ sleutels: { ...this.nu.sleutels, [handeling]: { voor, sleutel } } });
    return sleutel;
  }

  async stuur<T>(handeling: string, pad: string, lichaam: unknown, naarVeld = (veld: string) => veld): Promise<T> {
    try {
      return await doe<T>(pad, lichaam, { 'Idempotency-Key': this.sleutel(handeling, lichaam) });
    } catch (fout) {
      throw fout instanceof Probleem && fout.fouten.length > 0 ? new Geweigerd(fout, naarVeld) : fout;
    }
  }
}

export async function verstuur(
  intake: Intake,
  begin: Verzonden,
  vandaag: string,
  bewaar: (nu: Verzonden) => void,
): Promise<Verzonden> {
  const zending = new Zending(begin, bewaar);
  if (zending.nu.clientId === undefined) zending.onthoud({ clientId: await stuurClient(zending, intake, vandaag) });
  if (zending.nu.dossierId === undefined) zending.onthoud({ dossierId: await stuurDossier(zending, intake) });
  const dossier = `/api/dossiers/${zending.nu.dossierId ?? ''}`;
  const leden = intake.alleen === 'nee' ? intake.gezin : [];
  for (const [nr, lid] of leden.entries()) {
    if (nr < zending.nu.gezin) continue;
    const naarVeld = (veld: string) => `gezin.${nr}.${veld}`;
    await zending.stuur(`gezin ${nr}`, `${dossier}/gezinsleden`, alsLid(lid, vandaag), naarVeld);
    zending.onthoud({ gezin: nr + 1 });
  }
  if (zending.nu.aanvraag === undefined) {
    const lichaam = alsAanvraag(intake, vandaag);
    zending.onthoud({
      aanvraag: await zending.stuur<Geregistreerd>('aanvraag', `${dossier}/aanvragen`, lichaam),
    });
  }
  await stuurStukken(zending, intake, dossier);
  return zending.nu;
}

async function stuurClient(zending: Zending, intake: Intake, vandaag: string): Promise<string> {
  if (typeof intake.client === 'object') return intake.client.id;
  const lichaam = alsClient(intake, vandaag);
  return (await zending.stuur<{ id: string }>('client', '/api/clienten', lichaam, adresveld)).id;
}

async function stuurDossier(zending: Zending, { dossierId, werkerId, vertrouwelijk }: Intake): Promise<string> {
  if (dossierId !== NIEUW_DOSSIER) return dossierId;
  const lichaam = { clientId: zending.nu.clientId, werkerId, vertrouwelijk };
  return (await zending.stuur<{ id: string }>('dossier', '/api/dossiers', lichaam)).id;
}

async function stuurStukken(zending: Zending, { stukken }: Intake, dossier: string): Promise<void> {
  for (const [nr, { bestand, soort }] of stukken.entries()) {
    if (nr < zending.nu.stukken) continue;
    const velden = { naam: bestand.name, soort, aanvraagId: zending.nu.aanvraag?.id ?? '' };
    await stuurBestand(`${dossier}/bijlagen`, bestand, velden, zending.sleutel(`stuk ${nr}`, velden));
    zending.onthoud({ stukken: nr + 1 });
  }
}

const adresveld = (veld: string) => (veld.startsWith('adressen') ? 'straat' : veld);

const gevuld = (velden: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(velden).flatMap(([naam, tekst]) => (tekst.trim() === '' ? [] : [[naam, tekst]])));

function dag(tekst: string, vandaag: string, verleden = false): string {
  const gelezen = leesDatum(tekst, { vandaag, verleden });
  return gelezen.soort === 'waarde' ? gelezen.waarde : '';
}

function alsClient({ persoon, bereik }: Intake, vandaag: string) {
  const { aanspreking, voornaam, naam, geboren, ...rest } = persoon;
  const { waar, straat, gemeente, tel, mail, iban, nietBellen, grootdruk } = bereik;
  return {
    ...{ aanspreking, voornaam, naam, nietBellen, grootdruk },
    ...gevuld({ ...rest, geboren: dag(geboren, vandaag, true), tel, mail, iban }),
    adressen: [{ soort: waar, regels: waar === 'balie' ? [] : [straat, gemeente] }],
  };
}

function alsLid({ naam, verwantschap, geboren, samenwonend, onderhoudsplichtig }: Gezinslid, vandaag: string) {
  return {
    ...{ naam, verwantschap, samenwonend, onderhoudsplichtig, van: vandaag },
    ...gevuld({ geboren: dag(geboren, vandaag, true) }),
  };
}

function alsAanvraag({ vraag, lijnen }: Intake, vandaag: string) {
  const { wijze, tekst, ontvangenOp, eersteOntvangstOp } = vraag;
  return {
    ...{ wijze, vraag: tekst, ontvangenOp: dag(ontvangenOp, vandaag) },
    ...(wijze === 'doorgezonden' ? { eersteOntvangstOp: dag(eersteOntvangstOp, vandaag) } : {}),
    lijnen: lijnen.map((lijn) => alsLijn(lijn, vandaag)),
  };
}

function alsLijn({ steun, spoor, omschrijving, leverdatum, liters }: Lijn, vandaag: string) {
  const gegevens = {
    ...gevuld({ leverdatum: dag(leverdatum, vandaag) }),
    ...(liters.trim() === '' ? {} : { liters: Number(liters) }),
  };
  return { steun, spoor, omschrijving, ...(steun === 'VT' ? { gegevens } : {}) };
}

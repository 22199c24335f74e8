/** Decisions being carried out: letters at every stage, a payment released by one of two, forms for the State. */
import { leefloon } from '../voorbeeldlijnen.js';
import { maakBesluit, type Gemaakt } from '../proefbesluit.js';
import { laadVermeldingen, legBrief } from '../proefbrief.js';
import type { ProefApp } from '../proefApp.js';
import { zetKlok, zetOcmw } from '../proefocmw.js';

export interface Besluitwereld {
  readonly proef: ProefApp;
  readonly voorzitter: string;
  readonly directeur: string;
  readonly secretaris: string;
  readonly findir: string;
  readonly financien: string;
  readonly werker: string;
  readonly onthaal: string;
  readonly beheerder: string;
  /** Financial and general director in one person. */
  readonly beide: string;
  readonly lid: string;
  readonly dossierId: string;
  readonly besluitId: string;
  readonly opvolgingId: string;
  /** Released by the financial director only. */
  readonly halfVrij: string;
  readonly teGeven: string;
  readonly onderweg: string;
  readonly betaald: string;
  readonly klaar: string;
  readonly verzonden: string;
  /** Signed by the chair. */
  readonly ontwerp: string;
  readonly zonderVermelding: string;
  readonly getekend: string;
  readonly vertrokken: string;
  readonly bewezen: string;
  readonly handeltaak: string;
}

/** A Monday, four days after the meeting; the letters promise to leave on Thursday. */
export const VANDAAG = '2026-03-30';
export const BRIEFDATUM = '2026-04-02';
const BESLISTOP = '2026-03-26';
let nummer = 0;

function beslis(proef: ProefApp): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
    ...{ ontvangenOp: '2026-03-09', beslistOp: BESLISTOP },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
  });
}

export async function maakBesluitwereld(proef: ProefApp): Promise<Besluitwereld> {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  const token = async (naam: string, ...rollen: Parameters<ProefApp['maakGebruiker']>[1]) =>
    (await proef.maakGebruiker(naam, rollen)).token;
  const mensen = {
    voorzitter: await token('Lieve', 'voorzitter', 'comitelid'),
    directeur: await token('Koen', 'algemeenDirecteur'),
    secretaris: await token('Bram', 'secretaris'),
    findir: await token('Hilde', 'financieelDirecteur'),
    financien: await token('Pieter', 'financieleDienst'),
    werker: await token('Joke', 'maatschappelijkWerker'),
    onthaal: await token('Nele', 'onthaal'),
    beheerder: await token('Beheer', 'beheerder'),
    beide: await token('Eén', 'financieelDirecteur', 'algemeenDirecteur'),
    lid: await token('Lid', 'comitelid'),
  };
  const half = await beslis(proef);
  const heel = await beslis(proef);
  const doe = maakDoe(proef);
  await zetKlok(proef.databank, `${VANDAAG}T08:00:00Z`);
  await doe(`/besluiten/${half.besluitId}/betaling/vrijgeven`, mensen.findir);
  await doe(`/besluiten/${heel.besluitId}/betaling/vrijgeven`, mensen.findir);
  await doe(`/besluiten/${heel.besluitId}/betaling/vrijgeven`, mensen.directeur);
  const klaar = await een(proef, 'staatsformulier', half);
  const verzonden = await een(proef, 'staatsformulier', heel);
  await doe(`/staatsformulieren/${verzonden}/verzonden`, mensen.werker, { op: VANDAAG });
  return {
    ...{ proef, ...mensen },
    ...{ dossierId: half.dossierId, besluitId: half.besluitId, halfVrij: half.besluitId },
    ...{ klaar, verzonden },
    opvolgingId: await volgt(proef, half),
    teGeven: await een(proef, 'betaling', half),
    onderweg: await een(proef, 'betaling', heel),
    betaald: await betaal(proef, mensen),
    ...(await maakBrieven(proef, mensen, half)),
    handeltaak: await een(proef, 'taak', half, `AND sleutel LIKE 'betaling.vrijgeven/%algemeenDirecteur'`),
  };
}

type Mensen = Pick<Besluitwereld, 'voorzitter' | 'directeur' | 'secretaris' | 'findir' | 'financien'>;

async function betaal(proef: ProefApp, { findir, directeur, financien }: Mensen): Promise<string> {
  const besluit = await beslis(proef);
  await zetKlok(proef.databank, `${VANDAAG}T08:00:00Z`);
  for (const token of [findir, directeur]) {
    await maakDoe(proef)(`/besluiten/${besluit.besluitId}/betaling/vrijgeven`, token);
  }
  const id = await een(proef, 'betaling', besluit);
  await maakDoe(proef)(`/betalingen/${id}/betaald`, financien, { op: VANDAAG });
  return id;
}

async function maakBrieven(
  proef: ProefApp,
  { voorzitter, directeur, secretaris }: Mensen,
  half: Gemaakt,
): Promise<Pick<Besluitwereld, 'ontwerp' | 'zonderVermelding' | 'getekend' | 'vertrokken' | 'bewezen'>> {
  const doe = maakDoe(proef);
  const brief = (g: Gemaakt, anders: object = {}) => legBrief(proef.databank, g, { briefdatum: BRIEFDATUM, ...anders });
  const ontwerp = await brief(half);
  await doe(`/brieven/${ontwerp}/ondertekenen`, voorzitter);
  const tot = async (stappen: number) => {
    const id = await brief(await beslis(proef));
    await zetKlok(proef.databank, `${BRIEFDATUM}T08:00:00Z`);
    for (const token of [voorzitter, directeur]) await doe(`/brieven/${id}/ondertekenen`, token);
    if (stappen > 0) await doe(`/brieven/${id}/verzenden`, secretaris);
    const bewijs = { barcode: 'RR000000001BE', gepostOp: BRIEFDATUM };
    if (stappen > 1) await doe(`/brieven/${id}/bewijs`, secretaris, bewijs);
    await zetKlok(proef.databank, `${VANDAAG}T08:00:00Z`);
    return id;
  };
  const zonderVermelding = await brief(await beslis(proef), { zonder: ['M3'] });
  return { ontwerp, zonderVermelding, getekend: await tot(0), vertrokken: await tot(1), bewezen: await tot(2) };
}

function maakDoe(proef: ProefApp) {
  return async (pad: string, token: string, lichaam: object = {}): Promise<void> => {
    const { status } = await proef.vraag(`/api${pad}`, { token, lichaam });
    expect({ pad, goed: status < 300 }).toEqual({ pad, goed: true });
  };
}

async function volgt({ databank }: ProefApp, { dossierId }: Gemaakt): Promise<string> {
  const [rij] = await databank.vraag<{ id: string }>('SELECT id FROM opvolging WHERE dossier_id = $1', [dossierId]);
  return rij!.id;
}

async function een({ databank }: ProefApp, tabel: string, { procedureId }: Gemaakt, ook = ''): Promise<string> {
  const [rij] = await databank.vraag<{ id: string }>(
    `SELECT id FROM ${tabel} WHERE procedure_id = $1 ${ook} ORDER BY id LIMIT 1`,
    [procedureId],
  );
  return rij!.id;
}

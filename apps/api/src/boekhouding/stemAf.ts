import { afstemzin, stemAf, vorderingenVanJaar, type Afgestemd, type Vorderingenvanjaar } from '@besluitpad/domain';
import { z } from 'zod';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesPosten, leesVorderingen, type Afstemvraag } from './leesPosten.js';
import type { Afstemlijstvraag, Dossierafstemmingen, Totaalafstemming, Totaalvraag } from './vormen.js';

/** So many files are read with one set of statements. */
const BLAD = 1000;

interface Dossierrij {
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly client: string;
}

interface Stand {
  readonly geld: Afgestemd;
  readonly terug: Vorderingenvanjaar;
}

/** Per file, the oldest id first: only files this user may see. */
export async function lijstAfstemming(tx: Tx, wie: Wie, vraag: Afstemlijstvraag): Promise<Dossierafstemmingen> {
  const { jaar, dossier = null, limiet } = vraag;
  const [na = null] = leesCursor(vraag.na, z.tuple([z.uuid()])) ?? [];
  const rijen = await leesDossiers(tx, { dossier, na, aantal: limiet + 1 });
  const standen = await leesStanden(tx, rijen, { jaar, vandaag: (await leesOgenblik(tx)).dag });
  await logInzage(tx, wie, `afstemming ${jaar}`, dossier);
  const alle = rijen.map((rij) => {
    const { geld, terug } = standVan(standen, rij, jaar);
    const verschillen = geld.verschillen.map((verschil) => ({ ...verschil, waarom: afstemzin(verschil.reden) }));
    return { ...rij, jaar, ...geld, terug, verschillen };
  });
  const { items, volgende } = maakPagina(alle, limiet, (rij) => [rij.dossierId]);
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}

/** Of all files together, with each reason once. */
export async function leesTotaal(tx: Tx, wie: Wie, { jaar }: Totaalvraag): Promise<Totaalafstemming> {
  const vandaag = (await leesOgenblik(tx)).dag;
  let totaal = leegTotaal(jaar);
  for (let na: string | null = null; ;) {
    const rijen: Dossierrij[] = await leesDossiers(tx, { dossier: null, na, aantal: BLAD });
    const standen = await leesStanden(tx, rijen, { jaar, vandaag });
    for (const rij of rijen) totaal = telOp(totaal, standVan(standen, rij, jaar));
    const laatste = rijen.at(-1);
    if (laatste === undefined || rijen.length < BLAD) break;
    na = laatste.dossierId;
  }
  await logInzage(tx, wie, `afstemming ${jaar}, totaal`, null);
  return totaal;
}

function leesDossiers(
  tx: Tx,
  { dossier, na, aantal }: { readonly dossier: string | null; readonly na: string | null; readonly aantal: number },
): Promise<Dossierrij[]> {
  return tx.$queryRaw<Dossierrij[]>`
    SELECT d.id AS "dossierId", d.nummer AS "dossierNummer", p.voornaam || ' ' || p.naam AS client
    FROM dossier d JOIN persoon p ON p.id = d.persoon_id
    WHERE (${dossier}::uuid IS NULL OR d.id = ${dossier}::uuid) AND (${na}::uuid IS NULL OR d.id > ${na}::uuid)
      AND EXISTS (SELECT 1 FROM besluit b WHERE b.dossier_id = d.id)
    ORDER BY d.id LIMIT ${aantal}`;
}

async function leesStanden(tx: Tx, rijen: readonly Dossierrij[], vraag: Afstemvraag): Promise<Map<string, Stand>> {
  const ids = rijen.map(({ dossierId }) => dossierId);
  const posten = await leesPosten(tx, ids, vraag);
  const vorderingen = await leesVorderingen(tx, ids);
  return new Map(
    ids.map((id) => [
      id,
      { geld: stemAf(posten.get(id) ?? []), terug: vorderingenVanJaar(vorderingen.get(id) ?? [], vraag.jaar) },
    ]),
  );
}

function standVan(standen: ReadonlyMap<string, Stand>, { dossierId }: Dossierrij, jaar: number): Stand {
  return standen.get(dossierId) ?? { geld: stemAf([]), terug: vorderingenVanJaar([], jaar) };
}

function leegTotaal(jaar: number): Totaalafstemming {
  const { verschillen: _geen, ...geld } = stemAf([]);
  return { jaar, ...geld, terug: vorderingenVanJaar([], jaar), dossiers: 0, perReden: [] };
}

function telOp(totaal: Totaalafstemming, { geld, terug }: Stand): Totaalafstemming {
  const perReden = new Map(totaal.perReden.map((regel) => [regel.reden, regel]));
  for (const { reden, bedragCent } of geld.verschillen) {
    const tot = perReden.get(reden) ?? { reden, waarom: afstemzin(reden), aantal: 0, bedragCent: 0 };
    perReden.set(reden, { ...tot, aantal: tot.aantal + 1, bedragCent: tot.bedragCent + bedragCent });
  }
  return {
    jaar: totaal.jaar,
    beslotenCent: totaal.beslotenCent + geld.beslotenCent,
    besteldCent: totaal.besteldCent + geld.besteldCent,
    betaaldCent: totaal.betaaldCent + geld.betaaldCent,
    onverklaardCent: totaal.onverklaardCent + geld.onverklaardCent,
    terug: {
      openBeginCent: totaal.terug.openBeginCent + terug.openBeginCent,
      gevorderdCent: totaal.terug.gevorderdCent + terug.gevorderdCent,
      kwijtgescholdenCent: totaal.terug.kwijtgescholdenCent + terug.kwijtgescholdenCent,
      ontvangenCent: totaal.terug.ontvangenCent + terug.ontvangenCent,
      openEindCent: totaal.terug.openEindCent + terug.openEindCent,
    },
    dossiers: totaal.dossiers + 1,
    perReden: [...perReden.values()],
  };
}

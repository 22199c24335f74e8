/** R-COM-15: suggested interests go to the secretary only; the member is asked, and his own answer makes him leave the room. */
import { BELANGGRONDEN, vermoedeBelangen, type Bandsoort, type Zaakgegevens } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { logInzage } from '../dossiers/inzage.js';
import { eisLeden, getComite, type Lid } from '../comite/samenstelling.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';
import type { Belang, Belangantwoord, Belangvraag } from './vormen.js';

export async function lijstBelangen(tx: Tx, wie: Wie, zitting: Zitting): Promise<Belang[]> {
  await logInzage(tx, wie, `belangen van zitting/${zitting.id}`, null);
  const { leden } = await getComite(tx, zitting.datum);
  const banden = await tx.lidband.findMany({
    where: { lidId: { in: leden.map(({ id }) => id) }, ingetrokkenOp: null },
  });
  const gekend = await tx.belang.findMany({ where: { lidId: { in: leden.map(({ id }) => id) } } });
  const metBanden = leden.map((lid) => ({
    ...lid,
    banden: banden
      .filter(({ lidId }) => lidId === lid.id)
      .map(({ soort, waarde }) => ({ soort: soort as Bandsoort, waarde })),
  }));
  return (await leesZaken(tx, zitting.id)).flatMap((zaak) =>
    metBanden.flatMap((lid): Belang[] => {
      const gronden = vermoedeBelangen(lid, zaak).map((code) => ({ code, zin: BELANGGRONDEN[code] }));
      const rij = gekend.find(({ agendapuntId, lidId }) => agendapuntId === zaak.id && lidId === lid.id);
      if (gronden.length === 0 && rij === undefined) return [];
      return [
        {
          ...{ agendapuntId: zaak.id, volgnr: zaak.volgnr, lidId: lid.id, naam: lid.naam, gronden },
          gevraagd: rij !== undefined && rij.gevraagdOp !== null,
          antwoord: (rij?.antwoord ?? null) as Belang['antwoord'],
          toelichting: rij?.toelichting ?? null,
        },
      ];
    }),
  );
}

function leesZaken(tx: Tx, zittingId: string) {
  return tx.$queryRaw<(Zaakgegevens & { id: string; volgnr: number; dossierId: string })[]>`
    SELECT p.id, p.volgnr, p.dossier_id AS "dossierId",
      ARRAY(SELECT s.voornaam || ' ' || s.naam UNION SELECT g.naam FROM gezinslid g WHERE g.dossier_id = d.id) AS personen,
      ARRAY(SELECT array_to_string(k.regels, ', ') FROM kennisgevingsadres k WHERE k.persoon_id = s.id AND k.soort = 'eigen') AS adressen,
      ARRAY(SELECT i.bron FROM inkomen i WHERE i.dossier_id = d.id) AS inkomstenbronnen,
      ARRAY(SELECT b ->> 'naam' FROM voorstellijn v, jsonb_path_query(v.gegevens, '$.**.begunstigden[*]') b
        WHERE v.voorstel_id = p.voorstel_id AND b ->> 'naam' IS NOT NULL) AS begunstigden
    FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id JOIN persoon s ON s.id = d.persoon_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.status <> 'afgevoerd' ORDER BY p.volgnr`;
}

/** Asks every member with a suggestion that was not asked before; the question names the item and no ground. */
export async function vraagBelangen(tx: Tx, wie: Wie, zitting: Zitting): Promise<{ gevraagd: number }> {
  eisFase(zitting, 'opgeroepen', 'bezig');
  const open = (await lijstBelangen(tx, wie, zitting)).filter(
    ({ gevraagd, antwoord }) => !gevraagd && antwoord === null,
  );
  const op = await nu(tx);
  await tx.$executeRaw`
    INSERT INTO belang (agendapunt_id, lid_id, dossier_id, gevraagd_op)
    SELECT p.id, b."lidId", p.dossier_id, ${op}
    FROM jsonb_to_recordset(${JSON.stringify(open)}::jsonb) AS b("agendapuntId" uuid, "lidId" uuid) JOIN agendapunt p ON p.id = b."agendapuntId"
    ON CONFLICT DO NOTHING`;
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.belangenGevraagd', onderwerpId: zitting.id, op },
    gegevens: { gevraagd: open.length },
  });
  return { gevraagd: open.length };
}

/** What is asked of the one who acts. */
export function lijstBelangvragen(tx: Tx, wie: Wie, { id }: Zitting): Promise<Belangvraag[]> {
  return tx.$queryRaw<Belangvraag[]>`
    SELECT p.id AS "agendapuntId", p.volgnr, p.titel, b.lid_id AS "lidId", b.antwoord
    FROM belang b JOIN agendapunt p ON p.id = b.agendapunt_id JOIN lid l ON l.id = b.lid_id
    WHERE p.zitting_id = ${id}::uuid AND l.gebruiker_id = ${wie.gebruikerId}::uuid AND b.gevraagd_op IS NOT NULL ORDER BY p.volgnr`;
}

export async function meldBelang(
  tx: Tx,
  wie: Wie,
  { zitting, punt }: Plek,
  invoer: Belangantwoord,
): Promise<Belangvraag> {
  eisFase(zitting, 'opgeroepen', 'bezig');
  const { lidId, antwoord } = invoer;
  const comite = await getComite(tx, zitting.datum);
  eisLeden(comite, [lidId]);
  eisEigenOfGenoteerd(wie, comite.leden, lidId);
  if (punt.status !== 'open') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Over dit punt is al gestemd: noteer de stemming opnieuw met de wraking.',
    );
  }
  const op = await nu(tx);
  const gegeven = { antwoord, toelichting: invoer.toelichting ?? null, beantwoordOp: op };
  await tx.belang.upsert({
    where: { agendapuntId_lidId: { agendapuntId: punt.id, lidId } },
    create: { agendapuntId: punt.id, lidId, dossierId: punt.dossierId, ...gegeven },
    update: gegeven,
  });
  await legVast(tx, wie, {
    ...{ ketenId: punt.dossierId, dossierId: punt.dossierId, soort: 'agendapunt.belang', onderwerpId: punt.id, op },
    gegevens: { zittingId: zitting.id, lidId, antwoord },
    tekst: gegeven.toelichting,
  });
  return { agendapuntId: punt.id, volgnr: punt.volgnr, titel: punt.titel, lidId, antwoord };
}

function eisEigenOfGenoteerd(wie: Wie, leden: readonly Lid[], lidId: string): void {
  const eigen = leden.find(({ id }) => id === lidId)?.gebruikerId === wie.gebruikerId;
  if (eigen || mag(wie.rollen, 'stemming.noteren')) return;
  throw veldWeigering('lidId', 'eigen', 'Als lid antwoordt u alleen voor uzelf.');
}

/** R-COM-15: suggested interests go to the secretary only; the member is asked, and his own answer makes him leave the room. */
import { BELANGGRONDEN, vermoedeBelangen, type Bandsoort, type Zaakgegevens } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { logInzage } from '../dossiers/inzage.js';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { findZetel } from '../comite/zetel.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';
import { puntenZonderInzage } from './zonderInzage.js';
import type { Belang, Belangantwoord, Belangvraag } from './vormen.js';

export async function lijstBelangen(tx: Tx, wie: Wie, zitting: Zitting): Promise<Belang[]> {
  await logInzage(tx, wie, `belangen van zitting/${zitting.id}`, null);
  const { leden } = await getComite(tx, zitting);
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
export async function lijstBelangvragen(tx: Tx, wie: Wie, zitting: Zitting): Promise<Belangvraag[]> {
  const { id } = zitting;
  const belangen = await puntenZonderInzage(tx, id);
  const gevraagd = await tx.$queryRaw<Belangvraag[]>`
    SELECT p.id AS "agendapuntId", p.volgnr, p.titel, b.lid_id AS "lidId", b.antwoord
    FROM belang b JOIN agendapunt p ON p.id = b.agendapunt_id JOIN lid l ON l.id = b.lid_id
    WHERE p.zitting_id = ${id}::uuid AND l.id = ${(await findZetel(tx, wie, zitting))?.id ?? null}::uuid AND b.gevraagd_op IS NOT NULL`;
  const open = gevraagd.filter(({ agendapuntId }) => !belangen.some((belang) => belang.id === agendapuntId));
  const gemeld = belangen.map(({ id: agendapuntId, lidId, volgnr }): Belangvraag => ({
    ...{ agendapuntId, volgnr, lidId, titel: zonderTitel(volgnr), antwoord: 'belang' },
  }));
  return [...open, ...gemeld].sort((a, b) => a.volgnr - b.volgnr);
}

export async function meldBelang(
  tx: Tx,
  wie: Wie,
  { zitting, punt }: Plek,
  invoer: Belangantwoord,
): Promise<Belangvraag> {
  eisFase(zitting, 'opgeroepen', 'bezig');
  const { lidId, antwoord } = invoer;
  const comite = await getComite(tx, zitting);
  eisLeden(comite, [lidId]);
  await eisEigenOfGenoteerd(tx, wie, zitting, lidId);
  if (punt.status !== 'open') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Over dit punt is al gestemd: noteer de stemming opnieuw met de wraking.',
    );
  }
  const op = await nu(tx);
  const gegeven = { toelichting: invoer.toelichting ?? null };
  await legVast(tx, wie, {
    ...{ ketenId: punt.dossierId, dossierId: punt.dossierId, soort: 'agendapunt.belang', onderwerpId: punt.id, op },
    gegevens: { zittingId: zitting.id, lidId, antwoord },
    tekst: gegeven.toelichting,
  });
  // Last, and without reading it back: from here on this file is closed to the member who told it.
  await tx.$executeRaw`
    INSERT INTO belang (agendapunt_id, lid_id, dossier_id, antwoord, toelichting, beantwoord_op)
    VALUES (${punt.id}::uuid, ${lidId}::uuid, ${punt.dossierId}::uuid, ${antwoord}, ${gegeven.toelichting}, ${op})
    ON CONFLICT (agendapunt_id, lid_id) DO UPDATE SET antwoord = EXCLUDED.antwoord, toelichting = EXCLUDED.toelichting,
      beantwoord_op = EXCLUDED.beantwoord_op`;
  const titel = antwoord === 'belang' ? zonderTitel(punt.volgnr) : punt.titel;
  return { agendapuntId: punt.id, volgnr: punt.volgnr, titel, lidId, antwoord };
}

function zonderTitel(volgnr: number): string {
  return `Punt ${volgnr}: u hebt een belang`;
}

async function eisEigenOfGenoteerd(tx: Tx, wie: Wie, zitting: Zitting, lidId: string): Promise<void> {
  const eigen = (await findZetel(tx, wie, zitting))?.id === lidId;
  if (eigen || mag(wie.rollen, 'stemming.noteren')) return;
  throw veldWeigering('lidId', 'eigen', 'Als lid antwoordt u alleen voor uzelf.');
}

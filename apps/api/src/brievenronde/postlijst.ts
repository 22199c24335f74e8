/**
 * One list for the post of all registered letters of a meeting, of its decisions and of what it did not decide: the lines that were made letter by letter, in the order of
 * the agenda. It is put together anew each time it is asked, so asking twice sends nothing twice.
 */
import { ocmwGegevens } from '@besluitpad/domain';
import type { Postlijstblad, zetPostlijst } from '@besluitpad/templates';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting, type Zitting } from '../zittingen/zitting.js';
import { leesPostregel } from './postregels.js';

export interface Postlijst {
  readonly naam: string;
  readonly inhoud: string;
}

export interface Postblad {
  readonly naam: string;
  readonly ocmw: Parameters<typeof zetPostlijst>[0];
  readonly blad: Postlijstblad;
}

interface Rij {
  readonly inhoud: string | null;
  readonly mislukt: boolean;
}

interface Regels {
  readonly zitting: Zitting;
  readonly kop: string;
  readonly regels: readonly string[];
}

/** For the post's own program. */
export async function leesPostlijst(tx: Tx, wie: Wie, zittingId: string): Promise<Postlijst> {
  const { zitting, kop, regels } = await leesRegels(tx, wie, zittingId);
  return { naam: `bpost-zitting-${zitting.datum}.csv`, inhoud: [kop, ...regels, ''].join('\r\n') };
}

/** The same lines on paper, for who takes the letters in to sign. */
export async function leesPostblad(tx: Tx, wie: Wie, zittingId: string): Promise<Postblad> {
  const { zitting, regels } = await leesRegels(tx, wie, zittingId);
  const ocmw = await tx.ocmw.findUniqueOrThrow({ where: { id: 1 } });
  const { adres, initiaal } = ocmwGegevens.parse(ocmw.gegevens);
  return {
    naam: `bpost-zitting-${zitting.datum}.pdf`,
    ocmw: { naam: ocmw.naam, adres, initiaal },
    blad: {
      ...{ datum: (await leesOgenblik(tx)).dag, zitting: zitting.datum, regels: regels.map(leesPostregel) },
      ...(await leesSubcomitenaam(tx, zitting)),
    },
  };
}

/** Refused while a line is still being made or could not be made: a list that lacks a letter looks complete. */
async function leesRegels(tx: Tx, wie: Wie, zittingId: string): Promise<Regels> {
  const zitting = await getZitting(tx, zittingId);
  eisFase(zitting, 'gesloten');
  const rijen = await tx.$queryRaw<Rij[]>`
    SELECT u.inhoud, e.status = 'mislukt' AS mislukt FROM (
        SELECT b.id, b.status, b.procedure_id, b.afschrift_van, a.volgnr FROM besluit x JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = x.id
          JOIN brief b ON b.procedure_id = p.id LEFT JOIN agendapunt a ON a.id = x.agendapunt_id WHERE x.zitting_id = ${zittingId}::uuid
        UNION ALL
        SELECT b.id, b.status, b.procedure_id, b.afschrift_van,
          (SELECT min(a.volgnr) FROM agendapunt a WHERE a.zitting_id = s.zitting_id AND a.dossier_id = s.dossier_id)
        FROM stapbrief s JOIN brief b ON b.onderwerp_id = s.id WHERE s.zitting_id = ${zittingId}::uuid
      ) b JOIN effect e ON e.procedure_id = b.procedure_id AND e.effect = 'exporteerVoorBpost' AND e.onderwerp_id = b.id
      LEFT JOIN uitvoerbestand u ON u.effect_id = e.id LEFT JOIN verzending v ON v.brief_id = b.id
    WHERE e.status <> 'vervallen' AND (e.status <> 'mislukt' OR (b.status = 'vrijgegeven' AND v.status = 'te_verzenden'))
    ORDER BY b.volgnr, coalesce(b.afschrift_van, b.id), b.afschrift_van NULLS FIRST, b.id`;
  eisNietsMislukt(rijen);
  const nogNiet = rijen.filter(({ inhoud }) => inhoud === null).length;
  if (nogNiet > 0) {
    const wat = nogNiet === 1 ? 'Eén brief wordt' : `${nogNiet} brieven worden`;
    throw new Weigering('handeling.nietMogelijk', `${wat} nog klaargezet voor de post. Probeer het zo opnieuw.`);
  }
  const [eerste] = rijen;
  if (eerste === undefined) {
    throw new Weigering('handeling.nietMogelijk', 'Van deze zitting is nog geen aangetekende brief vertrokken.');
  }
  await logInzage(tx, wie, `postlijst van zitting/${zittingId}`, null);
  const regelsVan = ({ inhoud }: Rij) => (inhoud ?? '').split('\r\n').filter((regel) => regel !== '');
  const [kop = ''] = regelsVan(eerste);
  const regels = rijen.flatMap((rij) => regelsVan(rij).slice(1));
  return { zitting, kop, regels };
}

/** A letter that was replaced since, or that left another way, is missed by nobody. */
function eisNietsMislukt(rijen: readonly Rij[]): void {
  const aantal = rijen.filter(({ mislukt }) => mislukt).length;
  if (aantal === 0) return;
  const wat = aantal === 1 ? 'Eén brief kon' : `${aantal} brieven konden`;
  throw new Weigering(
    'handeling.nietMogelijk',
    `${wat} niet klaargezet worden voor de post en ${aantal === 1 ? 'zou' : 'zouden'} op de lijst ontbreken. Kijk bij de brieven van de zitting waarom, en probeer opnieuw of schrijf opnieuw.`,
    { extra: { mislukt: aantal } },
  );
}

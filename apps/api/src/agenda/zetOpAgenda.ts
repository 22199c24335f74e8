/** Puts ripe proposals on the agenda of a meeting that was not yet convened; a proposal is on one live agenda only. */
import { kort, plusWerkdagen, sanctieTeVroeg, toetsHandeling } from '@besluitpad/domain';
import { legAllesVast } from '@besluitpad/prisma';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { hernomenVoorstellen } from '../zittingen/tweedeOproeping.js';
import { laatTweedeOproepingVolgen } from '../zittingen/wachtOpTweede.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, getZitting, type Zitting } from '../zittingen/zitting.js';
import { formeleToets } from './formeleToets.js';
import { voegBekrachtigingenToe } from './bekrachtigingen.js';
import { voegPuntenToe, type NieuwPunt } from './punten.js';
import { groepVan } from './volgorde.js';
import { leesVoorstellen, titelVan, type AgendaVoorstel } from './voorstellen.js';

export async function zetOpAgenda(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  voorstelIds: readonly string[],
  op: Date,
): Promise<void> {
  eisFase(zitting, 'gepland');
  const voorstellen = await leesVoorstellen(tx, voorstelIds);
  if (voorstellen.length !== new Set(voorstelIds).size) throw nietGevonden('Een van deze voorstellen');
  await eisZelfdePunten(tx, zitting, voorstelIds);
  for (const voorstel of voorstellen) await eisRijp(tx, zitting, voorstel);
  await voegBekrachtigingenToe(tx, wie, zitting, op);
  const ids = await voegPuntenToe(tx, zitting, voorstellen.map(naarPunt));
  await legAllesVast(
    tx,
    wie,
    voorstellen.map((voorstel, i) => ({
      ketenId: voorstel.dossierId,
      dossierId: voorstel.dossierId,
      soort: 'aanvraag.geagendeerd',
      onderwerpId: voorstel.aanvraagId,
      op,
      gegevens: { zittingId: zitting.id, agendapuntId: ids[i] ?? null, voorstelId: voorstel.id },
    })),
  );
  await laatTweedeOproepingVolgen(tx, op);
  const wat = `${aantalPunten(ids.length)} op de agenda gezet`;
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat, op });
}

export function aantalPunten(aantal: number): string {
  return aantal === 1 ? '1 punt' : `${aantal} punten`;
}

export function naarPunt(voorstel: AgendaVoorstel): NieuwPunt {
  const groep = groepVan(voorstel);
  return {
    dossierId: voorstel.dossierId,
    groep,
    soort: groep === 'kennisname' ? 'aktename' : 'voorstel',
    titel: titelVan(voorstel),
    voorstelId: voorstel.id,
    aanvraagId: voorstel.aanvraagId,
  };
}

/** The database holds the same rule by a unique index; here it says which agenda. */
export async function eisRijp(tx: Tx, zitting: Pick<Zitting, 'datum'>, voorstel: AgendaVoorstel): Promise<void> {
  const { fase, geldig, opZittingId, dossiernummer } = voorstel;
  if (opZittingId !== null) {
    const { datum } = await getZitting(tx, opZittingId);
    throw new Weigering(
      'handeling.nietMogelijk',
      `Het voorstel van dossier ${dossiernummer} staat al op de agenda van de zitting van ${kort(datum)}.`,
    );
  }
  const oordeel = toetsHandeling(fase, 'aanvraag.agenderen');
  if (!oordeel.mag) throw new Weigering('handeling.nietMogelijk', oordeel.boodschap);
  if (!geldig) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `Het voorstel van dossier ${dossiernummer} is niet (meer) ingediend.`,
    );
  }
  eisHoorrecht(voorstel);
  eisSanctieNaBrief(zitting, voorstel);
}

/** The letter leaves on the working day after the meeting at the earliest, and the sanction begins after that. */
function eisSanctieNaBrief(zitting: Pick<Zitting, 'datum'>, { dossiernummer, lijnen }: AgendaVoorstel): void {
  const briefVertrekt = plusWerkdagen(zitting.datum, 1);
  for (const { sanctieVanaf } of lijnen) {
    const fout = sanctieVanaf === null ? undefined : sanctieTeVroeg(sanctieVanaf, briefVertrekt);
    if (fout === undefined) continue;
    throw new Weigering('regel.geschonden', `Dossier ${dossiernummer} kan niet op deze agenda. ${fout}`, {
      extra: { regel: 'sanctieNaBrief' },
    });
  }
}

/** Told in writing before the item is placed, so that the client can still ask to be heard at that meeting (R-HRD-04). */
function eisHoorrecht(voorstel: AgendaVoorstel): void {
  const poort = formeleToets(voorstel).find(({ code }) => code === 'hoorrecht');
  if (poort === undefined || poort.inOrde) return;
  throw new Weigering(
    'regel.geschonden',
    `Dossier ${voorstel.dossiernummer} kan nog niet op de agenda: de cliënt weet nog niet schriftelijk dat hij gehoord kan worden.`,
    { extra: { regel: 'R-HRD-01' } },
  );
}

/** Any number of members may decide on a second convocation, so nothing new may ride along on it. */
async function eisZelfdePunten(tx: Tx, zitting: Zitting, voorstelIds: readonly string[]): Promise<void> {
  if (!zitting.tweedeOproeping || zitting.vervolgOp === null) return;
  const zelfde = await hernomenVoorstellen(tx, zitting.vervolgOp);
  if (voorstelIds.every((id) => zelfde.includes(id))) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'Een tweede oproeping gaat alleen over de punten die op de eerste zitting niet behandeld konden worden.',
  );
}

/** A request with everything it needs, in one transaction: no client or dossier is left behind by a line that is refused. */
import { openDossier } from '../dossiers/open.js';
import { logInzage } from '../dossiers/inzage.js';
import { registreerAanvraag } from '../aanvragen/registreer.js';
import { voerClientIn } from '../clienten/voerIn.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { vingerafdruk } from '../idempotentie/vingerafdruk.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { onder } from './onder.js';
import type { Ingevoerd, Invoerregel } from './vormen.js';
import { vindWerker } from './vindWerker.js';

export async function voerRegelIn(tx: Tx, wie: Wie, regel: Invoerregel): Promise<Ingevoerd> {
  eisRecht(wie.rollen, 'client.schrijven');
  eisRecht(wie.rollen, 'dossier.openen');
  const hash = vingerafdruk(regel);
  const eerder = await findEerder(tx, regel.sleutel, hash);
  if (eerder !== undefined) return eerder;
  const werkerId = await vindWerker(tx, regel.werker);
  const dossier = await kiesDossier(tx, wie, regel, werkerId);
  const { id: aanvraagId, registernummer } = await onder('aanvraag', () =>
    registreerAanvraag(tx, wie, { dossierId: dossier.id, invoer: regel.aanvraag }),
  );
  await tx.invoerregel.create({ data: { sleutel: regel.sleutel, aanvraagId, hash }, select: { sleutel: true } });
  return { nieuw: true, aanvraagId, registernummer, dossier: dossier.nummer };
}

async function findEerder(tx: Tx, sleutel: string, hash: string): Promise<Ingevoerd | undefined> {
  const rij = await tx.invoerregel.findUnique({ where: { sleutel } });
  if (rij === null) return undefined;
  if (rij.hash !== hash) {
    const boodschap = 'Deze sleutel hoort al bij een andere regel. Wijzig een ingevoerde aanvraag in haar dossier.';
    throw new Weigering('sleutel.hergebruikt', boodschap, {
      errors: [{ veld: 'sleutel', regel: 'eenmalig', boodschap }],
    });
  }
  const aanvraag = await tx.aanvraag.findUnique({
    where: { id: rij.aanvraagId },
    select: { registernummer: true, dossierId: true },
  });
  const dossier =
    aanvraag && (await tx.dossier.findUnique({ where: { id: aanvraag.dossierId }, select: { nummer: true } }));
  return {
    nieuw: false,
    aanvraagId: rij.aanvraagId,
    registernummer: aanvraag?.registernummer ?? null,
    dossier: dossier?.nummer ?? null,
  };
}

interface Dossier {
  readonly id: string;
  readonly nummer: string;
}

async function kiesDossier(tx: Tx, wie: Wie, regel: Invoerregel, werkerId: string): Promise<Dossier> {
  const bekend = await findClient(tx, wie, regel.client);
  const clientId = bekend ?? (await onder('client', () => voerClientIn(tx, wie, regel.client))).id;
  const lopend = await tx.dossier.findFirst({
    where: { persoonId: clientId, geslotenOp: null },
    select: { id: true, nummer: true },
    orderBy: { geopendOp: 'desc' },
  });
  return lopend ?? openDossier(tx, wie, { clientId, werkerId, vertrouwelijk: regel.vertrouwelijk });
}

/** The one we know by this national number. Another name beside it is more likely a typing error than a new name. */
async function findClient(tx: Tx, wie: Wie, client: Invoerregel['client']): Promise<string | undefined> {
  const insz = client.insz?.replace(/\D/g, '');
  if (insz === undefined || insz === '') return undefined;
  const rij = await tx.persoon.findUnique({ where: { insz }, select: { id: true, naam: true } });
  if (rij === null) return undefined;
  await logInzage(tx, wie, `client/${rij.id}`, null);
  if (rij.naam.localeCompare(client.naam, 'nl', { sensitivity: 'base' }) === 0) return rij.id;
  throw veldWeigering('client.naam', 'naam', 'Dit rijksregisternummer hoort bij een cliënt met een andere naam.');
}

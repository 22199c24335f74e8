import { MockActivityEnvironment } from '@temporalio/testing';
import type { Effect } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { planEffect, volgendEffectnr } from '@besluitpad/prisma';
import { createActivities, maakDrukker, maakPostbode } from '../src/index.js';
import { BESLISSINGEN } from './beslissingen.js';
import type { Proefdatabank } from './databank.js';
import { maakProefdatabank } from './databank.js';
import type { Heidebeke } from './heidebeke.js';
import { richtHeidebekeIn } from './heidebeke.js';
import { leesVoorbeeld, maakBesluit, maakDossier, veldenUit } from './proef.js';
import type { Proefmailserver } from './smtp.js';
import { maakMailserver } from './smtp.js';

/** The activities of the worker on a real database, a real press and a real mail server. */
export interface Opstelling {
  readonly proef: Proefdatabank;
  readonly mail: Proefmailserver;
  readonly huis: Heidebeke;
  /** carries an effect out as Temporal would */
  voer(effect: Effect, effectId: string): Promise<void>;
  /** status of an effect, and the task it left for a person */
  stand(effectId: string): Promise<{ status: string; fout: string | null; taak: string | null }>;
  ruimOp(): Promise<void>;
}

export async function maakOpstelling(): Promise<Opstelling> {
  const proef = await maakProefdatabank();
  const drukker = maakDrukker({ persen: 1 });
  const mail = await maakMailserver();
  const nietNodig = () => Promise.reject(new Error('deze toets wekt niets'));
  const activiteiten = createActivities({
    db: proef.db,
    drukker,
    post: maakPostbode({ smtpUrl: mail.url, afzender: 'besluitpad@heidebeke.example', domein: 'heidebeke.example' }),
    wekker: { wek: nietNodig, lopende: () => (async function* () {})() },
  });
  return {
    proef,
    mail,
    huis: await proef.alsMotor((tx) => richtHeidebekeIn(tx)),
    voer: (effect, effectId) => new MockActivityEnvironment().run(() => activiteiten[effect](effectId)),
    async stand(effectId) {
      const [rij] = await proef.vraag<{ status: string; fout: string | null; taak: string | null }>(
        `SELECT e.status, e.fout, t.titel AS taak FROM effect e LEFT JOIN taak t ON t.sleutel = 'effect/' || e.id WHERE e.id = $1`,
        [effectId],
      );
      return rij!;
    },
    async ruimOp() {
      await mail.sluit();
      await drukker.sluit();
      await proef.ruimOp();
    },
  };
}

/** Intends an effect and gives its id. */
export async function plan(tx: Tx, effect: Effect, procedureId: string, onderwerpId: string): Promise<string> {
  const volgnr = await volgendEffectnr(tx, procedureId, 1, effect);
  await planEffect(tx, { procedureId, ronde: 1, effect, onderwerpId, volgnr });
  return (await tx.effect.findFirstOrThrow({ where: { procedureId, effect, volgnr } })).id;
}

let teller = 0;
/** The file of D01 once more, under its own number. */
export async function legD01(
  { proef }: Opstelling,
  opties: { velden?: object; verzenddatum?: string; adres?: string[] } = {},
) {
  teller += 1;
  const voorbeeld = {
    ...leesVoorbeeld('toekenning_leefloon'),
    referentie: `HB-2026-1${String(teller).padStart(3, '0')}`,
    ...(opties.adres === undefined ? {} : { adres: opties.adres }),
  };
  const d01 = BESLISSINGEN[0]!;
  return proef.alsMotor(async (tx) => {
    const dossier = await maakDossier(tx, voorbeeld, {
      ontvangenOp: '2026-03-09',
      beslisUiterlijk: '2026-04-08',
      hoorrechtGemeldOp: '2026-03-09',
      lijnen: d01.gevraagd,
    });
    const velden = { ...veldenUit('toekenning_leefloon', voorbeeld), ...d01.velden, ...opties.velden };
    const besluit = await maakBesluit(tx, dossier, {
      datum: '2026-03-26',
      punt: teller,
      verzenddatum: opties.verzenddatum,
      soort: 'toekenning_leefloon',
      velden,
      lijnen: d01.lijnen,
    });
    return { ...dossier, ...besluit };
  });
}

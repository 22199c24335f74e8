/**
 * Signing in and out at the screens: /aanmelding leaves for the issuer, /aanmelding/terug comes back, /afmelding ends it, and
 * to /afmelding/bericht the issuer tells that somebody signed out elsewhere.
 */
import { Router, urlencoded, type NextFunction, type Request, type Response } from 'express';
import { PROBLEEM_TYPE, naarProbleem } from '../fouten/probleem.js';
import { naarWeigering } from '../fouten/naarWeigering.js';
import { Weigering } from '../fouten/weigering.js';
import type { Verzoek } from '../http/verzoek.js';
import type { Database } from '../server/database.js';
import type { Logboek } from '../server/logboek.js';
import { AANMELDING } from '../toegang/gebruikers.js';
import { OngeldigAfmeldbewijs } from './afmeldbewijs.js';
import type { Aanmelddienst, Vertrek } from './aanmelddienst.js';
import { findKoek, hash, koekOpties, koeknaam, nieuwGeheim } from './koek.js';
import { eisEigenScherm, type Sessies } from './sessies.js';

/** Long enough to find a card reader, short enough to be worth nothing when found. */
const POGING_MINUTEN = 15;

interface Poging extends Omit<Vertrek, 'adres'> {
  readonly terug: string;
}

export interface Aanmeldonderdelen {
  readonly db: Database;
  readonly sessies: Sessies;
  readonly dienst: Aanmelddienst;
  readonly logboek: Logboek;
}

export function aanmelden({ db, sessies, dienst, logboek }: Aanmeldonderdelen): Router {
  const { oorsprong } = dienst.client;
  const router = Router();
  router.get('/aanmelding', async (verzoek, antwoord) => {
    // Under another name of this machine the way back would find no cookie.
    if (verzoek.headers.host !== new URL(oorsprong).host) {
      antwoord.redirect(303, oorsprong + verzoek.originalUrl);
      return;
    }
    const { adres, ...vertrek } = await dienst.vertrek();
    const id = await bewaarPoging(db, { ...vertrek, terug: eigenPad(verzoek.query['terug']) });
    antwoord.cookie(koeknaam('aanmelding', oorsprong), id, koekOpties('aanmelding', oorsprong)).redirect(303, adres);
  });
  router.get('/aanmelding/terug', async (verzoek, antwoord) => {
    const naam = koeknaam('aanmelding', oorsprong);
    const poging = await neemPoging(db, findKoek(verzoek, naam));
    antwoord.clearCookie(naam, koekOpties('aanmelding', oorsprong));
    if (poging === undefined) {
      antwoord.redirect(303, '/?aanmelding=verlopen');
      return;
    }
    const wie = await dienst.onthaal(new URL(verzoek.originalUrl, oorsprong).search, poging);
    const oud = sessies.findId(verzoek);
    if (oud !== undefined) await sessies.beeindig(oud);
    const id = await sessies.begin(wie);
    antwoord.cookie(koeknaam('sessie', oorsprong), id, koekOpties('sessie', oorsprong)).redirect(303, poging.terug);
  });
  router.post('/afmelding', async (verzoek, antwoord) => {
    eisEigenScherm(verzoek, oorsprong);
    const id = sessies.findId(verzoek);
    if (id !== undefined) await sessies.beeindig(id);
    antwoord.clearCookie(koeknaam('sessie', oorsprong), koekOpties('sessie', oorsprong));
    antwoord.json({ verder: await dienst.afmeldadres() });
  });
  router.post('/afmelding/bericht', urlencoded({ extended: false, limit: '16kb' }), async (verzoek, antwoord) => {
    antwoord.set('Cache-Control', 'no-store');
    const wie = await dienst.keurAfmelding(verzoek.body).catch((fout: unknown) => {
      if (!(fout instanceof OngeldigAfmeldbewijs)) throw fout;
      logboek.fout(fout, { traceId: (verzoek as Verzoek).traceId, code: 'afmelding' });
    });
    if (wie === undefined) {
      antwoord.status(400).json({ error: 'invalid_request' });
      return;
    }
    await sessies.beeindigVan(wie);
    antwoord.status(204).end();
  });
  router.use((fout: unknown, verzoek: Request, antwoord: Response, _verder: NextFunction) => {
    const traceId = (verzoek as Verzoek).traceId;
    logboek.fout(fout, { traceId, code: 'aanmelding' });
    if (verzoek.method === 'GET') antwoord.redirect(303, '/?aanmelding=mislukt');
    else stuurProbleem(antwoord, naarWeigering(fout) ?? MISLUKT, traceId);
  });
  return router;
}

const MISLUKT = new Weigering('onbeschikbaar', 'De aanmelddienst is niet bereikbaar. Probeer het zo dadelijk opnieuw.');

function stuurProbleem(antwoord: Response, weigering: Weigering, traceId: string): void {
  const inhoud = JSON.stringify(naarProbleem(weigering, traceId));
  antwoord.status(weigering.status).type(PROBLEEM_TYPE).send(inhoud);
}

/** Only a path of ours: `//elders.example` is an address of somebody else. */
export function eigenPad(terug: unknown): string {
  return typeof terug === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(terug) ? terug : '/';
}

async function bewaarPoging(db: Database, { staat, nonce, verificatie, terug }: Poging): Promise<string> {
  const id = nieuwGeheim();
  await db.withActor(AANMELDING, async (tx) => {
    await tx.$executeRaw`DELETE FROM aanmeldpoging WHERE eindigt_op < now()`;
    await tx.$executeRaw`INSERT INTO aanmeldpoging (id_hash, staat, nonce, verificatie, terug, eindigt_op)
      VALUES (${hash(id)}, ${staat}, ${nonce}, ${verificatie}, ${terug}, now() + make_interval(mins => ${POGING_MINUTEN}::int))`;
  });
  return id;
}

/** Once: a code that comes back a second time finds nothing. */
async function neemPoging(db: Database, id: string | undefined): Promise<Poging | undefined> {
  if (id === undefined) return undefined;
  const [rij] = await db.withActor(
    AANMELDING,
    (tx) => tx.$queryRaw<Poging[]>`DELETE FROM aanmeldpoging WHERE id_hash = ${hash(id)} AND eindigt_op > now()
      RETURNING staat, nonce, verificatie, terug`,
  );
  return rij;
}

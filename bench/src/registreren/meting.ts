/**
 * Registering a request, twenty at once: over HTTP, the same transaction called in this process through the same client,
 * and its inserts by bare `pg`. The API runs without an engine and nothing takes rows from the outbox, so that all three
 * do exactly the same to PostgreSQL; what it is with the engine at work stands beside it.
 */
import { registreerAanvraag, type Wie } from '@besluitpad/api';
import { Processen, type Omgeving } from '@besluitpad/proeven';
import { maakDatabase } from '@besluitpad/prisma';
import { richtIn, type Heidebeke } from '../heidebeke.js';
import { ernaast, getal, minstensDeel, percentiel, type Meting, type Regel } from '../regel.js';
import { AANVRAAG } from './aanvraag.js';
import { maakKaal } from './kaal.js';
import { HttpKlant } from './httpKlant.js';

const TEGELIJK = 20;
const PER_RONDE = 400;
const RONDEN = 3;
/** As many as the API takes when nothing else is said. */
const VERBINDINGEN = 20;

type Registreer = (dossierId: string) => Promise<unknown>;

export const registreren: Meting = async () => {
  // A file for each of the twenty: acts on one and the same file wait for its chain.
  const heidebeke = await richtIn(TEGELIJK);
  // First, for what the comparison leaves in the outbox would be work for the engine.
  const metDeMotor = ernaast('over HTTP met de motor aan het werk', await metMotor(heidebeke));
  return [...(await vergelijk(heidebeke)), metDeMotor];
};

async function vergelijk(heidebeke: Heidebeke): Promise<Regel[]> {
  const { omgeving, dossierIds } = heidebeke;
  const url = omgeving.env['DATABASE_URL'] ?? '';
  const wie: Wie = {
    gebruikerId: heidebeke.id('gebruiker.onthaal'),
    naam: 'onthaal',
    rollen: ['onthaal'],
    doel: 'aanvraag.registreren',
  };
  const processen = new Processen(zonderMotor(omgeving));
  await processen.start('api');
  const http = await HttpKlant.meldAan(omgeving.apiUrl, 'onthaal', TEGELIJK);
  const db = maakDatabase(url, { verbindingen: VERBINDINGEN });
  const inProces = (dossierId: string) =>
    db.withActor(wie, (tx) => registreerAanvraag(tx, wie, { dossierId, invoer: AANVRAAG }));
  const kaal = await maakKaal({ url, beheerUrl: omgeving.beheerUrl, wie, verbindingen: VERBINDINGEN }, inProces);
  try {
    const manieren = { http: overHttp(http), inProces, kaal: kaal.registreer };
    const perSeconde = await omBeurten(manieren, dossierIds);
    return [
      ernaast('aanvraag registreren over HTTP, twintig tegelijk', `${getal(perSeconde.http)} per s`),
      ernaast('dezelfde transactie in het proces', `${getal(perSeconde.inProces)} per s`),
      ernaast('dezelfde rijen met kale pg', `${getal(perSeconde.kaal)} per s`),
      minstensDeel('over HTTP tegen in het proces', perSeconde.http / perSeconde.inProces, 0.5),
      minstensDeel('over HTTP tegen kale pg', perSeconde.http / perSeconde.kaal, 0.15),
    ];
  } finally {
    await Promise.all([kaal.sluit(), db.sluit(), processen.sluit()]);
    http.sluit();
  }
}

async function metMotor({ omgeving, dossierIds }: Heidebeke): Promise<string> {
  const processen = new Processen(omgeving);
  await processen.start('api');
  await processen.start('worker');
  const http = await HttpKlant.meldAan(omgeving.apiUrl, 'onthaal', TEGELIJK);
  try {
    return `${getal(await snelheid(overHttp(http), dossierIds, PER_RONDE))} per s`;
  } finally {
    http.sluit();
    await processen.sluit();
  }
}

const overHttp =
  (http: HttpKlant): Registreer =>
  (dossierId) =>
    http.post(`/dossiers/${dossierId}/aanvragen`, AANVRAAG);

function zonderMotor(omgeving: Omgeving): Omgeving {
  const env = Object.entries(omgeving.env).filter(([naam]) => naam !== 'TEMPORAL_ADDRESS');
  return { ...omgeving, env: Object.fromEntries(env) };
}

/** In turns, so that what else the machine does falls on all of them; the middle one of the rounds counts. */
async function omBeurten<Naam extends string>(
  manieren: Readonly<Record<Naam, Registreer>>,
  dossierIds: readonly string[],
): Promise<Record<Naam, number>> {
  const namen = Object.keys(manieren) as Naam[];
  const rondes: Record<Naam, number>[] = [];
  for (const naam of namen) await snelheid(manieren[naam], dossierIds, PER_RONDE / 2);
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    const gemeten: [Naam, number][] = [];
    for (const naam of namen) gemeten.push([naam, await snelheid(manieren[naam], dossierIds, PER_RONDE)]);
    rondes.push(Object.fromEntries(gemeten) as Record<Naam, number>);
  }
  const middelste = (naam: Naam) =>
    percentiel(
      rondes.map((ronde) => ronde[naam]),
      0.5,
    );
  return Object.fromEntries(namen.map((naam) => [naam, middelste(naam)])) as Record<Naam, number>;
}

async function snelheid(registreer: Registreer, dossierIds: readonly string[], aantal: number): Promise<number> {
  let over = aantal;
  const van = performance.now();
  const loper = async (dossierId: string): Promise<void> => {
    while (over-- > 0) await registreer(dossierId);
  };
  await Promise.all(dossierIds.map(loper));
  return aantal / ((performance.now() - van) / 1000);
}

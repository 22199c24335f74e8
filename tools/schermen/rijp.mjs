// Proposals ready for a meeting, through the API as those whose work it is: what the walk over an agenda starts from.
import { randomUUID } from 'node:crypto';

/** @typedef {(pad: string, lichaam?: object, methode?: string) => Promise<any>} Vraag what the API answers is read as it comes */

/** @param {string} adres @param {string} sub @returns {Promise<Vraag>} */
export async function actAs(adres, sub) {
  const { access_token: token } = /** @type {{ access_token: string }} */ (
    await (
      await fetch(new URL('/lokaal/token', adres), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ gebruiker: sub }),
      })
    ).json()
  );
  /** @type {Map<string, string>} */
  const revs = new Map();
  return async (pad, lichaam, methode = lichaam === undefined ? 'GET' : 'POST') => {
    const bron = pad.replace(/\/(verslag|voorstel|agenda|openen|oproepen|sluiten)(\/.*)?$/, '');
    if (methode !== 'GET' && bron !== pad) revs.set(bron, (await send(adres, token, bron, 'GET')).etag);
    const { inhoud } = await send(adres, token, pad, methode, lichaam, revs.get(bron));
    return inhoud;
  };
}

/** @param {string} adres @param {string} token @param {string} pad @param {string} methode @param {object} [lichaam] @param {string} [rev] */
async function send(adres, token, pad, methode, lichaam, rev) {
  const antwoord = await fetch(new URL(`/api${pad}`, adres), {
    method: methode,
    headers: {
      authorization: `Bearer ${token}`,
      ...(lichaam === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      ...(rev === undefined ? {} : { 'if-match': rev }),
    },
    ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
  });
  const inhoud = /** @type {any} the answers of many routes */ (await antwoord.json());
  if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${inhoud.detail} ${JSON.stringify(inhoud.errors)}`);
  return { inhoud, etag: antwoord.headers.get('etag') ?? '' };
}

const LITERS = [1200, 900, 1500, 600];

/** @param {string} adres @param {readonly string[]} namen family names of clients of Tine, in the order they come */
export async function ripenProposals(adres, namen) {
  const desk = await actAs(adres, 'onthaal');
  const worker = await actAs(adres, 'tine');
  const head = await actAs(adres, 'hoofd');
  const { items } = await worker('/dossiers?limiet=200');
  for (const [nr, naam] of namen.entries()) {
    const dossier = items.find((/** @type {any} */ { client }) => client.naam === naam);
    await ripen({ desk, worker, head }, dossier.id, { liters: LITERS[nr] ?? 1000, bespreking: nr < 2 });
  }
}

/** @param {Record<'desk' | 'worker' | 'head', Vraag>} wie @param {string} dossierId @param {{ liters: number, bespreking: boolean }} punt */
async function ripen({ desk, worker, head }, dossierId, { liters, bespreking }) {
  const levering = { leverdatum: '2026-06-02', liters };
  const { id } = await desk(`/dossiers/${dossierId}/aanvragen`, {
    soort: 'aanvraag',
    wijze: 'mondeling',
    vraag: `Verwarmingstoelage voor ${liters} liter huisbrandolie.`,
    lijnen: [{ spoor: 'MD', steun: 'VT', omschrijving: 'Verwarmingstoelage', gegevens: levering }],
  });
  const pad = `/aanvragen/${id}`;
  await worker(`${pad}/feiten`, {
    rubriek: 'levering',
    tekst: `${liters} liter huisbrandolie geleverd op het woonadres.`,
    bron: 'factuur',
    vastgesteldOp: '2026-06-22',
  });
  await worker(`${pad}/verslag`, { huisbezoekOp: '2026-06-22', inhoud: VERSLAG }, 'PUT');
  await worker(`${pad}/verslag/afsluiten`, {});
  const { lijnen } = await worker(pad);
  const bedrag = `€ ${(liters * 14) / 100}`;
  await worker(
    `${pad}/voorstel`,
    {
      motivering: `De aanvraag kwam binnen zestig dagen na de levering. De toelage bedraagt € 0,14 per liter voor ${liters} liter, dus ${bedrag}.`,
      bespreking,
      brief: BRIEF,
      lijnen: [
        {
          aanvraaglijnId: lijnen[0].id,
          besluit: 'TOEKENNING',
          tekst: `Verwarmingstoelage van ${bedrag} voor ${liters} liter huisbrandolie.`,
          invoer: { soort: 'verwarming', ...levering },
        },
      ],
    },
    'PUT',
  );
  await head(`${pad}/voorstel/fiat`, {});
  await worker(`${pad}/voorstel/indienen`, {});
}

const VERSLAG = {
  situatie: 'Recht op verhoogde tegemoetkoming, met hoge stookkosten.',
  gezin: 'Gezin zoals gekend in het dossier.',
  verblijf: 'Hoofdverblijf in Heidebeke.',
  middelen: 'Geen wijziging sinds het laatste onderzoek.',
  andereRechten: 'Geen andere rechten gevonden.',
  besluit: 'Verwarmingstoelage.',
};

const BRIEF = {
  soort: 'verwarmingstoelage',
  velden: {
    waaromKort: 'U hebt recht op de verhoogde tegemoetkoming en u vroeg de toelage op tijd.',
    redenen: ['Op 2 juni 2026 kreeg u huisbrandolie thuis. Wij zagen de factuur.'],
    brandstof: 'huisbrandolie',
    rechten: ['Wij keken uw andere rechten na.'],
  },
};

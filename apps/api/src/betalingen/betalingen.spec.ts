import { randomUUID } from 'node:crypto';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { maakBesluit, type Gemaakt, type Proefbesluit } from '../../test/proefbesluit.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { eenmalig, leefloon } from '../../test/voorbeeldlijnen.js';
import { betaalInHanden } from './betaalInHanden.js';
import { datum } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';

const proef = metProefApp();
const wie: Record<string, { id: string; token: string }> = {};
let nummer = 200;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  wie['findir'] = await proef.maakGebruiker('Hilde', ['financieelDirecteur']);
  wie['directeur'] = await proef.maakGebruiker('Koen', ['algemeenDirecteur']);
  wie['beide'] = await proef.maakGebruiker('Eén', ['financieelDirecteur', 'algemeenDirecteur']);
  wie['beheer'] = await proef.maakGebruiker('Beheer een', ['beheerder']);
  wie['beheer2'] = await proef.maakGebruiker('Beheer twee', ['beheerder']);
  wie['financien'] = await proef.maakGebruiker('Pieter', ['financieleDienst']);
});

const doe = (naam: string, pad: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, {
    token: wie[naam]!.token,
    lichaam,
    koppen: { 'idempotency-key': randomUUID() },
  });

function beslist(anders: Partial<Proefbesluit> = {}): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    ...anders,
  });
}

const betalingen = (g: Gemaakt) =>
  proef.databank.vraag<{ id: string; status: string; wijze: string; iban: string | null }>(
    'SELECT id, status, wijze, iban FROM betaling WHERE procedure_id = $1 ORDER BY bedrag_cent',
    [g.procedureId],
  );
const effecten = async (g: Gemaakt) =>
  (
    await proef.databank.vraag<{ effect: string }>(
      'SELECT effect FROM effect WHERE procedure_id = $1 ORDER BY effect',
      [g.procedureId],
    )
  ).map((rij) => rij.effect);
const gestopt = (g: Gemaakt) =>
  proef.databank.vraag<{ soort: string; op: string; laat: boolean }>(
    `SELECT soort, gestopt_op::text AS op, te_laat AS laat FROM klok WHERE procedure_id = $1 AND gestopt_op IS NOT NULL ORDER BY 1`,
    [g.procedureId],
  );

async function geefVrij(g: Gemaakt): Promise<void> {
  for (const naam of ['findir', 'directeur']) {
    expect((await doe(naam, `/besluiten/${g.besluitId}/betaling/vrijgeven`)).status).toBe(200);
  }
}

describe('een betaling vrijgeven', () => {
  it('vraagt de financieel directeur en de algemeen directeur; pas dan komt er een betaalbestand', async () => {
    const g = await beslist();
    const eerste = await doe('findir', `/besluiten/${g.besluitId}/betaling/vrijgeven`);
    expect(eerste.lichaam).toEqual({ vrijgegeven: false, nogVrijTeGeven: ['algemeenDirecteur'] });
    expect(await betalingen(g)).toMatchObject([{ status: 'te_geven' }]);
    const tweede = await doe('directeur', `/besluiten/${g.besluitId}/betaling/vrijgeven`);
    expect(tweede.lichaam).toEqual({ vrijgegeven: true, nogVrijTeGeven: [] });
    expect(await betalingen(g)).toMatchObject([{ status: 'vrijgegeven' }]);
    expect(await effecten(g)).toEqual(['drukBesluitbrief', 'schrijfBetaalbestand']);
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('kan niet twee keer door dezelfde persoon, ook niet als die beide functies heeft', async () => {
    const g = await beslist();
    await doe('beide', `/besluiten/${g.besluitId}/betaling/vrijgeven`);
    const tweede = probleem(await doe('beide', `/besluiten/${g.besluitId}/betaling/vrijgeven`));
    expect(tweede).toMatchObject({ status: 409, code: 'regel.geschonden' });
    expect(tweede.detail).toContain('altijd van iemand anders');
  });

  it('wordt ook door de databank aan twee mensen gevraagd', async () => {
    const g = await beslist();
    const zet = (functie: string) =>
      proef.databank.vraag(
        'INSERT INTO vrijgave (besluit_id, dossier_id, gebruiker_id, functie, op) VALUES ($1, $2, $3, $4, now())',
        [g.besluitId, g.dossierId, wie['beide']!.id, functie],
      );
    await zet('financieelDirecteur');
    await expect(zet('algemeenDirecteur')).rejects.toMatchObject({ code: '23505' });
  });

  it('kan niet door wie de betaling klaarzet', async () => {
    const g = await beslist();
    const antwoord = await doe('financien', `/besluiten/${g.besluitId}/betaling/vrijgeven`);
    expect(probleem(antwoord).code).toBe('recht.ontbreekt');
  });

  it('bestelt zonder bestand wat geen overschrijving is, zoals een bankwaarborg', async () => {
    const g = await beslist({
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'HW',
          invoer: eenmalig('bankwaarborg', { naam: 'Verhuurder', bedragCent: 210_000 }),
        },
      ],
    });
    await geefVrij(g);
    expect(await betalingen(g)).toMatchObject([{ status: 'opdracht', wijze: 'bankwaarborg' }]);
    expect(await effecten(g)).toEqual(['drukBesluitbrief']);
  });

  it('gebruikt de rekening die de cliënt intussen gaf, zodat er geen kas nodig is', async () => {
    const g = await beslist({ iban: null });
    expect(await betalingen(g)).toMatchObject([{ wijze: 'kas', iban: null }]);
    const taken = await proef.databank.vraag('SELECT titel FROM taak WHERE sleutel = $1', [
      `rekening.vragen/${g.besluitId}`,
    ]);
    expect(taken).toEqual([{ titel: 'Vraag het rekeningnummer van de cliënt' }]);
    await proef.databank.vraag(`UPDATE persoon SET iban = 'BE68539007547034' WHERE id = $1`, [g.persoonId]);
    await geefVrij(g);
    expect(await betalingen(g)).toMatchObject([{ wijze: 'overschrijving', iban: 'BE68539007547034' }]);
  });
});

describe('een betaling uitvoeren', () => {
  it('stopt de termijn en de interest op de dag van betaling', async () => {
    const g = await beslist();
    await geefVrij(g);
    await zetKlok(proef.databank, '2026-04-10T10:00:00Z');
    const [betaling] = await betalingen(g);
    expect((await doe('financien', `/betalingen/${betaling!.id}/betaald`, { op: '2026-04-09' })).status).toBe(204);
    expect(await gestopt(g)).toEqual([
      { soort: 'CLK-14', op: '2026-04-09', laat: false },
      { soort: 'CLK-15', op: '2026-04-09', laat: false },
    ]);
    const bereikt = await proef.databank.vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [
      g.procedureId,
    ]);
    expect(bereikt).toEqual([{ mijlpaal: 'uitgevoerd' }]);
  });

  it.each([
    ['2026-04-10', false],
    ['2026-04-11', true],
  ])('is op %s te laat: %s', async (op, laat) => {
    const g = await beslist();
    await geefVrij(g);
    await zetKlok(proef.databank, '2026-04-12T10:00:00Z');
    const [betaling] = await betalingen(g);
    await doe('financien', `/betalingen/${betaling!.id}/betaald`, { op });
    expect((await gestopt(g))[0]).toEqual({ soort: 'CLK-14', op, laat });
  });

  it('toont de interest zolang ze te laat is, en daarna die tot de dag van betaling', async () => {
    const g = await beslist();
    await geefVrij(g);
    const lees = async (): Promise<unknown> => {
      const pad = `/api/betalingen?besluit=${g.besluitId}`;
      return (await proef.vraag(pad, { token: wie['financien']!.token })).lichaam;
    };
    await zetKlok(proef.databank, '2026-04-10T10:00:00Z');
    expect(await lees()).toMatchObject({ betalingen: [{ interest: null }] });
    await zetKlok(proef.databank, '2026-04-12T10:00:00Z');
    expect(await lees()).toMatchObject({ betalingen: [{ interest: { dagen: 2, bedragCent: null } }] });
    const rij = { tabel: 'rentevoet', vanaf: '2026-01-01', bron: 'fictief' };
    const waarde = { honderdsten: 500, tot: '2026-12-31' };
    const fout = await doe('beheer', '/beheer/baremarijen', { ...rij, waarde: { ...waarde, tot: '2025-12-31' } });
    expect(probleem(fout)).toMatchObject({ status: 400, code: 'verzoek.ongeldig' });
    const { id } = (await doe('beheer', '/beheer/baremarijen', { ...rij, waarde })).lichaam as { id: string };
    expect((await doe('beheer2', `/beheer/baremarijen/${id}/bevestigen`)).status).toBe(200);
    expect(await lees()).toMatchObject({ betalingen: [{ interest: { dagen: 2, bedragCent: 27 } }] });
    const [betaling] = await betalingen(g);
    await doe('financien', `/betalingen/${betaling!.id}/betaald`, { op: '2026-04-11' });
    expect(await lees()).toMatchObject({
      betalingen: [{ interest: { vanaf: '2026-04-11', totEnMet: '2026-04-11', dagen: 1, bedragCent: 13 } }],
    });
  });

  it('kan niet voor ze vrijgegeven is', async () => {
    const g = await beslist();
    const [betaling] = await betalingen(g);
    const antwoord = await doe('financien', `/betalingen/${betaling!.id}/betaald`, { op: '2026-03-26' });
    expect(probleem(antwoord)).toMatchObject({ status: 409, code: 'handeling.nietMogelijk' });
  });

  it('laat bij een mislukking de termijn lopen en vraagt om herstel', async () => {
    const g = await beslist();
    await geefVrij(g);
    const [betaling] = await betalingen(g);
    expect((await doe('financien', `/betalingen/${betaling!.id}/mislukt`, { reden: 'rekening gesloten' })).status).toBe(
      204,
    );
    expect(await gestopt(g)).toEqual([]);
    const taken = await proef.databank.vraag('SELECT rol FROM taak WHERE sleutel = $1', [
      `betaling.mislukt/${betaling!.id}`,
    ]);
    expect(taken).toEqual([{ rol: 'financieleDienst' }]);
  });

  it('is voor dringende steun gedaan wanneer ze tegen ontvangstbewijs overhandigd is', async () => {
    const g = await beslist({
      orgaan: 'voorzitter',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'DS',
          invoer: eenmalig('bon', { naam: 'Robin', bedragCent: 4_000 }),
        },
      ],
    });
    await proef.databank.db.withActor(MOTOR, (tx) =>
      betaalInHanden(tx, {
        besluitlijnId: g.lijnIds[0]!,
        op: new Date('2026-03-26T19:30:00Z'),
        betaaldOp: datum('2026-03-26'),
      }),
    );
    expect(await betalingen(g)).toMatchObject([{ status: 'betaald' }]);
    expect(await gestopt(g)).toEqual([{ soort: 'CLK-14', op: '2026-03-26', laat: false }]);
  });
});

describe('beslissingen lezen', () => {
  it('toont de financiële dienst de betalingen met enkel de laatste cijfers van de rekening', async () => {
    const g = await beslist();
    const { status, lichaam } = await proef.vraag(`/api/besluiten?dossier=${g.dossierId}`, {
      token: wie['financien']!.token,
    });
    expect(status).toBe(200);
    expect(lichaam).toMatchObject({
      besluiten: [
        { id: g.besluitId, betalingen: [{ bedragCent: 97_505, rekeningEindigtOp: '7034', status: 'te_geven' }] },
      ],
    });
    expect(JSON.stringify(lichaam)).not.toContain('BE68');
  });
});

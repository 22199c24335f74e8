import { boeking, camt053, coda, codaBeweging, pain002 } from '../../test/bankbestanden.js';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { VOORBEELDEN } from '../../test/voorbeelden.js';
import { eenmalig } from '../../test/voorbeeldlijnen.js';
import type { Bankbericht, Bankregels, Herbesteld } from './vormen.js';

const intake = metProefIntake();
let directeur: string;
let nummer = 920;
beforeAll(async () => {
  directeur = (await intake.proef.maakGebruiker('Fien', ['financieelDirecteur'])).token;
});
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
const lees = (tekst: string, naam = 'bank.xml') =>
  intake.doe(
    '/bankberichten',
    { naam, inhoudBase64: Buffer.from(tekst).toString('base64') },
    { token: intake.financien },
  );
const gelezen = async (tekst: string) => (await lees(tekst)).lichaam as Bankbericht;
const kenmerk = (id: string) => id.replaceAll('-', '');

interface Besteld extends Gemaakt {
  readonly betaling: string;
  readonly effect: string;
}

/** One transfer that two people released and that stands in a file, on the day of the answer. */
async function besteld(bedragCent = 12_345): Promise<Besteld> {
  nummer += 1;
  const gemaakt = await maakBesluit(intake.proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-07-01', beslistOp: '2026-07-16' },
    lijnen: [
      {
        ...{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'AFS' },
        invoer: eenmalig('overschrijving', { naam: 'Apotheek', iban: 'BE68539007547034', bedragCent }),
      },
    ],
  });
  const [rij] = await vraag<{ id: string }>(
    `UPDATE betaling SET status = 'opdracht' WHERE procedure_id = $1 RETURNING id`,
    gemaakt.procedureId,
  );
  const [effect] = await vraag<{ id: string }>(
    `INSERT INTO effect (procedure_id, dossier_id, ronde, effect, onderwerp_id, status) VALUES ($1, $2, 1, 'schrijfBetaalbestand', $3, 'gedaan') RETURNING id`,
    ...[gemaakt.procedureId, gemaakt.dossierId, gemaakt.besluitId],
  );
  await zetKlok(intake.proef.databank, '2026-08-03T09:00:00Z');
  return { ...gemaakt, betaling: rij!.id, effect: effect!.id };
}

const stand = async (id: string) =>
  (
    await vraag<{ status: string; op: string | null; poging: number }>(
      'SELECT status, betaald_op::text AS op, poging FROM betaling WHERE id = $1',
      id,
    )
  )[0];
const taken = (id: string) =>
  vraag<{ reden: string; uiterlijk: string }>(
    'SELECT reden, uiterlijk::text FROM taak WHERE sleutel LIKE $1 AND klaar_op IS NULL',
    `betaling.mislukt/${id}%`,
  );

describe('een antwoord van de bank', () => {
  it('noteert wat uitgevoerd is op de boekdag, uit camt.053 en uit CODA', async () => {
    const een = await besteld();
    const ander = await besteld();
    const bericht = await gelezen(camt053([boeking({ af: true, bedrag: '123.45', kenmerk: kenmerk(een.betaling) })]));
    expect(bericht).toMatchObject({ soort: 'camt.053', tellingen: { betaald: 1 } });
    const vast = [codaBeweging({ volgnr: 1, detail: 0, af: true, cent: 12_345, kenmerk: kenmerk(ander.betaling) })];
    expect(await gelezen(coda(vast))).toMatchObject({ soort: 'coda', tellingen: { betaald: 1 } });
    for (const { betaling } of [een, ander]) {
      expect(await stand(betaling)).toEqual({ status: 'betaald', op: '2026-07-31', poging: 1 });
    }
  });

  it('noemt de bank alleen ons bestand, dan is elke betaling erin uitgevoerd', async () => {
    const { betaling, effect } = await besteld();
    const heel = boeking({ af: true, bedrag: '123.45' }).replace(
      '<TxDtls></TxDtls>',
      `<Btch><PmtInfId>${kenmerk(effect)}</PmtInfId><NbOfTxs>1</NbOfTxs></Btch>`,
    );
    expect(await gelezen(camt053([heel], 'HEEL'))).toMatchObject({ tellingen: { betaald: 1 } });
    expect(await stand(betaling)).toMatchObject({ status: 'betaald' });
  });

  it('maakt van een weigering dezelfde dag een taak voor de financiële dienst, met de reden', async () => {
    const { betaling } = await besteld();
    await gelezen(pain002([{ kenmerk: kenmerk(betaling), status: 'RJCT', reden: 'AC04' }], 'PART', 'B1'));
    expect(await stand(betaling)).toMatchObject({ status: 'mislukt' });
    expect(await taken(betaling)).toEqual([
      { reden: 'De rekening is gesloten. (AC04 Rekening gesloten)', uiterlijk: '2026-08-03' },
    ]);
  });

  it('wat betaald leek en terugkeert, is weer mislukt', async () => {
    const { betaling } = await besteld();
    const uit = boeking({ af: true, bedrag: '123.45', kenmerk: kenmerk(betaling) });
    const terug = boeking({ af: false, bedrag: '123.45', kenmerk: kenmerk(betaling), terug: 'AC01' });
    await gelezen(camt053([uit], 'UIT'));
    expect(await gelezen(camt053([terug], 'TERUG'))).toMatchObject({ tellingen: { mislukt: 1 } });
    expect(await stand(betaling)).toMatchObject({ status: 'mislukt', op: null });
    expect(await taken(betaling)).toHaveLength(1);
  });

  it('hetzelfde bestand twee keer verandert niets, en hetzelfde bericht in een ander bestand ook niet', async () => {
    const { betaling } = await besteld();
    const bestand = camt053([boeking({ af: true, bedrag: '123.45', kenmerk: kenmerk(betaling) })], 'DUBBEL');
    await gelezen(bestand);
    expect(geweigerd(await lees(bestand), 'handeling.nietMogelijk')).toContain('al ingelezen op 03/08/2026');
    expect(await gelezen(bestand.replace('DUBBEL', 'ANDERS'))).toMatchObject({ tellingen: { al_gekend: 1 } });
  });

  it('een ander bedrag of een kenmerk dat niet van ons is, wordt getoond en verandert niets', async () => {
    const { betaling } = await besteld();
    const regels = [
      boeking({ af: true, bedrag: '123.46', kenmerk: kenmerk(betaling) }),
      boeking({ af: true, bedrag: '9.99', kenmerk: 'factuur van iemand anders' }),
    ];
    expect(await gelezen(camt053(regels, 'VREEMD'))).toMatchObject({
      tellingen: { bedrag_verschilt: 1, niet_van_ons: 1 },
    });
    expect(await stand(betaling)).toMatchObject({ status: 'opdracht' });
  });

  it('een fout in het bestand noemt de plaats, en er is niets ingelezen', async () => {
    const voor = await vraag('SELECT id FROM bankbericht');
    expect(geweigerd(await lees('geen bankbericht'), 'waarde.geweigerd')).toContain('Regel 1 telt 16 tekens');
    expect(await vraag('SELECT id FROM bankbericht')).toEqual(voor);
  });

  it('geld met de mededeling van een terugvordering is een terugbetaling; meer dan wat openstaat, wacht op een mens', async () => {
    const [, invoer] = VOORBEELDEN.find(([naam]) => naam.startsWith('D07'))!;
    const { dossierId } = await maakBesluit(intake.proef.databank, invoer);
    await zetKlok(intake.proef.databank, '2026-08-03T09:00:00Z');
    const [claim] = await vraag<{ mededeling: string }>(
      'SELECT mededeling FROM terugvordering WHERE dossier_id = $1',
      dossierId,
    );
    const mededeling = claim!.mededeling.replace(/\D/g, '');
    const regels = [
      boeking({ af: false, bedrag: '50.00', mededeling }),
      boeking({ af: false, bedrag: '9999.00', mededeling }),
    ];
    expect(await gelezen(camt053(regels, 'CLAIM'))).toMatchObject({
      tellingen: { terugbetaald: 1, niet_toegewezen: 1 },
    });
    const geld = await vraag('SELECT bedrag_cent AS cent FROM terugbetaling WHERE dossier_id = $1', dossierId);
    expect(geld).toEqual([{ cent: 5_000 }]);
    await vraag("UPDATE bankregel SET uitkomst = 'elders' WHERE uitkomst = 'niet_toegewezen'");
  });

  it('geld dat binnenkomt zonder terugvordering wacht op een mens, die zegt waar het bij hoort', async () => {
    await gelezen(camt053([boeking({ af: false, bedrag: '50.00', mededeling: '000000000101' })], 'IN'));
    const { items } = await intake.get<Bankregels>('/bankregels?uitkomst=niet_toegewezen', intake.financien);
    expect(items).toMatchObject([{ bedragCent: 5_000, boekdag: '2026-07-31' }]);
    const pad = `/bankregels/${items[0]!.id}/toewijzen`;
    const doe = (lichaam: object) => intake.doe(pad, lichaam, { token: intake.financien });
    expect(geweigerd(await doe({ aan: 'terugvordering', mededeling: '000000000101' }), 'verzoek.ongeldig')).toContain(
      'mededeling',
    );
    expect((await doe({ aan: 'elders', reden: 'huur van een zaal' })).lichaam).toMatchObject({ uitkomst: 'elders' });
    geweigerd(await doe({ aan: 'elders', reden: 'nog eens' }), 'handeling.nietMogelijk');
  });
});

describe('een mislukte betaling opnieuw bestellen', () => {
  const opnieuw = (id: string, token = directeur) => intake.doe(`/betalingen/${id}/opnieuw`, {}, { token });

  it('is dezelfde betaling met een volgend nummer, zodat ze nooit dubbel is', async () => {
    const { betaling } = await besteld();
    geweigerd(await opnieuw(betaling), 'handeling.nietMogelijk');
    await gelezen(pain002([{ kenmerk: kenmerk(betaling), status: 'RJCT', reden: 'AC01' }], 'PART', 'B2'));
    geweigerd(await opnieuw(betaling, intake.financien), 'recht.ontbreekt');
    expect((await opnieuw(betaling)).lichaam as Herbesteld).toEqual({ poging: 2, rekeningEindigtOp: '7034' });
    geweigerd(await opnieuw(betaling), 'handeling.nietMogelijk');
    await expect(vraag('UPDATE betaling SET poging = 3 WHERE id = $1', betaling)).rejects.toThrow('mislukte betaling');
    expect(await taken(betaling)).toEqual([]);
    await vraag("UPDATE effect SET status = 'gedaan' WHERE status = 'voorgenomen'");
    await vraag("UPDATE betaling SET status = 'opdracht' WHERE id = $1", betaling);
    const eerste = camt053([boeking({ af: true, bedrag: '123.45', kenmerk: kenmerk(betaling) })], 'EERSTE');
    expect(await gelezen(eerste)).toMatchObject({ tellingen: { niet_van_ons: 1 } });
    const tweede = camt053([boeking({ af: true, bedrag: '123.45', kenmerk: `${kenmerk(betaling)}P2` })], 'TWEEDE');
    expect(await gelezen(tweede)).toMatchObject({ tellingen: { betaald: 1 } });
  });
});

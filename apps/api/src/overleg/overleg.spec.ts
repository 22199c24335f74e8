import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { ALS_PUT, maakRijp } from '../../test/proefvoorstel.js';
import type { Overleg } from './vormen.js';

const intake = metProefIntake();
let collega = '';
let directeur = '';
beforeAll(async () => {
  collega = (await intake.proef.maakGebruiker('Joke Maes', ['maatschappelijkWerker'])).token;
  directeur = (await intake.proef.maakGebruiker('Directeur', ['algemeenDirecteur'])).token;
});
afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const overleg = (id: string) => intake.get<Overleg>(`/aanvragen/${id}/overleg`);
const doe = (pad: string, lichaam: object, token = intake.werker) => intake.doe(pad, lichaam, { token });
const indienen = (id: string) => intake.handel(id, 'voorstel/indienen');

/** A request of which the report is closed and a draft proposal is written. */
async function metVoorstel(): Promise<string> {
  const { id, lijnIds } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
  expect(await intake.handel(id, 'voorstel', leefloonvoorstel(lijnIds[0]!), ALS_PUT)).toMatchObject({ status: 200 });
  return id;
}

const taken = async (soort: string) =>
  intake.proef.databank.vraag<{ rol: string; reden: string | null; klaar: boolean }>(
    'SELECT rol, reden, klaar_op IS NOT NULL AS klaar FROM taak WHERE soort = $1 ORDER BY gemaakt_op, id',
    [soort],
  );

describe('bijkomend onderzoek', () => {
  it('vraagt de voorzitter, en de werker antwoordt: het verslag blijft van de werker', async () => {
    const { id } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    const vraag = { vraag: 'Woont er nog iemand in?' };
    const opdracht = await intake.gelukt(`/aanvragen/${id}/onderzoeksopdrachten`, vraag, { token: intake.voorzitter });
    expect(await taken('onderzoeksvraag')).toEqual([{ rol: 'werker', reden: vraag.vraag, klaar: false }]);
    const antwoord = (token: string) =>
      doe(`/onderzoeksopdrachten/${opdracht.id}/antwoord`, { antwoord: 'Nee, vastgesteld op huisbezoek.' }, token);
    geweigerd(await antwoord(intake.voorzitter), 'recht.ontbreekt');
    geweigerd(await antwoord(intake.zonderDiploma), 'onderzoek.nietBevoegd');
    expect(await antwoord(intake.werker)).toMatchObject({ status: 200 });
    expect(await taken('onderzoeksvraag')).toMatchObject([{ klaar: true }]);
    geweigerd(await antwoord(intake.werker), 'handeling.nietMogelijk');
    expect((await overleg(id)).onderzoeksopdrachten).toMatchObject([
      {
        gevraagdDoor: 'Lieve Vandersmissen',
        antwoord: 'Nee, vastgesteld op huisbezoek.',
        beantwoordDoor: 'Youssef El Amrani',
      },
    ]);
  });

  it('laat de voorzitter het verslag zelf niet schrijven', async () => {
    const { id } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    const verslag = { inhoud: { situatie: 'Anders.' }, redenNieuweVersie: 'Het comité vindt het anders.' };
    geweigerd(await intake.handel(id, 'verslag', verslag, { ...ALS_PUT, token: intake.voorzitter }), 'recht.ontbreekt');
  });

  it('kan niet meer als de aanvraag afgehandeld is', async () => {
    const { id } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    await intake.handel(id, 'intrekken', { reden: 'Vond werk.' });
    geweigerd(
      await doe(`/aanvragen/${id}/onderzoeksopdrachten`, { vraag: 'Nog iets?' }, intake.voorzitter),
      'handeling.nietMogelijk',
    );
  });
});

describe('het hoofd leest het verslag na', () => {
  it('pas als het afgesloten is, en het staat bij de aanvraag', async () => {
    await intake.klok('2026-03-09T09:00:00Z');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const nalezen = (token: string) =>
      doe(`/aanvragen/${id}/verslag/nalezen`, { opmerking: 'Goed gemotiveerd.' }, token);
    geweigerd(await nalezen(intake.hoofd), 'handeling.nietMogelijk');
    await intake.onderzocht(id);
    geweigerd(await nalezen(collega), 'recht.ontbreekt');
    expect(await nalezen(intake.hoofd)).toMatchObject({ status: 201 });
    expect((await overleg(id)).opmerkingen).toMatchObject([
      { over: 'verslag', soort: 'nagelezen', tekst: 'Goed gemotiveerd.', door: 'Hoofd' },
    ]);
  });
});

describe('opmerkingen van collega’s bij een voorstel in opmaak', () => {
  it('krijgen een antwoord en worden afgehandeld door wie ze maakte', async () => {
    const id = await metVoorstel();
    const pad = `/aanvragen/${id}/voorstel/opmerkingen`;
    const { id: een } = await intake.gelukt(pad, { tekst: 'Waarom categorie 2?' }, { token: collega });
    await intake.gelukt(pad, { tekst: 'De studietoelage ontbreekt.' }, { token: collega });
    expect(await doe(`/opmerkingen/${een}/antwoord`, { antwoord: 'Ze woont alleen.' })).toMatchObject({ status: 200 });
    geweigerd(await doe(`/opmerkingen/${een}/afhandelen`, {}), 'toegang.geweigerd');
    expect(await doe(`/opmerkingen/${een}/afhandelen`, {}, collega)).toMatchObject({ status: 200 });
    geweigerd(await doe(`/opmerkingen/${een}/antwoord`, { antwoord: 'Nog iets.' }), 'handeling.nietMogelijk');
    const ingediend = await indienen(id);
    expect(ingediend).toMatchObject({
      status: 200,
      lichaam: { fase: 'agendering', openOpmerkingen: [{ tekst: 'De studietoelage ontbreekt.', door: 'Joke Maes' }] },
    });
    geweigerd(await doe(pad, { tekst: 'Te laat.' }, collega), 'handeling.nietMogelijk');
    geweigerd(await doe(pad, { tekst: 'Niet mijn werk.' }, intake.onthaal), 'recht.ontbreekt');
  });
});

describe('vier ogen op een voorstel', () => {
  const PARTNER = { ocmw: 'OCMW Beekdal', naam: 'Ines Wouters' };
  const huisregel = (vereist: boolean) =>
    intake.proef.databank.vraag(
      "UPDATE ocmw SET huisregels = huisregels || jsonb_build_object('vierOgen', $1::jsonb)",
      [
        JSON.stringify({
          waarde: { vereist, partners: [{ ...PARTNER, functie: 'hoofd sociale dienst' }] },
          ...{ zekerheid: 'na_te_kijken', bron: 'proef' },
        }),
      ],
    );
  const fiat = (id: string, lichaam: object = {}, token = intake.hoofd) =>
    doe(`/aanvragen/${id}/voorstel/fiat`, lichaam, token);

  const opgetekend = async (id: string) =>
    (
      await intake.proef.databank.vraag<{ ogen: string }>(
        "SELECT gegevens ->> 'vierOgen' AS ogen FROM handeling WHERE soort = 'voorstel.ingediend' AND onderwerp_id = $1",
        [id],
      )
    ).map(({ ogen }) => ogen);

  it('is niet nodig zolang de huisregel het niet vraagt, en bij het voorstel staat dat niemand meekeek', async () => {
    await huisregel(false);
    const id = await metVoorstel();
    expect(await indienen(id)).toMatchObject({ status: 200 });
    expect(await opgetekend(id)).toEqual(['zonder tweede paar ogen']);
    const nagelezen = await metVoorstel();
    await fiat(nagelezen);
    await indienen(nagelezen);
    expect(await opgetekend(nagelezen)).toEqual(['intern']);
  });

  it('houdt het voorstel tegen tot een ander het goedkeurt zoals het nu is', async () => {
    await huisregel(true);
    const id = await metVoorstel();
    expect(geweigerd(await indienen(id), 'regel.geschonden')).toContain('tweede persoon');
    geweigerd(await fiat(id, {}, intake.werker), 'recht.ontbreekt');
    expect(await fiat(id)).toMatchObject({ status: 201 });
    geweigerd(await fiat(id), 'handeling.nietMogelijk');
    const [lijnId] = await intake.lijnIds(id);
    await intake.handel(id, 'voorstel', leefloonvoorstel(lijnId!, { motivering: 'Anders.' }), ALS_PUT);
    expect(geweigerd(await indienen(id), 'regel.geschonden')).toContain('zoals het nu is');
    await fiat(id);
    expect(await indienen(id)).toMatchObject({ status: 200 });
    expect((await overleg(id)).fiat.map(({ geldt, soort, door }) => [geldt, soort, door])).toEqual([
      [false, 'intern', 'Hoofd'],
      [true, 'intern', 'Hoofd'],
    ]);
  });

  it('geeft wie het voorstel schreef nooit zelf, ook niet langs de databank', async () => {
    const id = await metVoorstel();
    const [{ voorstel } = { voorstel: '' }] = await intake.proef.databank.vraag<{ voorstel: string }>(
      'UPDATE voorstel SET opsteller_id = (SELECT id FROM gebruiker WHERE naam = $1) WHERE aanvraag_id = $2 RETURNING id AS voorstel',
      ['Hoofd', id],
    );
    expect(geweigerd(await fiat(id), 'regel.geschonden')).toContain('partner-OCMW');
    await expect(
      intake.proef.databank.vraag(
        `INSERT INTO voorstel_fiat (dossier_id, aanvraag_id, voorstel_id, voorstel_rev, soort, door, op)
         SELECT dossier_id, aanvraag_id, id, rev, 'intern', opsteller_id, now() FROM voorstel WHERE id = $1`,
        [voorstel],
      ),
    ).rejects.toThrow('keurt het niet zelf goed');
  });

  it('kan een collega van een partner-OCMW geven die in de huisregels staat', async () => {
    await huisregel(true);
    const id = await metVoorstel();
    geweigerd(await fiat(id, { partner: { ...PARTNER, naam: 'Iemand anders' } }), 'verzoek.ongeldig');
    expect(await fiat(id, { partner: PARTNER })).toMatchObject({ status: 201 });
    expect(await indienen(id)).toMatchObject({ status: 200 });
    expect((await overleg(id)).fiat).toMatchObject([{ soort: 'partner', partner: PARTNER, geldt: true }]);
  });

  it('kan enkel met een reden achterwege blijven, en de algemeen directeur verneemt het', async () => {
    await huisregel(true);
    const id = await metVoorstel();
    const pad = `/aanvragen/${id}/voorstel/fiat-uitzondering`;
    geweigerd(await doe(pad, {}), 'verzoek.ongeldig');
    expect(await doe(pad, { reden: 'Het hoofd is ziek en de termijn loopt af.' })).toMatchObject({ status: 201 });
    expect(await indienen(id)).toMatchObject({ status: 200 });
    expect(await opgetekend(id)).toEqual(['zonder tweede paar ogen']);
    expect(await taken('vierOgen')).toEqual([
      { rol: 'algemeenDirecteur', reden: 'Het hoofd is ziek en de termijn loopt af.', klaar: false },
    ]);
    expect((await overleg(id)).fiat).toMatchObject([
      { soort: 'uitzondering', reden: expect.stringContaining('ziek') as string },
    ]);
    await huisregel(false);
  });
});

describe('een dossier gaat naar een andere medewerker', () => {
  it('met reden en overdracht: de open taken gaan mee', async () => {
    const { id, dossierId } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    const nieuw = await intake.proef.maakGebruiker('Sara Peeters', ['trajectbegeleider']);
    const [{ rev } = { rev: 0 }] = await intake.proef.databank.vraag<{ rev: number }>(
      'SELECT rev FROM dossier WHERE id = $1',
      [dossierId],
    );
    const invoer = {
      werkerId: nieuw.id,
      reden: 'Ouderschapsverlof.',
      overdracht: 'Het voorstel moet nog geschreven worden.',
    };
    const wijsToe = (token: string, revisie: number, lichaam: object = invoer) =>
      intake.doe(`/dossiers/${dossierId}/toewijzen`, lichaam, { token, revisie });
    geweigerd(await wijsToe(intake.werker, rev), 'recht.ontbreekt');
    geweigerd(await wijsToe(intake.hoofd, rev + 1), 'revisie.verouderd');
    geweigerd(await wijsToe(intake.hoofd, rev, { ...invoer, werkerId: intake.werkerId }), 'verzoek.ongeldig');
    expect(await wijsToe(intake.hoofd, rev)).toMatchObject({ status: 200, lichaam: { rev: rev + 1 } });
    const open = await intake.proef.databank.vraag<{ soort: string; van: string; reden: string | null }>(
      'SELECT soort, gebruiker_id AS van, reden FROM taak WHERE dossier_id = $1 AND klaar_op IS NULL AND rol = $2 ORDER BY soort',
      [dossierId, 'werker'],
    );
    expect(open.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['overdracht', 'voorstel']));
    expect(new Set(open.map(({ van }) => van))).toEqual(new Set([nieuw.id]));
    expect(open.find(({ soort }) => soort === 'overdracht')?.reden).toBe(invoer.overdracht);
    expect(await intake.get(`/dossiers/${dossierId}`)).toMatchObject({ werker: { id: nieuw.id } });
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ fase: 'voorstel' });
  });
});

describe('de logboeken', () => {
  it('zeggen wie wat deed en wie wat las, en ook dat ze zelf gelezen zijn', async () => {
    const { dossierId } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    await intake.get(`/dossiers/${dossierId}`);
    const blad = await intake.get<{ items: { soort: string; naam: string }[]; volgende?: string }>(
      `/dossiers/${dossierId}/logboek?limiet=2`,
      directeur,
    );
    expect(blad.items.map(({ soort, naam }) => [soort, naam])).toEqual([
      ['verslag.afgesloten', 'Youssef El Amrani'],
      ['verslag.geschreven', 'Youssef El Amrani'],
    ]);
    const vervolg = await intake.get<{ items: { soort: string }[] }>(
      `/dossiers/${dossierId}/logboek?na=${blad.volgende!}`,
      directeur,
    );
    expect(vervolg.items.at(-1)).toMatchObject({ soort: 'dossier.geopend' });
    const { items } = await intake.get<{ items: { naam: string; wat: string; doel: string }[] }>(
      `/dossiers/${dossierId}/inzagen`,
      directeur,
    );
    expect(items[0]).toMatchObject({ naam: 'Directeur', wat: expect.stringContaining('inzagelogboek') as string });
    expect(items).toContainEqual(expect.objectContaining({ naam: 'Youssef El Amrani', doel: 'dossier.lezen' }));
  });

  it('tonen een weigering, en niets van een dossier aan de beheerder', async () => {
    const { dossierId } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    geweigerd(
      await intake.proef.vraag(`/api/dossiers/${dossierId}/logboek`, { token: intake.werker }),
      'recht.ontbreekt',
    );
    const beheer = (await intake.proef.maakGebruiker('Beheer', ['beheerder'])).token;
    geweigerd(await intake.proef.vraag(`/api/dossiers/${dossierId}/logboek`, { token: beheer }), 'nietGevonden');
    const { items } = await intake.get<{ items: { naam: string; gegevens: object }[] }>('/logboek/beveiliging', beheer);
    expect(items.find(({ naam }) => naam === 'Youssef El Amrani')?.gegevens).toMatchObject({ recht: 'logboek.lezen' });
  });
});

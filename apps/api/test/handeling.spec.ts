import { randomUUID } from 'node:crypto';
import { naCommit, voerHandeling } from '../src/http/handeling.js';
import type { Wie } from '../src/toegang/wie.js';
import { metProefApp, probleem, type Proefgebruiker } from './proefApp.js';
import { gebeurd, ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);
let an: Proefgebruiker;
let bert: Proefgebruiker;
let wie: Wie;
beforeAll(async () => {
  an = await proef.maakGebruiker('An', ['onthaal']);
  bert = await proef.maakGebruiker('Bert', ['onthaal']);
  wie = { gebruikerId: an.id, naam: 'An', rollen: ['onthaal'], doel: 'aanvraag.registreren' };
});

const GOED = { bedragCent: 0, ontvangenOp: '2026-03-09', spoor: 'MI' };
const maak = (naam: string, sleutel: string | undefined, { token } = an, anders = {}) =>
  proef.vraag('/api/proef/dingen', {
    token,
    lichaam: { naam, ...GOED, ...anders },
    koppen: sleutel === undefined ? {} : { 'Idempotency-Key': sleutel },
  });
const aantal = async (naam: string) =>
  (await proef.databank.vraag<{ laatste: number }>('SELECT laatste FROM nummering WHERE soort = $1', [naam]))[0]
    ?.laatste ?? 0;

describe('wie iets aanmaakt, geeft een sleutel mee', () => {
  it.each([
    ['niets', undefined],
    ['te kort', 'kort'],
    ['met spaties', 'een sleutel met spaties'],
    ['te lang', 'x'.repeat(201)],
  ])('weigert %s', async (_wat, sleutel) => {
    expect(probleem(await maak('zonder', sleutel))).toMatchObject({ status: 400, code: 'sleutel.ontbreekt' });
    expect(await aantal('zonder')).toBe(0);
  });

  it('geeft op dezelfde opdracht hetzelfde antwoord terug, zonder iets te herhalen', async () => {
    const sleutel = randomUUID();
    const eerste = await maak('eens', sleutel);
    const tweede = await maak('eens', sleutel);
    expect(eerste).toMatchObject({ status: 201, lichaam: { nummer: 1 } });
    expect(eerste.koppen.get('idempotent-replayed')).toBeNull();
    expect(tweede).toMatchObject({ status: 201, lichaam: { nummer: 1 } });
    expect(tweede.koppen.get('idempotent-replayed')).toBe('true');
    expect(tweede.koppen.get('location')).toBe(eerste.koppen.get('location'));
    expect(tweede.koppen.get('etag')).toBe(eerste.koppen.get('etag'));
    expect(await aantal('eens')).toBe(1);
  });

  it('kijkt niet naar de volgorde van de velden', async () => {
    const sleutel = randomUUID();
    await maak('volgorde', sleutel);
    const tweede = await proef.vraag('/api/proef/dingen', {
      token: an.token,
      lichaam: { ...Object.fromEntries(Object.entries(GOED).reverse()), naam: 'volgorde' },
      koppen: { 'Idempotency-Key': sleutel },
    });
    expect(tweede.koppen.get('idempotent-replayed')).toBe('true');
  });

  it('weigert dezelfde sleutel voor een andere opdracht', async () => {
    const sleutel = randomUUID();
    await maak('ander', sleutel);
    expect(probleem(await maak('ander', sleutel, an, { bedragCent: 1 }))).toMatchObject({
      status: 422,
      code: 'sleutel.hergebruikt',
    });
    expect(await aantal('ander')).toBe(1);
  });

  it('houdt de sleutels van twee gebruikers uit elkaar', async () => {
    const sleutel = randomUUID();
    await maak('twee', sleutel, an);
    await maak('twee', sleutel, bert);
    expect(await aantal('twee')).toBe(2);
  });

  it('telt tien gelijktijdige zendingen van één opdracht één keer', async () => {
    const sleutel = randomUUID();
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => maak('samen', sleutel)));
    expect(antwoorden.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(antwoorden.filter(({ koppen }) => koppen.get('idempotent-replayed') === null)).toHaveLength(1);
    expect(await aantal('samen')).toBe(1);
  });

  it('bewaart van een geweigerde opdracht niets, ook haar sleutel niet', async () => {
    const sleutel = randomUUID();
    const voor = { ...gebeurd };
    expect(probleem(await maak('geweigerd', sleutel))).toMatchObject({ status: 409, code: 'handeling.nietMogelijk' });
    expect(await proef.databank.vraag('SELECT 1 FROM idempotentie WHERE sleutel = $1', [sleutel])).toEqual([]);
    expect(await aantal('geweigerd')).toBe(0);
    expect(gebeurd).toEqual({ handelingen: voor.handelingen + 1, naCommit: voor.naCommit });
  });
});

describe('een handeling', () => {
  it('laat de gevolgen pas komen na het vastleggen, en maar één keer per opdracht', async () => {
    const sleutel = randomUUID();
    const voor = gebeurd.naCommit;
    await maak('gevolg', sleutel);
    await maak('gevolg', sleutel);
    expect(gebeurd.naCommit).toBe(voor + 1);
  });

  it('begint opnieuw als twee handelingen elkaar kruisen, tot ze allebei vastliggen', async () => {
    await proef.databank.vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('links', 1, 0), ('rechts', 1, 0)");
    let pogingen = 0;
    let gevolgen = 0;
    const beideVast = grendel(2);
    const kruis = (eerst: string, dan: string) =>
      voerHandeling({ db: proef.databank.db, wie }, async (tx) => {
        pogingen += 1;
        naCommit(tx, () => void (gevolgen += 1));
        await tx.$executeRaw`UPDATE nummering SET laatste = laatste + 1 WHERE soort = ${eerst}`;
        await beideVast();
        await tx.$executeRaw`UPDATE nummering SET laatste = laatste + 1 WHERE soort = ${dan}`;
      });
    await Promise.all([kruis('links', 'rechts'), kruis('rechts', 'links')]);
    expect([await aantal('links'), await aantal('rechts')]).toEqual([2, 2]);
    expect(pogingen).toBe(3);
    expect(gevolgen).toBe(2);
  });

  it.each([
    ['40001', 3],
    ['40P01', 3],
    ['23505', 1],
    ['BP001', 1],
  ])('wordt bij %s %i keer geprobeerd en daarna geweigerd', async (sqlstate, verwacht) => {
    let pogingen = 0;
    const handeling = voerHandeling({ db: proef.databank.db, wie }, async (tx) => {
      pogingen += 1;
      await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'proef' USING ERRCODE = '${sqlstate}'; END $$`);
    });
    await expect(handeling).rejects.toThrow();
    expect(pogingen).toBe(verwacht);
  });

  it('weigert een gevolg dat aan geen handeling hangt', async () => {
    const buiten = proef.databank.db.withActor(wie, (tx) => {
      naCommit(tx, () => undefined);
      return Promise.resolve();
    });
    await expect(buiten).rejects.toThrow(/voerHandeling/);
  });
});

/** Lets nobody through before `aantal` have come; whoever comes after them goes straight on. */
function grendel(aantalNodig: number): () => Promise<void> {
  let gekomen = 0;
  let open = (): void => undefined;
  const allen = new Promise<void>((klaar) => {
    open = klaar;
  });
  return () => {
    gekomen += 1;
    if (gekomen >= aantalNodig) open();
    return allen;
  };
}

import { randomUUID } from 'node:crypto';
import { claimEffect, effectNaarMens, leesStand, maakTaak, MOTOR, type Tx } from '@besluitpad/prisma';
import { probleem } from '../../test/proefApp.js';
import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { druk, sluitMetBesluiten, type Besloten, type Zittingsbrieven } from '../../test/proefronde.js';
import type { Brievenronde } from './vormen.js';

const c = metProefComite();
let ronde: Zittingsbrieven;
let eerste: Besloten;
let directeur: string;

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  directeur = (await c.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  ronde = await sluitMetBesluiten(c, '2026-01-29', 3);
  eerste = ronde.besluiten[0]!;
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const pad = (stap = '') => `/zittingen/${ronde.zittingId}/brievenronde${stap}`;
const lees = async () => (await c.get(pad())).lichaam as Brievenronde;
const zet = async (stap: string, lichaam: object, token = c.secretaris, revisie?: number) =>
  c.proef.vraag(`/api${pad(stap)}`, {
    ...{ token, lichaam },
    koppen: { 'If-Match': `"${revisie ?? (await lees()).rev}"`, 'Idempotency-Key': randomUUID() },
  });
const alsMotor = <T>(doe: (tx: Tx) => Promise<T>): Promise<T> => c.proef.databank.db.withActor(MOTOR, doe);
const geefOp = ({ effectId, procedureId }: Besloten, status: 'mislukt' | 'onzeker', fout: string) =>
  alsMotor(async (tx) => {
    await effectNaarMens(tx, effectId, status, fout);
    const taak = { procedureId, soort: `effect.${status}`, sleutel: `effect/${effectId}`, titel: 'Kijk na' };
    await maakTaak(tx, { ...taak, rol: 'secretaris', op: new Date('2026-01-29T19:00:00Z') });
  });
const werk = ({ procedureId }: Besloten) =>
  alsMotor(async (tx) => (await leesStand(tx, procedureId, 1)).effecten.length);

describe('de brievenronde van een gesloten zitting', () => {
  it('telt elke beslissing zodra de zitting sluit, en zegt dat de motor aan zet is', async () => {
    expect(await lees()).toMatchObject({
      ...{ rev: 1, status: 'loopt', pauze: null, mislukt: [] },
      tellingen: { brieven: 3, teDrukken: 3, gedrukt: 0, vertrokken: 0 },
      volgende: [{ wie: 'motor', wat: 'drukken', aantal: 3 }],
    });
  });

  it('is er niet voor een zitting die nog moet komen', async () => {
    const id = await c.plan('2026-03-12');
    expect(probleem(await c.get(`/zittingen/${id}/brievenronde`)).detail).toContain('is gepland');
  });

  it('is niet te lezen voor een lid van het comité', async () => {
    expect(probleem(await c.get(pad(), c.lid))).toMatchObject({ status: 403 });
  });

  it('zegt na het drukken wie moet tekenen', async () => {
    await druk(c, eerste);
    expect(await lees()).toMatchObject({
      tellingen: { teDrukken: 2, gedrukt: 1, teTekenen: 1 },
      volgende: [
        { wie: 'motor', wat: 'drukken', aantal: 2 },
        { wie: 'algemeenDirecteur', wat: 'tekenen', aantal: 1 },
        { wie: 'voorzitter', wat: 'tekenen', aantal: 1 },
      ],
    });
  });
});

describe('een gepauzeerde brievenronde', () => {
  it('laat de motor niets drukken, niemand vrijgeven, en gaat na hervatten verder zonder iets te verliezen', async () => {
    const [, tweede] = ronde.besluiten;
    expect(await werk(tweede!)).toBe(1);
    expect(await zet('/pauzeren', { reden: 'De directeur wil eerst een brief nalezen.' })).toMatchObject({
      status: 200,
      lichaam: { status: 'gepauzeerd', pauze: { door: 'Hilde Cools' }, volgende: [{ wat: 'hervatten', aantal: 3 }] },
    });
    expect(await werk(tweede!)).toBe(0);
    expect(await alsMotor((tx) => claimEffect(tx, tweede!.effectId, 30))).toBeUndefined();
    const briefVrij = c.proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE procedure_id = $1`, [
      eerste.procedureId,
    ]);
    await expect(briefVrij).rejects.toMatchObject({ code: 'BP002' });
    expect(probleem(await zet('/pauzeren', { reden: 'Nog eens.' })).detail).toContain('al gepauzeerd');
    expect(probleem(await zet('/opnieuw', {})).detail).toContain('De directeur wil eerst');
    await c.proef.databank.vraag('DELETE FROM outbox');
    expect(await zet('/hervatten', { reden: 'Nagelezen.' })).toMatchObject({
      status: 200,
      lichaam: { status: 'loopt' },
    });
    expect(await werk(tweede!)).toBe(1);
    const gewekt = await c.proef.databank.vraag<{ procedure_id: string }>('SELECT procedure_id FROM outbox');
    const wachtend = ronde.besluiten.slice(1).map(({ procedureId }) => procedureId);
    expect(gewekt.map(({ procedure_id }) => procedure_id).sort()).toEqual(wachtend.sort());
    expect(probleem(await zet('/hervatten', { reden: 'Nog eens.' })).detail).toContain('niet gepauzeerd');
    const regels = await c.proef.databank.vraag(
      `SELECT soort FROM handeling WHERE onderwerp_id = $1 AND soort LIKE 'brievenronde.%' ORDER BY volgnr`,
      [ronde.zittingId],
    );
    expect(regels).toEqual([{ soort: 'brievenronde.gepauzeerd' }, { soort: 'brievenronde.hervat' }]);
  });

  it('vraagt een reden, de juiste revisie en het recht om brieven te verzenden', async () => {
    expect(probleem(await zet('/pauzeren', {}))).toMatchObject({ status: 400 });
    expect(probleem(await zet('/pauzeren', { reden: 'Te vroeg.' }, c.secretaris, 1))).toMatchObject({ status: 412 });
    expect(probleem(await zet('/pauzeren', { reden: 'Mag ik dit?' }, directeur))).toMatchObject({ status: 403 });
  });
});

describe('wat mislukte', () => {
  it('staat per reden, en wordt samen opnieuw geprobeerd; wat onzeker is blijft liggen', async () => {
    const [, tweede, derde] = ronde.besluiten;
    await geefOp(tweede!, 'mislukt', 'ZetFout');
    await geefOp(derde!, 'mislukt', 'ZetFout');
    expect(await lees()).toMatchObject({
      tellingen: { mislukt: 2, teTekenen: 1, teDrukken: 0 },
      mislukt: [{ stap: 'drukken', reden: 'ZetFout', aantal: 2 }],
    });
    await geefOp(derde!, 'onzeker', 'afgebroken');
    expect(await zet('/opnieuw', {})).toMatchObject({
      status: 200,
      lichaam: { opnieuw: 1, overgeslagen: [derde!.effectId] },
    });
    expect(await werk(tweede!)).toBe(1);
    expect(await werk(derde!)).toBe(0);
    expect(await zet('/opnieuw', {})).toMatchObject({ lichaam: { opnieuw: 0 } });
    expect((await lees()).tellingen).toMatchObject({ brieven: 3, teDrukken: 1, teTekenen: 1, mislukt: 1 });
  });
});

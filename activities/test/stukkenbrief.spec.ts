import { createHash } from 'node:crypto';
import { naarDb } from '@besluitpad/prisma';
import { boomAlsTekst, stelBriefOp } from '@besluitpad/templates';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling, plan } from './opstelling.js';
import { leesVoorbeeld, maakDossier } from './proef.js';

let o: Opstelling;
let nummer = 900;
beforeAll(async () => {
  o = await maakOpstelling();
  await o.proef.vraag(`INSERT INTO klok_stand (nu) VALUES ('2026-03-09T09:00:00Z')`);
});
afterAll(() => o.ruimOp());

const CODE = 'K7M4-2QX9-ABCD';
const STUKKEN = ['uw huurcontract', 'uw loonbrief van februari', 'uw inschrijving bij de VDAB'];

const zetKlok = (nu: string) => o.proef.vraag('UPDATE klok_stand SET nu = $1', [nu]);

/** Three documents asked on 9 March against the 23rd, given in a letter with a code. */
async function legLijst() {
  const voorbeeld = leesVoorbeeld('stukkenlijst');
  nummer += 1;
  return o.proef.alsMotor(async (tx) => {
    const { dossierId, aanvraagId, aanvraagProcedureId } = await maakDossier(
      tx,
      { ...voorbeeld, referentie: `HB-2026-0${nummer}` },
      {
        ontvangenOp: '2026-03-09',
        beslisUiterlijk: '2026-04-08',
        registernummer: `2026/0${nummer}`,
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: {} }],
      },
    );
    const werker = await tx.gebruiker.findFirstOrThrow({ where: { rollen: { has: 'maatschappelijkWerker' } } });
    const code = `${CODE.slice(0, -3)}${nummer}`;
    const { id: stapbriefId } = await tx.stapbrief.create({
      data: {
        dossierId,
        procedureId: aanvraagProcedureId,
        soort: 'stukkenlijst',
        velden: {
          gevraagd: 'een leefloon',
          stukken: STUKKEN.map((naam, i) => ({
            naam,
            nummer: i + 1,
            ...(i === 0 ? { waarvoor: 'zo weten wij het' } : {}),
          })),
          tegen: '2026-03-23',
          oplaadcode: { code, adres: 'www.heidebeke.example/papieren', tot: '2026-04-08' },
        },
        briefdatum: naarDb('2026-03-09'),
        gemaaktOp: new Date('2026-03-09T09:00:00Z'),
      },
    });
    const { id: lijstId } = await tx.stukkenlijst.create({
      data: {
        ...{ dossierId, aanvraagId, stapbriefId, gevraagdDoor: werker.id },
        ...{ gevraagdOp: naarDb('2026-03-09'), bezorgTegen: naarDb('2026-03-23') },
        codeHash: createHash('sha256').update(code.replaceAll('-', '')).digest(),
        codeVervaltOp: naarDb('2026-04-08'),
      },
    });
    await tx.stuk.createMany({
      data: STUKKEN.map((omschrijving, i) => ({
        ...{ dossierId, stukkenlijstId: lijstId, volgnr: i + 1, soort: 'andere', omschrijving },
      })),
    });
    return { lijstId, aanvraagId, procedureId: aanvraagProcedureId, code };
  });
}

type Lijst = Awaited<ReturnType<typeof legLijst>>;

/** The moment of the clock came: what the round intends, carried out. */
async function herinner({ lijstId, procedureId }: Lijst, nu: string) {
  await zetKlok(nu);
  const effectId = await o.proef.alsMotor((tx) => plan(tx, 'drukStapbrief', procedureId, lijstId));
  await o.voer('drukStapbrief', effectId);
  expect(await o.stand(effectId)).toMatchObject({ status: 'gedaan', fout: null });
  return brieven(procedureId);
}

const brieven = (procedureId: string) =>
  o.proef.vraag<{ status: string; briefdatum: string; kanaal: string; invoer: Record<string, unknown> }>(
    `SELECT status, briefdatum::text, kanaal, invoer FROM brief WHERE procedure_id = $1 AND soort = 'herinnering_stukken' ORDER BY gemaakt_op`,
    [procedureId],
  );

const ontvang = ({ lijstId }: Lijst, ...volgnrs: readonly number[]) =>
  o.proef.vraag(
    `UPDATE stuk SET ontvangen_op = '2026-03-12', wijze = 'balie' WHERE stukkenlijst_id = $1 AND volgnr = ANY ($2)`,
    [lijstId, volgnrs],
  );

describe('de herinnering aan gevraagde papieren', () => {
  it('zegt wat kwam en wat ontbreekt, met de code van de lijst, en wordt niet vergeten in het bewijs', async () => {
    const lijst = await legLijst();
    await ontvang(lijst, 1);
    const [brief, ...meer] = await herinner(lijst, '2026-03-14T07:00:00Z');
    expect(meer).toEqual([]);
    // Day 5 is a Saturday: the letter leaves on Monday.
    expect(brief).toMatchObject({ status: 'vrijgegeven', briefdatum: '2026-03-16', kanaal: 'GEWONE_BRIEF' });
    expect(brief?.invoer).toMatchObject({
      nummer: 1,
      eersteVraagOp: '2026-03-09',
      gekregen: ['uw huurcontract'],
      stukken: [
        { naam: 'uw loonbrief van februari', nummer: 2 },
        { naam: 'uw inschrijving bij de VDAB', nummer: 3 },
      ],
      tegen: '2026-03-23',
      beslisUiterlijk: '2026-04-08',
      oplaadcode: { code: lijst.code },
    });
    const invoer = brief?.invoer as Parameters<typeof stelBriefOp<'herinnering_stukken'>>[1];
    const tekst = boomAlsTekst(stelBriefOp('herinnering_stukken', invoer));
    expect(tekst).toContain('| 2 | Uw loonbrief van februari |');
    expect(tekst).not.toMatch(/undefined|werkt één keer/);
    expect(
      await o.proef.vraag('SELECT volgnr, herinnerd_op AS op FROM stuk WHERE stukkenlijst_id = $1 ORDER BY 1', [
        lijst.lijstId,
      ]),
    ).toEqual([
      { volgnr: 1, op: [] },
      { volgnr: 2, op: ['2026-03-16'] },
      { volgnr: 3, op: ['2026-03-16'] },
    ]);
  });

  it('is de tweede keer een tweede herinnering, naast de eerste, met een dag die nog komt', async () => {
    const lijst = await legLijst();
    await herinner(lijst, '2026-03-16T07:00:00Z');
    const [eerste, tweede] = await herinner(lijst, '2026-03-23T07:00:00Z');
    expect(eerste).toMatchObject({ status: 'vrijgegeven', invoer: { nummer: 1, tegen: '2026-03-23' } });
    expect(tweede).toMatchObject({ status: 'vrijgegeven', invoer: { nummer: 2, tegen: '2026-03-30' } });
  });

  it.each([
    ['2026-03-19T09:00:00Z', '2026-03-23'],
    ['2026-03-20T09:00:00Z', '2026-03-23'],
    ['2026-03-23T09:00:00Z', '2026-03-30'],
    ['2026-04-02T09:00:00Z', '2026-04-08'],
    ['2026-04-08T09:00:00Z', '2026-04-15'],
  ])('van %s laat tot %s, en schuift de beslistermijn nooit op', async (nu, tegen) => {
    const lijst = await legLijst();
    const [brief] = await herinner(lijst, nu);
    expect(brief?.invoer).toMatchObject({ tegen, beslisUiterlijk: '2026-04-08' });
  });

  it('komt er niet meer als alles er is, of als de aanvraag gesloten is', async () => {
    const volledig = await legLijst();
    await ontvang(volledig, 1, 2, 3);
    expect(await herinner(volledig, '2026-03-19T07:00:00Z')).toEqual([]);
    const gesloten = await legLijst();
    await o.proef.vraag('UPDATE aanvraag SET gesloten_op = now() WHERE id = $1', [gesloten.aanvraagId]);
    expect(await herinner(gesloten, '2026-03-19T07:00:00Z')).toEqual([]);
  });

  it('drukt geen code die niet meer werkt', async () => {
    const vervangen = await legLijst();
    await o.proef.vraag(`UPDATE stukkenlijst SET code_hash = '\\x00' WHERE id = $1`, [vervangen.lijstId]);
    const [brief] = await herinner(vervangen, '2026-03-19T07:00:00Z');
    expect(brief?.invoer).not.toHaveProperty('oplaadcode');
    const [verlopen] = await herinner(await legLijst(), '2026-04-09T07:00:00Z');
    expect(verlopen?.invoer).not.toHaveProperty('oplaadcode');
  });
});

import type { Proefdatabank } from './databank.js';
import { maakDossier, maakProefdatabank } from './databank.js';
import { MOTOR } from '../src/index.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
});
afterAll(() => proef.sluit());

async function afgeslotenVerslag(): Promise<{
  verslagId: string;
  aanvraagId: string;
  dossierId: string;
  werkerId: string;
}> {
  const d = await maakDossier(proef.db);
  const verslag = await proef.db.withActor(MOTOR, (tx) =>
    tx.verslag.create({
      data: {
        dossierId: d.dossierId,
        aanvraagId: d.aanvraagId,
        versie: 1,
        inhoud: {},
        opstellerId: d.werkerId,
        vergrendeldOp: new Date(),
      },
    }),
  );
  return { ...d, verslagId: verslag.id };
}

describe('Wat vergrendeld is, verandert in SQL niet meer', () => {
  it('een afgesloten verslag kan niet gewijzigd of ontgrendeld worden', async () => {
    const { verslagId } = await afgeslotenVerslag();
    await expect(
      proef.alsEigenaar('UPDATE verslag SET vergrendeld_op = NULL WHERE id = $1', [verslagId]),
    ).rejects.toThrow('is vergrendeld');
    await expect(proef.alsEigenaar('DELETE FROM verslag WHERE id = $1', [verslagId])).rejects.toThrow('is vergrendeld');
  });

  it('aan een ingediend voorstel kan geen lijn meer bij of af, terugnemen kan wel', async () => {
    const v = await afgeslotenVerslag();
    const { voorstelId, lijnId } = await proef.db.withActor(MOTOR, async (tx) => {
      const lijn = await tx.aanvraaglijn.create({
        data: {
          dossierId: v.dossierId,
          aanvraagId: v.aanvraagId,
          volgnr: 1,
          spoor: 'MI',
          steun: 'LL2',
          omschrijving: 'leefloon',
        },
      });
      const voorstel = await tx.voorstel.create({
        data: {
          dossierId: v.dossierId,
          aanvraagId: v.aanvraagId,
          ronde: 1,
          versie: 1,
          verslagId: v.verslagId,
          motivering: 'm',
          opstellerId: v.werkerId,
          vergrendeldOp: new Date(),
        },
      });
      return { voorstelId: voorstel.id, lijnId: lijn.id };
    });
    const voegToe = `INSERT INTO voorstellijn (dossier_id, voorstel_id, aanvraaglijn_id, volgnr, besluit, tekst, gegevens) VALUES ('${v.dossierId}', '${voorstelId}', '${lijnId}', 1, 'TOEKENNING', 't', '{}')`;
    await expect(proef.alsEigenaar(voegToe)).rejects.toThrow('vergrendeld');
    await expect(
      proef.alsEigenaar('UPDATE voorstel SET motivering = $2 WHERE id = $1', [voorstelId, 'anders']),
    ).rejects.toThrow('vergrendeld');
    await proef.alsEigenaar('UPDATE voorstel SET teruggenomen_op = now() WHERE id = $1', [voorstelId]);
  });

  it.each([
    ['zonder quorum', { aanwezig: 4, vereist: 5, ja: 4, nee: 0 }],
    ['bij staking van stemmen', { aanwezig: 8, vereist: 5, ja: 4, nee: 4 }],
    ['als iedereen zich onthoudt', { aanwezig: 8, vereist: 5, ja: 0, nee: 0 }],
  ])('een agendapunt kan %s niet als beslist geboekt worden', async (_, telling) => {
    const { dossierId, aanvraagId } = await maakDossier(proef.db);
    const boek = proef.db.withActor(MOTOR, async (tx) => {
      const zitting = await tx.zitting.create({
        data: {
          datum: new Date('2026-03-26'),
          uur: '19:00',
          plaats: 'raadzaal',
          soort: 'gewoon',
          oproepingDagen: 8,
          fase: 'bezig',
        },
      });
      return tx.agendapunt.create({
        data: {
          zittingId: zitting.id,
          dossierId,
          aanvraagId,
          volgnr: 1,
          groep: 'bespreking',
          soort: 'voorstel',
          titel: 'punt',
          status: 'beslist',
          ...telling,
        },
      });
    });
    await expect(boek).rejects.toThrow('beslist_met_quorum_en_meerderheid');
  });
});

import type { Proefdatabank } from './databank.js';
import { maakDossier, maakProefdatabank } from './databank.js';
import {
  claimEffect,
  claimOutbox,
  effectGedaan,
  leesStand,
  leesTeVegen,
  maakTaak,
  MOTOR,
  outboxGedaan,
  planEffect,
  sluitProcedure,
  startKlok,
  stopKlok,
  verstrijk,
  wek,
  zetMijlpaal,
} from '../src/index.js';

let proef: Proefdatabank;
beforeEach(async () => {
  proef = await maakProefdatabank();
});
afterEach(() => proef.sluit());

const NU = new Date('2026-03-20T12:00:00Z');
const motor = <T>(fn: Parameters<typeof proef.db.withActor<T>>[1]): Promise<T> => proef.db.withActor(MOTOR, fn);

async function metKlok(momenten: { etiket: string; op: string; naar: string; gevolg?: string }[]) {
  const d = await maakDossier(proef.db);
  await proef.alsEigenaar('INSERT INTO klok_stand (nu) VALUES ($1)', [NU]);
  await motor((tx) =>
    startKlok(tx, {
      procedureId: d.procedureId,
      soort: 'CLK-05',
      onderwerpId: d.aanvraagId,
      begint: '2026-03-09',
      uiterlijk: '2026-04-08',
      grondslag: 'RMI, artikel 21, § 1',
      zekerheid: 'gevonden',
      momenten,
    }),
  );
  return d;
}

describe('Termijnen die verstrijken', () => {
  const GISTEREN = { etiket: 'T-22', op: '2026-03-17T07:00:00Z', naar: 'werker' };
  const MORGEN = { etiket: 'T-12', op: '2026-03-27T07:00:00Z', naar: 'werker' };

  it('een gekomen moment geeft één taak voor wie aan zet is, ook als twee rondes tegelijk lopen', async () => {
    const d = await metKlok([GISTEREN, MORGEN]);
    await Promise.all([motor((tx) => verstrijk(tx, { aantal: 500 })), motor((tx) => verstrijk(tx, { aantal: 500 }))]);
    await motor((tx) => verstrijk(tx, { aantal: 500 }));
    const taken = await motor((tx) => tx.taak.findMany({ where: { procedureId: d.procedureId } }));
    expect(taken.map((t) => [t.titel, t.rol, t.gebruikerId, t.gemaaktOp.toISOString()])).toEqual([
      ['CLK-05 T-22', 'werker', d.werkerId, '2026-03-17T07:00:00.000Z'],
    ]);
  });

  it('een gestopte klok waarschuwt niet meer en haar open waarschuwing is klaar', async () => {
    const d = await metKlok([GISTEREN, MORGEN]);
    await motor((tx) => verstrijk(tx, { aantal: 500 }));
    await motor((tx) =>
      stopKlok(tx, { procedureId: d.procedureId, soort: 'CLK-05', op: '2026-03-26', reden: 'beslist' }),
    );
    await proef.alsEigenaar(`UPDATE klok_stand SET nu = '2026-03-28T12:00:00Z'`);
    expect(await motor((tx) => verstrijk(tx, { aantal: 500 }))).toEqual({ aantal: 0, wekken: [] });
    expect(await motor((tx) => tx.taak.count({ where: { klaarOp: null } }))).toBe(0);
  });

  it('een klok die na haar laatste dag stopt, staat te laat geboekt; op de laatste dag niet', async () => {
    for (const [op, teLaat] of [
      ['2026-04-08', false],
      ['2026-04-09', true],
    ] as const) {
      await proef.alsEigenaar('DELETE FROM klok_stand');
      const d = await metKlok([]);
      await motor((tx) => stopKlok(tx, { procedureId: d.procedureId, soort: 'CLK-05', op, reden: 'beslist' }));
      expect(
        await motor((tx) => tx.klok.findFirst({ where: { procedureId: d.procedureId }, select: { teLaat: true } })),
      ).toEqual({ teLaat });
    }
  });

  it('een moment met een gevolg neemt het effect één keer voor en wekt de procedure', async () => {
    const d = await metKlok([{ ...GISTEREN, gevolg: 'effect:hervatBetaling' }]);
    expect(await motor((tx) => verstrijk(tx, { aantal: 500 }))).toEqual({ aantal: 1, wekken: [d.procedureId] });
    const stand = await motor((tx) => leesStand(tx, d.procedureId, 1));
    expect(stand.effecten.map((e) => e.effect)).toEqual(['hervatBetaling']);
    expect(await motor((tx) => tx.outbox.count())).toBe(1);
  });

  it('twee momenten met hetzelfde gevolg in één procedure zijn twee effecten: ook een tweede sanctie eindigt', async () => {
    const gevolg = 'effect:hervatBetaling';
    const d = await metKlok([
      { ...GISTEREN, gevolg },
      { ...GISTEREN, etiket: 'hervatten', gevolg },
    ]);
    await motor((tx) => verstrijk(tx, { aantal: 1 }));
    await motor((tx) => verstrijk(tx, { aantal: 1 }));
    const effecten = await motor((tx) => tx.effect.findMany({ where: { procedureId: d.procedureId } }));
    expect(effecten.map(({ effect, volgnr }) => `${effect} ${volgnr}`).sort()).toEqual([
      'hervatBetaling 1',
      'hervatBetaling 2',
    ]);
  });
});

describe('Wekken en effecten', () => {
  it('veel rijen van één procedure worden één signaal, en een rij die erna komt blijft staan', async () => {
    const d = await maakDossier(proef.db);
    await motor(async (tx) => {
      for (let i = 0; i < 5; i++) await wek(tx, d.procedureId);
    });
    const geclaimd = await motor((tx) => claimOutbox(tx, { aantal: 10, leaseSeconden: 15 }));
    expect(geclaimd).toHaveLength(1);
    await motor((tx) => wek(tx, d.procedureId));
    await motor((tx) => outboxGedaan(tx, geclaimd));
    expect(await motor((tx) => tx.outbox.count())).toBe(1);
  });

  it('wat een ander in handen heeft, wordt niet twee keer geclaimd', async () => {
    const d = await maakDossier(proef.db);
    await motor((tx) => wek(tx, d.procedureId));
    expect(await motor((tx) => claimOutbox(tx, { aantal: 10, leaseSeconden: 15 }))).toHaveLength(1);
    expect(await motor((tx) => claimOutbox(tx, { aantal: 10, leaseSeconden: 15 }))).toHaveLength(0);
  });

  it('een effect wordt één keer geclaimd en na afloop nooit meer', async () => {
    const d = await maakDossier(proef.db);
    await motor((tx) =>
      planEffect(tx, {
        procedureId: d.procedureId,
        ronde: 1,
        effect: 'drukOntvangstbewijs',
        onderwerpId: d.aanvraagId,
      }),
    );
    const [effect] = (await motor((tx) => leesStand(tx, d.procedureId, 1))).effecten;
    const id = effect?.id ?? '';
    const eerste = await motor((tx) => claimEffect(tx, id, 30));
    expect(eerste).toMatchObject({ effect: 'drukOntvangstbewijs', afgebroken: false, poging: 1 });
    expect(await motor((tx) => claimEffect(tx, id, 30))).toBeUndefined();
    await proef.alsEigenaar(`UPDATE effect SET lease_tot = now() - interval '1 second'`);
    expect(await motor((tx) => claimEffect(tx, id, 30))).toMatchObject({ afgebroken: true, poging: 2 });
    await motor((tx) => effectGedaan(tx, id, {}));
    expect(await motor((tx) => claimEffect(tx, id, 30))).toBeUndefined();
  });

  it('een mijlpaal twee keer bereiken is één keer, en gaat nooit terug', async () => {
    const d = await maakDossier(proef.db);
    await motor((tx) => zetMijlpaal(tx, d.procedureId, 1, 'verslagKlaar', NU));
    await motor((tx) => zetMijlpaal(tx, d.procedureId, 1, 'verslagKlaar', NU));
    const stand = await motor((tx) => leesStand(tx, d.procedureId, 1));
    expect(stand.mijlpalen).toEqual(['verslagKlaar']);
    await expect(proef.alsEigenaar('DELETE FROM mijlpaal')).rejects.toThrow('kunnen niet worden gewijzigd');
  });

  it('een gesloten procedure heeft geen open taken of lopende klokken meer', async () => {
    const d = await metKlok([]);
    await motor((tx) =>
      maakTaak(tx, { procedureId: d.procedureId, soort: 's', sleutel: 'k', titel: 't', rol: 'werker', op: NU }),
    );
    await motor((tx) => sluitProcedure(tx, d.procedureId, NU, 'beslist'));
    expect(await motor((tx) => tx.taak.count({ where: { klaarOp: null } }))).toBe(0);
    expect(await motor((tx) => tx.klok.count({ where: { gestoptOp: null } }))).toBe(0);
    expect(await proef.alsEigenaar('SELECT * FROM inv_12_mislukt_effect_heeft_taak')).toEqual([]);
  });

  it('een gesloten procedure wordt nagelopen tot de motor haar einde gezien heeft, en daarna niet meer', async () => {
    const d = await metKlok([]);
    const ids = async (): Promise<string[]> => (await motor((tx) => leesTeVegen(tx, null, 500))).map(({ id }) => id);
    await motor((tx) => sluitProcedure(tx, d.procedureId, NU, 'beslist'));
    expect(await ids()).toEqual([d.procedureId]);
    await motor((tx) => leesStand(tx, d.procedureId, 1));
    expect(await ids()).toEqual([]);
  });
});

describe('Sleutels tegen dubbel indienen', () => {
  it('verdwijnen na dertig dagen systeemtijd, wat de Klok van de demonstratie ook zegt', async () => {
    await proef.alsEigenaar('INSERT INTO klok_stand (nu) VALUES ($1)', [NU]);
    const oud = { net: '29 days 23:59', voorbij: '30 days 00:01' };
    for (const [sleutel, leeftijd] of Object.entries(oud)) {
      await proef.alsEigenaar(
        `INSERT INTO idempotentie (gebruiker_id, sleutel, verzoek_hash, status, gemaakt_op)
         VALUES (gen_random_uuid(), 'sleutel-' || $1, 'h', 201, now() - $2::interval)`,
        [sleutel, leeftijd],
      );
    }
    await motor((tx) => tx.$executeRaw`SELECT ruim_sleutels_op()`);
    expect(await proef.alsEigenaar('SELECT sleutel FROM idempotentie')).toEqual([{ sleutel: 'sleutel-net' }]);
  });
});

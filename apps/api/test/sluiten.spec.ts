import { Logboek } from '../src/server/logboek.js';
import { sluit } from '../src/server/sluiten.js';
import { metProefApp } from './proefApp.js';
import { ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);

describe('gezondheid', () => {
  it('is ja zolang de databank antwoordt', async () => {
    expect(await proef.vraag('/api/gezond')).toMatchObject({ status: 200, lichaam: { gezond: true } });
  });
});

describe('bij het stoppen', () => {
  it('wordt wat onderweg is nog afgewerkt en vastgelegd, en komt niets nieuws meer binnen', async () => {
    const { token } = await proef.maakGebruiker('An', ['onthaal']);
    await proef.databank.vraag('BEGIN');
    await proef.databank.vraag('LOCK TABLE nummering IN ACCESS EXCLUSIVE MODE');
    const onderweg = proef.vraag('/api/proef/dingen', {
      token,
      lichaam: { naam: 'laatste', bedragCent: 0, ontvangenOp: '2026-03-09', spoor: 'MI' },
      koppen: { 'Idempotency-Key': 'laatste-opdracht' },
    });
    await wachtOpSlot();

    const logregels: string[] = [];
    const logboek = new Logboek((regel) => void logregels.push(regel));
    const server = proef.app.getHttpServer();
    const gesloten = sluit({ server, app: proef.app, db: proef.databank.db, logboek }, 'SIGTERM');
    await expect(proef.vraag('/api/gezond')).rejects.toThrow();
    await proef.databank.vraag('COMMIT');

    expect((await onderweg).status).toBe(201);
    await gesloten;
    expect(await proef.databank.vraag("SELECT laatste FROM nummering WHERE soort = 'laatste'")).toEqual([
      { laatste: 1 },
    ]);
    expect(logregels.at(-1)).toContain('gesloten');
  });
});

/** Until the request hangs on the lock that this test holds: PostgreSQL says so itself. */
async function wachtOpSlot(): Promise<void> {
  for (;;) {
    const wachtenden = await proef.databank.vraag('SELECT 1 FROM pg_locks WHERE NOT granted AND relation IS NOT NULL');
    if (wachtenden.length > 0) return;
  }
}

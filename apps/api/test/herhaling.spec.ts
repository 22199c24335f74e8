/** An act that was committed while its answer got lost: whoever gave a key may simply send it again. */
import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { geweigerd, LEEFLOON, metProefIntake, VERSLAG } from './proefintake.js';

const intake = metProefIntake();

async function aanvraag(): Promise<string> {
  await intake.klok('2026-03-09T09:00:00Z');
  return (await intake.aanvraag(await intake.dossier(), [LEEFLOON])).id;
}

const schrijf = (id: string, sleutel: string | undefined, lichaam: unknown = VERSLAG, token = intake.werker) =>
  intake.proef.vraag(`/api/aanvragen/${id}/verslag`, {
    ...{ token, methode: 'PUT', lichaam },
    koppen: { 'If-Match': '"1"', ...(sleutel === undefined ? {} : { 'Idempotency-Key': sleutel }) },
  });

const keerGeschreven = async (id: string) =>
  (
    await intake.proef.databank.vraag(
      "SELECT 1 FROM handeling WHERE onderwerp_id = $1 AND soort = 'verslag.geschreven'",
      [id],
    )
  ).length;

describe('een wijziging waarvan het antwoord verloren ging', () => {
  it('krijgt met dezelfde sleutel hetzelfde antwoord, ook al is de revisie intussen hoger', async () => {
    const id = await aanvraag();
    const sleutel = randomUUID();
    const eerste = await schrijf(id, sleutel);
    const tweede = await schrijf(id, sleutel);
    expect(eerste.status).toBe(200);
    expect(tweede).toMatchObject({ status: 200, lichaam: eerste.lichaam });
    expect(tweede.koppen.get('etag')).toBe(eerste.koppen.get('etag'));
    expect(tweede.koppen.get('idempotent-replayed')).toBe('true');
    expect(await keerGeschreven(id)).toBe(1);
  });

  it('wordt zonder sleutel geweigerd: dan kan niemand weten dat het dezelfde was', async () => {
    const id = await aanvraag();
    await schrijf(id, undefined);
    geweigerd(await schrijf(id, undefined), 'revisie.verouderd');
    expect(await keerGeschreven(id)).toBe(1);
  });

  it('wordt met een andere inhoud of door een ander niet voor dezelfde genomen', async () => {
    const id = await aanvraag();
    const sleutel = randomUUID();
    await schrijf(id, sleutel);
    geweigerd(await schrijf(id, sleutel, { ...VERSLAG, huisbezoekOp: '2026-03-02' }), 'sleutel.hergebruikt');
    geweigerd(await schrijf(id, sleutel, VERSLAG, intake.hoofd), 'revisie.verouderd');
    geweigerd(await schrijf(id, 'te kort', VERSLAG), 'sleutel.ontbreekt');
  });

  it('bewaart van een geweigerde wijziging geen sleutel: met de juiste revisie lukt ze daarna', async () => {
    const id = await aanvraag();
    await schrijf(id, randomUUID());
    const sleutel = randomUUID();
    geweigerd(await schrijf(id, sleutel), 'revisie.verouderd');
    const koppen = { 'If-Match': '"2"', 'Idempotency-Key': sleutel };
    const pad = `/api/aanvragen/${id}/verslag`;
    expect(
      await intake.proef.vraag(pad, { token: intake.werker, methode: 'PUT', lichaam: VERSLAG, koppen }),
    ).toMatchObject({ status: 200 });
  });
});

it('staat in het contract bij elke wijziging die een revisie vraagt', async () => {
  const { paths } = (await intake.proef.vraag('/api/openapi.json')).lichaam as OpenAPIObject;
  const koppen = Object.entries(paths).flatMap(([pad, { post, put }]) =>
    [post, put].flatMap((bewerking) =>
      bewerking === undefined
        ? []
        : [{ pad, namen: (bewerking.parameters ?? []).flatMap((kop) => ('name' in kop ? [kop.name] : [])) }],
    ),
  );
  const metRevisie = koppen.filter(({ namen }) => namen.includes('If-Match'));
  expect(metRevisie.length).toBeGreaterThan(20);
  expect(metRevisie.filter(({ namen }) => !namen.includes('Idempotency-Key'))).toEqual([]);
});

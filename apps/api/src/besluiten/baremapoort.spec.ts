import { datum, leefloonBarema, verwarmingstoelageBarema } from '@besluitpad/domain';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { maakBesluit, type Gemaakt, type Proeflijn } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief } from '../../test/proefbrief.js';
import { schendingen, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
const wie: Record<string, string> = {};
let nummer = 700;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  for (const [naam, rol] of [
    ['findir', 'financieelDirecteur'],
    ['directeur', 'algemeenDirecteur'],
    ['voorzitter', 'voorzitter'],
    ['beheerder', 'beheerder'],
  ] as const)
    wie[naam] = (await proef.maakGebruiker(naam, [rol])).token;
});

const doe = (naam: string, pad: string, lichaam: object = {}) =>
  proef.vraag(`/api${pad}`, { token: wie[naam]!, lichaam });
const bevestig = async (bevestigdTot: string, tabel = 'leefloon') =>
  expect((await doe('beheerder', '/beheer/barema-bevestigen', { tabel, bevestigdTot, bron: 'proef' })).status).toBe(
    200,
  );
const taken = () =>
  proef.databank.vraag<{ titel: string; rol: string; klaar: boolean }>(
    "SELECT titel, rol, klaar_op IS NOT NULL AS klaar FROM taak WHERE soort = 'barema.bevestigen' ORDER BY sleutel",
  );
const LL2: Proeflijn = { besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') };

function beslist(lijn = LL2, beslistOp = '2026-03-26'): Promise<Gemaakt> {
  nummer += 1;
  const nr = `HB-2026-${String(nummer).padStart(4, '0')}`;
  return maakBesluit(proef.databank, { nummer: nr, ontvangenOp: '2026-03-09', beslistOp, lijnen: [lijn] });
}

const vrijgeven = (g: Gemaakt) => doe('findir', `/besluiten/${g.besluitId}/betaling/vrijgeven`);
const opDag = [
  ['de dag voor', '2026-04-03', 'vrijgegeven'],
  ['de dag', '2026-04-02', 'vrijgegeven'],
  ['de dag na', '2026-04-01', 'ontwerp'],
] as const;

describe('een brief over een bedrag', () => {
  it.each(opDag)(
    'vertrekt %s de laatste dag tot wanneer het barema bevestigd is: %s',
    async (_wanneer, tot, status) => {
      await bevestig(tot);
      const g = await beslist();
      const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02' });
      await doe('voorzitter', `/brieven/${id}/ondertekenen`);
      const antwoord = await doe('directeur', `/brieven/${id}/ondertekenen`);
      const [brief] = await proef.databank.vraag('SELECT status FROM brief WHERE id = $1', [id]);
      expect(brief).toEqual({ status });
      if (status !== 'ontwerp') return;
      expect(probleem(antwoord).code).toBe('regel.geschonden');
      expect(probleem(antwoord).detail).toMatch(
        /^De brief kan niet vertrekken\. .*bevestigd tot 01\/04\/2026\. Laat een beheerder/,
      );
    },
  );

  it('houdt ook de databank tegen', async () => {
    await bevestig('2026-04-01');
    const id = await legBrief(proef.databank, await beslist(), { briefdatum: '2026-04-02' });
    const laat = () =>
      proef.databank.vraag("UPDATE brief SET status = 'vrijgegeven', vrijgegeven_op = now() WHERE id = $1", [id]);
    await expect(laat()).rejects.toThrow(
      'De brief kan niet vertrekken: het barema voor dit bedrag is maar bevestigd tot 01/04/2026.',
    );
    await bevestig('2026-04-02');
    await laat();
  });
});

describe('een betaling van een bedrag', () => {
  const april = { ...LL2, invoer: leefloon(2, '2026-04-02') };

  it.each([
    ['de dag voor', '2026-04-03', 200],
    ['de dag', '2026-04-02', 200],
    ['de dag na', '2026-04-01', 409],
  ])('vertrekt %s de laatste bevestigde dag: %s', async (_wanneer, tot, status) => {
    await bevestig(tot);
    const antwoord = await vrijgeven(await beslist(april, '2026-04-02'));
    expect(antwoord.status).toBe(status);
    if (status === 409) expect(probleem(antwoord).detail).toMatch(/^De betaling kan niet vertrekken\. .*01\/04\/2026/);
  });

  it('van een volle maand steunt op de eerste dag van die maand', async () => {
    const g = await beslist(LL2, '2026-05-21');
    await bevestig('2026-03-31');
    expect(probleem(await vrijgeven(g)).detail).toContain('op 01/04/2026');
    await bevestig('2026-04-01');
    expect((await vrijgeven(g)).status).toBe(200);
  });

  it('houdt ook de databank tegen', async () => {
    const g = await beslist(april, '2026-04-02');
    await bevestig('2026-04-01');
    const laat = (status: string) =>
      proef.databank.vraag('UPDATE betaling SET status = $2 WHERE procedure_id = $1', [g.procedureId, status]);
    for (const status of ['vrijgegeven', 'opdracht'])
      await expect(laat(status)).rejects.toThrow('De betaling kan niet vertrekken');
    await bevestig('2026-04-02');
    await laat('vrijgegeven');
  });

  it.each([
    [
      'een verwarmingstoelage op de leverdag',
      'VT',
      { soort: 'verwarming', leverdatum: datum('2026-02-10'), liters: 1000 },
      'verwarmingstoelage',
      '2026-02-10',
    ],
    ['een installatiepremie op de dag van de aanvraag', 'IP', { soort: 'installatiepremie' }, 'leefloon', '2026-03-09'],
  ] as const)('steunt bij %s', async (_wat, steun, invoer, tabel, dag) => {
    const g = await beslist({ besluit: 'TOEKENNING', spoor: 'MD', steun, invoer });
    const voor = dag === '2026-02-10' ? '2026-02-09' : '2026-03-08';
    await bevestig(voor, tabel);
    expect((await vrijgeven(g)).status).toBe(409);
    const laat = () =>
      proef.databank.vraag("UPDATE betaling SET status = 'vrijgegeven' WHERE procedure_id = $1", [g.procedureId]);
    await expect(laat()).rejects.toThrow('De betaling kan niet vertrekken');
    await bevestig(dag, tabel);
    expect((await vrijgeven(g)).status).toBe(200);
    await laat();
  });
});

describe('de beheerder', () => {
  it('krijgt één taak, hoe vaak het bedrag ook gevraagd wordt, en ze sluit als hij ver genoeg bevestigt', async () => {
    await bevestig('2026-12-31');
    await bevestig('2026-12-31', 'verwarmingstoelage');
    expect((await taken()).every(({ klaar }) => klaar)).toBe(true);
    const eerder = (await taken()).length;
    const g = await beslist(LL2, '2026-08-20');
    await bevestig('2026-06-30');
    const vragen = ['findir', 'directeur', 'findir'].map((naam) =>
      doe(naam, `/besluiten/${g.besluitId}/betaling/vrijgeven`),
    );
    expect((await Promise.all(vragen)).map(({ status }) => status)).toEqual([409, 409, 409]);
    const open = (await taken()).filter(({ klaar }) => !klaar);
    expect(open).toEqual([
      { titel: 'Bevestig het leefloonbarema, of voer een nieuw barema in', rol: 'beheerder', klaar: false },
    ]);
    expect(await taken()).toHaveLength(eerder + 1);
    const mijn = await proef.vraag('/api/taken?voorMij=true', { token: wie['beheerder']! });
    expect(mijn.lichaam).toMatchObject({ taken: [{ titel: open[0]!.titel }] });
    expect(await schendingen(proef.databank)).toEqual([]);
    await bevestig('2026-06-30');
    expect((await taken()).filter(({ klaar }) => !klaar)).toHaveLength(1);
    await bevestig('2026-07-01');
    expect((await taken()).filter(({ klaar }) => !klaar)).toEqual([]);
    expect(await schendingen(proef.databank)).toEqual([]);
    expect((await vrijgeven(g)).status).toBe(200);
  });
});

it.each([
  ['leefloon', leefloonBarema.rijen.at(-1)!.bevestigdTot],
  ['verwarmingstoelage', verwarmingstoelageBarema.rijen.at(-1)!.vanaf],
])('zonder bevestiging geldt %s in de databank even ver als in de tabel', async (tabel, tot) => {
  await proef.databank.vraag(`UPDATE ocmw SET huisregels = huisregels #- '{baremaBevestigdTot,waarde}'`);
  expect(await proef.databank.vraag('SELECT barema_geldt_tot($1)::text AS tot', [tabel])).toEqual([{ tot }]);
});

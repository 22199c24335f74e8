import { randomUUID } from 'node:crypto';
import { stelBriefOp, voorbeeldenVan, zetBrief } from '@besluitpad/templates';
import { TERUG } from '../../test/tekensimulator.js';
import { probleem, type Proefantwoord } from '../../test/proefApp.js';
import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { druk, sluitMetBesluiten } from '../../test/proefronde.js';
import type { Gekwalificeerd, Tekenbeurt } from './vormen.js';

const c = metProefComite();
const brieven: string[] = [];
let origineel: Uint8Array;
let directeur: string;

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  directeur = (await c.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  const ronde = await sluitMetBesluiten(c, '2026-01-29', 3);
  const [voorbeeld] = voorbeeldenVan('toekenning_leefloon');
  origineel = zetBrief(stelBriefOp('toekenning_leefloon', voorbeeld!.invoer), { standaard: 'a-2a' });
  for (const besluit of ronde.besluiten) brieven.push(await druk(c, besluit, { pdf: origineel }));
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const stuur = (pad: string, token: string, lichaam: object = {}) =>
  c.proef.vraag(`/api${pad}`, { token, lichaam, koppen: { 'Idempotency-Key': randomUUID() } });
const begin = async (briefId: string, token: string) => {
  const antwoord = await stuur(`/brieven/${briefId}/gekwalificeerd`, token);
  expect(antwoord).toMatchObject({ status: 201, lichaam: { simulator: true } });
  return antwoord.lichaam as Tekenbeurt;
};

/** What the browser of the signer does: read the page, press the button, come back with a code. */
async function stemToe({ adres }: Tekenbeurt): Promise<string> {
  const { origin, pathname, searchParams } = new URL(adres);
  expect(await (await fetch(adres)).text()).toContain('Dit is een simulator.');
  const terug = await fetch(`${origin}${pathname}`, { method: 'POST', redirect: 'manual', body: searchParams });
  const plek = new URL(terug.headers.get('location') ?? '');
  expect(plek.href.startsWith(TERUG)).toBe(true);
  const klaar = await fetch(`${origin}/terug${plek.search}`);
  expect(await klaar.text()).toContain('/afronden');
  return plek.searchParams.get('code') ?? '';
}
const rondAf = (beurt: Tekenbeurt, code: string, token: string): Promise<Proefantwoord> =>
  stuur(`/tekenbeurten/${beurt.id}/afronden`, token, { code });
const teken = async (briefId: string, token: string) => {
  const beurt = await begin(briefId, token);
  return rondAf(beurt, await stemToe(beurt), token);
};
const lijst = async (briefId: string) =>
  (await c.get(`/brieven/${briefId}/gekwalificeerd`, c.secretaris)).lichaam as Gekwalificeerd;

describe('een brief met een gekwalificeerde handtekening', () => {
  it('wordt na elkaar door twee mensen getekend, elk op de handtekening van de vorige, en vertrekt dan', async () => {
    const [brief = ''] = brieven;
    expect(await teken(brief, c.voorzitter)).toMatchObject({
      ...{ status: 200, lichaam: { status: 'ontwerp', nogTeTekenen: ['algemeenDirecteur'] } },
    });
    expect(await teken(brief, directeur)).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven' } });
    const gezet = await lijst(brief);
    expect(gezet.map(({ functie, simulator, klopt }) => [functie, simulator, klopt])).toEqual([
      ['voorzitter', true, true],
      ['algemeenDirecteur', true, true],
    ]);
    expect(gezet.every(({ houder }) => houder.endsWith('(SIMULATOR)'))).toBe(true);
    const antwoord = await fetch(`${c.proef.adres}/api/brieven/${brief}/gekwalificeerd.pdf`, {
      headers: { authorization: `Bearer ${c.secretaris}` },
    });
    const pdf = Buffer.from(await antwoord.arrayBuffer());
    expect(pdf.subarray(0, origineel.length).equals(origineel)).toBe(true);
    expect(pdf.toString('latin1').match(/\/SubFilter \/ETSI\.CAdES\.detached/g)).toHaveLength(2);
  });

  it('waaraan één letter verandert, klopt niet meer', async () => {
    const [brief = ''] = brieven;
    await c.proef.databank.vraag(
      'ALTER TABLE handtekening_gekwalificeerd DISABLE TRIGGER handtekening_gekwalificeerd_vast',
    );
    await c.proef.databank.vraag(
      `UPDATE handtekening_gekwalificeerd SET pdf = set_byte(pdf, 1000, get_byte(pdf, 1000) # 1) WHERE brief_id = $1`,
      [brief],
    );
    expect((await lijst(brief)).map(({ klopt }) => klopt)).toEqual([false, false]);
  });

  it('wordt niet getekend met een code die al gebruikt is, van een ander, of te laat', async () => {
    const brief = brieven[1] ?? '';
    const beurt = await begin(brief, c.voorzitter);
    const code = await stemToe(beurt);
    expect((await rondAf(beurt, code, directeur)).status).toBe(404);
    expect(probleem(await rondAf(beurt, 'verzonnen', c.voorzitter)).detail).toContain('tekendienst weigerde');
    expect(await rondAf(beurt, code, c.voorzitter)).toMatchObject({ status: 200 });
    expect(probleem(await rondAf(beurt, code, c.voorzitter)).detail).toContain('al afgerond');
    const tweede = await begin(brief, directeur);
    await c.proef.databank.vraag("UPDATE tekenbeurt SET vervalt_op = begonnen_op + interval '1 ms' WHERE id = $1", [
      tweede.id,
    ]);
    await c.klok('2026-01-30T12:00:00Z');
    expect(probleem(await rondAf(tweede, await stemToe(tweede), directeur)).detail).toContain('verlopen');
    expect(await lijst(brief)).toHaveLength(1);
  });

  it('tekende een collega intussen, dan begint wie laatst is opnieuw, op de brief met die handtekening', async () => {
    const brief = brieven[2] ?? '';
    const [een, ander] = [await begin(brief, c.voorzitter), await begin(brief, directeur)];
    expect(await rondAf(een, await stemToe(een), c.voorzitter)).toMatchObject({ status: 200 });
    expect(probleem(await rondAf(ander, await stemToe(ander), directeur)).detail).toContain('tekende intussen');
    expect(await teken(brief, directeur)).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven' } });
    expect((await lijst(brief)).map(({ klopt }) => klopt)).toEqual([true, true]);
  });

  it('wordt geweigerd aan wie niet mag tekenen of al tekende, nog voor de tekendienst iets hoort', async () => {
    const [brief = ''] = brieven;
    expect((await stuur(`/brieven/${brief}/gekwalificeerd`, c.lid)).status).toBe(403);
    expect(probleem(await stuur(`/brieven/${brief}/gekwalificeerd`, directeur)).detail).toContain('al vrijgegeven');
  });
});

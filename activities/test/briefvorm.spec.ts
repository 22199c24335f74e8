import { createHash } from 'node:crypto';
import { ingebouwdeTekst, sjabloonVersie, stelBriefOp, zetBrief } from '@besluitpad/templates';
import type { InvoerVan } from '@besluitpad/domain';
import { legD01, maakOpstelling, type Opstelling } from './opstelling.js';

const SOORT = 'toekenning_leefloon';
const INGEBOUWD = ingebouwdeTekst(SOORT);
const EERSTE = INGEBOUWD.replace('Hieronder leest u hoe en waarom.', 'Hieronder leest u waarom.');
const TWEEDE = INGEBOUWD.replace('Hieronder leest u hoe en waarom.', 'Lees hieronder hoe en waarom.');

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

interface Briefrij {
  id: string;
  invoer: InvoerVan<typeof SOORT>;
  sjabloon_versie: string;
  sjabloon_id: string | null;
  grootdruk: boolean;
  venster: 'rechts' | 'links';
  sha256_ua: string;
}

async function druk(voor: (persoonId: string) => Promise<unknown> = () => Promise.resolve()): Promise<Briefrij> {
  const d = await legD01(o);
  const [{ persoon_id: persoonId }] = (await o.proef.vraag<{ persoon_id: string }>(
    'SELECT persoon_id FROM dossier WHERE id = $1',
    [d.dossierId],
  )) as [{ persoon_id: string }];
  await voor(persoonId);
  await o.voer('drukBesluitbrief', d.effectId);
  expect(await o.stand(d.effectId)).toMatchObject({ status: 'gedaan' });
  const [brief] = await o.proef.vraag<Briefrij>('SELECT * FROM brief WHERE onderwerp_id = $1', [d.besluitId]);
  return brief!;
}

/** Published as the API leaves it: written by one person, published by another. */
async function publiceer(versie: number, tekst: string): Promise<string> {
  await o.proef.vraag(`UPDATE sjabloon SET status = 'vervangen' WHERE status = 'gepubliceerd'`, []);
  const [rij] = await o.proef.vraag<{ id: string }>(
    `INSERT INTO sjabloon (soort, versie, tekst, reden, status, opsteller_id, opgesteld_op, gepubliceerd_door, gepubliceerd_op)
     SELECT $1, $2, $3, 'proef', 'gepubliceerd', min(id::text)::uuid, now(), max(id::text)::uuid, now() FROM gebruiker RETURNING id`,
    [SOORT, versie, tekst],
  );
  return rij!.id;
}

/** The file again, from what the letter kept and nothing else. */
async function opnieuw({ invoer, sjabloon_id, grootdruk, venster }: Briefrij): Promise<string> {
  const [sjabloon] = await o.proef.vraag<{ tekst: string }>('SELECT tekst FROM sjabloon WHERE id = $1', [sjabloon_id]);
  const boom = stelBriefOp(SOORT, invoer, sjabloon?.tekst);
  return createHash('sha256')
    .update(zetBrief(boom, { groot: grootdruk, venster, standaard: 'ua-1' }))
    .digest('hex');
}

describe('de tekst waarmee een brief gemaakt is', () => {
  it('is die van het programma zolang het OCMW geen eigen tekst heeft', async () => {
    const brief = await druk();
    expect(brief).toMatchObject({ sjabloon_id: null, sjabloon_versie: sjabloonVersie(SOORT), venster: 'rechts' });
    expect(await opnieuw(brief)).toBe(brief.sha256_ua);
  });

  it('blijft bij de brief, ook nadat een nieuwe tekst gepubliceerd is', async () => {
    const eersteId = await publiceer(1, EERSTE);
    const oud = await druk();
    const tweedeId = await publiceer(2, TWEEDE);
    const nieuw = await druk();
    expect(oud).toMatchObject({ sjabloon_id: eersteId, sjabloon_versie: sjabloonVersie(SOORT, EERSTE) });
    expect(nieuw).toMatchObject({ sjabloon_id: tweedeId, sjabloon_versie: sjabloonVersie(SOORT, TWEEDE) });
    expect(await opnieuw(oud)).toBe(oud.sha256_ua);
    expect(await opnieuw(nieuw)).toBe(nieuw.sha256_ua);
    expect(await opnieuw({ ...oud, sjabloon_id: tweedeId })).not.toBe(oud.sha256_ua);
    await expect(
      o.proef.vraag('UPDATE brief SET sjabloon_id = $2 WHERE id = $1', [oud.id, tweedeId]),
    ).rejects.toMatchObject({
      code: 'BP002',
    });
  });
});

describe('de vorm van een brief', () => {
  it('is in grote letters voor wie dat vroeg, zonder dat iemand eraan denkt', async () => {
    const brief = await druk((id) => o.proef.vraag('UPDATE persoon SET grootdruk = true WHERE id = $1', [id]));
    expect(brief.grootdruk).toBe(true);
    expect(await opnieuw(brief)).toBe(brief.sha256_ua);
    expect(await opnieuw({ ...brief, grootdruk: false })).not.toBe(brief.sha256_ua);
  });

  it('zet het adres aan de kant van het venster die het OCMW koos', async () => {
    const regel = { waarde: 'links', zekerheid: 'gevonden', bron: 'onze enveloppen' };
    const zet = (json: object | null) =>
      json === null
        ? o.proef.vraag(`UPDATE ocmw SET huisregels = huisregels - 'briefvenster'`, [])
        : o.proef.vraag(`UPDATE ocmw SET huisregels = huisregels || jsonb_build_object('briefvenster', $1::jsonb)`, [
            JSON.stringify(json),
          ]);
    await zet(regel);
    const brief = await druk();
    await zet(null);
    expect(brief.venster).toBe('links');
    expect(await opnieuw(brief)).toBe(brief.sha256_ua);
  });
});

describe('het uitlegblad', () => {
  it('komt vanzelf naast de brief voor wie het vroeg, met dezelfde laatste dag, en nooit in de plaats van de brief', async () => {
    const brief = await druk((id) => o.proef.vraag(`UPDATE persoon SET uitleg_taal = 'uk' WHERE id = $1`, [id]));
    const bladen = await o.proef.vraag<{ taal: string; vertaling: string; uiterlijk: string; pdf: string }>(
      `SELECT taal, vertaling, invoer->>'uiterlijk' AS uiterlijk, substr(encode(pdf, 'escape'), 1, 5) AS pdf
         FROM uitlegblad WHERE brief_id = $1`,
      [brief.id],
    );
    expect(bladen).toEqual([
      { taal: 'uk', vertaling: 'na_te_kijken', uiterlijk: brief.invoer.beroep.uiterlijk, pdf: '%PDF-' },
    ]);
  });

  it('komt niet voor wie het niet vroeg', async () => {
    const brief = await druk();
    expect(await o.proef.vraag('SELECT 1 FROM uitlegblad WHERE brief_id = $1', [brief.id])).toEqual([]);
  });
});

import { datum } from '@besluitpad/domain';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief, type Briefopties } from '../../test/proefbrief.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { verzendBrief } from './verzend.js';

const proef = metProefApp();
type Wie = 'voorzitter' | 'directeur' | 'secretaris';
const tokens = {} as Record<Wie, string>;
let nummer = 400;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  tokens.voorzitter = (await proef.maakGebruiker('Lieve', ['voorzitter', 'comitelid'])).token;
  tokens.directeur = (await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  tokens.secretaris = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
});

const doe = (wie: Wie, pad: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, { token: tokens[wie], lichaam });
const lees = (wie: Wie, pad: string): Promise<Proefantwoord> => proef.vraag(`/api${pad}`, { token: tokens[wie] });

/** D01 decided on 26 March 2026 with its letter of the day after. */
async function beslist(brief: Partial<Briefopties> = {}, besluit: object = {}): Promise<{ g: Gemaakt; id: string }> {
  nummer += 1;
  const g = await maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
      },
    ],
    ...besluit,
  });
  const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02', ...brief });
  return { g, id };
}

const termijnen = ({ procedureId }: Gemaakt) =>
  proef.databank.vraag(`SELECT 1 FROM klok WHERE procedure_id = $1 AND soort = 'CLK-12'`, [procedureId]);
const mijlpalen = async (procedureId: string) =>
  (
    await proef.databank.vraag<{ mijlpaal: string }>(
      'SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1 ORDER BY 1',
      [procedureId],
    )
  ).map((rij) => rij.mijlpaal);

describe('een brief met een afschrift voor de vertegenwoordiger', () => {
  async function metAfschrift(): Promise<{ g: Gemaakt; id: string; afschrift: string }> {
    const { g, id } = await beslist();
    await proef.databank.vraag(
      `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, ter_attentie, van, bewijs)
       VALUES ($1, 'vertegenwoordiger', '{Kantoorlaan 3,3099 Heidebeke}', 'Mr. An Voorbeeld', '2026-01-01', 'vonnis')`,
      [g.persoonId],
    );
    const adres = ['Kantoorlaan 3', '3099 Heidebeke'];
    const afschrift = await legBrief(proef.databank, g, { briefdatum: '2026-04-02', afschriftVan: id, adres });
    return { g, id, afschrift };
  }
  const tekenBeide = async (id: string) => {
    for (const wie of ['voorzitter', 'directeur'] as const) {
      expect((await doe(wie, `/brieven/${id}/ondertekenen`)).status).toBe(200);
    }
  };

  it('komt samen vrij onder dezelfde handtekeningen; het afschrift tekent niemand apart', async () => {
    const { g, id, afschrift } = await metAfschrift();
    expect(probleem(await doe('voorzitter', `/brieven/${afschrift}/ondertekenen`)).detail).toContain('afschrift');
    await expect(
      proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE id = $1`, [afschrift]),
    ).rejects.toMatchObject({ code: 'BP002' });
    await tekenBeide(id);
    const { lichaam } = await lees('secretaris', `/brieven/${afschrift}`);
    expect(lichaam).toMatchObject({
      status: 'vrijgegeven',
      afschriftVan: id,
      handtekeningen: [{ functie: 'voorzitter' }, { functie: 'algemeenDirecteur' }],
      verzending: { status: 'te_verzenden' },
    });
    expect(await mijlpalen(g.procedureId)).toContain('vrijgegeven');
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('is pas kennisgegeven als beide bewezen zijn, elk met een eigen bewijs en een eigen termijn', async () => {
    const { g, id, afschrift } = await metAfschrift();
    await tekenBeide(id);
    await zetKlok(proef.databank, '2026-04-02T15:00:00Z');
    for (const [i, brief] of [id, afschrift].entries()) {
      expect(await mijlpalen(g.procedureId)).not.toContain('verzonden');
      await doe('secretaris', `/brieven/${brief}/verzenden`);
      const bewijs = { barcode: `RR${nummer}AFSCHRIFT${i}`, gepostOp: '2026-04-02' };
      expect((await doe('secretaris', `/brieven/${brief}/bewijs`, bewijs)).status).toBe(204);
    }
    expect(await mijlpalen(g.procedureId)).toContain('verzonden');
    expect(await termijnen(g)).toHaveLength(2);
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('gaat naar de post, ook als iemand op hetzelfde ogenblik het afschrift verzendt: elk zijn eigen regel', async () => {
    const { g, id, afschrift } = await metAfschrift();
    await tekenBeide(id);
    const wie: Parameters<typeof verzendBrief>[1] = {
      ...{ gebruikerId: g.werkerId, naam: 'Bram', rollen: ['secretaris'], doel: 'brief.verzenden' },
    };
    const verzend = (brief: string, voorCommit: () => Promise<void> = () => Promise.resolve()) =>
      proef.databank.db.withActor(wie, async (tx) => {
        await verzendBrief(tx, wie, brief, undefined);
        await voorCommit();
      });
    let tweede: Promise<void> = Promise.resolve();
    let klaar = false;
    await verzend(id, async () => {
      tweede = verzend(afschrift).finally(() => (klaar = true));
      // Until the second one waits for the first, or did not have to.
      const wacht = async () => (await proef.databank.vraag('SELECT 1 FROM pg_locks WHERE NOT granted')).length > 0;
      while (!klaar && !(await wacht()));
    });
    await tweede;
    const regels = await proef.databank.vraag<{ volgnr: number }>(
      `SELECT volgnr FROM effect WHERE procedure_id = $1 AND effect = 'exporteerVoorBpost' ORDER BY volgnr`,
      [g.procedureId],
    );
    expect(regels).toEqual([{ volgnr: 1 }, { volgnr: 2 }]);
  });

  it('krijgt geen andere dag als het afschrift al weg is, en het afschrift nooit een eigen dag', async () => {
    const { id, afschrift } = await metAfschrift();
    await tekenBeide(id);
    await zetKlok(proef.databank, '2026-04-01T15:00:00Z');
    const anders = { verzenddatum: '2026-04-03' };
    expect(probleem(await doe('secretaris', `/brieven/${afschrift}/dateren`, anders)).detail).toContain('afschrift');
    await doe('secretaris', `/brieven/${afschrift}/verzenden`, { wijze: 'GEWONE_BRIEF' });
    expect(probleem(await doe('secretaris', `/brieven/${id}/dateren`, anders)).detail).toContain('al vertrokken');
  });

  it('komt niet vrij als het adres van het afschrift intussen onveilig is', async () => {
    const { g, id } = await metAfschrift();
    await proef.databank.vraag(
      `UPDATE kennisgevingsadres SET onveilig = true WHERE persoon_id = $1 AND soort = 'vertegenwoordiger'`,
      [g.persoonId],
    );
    await doe('voorzitter', `/brieven/${id}/ondertekenen`);
    expect(probleem(await doe('directeur', `/brieven/${id}/ondertekenen`)).detail).toContain('onveilig');
    expect((await lees('secretaris', `/brieven/${id}`)).lichaam).toMatchObject({ status: 'ontwerp' });
  });
});

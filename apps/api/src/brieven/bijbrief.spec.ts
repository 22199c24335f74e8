import { randomUUID } from 'node:crypto';
import { datum } from '@besluitpad/domain';
import { maakBesluit } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief } from '../../test/proefbrief.js';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
let token: string;
let beheerder: string;
const ondertekenaars: string[] = [];
let nummer = 900;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  token = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
  await laadVermeldingen(proef.databank);
  ondertekenaars.push((await proef.maakGebruiker('Lieve', ['voorzitter'])).token);
  ondertekenaars.push((await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token);
  beheerder = (await proef.maakGebruiker('Tine', ['beheerder'])).token;
});

async function legD01(): Promise<string> {
  nummer += 1;
  const g = await maakBesluit(proef.databank, {
    nummer: `HB-2026-0${nummer}`,
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
  });
  return legBrief(proef.databank, g, { briefdatum: '2026-04-02' });
}

const pdfVan = async (pad: string, wie = token) => {
  const antwoord = await fetch(`${proef.adres}${pad}`, { headers: { authorization: `Bearer ${wie}` } });
  return { naam: antwoord.headers.get('content-disposition'), begin: (await antwoord.text()).slice(0, 5) };
};

it('zegt bij een ontwerp van een brief hoe leesbaar het is, en die lezing staat in het logboek', async () => {
  const id = await legD01();
  expect(await proef.vraag(`/api/brieven/${id}/leesbaarheid`, { token })).toMatchObject({
    status: 200,
    lichaam: { niveau: 'B1', langeZinnen: [], zegtWatTeDoen: true },
  });
  const log = await proef.databank.vraag('SELECT doel FROM inzage_log WHERE wat = $1', [`brief/${id}/leesbaarheid`]);
  expect(log).toEqual([{ doel: 'brief.lezen' }]);
});

it('zegt bij de brief zelf hoe leesbaar hij is, met dezelfde raad als het hele verslag', async () => {
  const id = await legD01();
  const { lichaam } = await proef.vraag(`/api/brieven/${id}/leesbaarheid`, { token });
  const { niveau, raad } = lichaam as { niveau: string; raad: string[] };
  expect(raad).not.toEqual([]);
  expect(await proef.vraag(`/api/brieven/${id}`, { token })).toMatchObject({
    lichaam: { leesbaarheid: { niveau, raad } },
  });
});

it('geeft gesprekspunten om een brief mondeling toe te lichten, en die lezing staat in het logboek', async () => {
  const id = await legD01();
  expect(await proef.vraag(`/api/brieven/${id}/toelichting`, { token })).toMatchObject({
    status: 200,
    lichaam: {
      boodschap: expect.stringContaining('leefloon') as string,
      beroep: expect.stringMatching(/^Reken veilig tot /) as string,
    },
  });
  const log = await proef.databank.vraag('SELECT doel FROM inzage_log WHERE wat = $1', [`brief/${id}/toelichting`]);
  expect(log).toEqual([{ doel: 'brief.lezen' }]);
});

describe('een uitlegblad', () => {
  const vraag = (id: string, taal: string) =>
    proef.vraag(`/api/brieven/${id}/uitleg`, {
      token,
      koppen: { 'idempotency-key': randomUUID() },
      lichaam: { taal },
    });

  it('komt op vraag naast de brief, en zegt dat geen vertaler het nakeek', async () => {
    const id = await legD01();
    expect(await vraag(id, 'ar')).toMatchObject({ status: 201, lichaam: { taal: 'ar', vertaling: 'na_te_kijken' } });
    const lijst = await proef.vraag(`/api/brieven/${id}/uitleg`, { token });
    expect(lijst.lichaam).toMatchObject({ items: [{ taal: 'ar', vertaling: 'na_te_kijken' }] });
    expect(await pdfVan(`/api/brieven/${id}/uitleg/ar/pdf`)).toEqual({
      naam: 'inline; filename="uitleg-geen-beslissing-ar.pdf"',
      begin: '%PDF-',
    });
    const rijen = await proef.databank.vraag('SELECT count(*)::int AS n FROM brief WHERE soort LIKE $1', ['uitleg%']);
    expect(rijen).toEqual([{ n: 0 }]);
  });

  it('komt er één keer per taal, en niet in een taal die er niet is', async () => {
    const id = await legD01();
    await vraag(id, 'uk');
    expect(probleem(await vraag(id, 'uk'))).toMatchObject({ status: 409, code: 'bestaat.al' });
    expect(probleem(await vraag(id, 'de'))).toMatchObject({ status: 400, code: 'verzoek.ongeldig' });
  });

  it('verandert niet meer', async () => {
    await expect(proef.databank.vraag(`UPDATE uitlegblad SET vertaling = 'nagekeken'`)).rejects.toThrow();
  });
});

describe('het venster van de enveloppen', () => {
  it('staat rechts tot de beheerder het links zet, en het proefblad volgt', async () => {
    expect((await pdfVan('/api/proefblad')).naam).toContain('venster-rechts');
    const kies = (wie: string) =>
      proef.vraag('/api/beheer/briefvenster', {
        token: wie,
        lichaam: { venster: 'links', bron: 'proefblad geprobeerd' },
      });
    expect(probleem(await kies(token))).toMatchObject({ status: 403 });
    expect(await kies(beheerder)).toMatchObject({ status: 200 });
    expect((await pdfVan('/api/proefblad')).naam).toContain('venster-links');
    expect((await pdfVan('/api/proefblad?venster=rechts')).naam).toContain('venster-rechts');
  });
});

describe('grote letters', () => {
  const onderteken = async (id: string) => {
    const [eerste, tweede] = ondertekenaars.map(
      (wie) => () => proef.vraag(`/api/brieven/${id}/ondertekenen`, { token: wie, lichaam: {} }),
    );
    await eerste!();
    return tweede!();
  };

  it('een brief in kleine letters vertrekt niet wanneer de cliënt intussen grote vroeg', async () => {
    const id = await legD01();
    await proef.databank.vraag(
      'UPDATE persoon p SET grootdruk = true FROM dossier d JOIN brief b ON b.dossier_id = d.id WHERE p.id = d.persoon_id AND b.id = $1',
      [id],
    );
    const geweigerd = probleem(await onderteken(id));
    expect(geweigerd).toMatchObject({ status: 409, code: 'regel.geschonden' });
    expect(geweigerd.detail).toContain('grote letters');
  });

  it('een brief in de letters die de cliënt vroeg, vertrekt', async () => {
    expect(await onderteken(await legD01())).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven' } });
  });
});

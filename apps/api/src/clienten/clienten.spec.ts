import { CLIENT, geweigerd, metProefIntake } from '../../test/proefintake.js';

const intake = metProefIntake();
const STERK = { ...CLIENT, voornaam: 'Sofie', naam: 'Lambrecht' };

interface Client {
  id: string;
  insz: string | null;
  iban: string;
  rev: number;
  adressen: { regels: string[]; van: string }[];
}

it('voert een cliënt in met de nummers in één schrijfwijze', async () => {
  const { id } = await intake.gelukt('/clienten', { ...STERK, insz: '95.01.31-123.00' });
  expect(await intake.get<Client>(`/clienten/${id}`)).toMatchObject({
    insz: '95013112300',
    iban: 'BE68539007547034',
    rev: 1,
    adressen: [{ regels: ['Molenweg 12', '3099 Heidebeke'], van: '2026-03-09' }],
  });
});

it.each([
  ['een rijksregisternummer met een fout', { insz: '85.07.30-033.62' }, 'insz: '],
  ['een voorbeeldnummer zonder geboortedatum', { insz: '95.13.31-123.00' }, 'insz: '],
  ['een rekeningnummer met een fout', { iban: 'BE69 5390 0754 7034' }, 'iban: '],
  ['een geboortedag in de toekomst', { geboren: '2026-03-10' }, 'geboren: '],
  ['een vertegenwoordiger zonder bewijs', { adressen: [{ soort: 'vertegenwoordiger', regels: ['a'] }] }, 'bewijs'],
  ['een adres zonder regels', { adressen: [{ soort: 'eigen', regels: [] }] }, 'regels'],
  ['een naam met een teken dat niet gedrukt kan worden', { naam: 'De\u0007Backer' }, 'naam'],
])('weigert %s', async (_wat, anders, plaats) => {
  expect(geweigerd(await intake.doe('/clienten', { ...CLIENT, ...anders }), 'verzoek.ongeldig')).toContain(plaats);
});

it('aanvaardt een nummer met controlegetal 00 enkel in de demonstratie', async () => {
  const { databank } = intake.proef;
  const [klok] = await databank.vraag<{ nu: Date }>('DELETE FROM klok_stand RETURNING nu');
  const insz = '95.01.31-125.00';
  expect(geweigerd(await intake.doe('/clienten', { ...CLIENT, insz }), 'verzoek.ongeldig')).toContain('00');
  await intake.klok(klok!.nu.toISOString());
  await intake.gelukt('/clienten', { ...CLIENT, insz });
});

it('kent een rijksregisternummer maar één keer toe', async () => {
  await intake.gelukt('/clienten', { ...CLIENT, insz: '95.01.31-127.00' });
  geweigerd(await intake.doe('/clienten', { ...CLIENT, insz: '95.01.31-127.00' }), 'bestaat.al');
});

it('houdt bij een verhuis het oude adres met zijn periode, en weigert wie een oude revisie wijzigt', async () => {
  const { id } = await intake.gelukt('/clienten', STERK);
  await intake.klok('2026-03-10T09:00:00Z');
  const verhuisd = { ...STERK, adressen: [{ soort: 'eigen', regels: ['Kerkplein 3', '3099 Heidebeke'] }] };
  await intake.gelukt(`/clienten/${id}`, verhuisd, { methode: 'PUT', revisie: 1 });
  expect((await intake.get<Client>(`/clienten/${id}`)).adressen).toMatchObject([
    { regels: ['Kerkplein 3', '3099 Heidebeke'], van: '2026-03-10' },
  ]);
  const adressen = await intake.proef.databank.vraag(
    'SELECT van::text, tot::text FROM kennisgevingsadres WHERE persoon_id = $1 ORDER BY van',
    [id],
  );
  expect(adressen).toEqual([
    { van: '2026-03-09', tot: '2026-03-10' },
    { van: '2026-03-10', tot: null },
  ]);
  geweigerd(await intake.doe(`/clienten/${id}`, verhuisd, { methode: 'PUT', revisie: 1 }), 'revisie.verouderd');
});

it('zoekt op naam zonder die in een adres te zetten, en noteert dat er gelezen is', async () => {
  await intake.gelukt('/clienten', { ...CLIENT, naam: 'Zoekmans%' });
  const gevonden = await intake.gelukt<{ naam: string }[]>('/clienten/zoeken', { zoek: 'zoekmans%' });
  expect(gevonden.map(({ naam }) => naam)).toEqual(['Zoekmans%']);
  const [log] = await intake.proef.databank.vraag<{ wat: string; doel: string }>(
    'SELECT wat, doel FROM inzage_log ORDER BY id DESC LIMIT 1',
  );
  expect(log).toEqual({ wat: 'clienten zoeken: 1 gevonden', doel: 'client.lezen' });
});

it('zegt van een cliënt die niet bestaat enkel dat', async () => {
  const pad = '/clienten/00000000-0000-4000-8000-000000000000';
  geweigerd(await intake.proef.vraag(`/api${pad}`, { token: intake.werker }), 'nietGevonden');
  const dossier = { clientId: pad.slice(-36), werkerId: intake.werkerId };
  geweigerd(await intake.doe('/dossiers', dossier), 'nietGevonden');
});

it('noemt aan het onthaal wie een dossier kan volgen, met zijn open dossiers, en anderen niet', async () => {
  interface Werker {
    id: string;
    open: number;
  }
  const werkers = () => intake.get<Werker[]>('/werkers', intake.onthaal);
  const vooraf = (await werkers()).find(({ id }) => id === intake.werkerId)?.open ?? Number.NaN;
  await intake.dossier();
  expect((await werkers()).find(({ id }) => id === intake.werkerId)).toMatchObject({ open: vooraf + 1 });
  // De werker, de collega zonder diploma en het hoofd; de secretaris, de voorzitter en het onthaal volgen geen dossiers.
  expect(await werkers()).toHaveLength(3);
});

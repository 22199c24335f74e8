import { metProefApp, type Proefantwoord } from '../../test/proefApp.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
let token = '';
let dossierId = '';
let procedureId = '';

beforeAll(async () => {
  await zetOcmw(proef.databank);
  token = (await proef.maakGebruiker('Katrien', ['hoofdSocialeDienst'])).token;
  await verdaag();
});

const lees = (pad: string): Promise<Proefantwoord> => proef.vraag(`/api${pad}`, { token });
const sql = async (tekst: string, waarden: readonly unknown[]): Promise<string> =>
  (await proef.databank.vraag<{ id: string }>(`${tekst} RETURNING id`, waarden))[0]?.id ?? '';

/** D12 after the meeting of 18 June: adjourned, limit 1 July, next ordinary meeting 2 July. */
async function verdaag(): Promise<void> {
  const werker = await sql(
    `INSERT INTO gebruiker (sub, naam, functie, rollen) VALUES ('tine', 'Tine Goossens', 'mw', '{maatschappelijkWerker}')`,
    [],
  );
  const persoon = await sql(
    `INSERT INTO persoon (aanspreking, voornaam, naam) VALUES ('neutraal', 'Robin', 'Proef')`,
    [],
  );
  dossierId = await sql(
    `INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op) VALUES ('HB-2026-0012', $1, $2, '2026-06-01')`,
    [persoon, werker],
  );
  const aanvraag = await sql(
    `INSERT INTO aanvraag (dossier_id, soort, registernummer, ontvangen_op, geregistreerd_op, wijze, vraag, fase, ronde, beslis_uiterlijk)
     VALUES ($1, 'aanvraag', '2026/0012', '2026-06-01', '2026-06-01', 'mondeling', 'leefloon', 'onderzoek', 2, '2026-07-01')`,
    [dossierId],
  );
  const lijn = await sql(
    `INSERT INTO aanvraaglijn (aanvraag_id, dossier_id, volgnr, spoor, steun, omschrijving) VALUES ($1, $2, 1, 'MI', 'LL2', 'leefloon')`,
    [aanvraag, dossierId],
  );
  procedureId = await sql(
    `INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, ronde, geopend_op) VALUES ('aanvraag', $1, $2, 'werker', 2, '2026-06-01')`,
    [aanvraag, dossierId],
  );
  await sql(
    `INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, grondslag, zekerheid)
     VALUES ($1, $2, 'CLK-05', $3, '2026-06-01', '2026-07-01', 'artikel 21, § 1, RMI-wet', 'gevonden')`,
    [procedureId, dossierId, lijn],
  );
  const vorige = await zitting('2026-06-18', 'gesloten');
  await zitting('2026-07-02', 'gepland');
  const punt = await sql(
    `INSERT INTO agendapunt (zitting_id, dossier_id, aanvraag_id, volgnr, groep, soort, titel, status) VALUES ($1, $2, $3, 1, 'bespreking', 'voorstel', 'punt', 'verdaagd')`,
    [vorige, dossierId, aanvraag],
  );
  await proef.databank.vraag(
    `INSERT INTO lijnuitkomst (agendapunt_id, dossier_id, aanvraaglijn_id, ronde, uitkomst) VALUES ($1, $2, $3, 1, 'verdaagd')`,
    [punt, dossierId, lijn],
  );
}

const zitting = (datum: string, fase: string) =>
  sql(
    `INSERT INTO zitting (datum, uur, plaats, soort, fase, oproeping_dagen) VALUES ($1, '19:00', 'raadzaal', 'gewoon', $2, 8)`,
    [datum, fase],
  );

interface Gevaar {
  soort: string;
  reden: string;
  laatsteDag: string;
}
async function gevaar(): Promise<Gevaar | null> {
  const { status, lichaam } = await lees(`/stand?dossier=${dossierId}`);
  expect(status).toBe(200);
  return (lichaam as { dossiers: [{ gevaar: Gevaar | null }] }).dossiers[0].gevaar;
}

describe('een verdaagde aanvraag waarvan de termijn voor de volgende zitting afloopt', () => {
  it('is op 22 juni in gevaar: vandaag is de laatste dag om een bijkomende zitting op te roepen', async () => {
    await zetKlok(proef.databank, '2026-06-22T08:00:00Z');
    expect(await gevaar()).toEqual({
      soort: 'zittingTeLaat',
      laatsteDag: '2026-06-22',
      reden:
        'De aanvraag werd op 18/06/2026 verdaagd. De beslissingstermijn loopt af op 01/07/2026, en de volgende zitting is pas op ' +
        '02/07/2026. Een zitting op 30/06/2026 kan als de leden ten laatste op 22/06/2026 opgeroepen zijn. Vandaag is de laatste dag om ze op te roepen.',
    });
  });

  it('noemt de dag ervoor dezelfde laatste dag, maar zegt niet dat het vandaag moet', async () => {
    await zetKlok(proef.databank, '2026-06-21T08:00:00Z');
    const gelezen = await gevaar();
    expect(gelezen?.laatsteDag).toBe('2026-06-22');
    expect(gelezen?.reden).not.toContain('Vandaag');
  });

  it('zegt na de laatste mogelijke dag dat het niet meer tijdig kan', async () => {
    await zetKlok(proef.databank, '2026-06-24T08:00:00Z');
    expect((await gevaar())?.reden).toContain('kan niet meer tijdig');
  });

  it('wordt na de termijn een verstreken termijn', async () => {
    await zetKlok(proef.databank, '2026-07-02T08:00:00Z');
    expect(await gevaar()).toMatchObject({ soort: 'termijnVerstreken', laatsteDag: '2026-07-01' });
  });

  it('staat met naam en toenaam in geen enkel antwoord, wel met nummer, zin, klok en wie aan zet is', async () => {
    await zetKlok(proef.databank, '2026-06-22T08:00:00Z');
    const { lichaam } = await lees('/stand');
    expect(lichaam).toMatchObject({
      dossiers: [
        {
          nummer: 'HB-2026-0012',
          zin: 'De aanvraag is verdaagd en opnieuw in onderzoek (ronde 2).',
          volgendeTermijn: { klok: 'CLK-05', uiterlijk: '2026-07-01' },
          aanZet: 'werker',
          laatsteBeslissing: null,
        },
      ],
    });
    expect(JSON.stringify(lichaam)).not.toContain('Robin');
    expect((await lees('/stand/gevaar')).lichaam).toMatchObject({
      gevaren: [{ nummer: 'HB-2026-0012', laatsteDag: '2026-06-22' }],
    });
  });

  it('is uit gevaar zodra een bijkomende zitting binnen de termijn gepland is', async () => {
    await zetKlok(proef.databank, '2026-06-22T08:00:00Z');
    await zitting('2026-06-30', 'gepland');
    expect(await gevaar()).toBeNull();
  });
});

describe('een beslist dossier', () => {
  it('toont de laatste beslissing en de eerste bindende termijn, en is niet in gevaar zolang die niet om is', async () => {
    const g = await maakBesluit(proef.databank, {
      nummer: 'HB-2026-0701',
      ontvangenOp: '2026-03-09',
      beslistOp: '2026-03-26',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    });
    const stand = async () =>
      (await lees(`/stand?dossier=${g.dossierId}`)).lichaam as { dossiers: [Record<string, unknown>] };
    expect((await stand()).dossiers[0]).toMatchObject({
      zin: 'De brief over de beslissing wordt opgemaakt.',
      volgendeTermijn: { klok: 'CLK-11', uiterlijk: '2026-04-03' },
      aanZet: 'algemeenDirecteur',
      laatsteBeslissing: { datum: '2026-03-26', orgaan: 'bcsd', lijnen: ['TOEKENNING LL2'] },
      gevaar: null,
    });
    await zetKlok(proef.databank, '2026-04-04T06:00:00Z');
    expect((await stand()).dossiers[0]).toMatchObject({
      gevaar: { soort: 'termijnVerstreken', laatsteDag: '2026-04-03' },
    });
  });
});

describe('uitleg bij de termijnen', () => {
  it('zegt per termijn hoe de dag berekend is en waarop hij steunt', async () => {
    const { lichaam } = await lees('/termijnen/uitleg/HB-2026-0012');
    expect(lichaam).toMatchObject({
      termijnen: [
        {
          soort: 'CLK-05',
          loopt: true,
          grondslag: 'artikel 21, § 1, RMI-wet',
          uitleg: expect.stringContaining('30 kalenderdagen vanaf ontvangst van de aanvraag (01/06/2026)') as string,
        },
      ],
    });
  });
});

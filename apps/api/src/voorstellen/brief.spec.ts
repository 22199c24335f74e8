import type { Geregistreerd } from '../../test/proefintake.js';
import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { ALS_PUT, lijn, maakRijp } from '../../test/proefvoorstel.js';
import { toetsBrief } from './brief.js';
import type { VoorstelStand } from './vormen.js';

const intake = metProefIntake();
afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const STOP = { soort: 'stopzetting', einde: '2026-03-31', reden: 'werk' };
const TERUG = { soort: 'terugvordering', bedragen: [{ maand: '2026-02', gekregenCent: 131_420, rechtCent: 0 }] };

async function stelVoor(aanvraag: Geregistreerd, anders: object): Promise<VoorstelStand['brief']> {
  const { lichaam, status } = await intake.handel(aanvraag.id, 'voorstel', leefloonvoorstel('', anders), ALS_PUT);
  expect(status).toBe(200);
  return (lichaam as VoorstelStand).brief;
}

describe('welke brief een voorstel zal geven', () => {
  it('staat bij het voorstel zodra het bewaard is', async () => {
    const aanvraag = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    const [id] = aanvraag.lijnIds;
    expect(await stelVoor(aanvraag, leefloonvoorstel(id!))).toEqual({
      passend: ['toekenning_leefloon', 'aanvullend_leefloon'],
      bezwaar: null,
    });
  });

  it('twee lijnen die geen brief samen kan melden, vragen twee beslissingen', async () => {
    const aanvraag = await maakRijp(intake, '2026-03-09', [LEEFLOON, { ...LEEFLOON, omschrijving: 'te veel betaald' }]);
    const [een, twee] = aanvraag.lijnIds;
    const lijnen = [lijn(een, 'STOPZETTING', STOP), lijn(twee, 'TERUGVORDERING', TERUG)];
    const zin =
      'Geen enkele brief kan dit samen melden: (1) een stopzetting en (2) een terugvordering. Neem er 2 beslissingen over: houd één deel in dit voorstel, verdaag de andere lijnen en behandel ze met een eigen voorstel.';
    expect(await stelVoor(aanvraag, { lijnen })).toEqual({ passend: [], bezwaar: zin });
    const weigering = await intake.handel(aanvraag.id, 'voorstel/indienen');
    expect(geweigerd(weigering, 'regel.geschonden')).toBe(`${zin}\nlijnen: ${zin}`);
    expect(await intake.get(`/aanvragen/${aanvraag.id}`)).toMatchObject({ fase: 'voorstel' });
  });

  it('een brief over iets anders dan wat voorgesteld is, houdt het voorstel tegen', async () => {
    const aanvraag = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    await stelVoor(aanvraag, { lijnen: [lijn(aanvraag.lijnIds[0], 'STOPZETTING', STOP)] });
    const weigering = await intake.handel(aanvraag.id, 'voorstel/indienen');
    expect(geweigerd(weigering, 'regel.geschonden')).toContain(
      'De brief "toekenning_leefloon" zegt niet wat u hier voorstelt. Kies "stopzetting".',
    );
  });

  it('wie alles verdaagt, kiest nog geen brief', () => {
    const invoer = {
      soort: 'verdaging',
      onderzoeksopdracht: 'Kijk na.',
      stukken: [],
      bezorgTegen: '2026-03-23',
    } as const;
    const verdaagd = { aanvraaglijnId: 'x', besluit: 'VERDAGING', invoer: invoer as never } as const;
    expect(toetsBrief('toekenning_leefloon', [verdaagd], [])).toEqual([]);
  });
});

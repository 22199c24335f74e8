import { datum, type LijnInvoer } from '@besluitpad/domain';
import { maakBesluit } from '../../test/proefbesluit.js';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import type { Verblijf } from './buitenland.js';
import type { Maandplan, Opvolging } from './vormen.js';

const intake = metProefIntake();
let nummer = 960;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const vandaag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);

/** Leefloon since 12 January, decided on 12 February 2026. */
async function lopend(): Promise<Opvolging & { readonly dossier: string }> {
  nummer += 1;
  const dossier = `HB-2026-0${nummer}`;
  const { dossierId } = await maakBesluit(intake.proef.databank, {
    ...{ nummer: dossier, ontvangenOp: '2026-01-12', beslistOp: '2026-02-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const [opvolging] = await intake.get<Opvolging[]>(`/dossiers/${dossierId}/opvolgingen`);
  return { ...opvolging!, dossier };
}
const meld = ({ id }: Opvolging, vertrekOp: string, gemeldOp = vertrekOp, token = intake.werker) =>
  intake.doe(`/opvolgingen/${id}/verblijven`, { vertrekOp, gemeldOp, toelichting: 'Familiebezoek.' }, { token });
const vertrek = async (opvolging: Opvolging, op: string, gemeldOp = op) =>
  (await meld(opvolging, op, gemeldOp)).lichaam as Verblijf;
const terug = ({ id }: Verblijf, terugOp?: string) =>
  intake.doe(`/verblijven/${id}/terugkeer`, { ...(terugOp && { terugOp }), toelichting: 'Kwam het zelf melden.' });
const rijen = async (sql: string, id: string): Promise<string[]> =>
  (await intake.proef.databank.vraag<{ r: string }>(sql, [id])).map(({ r }) => r);
const klok = ({ id }: Verblijf) =>
  rijen(
    `SELECT begint || ' tot ' || uiterlijk || coalesce(' ' || stopreden || CASE WHEN te_laat THEN ', te laat' ELSE '' END, '') AS r
       FROM klok WHERE onderwerp_id = $1 AND soort = 'CLK-32'`,
    id,
  );
const taken = ({ dossierId }: Opvolging) =>
  rijen("SELECT titel AS r FROM taak WHERE dossier_id = $1 AND soort = 'klok.CLK-32' AND klaar_op IS NULL", dossierId);

it.each([
  ['2026-07-28', 'terug uit het buitenland'],
  ['2026-07-29', 'terug uit het buitenland'],
  ['2026-07-30', 'terug uit het buitenland, te laat'],
])('wie op 1 juli vertrekt wordt betaald tot en met 29 juli; terug op %s: %s', async (dag, hoe) => {
  const opvolging = await lopend();
  await vandaag('2026-06-20');
  const verblijf = await vertrek(opvolging, '2026-07-01', '2026-06-20');
  expect(verblijf).toMatchObject({ dagenEerder: 0, betaaldTot: '2026-07-29', terugOp: null });
  expect(await klok(verblijf)).toEqual(['2026-07-01 tot 2026-07-29']);
  expect(await taken(opvolging)).toEqual(['Buitenland: terug na 29/07/2026? Stel dan een schorsing voor']);
  await vandaag(dag);
  expect(await terug(verblijf, dag)).toMatchObject({ status: 201, lichaam: { terugOp: dag } });
  expect(await klok(verblijf)).toEqual([`2026-07-01 tot 2026-07-29 ${hoe}`]);
  expect(await taken(opvolging)).toEqual([]);
});

it('telt de dagen van een vorige reis in hetzelfde jaar mee, en begint in een nieuw jaar opnieuw', async () => {
  const opvolging = await lopend();
  await vandaag('2026-12-20');
  await terug(await vertrek(opvolging, '2026-03-02'), '2026-03-12');
  const tweede = await vertrek(opvolging, '2026-07-01');
  expect(tweede).toMatchObject({ dagenEerder: 10, betaaldTot: '2026-07-19' });
  await terug(tweede, '2026-08-05');
  const derde = await vertrek(opvolging, '2026-12-20');
  expect(derde).toMatchObject({
    ...{ dagenEerder: 45, betaaldTot: '2026-12-20' },
    perKalenderjaar: [
      { van: '2026-12-20', totEnMet: '2026-12-20' },
      { van: '2027-01-01', totEnMet: '2027-01-28' },
    ],
  });
  expect(tweede).toMatchObject({ perKalenderjaar: null });
  expect(await taken(opvolging)).toEqual([
    'Buitenland: terug na 20/12/2026 (per kalenderjaar geteld 28/01/2027, na te kijken)? Stel dan een schorsing voor',
  ]);
  await vandaag('2027-02-10');
  await terug(derde, '2027-01-06');
  expect(await vertrek(opvolging, '2027-02-01')).toMatchObject({ dagenEerder: 6, betaaldTot: '2027-02-23' });
  expect(await intake.get<Verblijf[]>(`/opvolgingen/${opvolging.id}/verblijven`)).toHaveLength(4);
});

it('telt een reis die niet doorging voor niets, ook voor de dag van het vertrek', async () => {
  const opvolging = await lopend();
  await vandaag('2026-06-20');
  const verblijf = await vertrek(opvolging, '2026-07-01', '2026-06-20');
  expect(await terug(verblijf)).toMatchObject({ status: 201, lichaam: { terugOp: '2026-07-01' } });
  expect(await klok(verblijf)).toEqual(['2026-07-01 tot 2026-07-29 de reis ging niet door']);
  expect(await vertrek(opvolging, '2026-07-10', '2026-06-20')).toMatchObject({ dagenEerder: 0 });
});

it('eindigt met een besliste schorsing; wie hervat wordt, is die dag terug', async () => {
  const opvolging = await lopend();
  await vandaag('2026-07-01');
  const verblijf = await vertrek(opvolging, '2026-07-01');
  const schorsing: LijnInvoer = {
    ...{ soort: 'schorsing', reden: 'buitenland', vanaf: datum('2026-07-30'), vertrek: datum('2026-07-01') },
  };
  await maakBesluit(intake.proef.databank, {
    ...{ nummer: opvolging.dossier, soort: 'ambtshalve', ontvangenOp: '2026-07-02', beslistOp: '2026-07-23' },
    lijnen: [{ besluit: 'SCHORSING', spoor: 'MI', steun: 'LL2', invoer: schorsing }],
  });
  expect(await klok(verblijf)).toEqual(['2026-07-01 tot 2026-07-29 schorsing beslist']);
  expect(await taken(opvolging)).toEqual([]);
  await vandaag('2026-08-20');
  const { onderbrekingen } = await intake.get<Maandplan>(
    `/opvolgingen/${opvolging.id}/maanden?van=2026-07&tot=2026-08`,
  );
  const weer = { vanaf: '2026-08-20', reden: 'Is terug.' };
  expect(await intake.doe(`/onderbrekingen/${onderbrekingen[0]!.id}/hervatten`, weer)).toMatchObject({ status: 201 });
  expect(await intake.get<Verblijf[]>(`/opvolgingen/${opvolging.id}/verblijven`)).toMatchObject([
    { vertrekOp: '2026-07-01', terugOp: '2026-08-20' },
  ]);
});

it('weigert wat niet kan: een melding die nog komt, twee reizen tegelijk, terug voor het vertrek, de verkeerde rol', async () => {
  const opvolging = await lopend();
  await vandaag('2026-07-15');
  expect(geweigerd(await meld(opvolging, '2026-07-20', '2026-07-16'), 'verzoek.ongeldig')).toContain('gemeldOp');
  expect(geweigerd(await meld(opvolging, '2026-01-11'), 'verzoek.ongeldig')).toContain('loopt pas sinds 12/01/2026');
  geweigerd(await meld(opvolging, '2026-07-10', '2026-07-10', intake.onthaal), 'recht.ontbreekt');
  const verblijf = await vertrek(opvolging, '2026-07-10');
  expect(geweigerd(await meld(opvolging, '2026-07-14'), 'handeling.nietMogelijk')).toContain('nog niet genoteerd');
  expect(geweigerd(await terug(verblijf, '2026-07-09'), 'verzoek.ongeldig')).toContain('komt daarna');
  expect(geweigerd(await terug(verblijf, '2026-07-16'), 'verzoek.ongeldig')).toContain('terugOp');
  expect(await klok(verblijf)).toEqual(['2026-07-10 tot 2026-08-07']);
  await terug(verblijf, '2026-07-14');
  expect(geweigerd(await terug(verblijf, '2026-07-15'), 'handeling.nietMogelijk')).toContain('staat al genoteerd');
  expect(geweigerd(await meld(opvolging, '2026-07-13'), 'verzoek.ongeldig')).toContain('pas op 14/07/2026 terug');
  geweigerd(await meld({ ...opvolging, id: verblijf.id }, '2026-07-15'), 'nietGevonden');
});

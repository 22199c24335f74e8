import { probleem } from '../../test/proefApp.js';
import { metProefComite, type Punt } from '../../test/proefcomite.js';
import { maakDringend, maakRijp } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

type Genummerd = Punt & { readonly naOproeping: boolean };
const punten = async (id: string) =>
  ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Genummerd[] }).punten.map(
    ({ volgnr, groep, naOproeping }) => `${volgnr} ${groep}${naOproeping ? ' (later)' : ''}`,
  );
const lees = async (id: string) => ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Genummerd[] }).punten;

/** The headings of the outline of a bundle, in the order in which they are printed. */
async function bladwijzers(id: string): Promise<string[]> {
  const pdf = (await haal(id)).toString('latin1');
  const titels = [...pdf.matchAll(/\/Title (?:\((.*?)\)|<FEFF([0-9A-F]+)>)\s+\/Dest/g)];
  return titels.map(([, gewoon, hex]) => gewoon ?? Buffer.from(hex!, 'hex').swap16().toString('utf16le'));
}

async function haal(id: string): Promise<Buffer> {
  const antwoord = await fetch(`${c.proef.adres}/api/zittingen/${id}/bundel.pdf`, {
    headers: { authorization: `Bearer ${c.secretaris}` },
  });
  return Buffer.from(await antwoord.arrayBuffer());
}

describe('de nummers van de agendapunten', () => {
  it('lopen door de groepen zoals de agenda gedrukt wordt, ook als een punt verzet of afgevoerd wordt', async () => {
    await c.klok('2026-04-01T08:00:00Z');
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-04-01' });
    const bespreken = await maakRijp(c.proef, { ontvangenOp: '2026-04-01', bespreking: true });
    const nog = await maakRijp(c.proef, { ontvangenOp: '2026-04-01' });
    const id = await c.plan('2026-04-23');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [gewoon.voorstelId] });
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [nog.voorstelId] });
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [bespreken.voorstelId] });
    expect(await punten(id)).toEqual(['1 bespreking', '2 zonder_bespreking', '3 zonder_bespreking']);

    const derde = (await lees(id))[2]!;
    expect(await c.doe(id, `/agendapunten/${derde.id}/plaats`, { naar: 'bovenaan' })).toMatchObject({ status: 200 });
    const na = await lees(id);
    expect(na[1]).toMatchObject({ id: derde.id, volgnr: 2 });
    expect(await punten(id)).toEqual(['1 bespreking', '2 zonder_bespreking', '3 zonder_bespreking']);
    expect(probleem(await c.doe(id, `/agendapunten/${derde.id}/plaats`, { naar: 1 }))).toMatchObject({
      status: 400,
      detail: 'Kies een plaats van 2 tot 3. Daar staan de andere punten van zijn groep.',
    });
    const omgekeerd = { agendapuntIds: na.map((punt) => punt.id).reverse() };
    expect(probleem(await c.doe(id, `/zittingen/${id}/volgorde`, omgekeerd))).toMatchObject({
      status: 400,
      detail:
        'De agenda staat per groep, in deze volgorde: Bekrachtigingen, Horen en sancties, Te bespreken, Zonder bespreking, Kennisname.',
    });
    await c.doe(id, `/agendapunten/${na[0]!.id}/afvoeren`, { reden: 'De aanvraag is nog niet klaar.' });
    expect(await punten(id)).toEqual(['1 zonder_bespreking', '2 zonder_bespreking']);
  });

  it('R-URG-06: staan vast vanaf de oproeping; een dringende beslissing van daarna krijgt het volgende nummer en staat achteraan in de bundel', async () => {
    await c.klok('2026-05-04T08:00:00Z');
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-05-04' });
    const bespreken = await maakRijp(c.proef, { ontvangenOp: '2026-05-04', bespreking: true });
    const id = await c.plan('2026-05-21');
    await maakDringend(c.proef, '2026-05-04', '2026-05-21');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [gewoon.voorstelId, bespreken.voorstelId] });
    expect(await c.stelVast(id)).toMatchObject({ status: 200 });
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    const vast = ['1 bekrachtiging', '2 bespreking', '3 zonder_bespreking'];
    expect(await punten(id)).toEqual(vast);

    await c.klok('2026-05-18T08:00:00Z');
    await maakDringend(c.proef, '2026-05-18', '2026-05-21');
    await c.klok('2026-05-21T17:30:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    expect(await punten(id)).toEqual([...vast, '4 bekrachtiging (later)']);
    const titels = await bladwijzers(id);
    expect(titels.filter((titel) => titel.startsWith('Punt')).map((titel) => titel.slice(0, 7))).toEqual([
      ...['Punt 1.', 'Punt 2.', 'Punt 3.', 'Punt 4.'],
    ]);
    expect(titels.filter((titel) => !titel.startsWith('Punt'))).toContain('Toegevoegd na de oproeping');
  });
});

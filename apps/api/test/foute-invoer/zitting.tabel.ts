/** Meetings and agendas: too late, too early, twice, or not for this person. */
import { leefloonvoorstel } from '../proefintake.js';
import { get, opRevisie, post, put, type FouteRij, type Verzoek } from './rij.js';
import type { Plek, Zittingwereld } from './zittingwereld.js';

type Rij = FouteRij<Zittingwereld>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
const zonderRecht = (zegt: RegExp) => [403, 'recht.ontbreekt', zegt] as const;

const doe = (w: Zittingwereld, { id, rev }: Plek, pad: string, lichaam?: unknown): Verzoek =>
  post(`/zittingen/${id}/${pad}`, w.secretaris, lichaam, opRevisie(rev));
const ZITTING = { datum: '2026-05-07', uur: '19:30', plaats: 'raadzaal' };
const plan = (wat: string, anders: object, antwoord: readonly [number, Rij[3], RegExp]): Rij => [
  `een zitting ${wat}`,
  (w) => post('/zittingen', w.secretaris, { ...ZITTING, ...anders }),
  ...antwoord,
];
const LID = { naam: 'Nieuw lid', van: '2026-04-01' };

export const ZITTINGEN: readonly Rij[] = [
  plan('van gisteren', { datum: '2026-03-25' }, ongeldig(/datum: .*niet in het verleden \(25\/03\/2026\)/)),
  plan('op een dag die niet bestaat', { datum: '2026-02-29' }, ongeldig(/datum: Dit is geen bestaande datum/)),
  plan('om vijfentwintig uur', { uur: '25:00' }, ongeldig(/uur: Schrijf het uur als UU:MM/)),
  plan(
    'van een onbekende soort',
    { soort: 'geheim' },
    ongeldig(/soort moet één van deze waarden \(gewoon, bijkomend\)/),
  ),
  [
    'een tweede oproeping waar alles behandeld is',
    (w) => post('/zittingen', w.secretaris, { ...ZITTING, vervolgOp: w.gesloten.id }),
    ...nietNu(/bleef geen punt onbehandeld: een tweede oproeping kan niet/),
  ],
  [
    'een tweede oproeping van een zitting die nog bezig is',
    (w) => post('/zittingen', w.secretaris, { ...ZITTING, vervolgOp: w.bezig.id }),
    ...nietNu(/volgt op een gesloten zitting/),
  ],
  ['een oproeping zonder agenda', (w) => doe(w, w.leeg, 'oproepen'), ...nietNu(/agenda is nog leeg/)],
  [
    'een oproeping die de leden te laat bereikt',
    (w) => doe(w, w.teLaat, 'oproepen'),
    ...nietNu(/ten laatste op 22\/03\/2026 bij de leden zijn, 8 dagen/),
  ],
  [
    'een tweede oproeping voor dezelfde zitting',
    (w) => doe(w, w.bezig, 'oproepen'),
    ...nietNu(/zitting van 26\/03\/2026 is bezig/),
  ],
  [
    'een zitting die opent voor ze bijeengeroepen is',
    (w) => doe(w, w.gepland, 'openen', { aanwezig: w.leden }),
    ...nietNu(/is gepland en de agenda is nog niet verzonden/),
  ],
  [
    'een zitting die sluit terwijl er nog punten open zijn',
    (w) => doe(w, w.bezig, 'sluiten', {}),
    ...nietNu(/de punten .* zijn nog niet behandeld/),
  ],
  [
    'een brief die vertrekt voor er beslist is',
    (w) => doe(w, w.bezig, 'sluiten', { verzenddatum: '2026-02-30' }),
    ...ongeldig(/verzenddatum: Dit is geen bestaande datum/),
  ],
  [
    'een zitting die twee keer sluit',
    (w) => doe(w, w.gesloten, 'sluiten', {}),
    ...nietNu(/zitting van 12\/02\/2026 is gesloten/),
  ],
  [
    'het afgelasten van een zitting met punten',
    (w) => doe(w, w.gepland, 'afgelasten', { reden: 'Te weinig leden.' }),
    ...nietNu(/Er staan nog punten op de agenda/),
  ],
  [
    'een aanwezige die geen lid is',
    (w) =>
      put(
        `/zittingen/${w.bezig.id}/aanwezigheid`,
        w.secretaris,
        { aanwezig: [w.rijp.dossierId] },
        opRevisie(w.bezig.rev),
      ),
    ...ongeldig(/aanwezig: .*geen lid van het comité/),
  ],
  [
    'een lid dat twee keer aanwezig is',
    (w) =>
      put(
        `/zittingen/${w.bezig.id}/aanwezigheid`,
        w.secretaris,
        { aanwezig: [w.leden[0], w.leden[0]] },
        opRevisie(w.bezig.rev),
      ),
    ...ongeldig(/aanwezig: U noemt hetzelfde lid twee keer/),
  ],
  [
    'een handeling op een zitting zoals ze eerder was',
    (w) => post(`/zittingen/${w.bezig.id}/sluiten`, w.secretaris, {}, opRevisie(1)),
    ...([412, 'revisie.verouderd', /intussen gewijzigd/] as const),
  ],
  [
    'een handeling op een zitting zonder revisie',
    (w) => post(`/zittingen/${w.bezig.id}/sluiten`, w.secretaris, {}),
    ...([428, 'revisie.vereist', /If-Match/] as const),
  ],
  [
    'een zitting die niet bestaat',
    (w) => get(`/zittingen/${w.rijp.dossierId}`, w.secretaris),
    ...([404, 'nietGevonden', /Deze zitting bestaat niet/] as const),
  ],
  ['een lid dat een zitting plant', (w) => post('/zittingen', w.lid, ZITTING), ...zonderRecht(/comité bijeenroepen/)],
  [
    'een lid dat de zitting sluit',
    (w) => post(`/zittingen/${w.bezig.id}/sluiten`, w.lid, {}, opRevisie(w.bezig.rev)),
    ...zonderRecht(/zitting openen, leiden en sluiten/),
  ],
];

export const AGENDA: readonly Rij[] = [
  [
    'een voorstel dat niet bestaat op de agenda',
    (w) => doe(w, w.gepland, 'agenda', { voorstelIds: [w.rijp.dossierId] }),
    ...([404, 'nietGevonden', /Een van deze voorstellen bestaat niet/] as const),
  ],
  [
    'een voorstel dat al op een andere agenda staat',
    (w) => doe(w, w.leeg, 'agenda', { voorstelIds: [w.geplandPunt.voorstelId] }),
    ...nietNu(/staat al op de agenda van de zitting van 09\/04\/2026/),
  ],
  [
    'een voorstel dat al beslist is',
    (w) => doe(w, w.leeg, 'agenda', { voorstelIds: [w.vanGisteren.voorstelId] }),
    ...nietNu(/aanvraag is afgehandeld|staat al op de agenda/),
  ],
  [
    'een nieuw punt op een agenda die vertrokken is',
    (w) => doe(w, w.bezig, 'agenda', { voorstelIds: [w.rijp.voorstelId] }),
    ...nietNu(/zitting van 26\/03\/2026 is bezig/),
  ],
  [
    'een volgorde die een punt vergeet of verzint',
    (w) => doe(w, w.gepland, 'volgorde', { agendapuntIds: [w.leefloonpunt.id] }),
    ...ongeldig(/agendapuntIds: Geef elk punt van deze agenda precies één keer/),
  ],
  [
    'het afvoeren van een punt zonder reden',
    (w) => post(`/agendapunten/${w.geplandPunt.id}/afvoeren`, w.secretaris, { reden: '' }, opRevisie(w.gepland.rev)),
    ...ongeldig(/reden moet minstens 3 tekens/),
  ],
  [
    'het afvoeren van een punt tijdens de zitting',
    (w) =>
      post(
        `/agendapunten/${w.leefloonpunt.id}/afvoeren`,
        w.secretaris,
        { reden: 'Geen tijd meer.' },
        opRevisie(w.bezig.rev),
      ),
    ...nietNu(/zitting van 26\/03\/2026 is bezig/),
  ],
  [
    'een wijziging aan een voorstel dat op een verzonden agenda staat',
    async (w) => {
      const werker = await w.proef.uitgever.maakToken('proef-werker');
      const voorstel = leefloonvoorstel(w.leefloon.lijnIds[0]!);
      const [rij] = await w.proef.databank.vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', [
        w.leefloon.aanvraagId,
      ]);
      return put(`/aanvragen/${w.leefloon.aanvraagId}/voorstel`, werker, voorstel, opRevisie(rij!.rev));
    },
    ...nietNu(/aanvraag is op een verzonden agenda/),
  ],
  [
    'een lid dat een agendapunt leest voor de agenda verzonden is',
    (w) => get(`/agendapunten/${w.geplandPunt.id}`, w.lid),
    ...([404, 'nietGevonden', /bestaat niet of is niet voor u zichtbaar/] as const),
  ],
  [
    'een lid dat een agendapunt leest nadat de zitting sloot',
    (w) => get(`/agendapunten/${w.vanGisteren.id}`, w.lid),
    ...([404, 'nietGevonden', /bestaat niet of is niet voor u zichtbaar/] as const),
  ],
];

export const LEDEN: readonly Rij[] = [
  [
    'een mandaat dat eindigt voor het begint',
    (w) => post('/leden', w.beheerder, { ...LID, gebruikerId: w.rijp.werkerId, tot: '2026-03-31' }),
    ...ongeldig(/tot: Het mandaat eindigt \(31\/03\/2026\) voor het begint/),
  ],
  [
    'een lid dat geen gebruiker is',
    (w) => post('/leden', w.beheerder, { ...LID, gebruikerId: w.rijp.dossierId }),
    ...([422, 'verwijzing.onbestaand', /verwijst naar iets dat niet bestaat/] as const),
  ],
  [
    'een tweede voorzitter in dezelfde periode',
    (w) => post('/leden', w.beheerder, { ...LID, gebruikerId: w.rijp.werkerId, voorzitter: true }),
    ...([409, 'bestaat.al', /al een voorzitter/] as const),
  ],
];

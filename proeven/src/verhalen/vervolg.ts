/** Decisions on aid that runs: a suspension, a sanction for statements, a claim of its own and its partial waiver. */
import { COMITELEDEN, opzet, type Stap } from '@besluitpad/cli';
import { verslagVan } from '../model/inhoud.js';
import type { Spel } from '../model/wereld.js';
import * as r from './spelregels.js';

const COMITE = COMITELEDEN.slice(0, 2);
/** The clients of the demonstration whose leefloon was taken over from the previous system. */
const WERKERS = { D04: 'youssef', D06: 'tine', D07: 'youssef' } as const;
type Code = keyof typeof WERKERS;
const CODES = Object.keys(WERKERS) as Code[];

interface Vervolg {
  readonly soort: 'ambtshalve' | 'aanvraag';
  readonly besluit: string;
  readonly invoer: object;
  readonly brief: { readonly soort: string; readonly velden: object };
  /** absent: the leefloon that runs */
  readonly lijn?: { readonly spoor: 'MI' | 'MD'; readonly steun: string; readonly omschrijving: string };
}

const LEEFLOON = { spoor: 'MI', steun: 'LL2', omschrijving: 'Het leefloon dat loopt' } as const;

const SCHORSING: Vervolg = {
  ...{ soort: 'ambtshalve', besluit: 'SCHORSING' },
  invoer: { soort: 'schorsing', reden: 'gevangenis', vanaf: '2026-06-01', tot: '2026-06-14' },
  brief: {
    soort: 'schorsing',
    velden: {
      waaromKort: 'U verblijft tot 14 juni in de gevangenis.',
      redenen: ['Wie in de gevangenis verblijft, krijgt in die tijd geen leefloon.'],
    },
  },
};

const SANCTIE: Vervolg = {
  ...{ soort: 'ambtshalve', besluit: 'SANCTIE' },
  invoer: {
    ...{ soort: 'sanctie', grond: 'verklaringen', maandbedragCent: 131_420, inhoudingCent: 65_710 },
    ...{ vanaf: '2026-06-01', maanden: 1 },
  },
  brief: {
    soort: 'sanctie_verklaringen',
    velden: {
      waaromKort: 'U zei niet dat u in maart werkte.',
      redenen: ['In maart 2026 werkte u drie dagen. Dat loon gaf u niet aan.'],
      deel: 'de helft van',
      categorieReden: 'U woont alleen. Dat blijft zo.',
      verklaring: 'U verklaarde op 2 april dat u geen inkomen had.',
      maat: 'Het ging om drie dagen en u werkt nu goed mee. Daarom duurt het maar één maand.',
    },
  },
};

const TERUGVORDERING: Vervolg = {
  ...{ soort: 'ambtshalve', besluit: 'TERUGVORDERING' },
  invoer: {
    ...{ soort: 'terugvordering', grond: 'andere_inkomsten' },
    bedragen: [{ maand: '2026-02', gekregenCent: 131_420, rechtCent: 100_000 }],
  },
  brief: {
    soort: 'terugvordering',
    velden: {
      waaromKort: 'U kreeg voor februari ook een uitkering.',
      redenen: ['Het ziekenfonds betaalde u € 314,20 voor februari 2026.'],
      overtredenRegel: 'Wie voor dezelfde tijd een andere uitkering krijgt, betaalt dat deel van het leefloon terug.',
    },
  },
};

const afzien = (terugvordering: string): Vervolg => ({
  ...{ soort: 'aanvraag', besluit: 'AFZIEN_TERUGVORDERING' },
  invoer: { soort: 'afzien', terugvordering, bedragCent: 20_000, reden: 'De cliënt kan dit niet dragen.' },
  brief: {
    soort: 'afzien_terugvordering',
    velden: {
      waaromKort: 'Na uw vaste kosten houdt u te weinig over.',
      redenen: ['Uw huur en uw energie kosten meer dan de helft van uw inkomen.'],
      gevraagdOp: '2026-06-01',
    },
  },
});

const VERHUIS: Vervolg = {
  ...{ soort: 'ambtshalve', besluit: 'AKTENAME' },
  invoer: { soort: 'aktename', waarvan: 'verhuis', op: '2026-06-01' },
  brief: {
    soort: 'aktename',
    velden: {
      waaromKort: 'U verhuisde op 1 juni naar Zandhoek.',
      redenen: ['U meldde ons op 1 juni 2026 uw nieuwe adres.'],
      gevolg: 'Uw leefloon loopt nog. Wij kijken na welk OCMW u verder helpt.',
    },
  },
};

/** Each month a fixed amount beside the leefloon, for June only: the engine ends it on 1 July. */
const PERIODIEK: Vervolg = {
  ...{ soort: 'aanvraag', besluit: 'TOEKENNING' },
  lijn: { spoor: 'MD', steun: 'AFS', omschrijving: 'Hulp voor de vaste kosten' },
  invoer: { soort: 'periodiek', bedragCent: 15_000, ingang: '2026-06-01', einde: '2026-06-30' },
  brief: {
    soort: 'toekenning_steun',
    velden: {
      waaromKort: 'Uw vaste kosten zijn in juni te hoog.',
      redenen: ['Uw huur en uw energie kosten in juni meer dan uw inkomen.'],
      toegekend: [{ wat: 'Hulp voor uw vaste kosten' }],
    },
  },
};

/** From the opening of the file to the proposal, as short as the rules allow. */
async function stelVoor(spel: Spel, code: Code, dag: string, v: Vervolg): Promise<void> {
  const { id } = await spel
    .als(WERKERS[code])
    .post<{ id: string }>(`/dossiers/${spel.id(`${code}.dossier`)}/aanvragen`, {
      ...{
        soort: v.soort,
        wijze: v.soort === 'ambtshalve' ? 'ambtshalve' : 'brief',
        vraag: `Over de lopende steun: ${v.besluit}.`,
      },
      lijnen: [v.lijn ?? LEEFLOON],
    });
  spel.onthoud(`${code}.aanvraag`, id);
  await werkUit(spel, { code, id, werker: WERKERS[code], dag, v });
}

/** A request that is registered: told, inquired into, proposed and handed in. */
async function werkUit(
  spel: Spel,
  { code, id, werker: wie, dag, v }: { code: string; id: string; werker: 'youssef' | 'tine'; dag: string; v: Vervolg },
): Promise<void> {
  const werker = spel.als(wie);
  const pad = `/aanvragen/${id}`;
  const { lijnen } = await werker.get<{ lijnen: { id: string }[] }>(pad);
  await werker.wijzig('POST', `${pad}/hoorrecht/gemeld`, pad, { op: dag, wijze: 'brief' });
  await werker.wijzig('PUT', `${pad}/verslag`, pad, verslagVan(v.lijn?.spoor ?? 'MI', dag));
  await werker.wijzig('POST', `${pad}/verslag/afsluiten`, pad, {});
  const { voorstelId } = await werker.wijzig<{ voorstelId: string }>('PUT', `${pad}/voorstel`, pad, {
    motivering: 'Het verslag beschrijft de feiten. Het comité weegt ze en beslist met de kleinste maat die volstaat.',
    brief: v.brief,
    lijnen: [{ aanvraaglijnId: lijnen[0]?.id, besluit: v.besluit, tekst: 'Zoals in de motivering.', invoer: v.invoer }],
  });
  spel.onthoud(`${code}.voorstel`, voorstelId);
  await werker.wijzig('POST', `${pad}/voorstel/indienen`, pad, {});
}

/** The reasons of a locked decision turn out to be wrong: the committee decides anew, on a request the program opens. */
async function verbeter(spel: Spel, dag: string): Promise<void> {
  const { besluiten } = await spel
    .als('hoofd')
    .get<{ besluiten: { id: string; datum: string }[] }>(`/besluiten?dossier=${spel.id('D06.dossier')}`);
  const besluitId = besluiten.find(({ datum }) => datum === '2026-05-21')?.id ?? '';
  const { aanvraagId } = await spel.als('hoofd').post<{ aanvraagId: string }>(`/besluiten/${besluitId}/verbeteringen`, {
    ...{ deel: 'motivering', fout: 'drie dagen in maart', juist: 'drie dagen in februari' },
    reden: 'De loonfiche is van februari.',
  });
  spel.onthoud('D06v.dossier', spel.id('D06.dossier'));
  spel.onthoud('D06v.aanvraag', aanvraagId);
  await werkUit(spel, {
    ...{ code: 'D06v', id: aanvraagId, werker: 'tine', dag },
    v: {
      ...{ soort: 'ambtshalve', besluit: 'AKTENAME' },
      invoer: { soort: 'verbetering', verbetertBesluitId: besluitId, reden: 'De loonfiche is van februari.' },
      brief: {
        soort: 'verbetering',
        velden: {
          ...{ waaromKort: 'Wij schreven een verkeerde maand.', redenen: ['Uw loonfiche is van februari 2026.'] },
          ...{ onderwerp: 'uw leefloon', gevolg: 'Al de rest blijft gelden.' },
          wijzigingen: [{ wat: 'De maand waarin u werkte', vroeger: 'maart', nu: 'februari' }],
        },
      },
    },
  });
}

const MINISTER = {
  minister: { naam: 'POD Maatschappelijke Integratie', adres: ['Voorbeeldlaan 50', '1000 Brussel'] },
  anderOcmw: { naam: 'OCMW Zandhoek', adres: ['Kerkstraat 1', '3098 Zandhoek'], tel: '016 00 00 20' },
  ...{ doorgezondenOp: '2026-05-19', besluitOp: '2026-05-21' },
  standpuntAnder: ['De cliënt woont volgens dat OCMW in Heidebeke.'],
  redenen: ['De cliënt verblijft volgens ons in Zandhoek.'],
  bijlagen: ['de aanvraag van 15 mei 2026'],
};

/** A request that another centre sends on to us, and that we hold to be theirs: the Minister is asked, and points at us. */
const aanDeMinister: readonly Stap[] = [
  r.stap('2026-05-20T10:00', 'doorgezonden door Zandhoek', async (spel) => {
    const { id } = await spel.als('onthaal').post<{ id: string }>(`/dossiers/${spel.id('D07.dossier')}/aanvragen`, {
      ...{ soort: 'aanvraag', wijze: 'doorgezonden', eersteOntvangstOp: '2026-05-15', vraag: 'Hulp voor stookolie.' },
      lijnen: [{ spoor: 'MD', steun: 'AFS', omschrijving: 'Hulp voor de vaste kosten' }],
    });
    spel.onthoud('D07m.aanvraag', id);
  }),
  r.stap('2026-05-21T09:00', 'voorgelegd aan de Minister', async (spel) => {
    await spel.als('hoofd').post(`/aanvragen/${spel.id('D07m.aanvraag')}/bevoegdheidsconflict`, MINISTER);
  }),
  r.stap('2026-05-22T09:00', 'brief aan de Minister gepost', (spel) =>
    verstuur(spel, 'D07', '2026-05-22', 'bevoegdheidsconflict', 'RR000000527BE'),
  ),
  r.stap('2026-05-29T10:00', 'de Minister wijst ons aan', async (spel) => {
    const aanvraag = `/aanvragen/${spel.id('D07m.aanvraag')}`;
    const pad = `${aanvraag}/bevoegdheidsconflict`;
    const hoofd = spel.als('hoofd');
    await hoofd.wijzig('POST', `${pad}/volledig`, pad, { op: '2026-05-22' });
    await hoofd.wijzig('POST', `${pad}/aanwijzing`, pad, { aangewezen: 'wij', op: '2026-05-29' });
    await hoofd.wijzig('POST', `${pad}/afsluiting`, pad, { reden: 'Wij behandelen de aanvraag.' });
    await spel
      .als('youssef')
      .wijzig('POST', `${aanvraag}/intrekken`, aanvraag, { reden: 'Zijn broer betaalt de stookolie.' });
  }),
];

async function verstuur(spel: Spel, code: Code, gepostOp: string, soort: string, barcode: string): Promise<void> {
  const id = await r.geldendeBrief(spel, code, soort);
  await r.maakVertrekklaar(spel, id, gepostOp);
  await spel.als('secretaris').post(`/brieven/${id}/verzenden`, {});
  await spel.als('secretaris').post(`/brieven/${id}/bewijs`, { barcode, gepostOp });
}

/** @param terugvordering the claim in a file, known once it was decided */
export function vervolgverhaal(terugvordering: (dossierId: string) => Promise<string>): readonly Stap[] {
  const mei: r.Zittingplan = { datum: '2026-05-21', aanwezig: 3, punten: CODES };
  const juni: r.Zittingplan = { datum: '2026-06-18', aanwezig: 3, punten: ['D07', 'D04', 'D06', 'D06v'] };
  const nodig = opzet(COMITE).filter(({ wat }) => {
    const [, klant] = /^(D\d\d) bekend/.exec(wat) ?? [];
    return wat !== 'zittingen' && (klant === undefined || CODES.some((code) => code === klant));
  });
  return [
    ...nodig,
    ...CODES.flatMap((code) => r.verhaalVan(code, '2026-01-06')),
    r.stap('2026-05-04T10:00', 'voorstellen over lopende steun', async (spel) => {
      for (const { datum } of [mei, juni]) await r.plan(spel, datum);
      await stelVoor(spel, 'D04', '2026-05-04', SCHORSING);
      await stelVoor(spel, 'D06', '2026-05-04', SANCTIE);
      await stelVoor(spel, 'D07', '2026-05-04', TERUGVORDERING);
    }),
    r.roepOp('2026-05-12T11:00', mei),
    ...aanDeMinister.slice(0, 2),
    ...r.houd(mei),
    ...aanDeMinister.slice(2, 3),
    r.stap('2026-05-22T10:00', 'brieven verzonden', async (spel) => {
      await verstuur(spel, 'D04', '2026-05-22', 'schorsing', 'RR000000504BE');
      await verstuur(spel, 'D06', '2026-05-22', 'sanctie_verklaringen', 'RR000000506BE');
      await verstuur(spel, 'D07', '2026-05-22', 'terugvordering', 'RR000000507BE');
    }),
    ...aanDeMinister.slice(3),
    r.stap('2026-06-01T10:00', 'vraag om niet alles terug te betalen', async (spel) => {
      await stelVoor(spel, 'D07', '2026-06-01', afzien(await terugvordering(spel.id('D07.dossier'))));
      await stelVoor(spel, 'D04', '2026-06-01', PERIODIEK);
      await stelVoor(spel, 'D06', '2026-06-01', VERHUIS);
      await verbeter(spel, '2026-06-01');
    }),
    r.roepOp('2026-06-09T11:00', juni),
    ...r.houd(juni),
    r.stap('2026-06-19T10:00', 'brieven verzonden', async (spel) => {
      await verstuur(spel, 'D07', '2026-06-19', 'afzien_terugvordering', 'RR000000517BE');
      await verstuur(spel, 'D04', '2026-06-19', 'toekenning_steun', 'RR000000514BE');
      await verstuur(spel, 'D06', '2026-06-19', 'aktename', 'RR000000516BE');
      await verstuur(spel, 'D06', '2026-06-19', 'verbetering', 'RR000000526BE');
    }),
  ];
}

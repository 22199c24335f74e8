import { GEBRUIKERS, mail, OCMW, ZITTINGEN } from './mensen.js';
import { KLANTEN, VOORBEELD_IBAN } from './klanten.js';
import type { Stap } from './spel/stap.js';

const BEGIN = '2026-01-05T09:00';
const stap = (minuut: number, wat: string, doe: Stap['doe']): Stap => ({
  op: `2026-01-05T09:${String(minuut).padStart(2, '0')}`,
  dossier: 'opzet',
  wat,
  doe,
});

const FICTIEF = 'fictief: demonstratie van OCMW Heidebeke';

const ocmw = (vierOgen: boolean): Stap =>
  stap(0, 'OCMW en huisregels', async (spel) => {
    await spel.als('beheer').post('/beheer/ocmw', {
      naam: OCMW.naam,
      gemeente: OCMW.gemeente,
      gegevens: {
        dossierPrefix: 'HB',
        adres: ['Sociaal Huis, Dorpsplein 1', '3099 Heidebeke · 016 00 00 10', 'www.heidebeke.example'],
        bezoekadres: 'het Sociaal Huis, Dorpsplein 1 in Heidebeke',
        aanleverAdres: 'www.heidebeke.example/papieren',
        initiaal: 'H',
        rechtbank: {
          naam: 'Arbeidsrechtbank Leuven',
          adres: ['Voorbeeldplein 1', '3000 Leuven'],
        },
        rekening: { houder: 'OCMW Heidebeke', iban: VOORBEELD_IBAN },
      },
      huisregels: {
        oproepingDagen: { waarde: 8, zekerheid: 'gevonden', bron: FICTIEF },
        voorzitterTeltMee: { waarde: true, zekerheid: 'na_te_kijken', bron: FICTIEF },
        dringendMaxCent: { waarde: 50_000, zekerheid: 'na_te_kijken', bron: FICTIEF },
        ondertekenaars: {
          waarde: {
            standaard: ['algemeenDirecteur', 'voorzitter'],
            perSoort: { dringende_steun: ['voorzitter'], ontvangstbewijs: ['werker'], aanvraagformulier: ['werker'] },
          },
          zekerheid: 'na_te_kijken',
          bron: FICTIEF,
        },
        proRataMethode: { waarde: 'kalenderdagen', zekerheid: 'na_te_kijken', bron: FICTIEF },
        baremaBevestigdTot: {
          waarde: { leefloon: '2026-12-31', verwarmingstoelage: '2026-12-31' },
          zekerheid: 'na_te_kijken',
          bron: 'fictief: bevestiging door de beheerder dat de schaal van 1 februari 2025 nog geldt',
        },
        raadszetels: { waarde: 27, zekerheid: 'na_te_kijken', bron: FICTIEF },
        betaaldag: { waarde: 'op de laatste werkdag', zekerheid: 'na_te_kijken', bron: FICTIEF },
        eerstGelezen: {
          waarde: { vereist: true, van: '08:30', tot: '12:00' },
          zekerheid: 'na_te_kijken',
          bron: FICTIEF,
        },
        eerstUitgelegd: { waarde: true, zekerheid: 'na_te_kijken', bron: FICTIEF },
        besluitenlijstEerst: { waarde: true, zekerheid: 'na_te_kijken', bron: FICTIEF },
        verjaringJaren: { waarde: 5, zekerheid: 'na_te_kijken', bron: FICTIEF },
        vierOgen: { waarde: { vereist: vierOgen, partners: [] }, zekerheid: 'na_te_kijken', bron: FICTIEF },
      },
    });
  });

/** The OCMW, its people, its committee and meetings, its known clients: all through the API. */
export const opzet = (comite: readonly { sub: string; naam: string }[], vierOgen = false): readonly Stap[] => [
  ocmw(vierOgen),
  stap(1, 'gebruikers', async (spel) => {
    for (const g of GEBRUIKERS) {
      const { id } = await spel.als('beheer').post<{ id: string }>('/beheer/gebruikers', { ...g, mail: mail(g.naam) });
      spel.onthoud(`gebruiker.${g.sub}`, id);
    }
    for (const lid of comite) {
      const { id } = await spel.als('beheer').post<{ id: string }>('/beheer/gebruikers', {
        ...lid,
        functie: 'lid van het bijzonder comité',
        rollen: ['comitelid'],
        mail: mail(lid.naam),
      });
      spel.onthoud(`gebruiker.${lid.sub}`, id);
    }
  }),
  stap(2, 'comité', async (spel) => {
    const leden = [{ sub: 'voorzitter', naam: 'Lieve Vandersmissen', voorzitter: true }, ...comite];
    for (const lid of leden) {
      await spel.als('beheer').post('/leden', {
        gebruikerId: spel.id(`gebruiker.${lid.sub}`),
        naam: lid.naam,
        voorzitter: 'voorzitter' in lid,
        van: '2025-01-01',
      });
    }
  }),
  stap(3, 'zittingen', async (spel) => {
    for (const datum of ZITTINGEN) {
      const { id } = await spel
        .als('secretaris')
        .post<{ id: string }>('/zittingen', { datum, uur: '19:00', plaats: 'Sociaal Huis, raadzaal' });
      spel.onthoud(`zitting.${datum}`, id);
    }
  }),
  stap(4, 'kas van het onthaal gevuld', async (spel) => {
    await spel
      .als('financien')
      .post('/kasboek/aanvulling', { bedragCent: 50_000, ontvangstbewijs: 'kasopening 5 januari 2026' });
  }),
  ...KLANTEN.map((k, i) =>
    stap(10 + i, `${k.code} bekend als cliënt`, async (spel) => {
      const { id } = await spel.als(k.werker).post<{ id: string }>('/clienten', { ...k.persoon, iban: VOORBEELD_IBAN });
      const dossier = await spel.als(k.werker).post<{ id: string; nummer: string }>('/dossiers', {
        clientId: id,
        werkerId: spel.id(`gebruiker.${k.werker}`),
        vertrouwelijk: k.vertrouwelijk ?? false,
      });
      spel.onthoud(`${k.code}.dossier`, dossier.id);
      spel.onthoud(`${k.code}.nummer`, dossier.nummer);
    }),
  ),
];

export { BEGIN };

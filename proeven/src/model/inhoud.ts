/** What workers write in the files of the model: as short as the rules allow, different per kind of request. */

export type Soort = 'MI' | 'MD';

const DAG_VOOR_BEGIN = '2026-01-02';

interface Inhoud {
  readonly steun: string;
  readonly werkbereidheid?: string;
  readonly voorstel: (dag: string) => { readonly brief: object; readonly invoer: object };
}

const INHOUD: Readonly<Record<Soort, Inhoud>> = {
  MD: {
    steun: 'DMH',
    voorstel: (dag) => ({
      invoer: { soort: 'medisch', vanaf: dag, maanden: 3, zorg: ['huisarts', 'apotheek'] },
      brief: {
        soort: 'dringende_medische_hulp',
        velden: {
          waaromKort: 'Een arts bevestigt dat u dringend zorg nodig hebt.',
          redenen: ['U hebt geen inkomen en geen ziekteverzekering.'],
          zorg: [{ soort: 'huisarts', bij: 'dr. Y' }],
          attest: { arts: 'dr. Y', datum: dag },
          privacy: 'Alleen wie uw zorg regelt, ziet uw gegevens.',
        },
      },
    }),
  },
  MI: {
    steun: 'LL2',
    werkbereidheid: 'Ingeschreven bij de VDAB.',
    voorstel: (dag) => ({
      invoer: { soort: 'leefloon', categorie: 2, ingang: dag },
      brief: {
        soort: 'toekenning_leefloon',
        velden: {
          waaromKort: 'U hebt geen inkomen.',
          categorieReden: 'U woont alleen. Dat zagen wij bij u thuis.',
          kruispuntbankOp: dag,
          redenen: ['U hebt geen spaargeld dat meetelt.'],
          voorwaarden: {
            verblijf: 'U woont in Heidebeke.',
            leeftijd: 'U bent meerderjarig.',
            nationaliteit: 'U bent Belg.',
            inkomen: 'U hebt geen loon en geen uitkering.',
            werkbereidheid: 'U bent ingeschreven bij de VDAB.',
            andereRechten: 'Wij vonden geen andere uitkering waarop u recht hebt.',
          },
          gpmi: { soort: 'plan', doel: 'U wilt een opleiding volgen.' },
        },
      },
    }),
  },
};

export const aanvraagVan = (soort: Soort, nummer: number): object => ({
  soort: 'aanvraag',
  wijze: 'mondeling',
  vraag: `Vraag om hulp, nummer ${nummer}`,
  lijnen: [{ spoor: soort, steun: INHOUD[soort].steun, omschrijving: 'De gevraagde hulp' }],
});

export const feitVan = (nummer: number): object => ({
  rubriek: 'inkomen',
  tekst: `Geen inkomen, vaststelling ${nummer}.`,
  bron: 'Kruispuntbank',
  vastgesteldOp: DAG_VOOR_BEGIN,
});

export const verslagVan = (soort: Soort, dag: string, redenNieuweVersie?: string): object => ({
  huisbezoekOp: dag,
  ...(redenNieuweVersie === undefined ? {} : { redenNieuweVersie }),
  inhoud: {
    situatie: 'De cliënt vraagt hulp.',
    gezin: 'Alleenstaande.',
    verblijf: 'Feitelijk verblijf in Heidebeke.',
    middelen: 'Geen inkomen.',
    andereRechten: 'Geen andere rechten gevonden.',
    besluit: 'De hulp is nodig.',
    ...(INHOUD[soort].werkbereidheid === undefined ? {} : { werkbereidheid: INHOUD[soort].werkbereidheid }),
  },
});

export function voorstelVan(soort: Soort, dag: string, aanvraaglijnId: string): object {
  const { brief, invoer } = INHOUD[soort].voorstel(dag);
  return {
    motivering:
      'De cliënt heeft geen inkomen en geen andere rechten. Het huisbezoek bevestigt de nood. De gevraagde hulp is nodig om menswaardig te leven.',
    brief,
    lijnen: [{ aanvraaglijnId, besluit: 'TOEKENNING', tekst: 'Toekenning van de gevraagde hulp.', invoer }],
  };
}

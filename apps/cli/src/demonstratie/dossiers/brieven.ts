import type { Voorstel } from '../spel/handelingen.js';
import { BRIEVEN_MD } from './brievenMd.js';

/** What the worker writes in each letter under the leefloon act, in plain words for this person. */
const BRIEVEN_MI = {
  D01: {
    soort: 'toekenning_leefloon',
    velden: {
      waaromKort: 'Uw werkloosheidsuitkering stopte. U hebt geen ander inkomen.',
      categorieReden: 'Youssef El Amrani kwam op 13 maart bij u thuis. Hij zag dat u alleen woont in een studio.',
      kruispuntbankOp: '2026-03-16',
      redenen: ['Op uw spaarrekening staat € 640. Dat telt niet mee, want het is minder dan € 6.200.'],
      voorwaarden: {
        verblijf: 'U woont aan de Molenweg in Heidebeke.',
        leeftijd: 'U bent 27 jaar.',
        nationaliteit: 'U bent Belg.',
        inkomen: 'Uw werkloosheidsuitkering stopte op 28 februari 2026. U hebt geen loon en geen andere uitkering.',
        werkbereidheid: 'U bent ingeschreven bij de VDAB. U gaat naar een gesprek over uw mogelijkheden.',
        andereRechten: 'Wij vonden geen andere uitkering waarop u recht hebt.',
      },
      gpmi: { soort: 'plan', doel: 'U wilt een opleiding volgen tot logistiek medewerker.' },
    },
  },
  D02: {
    soort: 'aanvullend_leefloon',
    velden: {
      waaromKort: 'U hebt zelf geen inkomen. Het loon van uw vader telt mee.',
      categorieReden: 'Joke Maes kwam op 24 maart bij u thuis. U woont bij uw ouders en u doet samen het huishouden.',
      kruispuntbankOp: '2026-03-23',
      redenen: ['Uw moeder en u hebben geen inkomen. Uw gezin leeft van het loon van uw vader.'],
      gezin: 'u, uw vader en uw moeder',
      middelen: [{ omschrijving: 'Het nettoloon van uw vader', bedragCent: 231_000 }],
      billijkheid:
        'Wij zien geen reden om minder van dat loon te tellen. Uw vader heeft geen uitzonderlijke kosten. De huur is laag, want het is een sociale woning.',
      voorwaarden: {
        verblijf: 'U woont in de Kapelstraat in Heidebeke.',
        leeftijd: 'U bent 22 jaar.',
        nationaliteit: 'U bent Belg.',
        inkomen: 'U hebt geen eigen inkomen. Het loon van uw vader is te laag voor drie personen.',
        werkbereidheid: 'U wilt eerst uw diploma halen. Dat is een goede reden.',
        andereRechten: 'Wij vonden geen uitkering waarop u recht hebt.',
      },
      gpmi: { soort: 'plan', doel: 'U wilt uw diploma secundair onderwijs halen in het tweedekansonderwijs.' },
    },
  },
  D03: {
    soort: 'weigering_en_hulp',
    velden: {
      waaromKort: 'Uw uitkering is hoger dan het leefloon. Maar door de medicijnen komt u deze maand niet rond.',
      categorieReden: 'U woont alleen.',
      redenen: ['Uw uitkering is hoger dan het leefloon voor iemand die alleen woont.'],
      grond: { soort: 'inkomen', inkomsten: [{ omschrijving: 'Uw invaliditeitsuitkering', bedragCent: 141_200 }] },
      andereHulp: {
        uitkomst: 'toegekend',
        waarvoor: 'uw medicijnen',
        kosten: [
          { omschrijving: 'Factuur apotheek De Linde van 27 maart', bedragCent: 11_260 },
          { omschrijving: 'Factuur apotheek De Linde van 1 april', bedragCent: 7_480 },
        ],
        redenen: [
          'U had medicijnen nodig na een opname in het ziekenhuis. U gaf ons twee facturen. Uw ziekenfonds betaalt ze niet helemaal terug.',
        ],
        budget: {
          maand: 'April 2026',
          inkomsten: [{ omschrijving: 'Uw invaliditeitsuitkering', bedragCent: 141_200 }],
          uitgaven: [
            { omschrijving: 'Huur', bedragCent: 69_000 },
            { omschrijving: 'Energie', bedragCent: 16_500 },
            { omschrijving: 'Uw afbetalingsplan', bedragCent: 7_500 },
          ],
          referentiebudgetCent: 46_000,
        },
        alZelfBetaald: 'Hebt u apotheek De Linde al zelf betaald? Bel ons dan meteen.',
      },
    },
  },
  D05: {
    soort: 'toekenning_leefloon',
    velden: {
      waaromKort: 'U hebt geen inkomen en geen woning.',
      verzending: 'AFGIFTE_ONTVANGSTBEWIJS',
      categorieReden: 'Joke Maes sprak u op 21 april in de nachtopvang. U bent alleen en u hebt geen woning.',
      kruispuntbankOp: '2026-04-23',
      redenen: ['U kreeg van 20 tot en met 23 april onderdak in de nachtopvang. Dat trekken wij niet af.'],
      voorwaarden: {
        verblijf: 'U verblijft in Heidebeke.',
        leeftijd: 'U bent 46 jaar.',
        nationaliteit: 'U bent Belg.',
        inkomen: 'U hebt geen loon en geen uitkering.',
        werkbereidheid: 'U kunt nu niet werken. Dat staat in het bewijs van uw arts.',
        andereRechten: 'Uw aanvraag bij het ziekenfonds loopt nog.',
      },
      gpmi: {
        soort: 'vrijgesteld',
        reden: 'Uw gezondheid laat nu geen plan toe. Wij bekijken dat later opnieuw met u.',
      },
      stappen: [{ opdracht: 'Haal uw post elke week op aan onze balie.', uitleg: 'Uw referentieadres is bij ons.' }],
    },
  },
  D06: {
    soort: 'sanctie_gpmi',
    velden: {
      waaromKort: 'U kwam drie keer niet naar de training van uw plan.',
      categorieReden: 'U woont alleen. Dat blijft zo.',
      redenen: [
        'Op 3 april 2026 kwam u niet en u liet niets weten. Op 7 april schreven wij u een aangetekende brief. Daarin vroegen wij u om weer te komen. De wet noemt dat een aanmaning. Op 10 en 17 april was u er ook niet.',
      ],
      hoorrecht: {
        gebruik: 'gehoord',
        samenvatting:
          'U zei dat u opzag tegen de groep. U gaf geen medische reden en geen andere reden die de wet aanvaardt.',
      },
      deel: 'de helft van',
      afspraak: 'Daarin beloofde u om de training van de VDAB te volgen. In die training leert u solliciteren.',
      maat: 'U schreef u sindsdien opnieuw in. Daarom krijgt u nog altijd de helft, en duurt het maar één maand. De wet laat toe dat u één maand lang niets krijgt. Het comité vindt dat te streng.',
      begeleiding: 'U vindt een groep moeilijk. Daarom helpt Tine Goossens u ook apart. Zij belt u voor een afspraak.',
      stappen: [
        { opdracht: 'Volg de training waarvoor u zich opnieuw inschreef.' },
        { opdracht: 'Laat het vooraf weten als u niet kunt komen.', uitleg: 'Bel Tine Goossens of de VDAB.' },
      ],
    },
  },
  D07: {
    soort: 'herziening_terugvordering',
    velden: {
      waaromKort: 'U woont sinds 1 februari samen met uw partner.',
      redenen: [
        'Youssef El Amrani kwam op 14 april 2026 bij u thuis. U vertelde dat uw partner sinds 1 februari 2026 bij u woont. U regelt samen het huishouden. Uw partner heeft geen inkomen.',
      ],
      categorieReden: 'Het inkomen van uw partner is € 0. Daarom krijgt u het hele bedrag van categorie 1.',
      overtredenRegel:
        'Wie een leefloon krijgt, moet elke verandering meteen melden. Dat staat in de wet. U hebt niet gemeld dat uw partner bij u kwam wonen.',
      geenSanctie: 'U werkte goed mee. Wij denken dat u de regel niet kende.',
      andereRechten: 'Uw partner mag ook zelf hulp vragen. Youssef legde dat al uit.',
    },
  },
  D12: {
    soort: 'verdaging_voorschot',
    velden: {
      waaromKort: 'Uw inkomen is nog niet zeker. Maar u hebt nu al geld nodig.',
      redenen: [
        'U werkt als zelfstandige. Ook een zelfstandige kan een leefloon krijgen. Dat kan als zijn netto-inkomen lager is dan het leefloon. Netto-inkomen is wat u overhoudt na uw kosten.',
        'Op 16 juni 2026 gaf u ons een voorlopige balans. Daarin zien wij uw netto-inkomen nog niet zeker. Daarom wil het comité uw boekhouding eerst laten nakijken.',
      ],
      voorschot: { redenen: ['Dit bedrag dient voor uw dringendste noden tot 1 juli.'], verrekenen: true },
      papierenGevraagdOp: '2026-06-19',
      hulpBijPapieren: 'Wij kunnen ook zelf met uw boekhouder praten, als u dat goedvindt.',
    },
  },
  D13: {
    soort: 'tewerkstelling_art60',
    velden: {
      waaromKort: 'U krijgt werk bij ons. Daarmee verdient u een loon.',
      redenen: [
        'U wilt graag werken en u hebt nog geen werkervaring. Het lokaal dienstencentrum heeft vanaf 1 juni een plaats in de keuken.',
        'Met dit werk bouwt u recht op een uitkering op.',
      ],
      arbeidsregime: 'voltijds',
      duur: 'Het werk duurt tot u genoeg gewerkt hebt voor een uitkering.',
      loonuitleg: 'Vanaf juni krijgt u elke maand een loon. Dat loon is hoger dan uw leefloon.',
      stappen: [{ opdracht: 'Teken uw arbeidsovereenkomst voor 1 juni.', uitleg: 'Youssef belt u voor een afspraak.' }],
    },
  },
} as const;

export const BRIEVEN: Readonly<Record<string, Voorstel['brief']>> & typeof BRIEVEN_MI & typeof BRIEVEN_MD = {
  ...BRIEVEN_MI,
  ...BRIEVEN_MD,
};

/** What the worker writes in each letter about other aid, in plain words for this person. */
export const BRIEVEN_MD = {
  D04: {
    soort: 'installatie_en_waarborg',
    velden: {
      waaromKort: 'U verlaat het opvangtehuis en u huurt een eigen appartement.',
      redenen: ['U woonde sinds november 2025 in een opvangtehuis. Op 1 mei 2026 begint de huur van uw appartement.'],
      premieRedenen: [
        'U bent niet langer dakloos. U kreeg nog nooit een installatiepremie. Wij keken dat na op 21 april 2026.',
      ],
      waarborg: {
        maandhuurCent: 70_000,
        aantalMaanden: 3,
        woning: 'Stationsstraat 31 bus 4 in Heidebeke',
        huurVanaf: '2026-05-01',
        redenen: [
          'Zonder waarborg kunt u niet huren. U kunt dat geld niet zelf betalen. Een lening van het Vlaams Woningfonds zou te laat komen.',
        ],
      },
    },
  },
  D05dringend: {
    soort: 'dringende_steun',
    velden: {
      waaromKort: 'U hebt geen woning en uw nood kan niet wachten.',
      verzending: 'AFGIFTE_ONTVANGSTBEWIJS',
      redenen: [
        'U verblijft in Heidebeke en u hebt geen woning. Joke Maes sprak vandaag met u. De komende nachten wordt het koud en nat. Uw gezondheid laat niet toe dat u buiten slaapt. Daarom kan deze hulp niet wachten op het comité.',
      ],
      watKort: 'Vier nachten slapen in de nachtopvang en een bon voor eten.',
      wanneerKort: 'De nachten van 20, 21, 22 en 23 april 2026. De bon krijgt u nu.',
      doenKort: 'Ga vanavond om 19 uur naar De Luifel, Stationsstraat 8.',
      hulp: [
        {
          omschrijving: 'Nachtopvang De Luifel',
          bedragCent: 14_000,
          tarief: { aantal: 4, eenheid: 'nachten', prijsCent: 3_500 },
        },
        { omschrijving: 'Bon voor eten', bedragCent: 4_000 },
      ],
      betaaluitleg: 'Wij betalen de nachtopvang zelf. U krijgt dus geen rekening.',
      stappen: [
        { opdracht: 'Ga vanavond naar De Luifel.', uitleg: 'Toon daar deze brief.' },
        {
          opdracht: 'Kom terug op donderdag 23 april, om 10 uur.',
          uitleg: 'Wij zoeken dan samen waar u daarna kunt slapen.',
        },
      ],
    },
  },
  D08: {
    soort: 'equivalent_leefloon',
    velden: {
      waaromKort: 'U hebt geen inkomen en u mag nog niet werken.',
      redenen: ['Joke Maes kwam op 18 mei 2026 bij u thuis. U huurt een kamer met uw zoon. U hebt geen inkomen.'],
      categorieReden: 'U woont samen met uw zoon van 9 jaar. U zorgt alleen voor hem.',
      geenLeefloon:
        'U staat niet in het bevolkingsregister. Daarom kunt u geen leefloon krijgen, maar wel hulp die even hoog is.',
      zolang: 'U krijgt dit geld zolang uw inkomen en uw verblijf niet veranderen.',
    },
  },
  D09: {
    soort: 'eenmalige_steun_en_plan',
    velden: {
      waaromKort: 'U kreeg een hoge rekening na een lek. U kunt die niet in één keer betalen.',
      medeclient: { aanspreking: 'de heer', voornaam: 'Jan', naam: 'Thys' },
      redenen: [
        'Door een lek kreeg u een hoge eindrekening. Daardoor hebt u een schuld van € 1.240 bij uw leverancier Lumo.',
        'Uw gezin leeft van één loon en een kleine uitkering. Tine Goossens bekeek met u uw budget. U kunt per maand € 60 betalen. Dan houdt u meer over dan het referentiebudget. Dat is het bedrag dat een gezin nodig heeft om menswaardig te leven.',
        'Lumo gaat akkoord met een plan van veertien maanden als wij nu € 400 betalen. Zo houdt u gas en elektriciteit.',
      ],
      schuld: 'uw energieschuld',
      rechten:
        'U had nog geen sociaal tarief. Met dat tarief kost energie minder. Wij vroegen het op 12 februari 2026 voor u aan.',
    },
  },
  D10: {
    soort: 'onbevoegd',
    velden: {
      waaromKort: 'U studeert en u stond ingeschreven in Zandhoek.',
      redenen: ['Waar u tijdens de week verblijft, speelt hier geen rol.'],
      regelUitleg:
        'Voor studenten geldt een aparte regel. Het OCMW van de gemeente waar u ingeschreven bent, is bevoegd. De dag van uw aanvraag telt. Dat OCMW blijft bevoegd tot u stopt met studeren.',
      feiten: [
        'U volgt sinds september 2024 lessen overdag, zonder onderbreking.',
        'Op 18 mei 2026 stond u ingeschreven in het bevolkingsregister van Zandhoek. Wij keken dat na op 19 mei 2026.',
      ],
      bijlagen: ['de aanvraag van 18 mei 2026', 'het ontvangstbewijs', 'het bewijs van inschrijving aan de school'],
    },
  },
  D11: {
    soort: 'verwarmingstoelage',
    velden: {
      waaromKort: 'U hebt recht op de verhoogde tegemoetkoming en u vroeg de toelage op tijd.',
      redenen: ['Op 12 mei 2026 kreeg u 1.500 liter huisbrandolie thuis. Wij zagen de factuur op 26 mei 2026.'],
      brandstof: 'huisbrandolie',
      rechten: [
        'Wij vroegen voor u ook het zorgbudget voor ouderen aan.',
        'Wij vroegen voor u ook de inkomensgarantie voor ouderen aan.',
      ],
    },
  },
  D14: {
    soort: 'dringende_medische_hulp',
    velden: {
      waaromKort: 'Een arts bevestigt dat u dringend zorg nodig hebt.',
      redenen: ['U hebt geen inkomen en geen ziekteverzekering. Wij keken dat na op 8 juni 2026.'],
      zorg: [
        { soort: 'huisarts', bij: 'dr. Y' },
        { soort: 'apotheek', bij: 'de apotheek die u kiest' },
        { soort: 'ziekenhuis', bij: 'ziekenhuis X' },
      ],
      attest: { arts: 'dr. Y', datum: '2026-06-08' },
      privacy: 'Alleen wie uw zorg regelt, ziet uw gegevens.',
    },
  },
} as const;

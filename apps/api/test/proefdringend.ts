/** Urgent aid of the chair as a body to send: € 180 in cash, with the words of its letter. */
export const HULPBRIEF = {
  waaromKort: 'U had meteen hulp nodig.',
  redenen: ['U bent dakloos.'],
  watKort: 'U krijgt hulp.',
  wanneerKort: 'Vandaag.',
  doenKort: 'Kom langs aan de balie.',
  hulp: [{ omschrijving: 'voedsel', bedragCent: 18_000 }],
  stappen: [{ opdracht: 'Kom langs aan de balie.' }],
};

export const hulp = (bedragCent: number, anders: object = {}, wijze = 'kas') => ({
  motivering: 'De nood laat geen uitstel toe.',
  brief: { velden: HULPBRIEF },
  lijnen: [
    {
      steun: 'DS',
      tekst: 'Voedsel.',
      invoer: {
        ...{ soort: 'eenmalig', bedragCent, wijze, terugvorderbaar: false },
        begunstigden: [{ naam: 'Voedsel', bedragCent }],
      },
      ...anders,
    },
  ],
});

export const HULP = hulp(18_000);

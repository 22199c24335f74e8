import { briefSoortenVoor, kiesBriefSoort, verdeelOverBrieven, type BeslisteLijn } from './kiesBriefSoort.js';

const lijn = (
  besluit: BeslisteLijn['besluit'],
  soort: BeslisteLijn['soort'],
  steun = 'LL2',
  grond?: string,
): BeslisteLijn => ({ besluit, soort, steun, ...(grond === undefined ? {} : { grond }) });

const geld = lijn('TOEKENNING', 'eenmalig', 'AFS');

describe('welke brief bij wat beslist is', () => {
  it.each([
    ['een leefloon', [lijn('TOEKENNING', 'leefloon')], 'toekenning_leefloon'],
    ['een leefloon buiten de leefloonwet', [lijn('TOEKENNING', 'leefloon', 'ELL')], 'equivalent_leefloon'],
    ['geen leefloon', [lijn('WEIGERING', 'weigering')], 'weigering'],
    ['geen leefloon, wel geld', [lijn('WEIGERING', 'weigering'), geld], 'weigering_en_hulp'],
    ['geen andere hulp', [lijn('WEIGERING', 'weigering', 'MK')], 'weigering'],
    ['geld één keer', [geld], 'toekenning_steun'],
    ['geld en een geweigerde kaart', [geld, lijn('WEIGERING', 'weigering', 'MK')], 'toekenning_steun'],
    ['een medische kaart', [lijn('TOEKENNING', 'kaart', 'MK')], 'toekenning_steun'],
    ['een waarborg', [lijn('TOEKENNING', 'eenmalig', 'HW')], 'installatie_en_waarborg'],
    ['een sanctie om het plan', [lijn('SANCTIE', 'sanctie')], 'sanctie_gpmi'],
    ['een sanctie om verklaringen', [lijn('SANCTIE', 'sanctie', 'LL2', 'verklaringen')], 'sanctie_verklaringen'],
    ['een lager leefloon', [lijn('HERZIENING', 'herziening')], 'herziening_terugvordering'],
    ['een stopzetting', [lijn('STOPZETTING', 'stopzetting')], 'stopzetting'],
    ['een schorsing', [lijn('SCHORSING', 'schorsing')], 'schorsing'],
    ['een terugvordering', [lijn('TERUGVORDERING', 'terugvordering')], 'terugvordering'],
    ['niet terugvragen', [lijn('AFZIEN_TERUGVORDERING', 'afzien')], 'afzien_terugvordering'],
    ['een vonnis', [lijn('UITVOERING_VONNIS', 'vonnis')], 'uitvoering_vonnis'],
    ['een verhuis', [lijn('AKTENAME', 'aktename')], 'aktename'],
    ['een ander OCMW is bevoegd', [lijn('ONBEVOEGD', 'onbevoegd')], 'onbevoegd'],
    ['dringende hulp niet bekrachtigd', [lijn('STOPZETTING', 'niet_bekrachtigd', 'AFS')], 'niet_bekrachtigd'],
    ['een verbetering', [lijn('AKTENAME', 'verbetering')], 'verbetering'],
  ] as const)('%s', (_wat, lijnen, brief) => {
    expect(kiesBriefSoort(lijnen)).toBe(brief);
  });

  it('een herziening met een terugvordering is één brief, met de herziening eerst', () => {
    const lijnen = [lijn('TERUGVORDERING', 'terugvordering'), lijn('HERZIENING', 'herziening')];
    expect(briefSoortenVoor(lijnen)).toEqual(['herziening_terugvordering']);
  });

  it('werk bij het OCMW dat het leefloon doet stoppen is één brief', () => {
    const lijnen = [lijn('STOPZETTING', 'stopzetting'), lijn('TOEKENNING', 'tewerkstelling', 'A60')];
    expect(kiesBriefSoort(lijnen)).toBe('tewerkstelling_art60');
  });

  it('de werker mag een leefloon ook met de brief over een aanvulling melden', () => {
    expect(briefSoortenVoor([lijn('TOEKENNING', 'leefloon')])).toEqual(['toekenning_leefloon', 'aanvullend_leefloon']);
  });

  it('niet bekrachtigde hulp heeft een brief alleen: een andere beslissing past er niet bij', () => {
    const stop = lijn('STOPZETTING', 'niet_bekrachtigd', 'AFS');
    expect(briefSoortenVoor([stop, stop])).toEqual(['niet_bekrachtigd']);
    expect(kiesBriefSoort([stop, geld])).toBeUndefined();
    expect(kiesBriefSoort([stop, lijn('STOPZETTING', 'stopzetting')])).toBeUndefined();
  });

  it('een brief die niet alle vermeldingen kan dragen, wordt nooit gekozen', () => {
    const lijnen = [lijn('STOPZETTING', 'stopzetting'), lijn('TERUGVORDERING', 'terugvordering')];
    expect(kiesBriefSoort(lijnen)).toBeUndefined();
  });

  it('een referentieadres alleen krijgt de brief over hulp, en reist mee met een leefloon', () => {
    const adres = lijn('TOEKENNING', 'referentieadres', 'RA');
    expect(kiesBriefSoort([adres])).toBe('toekenning_steun');
    expect(kiesBriefSoort([lijn('TOEKENNING', 'leefloon'), adres])).toBe('toekenning_leefloon');
  });

  it.each([
    ['een weigering met twee bedragen', [lijn('WEIGERING', 'weigering'), geld, geld]],
    ['een weigering met hulp die terug moet', [lijn('WEIGERING', 'weigering'), { ...geld, terugvorderbaar: true }]],
    ['een plan met hulp die terug moet', [lijn('TOEKENNING', 'plan', 'AP'), { ...geld, terugvorderbaar: true }]],
    ['een premie met ander geld', [lijn('TOEKENNING', 'installatiepremie', 'IP'), geld]],
  ])('%s past in geen brief die daar iets over verzwijgt of verkeerd zegt', (_wat, lijnen) => {
    expect(briefSoortenVoor(lijnen).filter((brief) => brief !== 'toekenning_steun')).toEqual([]);
  });

  it('wat verdaagd is, staat geen enkele beslissing in de weg', () => {
    const verdaagd = lijn('VERDAGING', 'verdaging');
    expect(briefSoortenVoor([verdaagd, geld])).toEqual(['verdaging_voorschot', 'toekenning_steun']);
    expect(kiesBriefSoort([verdaagd, lijn('STOPZETTING', 'stopzetting')])).toBe('stopzetting');
    expect(kiesBriefSoort([verdaagd])).toBe('verdaging_voorschot');
  });

  it('zegt welke lijnen samen in één beslissing kunnen', () => {
    const lijnen = [
      lijn('STOPZETTING', 'stopzetting'),
      lijn('TERUGVORDERING', 'terugvordering'),
      lijn('TERUGVORDERING', 'terugvordering', 'ELL'),
    ];
    expect(verdeelOverBrieven(lijnen)).toEqual([
      { brief: 'stopzetting', lijnen: [lijnen[0]] },
      { brief: 'terugvordering', lijnen: [lijnen[1], lijnen[2]] },
    ]);
  });
});

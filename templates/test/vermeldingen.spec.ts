import {
  briefGegevens,
  euro,
  isBesluitBrief,
  onderdelenVan,
  ontbrekendeVermeldingen,
  plaatsVanVermeldingen,
  vereistVoor,
  type BriefBoom,
  type BriefSoort,
  type Deel,
  type Sectie,
  type VermeldingCode,
} from '@besluitpad/domain';
import { stelBriefOp } from '../src/index.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

function zonderSecties(boom: BriefBoom, weg: (sectie: Sectie) => boolean): BriefBoom {
  const delen = boom.delen.flatMap((deel): Deel[] => {
    switch (deel.soort) {
      case 'deel':
        return weg(deel) ? [] : [deel];
      case 'bladzijde':
        return [{ ...deel, delen: deel.delen.filter((sectie) => !weg(sectie)) }];
      case 'handtekening':
      case 'aftekening':
        return [deel];
    }
  });
  return { ...boom, delen };
}

const vereisten = voorbeelden.flatMap((voorbeeld) => {
  const gegevens = voorbeeld.lees();
  return vereistVoor(voorbeeld.soort, briefGegevens[voorbeeld.soort].parse(gegevens)).map((code) => ({
    ...voorbeeld,
    code,
    gegevens,
  }));
});

describe('verplichte vermeldingen', () => {
  it.each(voorbeelden)('$naam mist er geen', ({ soort, lees, boom }) => {
    expect(ontbrekendeVermeldingen(soort, { boom: boom(), gegevens: lees() })).toEqual([]);
  });

  it.each(voorbeelden.filter(({ soort }) => isBesluitBrief(soort)))(
    '$naam heeft zeker de acht vermeldingen van elke beslissing',
    ({ soort, lees }) => {
      const vereist = vereistVoor(soort, briefGegevens[soort].parse(lees()));
      expect(vereist).toEqual(expect.arrayContaining(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8']));
    },
  );

  it.each(vereisten)('$naam zonder het deel met $code wordt tegengehouden', ({ soort, code, gegevens, boom }) => {
    const kaal = zonderSecties(boom(), (sectie) => sectie.vermeldingen.includes(code));
    expect(ontbrekendeVermeldingen(soort, { boom: kaal, gegevens })).toContain(code);
  });

  it.each(vereisten)('$naam: is alleen $code weg, dan zegt de toets precies dat', ({ soort, code, gegevens, boom }) => {
    const ontdaan = JSON.parse(JSON.stringify(boom()), (sleutel, waarde: unknown) =>
      sleutel === 'vermeldingen' && Array.isArray(waarde) ? waarde.filter((c) => c !== code) : waarde,
    ) as BriefBoom;
    expect(ontbrekendeVermeldingen(soort, { boom: ontdaan, gegevens })).toEqual([code]);
  });

  it.each(vereisten)('$naam: de lezer vindt $code onder een kop', ({ code, boom }) => {
    expect(plaatsVanVermeldingen(boom()).get(code)?.length).toBeGreaterThan(0);
  });
});

describe('een vermelding die er staat maar niet klopt', () => {
  const gegevens = voorbeeldVan('herziening_terugvordering');
  const boom = stelBriefOp('herziening_terugvordering', gegevens);

  function vervang(van: string, door: string): VermeldingCode[] {
    const anders = JSON.parse(JSON.stringify(boom).replaceAll(van, door)) as BriefBoom;
    return ontbrekendeVermeldingen('herziening_terugvordering', { boom: anders, gegevens });
  }

  it.each([
    { wat: 'het adres van een andere rechtbank', van: 'Voorbeeldplein 1', door: 'Elders 2', code: 'M3' },
    { wat: 'een andere uiterste dag voor de rechtbank', van: '25 augustus 2026', door: '26 augustus 2026', code: 'M4' },
    { wat: 'geen artikel over wie mag helpen', van: 'artikel 728', door: 'de wet', code: 'M5' },
    { wat: 'een ander dossiernummer', van: 'HB-2026-0007', door: 'HB-2026-9999', code: 'M6' },
    { wat: 'een ander telefoonnummer', van: '016 00 00 12', door: '016 00 00 99', code: 'M7' },
    { wat: 'een ander nieuw bedrag', van: '€ 876,13', door: '€ 876,14', code: 'M9' },
    { wat: 'geen categorie', van: 'categorie', door: 'groep', code: 'M10' },
    { wat: 'een ander totaal om terug te betalen', van: '€ 1.314,21', door: '€ 1.314,12', code: 'M13b' },
    { wat: 'geen verjaring', van: 'verjaart', door: 'vervalt', code: 'M13d' },
    { wat: 'een andere dag om kwijtschelding te vragen', van: '25 juni 2026', door: '26 juni 2026', code: 'M13e' },
  ])('$wat telt als ontbrekend: $code', ({ van, door, code }) => {
    expect(vervang(van, door)).toContain(code);
  });

  it('zonder terugvordering zijn de vermeldingen daarover niet nodig', () => {
    const { terugvordering: _terug, ...rest } = gegevens;
    const codes = vereistVoor('herziening_terugvordering', briefGegevens.herziening_terugvordering.parse(rest));
    expect(codes.filter((code) => code.startsWith('M13'))).toEqual([]);
  });
});

/** The letter of a sample in which a text reads otherwise, held against the data of that sample. */
function gewijzigd(soort: BriefSoort, anders: (tekst: string) => string): VermeldingCode[] {
  const gegevens = voorbeeldVan(soort);
  const boom = JSON.parse(anders(JSON.stringify(stelBriefOp(soort, gegevens)))) as BriefBoom;
  return ontbrekendeVermeldingen(soort, { boom, gegevens });
}

describe('een brief die iets anders zegt dan beslist is', () => {
  it.each<[string, BriefSoort, RegExp, string, VermeldingCode]>([
    ['een van de redenen ontbreekt', 'toekenning_steun', /Na uw vaste kosten houdt u/, 'Daarna houdt u', 'M1'],
    ['een ander OCMW als afzender', 'toekenning_steun', /"naam":"OCMW [^"]*"/, '"naam":"OCMW Elders"', 'M6'],
    ['de andere naam van de werker', 'toekenning_steun', /Goossens/g, 'Gossens', 'M7'],
    ['geen ritme van betalen', 'afzien_terugvordering', /elke maand/gi, 'dan', 'M9'],
    ['niet dat er iets kan veranderen', 'toekenning_leefloon', /verander/gi, 'wijzig', 'M11'],
    ['niet wat bij een verandering te doen', 'toekenning_leefloon', /\bmeld|bel ons|zeg het ons/gi, 'weet', 'M11'],
    ['een ander bevoegd OCMW', 'onbevoegd', /Zandhoek/g, 'Elders', 'M14'],
    ['een feit over de bevoegdheid niet', 'onbevoegd', /U volgt sinds september 2024/, 'U volgt', 'M14'],
    ['niet of iets terug moet', 'niet_bekrachtigd', /terugbetalen/g, 'geven', 'M15'],
    ['niets over andere hulp', 'weigering', /andere manier/g, 'keer', 'P14'],
    ['niet waarom andere hulp niet nodig is', 'weigering', /Na uw vaste kosten houdt u/, 'Dan houdt u', 'P14'],
    ['een ander uur van de hoorzitting', 'uitnodiging_hoorzitting', /\d+(\.\d+)? uur/g, '23 uur', 'R-HRD-02'],
    ['een feit van de aanmaning niet', 'aanmaning', /Wij belden u/, 'Men belde u', 'R-EXE-10'],
    ['niet wat er kan volgen', 'aanmaning', /minder of geen leefloon/g, 'een straf', 'R-EXE-10'],
    ['een van de gevraagde papieren niet', 'stukkenlijst', /uw inschrijving/gi, 'een bewijs', 'R-INV-05'],
    ['een andere dag voor de papieren', 'stukkenlijst', /16 maart/g, '17 maart', 'R-INV-05'],
  ])('%s: %s wordt tegengehouden', (_wat, soort, van, door, code) => {
    expect(gewijzigd(soort, (tekst) => tekst.replace(van, door))).toContain(code);
  });

  it.each<[BriefSoort, string]>([
    ['toekenning_leefloon', 'perMaandCent'],
    ['toekenning_leefloon', 'betalingen.0.bedragCent'],
    ['aanvullend_leefloon', 'perMaandCent'],
    ['installatie_en_waarborg', 'premie.bedragCent'],
    ['installatie_en_waarborg', 'waarborg.bedragCent'],
    ['dringende_steun', 'totaalCent'],
    ['verdaging_voorschot', 'voorschot.bedragCent'],
    ['stopzetting', 'laatsteBetaling.bedragCent'],
    ['toekenning_steun', 'toegekend.0.bedragCent'],
    ['weigering', 'berekening.inkomsten.0.bedragCent'],
    ['weigering_en_hulp', 'andereHulp.bedragCent'],
    ['afzien_terugvordering', 'openCent'],
    ['afzien_terugvordering', 'kwijtCent'],
    ['afzien_terugvordering', 'blijftCent'],
    ['schorsing', 'maandbedragCent'],
    ['uitvoering_vonnis', 'betaling.bedragCent'],
    ['sanctie_gpmi', 'uitbetaaldCent'],
    ['indexering', 'nieuwBedragCent'],
    ['eenmalige_steun_en_plan', 'steunCent'],
    ['verwarmingstoelage', 'bedragCent'],
  ])('%s met een ander bedrag voor %s wordt tegengehouden', (soort, pad) => {
    const bedrag = pad
      .split('.')
      .reduce<unknown>((waarde, sleutel) => (waarde as Record<string, unknown>)[sleutel], voorbeeldVan(soort));
    expect(gewijzigd(soort, (tekst) => tekst.replaceAll(euro(bedrag as number), euro(1)))).toContain('M9');
  });

  it('een tabel van regels die er minder noemt dan de beslissing, is niet genoeg', () => {
    const kort = (tekst: string) =>
      JSON.stringify(JSON.parse(tekst), (sleutel, waarde: unknown) =>
        sleutel === 'rijen' && Array.isArray(waarde) ? waarde.slice(0, 2) : waarde,
      );
    expect(gewijzigd('weigering', kort)).toContain('M1');
  });

  it('een berekening die niet in een tabel staat, telt niet', () => {
    const plat = (tekst: string) => {
      const delen = (JSON.parse(tekst) as BriefBoom).delen.map((deel) =>
        deel.soort !== 'deel'
          ? deel
          : {
              ...deel,
              blokken: deel.blokken.map((blok) =>
                blok.s === 'tabel' ? { s: 'lijst', items: blok.rijen.map(({ cellen }) => cellen.flat()) } : blok,
              ),
            },
      );
      return JSON.stringify({ ...(JSON.parse(tekst) as BriefBoom), delen });
    };
    expect(gewijzigd('afzien_terugvordering', plat)).toContain('M9');
  });

  it('het dossiernummer staat ook naast het adres', () => {
    const zonder = (tekst: string) => JSON.stringify({ ...(JSON.parse(tekst) as BriefBoom), kenmerken: [] });
    expect(gewijzigd('toekenning_steun', zonder)).toContain('M6');
  });

  it.each(['betaalt u elke maand terug', 'terug te betalen', 'u moet het niet terugbetalen'])(
    '"%s" zegt of iets terug moet',
    (woorden) => {
      const anders = (tekst: string) => tekst.replace(/u moet het niet terugbetalen/g, woorden);
      expect(gewijzigd('niet_bekrachtigd', anders)).not.toContain('M15');
    },
  );
});

describe('wat een brief niet hoeft te zeggen', () => {
  it('wie niets meer moet betalen, leest geen ritme', () => {
    const { afbetaling: _weg, ...rest } = voorbeeldVan('afzien_terugvordering');
    const gegevens = { ...rest, kwijtCent: rest.openCent, blijftCent: 0 };
    const boom = stelBriefOp('afzien_terugvordering', gegevens);
    expect(ontbrekendeVermeldingen('afzien_terugvordering', { boom, gegevens })).toEqual([]);
  });

  it.each([
    ['terugbetaalbaar', 'U moest deze hulp terugbetalen'],
    ['voorschot', 'U kreeg dit geld als voorschot'],
    ['onjuiste_verklaring', 'te veel kreeg'],
    [undefined, 'te veel kreeg'],
  ] as const)('een terugvordering van soort %s zegt: %s', (aard, zin) => {
    const voorbeeld = voorbeeldVan('terugvordering');
    const gegevens = {
      ...voorbeeld,
      terugvordering: { ...voorbeeld.terugvordering, ...(aard === undefined ? {} : { aard }) },
    };
    const boom = stelBriefOp('terugvordering', gegevens);
    expect(ontbrekendeVermeldingen('terugvordering', { boom, gegevens })).toEqual([]);
    const anders = JSON.parse(JSON.stringify(boom).replaceAll(zin, 'iets anders')) as BriefBoom;
    expect(ontbrekendeVermeldingen('terugvordering', { boom: anders, gegevens })).toEqual(['M13a']);
  });
});

describe('welke delen een brief heeft, en dus welke vermeldingen', () => {
  const delen = (soort: BriefSoort, anders: object = {}) =>
    onderdelenVan(briefGegevens[soort].parse({ ...voorbeeldVan(soort), ...anders }))
      .filter((deel) => deel !== 'hoorrecht')
      .join(' ');
  const kaart = voorbeeldVan('toekenning_steun').toegekend.filter(({ vorm }) => vorm === 'kaart');
  const { grond } = voorbeeldVan('weigering_en_hulp');
  const nietNodig = { andereHulp: { uitkomst: 'niet_nodig', redenen: ['U hebt spaargeld.'] } };
  const voorwaarde = { grond: { soort: 'voorwaarde', categorie: grond.categorie, voorwaarde: 'U wilt niet werken.' } };

  it.each<[string, BriefSoort, object, string]>([
    ['een leefloon', 'toekenning_leefloon', {}, ''],
    ['geen leefloon door het inkomen, wel hulp', 'weigering_en_hulp', {}, 'geld steun'],
    ['geen leefloon door een voorwaarde, wel hulp', 'weigering_en_hulp', voorwaarde, 'geld steun'],
    ['geen leefloon door het inkomen, en geen hulp', 'weigering_en_hulp', nietNodig, 'geld'],
    ['geen leefloon door een voorwaarde, en geen hulp', 'weigering_en_hulp', { ...voorwaarde, ...nietNodig }, ''],
    ['een herziening die geld terugvraagt', 'herziening_terugvordering', {}, 'terugvordering'],
    ['een herziening zonder', 'herziening_terugvordering', { terugvordering: undefined }, ''],
    ['een verdaging met een voorschot', 'verdaging_voorschot', {}, 'steun'],
    ['een verdaging zonder', 'verdaging_voorschot', { voorschot: undefined }, ''],
    ['geld en een kaart', 'toekenning_steun', {}, 'geld'],
    ['alleen een kaart', 'toekenning_steun', { toegekend: kaart }, ''],
    ['een stopzetting met een laatste betaling', 'stopzetting', {}, 'geld'],
    ['een stopzetting zonder', 'stopzetting', { laatsteBetaling: undefined }, ''],
    ['een vonnis met een betaling', 'uitvoering_vonnis', {}, 'geld'],
    ['een vonnis zonder', 'uitvoering_vonnis', { betaling: undefined }, ''],
    ['een geweigerd leefloon met een berekening', 'weigering', {}, 'geld leefloon'],
    ['een geweigerd leefloon zonder', 'weigering', { berekening: undefined }, 'leefloon'],
    ['andere hulp geweigerd', 'weigering', { spoor: 'MD', berekening: undefined, categorie: undefined }, ''],
  ])('%s (%s)', (_wat, soort, anders, verwacht) => {
    expect(delen(soort, anders)).toBe(verwacht);
  });

  it('een maandelijks bedrag is geld, net als een bedrag ineens', () => {
    const maandelijks = voorbeelden.find(({ naam }) => naam === 'toekenning_steun (maandelijks)')!;
    expect(onderdelenVan(briefGegevens.toekenning_steun.parse(maandelijks.lees()))).toEqual(['geld', 'hoorrecht']);
  });

  it('wie gehoord kon worden, leest dat; wie niet, niet', () => {
    const bij = (hoorrecht: object | undefined) =>
      onderdelenVan(briefGegevens.toekenning_steun.parse({ ...voorbeeldVan('toekenning_steun'), hoorrecht }));
    expect(bij({ gebruik: 'niet_gevraagd', aangeboden: { op: '2026-04-02', via: 'brief' } })).toContain('hoorrecht');
    expect(bij(undefined)).not.toContain('hoorrecht');
  });
});

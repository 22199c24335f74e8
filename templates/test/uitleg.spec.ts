import {
  briefGegevens,
  briefSoorten,
  datum,
  findUitlegblad,
  findUitlegklasse,
  isBesluitBrief,
  UITLEGKLASSEN,
  UITLEGTALEN,
  type Uitlegbladgegevens,
} from '@besluitpad/domain';
import { stelUitlegOp, vertalingVan, zetAdresblad, zetPostlijst, zetProefblad, zetUitleg } from '../src/index.js';
import { leesBladen } from './beeld/pdfium.js';
import { adresvlak, isBinnen, overlappingen, tekstIn, vensterbereik, zetspiegel } from './beeld/vlakken.js';
import { lettertypenVan } from './pdf.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

const d01 = briefGegevens.toekenning_leefloon.parse(voorbeeldVan('toekenning_leefloon'));
const gegevens = (
  taal: (typeof UITLEGTALEN)[number],
  anders: Partial<Uitlegbladgegevens> = {},
): Uitlegbladgegevens => ({
  ...findUitlegblad('toekenning_leefloon', d01, taal)!,
  ...anders,
});
const SCHRIFT = {
  fr: /[\p{Script=Latin}]/u,
  en: /[\p{Script=Latin}]/u,
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
};
const LETTERTYPE = { fr: 'AtkinsonHyperlegible', en: 'AtkinsonHyperlegible', ar: 'NotoNaskhArabic', uk: 'NotoSans' };

describe('het uitlegblad', () => {
  it('bestaat voor elke soort beslissing', () => {
    const zonder = voorbeelden.flatMap(({ soort, lees }) =>
      isBesluitBrief(soort) && findUitlegklasse(soort, briefGegevens[soort].parse(lees())) === undefined ? [soort] : [],
    );
    expect(zonder).toEqual([]);
    expect(briefSoorten.filter(isBesluitBrief).length).toBeGreaterThan(10);
  });

  it.each(UITLEGTALEN.flatMap((taal) => UITLEGKLASSEN.map((klasse) => ({ taal, klasse }))))(
    '$taal, $klasse: zegt in twee talen dat het geen beslissing is, en past op één blad',
    async ({ taal, klasse }) => {
      const invoer = gegevens(taal, {
        klasse,
        uiterlijk: gegevens(taal).uiterlijk,
        laatsteWerkdagVoor: gegevens(taal).datum,
      });
      const { geenBeslissing } = stelUitlegOp(invoer);
      const bladen = await leesBladen(zetUitleg(invoer));
      expect(bladen).toHaveLength(1);
      const tekst = tekstIn(bladen[0]!, zetspiegel);
      expect(tekst).toContain('Uitleg,geenbeslissing');
      expect(geenBeslissing.vertaald).toMatch(SCHRIFT[taal]);
      // Arabic letters join and carry their marks: there boxes overlap by nature.
      const los = bladen.map((blad) => ({
        ...blad,
        tekens: blad.tekens.filter(({ teken }) => !SCHRIFT.ar.test(teken) && !/\p{M}/u.test(teken)),
      }));
      expect(los.flatMap(overlappingen)).toEqual([]);
      expect(bladen[0]!.tekens.filter((teken) => !isBinnen(teken, zetspiegel))).toEqual([]);
    },
  );

  it.each(UITLEGTALEN)('%s: het lettertype zit in het bestand', (taal) => {
    expect(lettertypenVan(zetUitleg(gegevens(taal))).join(' ')).toContain(LETTERTYPE[taal]);
  });

  it.each(UITLEGTALEN)('%s: noemt de dag voor de rechtbank, de rechtbank en wie uitleg geeft', (taal) => {
    const { uiterlijk, rechtbank, contact } = stelUitlegOp(gegevens(taal));
    expect(uiterlijk).toMatch(
      new RegExp(`${Number(d01.beroep.uiterlijk.slice(8))} .+ ${d01.beroep.uiterlijk.slice(0, 4)}`),
    );
    expect(rechtbank).toEqual([d01.beroep.rechtbank.naam, ...d01.beroep.rechtbank.adres]);
    expect(contact).toEqual(expect.arrayContaining([d01.werker.tel, d01.werker.mail, `Dossier ${d01.referentie}`]));
  });

  it('noemt de cliënt niet en herhaalt geen bedrag', () => {
    for (const taal of UITLEGTALEN) {
      const alles = JSON.stringify(stelUitlegOp(gegevens(taal)));
      expect(alles).not.toContain(d01.client.naam);
      expect(alles).not.toContain('€');
    }
  });

  it('Arabisch loopt van rechts naar links, met de kop tegen de rechtermarge', async () => {
    const [blad] = await leesBladen(zetUitleg(gegevens('ar')));
    const arabisch = blad!.tekens.filter(({ teken }) => SCHRIFT.ar.test(teken));
    expect(arabisch.length).toBeGreaterThan(200);
    expect(Math.max(...arabisch.map(({ rechts }) => rechts))).toBeGreaterThan(187);
    // Read from the right margin, the first line after the mark is the title, letter by letter.
    const boven = Math.min(...arabisch.filter((t) => t.boven > 65).map((t) => t.boven));
    const regel = arabisch.filter((t) => t.boven > 65 && t.boven < boven + 5).sort((a, b) => b.rechts - a.rechts);
    // A letter with dots is printed in two pieces, and counts once.
    const eens = (tekst: string) => tekst.replace(/[^\p{L}]/gu, '').replace(/(.)\1+/gu, '$1');
    expect(eens(regel.map(({ teken }) => teken).join(''))).toBe(eens(stelUitlegOp(gegevens('ar')).titel));
  });

  it('elke vertaling is nog na te kijken door een vertaler', () => {
    expect(UITLEGTALEN.map(vertalingVan)).toEqual(['na_te_kijken', 'na_te_kijken', 'na_te_kijken', 'na_te_kijken']);
  });
});

describe('het adresblad voor een brief die opnieuw vertrekt', () => {
  it.each(['rechts', 'links'] as const)(
    'toont %s het nieuwe adres in het venster, en niets van de brief',
    async (kant) => {
      const adres = ['Mevrouw Voorbeeld', 'Elders 2', '3000 Leuven'];
      const blad = { datum: '2026-04-20', briefdatum: '2026-04-02', referentie: 'HB-2026-0001', adres };
      const [eerste, ...meer] = await leesBladen(zetAdresblad(d01.ocmw, kant, blad));
      expect(meer).toEqual([]);
      expect(tekstIn(eerste!, adresvlak[kant])).toBe('MevrouwVoorbeeldElders23000Leuven');
      expect(tekstIn(eerste!, vensterbereik[kant])).toBe('MevrouwVoorbeeldElders23000Leuven');
    },
  );
});

describe('de lijst voor de post op papier', () => {
  it('telt de zendingen, noemt elke bestemming één keer, en herhaalt de kop op elk blad', async () => {
    const regels = Array.from({ length: 30 }, (_, i) => ({
      ...{ referentie: `00000000-0000-4000-8000-0000000000${String(i).padStart(2, '0')}`, naam: `Robin Proef ${i}a` },
      adres: ['Molenweg 1', '3099 Heidebeke'],
    }));
    const lijst = { datum: datum('2026-01-30'), zitting: datum('2026-01-29'), regels };
    const bladen = await leesBladen(zetPostlijst(d01.ocmw, lijst));
    const tekst = bladen.map(({ tekens }) =>
      tekens
        .map(({ teken }) => teken)
        .join('')
        .replace(/\s/g, ''),
    );
    expect(bladen.length).toBeGreaterThan(1);
    for (const blad of tekst.filter((een) => een.includes('RobinProef'))) expect(blad).toContain('Handtekening');
    const alles = tekst.join('');
    for (const { naam } of regels) expect(alles.split(naam.replace(/\s/g, '')).length).toBe(2);
    expect(alles).toContain('Ontvangendoordepost');
  });
});

describe('het proefblad voor enveloppen', () => {
  it.each(['rechts', 'links'] as const)(
    'toont %s het adres op de plaats van het venster, en verder niets',
    async (kant) => {
      const [blad, ...meer] = await leesBladen(zetProefblad(d01.ocmw, kant, '2026-03-27'));
      expect(meer).toEqual([]);
      const adres = 'DeheerVoorbeeldProefpersoonVoorbeeldstraat123bus43099Heidebeke';
      expect(tekstIn(blad!, adresvlak[kant])).toBe(adres);
      expect(tekstIn(blad!, vensterbereik[kant])).toBe(adres);
    },
  );
});

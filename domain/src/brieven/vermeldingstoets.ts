import { euro } from '../geld/euro.js';
import { metWeekdag, voluit } from '../tijd/datum.js';
import { sectiesVan, tekstVan, tekstVanSectie, type BriefBoom, type Sectie, type TabelBlok } from './boom.js';
import { briefGegevens, type GegevensVan, type InvoerVan } from './gegevens.js';
import type { BriefKop } from './kop.js';
import type { BesluitBriefSoort, BriefSoort } from './soorten.js';
import { vereistVoor, type VermeldingCode } from './vermeldingen.js';

type BesluitGegevens = GegevensVan<BesluitBriefSoort>;

/** What a rule looks at: the sections that claim to carry the mention, the whole letter, and the facts behind it. */
interface Zicht {
  readonly dragers: readonly Sectie[];
  readonly tekst: string;
  readonly boom: BriefBoom;
  readonly gegevens: GegevensVan<BriefSoort>;
}

type Toets = (zicht: Zicht) => boolean;

const bevat = (zicht: Zicht, ...delen: readonly string[]): boolean => delen.every((deel) => zicht.tekst.includes(deel));

function tabellen(zicht: Zicht): TabelBlok[] {
  return zicht.dragers.flatMap((sectie) => sectie.blokken).filter((blok) => blok.s === 'tabel');
}

/** A rule that only makes sense for a decision; on other data the mention counts as missing. */
function bijBesluit(toets: (zicht: Zicht, gegevens: BesluitGegevens) => boolean): Toets {
  return (zicht) => 'beroep' in zicht.gegevens && toets(zicht, zicht.gegevens);
}

/** A rule about who sends a letter from a file, and who explains it. */
function bijBrief(toets: (zicht: Zicht, gegevens: BriefKop) => boolean): Toets {
  return (zicht) => 'werker' in zicht.gegevens && toets(zicht, zicht.gegevens);
}

function heelDeBrief(boom: BriefBoom): string {
  return sectiesVan(boom).map(tekstVanSectie).join('\n');
}

function bedragenVanVervolg(gegevens: GegevensVan<BriefSoort>): (number | undefined)[] {
  return [
    ...('toegekend' in gegevens ? gegevens.toegekend.map((t) => ('bedragCent' in t ? t.bedragCent : undefined)) : []),
    ...('berekening' in gegevens ? (gegevens.berekening?.inkomsten ?? []).map((rij) => rij.bedragCent) : []),
    ...('openCent' in gegevens ? [gegevens.openCent, gegevens.kwijtCent, gegevens.blijftCent] : []),
    'maandbedragCent' in gegevens ? gegevens.maandbedragCent : undefined,
    'betaling' in gegevens ? gegevens.betaling?.bedragCent : undefined,
  ];
}

/** The amounts the client must find back in the calculation. */
function bedragenVan(gegevens: GegevensVan<BriefSoort>): number[] {
  const losse = [
    'perMaandCent' in gegevens ? gegevens.perMaandCent : undefined,
    'totaalCent' in gegevens ? gegevens.totaalCent : undefined,
    'nieuwBedragCent' in gegevens ? gegevens.nieuwBedragCent : undefined,
    'uitbetaaldCent' in gegevens ? gegevens.uitbetaaldCent : undefined,
    'steunCent' in gegevens ? gegevens.steunCent : undefined,
    'bedragCent' in gegevens ? gegevens.bedragCent : undefined,
    'premie' in gegevens ? gegevens.premie?.bedragCent : undefined,
    'waarborg' in gegevens ? gegevens.waarborg?.bedragCent : undefined,
    'voorschot' in gegevens ? gegevens.voorschot?.bedragCent : undefined,
    'laatsteBetaling' in gegevens ? gegevens.laatsteBetaling?.bedragCent : undefined,
    ...bedragenVanVervolg(gegevens),
    'andereHulp' in gegevens && gegevens.andereHulp?.uitkomst === 'toegekend'
      ? gegevens.andereHulp.bedragCent
      : undefined,
  ].filter((bedrag) => bedrag !== undefined);
  const maanden = 'betalingen' in gegevens ? gegevens.betalingen.map((betaling) => betaling.bedragCent) : [];
  return [...losse, ...maanden];
}

const RITME = /elke maand|elke twee weken|elke week|één keer|in één betaling|maandelijks/i;

/** Where everything is waived nobody pays any more, so there is no rhythm to tell. */
function blijftNiets(gegevens: GegevensVan<BriefSoort>): boolean {
  return 'blijftCent' in gegevens && gegevens.blijftCent === 0;
}

function toontTotaal(zicht: Zicht, bedragCent: number): boolean {
  return tabellen(zicht).some((tabel) =>
    tabel.rijen.some((rij) => rij.totaal && rij.cellen.some((cel) => tekstVan(cel).includes(euro(bedragCent)))),
  );
}

const metTerugvordering = (
  toets: (zicht: Zicht, t: NonNullable<GegevensVan<'herziening_terugvordering'>['terugvordering']>) => boolean,
): Toets => {
  return (zicht) =>
    'terugvordering' in zicht.gegevens &&
    zicht.gegevens.terugvordering !== undefined &&
    toets(zicht, zicht.gegevens.terugvordering);
};

/** Repayable aid and an advance were never too much: then the finding is that the client owes them back. */
function vaststelling(aard: NonNullable<GegevensVan<'terugvordering'>['terugvordering']>['aard']): string {
  switch (aard) {
    case 'terugbetaalbaar':
      return 'U moest deze hulp terugbetalen';
    case 'voorschot':
      return 'U kreeg dit geld als voorschot';
    case 'onjuiste_verklaring':
    case undefined:
      return 'te veel kreeg';
  }
}

const toetsen: Record<VermeldingCode, Toets> = {
  M1: bijBesluit((zicht, g) => {
    const brief = heelDeBrief(zicht.boom);
    const regels = tabellen(zicht).some((tabel) => tabel.rijen.length >= g.regels.length);
    return regels && g.redenen.every((reden) => brief.includes(reden));
  }),
  M2: (zicht) => bevat(zicht, 'arbeidsrechtbank'),
  M3: bijBesluit((zicht, g) => bevat(zicht, g.beroep.rechtbank.naam, ...g.beroep.rechtbank.adres)),
  M4: bijBesluit((zicht, g) => bevat(zicht, 'drie maanden', voluit(g.beroep.uiterlijk), 'verzoekschrift', 'griffie')),
  M5: (zicht) => bevat(zicht, 'artikel 728', 'artikel 1017', 'volmacht', 'betaalt de kosten'),
  M6: bijBrief((zicht, g) => {
    const nummer = zicht.boom.kenmerken.some((k) => k.regels.includes(g.referentie));
    return nummer && zicht.boom.ocmw.naam === g.ocmw.naam && bevat(zicht, g.referentie);
  }),
  M7: bijBrief((zicht, g) => bevat(zicht, `${g.werker.voornaam} ${g.werker.naam}`, g.werker.tel)),
  M8: (zicht) => bevat(zicht, 'blijft deze beslissing gelden'),
  M9: (zicht) => {
    const bedragen = bedragenVan(zicht.gegevens);
    const berekend = tabellen(zicht).length > 0 && bedragen.every((bedrag) => bevat(zicht, euro(bedrag)));
    return berekend && (blijftNiets(zicht.gegevens) || RITME.test(zicht.tekst));
  },
  M10: (zicht) => /\bcategorie [123]\b/.test(zicht.tekst),
  M11: (zicht) => /verander/i.test(zicht.tekst) && /meld|bel ons|zeg het ons/i.test(zicht.tekst),
  M12: (zicht) => bevat(zicht, 'verhaal'),
  M13a: metTerugvordering((zicht, t) => bevat(zicht, euro(t.totaalCent), vaststelling(t.aard))),
  M13b: metTerugvordering((zicht, t) => toontTotaal(zicht, t.totaalCent)),
  M13c: metTerugvordering((zicht, t) => bevat(zicht, t.overtredenRegel)),
  M13d: metTerugvordering((zicht) => bevat(zicht, 'verjaart', 'jaar')),
  M13e: metTerugvordering((zicht, t) => bevat(zicht, 'billijkheid', voluit(t.vrijwilligTot), 'Schrijf een brief')),
  M13f: (zicht) => bevat(zicht, 'afbetalingsplan'),
  M14: (zicht) =>
    'anderOcmw' in zicht.gegevens &&
    'feiten' in zicht.gegevens &&
    bevat(zicht, zicht.gegevens.anderOcmw.naam, zicht.gegevens.regelUitleg, ...zicht.gegevens.feiten),
  M15: (zicht) => /terugbetalen|betaalt u .*terug|terug te betalen/.test(zicht.tekst),
  P14: (zicht) =>
    'andereHulp' in zicht.gegevens &&
    zicht.gegevens.andereHulp !== undefined &&
    bevat(zicht, 'andere manier', ...zicht.gegevens.andereHulp.redenen),
  'R-HRD-01': (zicht) => bevat(zicht, 'recht om uw verhaal zelf te doen', 'iemand meebrengen'),
  'R-HRD-02': (zicht) => {
    if (!('zitting' in zicht.gegevens) || typeof zicht.gegevens.zitting === 'string') return false;
    const { datum, uur, plaats } = zicht.gegevens.zitting;
    return bevat(zicht, metWeekdag(datum), uur, plaats, 'iemand meebrengen');
  },
  'R-HRD-05': (zicht) =>
    'samenvatting' in zicht.gegevens &&
    bevat(zicht, ...zicht.gegevens.samenvatting, voluit(zicht.gegevens.reagerenVoor)),
  'R-EXE-10': (zicht) =>
    'gpmiDatum' in zicht.gegevens &&
    'feiten' in zicht.gegevens &&
    bevat(zicht, zicht.gegevens.afspraak, ...zicht.gegevens.feiten, 'minder of geen leefloon'),
  'R-INV-05': (zicht) =>
    'stukken' in zicht.gegevens &&
    zicht.gegevens.stukken.every(({ naam }) => zicht.tekst.toLowerCase().includes(naam.toLowerCase())) &&
    bevat(zicht, voluit(zicht.gegevens.tegen), 'Lukt'),
  'R-DEC-05': (zicht) => bevat(zicht, 'altijd een nieuwe aanvraag'),
  'R-INT-05a': (zicht) => 'beslisUiterlijk' in zicht.gegevens && bevat(zicht, voluit(zicht.gegevens.beslisUiterlijk)),
  'R-INT-05b': (zicht) =>
    'werker' in zicht.gegevens && bevat(zicht, zicht.gegevens.referentie, zicht.gegevens.werker.tel),
  'R-INT-05c': (zicht) => bevat(zicht, 'recht om uw verhaal zelf te doen'),
  'R-INT-05d': (zicht) => bevat(zicht, 'Verandert er iets', 'Meld dat meteen'),
};

function zichtOp(code: VermeldingCode, boom: BriefBoom, gegevens: GegevensVan<BriefSoort>): Zicht {
  const dragers = sectiesVan(boom).filter((sectie) => sectie.vermeldingen.includes(code));
  return { dragers, tekst: dragers.map(tekstVanSectie).join('\n'), boom, gegevens };
}

/** The mandatory mentions this rendered letter lacks; a letter with any may not be released. */
export function ontbrekendeVermeldingen<S extends BriefSoort>(
  soort: S,
  inhoud: { readonly boom: BriefBoom; readonly gegevens: InvoerVan<S> },
): VermeldingCode[] {
  const gegevens = briefGegevens[soort].parse(inhoud.gegevens);
  return vereistVoor(soort, gegevens).filter((code) => !toetsen[code](zichtOp(code, inhoud.boom, gegevens)));
}

/** Where a reader finds each mention: heading per code, for the screen of who releases the letter. */
export function plaatsVanVermeldingen(boom: BriefBoom): ReadonlyMap<string, readonly string[]> {
  const plaatsen = new Map<string, string[]>();
  for (const { kop, vermeldingen } of sectiesVan(boom)) {
    for (const code of vermeldingen) plaatsen.set(code, [...(plaatsen.get(code) ?? []), kop]);
  }
  return plaatsen;
}

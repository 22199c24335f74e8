import {
  metWeekdag,
  voluit,
  type BriefBoom,
  type BriefKop,
  type BriefSoort,
  type GegevensVan,
  type Verzending,
} from '@besluitpad/domain';
import { inAdres, volledigeNaam } from './personen.js';

type Kenmerk = BriefBoom['kenmerken'][number];
type Besluit = GegevensVan<'toekenning_leefloon'>['besluit'];
export type Kop = Pick<BriefBoom, 'datum' | 'referentie' | 'ocmw' | 'kenmerken' | 'adres'>;

function verzendingInWoorden(verzending: Verzending): string {
  switch (verzending.wijze) {
    case 'AANGETEKEND':
      return 'aangetekend';
    case 'AFGIFTE_ONTVANGSTBEWIJS':
      return verzending.plaats === 'balie' ? 'afgegeven aan de balie' : 'afgegeven bij u thuis';
    case 'GEWONE_BRIEF':
      return 'met de gewone post';
    case 'E_AANGETEKEND':
      return 'elektronisch aangetekend';
    case 'EBOX':
      return 'via uw eBox';
  }
}

function besluitInWoorden(besluit: Besluit): string {
  const comite = besluit.subcomite === undefined ? 'Bijzonder comité' : `Subcomité ${besluit.subcomite}`;
  const orgaan = besluit.orgaan === 'voorzitter' ? 'Voorzitter' : comite;
  const punt = besluit.punt === undefined ? '' : `, punt ${besluit.punt}`;
  return `${orgaan}, ${voluit(besluit.datum)}${punt}`;
}

function adresVan(gegevens: BriefKop): string[] {
  const namen = [gegevens.client, ...(gegevens.medeclient ? [gegevens.medeclient] : [])];
  const { vertegenwoordiger } = gegevens;
  if (vertegenwoordiger) {
    // The window is narrow: in which capacity somebody acts stands in the file, with its proof.
    const namens = `voor ${namen.map(volledigeNaam).join(' en ')}`;
    return [vertegenwoordiger.naam, namens, ...gegevens.adres];
  }
  return [...namen.map(inAdres), ...gegevens.adres];
}

function afzender(ocmw: BriefKop['ocmw']): BriefBoom['ocmw'] {
  return { naam: ocmw.naam, adres: ocmw.adres, initiaal: ocmw.initiaal };
}

/** Letterhead, references and address of a letter to a client. */
function kopVanBrief(gegevens: BriefKop & { besluit?: Besluit }): Kop {
  const { werker } = gegevens;
  const besluit: Kenmerk[] = gegevens.besluit
    ? [{ naam: 'Beslissing', regels: [besluitInWoorden(gegevens.besluit)] }]
    : [];
  return {
    datum: gegevens.datum,
    referentie: gegevens.referentie,
    ocmw: afzender(gegevens.ocmw),
    kenmerken: [
      { naam: 'Datum', regels: [voluit(gegevens.datum)] },
      { naam: 'Uw dossier', regels: [gegevens.referentie] },
      { naam: 'Uw contact', regels: [`${werker.voornaam} ${werker.naam}`, werker.tel] },
      ...besluit,
      { naam: 'Verzending', regels: [verzendingInWoorden(gegevens.verzending)] },
    ],
    adres: adresVan(gegevens),
  };
}

function kopVanVergadering(
  gegevens: GegevensVan<'oproeping'> | GegevensVan<'notulen'> | GegevensVan<'besluitenlijst'>,
): Kop {
  const { vergadering } = gegevens;
  return {
    datum: gegevens.datum,
    referentie: gegevens.referentie,
    ocmw: afzender(gegevens.ocmw),
    kenmerken: [
      { naam: 'Vergadering', regels: [`${metWeekdag(vergadering.datum)}, ${vergadering.uur}`] },
      { naam: 'Plaats', regels: [vergadering.plaats] },
      { naam: 'Kenmerk', regels: [gegevens.referentie] },
    ],
    adres: 'lid' in gegevens ? [inAdres(gegevens.lid), ...gegevens.adres] : [],
  };
}

function metOnsDossier(kop: Kop, adres: string[]): Kop {
  const kenmerken = kop.kenmerken.map((k) => ({ ...k, naam: k.naam.replace(/^Uw dossier$/, 'Ons dossier') }));
  return { ...kop, kenmerken, adres };
}

/** Everything above the title, from data only: no wording of a template can change who wrote to whom. */
export function kopVan(soort: BriefSoort, gegevens: GegevensVan<BriefSoort>): Kop {
  if ('vergadering' in gegevens) return kopVanVergadering(gegevens);
  const kop = kopVanBrief(gegevens);
  if ('minister' in gegevens) return metOnsDossier(kop, [gegevens.minister.naam, ...gegevens.minister.adres]);
  if ('nabestaande' in gegevens)
    return metOnsDossier(kop, [inAdres(gegevens.nabestaande), ...gegevens.nabestaandeAdres]);
  if (soort === 'doorzending' && 'anderOcmw' in gegevens)
    return metOnsDossier(kop, [gegevens.anderOcmw.naam, ...gegevens.anderOcmw.adres]);
  return kop;
}

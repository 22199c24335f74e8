import { art34RegimeOp } from '../recht/art34.js';
import type { LeefloonBedragen } from '../recht/leefloonBarema.js';
import type { Bevestiging, Rij } from '../recht/tabel.js';
import type { Datum } from '../tijd/datum.js';
import { teltMee } from './banden.js';
import { berekenRechten, type Rechtsantwoord } from './berekenMiddelen.js';
import { telMiddelen, type Persoonsmiddelen, type Spibedragen } from './persoonsmiddelen.js';
import type { Middelentoets } from './vormen.js';

export interface Toetsuitkomst extends Rechtsantwoord {
  /** Applicants first, then who lives with them. */
  readonly personen: readonly Telling[];
}

export interface Telling extends Persoonsmiddelen {
  readonly geteld: boolean;
  readonly waaromNiet?: string;
}

/** The amounts an administrator entered, where the file does not bring its own. */
export interface Toetsbedragen {
  readonly leefloon?: Bevestiging<LeefloonBedragen>;
  readonly spi?: Spibedragen;
}

/** The means test of a whole household: amount and the ordered steps that led to it, from the bare facts. */
export function toetsMiddelen(toets: Middelentoets, bedragen: Toetsbedragen = {}): Toetsuitkomst {
  const { opDatum, aanvraagdatum, herzieningsdatum, einde } = toets;
  const regime = art34RegimeOp(opDatum, aanvraagdatum, herzieningsdatum);
  const spi = spibedragen(toets, bedragen);
  const aanvragers = toets.aanvragers.map((wie) => ({ ...telMiddelen(wie, opDatum, spi), categorie: wie.categorie }));
  const leden = toets.samenwonenden.map((lid) => {
    const geteld = teltMee(lid, regime, opDatum);
    return { lid, geteld, telling: telMiddelen(geteld ? lid : zonderSpi(lid), opDatum, spi) };
  });
  const antwoord = berekenRechten({
    ...{ opDatum, einde, regime },
    aanvragers: aanvragers.map(({ hoedanigheid, categorie, perMaandCent }) => ({
      ...{ hoedanigheid, categorie },
      middelenCent: perMaandCent,
    })),
    onderhoudsplichtigen: leden
      .filter(({ geteld }) => geteld)
      .map(({ lid, telling }) => ({
        hoedanigheid: lid.hoedanigheid,
        middelenCent: telling.perMaandCent,
        ...(lid.billijkheid === undefined ? {} : { billijkheid: lid.billijkheid }),
      })),
    bevestiging: toets.bevestigdTot ?? bedragen.leefloon,
  });
  const personen: Telling[] = [
    ...aanvragers.map(({ categorie: _categorie, ...telling }) => ({ ...telling, geteld: true })),
    ...leden.map(({ geteld, telling }) => ({ ...telling, geteld, ...(geteld ? {} : { waaromNiet: waarom(regime) }) })),
  ];
  return { ...antwoord, personen };
}

/** Who does not count needs no exemption, and no amount for it. */
function zonderSpi(lid: Middelentoets['samenwonenden'][number]): typeof lid {
  return { ...lid, middelen: lid.middelen.map(({ spi: _spi, ...middel }) => middel) };
}

function waarom(regime: string): string {
  return regime === '2026'
    ? 'geen meerderjarige onderhoudsplichtige van de aanvrager'
    : 'telt niet onder de regeling van vóór 1 maart 2026, of het OCMW koos niet te tellen';
}

function spibedragen({ spi, opDatum }: Middelentoets, bedragen: Toetsbedragen): Spibedragen {
  if (spi === undefined) return bedragen.spi ?? {};
  const rij = (waarde: number): readonly Rij<number>[] => [
    { vanaf: opDatum, tot: opDatum, waarde, bron: spi.bron, zekerheid: 'na_te_kijken' },
  ];
  return {
    ...bedragen.spi,
    ...(spi.algemeenCent === undefined ? {} : { algemeen: stand(rij(spi.algemeenCent), opDatum) }),
    ...(spi.studentMetBeursCent === undefined ? {} : { studentMetBeurs: stand(rij(spi.studentMetBeursCent), opDatum) }),
  };
}

function stand(rijen: readonly Rij<number>[], bevestigdTot: Datum): Bevestiging<number> {
  return { rijen, bevestigdTot };
}

import { isLeefloon, toonIban } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, hoorrechtVan } from '../besluit/gemeen.js';
import { aflossingVan } from '../besluit/geld.js';
import type { LijnVan } from '../besluit/lijnen.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { terugvorderingVan } from './herzieningTerugvordering.js';

/** The articles a claim rests on, by its ground; a doubtful one leaves only the name of its law. */
function grondRegels({ invoer }: LijnVan<'terugvordering'>): Vasteregel[] {
  const termijn: Vasteregel = ['Eén maand om te betalen of te vragen', 'RMI_25'];
  switch (invoer.grond ?? 'herziening') {
    case 'herziening':
      return [['Terugvragen wat u te veel kreeg', 'RMI_24_1_1'], termijn];
    case 'andere_inkomsten':
      return [['Terugvragen als u later ander inkomen krijgt', 'RMI_24_1_2'], termijn];
    case 'terugbetaalbaar':
    case 'onjuiste_verklaring':
      return [['Hulp terugvragen', 'OCMW_98']];
    case 'voorschot':
      return [['Een voorschot terugvragen', 'OCMW_99']];
  }
}

export const stelTerugvorderingSamen: Samenstelling<'terugvordering'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'terugvordering');
  const spoor = lijn.spoor === 'MI' ? 'MI' : 'MD';
  return {
    ...gemeen(stand, velden, grondRegels(lijn)),
    spoor,
    steun: velden.steun ?? (isLeefloon(lijn.steun) ? 'leefloon' : 'hulp'),
    ...(spoor === 'MI' || stand.hoorrecht.gemeldOp !== undefined ? { hoorrecht: hoorrechtVan(stand, velden) } : {}),
    terugvordering: terugvorderingVan(stand, lijn, velden),
  };
};

export const stelAfzienTerugvorderingSamen: Samenstelling<'afzien_terugvordering'> = (stand, velden) => {
  const { gegevens, ...lijn } = getLijn(stand.lijnen, 'afzien');
  const { kwijtschelding, aflossingen = [] } = gegevens;
  if (kwijtschelding === undefined) throw new Onmogelijk('De lijn zegt niet hoeveel er nog open stond.');
  if (stand.teruggevraagd === undefined) throw new Onmogelijk('De terugvordering waarover het gaat, is niet gevonden.');
  const { openCent, blijftCent } = kwijtschelding;
  return {
    ...gemeen(stand, velden, [
      lijn.spoor === 'MI' ? ['Vragen om minder terug te betalen', 'RMI_25'] : ['Hulp terugbetalen', 'OCMW_98'],
    ]),
    ...(velden.gevraagdOp === undefined ? {} : { gevraagdOp: velden.gevraagdOp }),
    teruggevraagdOp: stand.teruggevraagd.op,
    openCent,
    kwijtCent: openCent - blijftCent,
    blijftCent,
    ...(aflossingen.length === 0 ? {} : { afbetaling: aflossingVan({ ...lijn, gegevens }) }),
    rekeningOcmw: toonIban(stand.ocmw.gegevens.rekening.iban),
    mededeling: stand.teruggevraagd.mededeling,
  };
};

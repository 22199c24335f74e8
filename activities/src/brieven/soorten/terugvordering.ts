import { isLeefloon, terugvorderingGronden, toonIban } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, hoorrechtVan } from '../besluit/gemeen.js';
import { aflossingVan } from '../besluit/geld.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { terugvorderingVan } from './herzieningTerugvordering.js';

export const stelTerugvorderingSamen: Samenstelling<'terugvordering'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'terugvordering');
  const spoor = lijn.spoor === 'MI' ? 'MI' : 'MD';
  return {
    ...gemeen(stand, velden, terugvorderingGronden(lijn.invoer.grond)),
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

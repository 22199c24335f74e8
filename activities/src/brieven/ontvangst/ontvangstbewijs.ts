import type { GeplandeZitting, InvoerVan, OntvangstVelden } from '@besluitpad/domain';
import {
  datum,
  hoorrechtPoort,
  laatste,
  laatsteHaalbareZitting,
  laatsteOproepingsdag,
  stilzwijgenVoorzichtig,
  vroegste,
} from '@besluitpad/domain';
import type { Dossierkop } from '../kop.js';
import { verzendingVan } from '../kop.js';
import { gevraagdInWoorden } from './gevraagd.js';

export interface Ontvangst {
  readonly kop: Dossierkop;
  readonly kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF';
  readonly ontvangenOp: string;
  readonly registernummer: string;
  readonly beslisUiterlijk: string;
  readonly lijnen: readonly { spoor: string; steun: string }[];
  readonly zittingen: readonly GeplandeZitting[];
  readonly velden: OntvangstVelden;
  readonly ondertekenaars: InvoerVan<'ontvangstbewijs'>['ondertekenaars'];
}

/** What the Kruispuntbank is asked for a request; property counts for the right to integration only. */
const NAZICHT = ['uw adres en uw gezin', 'uw loon, uw uitkeringen en uw ziekteverzekering'];
const EIGENDOM = 'huizen of gronden op uw naam';

function spoorVan(lijnen: Ontvangst['lijnen']): 'MI' | 'MD' | 'beide' {
  const sporen = new Set(lijnen.map((lijn) => lijn.spoor));
  if (sporen.size > 1) return 'beide';
  return sporen.has('MI') ? 'MI' : 'MD';
}

function kruispuntbankVan({ velden, lijnen }: Pick<Ontvangst, 'velden' | 'lijnen'>): string[] {
  if (velden.kruispuntbank !== undefined) return velden.kruispuntbank;
  return spoorVan(lijnen) === 'MD' ? NAZICHT : [...NAZICHT, EIGENDOM];
}

/** The acknowledgement with the clocks of the request as they stand on the day of receipt. */
export function stelOntvangstbewijsSamen(o: Ontvangst): InvoerVan<'ontvangstbewijs'> {
  const ontvangen = datum(o.ontvangenOp);
  const uiterlijk = datum(o.beslisUiterlijk);
  const zitting = laatsteHaalbareZitting(o.zittingen, { nu: ontvangen, uiterlijk });
  const poort = hoorrechtPoort(uiterlijk);
  const agenda = zitting === undefined ? poort : laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  return {
    ...o.kop,
    verzending: verzendingVan(o.kanaal),
    gevraagd: o.velden.gevraagd ?? gevraagdInWoorden(o.lijnen.map((lijn) => lijn.steun)),
    ontvangenOp: ontvangen,
    registernummer: o.registernummer,
    spoor: spoorVan(o.lijnen),
    beslisUiterlijk: uiterlijk,
    ...(o.velden.afspraak === undefined ? {} : { afspraak: o.velden.afspraak }),
    ...(zitting === undefined ? {} : { verwachteZitting: zitting.datum }),
    papieren: o.velden.papieren ?? [],
    hoorrechtLiefstVoor: laatste(ontvangen, vroegste(poort, agenda)),
    kruispuntbank: kruispuntbankVan(o),
    stilzwijgenBeroepTot: stilzwijgenVoorzichtig(ontvangen),
    ondertekenaars: o.ondertekenaars,
  };
}

/** Plans the meetings of a period by a rhythm: shown first, then planned in one act. */
import {
  kort,
  oproepingOpVrijeDag,
  planRitme,
  plusDagen,
  toetsRitme,
  type Datum,
  type GeplandeZitting,
  type Ritmedag,
} from '@besluitpad/domain';
import { getHuisregels } from '../comite/huisregels.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { planZitting } from './planZitting.js';
import type { Ritmeinvoer, Ritmevoorbeeld } from './vormenKalender.js';

/** Calendar days between a request and its report, as domein §3.3 counts them. */
const DAGEN_WERK = 14;
/** The last requests of a period are decided after it. */
const NALOOP_DAGEN = 31;

export async function toonRitme(tx: Tx, invoer: Ritmeinvoer): Promise<Ritmevoorbeeld> {
  const { dag: vandaag } = await leesOgenblik(tx);
  if (invoer.van < vandaag) {
    throw veldWeigering('van', 'verleden', `Een zitting plant u niet in het verleden (${kort(invoer.van)}).`);
  }
  const vrijeDagen = await leesVrijeDagen(tx);
  const { oproepingDagen } = await getHuisregels(tx);
  const bezet = (
    await tx.zitting.findMany({ where: { oproepingNr: 1, subcomiteId: null }, select: { datum: true } })
  ).map(({ datum }) => dagUitDb(datum));
  const dagen = reken({ ...invoer, oproepingDagen: oproepingDagen.waarde, vrijeDagen, bezet });
  return {
    dagen: dagen.map((dag) => ({ ...dag, melding: meldingVan(dag, vandaag, vrijeDagen) })),
    zittingen: dagen.filter(({ zittingOp }) => zittingOp !== null).length,
    oproepingDagen: oproepingDagen.waarde,
    zekerheid: oproepingDagen.zekerheid,
    beslistermijn: toetsTermijn(invoer, dagen, oproepingDagen.waarde),
  };
}

export async function planVolgensRitme(tx: Tx, wie: Wie, invoer: Ritmeinvoer): Promise<Ritmevoorbeeld> {
  const voorbeeld = await toonRitme(tx, invoer);
  if (voorbeeld.zittingen === 0) {
    throw new Weigering('handeling.nietMogelijk', 'Dit ritme geeft geen enkele zitting in deze periode.');
  }
  const { uur, plaats } = invoer;
  for (const { zittingOp } of voorbeeld.dagen) {
    if (zittingOp !== null) await planZitting(tx, wie, { datum: zittingOp as Datum, uur, plaats, soort: 'gewoon' });
  }
  return voorbeeld;
}

function reken(ritme: Parameters<typeof planRitme>[0]): readonly Ritmedag[] {
  try {
    return planRitme(ritme);
  } catch (fout) {
    if (fout instanceof RangeError) throw veldWeigering('uitzonderingen', 'ritme', fout.message);
    throw fout;
  }
}

function meldingVan({ oproepenUiterlijk }: Ritmedag, vandaag: Datum, vrijeDagen: readonly Datum[]): string | null {
  if (oproepenUiterlijk === null) return null;
  if (oproepenUiterlijk < vandaag) return 'Voor deze zitting kunnen de leden niet meer op tijd opgeroepen worden.';
  if (!oproepingOpVrijeDag(oproepenUiterlijk, vrijeDagen)) return null;
  return `De laatste dag om op te roepen, ${kort(oproepenUiterlijk)}, is geen werkdag: roep vroeger op.`;
}

/** How well this calendar serves the limit of thirty days. */
function toetsTermijn(
  { van, tot }: Ritmeinvoer,
  dagen: readonly Ritmedag[],
  oproepingDagen: number,
): Ritmevoorbeeld['beslistermijn'] {
  const laatste = plusDagen(tot, -NALOOP_DAGEN);
  if (laatste < van) return null;
  const zittingen = dagen.flatMap(({ zittingOp }): GeplandeZitting[] =>
    zittingOp === null ? [] : [{ id: zittingOp, datum: zittingOp, oproepingDagen }],
  );
  const { dagen: aantal, teLaat, aandeelProcent } = toetsRitme({ zittingen, van, tot: laatste, dagenWerk: DAGEN_WERK });
  return { dagen: aantal, teLaat, aandeelProcent: Math.round(aandeelProcent), dagenWerk: DAGEN_WERK };
}

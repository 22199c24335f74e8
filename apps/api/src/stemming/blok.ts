/**
 * One vote decides all items without discussion, each with its own count (R-COM-13). What the block cannot decide for every
 * item it decides for none: those are voted one by one.
 */
import { metWrakingen, telPerLid, type GeteldPunt } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import { getComite } from '../comite/samenstelling.js';
import type { Stemmen } from '../comite/velden.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { momentVan } from '../zittingen/uur.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { bewaarBlok } from './bewaarBlok.js';
import { leesBlokpunten, type Blokpunt } from './blokpunten.js';
import { eisGastenBuiten } from '../zittingen/zaalgasten.js';
import { eisGehoordInBlok } from './gehoord.js';
import { eisStemmenVanAanwezigen } from './tel.js';
import { bepaalUitkomst, type Lijnuitkomst, type Puntstatus } from './uitkomst.js';
import type { BlokUitkomst } from './vormen.js';

export interface Blokstemming {
  readonly agendapuntIds?: readonly string[] | undefined;
  readonly stemmen: Stemmen;
  readonly om?: string | undefined;
  readonly wrakingen: readonly { readonly agendapuntId: string; readonly lidId: string }[];
}

export interface BehandeldInBlok {
  readonly punt: Blokpunt;
  readonly telling: GeteldPunt;
  readonly status: Puntstatus;
  readonly lijnen: readonly Lijnuitkomst[];
}

export async function stemInBlok(tx: Tx, wie: Wie, zitting: Zitting, invoer: Blokstemming): Promise<BlokUitkomst> {
  eisFase(zitting, 'bezig');
  const punten = await leesBlokpunten(tx, zitting, invoer.agendapuntIds);
  const gestemdOp = await momentVan(tx, zitting, invoer.om);
  await eisGastenBuiten(tx, zitting, gestemdOp);
  const { stemmend } = await getComite(tx, zitting);
  keurStemmen(invoer, punten, await aanwezigeLeden(tx, zitting, stemmend, gestemdOp));
  const blok = { ...invoer, wrakingen: [...invoer.wrakingen, ...(await leesGemeld(tx, punten))] };
  const behandeld = punten.map((punt) => behandel(zitting, punt, stemmend.length, blok));
  eisBeslist(behandeld);
  await eisGehoordInBlok(
    tx,
    behandeld.filter(({ lijnen }) => lijnen.some(({ uitkomst }) => uitkomst === 'beslist')).map(({ punt }) => punt.id),
  );
  const tijd = { gestemdOp, op: await nu(tx), zittend: stemmend.length };
  const revisies = await bewaarBlok(tx, wie, zitting, behandeld, tijd);
  return { punten: behandeld.map((deel) => toon(deel, revisies)) };
}

/** R-COM-15: who said to have an interest in an item of the block takes no part in that item. */
function leesGemeld(tx: Tx, punten: readonly Blokpunt[]) {
  return tx.belang.findMany({
    where: { agendapuntId: { in: punten.map(({ id }) => id) }, antwoord: 'belang' },
    select: { agendapuntId: true, lidId: true },
  });
}

function keurStemmen(
  { stemmen, wrakingen }: Blokstemming,
  punten: readonly Blokpunt[],
  aanwezig: readonly string[],
): void {
  eisStemmenVanAanwezigen(stemmen, aanwezig);
  const ontbreekt = aanwezig.length - stemmen.length;
  if (ontbreekt > 0) {
    throw veldWeigering(
      'stemmen',
      'volledig',
      `Van ${ontbreekt} aanwezige leden is nog geen stem of onthouding genoteerd.`,
    );
  }
  if (wrakingen.every((w) => aanwezig.includes(w.lidId) && punten.some(({ id }) => id === w.agendapuntId))) return;
  throw veldWeigering('wrakingen', 'inBlok', 'Een wraking noemt een aanwezig lid en een punt van dit blok.');
}

function behandel(
  zitting: Zitting,
  punt: Blokpunt,
  zittend: number,
  { stemmen, wrakingen }: Blokstemming,
): BehandeldInBlok {
  const gewraakt = wrakingen.filter(({ agendapuntId }) => agendapuntId === punt.id).map(({ lidId }) => lidId);
  const tweedeOproeping = zitting.tweedeOproeping && zitting.vervolgOp !== null && punt.hoogdringendReden === null;
  const telling = telPerLid({ zittend, tweedeOproeping }, metWrakingen(stemmen, gewraakt));
  const uitkomst = bepaalUitkomst({
    uitslag: telling.uitslag,
    terStemming: punt.groep === 'kennisname' ? 'kennisname' : 'zoals_voorgesteld',
    openLijnen: punt.openLijnen,
    voorgesteld: punt.voorgesteld,
    afwijkingen: [],
    onderzoeksopdracht: null,
  });
  return { punt, telling, ...uitkomst };
}

function eisBeslist(behandeld: readonly BehandeldInBlok[]): void {
  const fout = behandeld.filter(({ telling }) => !telling.uitslag.aangenomen);
  if (fout.length === 0) return;
  const nummers = fout.map(({ punt }) => punt.volgnr);
  const zonderQuorum = fout.some(({ telling }) => !telling.uitslag.quorumGehaald);
  throw new Weigering(
    'handeling.nietMogelijk',
    `${zonderQuorum ? 'Er zijn te weinig leden' : 'Er is geen meerderheid'} voor ${nummers.length === 1 ? 'punt' : 'de punten'} ${nummers.join(', ')}. ` +
      'Er is niets genoteerd: stem daarover punt per punt.',
    { extra: { punten: nummers } },
  );
}

function toon(
  { punt, telling, status }: BehandeldInBlok,
  revisies: ReadonlyMap<string, number>,
): BlokUitkomst['punten'][number] {
  const { gewraakt, ja, nee, onthouding, uitslag } = telling;
  return {
    ...{ agendapuntId: punt.id, volgnr: punt.volgnr, rev: revisies.get(punt.id) ?? 0, status },
    ...{ aanwezig: uitslag.aanwezigVoorPunt, gewraakt, ja, nee, onthouding },
  };
}

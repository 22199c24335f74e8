/**
 * Counts one item: who is present and has no interest in it, whether that is a quorum, and what the votes come to.
 * Without a quorum nobody can vote, so nothing but the recusals is kept.
 */
import { isQuorumGehaald, telStemmen, type Stemuitslag } from '@besluitpad/domain';
import type { Stemmen } from '../comite/velden.js';
import { getComite } from '../comite/samenstelling.js';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { staatVoorDeTweedeMaal } from '../zittingen/tweedeOproeping.js';
import { momentVan } from '../zittingen/uur.js';
import { eisGastenBuiten } from '../zittingen/zaalgasten.js';
import type { Punt, Zitting } from '../zittingen/zitting.js';

export interface Telling {
  readonly uitslag: Stemuitslag;
  readonly zittend: number;
  readonly gewraakt: number;
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
  readonly stemmen: Stemmen;
  /** when the votes were cast */
  readonly op: Date;
}

export async function telPunt(tx: Tx, zitting: Zitting, punt: Punt, stemmen: Stemmen, om?: string): Promise<Telling> {
  const op = await momentVan(tx, zitting, om);
  await eisGastenBuiten(tx, zitting, op, punt);
  const { stemmend } = await getComite(tx, zitting);
  const aanwezig = await aanwezigeLeden(tx, zitting, stemmend, op);
  eisStemmenVanAanwezigen(stemmen, aanwezig);
  await eisGewraakt(tx, punt, stemmen);
  const gewraakt = stemmen.filter(({ stem }) => stem === 'gewraakt').length;
  const stand = {
    zittend: stemmend.length,
    aanwezig: aanwezig.length,
    gewraakt,
    tweedeOproeping: await staatVoorDeTweedeMaal(tx, zitting, punt),
  };
  if (!isQuorumGehaald(stand)) {
    const niets = { ja: 0, nee: 0, onthouding: 0 };
    const wrakingen = stemmen.filter(({ stem }) => stem === 'gewraakt');
    return {
      uitslag: telStemmen({ ...stand, ...niets }),
      zittend: stand.zittend,
      gewraakt,
      ...niets,
      stemmen: wrakingen,
      op,
    };
  }
  const ontbreekt = aanwezig.length - stemmen.length;
  if (ontbreekt > 0) {
    throw veldWeigering(
      'stemmen',
      'volledig',
      `Van ${ontbreekt} aanwezige leden is nog geen stem, onthouding of wraking genoteerd.`,
    );
  }
  const aantal = (keuze: string): number => stemmen.filter(({ stem }) => stem === keuze).length;
  const geteld = { ja: aantal('ja'), nee: aantal('nee'), onthouding: aantal('onthouding') };
  return { uitslag: telStemmen({ ...stand, ...geteld }), zittend: stand.zittend, gewraakt, ...geteld, stemmen, op };
}

/** R-COM-15: who said to have an interest takes no part, so he cannot be noted as voting. */
async function eisGewraakt(tx: Tx, { id: agendapuntId }: Punt, stemmen: Stemmen): Promise<void> {
  const gemeld = await tx.belang.findMany({ where: { agendapuntId, antwoord: 'belang' }, select: { lidId: true } });
  const stemt = gemeld.filter(({ lidId }) => stemmen.some((s) => s.lidId === lidId && s.stem !== 'gewraakt'));
  if (stemt.length === 0) return;
  throw veldWeigering(
    'stemmen',
    'R-COM-15',
    'Een lid dat een belang meldde bij dit punt, stemt niet mee: noteer het als gewraakt.',
    {
      extra: { lidIds: stemt.map(({ lidId }) => lidId) },
    },
  );
}

export function eisStemmenVanAanwezigen(stemmen: Stemmen, aanwezig: readonly string[]): void {
  const lidIds = stemmen.map(({ lidId }) => lidId);
  if (new Set(lidIds).size !== lidIds.length) {
    throw veldWeigering('stemmen', 'dubbel', 'U noteert de stem van hetzelfde lid twee keer.');
  }
  const vreemd = lidIds.filter((id) => !aanwezig.includes(id));
  if (vreemd.length === 0) return;
  throw veldWeigering(
    'stemmen',
    'aanwezig',
    'Alleen leden die aanwezig zijn en stem hebben, kunnen stemmen of gewraakt worden.',
    {
      extra: { lidIds: vreemd },
    },
  );
}

import { isDeepStrictEqual } from 'node:util';
import { BESLUITEN, faseNa, lijnGegevens, vraagtHoorrecht, type BesluitCode } from '@besluitpad/domain';
import { legVast, zetAanZet, zetMijlpaal } from '@besluitpad/prisma';
import { z } from 'zod';
import { neemInHand, schrijfZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import { eisToetsInVerslag } from '../middelentoetsen/verslagtoets.js';
import { rondWerkAf } from '../onderzoek/taken.js';
import { eisVierOgen } from '../overleg/fiat.js';
import { leesOpenOpmerkingen } from '../overleg/lees.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { toetsBrief } from './brief.js';
import { leesBerekencontext, rekenLijn } from './context.js';
import { isHoorrechtGemeld } from './hoorrecht.js';
import { findLaatsteVoorstel, type Voorstel } from './schrijf.js';
import { eisVolledig } from './volledigheid.js';
import type { Ingediend } from './vormen.js';

export async function dienVoorstelIn(
  tx: Tx,
  wie: Wie,
  { id, revisie }: { id: string; revisie: number },
): Promise<Ingediend> {
  const zaak = await neemInHand(tx, { id, handeling: 'voorstel.indienen', revisie });
  const { op } = await leesOgenblik(tx);
  const voorstel = await findLaatsteVoorstel(tx, zaak);
  if (voorstel === null || voorstel.vergrendeldOp !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen voorstel in opmaak om in te dienen.');
  }
  const bevestigdePunten = await eisRijp(tx, zaak, voorstel);
  const vierOgen = await eisVierOgen(tx, voorstel);
  const openOpmerkingen = await leesOpenOpmerkingen(tx, voorstel.id);
  await tx.voorstel.update({
    where: { id: voorstel.id },
    data: { vergrendeldOp: op, rev: voorstel.rev + 1 },
    select: { id: true },
  });
  await zetMijlpaal(tx, zaak.procedureId, zaak.ronde, 'voorstelKlaar', op);
  await zetAanZet(tx, zaak.procedureId, 'secretaris');
  await rondWerkAf(tx, { procedureId: zaak.procedureId, soorten: ['voorstel'], op, door: wie.gebruikerId });
  const stand = await schrijfZaak(tx, zaak, { fase: faseNa(zaak.fase, 'voorstel.indienen') });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'voorstel.ingediend',
    onderwerpId: id,
    op,
    gegevens: {
      ...{ voorstelId: voorstel.id, ronde: zaak.ronde, versie: voorstel.versie },
      openOpmerkingen: openOpmerkingen.length,
      bevestigdePunten: bevestigdePunten.join(', '),
      vierOgen,
    },
  });
  return { ...stand, openOpmerkingen, bevestigdePunten };
}

interface Voorstellijnrij {
  readonly aanvraaglijnId: string;
  readonly besluit: string;
  readonly gegevens: unknown;
}

/** @returns the points that who hands it in confirms */
async function eisRijp(tx: Tx, zaak: Zaak, voorstel: Voorstel): Promise<number[]> {
  const open = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: zaak.id, uitkomst: null },
    select: { id: true, spoor: true, steun: true },
  });
  const lijnen = await tx.voorstellijn.findMany({ where: { voorstelId: voorstel.id }, orderBy: { volgnr: 'asc' } });
  if (!open.every(({ id }) => lijnen.some((lijn) => lijn.aanvraaglijnId === id))) {
    throw new Weigering('regel.geschonden', 'Er kwam een lijn bij de aanvraag: neem ze op in het voorstel.');
  }
  const { hoorrechtMD } = await leesHuisregels(tx);
  const vraagt = lijnen.some(({ aanvraaglijnId, besluit }) =>
    vraagtHoorrecht(
      alsBesluit(besluit),
      open.find(({ id }) => id === aanvraaglijnId)?.spoor === 'MI' ? 'MI' : 'MD',
      hoorrechtMD?.waarde ?? false,
    ),
  );
  if (vraagt && !(await isHoorrechtGemeld(tx, zaak))) {
    throw new Weigering(
      'regel.geschonden',
      'De cliënt is nog niet schriftelijk op zijn hoorrecht gewezen. Noteer eerst dat dit gebeurd is; een getekend ontvangstbewijs volstaat.',
      { extra: { regel: 'R-HRD-01' } },
    );
  }
  await eisToetsInVerslag(tx, zaak.id, voorstel.verslagId);
  await eisOngewijzigd(tx, zaak, lijnen);
  const bevestigd = await eisVolledig(tx, zaak, voorstel);
  await eisPassendeBrief(tx, voorstel, { lijnen, open });
  return bevestigd;
}

/** What the client will read must be what is proposed: one letter, and the right one. */
async function eisPassendeBrief(
  tx: Tx,
  { id }: Voorstel,
  {
    lijnen,
    open,
  }: { readonly lijnen: readonly Voorstellijnrij[]; readonly open: readonly { id: string; steun: string }[] },
): Promise<void> {
  const { brief } = await tx.voorstel.findUniqueOrThrow({ where: { id }, select: { brief: true } });
  const teMelden = lijnen.map(({ aanvraaglijnId, besluit, gegevens }) => ({
    ...{ aanvraaglijnId, besluit: alsBesluit(besluit) },
    invoer: lijnGegevens.parse(gegevens).invoer,
  }));
  const { soort } = z.object({ soort: z.string() }).catch({ soort: '' }).parse(brief);
  const errors = toetsBrief(soort, teMelden, open);
  const [eerste] = errors;
  if (eerste !== undefined) throw new Weigering('regel.geschonden', eerste.boodschap, { errors });
}

function alsBesluit(tekst: string): BesluitCode {
  const besluit = BESLUITEN.find((code) => code === tekst);
  if (besluit === undefined) throw new Programmafout('A proposed line holds an unknown code of decision.');
  return besluit;
}

/** Household, means and scales may have changed since the draft was saved: then its amounts are no longer what is due. */
async function eisOngewijzigd(tx: Tx, zaak: Zaak, lijnen: readonly { gegevens: unknown }[]): Promise<void> {
  const context = await leesBerekencontext(tx, zaak.dossierId, zaak.effectdatum, zaak.id);
  for (const [i, lijn] of lijnen.entries()) {
    const bewaard = lijnGegevens.parse(lijn.gegevens);
    const nu = rekenLijn(bewaard.invoer, context, `lijnen[${i}].invoer`);
    if (isDeepStrictEqual(alsJson(bewaard), alsJson(nu))) continue;
    throw new Weigering(
      'regel.geschonden',
      'Het gezin, de middelen of de bedragen zijn gewijzigd sinds u dit voorstel schreef. Bewaar het voorstel opnieuw en kijk de bedragen na.',
      { errors: [{ veld: `lijnen[${i}]`, regel: 'verouderd', boodschap: 'Dit bedrag is niet meer actueel.' }] },
    );
  }
}

function alsJson(waarde: unknown): unknown {
  return JSON.parse(JSON.stringify(waarde));
}

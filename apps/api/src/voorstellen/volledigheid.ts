/** The fifteen points of a decision (domein §5.3) on the draft of a request: to look at, and before it is handed in. */
import {
  BESLUITEN,
  besluitVolledigheid,
  lijnGegevens,
  vraagtHoorrecht,
  type Besluitpunt,
  type VoorgesteldeLijn,
} from '@besluitpad/domain';
import { z } from 'zod';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { logInzage } from '../dossiers/inzage.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { isHoorrechtGemeld } from './hoorrecht.js';
import { findLaatsteVoorstel, type Voorstel } from './schrijf.js';

const besluitCode = z.enum(BESLUITEN);
const Brief = z.object({ soort: z.string(), velden: z.record(z.string(), z.unknown()) });

export async function leesVolledigheid(tx: Tx, wie: Wie, id: string): Promise<Besluitpunt[]> {
  const zaak = await leesZaak(tx, id);
  const voorstel = await findLaatsteVoorstel(tx, zaak);
  if (voorstel === null) throw new Weigering('handeling.nietMogelijk', 'Er is nog geen voorstel.');
  await logInzage(tx, wie, `voorstel van aanvraag/${id}`, zaak.dossierId);
  return toets(tx, zaak, voorstel);
}

/** Each missing point by name, with the field where it is mended. */
export async function eisVolledig(tx: Tx, zaak: Zaak, voorstel: Voorstel): Promise<void> {
  const errors = (await toets(tx, zaak, voorstel)).flatMap(({ nr, status, veld, boodschap }) =>
    status === 'ontbreekt' && boodschap !== null ? [{ veld, regel: `besluitpunt.${nr}`, boodschap }] : [],
  );
  if (errors.length === 0) return;
  throw new Weigering('regel.geschonden', 'Het voorstel bevat nog niet alles wat een beslissing moet bevatten.', {
    errors,
  });
}

async function toets(tx: Tx, zaak: Zaak, { id }: Voorstel): Promise<Besluitpunt[]> {
  const { motivering, brief } = await tx.voorstel.findUniqueOrThrow({
    where: { id },
    select: { motivering: true, brief: true },
  });
  const { persoonId } = await tx.dossier.findUniqueOrThrow({
    where: { id: zaak.dossierId },
    select: { persoonId: true },
  });
  const { voornaam, naam } = await tx.persoon.findUniqueOrThrow({
    where: { id: persoonId },
    select: { voornaam: true, naam: true },
  });
  const aangevraagd = await tx.aanvraaglijn.findMany({ where: { aanvraagId: zaak.id } });
  const rijen = await tx.voorstellijn.findMany({ where: { voorstelId: id }, orderBy: { volgnr: 'asc' } });
  const lijnen = rijen.map(({ aanvraaglijnId, besluit, tekst, gegevens }): VoorgesteldeLijn => {
    const lijn = aangevraagd.find((kandidaat) => kandidaat.id === aanvraaglijnId);
    return {
      ...{ tekst, besluit: besluitCode.parse(besluit), gegevens: lijnGegevens.parse(gegevens) },
      spoor: lijn?.spoor === 'MI' ? 'MI' : 'MD',
      omschrijving: lijn?.omschrijving ?? '',
    };
  });
  const { hoorrechtMD } = await leesHuisregels(tx);
  const gelezen = Brief.safeParse(brief).data;
  return besluitVolledigheid({
    client: `${voornaam} ${naam}`,
    motivering,
    brief:
      gelezen === undefined
        ? undefined
        : {
            soort: gelezen.soort,
            categorieReden: 'categorieReden' in gelezen.velden,
            gpmi: 'gpmi' in gelezen.velden,
          },
    feiten: await tx.feit.count({ where: { aanvraagId: zaak.id } }),
    lijnen,
    hoorrecht: {
      verplicht: lijnen.some(({ besluit, spoor }) => vraagtHoorrecht(besluit, spoor, hoorrechtMD?.waarde ?? false)),
      gemeld: await isHoorrechtGemeld(tx, zaak),
    },
  });
}

/** Each signer signs under their own name; the last signature releases the letter. One letter is a list of one. */
import { ondertekenaarsVan, type Bevestigingen, type Huisregels, type Ondertekenaar } from '@besluitpad/domain';
import { legAllesVast, rondTakenAf } from '@besluitpad/prisma';
import { leesBevestigingen } from '../beheer/baremarij.js';
import { eisBaremaVanBrief } from '../besluiten/baremapoort.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { getHuisregels } from '../comite/huisregels.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesGeldendeDelegaties, type GeldendeDelegatie } from '../tekendelegaties/tekendelegaties.js';
import { eisBruikbaarAdres } from './adres.js';
import { eisGevraagdeLetters } from './grootdruk.js';
import { kiesFunctie } from './kiesFunctie.js';
import { eisGelezen, laadLeesstanden, type Leesstanden } from './lezing.js';
import { eisGetekendeLijst, laadWachtOpLijst, type WachtOpLijst } from './lijstEerst.js';
import { eisGoedgekeurd, laadNietGoedgekeurd } from './notulenEerst.js';
import { laadTeTekenen, type TeTekenen } from './teTekenen.js';
import { eisAlleVermeldingen } from './vermeldingen.js';
import { geefVrij } from './vrijgave.js';

export interface Ondertekend {
  readonly status: string;
  readonly nogTeTekenen: readonly Ondertekenaar[];
}

/** Per letter: signed, or why not. */
export type Uitslag<T> =
  | ({ readonly briefId: string; readonly gedaan: true } & T)
  | { readonly briefId: string; readonly gedaan: false; readonly weigering: Weigering };

interface Regels extends Ogenblik {
  readonly huis: Huisregels;
  readonly delegaties: readonly GeldendeDelegatie[];
  readonly bevestigdTot: Bevestigingen;
  readonly leesstanden: Leesstanden;
  readonly wachtOpLijst: WachtOpLijst;
  readonly nietGoedgekeurd: ReadonlySet<string>;
}

/** What one signature will do. */
interface Zet extends Ondertekend {
  readonly brief: TeTekenen;
  readonly functie: Ondertekenaar;
  /** By which written act, when it is not the own office. */
  readonly delegatieId: string | null;
}

/** @param door who records it, when that is somebody else than who signed (on paper) */
export async function ondertekenBrief(tx: Tx, wie: Wie, briefId: string, door: Wie = wie): Promise<Ondertekend> {
  const [uitslag] = await ondertekenBrieven(tx, wie, [briefId], { door });
  if (uitslag === undefined) throw new Programmafout('A letter was signed without an outcome.');
  if (!uitslag.gedaan) throw uitslag.weigering;
  return { status: uitslag.status, nogTeTekenen: uitslag.nogTeTekenen };
}

/** Each letter under its own rules: one that is refused holds up no other. `proef` only says what would happen. */
export async function ondertekenBrieven(
  tx: Tx,
  wie: Wie,
  ids: readonly string[],
  { proef = false, door = wie }: { readonly proef?: boolean; readonly door?: Wie } = {},
): Promise<Uitslag<Ondertekend>[]> {
  // One signature at a time: two last signatures at once would each wait for the other.
  await tx.$executeRaw`SELECT 1 FROM brief WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  const brieven = new Map((await laadTeTekenen(tx, ids)).map((brief) => [brief.id, brief]));
  const ogenblik = await leesOgenblik(tx);
  const huis = await getHuisregels(tx);
  const regels = {
    ...ogenblik,
    huis,
    delegaties: await leesGeldendeDelegaties(tx, ogenblik.dag),
    wachtOpLijst: await laadWachtOpLijst(tx, huis, ids),
    nietGoedgekeurd: await laadNietGoedgekeurd(tx, ids),
    bevestigdTot: await leesBevestigingen(tx),
    leesstanden: await laadLeesstanden(tx, ids),
  };
  const zetten: Zet[] = [];
  const uitslagen = ids.map((briefId): Uitslag<Ondertekend> => {
    try {
      const zet = weeg(wie, regels, brieven.get(briefId));
      zetten.push(zet);
      return { briefId, gedaan: true, status: zet.status, nogTeTekenen: zet.nogTeTekenen };
    } catch (fout) {
      if (!(fout instanceof Weigering)) throw fout;
      return { briefId, gedaan: false, weigering: fout };
    }
  });
  if (!proef) await schrijf(tx, { wie, door }, zetten, ogenblik);
  return uitslagen;
}

function weeg(wie: Wie, regels: Regels, brief: TeTekenen | undefined): Zet {
  if (brief === undefined) throw nietGevonden('Deze brief');
  if (brief.status !== 'ontwerp') {
    throw new Weigering('handeling.nietMogelijk', `Deze brief is al ${brief.status} en wordt niet meer ondertekend.`);
  }
  if (brief.afschriftVan !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Dit is een afschrift. Wie de brief zelf tekent, tekent ook dit.');
  }
  const nodig = ondertekenaarsVan(regels.huis, brief.soort);
  const { functie, delegatieId } = kiesFunctie(nodig, brief, wie, regels.delegaties);
  eisGoedgekeurd(regels.nietGoedgekeurd, brief.id);
  eisGelezen(regels.leesstanden.get(brief.id), regels.op);
  eisAlleVermeldingen(brief);
  const nogTeTekenen = nodig.filter((f) => f !== functie && !brief.handtekeningen.some((h) => h.functie === f));
  if (nogTeTekenen.length > 0) return { brief, functie, delegatieId, nogTeTekenen, status: 'ontwerp' };
  eisGetekendeLijst(regels.wachtOpLijst, brief.id);
  // Copies leave under the same signatures; when one of them may not be released, nothing is.
  eisVrijTeGeven(brief, regels);
  for (const afschrift of brief.afschriften) {
    eisAlleVermeldingen(afschrift);
    eisVrijTeGeven(afschrift, regels);
  }
  return { brief, functie, delegatieId, nogTeTekenen, status: 'vrijgegeven' };
}

function eisVrijTeGeven(brief: TeTekenen, { dag, bevestigdTot }: Regels): void {
  eisBruikbaarAdres(brief, dag);
  eisGevraagdeLetters(brief);
  eisBaremaVanBrief(brief, bevestigdTot);
}

async function schrijf(
  tx: Tx,
  { wie, door }: { wie: Wie; door: Wie },
  zetten: readonly Zet[],
  ogenblik: Ogenblik,
): Promise<void> {
  const { op } = ogenblik;
  await tx.handtekening.createMany({
    data: zetten.map(({ brief, functie, delegatieId }) => ({
      ...{ briefId: brief.id, dossierId: brief.dossierId },
      ...{ functie, delegatieId, gebruikerId: wie.gebruikerId, op },
    })),
  });
  await rondTakenAf(
    tx,
    zetten.map(({ brief, functie }) => `brief.ondertekenen/${brief.id}/${functie}`),
    op,
    door.gebruikerId,
  );
  await geefVrij(
    tx,
    zetten.filter(({ status }) => status === 'vrijgegeven').map(({ brief }) => brief),
    ogenblik,
  );
  await legAllesVast(
    tx,
    door,
    zetten.map(({ brief, functie, delegatieId, status }) => ({
      ketenId: brief.dossierId ?? brief.procedureId,
      dossierId: brief.dossierId,
      soort: 'brief.ondertekend',
      onderwerpId: brief.id,
      op,
      gegevens: {
        ...{ functie, versie: brief.versie, vrijgegeven: status === 'vrijgegeven' },
        ...(delegatieId === null ? {} : { delegatieId }),
        ...(door.gebruikerId === wie.gebruikerId ? {} : { opPapierDoor: wie.gebruikerId }),
      },
    })),
  );
}

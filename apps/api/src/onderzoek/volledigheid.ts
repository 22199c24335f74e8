/** The inquiry of a request as the checklist of `domain` reads it: the last report, the client, the household, the tracks. */
import {
  isLeefloon,
  onderzoekVolledigheid,
  tegenstrijdigheden,
  VERSLAGDELEN,
  type Datum,
  type Puntstand,
} from '@besluitpad/domain';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import type { Veldfout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { findLaatsteVerslag, type Verslag } from './schrijfVerslag.js';
import { AfgeslotenInhoud, type Onderzoekstand } from './vormen.js';

export async function leesOnderzoekstand(tx: Tx, wie: Wie, id: string): Promise<Onderzoekstand> {
  const zaak = await leesZaak(tx, id);
  const { dag } = await leesOgenblik(tx);
  await logInzage(tx, wie, `onderzoek van aanvraag/${id}`, zaak.dossierId);
  const verslag = await findLaatsteVerslag(tx, id);
  const feiten = await tx.feit.findMany({ where: { aanvraagId: id }, orderBy: { volgnr: 'asc' } });
  return {
    punten: await toetsOnderzoek(tx, zaak, verslag, dag),
    tegenstrijdigheden: tegenstrijdigheden(feiten).map((strijd) => ({ ...strijd, feitIds: [...strijd.feitIds] })),
  };
}

/** What stops the report from being closed, each naming the field where it is mended. */
export async function ontbrekendInVerslag(tx: Tx, zaak: Zaak, verslag: Verslag, vandaag: Datum): Promise<Veldfout[]> {
  const punten = await toetsOnderzoek(tx, zaak, verslag, vandaag);
  return punten.flatMap(({ status, veld, boodschap }) =>
    status === 'ontbreekt' && boodschap !== null ? [{ veld, regel: 'minimuminhoud', boodschap }] : [],
  );
}

async function toetsOnderzoek(tx: Tx, zaak: Zaak, verslag: Verslag | null, vandaag: Datum): Promise<Puntstand[]> {
  const { dossierId } = zaak;
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const client = await tx.persoon.findUniqueOrThrow({
    where: { id: persoonId },
    select: { insz: true, nationaliteit: true, burgerlijkeStaat: true, verblijfsstatus: true },
  });
  const lijnen = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: zaak.id, uitkomst: null },
    select: { steun: true, spoor: true },
  });
  const inhoud = AfgeslotenInhoud.parse(verslag?.inhoud ?? {});
  const bezoek = verslag?.huisbezoekOp ?? null;
  return onderzoekVolledigheid({
    ...{ client, vandaag, gezin: await leesGezin(tx, dossierId) },
    inhoud: Object.fromEntries(VERSLAGDELEN.map((deel) => [deel, inhoud[deel]])),
    huisbezoekOp: bezoek === null ? undefined : dagUitDb(bezoek),
    opmerkingenClient: (verslag?.opmerkingenClient ?? null) !== null,
    sporen: lijnen.map(({ spoor }) => (spoor === 'MI' ? 'MI' : 'MD')),
    overLeefloon: lijnen.some(({ steun }) => isLeefloon(steun)),
  });
}

async function leesGezin(tx: Tx, dossierId: string) {
  const leden = await tx.gezinslid.findMany({
    where: { dossierId, tot: null },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  const inkomens = await tx.inkomen.findMany({ where: { dossierId }, select: { gezinslidId: true } });
  return leden.map(({ id, naam, onderhoudsplichtig, samenwonend }) => ({
    ...{ naam, onderhoudsplichtig, samenwonend },
    heeftInkomen: inkomens.some(({ gezinslidId }) => gezinslidId === id),
  }));
}

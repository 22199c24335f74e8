/** What one decision brings, as rows to write: payments, forms, tasks, clocks. Pure but for the ids of the forms. */
import { randomUUID } from 'node:crypto';
import type { Datum } from '@besluitpad/domain';
import { naarDb, type NieuweTaak } from '@besluitpad/prisma';
import { betalingenUitLijn, UIT_DE_HAND, type NieuweBetaling } from '../betalingen/betalingenUitLijn.js';
import { vraagVrijgave } from '../betalingen/geefVrij.js';
import { veldWeigering } from '../fouten/weigering.js';
import type { Klokverzoek } from '../klokken/startKlokVan.js';
import type { AlGekregen } from '../opvolging/alGekregen.js';
import { formulierenUitLijn } from '../staat/formulierenUitLijn.js';
import { vraagVerzending } from '../staat/vraagVerzending.js';
import type { BeslistLijn, GeladenBesluit } from './geladenBesluit.js';
import { betaalklokken, kennisgevingsklok, standaardVerzenddatum } from './klokkenUitBesluit.js';

export interface Betaalrij extends Omit<NieuweBetaling, 'uiterlijk'> {
  readonly uiterlijk: Date;
  readonly dossierId: string;
  readonly procedureId: string;
  readonly besluitlijnId: string;
}

export interface Formulierrij {
  readonly id: string;
  readonly dossierId: string;
  readonly procedureId: string;
  readonly besluitlijnId: string;
  readonly soort: string;
  readonly gegevens: Record<string, string | number>;
}

export interface Opening {
  readonly besluit: GeladenBesluit;
  readonly procedureId: string;
  readonly verzenddatum: Datum;
  readonly betalingen: readonly Betaalrij[];
  readonly formulieren: readonly Formulierrij[];
  readonly klokken: readonly Klokverzoek[];
  readonly taken: readonly NieuweTaak[];
}

interface Lijnopening {
  readonly lijn: BeslistLijn;
  readonly betalingen: readonly NieuweBetaling[];
  readonly formulieren: readonly Formulierrij[];
  readonly klokken: readonly Klokverzoek[];
  readonly taken: readonly NieuweTaak[];
}

export function bereidVoor(
  besluit: GeladenBesluit,
  {
    procedureId,
    verzenddatum = standaardVerzenddatum(besluit),
    op,
    alGekregen,
  }: { procedureId: string; verzenddatum?: Datum; op: Date; alGekregen: AlGekregen },
): Opening {
  if (verzenddatum < besluit.datum) {
    throw veldWeigering('verzenddatum', 'naBeslissing', 'De brief kan niet vertrekken vóór de dag van de beslissing.');
  }
  const lijnen = besluit.lijnen.map((lijn) => bereidLijnVoor(besluit, lijn, { procedureId, op, alGekregen }));
  const [eersteGrens] = teVrijgeven(
    besluit,
    lijnen.flatMap((lijn) => lijn.betalingen),
  );
  return {
    ...{ besluit, procedureId, verzenddatum },
    betalingen: lijnen.flatMap(({ lijn, betalingen }) =>
      betalingen.map((betaling) => ({
        ...betaling,
        uiterlijk: naarDb(betaling.uiterlijk),
        ...{ procedureId, dossierId: besluit.dossier.id, besluitlijnId: lijn.id },
      })),
    ),
    formulieren: lijnen.flatMap((lijn) => lijn.formulieren),
    klokken: [
      { procedureId, onderwerpId: besluit.id, klok: kennisgevingsklok(besluit) },
      ...lijnen.flatMap((lijn) => lijn.klokken),
    ],
    taken: [
      ...lijnen.flatMap((lijn) => lijn.taken),
      ...(eersteGrens === undefined
        ? []
        : vraagVrijgave({ procedureId, besluitId: besluit.id, uiterlijk: eersteGrens, op })),
    ],
  };
}

/** Urgent help is handed over on the chair's decision against a receipt; everything else waits for two signatures. */
function teVrijgeven({ orgaan }: GeladenBesluit, betalingen: readonly NieuweBetaling[]): Datum[] {
  return betalingen
    .filter(({ wijze }) => orgaan !== 'voorzitter' || !UIT_DE_HAND.includes(wijze))
    .map(({ uiterlijk }) => uiterlijk)
    .sort();
}

function bereidLijnVoor(
  besluit: GeladenBesluit,
  lijn: BeslistLijn,
  { procedureId, op, alGekregen }: { procedureId: string; op: Date; alGekregen: AlGekregen },
): Lijnopening {
  const gekregen = alGekregen.get(lijn.id);
  const betalingen = betalingenUitLijn(lijn.gegevens, {
    beslistOp: besluit.datum,
    dossierNummer: besluit.dossier.nummer,
    client: besluit.client,
    ...(gekregen === undefined ? {} : { alGekregen: gekregen }),
  });
  const { soorten, klokken } = formulierenUitLijn(lijn, {
    beslistOp: besluit.datum,
    ontvangenOp: besluit.aanvraag?.ontvangenOp ?? besluit.datum,
  });
  const gegevens = { besluit: lijn.besluit, steun: lijn.steun, beslistOp: besluit.datum, ...bedragen(lijn) };
  const plek = { procedureId, dossierId: besluit.dossier.id, besluitlijnId: lijn.id };
  const formulieren = soorten.map((soort) => ({ ...plek, soort, gegevens, id: randomUUID() }));
  const uiterlijk = klokken.map((klok) => klok.uiterlijk).find((dag) => dag !== undefined) ?? null;
  const vraagtRekening = besluit.client.iban === null && betalingen.some(({ wijze }) => wijze === 'kas');
  return {
    ...{ lijn, betalingen, formulieren },
    klokken: [...betaalklokken(lijn, betalingen, besluit), ...klokken].map((klok) => ({
      ...{ procedureId, klok },
      onderwerpId: lijn.id,
    })),
    taken: [
      ...(vraagtRekening ? [vraagRekening(besluit, procedureId, op)] : []),
      ...formulieren.map(({ id: formulierId, soort }) =>
        vraagVerzending({ procedureId, formulierId, soort, uiterlijk, op }),
      ),
    ],
  };
}

/** Cash needs the client's interest and a reason: better to have the account before the payment is released. */
function vraagRekening({ id, dossier }: GeladenBesluit, procedureId: string, op: Date): NieuweTaak {
  return {
    ...{ procedureId, op },
    soort: 'rekening.vragen',
    sleutel: `rekening.vragen/${id}`,
    titel: 'Vraag het rekeningnummer van de cliënt',
    rol: 'werker',
    gebruikerId: dossier.werkerId,
    reden: 'Zonder rekeningnummer kan de steun alleen uit de kas betaald worden, en dat vraagt een reden.',
  };
}

/** Codes, dates and amounts only: the form's identity data are read from the file when it is sent. */
function bedragen({ gegevens }: BeslistLijn): Record<string, string | number> {
  const { bedragCent, ingang, einde } = gegevens;
  return {
    ...(bedragCent === undefined ? {} : { bedragCent }),
    ...(ingang === undefined ? {} : { ingang }),
    ...(einde === undefined ? {} : { einde }),
  };
}

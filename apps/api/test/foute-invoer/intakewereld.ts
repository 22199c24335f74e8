/** A desk in the middle of its work: requests in every phase, a confidential file, urgent aid not yet handed over. */
import { randomUUID } from 'node:crypto';
import { HULP } from '../proefdringend.js';
import { leefloonvoorstel, LEEFLOON, type ProefIntake } from '../proefintake.js';
import type { ProefApp } from '../proefApp.js';
import { ALS_PUT } from '../proefvoorstel.js';

export interface Aanvraagplek {
  readonly id: string;
  readonly rev: number;
  readonly lijnIds: readonly string[];
}

export interface Intakewereld {
  readonly proef: ProefApp;
  readonly werker: string;
  readonly werkerId: string;
  readonly zonderDiploma: string;
  readonly onthaal: string;
  readonly hoofd: string;
  readonly voorzitter: string;
  readonly financien: string;
  readonly lid: string;
  readonly beheerder: string;
  /** A colleague of the service, to whom a confidential file does not exist. */
  readonly collega: string;
  readonly onbekende: string;
  readonly clientId: string;
  readonly dossierId: string;
  readonly geheimDossierId: string;
  readonly geheimeBijlageId: string;
  readonly geheim: Aanvraagplek;
  readonly inOnderzoek: Aanvraagplek;
  /** Its report is written, but the client was not told of the right to be heard. */
  readonly nietGehoord: Aanvraagplek;
  readonly inVoorstel: Aanvraagplek;
  readonly ingediend: Aanvraagplek;
  readonly ingetrokken: Aanvraagplek;
  readonly dringend: { readonly besluitId: string; readonly lijnId: string };
  /** A question for information, received this morning. */
  readonly termijnzaakId: string;
  readonly geslotenZaakId: string;
  /** Of two documents asked, the first came in. */
  readonly stukkenlijst: { readonly id: string; readonly ontvangenId: string; readonly openId: string };
  /** Used for this very client. */
  readonly gebruikteSleutel: string;
}

/** The day on which everything below happens; the Klok stands at ten in the morning. */
export const VANDAAG = '2026-03-09';

export async function maakIntakewereld(intake: ProefIntake): Promise<Intakewereld> {
  const { proef } = intake;
  await intake.klok(`${VANDAAG}T09:00:00Z`);
  const gebruikteSleutel = randomUUID();
  const client = { aanspreking: 'mevrouw', voornaam: 'Rita', naam: 'Verlinden', adressen: [] };
  const gemaakt = await proef.vraag('/api/clienten', {
    token: intake.werker,
    lichaam: client,
    koppen: { 'Idempotency-Key': gebruikteSleutel },
  });
  const dossierId = await intake.dossier();
  const geheim = await maakGeheim(intake);
  return {
    ...intake,
    ...geheim,
    ...{ dossierId, gebruikteSleutel },
    clientId: (gemaakt.lichaam as { id: string }).id,
    lid: (await proef.maakGebruiker('Lid', ['comitelid'])).token,
    beheerder: (await proef.maakGebruiker('Beheerder', ['beheerder'])).token,
    collega: (await proef.maakGebruiker('Tine Goossens', ['maatschappelijkWerker'])).token,
    onbekende: await proef.uitgever.maakToken('niemand'),
    inOnderzoek: await registreer(intake, dossierId),
    nietGehoord: await totVoorstel(intake, dossierId, { gehoord: false }),
    inVoorstel: await totVoorstel(intake, dossierId, { gehoord: true }),
    ingediend: await dienIn(intake, dossierId),
    ingetrokken: await trekIn(intake, dossierId),
    dringend: await verleen(intake, dossierId),
    termijnzaakId: await stelVraag(intake),
    geslotenZaakId: await sluitVraag(intake),
    stukkenlijst: await vraagStukken(intake, dossierId),
  };
}

async function plek(intake: ProefIntake, id: string): Promise<Aanvraagplek> {
  const [rij] = await intake.proef.databank.vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', [id]);
  return { id, rev: rij!.rev, lijnIds: await intake.lijnIds(id) };
}

async function registreer(intake: ProefIntake, dossierId: string): Promise<Aanvraagplek> {
  return plek(intake, (await intake.aanvraag(dossierId, [LEEFLOON])).id);
}

async function totVoorstel(intake: ProefIntake, dossierId: string, { gehoord }: { gehoord: boolean }) {
  const { id } = await intake.aanvraag(dossierId, [LEEFLOON]);
  await intake.onderzocht(id);
  const { vraag } = intake.proef.databank;
  if (!gehoord) {
    await vraag('UPDATE aanvraag SET hoorrecht_gemeld_op = NULL WHERE id = $1', [id]);
    await vraag(
      `UPDATE klok SET gestopt_op = NULL, stopreden = NULL WHERE soort = 'CLK-07' AND procedure_id =
        (SELECT id FROM procedure WHERE onderwerp_id = $1)`,
      [id],
    );
  }
  const [lijnId] = await intake.lijnIds(id);
  const voorstel = await intake.handel(id, 'voorstel', leefloonvoorstel(lijnId!), ALS_PUT);
  expect(voorstel.status).toBe(200);
  return plek(intake, id);
}

async function dienIn(intake: ProefIntake, dossierId: string): Promise<Aanvraagplek> {
  const { id } = await totVoorstel(intake, dossierId, { gehoord: true });
  expect((await intake.handel(id, 'voorstel/indienen')).status).toBe(200);
  return plek(intake, id);
}

async function trekIn(intake: ProefIntake, dossierId: string): Promise<Aanvraagplek> {
  const { id } = await registreer(intake, dossierId);
  expect((await intake.handel(id, 'intrekken', { reden: 'Op vraag van de cliënt.' })).status).toBe(200);
  return plek(intake, id);
}

async function maakGeheim(intake: ProefIntake) {
  const { id: clientId } = await intake.gelukt('/clienten', {
    ...{ aanspreking: 'neutraal', voornaam: 'Noor', naam: 'Claes', adressen: [] },
  });
  const vertrouwelijk = { clientId, werkerId: intake.werkerId, vertrouwelijk: true };
  const { id: geheimDossierId } = await intake.gelukt('/dossiers', vertrouwelijk);
  const inhoudBase64 = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n').toString('base64');
  const stuk = { naam: 'attest.pdf', soort: 'attest', inhoudBase64 };
  const { id: geheimeBijlageId } = await intake.gelukt(`/dossiers/${geheimDossierId}/bijlagen`, stuk);
  return { geheimDossierId, geheimeBijlageId, geheim: await registreer(intake, geheimDossierId) };
}

async function verleen(intake: ProefIntake, dossierId: string): Promise<Intakewereld['dringend']> {
  const besluit = await intake.gelukt<{ besluitId: string; lijnIds: string[] }>(
    `/dossiers/${dossierId}/dringende-steun`,
    HULP,
    { token: intake.voorzitter },
  );
  return { besluitId: besluit.besluitId, lijnId: besluit.lijnIds[0]! };
}

async function stelVraag(intake: ProefIntake): Promise<string> {
  const zaak = { soort: 'uitleg', begintOp: `${VANDAAG}T08:00:00Z`, omschrijving: 'Hoe is dit berekend?' };
  return (await intake.gelukt('/termijnzaken', zaak)).id;
}

async function sluitVraag(intake: ProefIntake): Promise<string> {
  const id = await stelVraag(intake);
  const klaar = { op: `${VANDAAG}T08:30:00Z`, reden: 'Uitgelegd.' };
  expect((await intake.doe(`/termijnzaken/${id}/afsluiting`, klaar, { revisie: 1 })).status).toBe(200);
  return id;
}

/** The first document came in this morning, and the client was reminded of the other. */
async function vraagStukken(intake: ProefIntake, dossierId: string): Promise<Intakewereld['stukkenlijst']> {
  const { id: aanvraagId } = await intake.aanvraag(dossierId, [LEEFLOON]);
  const vraag = { bezorgTegen: '2026-03-23', stukken: [{ soort: 'loon' }, { soort: 'huurcontract' }] };
  const { id } = await intake.gelukt(`/aanvragen/${aanvraagId}/stukkenlijsten`, vraag);
  const stukken = await intake.proef.databank.vraag<{ id: string }>(
    'SELECT id FROM stuk WHERE stukkenlijst_id = $1 ORDER BY volgnr',
    [id],
  );
  const [ontvangenId, openId] = stukken.map((stuk) => stuk.id) as [string, string];
  await intake.gelukt(`/stukken/${ontvangenId}/ontvangen`, { op: VANDAAG, wijze: 'balie' });
  await intake.gelukt(`/stukkenlijsten/${id}/herinneren`, { op: VANDAAG });
  return { id, ontvangenId, openId };
}

/** Proposals on requests whose inquiry is done, with the amounts the API computed for them. */
import { leefloonvoorstel, type Geregistreerd, type ProefIntake } from './proefintake.js';

export interface Voorgesteld {
  readonly besluit: string;
  readonly gegevens: {
    readonly bedragCent: number;
    readonly stappen?: readonly { readonly bedragCent: number }[];
    readonly aflossingen?: readonly { readonly vervaltOp: string; readonly bedragCent: number }[];
  };
}

export interface RijpeAanvraag extends Geregistreerd {
  readonly dossierId: string;
  readonly lijnIds: readonly string[];
}

export const ALS_PUT = { methode: 'PUT' };

export const lijn = (aanvraaglijnId: string | undefined, besluit: string, invoer: object) => ({
  ...{ aanvraaglijnId, besluit, invoer },
  tekst: 'Voorstel.',
});

/** A request registered and inquired into on that day: its report is closed, its proposal is still to come. */
export async function maakRijp(
  intake: ProefIntake,
  dag: string,
  lijnen: readonly object[],
  dossierId?: string,
): Promise<RijpeAanvraag> {
  await intake.klok(`${dag}T09:00:00Z`);
  const dossier = dossierId ?? (await intake.dossier());
  const aanvraag = await intake.aanvraag(dossier, lijnen);
  await intake.onderzocht(aanvraag.id);
  return { ...aanvraag, dossierId: dossier, lijnIds: await intake.lijnIds(aanvraag.id) };
}

export async function stelVoor(
  intake: ProefIntake,
  id: string,
  lijnen: readonly object[],
  anders: object = {},
): Promise<readonly Voorgesteld[]> {
  const antwoord = await intake.handel(id, 'voorstel', leefloonvoorstel('', { lijnen, ...anders }), ALS_PUT);
  expect(antwoord).toMatchObject({ status: 200 });
  return (antwoord.lichaam as { lijnen: Voorgesteld[] }).lijnen;
}

import type { Begin } from '../boodschappen.js';
import type { Gevolgd } from '../stappen/volg.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** One run per request; people act through the API, this waits, guards the clocks and has the work done. */
export async function aanvraagProcedure(begin: Begin): Promise<void> {
  const aanvraag = volg(begin);
  await totGesloten(async () => {
    await ontvangst(aanvraag);
    for (let ronde = 1; await aanvraag.heeftRonde(ronde); ronde++) {
      await onderzoek(aanvraag, ronde);
      await voorstel(aanvraag, ronde);
      await agendering(aanvraag, ronde);
      await zittingsuitkomst(aanvraag, ronde);
    }
  });
}

/** The receipt is printed the same day (RMI 18, OCMW-wet 58). */
const ontvangst = (aanvraag: Gevolgd): Promise<string> => aanvraag.tot(1, 'ontvangen');

/** The worker's final report. A round after an adjournment may lean on the earlier one. */
const onderzoek = (aanvraag: Gevolgd, ronde: number): Promise<string> => aanvraag.tot(ronde, 'verslagKlaar');

/** The proposal with its motivation, ripe for the agenda. */
const voorstel = (aanvraag: Gevolgd, ronde: number): Promise<string> => aanvraag.tot(ronde, 'voorstelKlaar');

/** On an agenda that left with the convocation. */
const agendering = (aanvraag: Gevolgd, ronde: number): Promise<string> => aanvraag.tot(ronde, 'geagendeerd');

/** The meeting dealt with it, or could not: per line decided, adjourned, rejected, not dealt with. */
const zittingsuitkomst = (aanvraag: Gevolgd, ronde: number): Promise<string> => aanvraag.tot(ronde, 'behandeld');

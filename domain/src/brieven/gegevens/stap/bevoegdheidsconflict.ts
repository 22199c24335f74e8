import { z } from 'zod';
import { stapBrief } from '../../stap.js';
import { alinea, alineas, datum, postadres, regel } from '../../velden.js';
import { rechtsregel } from '../../wetten.js';

/** We were sent a request and think we may not decide either: the Minister says who must (W65 15). */
export const bevoegdheidsconflictVelden = z.strictObject({
  minister: z.strictObject({ naam: regel, adres: postadres }),
  /** The OCMW that sent us the request. */
  anderOcmw: z.strictObject({ naam: regel, adres: postadres, tel: regel }),
  aanvraagDatum: datum,
  gevraagd: regel,
  doorgezondenOp: datum,
  ontvangenOp: datum,
  besluitDatum: datum,
  /** Why the other OCMW thinks we are competent. */
  standpuntAnder: alineas.min(1),
  /** Why we think we are not. */
  redenen: alineas.min(1),
  /** What we decided meanwhile so that the client does not wait. */
  voorlopig: alinea.optional(),
  regels: z.array(rechtsregel).min(1).max(5),
  bijlagen: z.array(regel).min(1).max(10),
});

/** What the client reads of it: that the Minister is asked, and later whom the Minister designates; his request runs on. */
export const berichtBevoegdheidVelden = z
  .strictObject({
    stand: z.enum(['gevraagd', 'wij_aangewezen', 'ander_aangewezen']),
    /** The OCMW that sent us the request, read after "het": "OCMW Zandhoek". */
    doorgezondenDoor: regel,
    /** With a designation: whom, read after "het", and on which day. */
    aangewezenOcmw: regel.optional(),
    aangewezenOp: datum.optional(),
    aanvraagDatum: datum,
    gevraagd: regel,
    beslisUiterlijk: datum,
    stilzwijgenBeroepTot: datum,
  })
  .refine((g) => (g.stand === 'ander_aangewezen') === (g.aangewezenOcmw !== undefined), {
    path: ['aangewezenOcmw'],
    message: 'Noem het OCMW dat de minister aanwees, en alleen als het een ander is.',
  })
  .refine((g) => (g.stand === 'gevraagd') === (g.aangewezenOp === undefined), {
    path: ['aangewezenOp'],
    message: 'Noem de dag van de aanwijzing zodra er een is.',
  });

export const berichtBevoegdheidGegevens = stapBrief(berichtBevoegdheidVelden);
export const bevoegdheidsconflictGegevens = stapBrief(bevoegdheidsconflictVelden);

import { BETROUWBAARHEID, rekenregel, type Betrouwbaarheid } from '@besluitpad/domain';
import { z } from 'zod';
import { AanvraagStand } from '../aanvragen/vormen.js';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

/** The parts of a social report; which of them a final report must hold is in domain (`onderzoek/checklist.ts`). */
export const Verslaginhoud = z.strictObject({
  situatie: tekstveld().optional(),
  gezin: tekstveld().optional(),
  middelen: tekstveld().optional(),
  verblijf: tekstveld().optional(),
  andereRechten: tekstveld().optional(),
  werkbereidheid: tekstveld().optional(),
  levensomstandigheden: tekstveld().optional(),
  gezondheid: tekstveld().optional(),
  budget: tekstveld().optional(),
  schulden: tekstveld().optional(),
  geenHuisbezoek: tekstveld(1_000)
    .optional()
    .describe('Waarom er geen huisbezoek kon zijn, bijvoorbeeld bij dakloosheid'),
  besluit: tekstveld().optional(),
  ontbrekendeStukken: tekstveld()
    .optional()
    .describe('Het bewijs van wat gevraagd, herinnerd en ontvangen is; het programma zet het erbij als iets ontbreekt'),
});
export type Verslaginhoud = z.infer<typeof Verslaginhoud>;

/** As it is kept once it is final: with the means test it leans on, which nobody writes by hand. */
export const AfgeslotenInhoud = Verslaginhoud.extend({
  middelentoets: z.strictObject({ volgnr: z.int(), samenCent: z.int(), berekening: z.array(rekenregel) }).optional(),
});
export type AfgeslotenInhoud = z.infer<typeof AfgeslotenInhoud>;
export type Verslagtoets = NonNullable<AfgeslotenInhoud['middelentoets']>;

export const Verslaginvoer = z.strictObject({
  inhoud: Verslaginhoud,
  huisbezoekOp: datumveld.optional(),
  opmerkingenClient: tekstveld(4_000).optional(),
  redenNieuweVersie: tekstveld(1_000).optional().describe('Verplicht als de vorige versie afgesloten is'),
});
export type Verslaginvoer = z.infer<typeof Verslaginvoer>;

export const VerslagStand = AanvraagStand.extend({ verslagId: z.uuid(), versie: z.int() }).meta({ id: 'VerslagStand' });
export type VerslagStand = z.infer<typeof VerslagStand>;

const BETROUWBAAR = Object.keys(BETROUWBAARHEID) as [Betrouwbaarheid, ...Betrouwbaarheid[]];

export const Feitinvoer = z
  .strictObject({
    rubriek: regelveld(80),
    tekst: tekstveld(4_000),
    bron: regelveld(300),
    vastgesteldOp: datumveld,
    onderwerp: regelveld(120)
      .optional()
      .describe('Waarover het feit gaat, samen met waarde: zo worden tegenstrijdige feiten gevonden'),
    waarde: regelveld(300).optional(),
    betrouwbaarheid: z.enum(BETROUWBAAR).default('niet_beoordeeld'),
    weerlegtId: z.uuid().optional().describe('Het eerdere feit dat hiermee niet langer geldt'),
  })
  .superRefine(({ onderwerp, waarde }, ctx) => {
    if ((onderwerp === undefined) === (waarde === undefined)) return;
    const path = [onderwerp === undefined ? 'onderwerp' : 'waarde'];
    ctx.addIssue({ code: 'custom', path, message: 'Een onderwerp en zijn waarde horen samen.' });
  });
export type Feitinvoer = z.infer<typeof Feitinvoer>;

export const Onderzoekstand = z
  .strictObject({
    punten: z.array(
      z.strictObject({
        code: z.string(),
        label: z.string(),
        status: z.enum(['in_orde', 'ontbreekt', 'aandacht']),
        veld: z.string(),
        bron: z.string(),
        boodschap: z.string().nullable(),
      }),
    ),
    tegenstrijdigheden: z.array(
      z.strictObject({ rubriek: z.string(), onderwerp: z.string(), feitIds: z.array(z.uuid()) }),
    ),
  })
  .meta({ id: 'Onderzoekstand' });
export type Onderzoekstand = z.infer<typeof Onderzoekstand>;

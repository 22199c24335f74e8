import { fouteSpoorkeuze, ontvangstVelden, stapVelden, STEUNSOORTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

/** What only some kinds of aid need to know at once, and what intake adds to the receipt. */
const Lijngegevens = ontvangstVelden.extend({
  leverdatum: datumveld.optional().describe('Verwarmingstoelage: de dag van de levering'),
  liters: z.int().min(1).max(100_000).optional(),
});

export const Lijninvoer = z
  .strictObject({
    spoor: z.enum(['MI', 'MD']),
    steun: z.enum(STEUNSOORTEN),
    omschrijving: regelveld(300),
    gegevens: Lijngegevens.optional(),
  })
  .superRefine(({ spoor, steun, gegevens }, ctx) => {
    const fout = fouteSpoorkeuze(steun, spoor);
    if (fout !== undefined) ctx.addIssue({ code: 'custom', path: ['spoor'], message: fout });
    if (steun === 'VT' && gegevens?.leverdatum === undefined) {
      const message = 'Een verwarmingstoelage vraagt de dag van de levering.';
      ctx.addIssue({ code: 'custom', path: ['gegevens', 'leverdatum'], message });
    }
  });
export type Lijninvoer = z.infer<typeof Lijninvoer>;

export const Aanvraaginvoer = z
  .strictObject({
    soort: z.enum(['aanvraag', 'ambtshalve']).default('aanvraag'),
    wijze: z.enum(['mondeling', 'brief', 'aangetekend', 'mail', 'gemachtigde', 'doorgezonden', 'ambtshalve']),
    ontvangenOp: datumveld.optional().describe('Ontbreekt: vandaag'),
    eersteOntvangstOp: datumveld.optional().describe('Doorgezonden aanvraag: de dag van ontvangst bij het eerste OCMW'),
    vraag: tekstveld(4_000),
    signaalId: z.uuid().optional(),
    lijnen: z.array(Lijninvoer).min(1).max(20),
  })
  .superRefine(({ soort, wijze, eersteOntvangstOp, ontvangenOp }, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if ((soort === 'ambtshalve') !== (wijze === 'ambtshalve')) {
      fout('wijze', 'Een ambtshalve dossier opent u ambtshalve, een aanvraag niet.');
    }
    if ((wijze === 'doorgezonden') !== (eersteOntvangstOp !== undefined)) {
      fout(
        'eersteOntvangstOp',
        'Vermeld bij een doorgezonden aanvraag, en enkel dan, wanneer het eerste OCMW ze ontving.',
      );
    }
    if (eersteOntvangstOp !== undefined && ontvangenOp !== undefined && eersteOntvangstOp > ontvangenOp) {
      fout('eersteOntvangstOp', 'Het eerste OCMW ontving de aanvraag niet later dan dit.');
    }
  });
export type Aanvraaginvoer = z.infer<typeof Aanvraaginvoer>;

export const Klokstand = z
  .strictObject({
    soort: z.string(),
    onderwerpId: z.uuid(),
    begint: z.iso.date(),
    uiterlijk: z.iso.date().nullable(),
    grondslag: z.string(),
    zekerheid: z.string(),
  })
  .meta({ id: 'Klokstand' });

export const Uitweg = z
  .strictObject({
    soort: z.enum(['bijkomendeZitting', 'hoogdringend', 'subcomite', 'dringendeSteun', 'voorschot']),
    mogelijk: z.boolean(),
    tekst: z.string(),
    zittingUiterlijk: z.iso.date().optional(),
    oproepenUiterlijk: z.iso.date().optional(),
  })
  .meta({ id: 'Uitweg' });

export const Waarschuwing = z
  .strictObject({
    tekst: z.string(),
    uitwegen: z.array(z.string()),
    mogelijkheden: z
      .array(Uitweg)
      .describe('Dezelfde uitwegen als gegevens: wat de kalender al uitsluit, staat op niet mogelijk'),
  })
  .meta({ id: 'Waarschuwing' });
export type Waarschuwing = z.infer<typeof Waarschuwing>;

export const Geregistreerd = z
  .strictObject({
    id: z.uuid(),
    registernummer: z.string(),
    procedureId: z.uuid(),
    beslisUiterlijk: z.iso.date(),
    laatsteHaalbareZitting: z.iso.date().nullable(),
    verslagUiterlijk: z.iso.date().nullable(),
    waarschuwing: Waarschuwing.optional(),
    klokken: z.array(Klokstand),
    rev: z.int(),
  })
  .meta({ id: 'GeregistreerdeAanvraag' });
export type Geregistreerd = z.infer<typeof Geregistreerd>;

export const AanvraagStand = z
  .strictObject({ id: z.uuid(), fase: z.string(), ronde: z.int(), rev: z.int() })
  .meta({ id: 'AanvraagStand' });

export const Signaalinvoer = z.strictObject({
  bron: regelveld(),
  tekst: tekstveld(4_000),
  toestemming: z.boolean(),
  dossierId: z.uuid().optional(),
});
export type Signaalinvoer = z.infer<typeof Signaalinvoer>;

export const Redeninvoer = z.strictObject({ reden: tekstveld(2_000) });
export type Redeninvoer = z.infer<typeof Redeninvoer>;

export const Intrekinvoer = Redeninvoer.extend({
  via: z.enum(['brief', 'mail', 'balie', 'telefoon']).default('balie').describe('Hoe de cliënt dit liet weten'),
});
export type Intrekinvoer = z.infer<typeof Intrekinvoer>;

export const Gemeldinvoer = z.strictObject({
  op: datumveld,
  wijze: z.enum(['ontvangstbewijs', 'brief', 'afgifte', 'mail']),
});
export type Gemeldinvoer = z.infer<typeof Gemeldinvoer>;

export const Hoorrechtbrief = stapVelden.hoorrecht.extend({ briefdatum: datumveld.optional() });
export type Hoorrechtbrief = z.infer<typeof Hoorrechtbrief>;

export const Gehoordinvoer = z.strictObject({ op: datumveld, verslag: tekstveld(8_000) });
export type Gehoordinvoer = z.infer<typeof Gehoordinvoer>;

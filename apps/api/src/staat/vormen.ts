import { z } from 'zod';
import { dag } from '../comite/velden.js';
import { paginavelden } from '../http/paginering.js';

export const FORMULIERSTATUSSEN = ['klaar', 'verzonden', 'aanvaard', 'geweigerd'] as const;

export const Formuliervraag = z.strictObject({
  ...paginavelden,
  status: z.enum(FORMULIERSTATUSSEN).optional(),
  dossier: z.uuid().optional(),
});
export type Formuliervraag = z.infer<typeof Formuliervraag>;

export const Staatsformulier = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    besluitlijnId: z.uuid(),
    soort: z.string(),
    versie: z.int(),
    status: z.enum(FORMULIERSTATUSSEN),
    gegevens: z.record(z.string(), z.json()),
    verzondenOp: z.string().nullable(),
    beantwoordOp: z.string().nullable(),
    referentie: z.string().nullable(),
    weigeringsreden: z.string().nullable(),
    uiterlijk: z.string().nullable().describe('De eerste uiterste dag die nog loopt'),
  })
  .meta({ id: 'Staatsformulier' });
export type Staatsformulier = z.infer<typeof Staatsformulier>;

export const Staatsformulieren = z
  .strictObject({ staatsformulieren: z.array(Staatsformulier), volgende: z.string().optional() })
  .meta({ id: 'Staatsformulieren' });

export const FormulierVerzonden = z.strictObject({ op: dag });

export const Staatsantwoord = z.discriminatedUnion('aanvaard', [
  z.strictObject({ aanvaard: z.literal(true), referentie: z.string().trim().min(1).max(100), op: dag }),
  z.strictObject({ aanvaard: z.literal(false), reden: z.string().trim().min(3).max(500), op: dag }),
]);
export type Staatsantwoord = z.infer<typeof Staatsantwoord>;

/** Present when the State refused: the version that must be sent instead. */
export const Staatsgevolg = z.strictObject({ nieuwFormulierId: z.uuid().optional() });

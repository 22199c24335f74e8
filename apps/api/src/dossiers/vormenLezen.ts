/** How a dossier is shown. */
import { z } from 'zod';

const dag = z.iso.date();
const dagOfNiets = dag.nullable();

export const Dossierkop = z
  .strictObject({
    id: z.uuid(),
    nummer: z.string(),
    client: z.strictObject({ id: z.uuid(), voornaam: z.string(), naam: z.string() }),
    werker: z.strictObject({ id: z.uuid(), naam: z.string() }),
    vertrouwelijk: z.boolean(),
    geopendOp: dag,
    geslotenOp: dagOfNiets,
  })
  .meta({ id: 'Dossierkop' });
export type Dossierkop = z.infer<typeof Dossierkop>;

const Klok = z
  .strictObject({
    id: z.uuid(),
    procedureId: z.uuid(),
    soort: z.string(),
    onderwerpId: z.uuid(),
    begint: dag,
    uiterlijk: dagOfNiets,
    grondslag: z.string(),
    zekerheid: z.string(),
  })
  .meta({ id: 'LopendeKlok' });

export const Dossier = Dossierkop.extend({
  rev: z.int(),
  aanvragen: z.array(
    z.strictObject({
      id: z.uuid(),
      registernummer: z.string(),
      soort: z.string(),
      ontvangenOp: dag,
      fase: z.string(),
      ronde: z.int(),
      beslisUiterlijk: dag,
      sluitreden: z.string().nullable(),
    }),
  ),
  procedures: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.string(),
      onderwerpId: z.uuid(),
      aanZet: z.string(),
      ronde: z.int(),
      geslotenOp: z.iso.datetime().nullable(),
    }),
  ),
  klokken: z.array(Klok),
  taken: z.array(
    z.strictObject({
      id: z.uuid(),
      procedureId: z.uuid(),
      soort: z.string(),
      titel: z.string(),
      rol: z.string(),
      gebruikerId: z.uuid().nullable(),
      uiterlijk: dagOfNiets,
      reden: z.string().nullable(),
    }),
  ),
  besluiten: z.array(
    z.strictObject({
      id: z.uuid(),
      aanvraagId: z.uuid().nullable(),
      orgaan: z.string(),
      datum: dag,
      bekrachtiging: z.string().nullable(),
      lijnen: z.array(
        z.strictObject({
          id: z.uuid(),
          besluit: z.string(),
          steun: z.string(),
          tekst: z.string(),
          bedragCent: z.int().nullable(),
          ingang: dagOfNiets,
          einde: dagOfNiets,
        }),
      ),
    }),
  ),
  brieven: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.string(),
      versie: z.int(),
      status: z.string(),
      briefdatum: dag,
      onderwerpId: z.uuid(),
    }),
  ),
  gezinsleden: z.array(
    z.strictObject({
      id: z.uuid(),
      naam: z.string(),
      insz: z.string().nullable(),
      geboren: dagOfNiets,
      verwantschap: z.string(),
      onderhoudsplichtig: z.boolean(),
      samenwonend: z.boolean(),
      van: dag,
      tot: dagOfNiets,
    }),
  ),
  inkomens: z.array(
    z.strictObject({
      id: z.uuid(),
      gezinslidId: z.uuid().nullable(),
      soort: z.string(),
      maandbedragCent: z.int(),
      teltMee: z.boolean(),
      van: dag,
      tot: dagOfNiets,
      bron: z.string(),
    }),
  ),
  contacten: z.array(
    z.strictObject({ id: z.uuid(), op: z.iso.datetime(), soort: z.string(), tekst: z.string(), gebruikerId: z.uuid() }),
  ),
  mondelingeUitleg: z.array(
    z.strictObject({
      id: z.uuid(),
      briefId: z.uuid(),
      op: dag,
      wijze: z.string().nullable(),
      overgeslagen: z.string().nullable(),
      tekst: z.string().nullable(),
      gebruikerId: z.uuid(),
      genoteerdOp: z.iso.datetime(),
    }),
  ),
  aanmaningen: z.array(z.strictObject({ id: z.uuid(), verzondenOp: dag, wijze: z.string(), reden: z.string() })),
  bijlagen: z.array(
    z.strictObject({
      id: z.uuid(),
      naam: z.string(),
      soort: z.string(),
      mediatype: z.string(),
      grootte: z.int(),
      voorComite: z.boolean(),
    }),
  ),
}).meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof Dossier>;

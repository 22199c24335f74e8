/** How a request is shown: with all its versions, clocks and what happened to it. */
import { z } from 'zod';

const dag = z.iso.date();
const dagOfNiets = dag.nullable();
const tijdstip = z.iso.datetime();

export const Aanvraag = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    procedureId: z.uuid(),
    soort: z.string(),
    registernummer: z.string(),
    wijze: z.string(),
    vraag: z.string(),
    ontvangenOp: dag,
    eersteOntvangstOp: dagOfNiets,
    fase: z.string(),
    ronde: z.int(),
    beslisUiterlijk: dag,
    haalt: z
      .strictObject({
        zittingId: z.uuid().nullable(),
        zittingOp: dagOfNiets,
        teLaat: z.boolean(),
        nodig: z.enum(['verslag', 'voorstel', 'agenda', 'niets']),
        klaarTegen: dagOfNiets,
        zin: z.string().describe('Te lezen na "Deze aanvraag"'),
      })
      .nullable()
      .describe('Welke zitting deze aanvraag haalt, en wat daarvoor nodig is'),
    hoorrechtGemeldOp: dagOfNiets,
    hoorrechtGevraagd: z.boolean(),
    gehoordOp: dagOfNiets,
    geslotenOp: dagOfNiets,
    sluitreden: z.string().nullable(),
    rev: z.int(),
    lijnen: z.array(
      z.strictObject({
        id: z.uuid(),
        volgnr: z.int(),
        spoor: z.string(),
        steun: z.string(),
        omschrijving: z.string(),
        gegevens: z.unknown(),
        uitkomst: z.string().nullable(),
      }),
    ),
    feiten: z.array(
      z.strictObject({
        id: z.uuid(),
        volgnr: z.int(),
        rubriek: z.string(),
        tekst: z.string(),
        bron: z.string(),
        vastgesteldOp: dag,
        onderwerp: z.string().nullable(),
        waarde: z.string().nullable(),
        betrouwbaarheid: z.string(),
        weerlegtId: z.uuid().nullable(),
      }),
    ),
    verslagen: z.array(
      z.strictObject({
        id: z.uuid(),
        versie: z.int(),
        inhoud: z.unknown(),
        huisbezoekOp: dagOfNiets,
        opmerkingenClient: z.string().nullable(),
        opstellerId: z.uuid(),
        vergrendeldOp: tijdstip.nullable(),
        redenNieuweVersie: z.string().nullable(),
        rev: z.int(),
      }),
    ),
    voorstellen: z.array(
      z.strictObject({
        id: z.uuid(),
        ronde: z.int(),
        versie: z.int(),
        motivering: z.string(),
        brief: z.unknown(),
        bespreking: z.boolean(),
        opstellerId: z.uuid(),
        vergrendeldOp: tijdstip.nullable(),
        teruggenomenOp: tijdstip.nullable(),
        rev: z.int(),
        lijnen: z.array(
          z.strictObject({
            id: z.uuid(),
            aanvraaglijnId: z.uuid(),
            volgnr: z.int(),
            besluit: z.string(),
            tekst: z.string(),
            gegevens: z.unknown(),
          }),
        ),
      }),
    ),
    klokken: z.array(
      z.strictObject({
        id: z.uuid(),
        soort: z.string(),
        onderwerpId: z.uuid(),
        begint: dag,
        uiterlijk: dagOfNiets,
        grondslag: z.string(),
        zekerheid: z.string(),
        gestoptOp: dagOfNiets,
        stopreden: z.string().nullable(),
        teLaat: z.boolean(),
      }),
    ),
    geschiedenis: z.array(
      z.strictObject({
        id: z.uuid(),
        op: tijdstip,
        soort: z.string(),
        rol: z.string(),
        gebruikerId: z.uuid().nullable(),
        gegevens: z.unknown(),
        tekst: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Aanvraag' });
export type Aanvraag = z.infer<typeof Aanvraag>;

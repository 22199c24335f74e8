import { z } from 'zod';
import { fichesteun } from './boekhouding/fiches.js';
import { grootboek } from './boekhouding/grootboek.js';
import { briefSoorten, groepVanSoort } from './brieven/soorten.js';
import { bedragCent, datum, regel } from './brieven/velden.js';
import { HOOGDRINGEND_TELT } from './comite/stemming.js';
import { agendaMinuten, AGENDA_MINUTEN_NA_TE_KIJKEN } from './comite/zittingslast.js';

/** Who signs letters, in the order in which they stand at the foot of the letter. */
const ondertekenaar = z.enum(['algemeenDirecteur', 'voorzitter', 'hoofdSocialeDienst', 'werker']);
export type Ondertekenaar = z.infer<typeof ondertekenaar>;

/** A rule of the house is a value that someone set, with how sure it is and where it stands. */
const huisregel = <W extends z.ZodType>(waarde: W) =>
  z.strictObject({
    waarde,
    zekerheid: z.enum(['gevonden', 'na_te_kijken', 'twijfel']),
    bron: z.string().trim().min(1).max(300),
  });

/** 'UU:MM'. */
const uur = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf het uur als UU:MM.');

/** How a meeting is followed up: absent in an OCMW that was set up before, asked of a new one. */
export const zittingsregels = z.strictObject({
  /** Is a letter of the committee read before it is signed, and until which hour by the worker? */
  eerstGelezen: huisregel(
    z
      .strictObject({ vereist: z.boolean(), van: uur, tot: uur })
      .refine(({ van, tot }) => van < tot, 'Het lezen begint voor het eindigt.'),
  ).optional(),
  /** Are refusals, sanctions and recoveries explained aloud before their letter leaves? */
  eerstUitgelegd: huisregel(z.boolean()).optional(),
  /** Is the list of decisions of a meeting signed before any of its letters is released? */
  besluitenlijstEerst: huisregel(z.boolean()).optional(),
  /** May the metadata of a closed meeting be exported (R-COM-23)? Absent: no. */
  osloUitvoer: huisregel(z.boolean()).optional(),
  /** R-COM-02: seats of the municipal council, an odd number; the committee's own size follows from it. Absent: not set yet. */
  raadszetels: huisregel(
    z
      .int()
      .min(7)
      .max(99)
      .refine((n) => n % 2 === 1, 'Een gemeenteraad telt een oneven aantal zetels.'),
  ).optional(),
  /** Minutes an item of a meeting takes, per group: for the load of the meetings to come; absent: an estimate. */
  agendaMinuten: huisregel(agendaMinuten).optional(),
});

/** What each OCMW settles for itself: kept in `ocmw.huisregels`, changed by the administrator only. */
export const huisregels = z.strictObject({
  ...zittingsregels.shape,
  /** R-COM-09: calendar days before the meeting. */
  oproepingDagen: huisregel(z.union([z.literal(8), z.literal(5)])),
  voorzitterTeltMee: huisregel(z.boolean()),
  /** R-COM-11: two thirds of whom admit an item that is not on the agenda; absent: of all members in office. */
  hoogdringendTelt: huisregel(z.enum(HOOGDRINGEND_TELT)).optional(),
  dringendMaxCent: huisregel(bedragCent),
  ondertekenaars: huisregel(
    z.strictObject({
      standaard: z.array(ondertekenaar).min(1).max(3),
      perSoort: z.partialRecord(z.enum(briefSoorten), z.array(ondertekenaar).min(1).max(3)),
    }),
  ),
  proRataMethode: huisregel(z.literal('kalenderdagen')),
  /** Until when the administrator confirmed the open last row of a table of amounts. */
  baremaBevestigdTot: huisregel(
    z.strictObject({
      leefloon: datum.optional(),
      verwarmingstoelage: datum.optional(),
      spi: datum.optional(),
      'spi-student': datum.optional(),
    }),
  ),
  /** Read after "elke maand": "op de laatste werkdag". */
  betaaldag: huisregel(regel),
  /** S37, S39: years of prescription a recovery letter mentions. */
  verjaringJaren: huisregel(z.int().min(1).max(30)),
  /** Whether the right to be heard is told beforehand for other aid than integration too (domein §2.5); absent: no. */
  hoorrechtMD: huisregel(z.boolean()).optional(),
  /** R-COM-17: may the committee meet (partly) at a distance in exceptional circumstances? Absent: no. */
  digitaalVergaderen: huisregel(z.boolean()).optional(),
  /** R-COM-03: may a substitute sit for a member who is prevented? Absent: nobody said so, so no. */
  plaatsvervanging: huisregel(z.boolean()).optional(),
  /** Which aid goes on the yearly slip; absent: all of it is still to be looked at. */
  fichesteun: huisregel(fichesteun).optional(),
  /** Ledger codes of the accounts; absent: nothing can be booked yet. */
  grootboek: huisregel(grootboek).optional(),
  /** Years a closed file is kept (domein §8); absent: the common ten years, to be checked. */
  bewaarjaren: huisregel(z.int().min(1).max(100)).optional(),
  /** Side of the window in the envelopes of this OCMW; right when nobody set it. */
  briefvenster: huisregel(z.enum(['rechts', 'links'])).optional(),
  /** Must a second person approve a proposal before it is handed in? With the colleagues of partner OCMWs who may. */
  vierOgen: huisregel(
    z.strictObject({
      vereist: z.boolean(),
      partners: z.array(z.strictObject({ ocmw: regel, naam: regel, functie: regel })).max(10),
    }),
  ).optional(),
});
export type Huisregels = z.infer<typeof huisregels>;

export function ondertekenaarsVan(regels: Huisregels, soort: (typeof briefSoorten)[number]): readonly Ondertekenaar[] {
  const { standaard, perSoort } = regels.ondertekenaars.waarde;
  // A step letter decides nothing: its worker signs it alone unless the house wants otherwise.
  return perSoort[soort] ?? (groepVanSoort[soort] === 'stap' ? ['werker'] : standaard);
}

const EIGEN_REGEL = { zekerheid: 'na_te_kijken', bron: 'standaard bij de inrichting' } as const;

/** A new OCMW reads and explains before anything leaves, until it decides otherwise. */
export const ZITTINGSREGELS_BIJ_INRICHTING = {
  eerstGelezen: { waarde: { vereist: true, van: '08:30', tot: '12:00' }, ...EIGEN_REGEL },
  eerstUitgelegd: { waarde: true, ...EIGEN_REGEL },
  besluitenlijstEerst: { waarde: true, ...EIGEN_REGEL },
} as const satisfies z.infer<typeof zittingsregels>;

export type Briefvenster = 'rechts' | 'links';

export function briefvensterVan(regels: Huisregels): Briefvenster {
  return regels.briefvenster?.waarde ?? 'rechts';
}

export function agendaMinutenVan(regels: Huisregels): NonNullable<Huisregels['agendaMinuten']> {
  return (
    regels.agendaMinuten ?? {
      ...{ waarde: AGENDA_MINUTEN_NA_TE_KIJKEN, zekerheid: 'na_te_kijken' },
      bron: 'schatting, tot het OCMW een eigen aantal minuten instelt',
    }
  );
}

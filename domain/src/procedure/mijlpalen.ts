/** Milestones of each kind of procedure, per round where the procedure has rounds. Never taken back. */
export const MIJLPALEN = {
  aanvraag: ['ontvangen', 'verslagKlaar', 'voorstelKlaar', 'geagendeerd', 'behandeld'],
  besluit: ['briefKlaar', 'vrijgegeven', 'verzonden', 'uitgevoerd', 'gemeld'],
  dringend: ['inHanden', 'bekrachtigd'],
  zitting: ['opgeroepen', 'gesloten', 'genotuleerd'],
  opvolging: ['beeindigd'],
  beroep: ['verweerd', 'uitgesproken', 'berust'],
  regimemigratie: ['doorgevoerd'],
  betaalrun: ['besteld', 'uitgevoerd'],
} as const;

export type ProcedureSoort = keyof typeof MIJLPALEN;
export type Mijlpaal<S extends ProcedureSoort> = (typeof MIJLPALEN)[S][number];

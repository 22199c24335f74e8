import type { ProcedureSoort } from '@besluitpad/domain';

/** The contract between API and engine: names, ids and the one signal. No workflow code and no text about people. */
export const TAAKRIJ = 'besluitpad';
export const SIGNAAL_GEWIJZIGD = 'gewijzigd';
export const ZOEKATTRIBUUT_SOORT = 'BesluitpadSoort';

export interface Begin {
  readonly procedureId: string;
  /** how long after its next moment the procedure's own timer fires, at least and at most; the klokronde comes first */
  readonly spreidingMs?: readonly [minst: number, meest: number];
}

export const WORKFLOWS = {
  aanvraag: 'aanvraagProcedure',
  besluit: 'besluitProcedure',
  dringend: 'dringendeSteunProcedure',
  zitting: 'zittingWorkflow',
  opvolging: 'opvolging',
  beroep: 'beroepProcedure',
  regimemigratie: 'regimeMigratie',
  betaalrun: 'betaalrun',
} as const satisfies Record<ProcedureSoort, string>;

export const KLOKRONDE = 'klokronde';
export const VEEGRONDE = 'veegronde';

/** Business ids: `procedure/<uuid>`, `zitting/<uuid>`, `opvolging/<uuid>`. */
export function workflowId(soort: ProcedureSoort, procedureId: string): string {
  switch (soort) {
    case 'aanvraag':
    case 'besluit':
    case 'dringend':
    case 'beroep':
      return `procedure/${procedureId}`;
    case 'zitting':
      return `zitting/${procedureId}`;
    case 'opvolging':
      return `opvolging/${procedureId}`;
    case 'regimemigratie':
      return `regimemigratie/${procedureId}`;
    case 'betaalrun':
      return `betaalrun/${procedureId}`;
  }
}

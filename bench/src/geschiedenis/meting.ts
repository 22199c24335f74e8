/** The whole demonstration on the real engine, and then how many events its histories hold. */
import { speelProef } from '@besluitpad/proeven';
import { openMotor } from '../motor.js';
import { hoogstens, percentiel, type Meting } from '../regel.js';
import { metDatabank } from '../databank.js';

interface Procedure {
  readonly id: string;
  readonly aanvraagId: string | null;
}

export const geschiedenis: Meting = async () => {
  const { omgeving } = await speelProef({});
  const procedures = await metDatabank(omgeving.beheerUrl, async (db) => (await db.query<Procedure>(PROCEDURES)).rows);
  const lengten = await telGebeurtenissen(omgeving);
  const perAanvraag = new Map<string, number>();
  for (const { id, aanvraagId } of procedures) {
    if (aanvraagId === null) continue;
    perAanvraag.set(aanvraagId, (perAanvraag.get(aanvraagId) ?? 0) + (lengten.get(id) ?? 0));
  }
  const aantallen = [...perAanvraag.values()];
  return [
    hoogstens(
      `gebeurtenissen per aanvraag over D01–D14, mediaan van ${aantallen.length}`,
      percentiel(aantallen, 0.5),
      150,
    ),
    hoogstens('gebeurtenissen per aanvraag, hoogste', Math.max(...aantallen), 300),
    hoogstens(`gebeurtenissen per procedure, hoogste van ${lengten.size}`, Math.max(...lengten.values()), 120),
  ];
};

/** A meeting belongs to no request, nor does what follows on aid that was taken over from before. */
const PROCEDURES = `
  SELECT p.id, coalesce(a.id, b.aanvraag_id, ob.aanvraag_id) AS "aanvraagId"
  FROM procedure p LEFT JOIN aanvraag a ON p.soort = 'aanvraag' AND a.id = p.onderwerp_id
  LEFT JOIN besluit b ON p.soort IN ('besluit', 'dringend') AND b.id = p.onderwerp_id
  LEFT JOIN opvolging o ON p.soort = 'opvolging' AND o.id = p.onderwerp_id
  LEFT JOIN besluitlijn l ON l.id = o.besluitlijn_id LEFT JOIN besluit ob ON ob.id = l.besluit_id`;

/** Per procedure, all its runs together: to continue as new is no way to hold fewer. */
async function telGebeurtenissen(omgeving: Parameters<typeof openMotor>[0]): Promise<Map<string, number>> {
  const client = await openMotor(omgeving);
  const lengten = new Map<string, number>();
  try {
    for await (const { workflowId, runId } of client.workflow.list({ query: 'BesluitpadSoort IS NOT NULL' })) {
      const { historyLength } = await client.workflow.getHandle(workflowId, runId).describe();
      const id = workflowId.replace(/^.*\//, '');
      lengten.set(id, (lengten.get(id) ?? 0) + historyLength);
    }
  } finally {
    await client.connection.close();
  }
  return lengten;
}

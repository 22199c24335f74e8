// Plays the whole story on fresh real processes and records the histories the replay test runs: `npm run geschiedenissen`.
import { Gebruiker, naarInstant, type Stap } from '@besluitpad/cli';
import { KLOKRONDE, TAAKRIJ, VEEGRONDE, workflowId, WORKFLOWS, type Begin } from '@besluitpad/workflows';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { verbindMotor } from './motor.js';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';
import { haalAlles, schrijfGekozen, type Opgenomen } from './opname.js';
import { speelProef, type Proefwijze } from './proef.js';
import { randgevallen } from './verhalen/randgevallen.js';
import { leesTerugvordering } from './verhalen/spelregels.js';
import { vervolgverhaal } from './verhalen/vervolg.js';
import { NA_HET_VONNIS, vonnisverhaal } from './verhalen/vonnis.js';
import { speelBetaalrun } from './speelBetaalrun.js';
import { speelRegimemigratie } from './speelRegimemigratie.js';
import { KORT } from './verhaaltje.js';

/** The sanction of D06 ends here: its payment resumes by itself. */
const NA_DE_SANCTIE = '2026-07-01T12:00';
const KORTE_SPREIDING = [1, 50] as const;

interface Opname {
  readonly soort: string;
  readonly verhaal: () => readonly Stap[];
  readonly einde?: string;
  readonly speel?: (omgeving: Omgeving) => Promise<unknown>;
}

/** `-- beroepProcedure`: of that kind only; the histories of the others stay. These have a story of their own. */
const APART: readonly Opname[] = [
  { soort: WORKFLOWS.betaalrun, verhaal: () => KORT, speel: speelBetaalrun },
  { soort: WORKFLOWS.regimemigratie, verhaal: () => KORT, speel: speelRegimemigratie },
  { soort: WORKFLOWS.beroep, verhaal: () => vonnisverhaal(new Map()), einde: NA_HET_VONNIS },
  {
    soort: WORKFLOWS.opvolging,
    verhaal: () => vervolgverhaal((dossierId) => leesTerugvordering(beheerUrl, dossierId)),
    speel: ({ apiUrl }) => new Gebruiker(apiUrl, { sub: 'beheer' }).post('/klok', { naar: naarInstant(NA_DE_SANCTIE) }),
  },
];
const SOORTEN: readonly string[] = [...Object.values(WORKFLOWS), KLOKRONDE, VEEGRONDE];
const [enkel] = process.argv.slice(2);
if (enkel !== undefined && !SOORTEN.includes(enkel)) throw new Error(`Geen procedure: kies uit ${SOORTEN.join(', ')}`);

const opgenomen: Opgenomen[] = [];
let beheerUrl = '';
const apart = APART.filter(({ soort }) => enkel === undefined || soort === enkel);
if (enkel === undefined || apart.length === 0) {
  await speelEnHaal({}, doeHetVerhaalAf);
  await speelEnHaal({ verhaal: randgevallen(new Map(), () => beheerUrl) });
}
for (const { verhaal, speel, einde } of apart) {
  const wijze = { verhaal: verhaal(), ...(einde === undefined ? {} : { einde }) };
  await speelEnHaal(wijze, (omgeving) => speel?.(omgeving));
}
console.log(`${await schrijfGekozen(opgenomen, enkel)} geschiedenissen opgenomen`);

async function speelEnHaal(
  wijze: Proefwijze,
  daarna?: (omgeving: Omgeving, client: Client) => Promise<unknown> | undefined,
): Promise<void> {
  const naEinde = async (omgeving: Omgeving): Promise<void> => {
    const client = await verbindMotor(omgeving);
    await daarna?.(omgeving, client);
    opgenomen.push(...(await haalAlles(omgeving, client)));
    await client.connection.close();
  };
  const { gebroken } = await speelProef({ ...wijze, naEinde }, (_, omgeving) => {
    beheerUrl = omgeving.beheerUrl;
    return Promise.resolve();
  });
  if (gebroken.length > 0) throw new Error(`Invarianten gebroken: ${gebroken.join('\n')}`);
}

async function doeHetVerhaalAf(omgeving: Omgeving, client: Client): Promise<void> {
  await laatTimerAflopen(omgeving, client);
  const beheer = new Gebruiker(omgeving.apiUrl, { sub: 'beheer' });
  await beheer.post('/klok', { naar: naarInstant(NA_DE_SANCTIE) });
}

/** A moment comes while no round of the clocks runs: the safety net of the request's own procedure records it. */
async function laatTimerAflopen({ beheerUrl }: Omgeving, client: Client): Promise<void> {
  await client.schedule.getHandle(KLOKRONDE).pause('opname');
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string }>(`
      UPDATE klok_stand SET nu = p.volgend_moment + interval '1 second' FROM (
        SELECT id, volgend_moment FROM procedure WHERE soort = 'aanvraag' AND gesloten_op IS NULL ORDER BY volgend_moment LIMIT 1) p
      RETURNING p.id`);
    const [procedure] = rows;
    if (procedure === undefined) throw new Error('Er is geen open aanvraag met een moment dat nog komt');
    const id = workflowId('aanvraag', procedure.id);
    await client.workflow.getHandle(id).terminate('opname');
    const begin: Begin = { procedureId: procedure.id, spreidingMs: KORTE_SPREIDING };
    await client.workflow.start(WORKFLOWS.aanvraag, { workflowId: id, taskQueue: TAAKRIJ, args: [begin] });
    await tot(async () => {
      const over = await db.query('SELECT 1 FROM procedure p, klok_stand WHERE p.id = $1 AND volgend_moment <= nu', [
        procedure.id,
      ]);
      return over.rowCount === 0;
    }, 'het moment is door de procedure zelf vastgelegd');
  } finally {
    await db.end();
  }
}

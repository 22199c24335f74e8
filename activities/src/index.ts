import type { Effect } from '@besluitpad/domain';
import { berekenBetaalrun } from './betaalrun/berekenBetaalrun.js';
import { bestelBetaalrun } from './betaalrun/bestelBetaalrun.js';
import { schrijfBetaalbestand } from './betalen/schrijfBetaalbestand.js';
import { exporteerVoorBpost } from './bpost/exporteerVoorBpost.js';
import { drukBesluitbrief } from './brieven/besluit/drukBesluitbrief.js';
import { mailBrieven } from './brieven/mailBrieven.js';
import { drukOntvangstbewijs } from './brieven/ontvangst/drukOntvangstbewijs.js';
import { drukStapbrief } from './brieven/stap/drukStapbrief.js';
import type { Diensten } from './motor/diensten.js';
import { voerInDatabaseUit, voerNaarBuitenUit } from './motor/effect.js';
import { maakRonden } from './motor/ronden.js';
import { beeindigSteun } from './opvolging/beeindigSteun.js';
import { hervatBetaling } from './opvolging/hervatBetaling.js';
import { migreerRegime } from './regimemigratie/migreerRegime.js';
import { drukBesluitenlijst } from './vergadering/drukBesluitenlijst.js';
import { drukNotulen } from './vergadering/drukNotulen.js';
import { drukOproeping } from './vergadering/drukOproeping.js';
import { mailOproeping } from './vergadering/mailOproeping.js';

export { maakDrukker } from './brieven/drukker.js';
export type { Diensten, Drukker, Drukwerk, Postbode, Postgevolg } from './motor/diensten.js';
export type { WorkflowStand as Stand } from './motor/ronden.js';
export { maakPostbode } from './post/smtp.js';

type Uitvoering = Record<Effect, (effectId: string) => Promise<void>>;

/** Everything the worker can be asked to do, by name: reading, clocks, and one activity per effect. */
export function createActivities(diensten: Diensten) {
  const { db, drukker, post } = diensten;
  const uitvoering: Uitvoering = {
    drukOntvangstbewijs: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukOntvangstbewijs(tx, drukker, e)),
    drukBesluitbrief: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukBesluitbrief(tx, drukker, e)),
    drukStapbrief: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukStapbrief(tx, drukker, e)),
    exporteerVoorBpost: (id) => voerInDatabaseUit(diensten, id, exporteerVoorBpost),
    schrijfBetaalbestand: (id) => voerInDatabaseUit(diensten, id, schrijfBetaalbestand),
    drukOproeping: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukOproeping(tx, drukker, e)),
    mailOproeping: (id) => voerNaarBuitenUit(diensten, id, (e) => mailOproeping(db, post, e)),
    mailBrieven: (id) => voerNaarBuitenUit(diensten, id, (e) => mailBrieven(db, post, e)),
    drukBesluitenlijst: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukBesluitenlijst(tx, drukker, e)),
    drukNotulen: (id) => voerInDatabaseUit(diensten, id, (tx, e) => drukNotulen(tx, drukker, e)),
    hervatBetaling: (id) => voerInDatabaseUit(diensten, id, hervatBetaling),
    beeindigSteun: (id) => voerInDatabaseUit(diensten, id, beeindigSteun),
    migreerRegime: (id) => voerInDatabaseUit(diensten, id, migreerRegime),
    berekenBetaalrun: (id) => voerInDatabaseUit(diensten, id, berekenBetaalrun),
    bestelBetaalrun: (id) => voerInDatabaseUit(diensten, id, bestelBetaalrun),
  };
  return { ...maakRonden(diensten), ...uitvoering };
}

export type Activiteiten = ReturnType<typeof createActivities>;

/** What somebody tried without being allowed to: kept in the database, append-only, in a transaction of its own. */
import { Inject, Injectable } from '@nestjs/common';
import type { Weigering } from '../fouten/weigering.js';
import { routeVan, type Verzoek } from '../http/verzoek.js';
import { DATABASE, type Database } from '../server/database.js';
import { AANMELDING } from './gebruikers.js';

@Injectable()
export class Beveiligingslog {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  async noteer(weigering: Weigering, verzoek: Verzoek): Promise<void> {
    const gegevens = {
      methode: verzoek.method,
      route: routeVan(verzoek),
      traceId: verzoek.traceId,
      recht: verzoek.wie?.doel,
      sub: verzoek.onbekendeSub,
    };
    await this.db.withActor(
      AANMELDING,
      (tx) => tx.$executeRaw`
        INSERT INTO beveiliging_log (soort, gebruiker_id, gegevens)
        VALUES (${weigering.code}, ${verzoek.wie?.gebruikerId ?? null}::uuid, ${JSON.stringify(gegevens)}::jsonb)`,
    );
  }
}

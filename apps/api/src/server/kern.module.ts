/** The machinery around the features: database, log, access, errors, validation, shape of answers. */
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { RequestHandler } from 'express';
import { ProbleemFilter } from '../fouten/filter.js';
import { ProblemenController } from '../fouten/problemen.controller.js';
import { Antwoordvorm } from '../http/antwoordvorm.js';
import { Inhoudstype } from '../http/inhoudstype.js';
import { Validatie } from '../http/validatie.js';
import { Beveiligingslog } from '../toegang/beveiligingslog.js';
import { Baremataak } from '../beheer/baremataak.js';
import { Bewaker } from '../toegang/bewaker.js';
import { Gebruikers } from '../toegang/gebruikers.js';
import { Herkenning, UITGEVER } from '../toegang/herkenning.js';
import { LOKALE_UITGEVER, LokaalController } from '../toegang/lokaal.controller.js';
import type { LokaleUitgever } from '../toegang/lokaleUitgever.js';
import { TEKENDIENST, type Tekendienst } from '../tekendienst/csc.js';
import type { Uitgever } from '../toegang/token.js';
import { Sessies } from '../sessie/sessies.js';
import { DATABASE, type Database } from './database.js';
import { GezondController } from './gezond.controller.js';
import { Logboek } from './logboek.js';

export interface Schermonderdelen {
  readonly oorsprong: string;
  readonly routes: (sessies: Sessies) => readonly RequestHandler[];
}

export interface Onderdelen {
  readonly db: Database;
  readonly logboek: Logboek;
  readonly uitgever: Uitgever;
  /** Present in the demonstration only: mounts /lokaal. */
  readonly lokaleUitgever?: LokaleUitgever;
  /** Origin of the Temporal UI that may have payloads decoded. */
  readonly temporalUi?: string;
  /** Who signs letters with a qualified signature; absent: nobody. */
  readonly tekendienst?: Tekendienst;
  /** Where a browser finds the screens, and how it signs in; absent: nobody signs in at the screens. */
  readonly schermen?: Schermonderdelen;
  readonly onderwerpen: readonly Type<object>[];
}

@Module({})
export class KernModule {
  static met({ db, logboek, uitgever, lokaleUitgever, tekendienst, schermen, onderwerpen }: Onderdelen): DynamicModule {
    return {
      module: KernModule,
      global: true,
      imports: [DiscoveryModule, ...onderwerpen],
      controllers: [GezondController, ProblemenController, ...(lokaleUitgever ? [LokaalController] : [])],
      providers: [
        { provide: DATABASE, useValue: db },
        { provide: Logboek, useValue: logboek },
        { provide: UITGEVER, useValue: uitgever },
        { provide: TEKENDIENST, useValue: tekendienst ?? null },
        ...(lokaleUitgever ? [{ provide: LOKALE_UITGEVER, useValue: lokaleUitgever }] : []),
        { provide: Sessies, useValue: new Sessies(db, schermen?.oorsprong) },
        Gebruikers,
        Herkenning,
        Beveiligingslog,
        Baremataak,
        { provide: APP_FILTER, useClass: ProbleemFilter },
        { provide: APP_GUARD, useClass: Bewaker },
        { provide: APP_GUARD, useClass: Inhoudstype },
        { provide: APP_INTERCEPTOR, useClass: Antwoordvorm },
        { provide: APP_PIPE, useClass: Validatie },
      ],
      exports: [DATABASE, TEKENDIENST, Logboek, Gebruikers, Herkenning],
    };
  }
}

/** Builds the whole API around its parts, so that production, the tests and the OpenAPI script run the same thing. */
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { codecoorsprong } from '../motorstand/codecoorsprong.js';
import { plaatsDocumentatie } from '../openapi/document.js';
import { TEKENSIMULATOR } from '../tekendienst/simulator/adres.js';
import { maakTekensimulator } from '../tekendienst/simulator/simulator.js';
import { controleerRoutes, lijstRoutes } from '../toegang/routes.js';
import { Sessies } from '../sessie/sessies.js';
import { schermen } from '../web/web.js';
import { KernModule, type Onderdelen } from './kern.module.js';
import { beveiligingskoppen } from './koppen.js';
import { spoor } from './spoor.js';

export const MAX_LICHAAM = '1mb';

/** Ready to listen. Throws when a route does not say who may use it. */
export async function maakApp(onderdelen: Onderdelen): Promise<NestExpressApplication> {
  const opties = Object.assign(new NestApplicationContextOptions(), {
    logger: onderdelen.logboek,
    bodyParser: false,
    abortOnError: false,
  });
  const app = await NestFactory.create<NestExpressApplication>(KernModule.met(onderdelen), opties);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(spoor(onderdelen.logboek));
  app.use(beveiligingskoppen);
  app.use(codecoorsprong(onderdelen.temporalUi));
  if (onderdelen.tekendienst?.instelling.simulator === true) app.use(TEKENSIMULATOR, maakTekensimulator());
  onderdelen.schermen?.routes(app.get(Sessies)).forEach((route) => app.use(route));
  app.use(schermen());
  app.useBodyParser('json', { limit: MAX_LICHAAM, inflate: false });
  controleerRoutes(lijstRoutes(app));
  plaatsDocumentatie(app);
  return app.init();
}

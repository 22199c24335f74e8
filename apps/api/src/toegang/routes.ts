/**
 * All routes of the app with what they declare. The app refuses to start when one forgets to say who may use it, or
 * creates something without a key against doing it twice.
 */
import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ANTWOORDSTATUS } from '../http/geeft.js';
import { EENMALIG } from '../idempotentie/eenmalig.js';
import { Programmafout } from '../fouten/weigering.js';
import { TOEGANG, type Toegang } from './recht.js';
import { HANDELT } from './wie.js';

export interface Route {
  readonly methode: string;
  readonly pad: string;
  readonly handler: string;
  readonly toegang: Toegang | undefined;
  readonly status: number | undefined;
  readonly eenmalig: boolean;
  /** Acts as somebody: takes a key when it changes something. */
  readonly handelt: boolean;
}

export function lijstRoutes(app: INestApplication): readonly Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const klasse = metatype as Type<object>;
      const prototype = klasse.prototype as Record<string, object>;
      return scanner
        .getAllMethodNames(prototype)
        .flatMap((naam) => routesVan(app.get(Reflector), klasse, prototype, naam));
    })
    .sort((a, b) => `${a.pad} ${a.methode}`.localeCompare(`${b.pad} ${b.methode}`));
}

function routesVan(
  reflector: Reflector,
  klasse: Type<object>,
  prototype: Record<string, object>,
  naam: string,
): Route[] {
  const functie = prototype[naam];
  const methode: unknown = functie && Reflect.getMetadata(METHOD_METADATA, functie);
  if (typeof functie !== 'function' || typeof methode !== 'number') return [];
  const doel = functie as () => unknown;
  return paden(klasse).flatMap((voor) =>
    paden(doel).map((achter) => ({
      methode: RequestMethod[methode] ?? 'ALL',
      pad: `/${[voor, achter]
        .map((deel) => deel.replace(/^\/|\/$/g, ''))
        .filter((deel) => deel !== '')
        .join('/')}`,
      handler: `${klasse.name}.${naam}`,
      toegang: reflector.getAllAndOverride<Toegang | undefined>(TOEGANG, [doel, klasse]),
      status: reflector.get<number | undefined>(ANTWOORDSTATUS, doel),
      eenmalig: reflector.get<boolean | undefined>(EENMALIG, doel) ?? false,
      handelt: reflector.get<boolean | undefined>(HANDELT, doel) ?? false,
    })),
  );
}

function paden(doel: Type<object> | (() => unknown)): readonly string[] {
  const pad: unknown = Reflect.getMetadata(PATH_METADATA, doel);
  return (Array.isArray(pad) ? pad : [pad]).filter((deel) => typeof deel === 'string');
}

export function controleerRoutes(routes: readonly Route[]): void {
  const zonderRecht = routes.filter(({ toegang }) => toegang === undefined);
  const dubbelMogelijk = routes.filter(({ status, eenmalig }) => status === 201 && !eenmalig);
  const fouten = [
    ...zonderRecht.map((route) => `${route.handler} says neither @Recht nor @Openbaar`),
    ...dubbelMogelijk.map((route) => `${route.handler} creates (201) without @Eenmalig`),
  ];
  if (fouten.length > 0) throw new Programmafout(`These routes are not complete: ${fouten.join('; ')}.`);
}

/** The OpenAPI document of the running app, at /api/openapi.json and readable at /api/docs. */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { RECHTEN } from '@besluitpad/domain';
import { Probleem, PROBLEEM_TYPE } from '../fouten/probleem.js';
import { lijstRoutes, type Route } from '../toegang/routes.js';
import { maakOmzetter } from './schemaNaarJson.js';

const METHODES = ['get', 'post', 'put', 'patch', 'delete'] as const;
const AANMELDING = 'oidc';

const SLEUTEL = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Geef een sleutel mee wanneer u de opdracht wilt kunnen herhalen: dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord terug, ook als de revisie intussen hoger is.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
} as const;

export function maakDocument(app: INestApplication): OpenAPIObject {
  const omzetter = maakOmzetter();
  const basis = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Besluitpad')
    .setDescription('Van hulpvraag tot uitgevoerde beslissing: de API van Besluitpad.')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, AANMELDING)
    .build();
  const document = SwaggerModule.createDocument(app, basis, {
    standardSchemaConverter: omzetter,
    operationIdFactory: (controller, methode) => `${controller.replace(/Controller$/, '')}_${methode}`,
  });
  const probleem = omzetter(Probleem, { schemaType: 'output' });
  Object.assign(((document.components ??= {}).schemas ??= {}), probleem?.components);
  for (const route of lijstRoutes(app)) vulAan(document, route);
  return document;
}

/** What every route has in common: who may use it, and that a refusal is a problem. */
function vulAan(document: OpenAPIObject, route: Route): void {
  const { pad, methode, toegang } = route;
  const plaats = document.paths[pad.replace(/:(\w+)/g, '{$1}')];
  const methodenaam = METHODES.find((naam) => naam === methode.toLowerCase());
  const bewerking = methodenaam === undefined ? undefined : plaats?.[methodenaam];
  if (bewerking === undefined) return;
  bewerking.responses['default'] = {
    description: 'Geweigerd of mislukt: zie `code` en `detail`',
    content: { [PROBLEEM_TYPE]: { schema: { $ref: '#/components/schemas/Probleem' } } },
  };
  if (toegang === undefined || 'openbaar' in toegang) return;
  if (neemtSleutel(route)) (bewerking.parameters ??= []).push(SLEUTEL);
  bewerking.security = [{ [AANMELDING]: [] }];
  Object.assign(bewerking, { 'x-recht': toegang.recht });
  bewerking.description = [
    bewerking.description,
    `Wie het recht \`${toegang.recht}\` heeft, mag ${RECHTEN[toegang.recht]}.`,
  ]
    .filter((deel) => deel)
    .join('\n\n');
}

/** Where a key is demanded the route itself says so. */
function neemtSleutel({ methode, eenmalig, handelt }: Route): boolean {
  return handelt && !eenmalig && methode !== 'GET';
}

export function plaatsDocumentatie(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => maakDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Besluitpad API',
    swaggerOptions: { persistAuthorization: false, validatorUrl: null },
  });
}

import { readFile } from 'node:fs/promises';
import type { OpenAPIObject } from '@nestjs/swagger';
import { maakDocumenttekst } from '../src/openapi/tekst.js';
import { metProefApp } from './proefApp.js';
import { ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);
const haal = async () => (await proef.vraag('/api/openapi.json')).lichaam as OpenAPIObject;

describe('het contract van de API', () => {
  it('staat in de broncode zoals het is: na een wijziging `npm run openapi -w @besluitpad/api`', async () => {
    const bewaard = await readFile(new URL('../openapi.json', import.meta.url), 'utf8');
    expect(await maakDocumenttekst()).toBe(bewaard);
  });

  it('is OpenAPI 3.1 en verwijst naar niets wat er niet in staat', async () => {
    const document = await haal();
    expect(document.openapi).toBe('3.1.0');
    const namen = new Set(
      Object.keys(document.components?.schemas ?? {}).map((naam) => `#/components/schemas/${naam}`),
    );
    const verwijzingen = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, naam]) => naam!);
    expect(verwijzingen.length).toBeGreaterThan(5);
    expect(verwijzingen.filter((naam) => !namen.has(naam))).toEqual([]);
  });

  it('zegt van elke route het recht, de koppen die ze vraagt en hoe ze weigert', async () => {
    const maak = (await haal()).paths['/api/proef/dingen']?.post;
    expect(maak).toMatchObject({ 'x-recht': 'aanvraag.registreren', security: [{ oidc: [] }] });
    expect(maak?.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    );
    expect(maak?.responses['default']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
    });
    const wijzig = (await haal()).paths['/api/proef/dingen/{id}']?.put;
    expect(wijzig?.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', in: 'header' }));
  });

  it('beschrijft inhoud en zoekvelden uit hetzelfde schema dat ze keurt', async () => {
    const pad = (await haal()).paths['/api/proef/dingen'];
    expect(pad?.post?.requestBody).toMatchObject({
      content: {
        'application/json': {
          schema: {
            additionalProperties: false,
            properties: { bedragCent: { type: 'integer', minimum: 0, maximum: 1_000_000 } },
          },
        },
      },
    });
    expect(pad?.get?.parameters).toContainEqual(
      expect.objectContaining({ name: 'limiet', in: 'query', required: false }),
    );
  });

  it('is voor mensen leesbaar op /api/docs, met enkel eigen scripts', async () => {
    const { status, koppen, lichaam } = await proef.vraag('/api/docs');
    expect(status).toBe(200);
    expect(koppen.get('content-security-policy')).toContain("script-src 'self';");
    expect(lichaam).toContain('Besluitpad API');
    expect((await proef.vraag('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
  });
});

import { Controller, Get, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import { Geeft } from '../src/http/geeft.js';
import { leesInstellingen } from '../src/server/instellingen.js';
import { Logboek } from '../src/server/logboek.js';
import { maakApp } from '../src/server/maakApp.js';
import { Recht } from '../src/toegang/recht.js';

const Leeg = z.strictObject({});

@Controller('api/vergeten')
class VergetenController {
  @Get()
  @Geeft(200, Leeg, 'leeg')
  vergeten(): object {
    return {};
  }
}

@Controller('api/dubbel')
class DubbelController {
  @Post()
  @Recht('aanvraag.registreren')
  @Geeft(201, Leeg, 'leeg')
  dubbel(): object {
    return {};
  }
}

@Module({ controllers: [VergetenController] })
class VergetenModule {}

@Module({ controllers: [DubbelController] })
class DubbelModule {}

describe('de API start niet', () => {
  const start = (onderwerp: typeof VergetenModule) =>
    maakApp({
      db: { withActor: () => Promise.reject(new Error('proef')), sluit: () => Promise.resolve() },
      logboek: new Logboek(() => undefined),
      uitgever: { issuer: 'x', audience: 'x', sleutels: () => Promise.reject(new Error('proef')) },
      onderwerpen: [onderwerp],
    });

  it('als een route niet zegt wie ze mag gebruiken', async () => {
    await expect(start(VergetenModule)).rejects.toThrow(
      'VergetenController.vergeten says neither @Recht nor @Openbaar',
    );
  });

  it('als een route iets aanmaakt zonder sleutel tegen dubbel indienen', async () => {
    await expect(start(DubbelModule)).rejects.toThrow('DubbelController.dubbel creates (201) without @Eenmalig');
  });
});

const OIDC = { BESLUITPAD_OIDC_ISSUER: 'https://login.example/', BESLUITPAD_OIDC_AUDIENCE: 'besluitpad' };
const DATABANK = { DATABASE_URL: 'postgresql://127.0.0.1/x' };

describe('de instellingen', () => {
  it('zeggen met welke aanmelddienst gewerkt wordt', () => {
    expect(leesInstellingen({ ...DATABANK, ...OIDC }).aanmelding).toEqual({
      soort: 'oidc',
      issuer: 'https://login.example/',
      audience: 'besluitpad',
    });
  });

  it('geven in de demonstratie de lokale aanmelddienst', () => {
    const { aanmelding, isDemonstratie } = leesInstellingen({
      ...DATABANK,
      BESLUITPAD_DEMONSTRATIE: '1',
      BESLUITPAD_POORT: '4000',
    });
    expect(isDemonstratie).toBe(true);
    expect(aanmelding).toMatchObject({ soort: 'lokaal', issuer: 'http://127.0.0.1:4000/lokaal' });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['zonder databank', { ...OIDC }, /DATABASE_URL/],
    ['zonder aanmelddienst', { ...DATABANK }, /BESLUITPAD_OIDC_ISSUER/],
    ['met een halve aanmelddienst', { ...DATABANK, BESLUITPAD_OIDC_ISSUER: 'https://login.example' }, /horen samen/],
    ['met twee aanmelddiensten', { ...DATABANK, ...OIDC, BESLUITPAD_DEMONSTRATIE: '1' }, /één aanmelddienst/],
    [
      'met de demonstratie in productie',
      { ...DATABANK, BESLUITPAD_DEMONSTRATIE: '1', NODE_ENV: 'production' },
      /production/,
    ],
    [
      'met een onbeveiligde aanmelddienst',
      { ...DATABANK, ...OIDC, BESLUITPAD_OIDC_ISSUER: 'http://login.example' },
      /https/,
    ],
    ['met een onmogelijke poort', { ...DATABANK, ...OIDC, BESLUITPAD_POORT: '70000' }, /BESLUITPAD_POORT/],
    [
      'met een demonstratie die ja noch nee is',
      { ...DATABANK, BESLUITPAD_DEMONSTRATIE: 'ja' },
      /BESLUITPAD_DEMONSTRATIE/,
    ],
  ])('worden geweigerd %s', (_wat, omgeving, zin) => {
    expect(() => leesInstellingen(omgeving)).toThrow(zin);
  });
});

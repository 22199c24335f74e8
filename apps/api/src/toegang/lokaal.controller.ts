/** The local issuer over HTTP, only mounted in the demonstration: discovery, keys, its users and a token for one of them. */
import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { ALLE_ROLLEN } from '@besluitpad/domain';
import { nietGevonden } from '../fouten/weigering.js';
import { Geeft } from '../http/geeft.js';
import { DATABASE, type Database } from '../server/database.js';
import { AANMELDING, alsRol } from './gebruikers.js';
import { GELDIG_SECONDEN, type LokaleUitgever } from './lokaleUitgever.js';
import { CODECKOEK, CODECKOEK_OPTIES } from './codeckoek.js';
import { Openbaar } from './recht.js';

export const LOKALE_UITGEVER = Symbol('lokaleUitgever');

const Tokenvraag = z
  .strictObject({ gebruiker: z.string().min(1).max(255).describe('De `sub` van een demonstratiegebruiker') })
  .meta({ id: 'Tokenvraag' });

const Token = z
  .strictObject({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int() })
  .meta({ id: 'Token' });

const Codecaanmelding = z
  .strictObject({ aangemeldAls: z.string(), verder: z.string() })
  .meta({ id: 'Codecaanmelding' });

const Demonstratiegebruiker = z
  .strictObject({ sub: z.string(), naam: z.string(), functie: z.string(), rollen: z.array(z.enum(ALLE_ROLLEN)) })
  .meta({ id: 'Demonstratiegebruiker' });

const Ontdekking = z.strictObject({ issuer: z.string(), jwks_uri: z.string(), token_endpoint: z.string() });
const Sleutels = z.strictObject({ keys: z.array(z.record(z.string(), z.unknown())) });

@ApiTags('aanmelden in de demonstratie')
@Openbaar('The issuer of the demonstration; not mounted in production.')
@Controller('lokaal')
export class LokaalController {
  constructor(
    @Inject(LOKALE_UITGEVER) private readonly uitgever: LokaleUitgever,
    @Inject(DATABASE) private readonly db: Database,
  ) {}

  @Get('.well-known/openid-configuration')
  @Geeft(200, Ontdekking, 'Gegevens van de lokale aanmelddienst')
  ontdekking(): z.infer<typeof Ontdekking> {
    const { issuer } = this.uitgever;
    return { issuer, jwks_uri: `${issuer}/.well-known/jwks.json`, token_endpoint: `${issuer}/token` };
  }

  @Get('.well-known/jwks.json')
  @Geeft(200, Sleutels, 'De publieke sleutel van de lokale aanmelddienst')
  sleutels(): z.infer<typeof Sleutels> {
    return { keys: [this.uitgever.publiekeSleutel] };
  }

  @Get('gebruikers')
  @Geeft(200, z.array(Demonstratiegebruiker), 'Met wie u zich in de demonstratie kunt aanmelden')
  async gebruikers(): Promise<z.infer<typeof Demonstratiegebruiker>[]> {
    const rijen = await this.db.withActor(AANMELDING, (tx) =>
      tx.gebruiker.findMany({ where: { actief: true }, orderBy: { naam: 'asc' } }),
    );
    return rijen.map(({ sub, naam, functie, rollen }) => ({ sub, naam, functie, rollen: rollen.map(alsRol) }));
  }

  /** In a real installation the Temporal UI passes the token of its own sign-in; in the demonstration it has none. */
  @Get('codec/:gebruiker')
  @Geeft(200, Codecaanmelding, 'Aangemeld voor de codec van de motor')
  async codec(
    @Param('gebruiker') gebruiker: string,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<z.infer<typeof Codecaanmelding>> {
    const { access_token: token, expires_in } = await this.token({ gebruiker });
    antwoord.cookie(CODECKOEK, token, { ...CODECKOEK_OPTIES, maxAge: expires_in * 1000 });
    return {
      aangemeldAls: gebruiker,
      verder:
        'Klik in de Temporal UI op de bril. Kies "Use my browser setting", plak het adres van deze API met /api/codec erachter, ' +
        'zet "Include cross-origin credentials" aan en klik op Apply.',
    };
  }

  @Post('token')
  @Geeft(200, Token, 'Een token voor deze gebruiker')
  async token(@Body({ schema: Tokenvraag }) { gebruiker }: z.infer<typeof Tokenvraag>): Promise<z.infer<typeof Token>> {
    const rij = await this.db.withActor(AANMELDING, (tx) =>
      tx.gebruiker.findUnique({ where: { sub: gebruiker, actief: true }, select: { sub: true } }),
    );
    if (rij === null) throw nietGevonden('Deze demonstratiegebruiker');
    return { access_token: await this.uitgever.maakToken(rij.sub), token_type: 'Bearer', expires_in: GELDIG_SECONDEN };
  }
}

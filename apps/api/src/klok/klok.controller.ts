import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { nu } from '@besluitpad/prisma';
import type { Wekker } from '@besluitpad/workflows';
import { Weigering } from '../fouten/weigering.js';
import { Geeft } from '../http/geeft.js';
import { WEKKER } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { eisVooruit, verzetKlok } from './verzet.js';

const Klokstand = z.strictObject({ nu: z.string(), verzetbaar: z.boolean() }).meta({ id: 'Klokogenblik' });
const Verzetting = z.strictObject({ naar: z.iso.datetime() }).meta({ id: 'Klokverzetting' });

@ApiTags('techniek')
@Controller('api/klok')
export class KlokController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(WEKKER) private readonly wekker: Wekker | undefined,
  ) {}

  @Get()
  @Recht('profiel.lezen')
  @ApiOperation({ summary: 'Hoe laat het voor het programma is' })
  @Geeft(200, Klokstand, 'Het ogenblik, en of het verzet kan worden')
  lees(@Wie() wie: Wie): Promise<z.infer<typeof Klokstand>> {
    return this.db.withActor(wie, async (tx) => ({
      nu: (await nu(tx)).toISOString(),
      verzetbaar: (await tx.klokStand.count()) > 0,
    }));
  }

  @Post()
  @Recht('klok.verzetten')
  @ApiOperation({ summary: 'In de demonstratie de klok vooruit zetten; alles wat onderweg vervalt, gebeurt' })
  @Geeft(200, Klokstand, 'De klok zoals ze nu staat')
  async verzet(
    @Body({ schema: Verzetting }) { naar }: z.infer<typeof Verzetting>,
    @Wie() wie: Wie,
  ): Promise<z.infer<typeof Klokstand>> {
    await this.db.withActor(wie, async (tx) => {
      if ((await tx.klokStand.count()) === 0) {
        throw new Weigering('handeling.nietMogelijk', 'Alleen in de demonstratie kan de klok verzet worden.');
      }
      await eisVooruit(tx, new Date(naar));
    });
    if (this.wekker === undefined) throw new Weigering('onbeschikbaar', 'De motor is niet ingesteld.');
    const stand = await verzetKlok({ db: this.db, wekker: this.wekker }, new Date(naar));
    return { nu: stand.toISOString(), verzetbaar: true };
  }
}

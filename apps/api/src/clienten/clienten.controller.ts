import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IdPad, MetRev } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesClient, zoekClienten } from './lees.js';
import { voerClientIn } from './voerIn.js';
import { Client, Clientinvoer, Gevonden, Zoekvraag } from './vormen.js';
import { wijzigClient } from './wijzig.js';

@ApiTags('cliënten')
@Controller('api/clienten')
export class ClientenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post()
  @Recht('client.schrijven')
  @ApiOperation({ summary: 'Voer een cliënt in' })
  @Geeft(201, MetRev, 'De cliënt')
  voerIn(
    @Body({ schema: Clientinvoer }) invoer: Clientinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<MetRev>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const client = await voerClientIn(tx, wie, invoer);
      return gemaakt(`/api/clienten/${client.id}`, client, client.rev);
    });
  }

  @Post('zoeken')
  @Recht('client.lezen')
  @ApiOperation({ summary: 'Zoek een cliënt op naam, rijksregisternummer of dossiernummer' })
  @Geeft(200, Gevonden, 'Ten hoogste twintig cliënten')
  zoek(@Body({ schema: Zoekvraag }) { zoek }: z.infer<typeof Zoekvraag>, @Wie() wie: Wie): Promise<Antwoord<Gevonden>> {
    return voerHandeling({ db: this.db, wie }, (tx) => zoekClienten(tx, wie, zoek));
  }

  @Get(':id')
  @Recht('client.lezen')
  @ApiOperation({ summary: 'Lees een cliënt' })
  @Geeft(200, Client, 'De cliënt met zijn adressen en dossiers')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Client>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const client = await leesClient(tx, wie, id);
      return metRevisie(client, client.rev);
    });
  }

  @Put(':id')
  @Recht('client.schrijven')
  @ApiOperation({ summary: 'Verbeter de gegevens van een cliënt' })
  @Geeft(200, MetRev, 'De nieuwe revisie')
  wijzig(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Clientinvoer }) invoer: Clientinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<MetRev>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const client = await wijzigClient(tx, wie, { id, revisie, invoer });
      return metRevisie(client, client.rev);
    });
  }
}

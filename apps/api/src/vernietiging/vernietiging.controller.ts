import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { staToe, trekIn } from './beslis.js';
import { getCertificaat, getLijst, leesLijsten } from './lijst.js';
import { maakLijstOp } from './maakOp.js';
import { voerLijstUit } from './voerUit.js';
import { Certificaat, Intrekinvoer, Lijstkoppen, Toestemminginvoer, Vernietigingslijst } from './vormen.js';

const Niets = z.strictObject({});
const RegelPad = z.strictObject({ id: z.uuid(), dossierId: z.uuid() });

@ApiTags('vernietiging')
@Controller('api/vernietigingslijsten')
export class VernietigingController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('vernietiging.lezen')
  @ApiOperation({ summary: 'De lijsten van te vernietigen dossiers, nieuwste eerst' })
  @Geeft(200, Lijstkoppen, 'De lijsten')
  lijst(@Wie() wie: Wie): Promise<Antwoord<Lijstkoppen>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => ({ lijsten: await leesLijsten(tx) }));
  }

  @Post()
  @Recht('vernietiging.opmaken')
  @ApiOperation({ summary: 'Maak een lijst van dossiers waarvan de bewaartermijn voorbij is: een droogloop' })
  @Geeft(201, Vernietigingslijst, 'De lijst; er is niets vernietigd')
  maakOp(
    @Body({ schema: Niets }) _niets: object,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Vernietigingslijst>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const lijst = await maakLijstOp(tx, wie);
      return gemaakt(`/api/vernietigingslijsten/${lijst.id}`, lijst, lijst.rev);
    });
  }

  @Get(':id')
  @Recht('vernietiging.lezen')
  @ApiOperation({ summary: 'Een lijst, met wat elk dossier nu nog tegenhoudt' })
  @Geeft(200, Vernietigingslijst, 'De lijst')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Vernietigingslijst>> {
    return this.handel(wie, (tx) => getLijst(tx, id));
  }

  @Get(':id/certificaten/:dossierId')
  @Recht('vernietiging.lezen')
  @ApiOperation({ summary: 'Het certificaat van een vernietigd dossier: alleen hashes en aantallen' })
  @Geeft(200, Certificaat, 'Het certificaat')
  certificaat(
    @Param({ schema: RegelPad }) { id, dossierId }: z.infer<typeof RegelPad>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Certificaat>> {
    return voerHandeling({ db: this.db, wie }, (tx) => getCertificaat(tx, id, dossierId));
  }

  @Post(':id/toestaan')
  @Recht('vernietiging.toestaan')
  @ApiOperation({ summary: 'Sta de vernietiging toe, met de toestemming van het archief' })
  @Geeft(200, Vernietigingslijst, 'De toegestane lijst')
  staToe(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Toestemminginvoer }) invoer: Toestemminginvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Vernietigingslijst>> {
    return this.handel(wie, (tx) => staToe(tx, wie, { id, revisie, invoer }));
  }

  @Post(':id/intrekken')
  @Recht('vernietiging.opmaken')
  @ApiOperation({ summary: 'Trek een lijst in die nog niet uitgevoerd is' })
  @Geeft(200, Vernietigingslijst, 'De ingetrokken lijst')
  trekIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Intrekinvoer }) invoer: Intrekinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Vernietigingslijst>> {
    return this.handel(wie, (tx) => trekIn(tx, wie, { id, revisie, invoer }));
  }

  @Post(':id/uitvoeren')
  @Recht('vernietiging.uitvoeren')
  @ApiOperation({ summary: 'Vernietig de dossiers van een toegestane lijst; een tweede keer doet niets' })
  @Geeft(200, Vernietigingslijst, 'De uitgevoerde lijst, met het certificaat van elk dossier')
  voerUit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Niets }) _niets: object,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Vernietigingslijst>> {
    return this.handel(wie, (tx) => voerLijstUit(tx, wie, { id, revisie }));
  }

  private handel(wie: Wie, doe: (tx: Tx) => Promise<Vernietigingslijst>): Promise<Antwoord<Vernietigingslijst>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const lijst = await doe(tx);
      return metRevisie(lijst, lijst.rev);
    });
  }
}

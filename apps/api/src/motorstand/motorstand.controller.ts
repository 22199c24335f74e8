import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MOTOR } from '@besluitpad/prisma';
import type { Versleuteling } from '@besluitpad/workflows';
import { Geeft } from '../http/geeft.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { leesMotorstand, Motorstand } from './lees.js';
import { ontcijfer, Payloads, VERSLEUTELING } from './ontcijfer.js';

@ApiTags('techniek')
@Controller('api')
export class MotorstandController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(VERSLEUTELING) private readonly versleuteling: Versleuteling | undefined,
  ) {}

  @Get('motor')
  @Recht('beheer.techniek')
  @ApiOperation({ summary: 'Wat wacht, wat achterloopt en wat mislukte' })
  @Geeft(200, Motorstand, 'De toestand van de motor')
  stand(): Promise<Motorstand> {
    return this.db.withActor(MOTOR, leesMotorstand);
  }

  @Post('codec/decode')
  @Recht('codec.lezen')
  @ApiOperation({ summary: 'Maak versleutelde inhoud van de motor leesbaar' })
  @Geeft(200, Payloads, 'De leesbare inhoud')
  decode(@Body({ schema: Payloads }) payloads: Payloads): Promise<Payloads> {
    return ontcijfer(this.versleuteling, payloads);
  }
}

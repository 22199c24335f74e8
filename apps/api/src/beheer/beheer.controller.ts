import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { gemaakt } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { IdPad } from '../dossiers/velden.js';
import { DATABASE, type Database } from '../server/database.js';
import { Gebruikers } from '../toegang/gebruikers.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { Baremabevestiging, bevestigBarema } from './barema.js';
import { Briefvensterkeuze, kiesBriefvenster } from './briefvenster.js';
import { Baremarijinvoer, bevestigBaremarij, voerBaremarijIn } from './baremarij.js';
import { NieuweGebruiker, voegGebruikerToe } from './gebruikers.js';
import { NieuwOcmw, richtOcmwIn } from './ocmw.js';
import { kiesZittingsregels, Zittingsregels } from './zittingsregels.js';

const Gemaakt = z.strictObject({ id: z.uuid() });
const Klaar = z.strictObject({ klaar: z.literal(true) });

@ApiTags('beheer')
@Controller('api/beheer')
export class BeheerController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly gebruikers: Gebruikers,
  ) {}

  @Post('ocmw')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Het OCMW inrichten: briefhoofd, rechtbank, huisregels' })
  @Geeft(201, Klaar, 'Het OCMW is ingericht')
  ocmw(
    @Body({ schema: NieuwOcmw }) ocmw: z.infer<typeof NieuwOcmw>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      await richtOcmwIn(tx, wie, ocmw);
      return gemaakt('/api/beheer/ocmw', { klaar: true as const });
    });
  }

  @Post('gebruikers')
  @Recht('beheer.gebruikers')
  @ApiOperation({ summary: 'Een gebruiker toevoegen' })
  @Geeft(201, Gemaakt, 'De toegevoegde gebruiker')
  gebruiker(
    @Body({ schema: NieuweGebruiker }) gebruiker: z.infer<typeof NieuweGebruiker>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await voegGebruikerToe(tx, wie, gebruiker);
      naCommit(tx, () => this.gebruikers.vergeet());
      return gemaakt(`/api/beheer/gebruikers/${id}`, { id });
    });
  }

  @Post('barema-bevestigen')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Bevestigen tot wanneer een tabel met bedragen geldt' })
  @Geeft(200, Klaar, 'Bevestigd')
  barema(
    @Body({ schema: Baremabevestiging }) bevestiging: z.infer<typeof Baremabevestiging>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await bevestigBarema(tx, wie, bevestiging);
      return { klaar: true as const };
    });
  }

  @Post('briefvenster')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Kiezen aan welke kant het venster van uw enveloppen zit' })
  @Geeft(200, Klaar, 'Nieuwe brieven zetten het adres daar')
  briefvenster(
    @Body({ schema: Briefvensterkeuze }) keuze: z.infer<typeof Briefvensterkeuze>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await kiesBriefvenster(tx, wie, keuze);
      return { klaar: true as const };
    });
  }

  @Post('zittingsregels')
  @Recht('beheer.zitting')
  @ApiOperation({
    summary:
      'Kiezen of brieven eerst gelezen en uitgelegd worden, hoeveel minuten een agendapunt duurt, hoeveel zetels de raad telt, en of een zitting uitgevoerd mag worden',
  })
  @Geeft(200, Klaar, 'De regels gelden van nu af; voor brieven die nu nog gemaakt worden')
  zittingsregels(
    @Body({ schema: Zittingsregels }) regels: z.infer<typeof Zittingsregels>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await kiesZittingsregels(tx, wie, regels);
      return { klaar: true as const };
    });
  }

  @Post('baremarijen')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Een nieuw barema invoeren met zijn bron; het geldt pas als iemand anders het bevestigt' })
  @Geeft(201, Gemaakt, 'Het ingevoerde barema')
  baremarij(
    @Body({ schema: Baremarijinvoer }) rij: Baremarijinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await voerBaremarijIn(tx, wie, rij);
      return gemaakt(`/api/beheer/baremarijen/${id}`, { id });
    });
  }

  @Post('baremarijen/:id/bevestigen')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Het barema bevestigen dat iemand anders invoerde' })
  @Geeft(200, Klaar, 'Bevestigd')
  bevestigRij(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await bevestigBaremarij(tx, wie, id);
      return { klaar: true as const };
    });
  }
}

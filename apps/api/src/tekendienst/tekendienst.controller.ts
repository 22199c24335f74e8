import { Body, Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { leesHandtekeningen } from '@besluitpad/templates';
import type { z } from 'zod';
import type { Ondertekend as Uitslag } from '../brieven/onderteken.js';
import { IdPad, Ondertekend } from '../brieven/vormen.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Estafette } from '../motor/relay.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { legBeurtVast, leesBeurt, leesGetekend, leesOntwerp, rondBeurtAf, voegHandtekeningIn } from './beurt.js';
import { klopt, sha256 } from './cms.js';
import { TEKENDIENST, type Tekendienst } from './csc.js';
import { Afronding, Gekwalificeerd, Tekenbeurt } from './vormen.js';

/** A qualified signature of a trust service. Nothing outside is asked while a transaction is open. */
@ApiTags('brieven')
@Controller('api')
export class TekendienstController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(TEKENDIENST) private readonly dienst: Tekendienst | null,
    private readonly estafette: Estafette,
  ) {}

  @Post('brieven/:id/gekwalificeerd')
  @Recht('brief.ondertekenen')
  @ApiOperation({
    summary: 'Begin een brief te tekenen met een gekwalificeerde handtekening; dezelfde regels als op het scherm',
  })
  @Geeft(201, Tekenbeurt, 'Waar wie tekent toestemming geeft')
  async begin(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Tekenbeurt>> {
    const dienst = this.eisDienst();
    const ontwerp = await this.db.withActor(wie, (tx) => leesOntwerp(tx, wie, id));
    const credential = await dienst.zoekCredential(ontwerp.sub);
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const beurt = await legBeurtVast(tx, wie, { ontwerp, credential, dienst });
      return gemaakt(`/api/tekenbeurten/${beurt.id}`, beurt);
    });
  }

  @Post('tekenbeurten/:id/afronden')
  @Recht('brief.ondertekenen')
  @ApiOperation({ summary: 'Rond een tekenbeurt af met de code waarmee de tekendienst u terugstuurde' })
  @Geeft(200, Ondertekend, 'Wie nog moet tekenen')
  async rondAf(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Body({ schema: Afronding }) { code }: Afronding,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Uitslag>> {
    const dienst = this.eisDienst();
    const beurt = await this.db.withActor(wie, (tx) => leesBeurt(tx, wie, id));
    const { verificatie, credential, algoritme } = beurt;
    const handtekening = await dienst.teken({
      code,
      verificatie,
      credential,
      algoritme,
      som: sha256(beurt.attributen),
    });
    const pdf = await voegHandtekeningIn(beurt, handtekening);
    return voerHandeling({ db: this.db, wie }, (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return rondBeurtAf(tx, wie, { beurt, pdf, simulator: dienst.instelling.simulator });
    });
  }

  @Get('brieven/:id/gekwalificeerd')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De gekwalificeerde handtekeningen op een brief, nagerekend' })
  @Geeft(200, Gekwalificeerd, 'De handtekeningen, in de volgorde van tekenen')
  async lijst(@Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>, @Wie() wie: Wie): Promise<Gekwalificeerd> {
    const rijen = await this.db.withActor(wie, async (tx) => {
      const gezet = await leesGetekend(tx, id);
      await logInzage(tx, wie, `brief/${id}/gekwalificeerd`, gezet[0]?.dossierId ?? null);
      return gezet;
    });
    const plaatsen = leesHandtekeningen(rijen.at(-1)?.pdf ?? Buffer.alloc(0));
    return Promise.all(
      rijen.map(async ({ functie, houder, uitgever, serienummer, simulator, op }, i) => {
        const plaats = plaatsen[i];
        const juist = plaats !== undefined && (await klopt(plaats.cms, plaats.ondertekend));
        return { ...{ functie, houder, uitgever, serienummer, simulator }, op: op.toISOString(), klopt: juist };
      }),
    );
  }

  @Get('brieven/:id/gekwalificeerd.pdf')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De brief met zijn gekwalificeerde handtekeningen' })
  @GeeftBestand(200, 'application/pdf', 'De ondertekende brief')
  async pdf(@Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, async (tx) => {
      const laatste = (await leesGetekend(tx, id)).at(-1);
      if (laatste === undefined) throw nietGevonden('Een gekwalificeerde handtekening op deze brief');
      await logInzage(tx, wie, `brief/${id}/gekwalificeerd`, laatste.dossierId);
      return laatste.pdf;
    });
    return new StreamableFile(lichaam, { type: 'application/pdf', disposition: 'inline; filename="brief.pdf"' });
  }

  private eisDienst(): Tekendienst {
    if (this.dienst !== null) return this.dienst;
    throw new Weigering(
      'handeling.nietMogelijk',
      'Gekwalificeerd ondertekenen is hier niet ingesteld. Teken op het scherm of op papier, of vraag het aan uw beheerder.',
    );
  }
}

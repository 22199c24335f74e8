/** Routes that exist in tests only, each showing one thing the machinery does. */
import { Body, Controller, Get, Inject, Module, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { Weigering } from '../src/fouten/weigering.js';
import { gemaakt, metRevisie, type Antwoord } from '../src/http/antwoord.js';
import { Geeft } from '../src/http/geeft.js';
import { naCommit, voerHandeling } from '../src/http/handeling.js';
import { leesCursor, maakPagina, paginavelden, paginaVan, type Pagina } from '../src/http/paginering.js';
import { eisRevisie, Revisie } from '../src/http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../src/idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../src/server/database.js';
import { Openbaar, Recht } from '../src/toegang/recht.js';
import { Wie } from '../src/toegang/wie.js';

const Invoer = z.strictObject({
  naam: z.string().min(1).max(40),
  bedragCent: z.int().min(0).max(1_000_000),
  ontvangenOp: z.iso.date(),
  spoor: z.enum(['MI', 'MD']),
  lijnen: z
    .array(z.strictObject({ soort: z.string() }))
    .max(2)
    .optional(),
});
type Invoer = z.infer<typeof Invoer>;

const Ding = z.object({ nummer: z.int(), naam: z.string() });
type Ding = z.infer<typeof Ding>;

const Zoek = z.strictObject({ ...paginavelden });
const Pad = z.strictObject({ id: z.uuid() });

/** Counted outside the transaction on purpose: a test wants to see how often an act really ran. */
export const gebeurd = { handelingen: 0, naCommit: 0 };

@Recht('aanvraag.registreren')
@Controller('api/proef')
export class ProefController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post('dingen')
  @Geeft(201, Ding, 'Een ding')
  maak(
    @Body({ schema: Invoer }) invoer: Invoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Ding>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      gebeurd.handelingen += 1;
      const [rij] = await tx.$queryRaw<[{ laatste: number }]>`
        INSERT INTO nummering (soort, jaar, laatste) VALUES (${invoer.naam}, 2026, 1)
        ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummering.laatste + 1 RETURNING laatste`;
      naCommit(tx, () => void (gebeurd.naCommit += 1));
      if (invoer.naam === 'geweigerd') throw new Weigering('handeling.nietMogelijk', 'Deze aanvraag is al gesloten.');
      const ding = { nummer: rij.laatste, naam: invoer.naam, geheim: 'wat het contract niet noemt' };
      return gemaakt(`/api/proef/dingen/${rij.laatste}`, ding, 1);
    });
  }

  @Get('dingen')
  @Geeft(200, paginaVan(z.strictObject({ nummer: z.int() })), 'Dingen')
  lijst(@Query({ schema: Zoek }) { limiet, na }: z.infer<typeof Zoek>): Pagina<{ nummer: number }> {
    const [vanaf] = leesCursor(na, z.tuple([z.int()])) ?? [0];
    const rijen = [1, 2, 3, 4, 5].filter((nummer) => nummer > vanaf).slice(0, limiet + 1);
    return maakPagina(
      rijen.map((nummer) => ({ nummer })),
      limiet,
      ({ nummer }) => [nummer],
    );
  }

  @Put('dingen/:id')
  @Geeft(200, Ding, 'Het gewijzigde ding')
  wijzig(@Param({ schema: Pad }) _pad: z.infer<typeof Pad>, @Revisie() revisie: number): Antwoord<Ding> {
    eisRevisie(revisie, 3, () => ({ nummer: 7, naam: 'zoals het nu is' }));
    return metRevisie({ nummer: 7, naam: 'gewijzigd' }, 4);
  }

  @Get('databank/:wat')
  @Geeft(200, z.strictObject({}), 'Niets: de databank weigert')
  async databank(@Param() { wat }: { wat: string }, @Wie() wie: Wie): Promise<object> {
    await voerHandeling({ db: this.db, wie }, (tx) => tx.$executeRawUnsafe(DATABANKWEIGERINGEN[wat] ?? ''));
    return {};
  }

  @Get('bijlage')
  @Recht('medisch.lezen')
  @Geeft(200, z.strictObject({}), 'Leeg')
  medisch(): object {
    return {};
  }

  @Get('stuk')
  @Openbaar('proef')
  @Geeft(200, z.strictObject({}), 'Niets: er loopt iets mis')
  stuk(): object {
    throw new Error('Jan Peeters, 85.07.30-033.61');
  }

  @Get('lek')
  @Openbaar('proef')
  @Geeft(200, z.strictObject({ naam: z.string() }), 'Niets: het antwoord klopt niet')
  lek(): object {
    return { naam: 7 };
  }
}

const GEBRUIKER = `INSERT INTO gebruiker (id, sub, naam, functie, rollen) VALUES`;

export const DATABANKWEIGERINGEN: Readonly<Record<string, string>> = {
  dubbel: `${GEBRUIKER} (DEFAULT, 'dubbel', 'a', 'b', '{onthaal}'), (DEFAULT, 'dubbel', 'a', 'b', '{onthaal}')`,
  verwijzing: `INSERT INTO inzage_log (gebruiker_id, wat, doel) VALUES (gen_random_uuid(), 'a', 'b')`,
  controle: `${GEBRUIKER} (DEFAULT, 'leeg', 'a', 'b', '{}')`,
  leeg: `${GEBRUIKER} (DEFAULT, NULL, 'a', 'b', '{onthaal}')`,
  recht: `DELETE FROM handeling`,
  vorm: `SELECT 'geen uuid'::uuid`,
  eigenRegel: `DO $$ BEGIN RAISE EXCEPTION 'Een verzonden brief wordt niet verwijderd.' USING ERRCODE = 'BP001'; END $$`,
  kapot: `SELECT bestaat_niet FROM gebruiker`,
};

@Module({ controllers: [ProefController] })
export class ProefModule {}

/** What every installation has. A feature is a folder with one module; it is added to the list and nowhere else. */
import type { Type } from '@nestjs/common';
import { MotorModule } from './motor/motor.module.js';
import { AANVRAAGONDERWERPEN } from './aanvragen/onderwerpen.js';
import { BESLUITONDERWERPEN } from './besluiten/onderwerpen.js';
import { AgendaModule } from './agenda/agenda.module.js';
import { ComiteModule } from './comite/comite.module.js';
import { BeheerModule } from './beheer/beheer.module.js';
import { ClientenModule } from './clienten/clienten.module.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { AanvragenModule } from './aanvragen/aanvragen.module.js';
import { OnderzoekModule } from './onderzoek/onderzoek.module.js';
import { VoorstellenModule } from './voorstellen/voorstellen.module.js';
import { DossiersluitingModule } from './dossiersluiting/dossiersluiting.module.js';
import { DringendModule } from './dringend/dringend.module.js';
import { OvernamesModule } from './overnames/overnames.module.js';
import { HulpModule } from './hulp/hulp.module.js';
import { InvoerModule } from './invoer/invoer.module.js';
import { KlokModule } from './klok/klok.module.js';
import { KlokkenModule } from './klokken/klokken.module.js';
import { MiddelentoetsenModule } from './middelentoetsen/middelentoetsen.module.js';
import { MijModule } from './mij/mij.module.js';
import { BankberichtenModule } from './bankberichten/bankberichten.module.js';
import { BetaalrunModule } from './betaalrun/betaalrun.module.js';
import { BoekhoudingModule } from './boekhouding/boekhouding.module.js';
import { RegimemigratiesModule } from './regimemigraties/regimemigraties.module.js';
import { SimulatieModule } from './simulatie/simulatie.module.js';
import { StemmingModule } from './stemming/stemming.module.js';
import { EffectenModule } from './effecten/effecten.module.js';
import { BelangenModule } from './belangen/belangen.module.js';
import { LedeninbrengModule } from './ledeninbreng/ledeninbreng.module.js';
import { LogboekModule } from './logboek/logboek.module.js';
import { OverlegModule } from './overleg/overleg.module.js';
import { StukkenModule } from './stukken/stukken.module.js';
import { TermijnzakenModule } from './termijnzaken/termijnzaken.module.js';
import { TekendelegatiesModule } from './tekendelegaties/tekendelegaties.module.js';
import { TekendienstModule } from './tekendienst/tekendienst.module.js';
import { ToestandModule } from './toestand/toestand.module.js';
import { BundelsModule } from './bundels/bundels.module.js';
import { NotulenModule } from './notulen/notulen.module.js';
import { VernietigingModule } from './vernietiging/vernietiging.module.js';
import { ZittingenModule } from './zittingen/zittingen.module.js';
import { BrievenrondeModule } from './brievenronde/brievenronde.module.js';
import { ZittingsluitingModule } from './zittingsluiting/zittingsluiting.module.js';

export const ONDERWERPEN: readonly Type<object>[] = [
  MotorModule,
  MiddelentoetsenModule,
  MijModule,
  ...AANVRAAGONDERWERPEN,
  ...BESLUITONDERWERPEN,
  BeheerModule,
  ClientenModule,
  DossiersModule,
  DossiersluitingModule,
  AanvragenModule,
  OnderzoekModule,
  VoorstellenModule,
  DringendModule,
  OvernamesModule,
  HulpModule,
  InvoerModule,
  KlokModule,
  KlokkenModule,
  BankberichtenModule,
  BetaalrunModule,
  BoekhoudingModule,
  RegimemigratiesModule,
  SimulatieModule,
  EffectenModule,
  LogboekModule,
  OverlegModule,
  StukkenModule,
  TekendelegatiesModule,
  TekendienstModule,
  TermijnzakenModule,
  ToestandModule,
  ComiteModule,
  NotulenModule,
  ZittingenModule,
  BundelsModule,
  AgendaModule,
  StemmingModule,
  ZittingsluitingModule,
  VernietigingModule,
  LedeninbrengModule,
  BelangenModule,
  BrievenrondeModule,
];

/**
 * What a request costs the engine, and what it would cost if every act woke its procedure. Both kinds go through the
 * same meeting in the same run, file by file in turns, so that what else the machine does falls on both.
 */
import type { Stap } from '@besluitpad/cli';
import { codeVan, richtIn } from '../heidebeke.js';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';
import { AANVRAAG } from '../registreren/aanvraag.js';
import { Teller, type Soort, type Tijden } from './teller.js';
import { maakVerhaal } from './verhaal.js';

const PER_SOORT = 10;
const CODES = Array.from({ length: 2 * PER_SOORT }, (_, i) => codeVan(i));
const soortVan = (code: string): Soort => (CODES.findIndex((c) => c === code) % 2 === 0 ? 'zuinig' : 'steeds');

/** The first letters of a worker cost several times what all later ones do; so many requests go before, in a file apart. */
const OPWARMING = 40;
const OPWARMDOSSIER = codeVan(CODES.length);

export const wekken: Meting = async () => {
  const { promise, resolve } = belofte<Teller>();
  const handelingen = maakVerhaal(CODES).map(({ op, wat, code, isVanAanvraag, doe }): Stap => ({
    ...{ op, wat, dossier: 'zitting' },
    async doe(spel) {
      const teller = await promise;
      if (!isVanAanvraag) return doe(spel);
      if (code === undefined) return teller.telVoorAllen(() => doe(spel));
      await teller.tel(soortVan(code), spel.id(`${code}.dossier`), () => doe(spel));
    },
  }));
  const vooraf: Stap = {
    ...{ op: handelingen[0]?.op ?? '', wat: 'warm, en in rust', dossier: 'zitting' as const },
    async doe(spel) {
      const pad = `/dossiers/${spel.id(`${OPWARMDOSSIER}.dossier`)}/aanvragen`;
      for (let i = 0; i < OPWARMING; i++) await spel.als('onthaal').post(pad, { ...AANVRAAG, vraag: `Vraag ${i}` });
      await (await promise).meetRust();
    },
  };
  let gewekt: readonly (readonly [Soort, number])[] = [];
  const slot: Stap = {
    ...{ op: handelingen.at(-1)?.op ?? '', wat: 'wekken geteld', dossier: 'zitting' as const },
    async doe(spel) {
      const teller = await promise;
      gewekt = await Promise.all(
        CODES.map(async (code) => [soortVan(code), await teller.telWekken(spel.id(`${code}.dossier`))] as const),
      );
      await teller.sluit();
    },
  };
  await richtIn(CODES.length + 1, [vooraf, ...handelingen, slot], async (processen, omgeving) =>
    resolve(await Teller.open(processen.getPid('worker'), omgeving)),
  );
  const { zuinig, steeds } = (await promise).totaalMs;
  const meesteWekken = (soort: Soort) =>
    Math.max(...gewekt.filter(([van]) => van === soort).map(([, aantal]) => aantal));
  return [
    hoogstens('wekken van een aanvraag met acht handelingen en drie effecten', meesteWekken('zuinig'), 5),
    ernaast('dezelfde procedure bij elke handeling gewekt', getal(meesteWekken('steeds'))),
    ernaast('processortijd per aanvraag: server, worker, PostgreSQL', perAanvraag(zuinig)),
    ernaast('dezelfde, bij elke handeling gewekt', perAanvraag(steeds)),
    hoogstens('processortijd tegen bij elke handeling gewekt', (som(zuinig) / som(steeds)) * 100, 60, ' %'),
  ];
};

const som = (tijden: Tijden): number => tijden.temporal + tijden.worker + tijden.postgres;

function perAanvraag(tijden: Tijden): string {
  const [geheel, ...delen] = [som(tijden), tijden.temporal, tijden.worker, tijden.postgres].map((ms) =>
    getal(ms / PER_SOORT),
  );
  return `${geheel ?? ''} ms (${delen.join(' + ')})`;
}

function belofte<T>() {
  let resolve: (waarde: T) => void = () => undefined;
  const promise = new Promise<T>((klaar) => (resolve = klaar));
  return { promise, resolve };
}

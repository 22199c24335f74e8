/**
 * What a request costs the engine, and what it would cost if every act woke its procedure. Both kinds go through the
 * same meeting in the same run, file by file in turns, so that what else the machine does falls on both.
 */
import type { Stap } from '@besluitpad/cli';
import { codeVan, richtIn } from '../heidebeke.js';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';
import { Teller, type Soort, type Tijden } from './teller.js';
import { maakVerhaal } from './verhaal.js';

const PER_SOORT = 10;
/**
 * So many requests do each act before those that are measured: the first times cost several times what all later ones
 * do, in the worker (compiling) as in PostgreSQL (planning), and a service runs for weeks.
 */
const OPWARMING = 20;
const ALLE = Array.from({ length: OPWARMING + 2 * PER_SOORT }, (_, i) => codeVan(i));
/** In turns; those that only warm up have no kind. */
const SOORTEN = new Map(
  ALLE.slice(OPWARMING).map((code, i): [string, Soort] => [code, i % 2 === 0 ? 'zuinig' : 'steeds']),
);

export const wekken: Meting = async () => {
  const { promise, resolve } = belofte<Teller>();
  const handelingen = maakVerhaal(ALLE).map(({ op, wat, code, isVanAanvraag, doe }): Stap => ({
    ...{ op, wat, dossier: 'zitting' },
    async doe(spel) {
      const teller = await promise;
      if (!isVanAanvraag) return doe(spel);
      if (code === undefined) return teller.telVoorAllen(PER_SOORT / ALLE.length, () => doe(spel));
      const soort = SOORTEN.get(code);
      if (soort === undefined) return doe(spel);
      await teller.tel(soort, spel.id(`${code}.dossier`), () => doe(spel));
    },
  }));
  const vooraf: Stap = {
    ...{ op: handelingen[0]?.op ?? '', wat: 'in rust', dossier: 'zitting' as const },
    async doe() {
      await (await promise).meetRust();
    },
  };
  let gewekt: readonly (readonly [Soort, number])[] = [];
  const slot: Stap = {
    ...{ op: handelingen.at(-1)?.op ?? '', wat: 'wekken geteld', dossier: 'zitting' as const },
    async doe(spel) {
      const teller = await promise;
      gewekt = await Promise.all(
        [...SOORTEN].map(async ([code, soort]) => [soort, await teller.telWekken(spel.id(`${code}.dossier`))] as const),
      );
      await teller.sluit();
    },
  };
  await richtIn(ALLE.length, [vooraf, ...handelingen, slot], async (processen, omgeving) =>
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

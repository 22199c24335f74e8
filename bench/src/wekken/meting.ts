/**
 * What a request costs the engine, and what it would cost if every act woke its procedure. Both kinds go through the
 * same meeting in the same run, file by file in turns, so that what else the machine does falls on both.
 */
import type { Stap } from '@besluitpad/cli';
import { codeVan, richtIn } from '../heidebeke.js';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';
import { Teller, type Soort } from './teller.js';
import { maakVerhaal } from './verhaal.js';

const PER_SOORT = 10;
const CODES = Array.from({ length: 2 * PER_SOORT }, (_, i) => codeVan(i));
const soortVan = (code: string): Soort => (CODES.findIndex((c) => c === code) % 2 === 0 ? 'zuinig' : 'steeds');

export const wekken: Meting = {
  naam: 'wekken',
  async meet() {
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
    await richtIn(CODES.length, [...handelingen, slot], async (processen, omgeving) =>
      resolve(await Teller.open(processen.getPid('worker'), omgeving)),
    );
    const { zuinig, steeds } = (await promise).totaalMs;
    const wekkenVan = (soort: Soort) => gewekt.filter(([van]) => van === soort).map(([, aantal]) => aantal);
    return [
      hoogstens('wekken van een aanvraag met acht handelingen en drie effecten', Math.max(...wekkenVan('zuinig')), 5),
      ernaast('dezelfde procedure bij elke handeling gewekt', getal(Math.max(...wekkenVan('steeds')))),
      ernaast('processortijd per aanvraag: server, worker en PostgreSQL', `${getal(zuinig / PER_SOORT)} ms`),
      ernaast('dezelfde, bij elke handeling gewekt', `${getal(steeds / PER_SOORT)} ms`),
      hoogstens('processortijd tegen bij elke handeling gewekt', (zuinig / steeds) * 100, 60, ' %'),
    ];
  },
};

function belofte<T>() {
  let resolve: (waarde: T) => void = () => undefined;
  const promise = new Promise<T>((klaar) => (resolve = klaar));
  return { promise, resolve };
}

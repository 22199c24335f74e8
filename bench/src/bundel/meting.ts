/** One bundle of three hundred items on nine hundred pages, and after it the copies of the nine members. */
import { zetBundel, type Bundelgegevens, type Bundelpunt } from '@besluitpad/templates';
import { performance } from 'node:perf_hooks';
import { hoogstens, type Meting } from '../regel.js';

const PUNTEN = 300;
const BLADEN = 900;
const LEDEN = 9;
const ALINEAS = 40;

const ZIN =
  'De cliënt verbond zich ertoe de sollicitatietraining te volgen en bleef op 3 april zonder verwittiging weg. Het centrum ' +
  'maande aan met een aangetekende brief, maar ook op 10 en 17 april was de plaats leeg. Sindsdien loopt de opleiding weer.';

/** Every item has other words: nothing may come from a cache of the item before. */
const punt = (nummer: number): Bundelpunt => ({
  nummer,
  kop: `HB-2026-${String(nummer).padStart(4, '0')}: leefloon`,
  uiterlijk: '27/05/2026',
  regels: ['Beslissen tegen 27 mei 2026'],
  delen: [
    { kop: 'Toelichting', kader: false, alineas: Array.from({ length: ALINEAS }, (_, i) => `${nummer}.${i} ${ZIN}`) },
    { kop: 'Voorstel van beslissing', kader: true, alineas: ['Toekenning van een leefloon vanaf 1 mei 2026.'] },
  ],
});

const bundelVoor = (watermerk: Bundelgegevens['watermerk']): Bundelgegevens => ({
  soort: 'bundel',
  ocmw: { naam: 'OCMW Heidebeke', adres: ['Dorpsplein 1', '3099 Heidebeke'], initiaal: 'H' },
  datum: '2026-05-12',
  titel: 'Zitting van het bijzonder comité van 21 mei 2026',
  referentie: 'BCSD 21/05/2026',
  kenmerken: [{ naam: 'Vergadering', regels: ['21 mei 2026, 19.00 uur'] }],
  watermerk,
  intro: [],
  groepen: [{ naam: 'Te bespreken', punten: Array.from({ length: PUNTEN }, (_, i) => punt(i + 1)) }],
});

export const bundel: Meting = async () => {
  const begin = performance.now();
  const eerste = await zetBundel(bundelVoor(null));
  const eersteSeconden = (performance.now() - begin) / 1000;
  const bladen = Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(Buffer.from(eerste.pdf).toString('latin1'))?.[1]);
  if (!(bladen >= BLADEN)) throw new Error(`De bundel heeft maar ${String(bladen)} bladzijden`);
  const daarna = performance.now();
  let hoogste = 0;
  for (let lid = 1; lid <= LEDEN; lid += 1) {
    const { geheugenMb } = await zetBundel(bundelVoor([`Lid ${lid}`, '12/05/2026 om 14.03 uur']));
    hoogste = Math.max(hoogste, geheugenMb);
  }
  return [
    hoogstens(`bundel van ${PUNTEN} punten, ${bladen} bladzijden`, eersteSeconden, 60, ' s', 1),
    hoogstens('geheugen om die te zetten, hoogst gemeten', eerste.geheugenMb, 600, ' MB'),
    hoogstens(
      `daarna de ${LEDEN} exemplaren met watermerk, na elkaar`,
      (performance.now() - daarna) / 1000,
      60,
      ' s',
      1,
    ),
    hoogstens('geheugen per exemplaar, hoogst gemeten', hoogste, 600, ' MB'),
  ];
};

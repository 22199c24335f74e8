/** The OCMW itself with its house rules, its Klok, and the sum of all that may not happen. */
import { huisregels } from '@besluitpad/domain';
import type { Proefdatabank } from './databank.js';

export const IBAN = 'BE68539007547034';
const BRON = 'proef';
const regel = <W>(waarde: W) => ({ waarde, zekerheid: 'na_te_kijken' as const, bron: BRON });

export const OCMW_GEGEVENS = {
  dossierPrefix: 'HB',
  adres: ['Sociaal Huis, Dorpsplein 1', '3099 Heidebeke'],
  bezoekadres: 'het Sociaal Huis, Dorpsplein 1 in Heidebeke',
  aanleverAdres: 'www.heidebeke.example/papieren',
  initiaal: 'H',
  rechtbank: { naam: 'Arbeidsrechtbank Leuven', adres: ['Voorbeeldplein 1', '3000 Leuven'] },
  rekening: { houder: 'OCMW Heidebeke', iban: IBAN },
};

export const HUISREGELS = huisregels.parse({
  oproepingDagen: regel(8),
  voorzitterTeltMee: regel(true),
  dringendMaxCent: regel(50_000),
  ondertekenaars: regel({
    standaard: ['algemeenDirecteur', 'voorzitter'],
    perSoort: { dringende_steun: ['voorzitter'] },
  }),
  proRataMethode: regel('kalenderdagen'),
  baremaBevestigdTot: regel({ leefloon: '2026-12-31', verwarmingstoelage: '2026-12-31' }),
  betaaldag: regel('op de laatste werkdag'),
  verjaringJaren: regel(5),
});

export async function zetOcmw({ vraag }: Proefdatabank): Promise<void> {
  await vraag('INSERT INTO ocmw (naam, gemeente, gegevens, huisregels) VALUES ($1, $2, $3, $4)', [
    'OCMW Heidebeke',
    'Heidebeke',
    JSON.stringify(OCMW_GEGEVENS),
    JSON.stringify(HUISREGELS),
  ]);
}

export async function zetKlok({ vraag }: Proefdatabank, naar: string): Promise<void> {
  await vraag('INSERT INTO klok_stand (nu) VALUES ($1) ON CONFLICT (id) DO UPDATE SET nu = $1', [naar]);
}

/** Every invariant view is empty: the sum of all that may not happen. */
export async function schendingen({ vraag }: Proefdatabank): Promise<{ view: string; fout: string }[]> {
  const views = await vraag<{ naam: string }>(
    "SELECT table_name AS naam FROM information_schema.views WHERE table_schema = 'public' AND table_name LIKE 'inv\\_%'",
  );
  const gevonden: { view: string; fout: string }[] = [];
  for (const { naam } of views) {
    for (const { fout } of await vraag<{ fout: string }>(`SELECT fout FROM ${naam}`))
      gevonden.push({ view: naam, fout });
  }
  return gevonden;
}

import { readdirSync, readFileSync } from 'node:fs';
import { clausuleIds, clausules, stukVanClausule } from '@besluitpad/domain';

const map = new URL('../', import.meta.url);
const bestanden = ['brieven', 'gedeeld'].flatMap((deel) =>
  readdirSync(new URL(`${deel}/`, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.hbs'))
    .map((naam) => ({ naam: `${deel}/${naam}`, tekst: readFileSync(new URL(`${deel}/${naam}`, map), 'utf8') })),
);

/** Two thoughts that follow each other, or the one thought of a clause: a single short line may serve elsewhere. */
function stukken(alle: readonly string[]): string[] {
  const regels = alle.map((regel) => (/^(> )?\{\{[^}]*\}\}$/.test(regel) ? '' : regel));
  if (regels.length === 1) return [...regels];
  return regels.flatMap((regel, i) =>
    regel === '' || (regels[i + 1] ?? '') === '' ? [] : [`${regel}\n${regels[i + 1]}`],
  );
}

describe('een clausule', () => {
  it.each(clausuleIds)('%s staat in een brief', (id) => {
    expect(
      bestanden.filter(({ tekst }) => tekst.includes(`{{> ${stukVanClausule(id)}}}`)).map(({ naam }) => naam),
    ).not.toEqual([]);
  });

  it.each(clausuleIds)('%s is nergens een tweede keer uitgeschreven', (id) => {
    const dubbel = bestanden.flatMap(({ naam, tekst }) =>
      stukken(clausules[id].regels)
        .filter((stuk) => tekst.replace(/^ +/gm, '').includes(stuk))
        .map((stuk) => `${naam}: ${stuk}`),
    );
    expect(dubbel).toEqual([]);
  });
});

/** An OCMW Heidebeke to measure on: its people and meetings, and as many clients as asked, none with a request yet. */
import type { Stap } from '@besluitpad/cli';
import { EINDE, VERHAAL } from '@besluitpad/cli';
import type { Omgeving, Processen } from '@besluitpad/proeven';
import { speelProef } from '@besluitpad/proeven';

/** From 'aa' on: a client's number in letters, for names hold no digits. */
const inLetters = (i: number): string => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));

const INRICHTING: readonly Stap[] = VERHAAL.filter(({ dossier, wat }) => dossier === 'opzet' && !/^D\d/.test(wat));

export const codeVan = (i: number): `D${string}` => `D${100 + i}`;

function nieuweClient(i: number): Stap {
  const code = codeVan(i);
  return {
    op: EINDE,
    dossier: 'opzet',
    wat: `${code} bekend als cliënt`,
    async doe(spel) {
      const persoon = {
        aanspreking: 'mevrouw',
        voornaam: 'Noor',
        naam: `Maat ${inLetters(i)}`,
        geboren: '1990-05-05',
        nationaliteit: 'Belg',
        burgerlijkeStaat: 'ongehuwd',
      };
      const adressen = [{ soort: 'eigen', regels: ['Molenweg 1', '3099 Heidebeke'] }];
      const client = await spel.als('tine').post<{ id: string }>('/clienten', { ...persoon, adressen });
      const dossier = await spel
        .als('tine')
        .post<{ id: string }>('/dossiers', { clientId: client.id, werkerId: spel.id('gebruiker.tine') });
      spel.onthoud(`${code}.dossier`, dossier.id);
    },
  };
}

export interface Heidebeke {
  readonly omgeving: Omgeving;
  /** uuid of a user of the demonstration, by `gebruiker.<sub>`; of a file, by `<code>.dossier` */
  id(sleutel: string): string;
  readonly dossierIds: readonly string[];
  /** every mail that was sent, as the post office got it */
  readonly mails: readonly string[];
  /** rows of the invariant views: none means healthy */
  readonly gebroken: readonly string[];
}

/** Sets Heidebeke up over the API, plays `stappen` on it when given, and stops API and worker. */
export async function richtIn(
  aantalClienten: number,
  stappen: readonly Stap[] = [],
  tijdens?: (processen: Processen, omgeving: Omgeving) => Promise<void>,
): Promise<Heidebeke> {
  let ids: Readonly<Record<string, string>> = {};
  const clienten = Array.from({ length: aantalClienten }, (_, i) => nieuweClient(i));
  const verhaal = [...INRICHTING, ...clienten, ...stappen];
  const { omgeving, mails, gebroken } = await speelProef({ verhaal, bewaar: (stand) => (ids = stand.ids) }, tijdens);
  const id = (sleutel: string): string => {
    const gevonden = ids[sleutel];
    if (gevonden === undefined) throw new Error(`Heidebeke kent ${sleutel} niet`);
    return gevonden;
  };
  return { omgeving, id, mails, gebroken, dossierIds: clienten.map((_, i) => id(`${codeVan(i)}.dossier`)) };
}

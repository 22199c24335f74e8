/** What a schema cannot know of a client: whether the numbers can be somebody's, and whether the dates are past. */
import { compactIban, controleerIban, controleerInsz, type Datum } from '@besluitpad/domain';
import { isDemonstratie } from '../dossiers/huis.js';
import { dagOfNull, eisNietInToekomst } from '../dossiers/dag.js';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Clientinvoer } from './vormen.js';

/** The columns of `persoon`, checked and in the one notation they are stored in. */
export async function keurClient(tx: Tx, invoer: Clientinvoer, vandaag: Datum) {
  const { adressen: _apart, insz, iban, geboren, ...rest } = invoer;
  if (iban !== undefined) eis('iban', controleerIban(iban));
  if (geboren !== undefined) eisNietInToekomst(geboren, vandaag, 'geboren');
  return {
    ...leegAlsNull(rest),
    insz: await keurInsz(tx, insz),
    iban: iban === undefined ? null : compactIban(iban),
    geboren: dagOfNull(geboren),
  };
}

/** Digits only, as they are stored; null where the number is not known. */
export async function keurInsz(tx: Tx, insz: string | undefined): Promise<string | null> {
  if (insz === undefined) return null;
  eis('insz', controleerInsz(insz, { demonstratie: await isDemonstratie(tx) }));
  return insz.replace(/\D/g, '');
}

function eis(veld: string, { geldig, reden = 'Dit nummer klopt niet.' }: { geldig: boolean; reden?: string }): void {
  if (geldig) return;
  throw veldWeigering(veld, 'nummer', reden);
}

/** A PUT replaces: what is left out becomes empty. */
function leegAlsNull({
  nationaliteit = null,
  burgerlijkeStaat = null,
  verblijfsstatus = null,
  tel = null,
  mail = null,
  uitlegTaal = null,
  ...rest
}: {
  readonly [V in 'nationaliteit' | 'burgerlijkeStaat' | 'verblijfsstatus' | 'tel' | 'mail' | 'uitlegTaal']?:
    string | null;
} & Pick<Clientinvoer, 'aanspreking' | 'voornaam' | 'naam' | 'nietBellen' | 'grootdruk'>) {
  return { ...rest, nationaliteit, burgerlijkeStaat, verblijfsstatus, tel, mail, uitlegTaal };
}

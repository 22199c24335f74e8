/** May this person do this, and to this thing? The roles→rights table is in domain; CASL weighs it, here and in the web. */
import { createMongoAbility, subject, type ForcedSubject, type MongoAbility } from '@casl/ability';
import { RECHTEN, toekenningenVan, type Recht, type Rol, type Toekenning } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';

type Ding = Readonly<Record<string, unknown>>;
type Ability = MongoAbility<[string, string | (Ding & ForcedSubject<string>)]>;

const perRollen = new Map<string, Ability>();

function abilityVan(rollen: readonly Rol[]): Ability {
  const naam = [...rollen].sort().join('+');
  const bestaand = perRollen.get(naam);
  if (bestaand !== undefined) return bestaand;
  const ability = createMongoAbility<Ability>(
    toekenningenVan(rollen).map(({ recht, mits }) => ({
      ...ontleed(recht),
      ...(mits ? { conditions: voorwaarden(mits) } : {}),
    })),
  );
  perRollen.set(naam, ability);
  return ability;
}

function voorwaarden(mits: NonNullable<Toekenning['mits']>): Record<string, unknown> {
  const paren = Object.entries(mits);
  return Object.fromEntries(paren.map(([veld, waarde]) => [veld, Array.isArray(waarde) ? { $in: waarde } : waarde]));
}

function ontleed(recht: Recht): { action: string; subject: string } {
  const punt = recht.indexOf('.');
  return { action: recht.slice(punt + 1), subject: recht.slice(0, punt) };
}

/** Without a thing: may he ever? With a thing: may he do it to this one, given what it says of itself? */
export function mag(rollen: readonly Rol[], recht: Recht, ding?: Ding): boolean {
  const { action, subject: onderwerp } = ontleed(recht);
  return abilityVan(rollen).can(action, ding === undefined ? onderwerp : subject(onderwerp, { ...ding }));
}

export function eisRecht(rollen: readonly Rol[], recht: Recht, ding?: Ding): void {
  if (mag(rollen, recht, ding)) return;
  throw new Weigering('recht.ontbreekt', `Uw rol laat niet toe om dit te doen. Nodig is: ${RECHTEN[recht]}.`, {
    extra: { recht },
  });
}

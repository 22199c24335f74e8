/**
 * Which role holds which rights: one table, read by the API (which enforces it) and by the web (which hides what would be
 * refused). Writing the social inquiry asks for a personal qualification on top of the right: see `bevoegdheid.ts`.
 */
import type { Recht } from './rechten.js';

export const ROLLEN = {
  onthaal: 'Onthaal',
  maatschappelijkWerker: 'Maatschappelijk werker',
  trajectbegeleider: 'Trajectbegeleider',
  hoofdSocialeDienst: 'Hoofd sociale dienst',
  secretaris: 'Secretaris van het comité',
  voorzitter: 'Voorzitter van het comité',
  comitelid: 'Lid van het comité',
  algemeenDirecteur: 'Algemeen directeur',
  financieelDirecteur: 'Financieel directeur',
  financieleDienst: 'Financiële dienst',
  beheerder: 'Beheerder',
} as const;

export type Rol = keyof typeof ROLLEN;

export const ALLE_ROLLEN = Object.keys(ROLLEN) as readonly Rol[];

export function isRol(tekst: string): tekst is Rol {
  return Object.hasOwn(ROLLEN, tekst);
}

/** A right, possibly only where the thing itself says so: `mits` is compared with the thing's own fields; a list is any of them. */
export interface Toekenning {
  readonly recht: Recht;
  readonly mits?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

const zonderMeer = (...rechten: readonly Recht[]): readonly Toekenning[] => rechten.map((recht) => ({ recht }));

const DOSSIERWERK: readonly Toekenning[] = zonderMeer(
  'client.lezen',
  'client.schrijven',
  'dossier.lezen',
  'dossier.openen',
  'dossier.sluiten',
  'bijlage.lezen',
  'bijlage.toevoegen',
  'bijlage.vrijgeven',
  'medisch.lezen',
  'aanvraag.lezen',
  'aanvraag.registreren',
  'aanvraag.intrekken',
  'bevoegdheid.noteren',
  'onderzoek.lezen',
  'onderzoek.schrijven',
  'hoorrecht.noteren',
  'voorstel.lezen',
  'voorstel.indienen',
  'voorstel.bespreken',
  'besluit.lezen',
  'beroep.noteren',
  'brief.lezen',
  'brief.opmaken',
  'betaling.lezen',
  'kas.uitbetalen',
  'staat.opmaken',
  'opvolging.lezen',
  'opvolging.noteren',
  'zitting.lezen',
  'lid.lezen',
  'taak.lezen',
  'taak.afhandelen',
  'termijn.lezen',
  'termijnzaak.lezen',
  'termijnzaak.noteren',
);

/** Members see an item from the sending of the agenda to the end of the meeting only (R-PRV-02). */
const COMITEWERK: readonly Toekenning[] = [
  ...zonderMeer('zitting.lezen', 'lid.lezen', 'agendapunt.bevragen', 'ledenpunt.indienen', 'inzage.vragen'),
  { recht: 'agendapunt.lezen', mits: { inzageOpen: true } },
  { recht: 'agendapunt.uitlichten', mits: { inzageOpen: true } },
  // what the worker says the committee needs to decide; row-level security says of which files
  { recht: 'bijlage.lezen', mits: { voorComite: true } },
];

/** Who receives a request hands over its receipt and notes the signature. */
const ONTVANGSTBEWIJS: readonly Toekenning[] = [{ recht: 'kennisgeving.bewijzen', mits: { soort: 'ontvangstbewijs' } }];
/** The worker at home does the same, and hands over the list of documents during the talk. */
const AFGIFTE: readonly Toekenning[] = [
  { recht: 'kennisgeving.bewijzen', mits: { soort: ['ontvangstbewijs', 'stukkenlijst'] } },
];

/** Who writes a text never publishes it: the same two roles, never the same person. */
const BRIEFTEKST: readonly Toekenning[] = zonderMeer('sjabloon.lezen', 'sjabloon.schrijven', 'sjabloon.publiceren');

export const RECHTEN_PER_ROL: Readonly<Record<Rol, readonly Toekenning[]>> = {
  onthaal: [
    ...ONTVANGSTBEWIJS,
    { recht: 'brief.lezen', mits: { soort: 'ontvangstbewijs' } },
    ...zonderMeer(
      'client.lezen',
      'client.schrijven',
      'dossier.lezen',
      'dossier.openen',
      'bijlage.toevoegen',
      'aanvraag.lezen',
      'aanvraag.registreren',
      'aanvraag.intrekken',
      'kas.uitbetalen',
      'taak.lezen',
      'taak.afhandelen',
      'termijn.lezen',
    ),
  ],
  maatschappelijkWerker: [...DOSSIERWERK, ...AFGIFTE],
  trajectbegeleider: [...DOSSIERWERK, ...AFGIFTE],
  hoofdSocialeDienst: [
    ...DOSSIERWERK,
    ...AFGIFTE,
    ...zonderMeer(
      'dossier.toewijzen',
      'dossier.vasthouden',
      'vernietiging.lezen',
      'vernietiging.opmaken',
      'vernietiging.uitvoeren',
      'onderzoek.nalezen',
      'voorstel.fiatteren',
      'agendapunt.lezen',
      'besluit.verbeteren',
      'aanvraag.overnemen',
      // where the house rules say so, or in whose stead a delegation names
      'brief.ondertekenen',
    ),
    ...BRIEFTEKST,
  ],
  secretaris: [
    ...BRIEFTEKST,
    ...zonderMeer(
      'client.lezen',
      'dossier.lezen',
      'aanvraag.lezen',
      'onderzoek.lezen',
      'onderzoek.opdragen',
      'voorstel.lezen',
      'zitting.lezen',
      'lid.lezen',
      'zitting.bijeenroepen',
      'zitting.leiden',
      'agenda.opmaken',
      'agendapunt.lezen',
      'agendapunt.uitlichten',
      'stemming.noteren',
      'notulen.opmaken',
      'notulen.goedkeuren',
      'inzage.beslissen',
      'hoorrecht.noteren',
      'bevoegdheid.noteren',
      'beroep.noteren',
      'besluit.lezen',
      'besluit.verbeteren',
      'brief.lezen',
      'brief.opmaken',
      // by written delegation only: in no office of its own
      'brief.ondertekenen',
      'brief.verzenden',
      'kennisgeving.bewijzen',
      'taak.lezen',
      'taak.afhandelen',
      'effect.herstellen',
      'termijn.lezen',
      'termijnzaak.lezen',
      'termijnzaak.noteren',
    ),
  ],
  voorzitter: [
    ...COMITEWERK,
    ...zonderMeer(
      // urgent aid and incompetence are the chair's to decide: on the file, not on hearsay
      'dossier.lezen',
      'aanvraag.lezen',
      'besluit.lezen',
      'taak.lezen',
      'termijn.lezen',
      'onderzoek.opdragen',
      'zitting.bijeenroepen',
      'zitting.leiden',
      'agenda.vaststellen',
      'besluit.dringend',
      'brief.lezen',
      'brief.ondertekenen',
      'taak.afhandelen',
    ),
  ],
  comitelid: [
    ...COMITEWERK,
    // the own bundle only: row-level security keeps the others' and closes it with the meeting
    { recht: 'brief.lezen', mits: { soort: 'oproeping' } },
  ],
  algemeenDirecteur: zonderMeer(
    'zitting.lezen',
    'lid.lezen',
    'agendapunt.lezen',
    'notulen.opmaken',
    'besluit.lezen',
    'brief.lezen',
    'brief.ondertekenen',
    'betaling.lezen',
    'betaling.vrijgeven',
    'logboek.lezen',
    'vernietiging.lezen',
    'vernietiging.toestaan',
    'beheer.zitting',
    'taak.lezen',
    'taak.afhandelen',
    'effect.herstellen',
    'termijn.lezen',
    'termijnzaak.lezen',
    'termijnzaak.noteren',
  ),
  financieelDirecteur: zonderMeer(
    'betaling.lezen',
    'betaling.vrijgeven',
    'taak.lezen',
    'taak.afhandelen',
    'termijn.lezen',
  ),
  financieleDienst: zonderMeer(
    'betaling.lezen',
    'betaling.opmaken',
    'kas.uitbetalen',
    'staat.opmaken',
    'taak.lezen',
    'taak.afhandelen',
    'termijn.lezen',
  ),
  beheerder: zonderMeer(
    'beheer.gebruikers',
    'lid.lezen',
    'beheer.recht',
    'beheer.zitting',
    'beheer.techniek',
    'logboek.lezen',
    'klok.verzetten',
    'codec.lezen',
    // his own only: what stands in no file
    'taak.lezen',
  ),
};

/** What someone with these roles holds. Everyone who has a role may see who he is. */
export function toekenningenVan(rollen: readonly Rol[]): readonly Toekenning[] {
  if (rollen.length === 0) return [];
  return [...zonderMeer('profiel.lezen'), ...rollen.flatMap((rol) => RECHTEN_PER_ROL[rol])];
}

/** The rights themselves, without doubles and in alphabetical order: for a screen, not for a decision on one thing. */
export function rechtenVan(rollen: readonly Rol[]): readonly Recht[] {
  return [...new Set(toekenningenVan(rollen).map((toekenning) => toekenning.recht))].sort();
}

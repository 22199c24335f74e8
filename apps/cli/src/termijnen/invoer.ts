import type { TermijnenInvoer } from '@besluitpad/domain/termijnen';
import { GebruiksFout, leesOpties } from '../opties.js';
import { leesDatum, optioneleDatum } from './dagen.js';
import { leesVerdereFeiten, VERDERE_SOORTEN } from './verdereFeiten.js';

export const SOORTEN = {
  spoor: 'waarde',
  ontvangen: 'waarde',
  'onbevoegd-op': 'waarde',
  zitting: 'waarde',
  oproeping: 'waarde',
  huisbezoek: 'waarde',
  verzonden: 'waarde',
  wijze: 'waarde',
  'steun-vanaf': 'waarde',
  'voor-de-staat': 'vlag',
  ...VERDERE_SOORTEN,
  json: 'vlag',
  help: 'vlag',
} as const;

export type TermijnenVraag =
  { readonly soort: 'help' } | { readonly soort: 'bereken'; readonly json: boolean; readonly invoer: TermijnenInvoer };

export function leesVraag(args: readonly string[]): TermijnenVraag {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) return { soort: 'help' };
  return {
    soort: 'bereken',
    json: opties.json === true,
    invoer: {
      spoor: eenVan('spoor', verplicht('spoor', opties.spoor), ['MI', 'MD', 'beide']),
      ontvangen: leesDatum('ontvangen', verplicht('ontvangen', opties.ontvangen)),
      onbevoegdOp: optioneleDatum('onbevoegd-op', opties['onbevoegd-op']),
      zitting: optioneleDatum('zitting', opties.zitting),
      // Eight days unless the house rules shortened it to five (DLB art. 20).
      oproepingDagen: eenVan('oproeping', opties.oproeping ?? '8', ['8', '5']) === '5' ? 5 : 8,
      huisbezoek: optioneleDatum('huisbezoek', opties.huisbezoek),
      verzending: leesVerzending(opties.verzonden, opties.wijze),
      steunVanaf: optioneleDatum('steun-vanaf', opties['steun-vanaf']),
      voorDeStaat: opties['voor-de-staat'] === true,
      ...leesVerdereFeiten(opties),
    },
  };
}

function leesVerzending(verzonden: string | undefined, wijze: string | undefined): TermijnenInvoer['verzending'] {
  if (verzonden === undefined && wijze === undefined) return undefined;
  if (verzonden === undefined || wijze === undefined) {
    throw new GebruiksFout('Opties --verzonden en --wijze horen samen: de datum zegt niets zonder de wijze.');
  }
  return {
    op: leesDatum('verzonden', verzonden),
    wijze: eenVan('wijze', wijze, ['aangetekend', 'afgifte', 'gewoon']),
  };
}

function verplicht(naam: string, waarde: string | undefined): string {
  if (waarde === undefined) throw new GebruiksFout(`Optie --${naam} ontbreekt.`);
  return waarde;
}

function eenVan<const W extends string>(naam: string, waarde: string, keuzes: readonly W[]): W {
  const keuze = keuzes.find((mogelijk) => mogelijk === waarde);
  if (keuze === undefined) throw new GebruiksFout(`Optie --${naam}: "${waarde}" is geen van ${keuzes.join(', ')}.`);
  return keuze;
}

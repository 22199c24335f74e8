/** What must be in order before an item may leave with the convocation: an explained draft decision (R-COM-09). */
import { vraagtHoorrecht, type Rol } from '@besluitpad/domain';
import type { AgendaVoorstel, Toetsafwijking } from './voorstellen.js';

export interface Toetspunt {
  readonly code: 'voorstel' | 'verslag' | 'lijnen' | 'motivering' | 'hoorrecht' | 'brief';
  /** Also when the secretary set it aside with a reason. */
  readonly inOrde: boolean;
  readonly oordeel: 'in_orde' | 'nog_niet' | 'in_orde_met_reden';
  readonly zin: string;
  /** A check of the house: the secretary may set it aside with a reason. One of the law never. */
  readonly afwijkbaar: boolean;
  /** Whose turn it is while it is not in order. */
  readonly aanZet: Rol | null;
  readonly afwijking: Toetsafwijking | null;
}

export function formeleToets(voorstel: AgendaVoorstel): readonly Toetspunt[] {
  const { lijnen, vergetenLijnen } = voorstel;
  const vraagt = (ookMD: boolean) => lijnen.some(({ besluit, spoor }) => vraagtHoorrecht(besluit, spoor, ookMD));
  const hoorrecht = vraagt(voorstel.hoorrechtMD);
  return [
    toets(voorstel, 'voorstel', voorstel.geldig, [
      'Het voorstel is ingediend',
      'Het voorstel is niet (meer) ingediend',
    ]),
    toets(voorstel, 'verslag', voorstel.verslagVergrendeld, [
      'Het verslag is afgesloten',
      'Het verslag is nog niet afgesloten',
    ]),
    toets(
      voorstel,
      'lijnen',
      lijnen.length > 0 && vergetenLijnen === 0,
      ['Elke open vraag staat in het voorstel', 'Het voorstel laat een open vraag weg'],
      lijnen.length > 0,
    ),
    toets(voorstel, 'motivering', voorstel.heeftMotivering, ['Het voorstel is gemotiveerd', 'De motivering ontbreekt']),
    toets(
      voorstel,
      'hoorrecht',
      !hoorrecht || voorstel.hoorrechtGemeld,
      [
        hoorrecht ? 'De cliënt weet dat hij gehoord kan worden' : 'Hier speelt geen hoorrecht',
        'Nog niet gemeld dat de cliënt gehoord kan worden',
      ],
      // Where only the house asks it, and not the law (domein §2.5).
      !vraagt(false),
    ),
    toets(voorstel, 'brief', voorstel.heeftBrief, ['De brief is opgesteld', 'De brief is nog niet opgesteld']),
  ];
}

function toets(
  { afwijkingen }: AgendaVoorstel,
  code: Toetspunt['code'],
  klopt: boolean,
  [goed, fout]: readonly [string, string],
  afwijkbaar = false,
): Toetspunt {
  if (klopt) return { code, inOrde: true, oordeel: 'in_orde', zin: goed, afwijkbaar, aanZet: null, afwijking: null };
  const afwijking = (afwijkbaar ? afwijkingen.find((gezet) => gezet.code === code) : undefined) ?? null;
  const inOrde = afwijking !== null;
  return {
    ...{ code, inOrde, zin: fout, afwijkbaar, afwijking },
    oordeel: inOrde ? 'in_orde_met_reden' : 'nog_niet',
    aanZet: inOrde ? null : 'maatschappelijkWerker',
  };
}

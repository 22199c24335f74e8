/** What must be in order before an item may leave with the convocation: an explained draft decision (R-COM-09). */
import { vraagtHoorrecht } from '@besluitpad/domain';
import type { AgendaVoorstel } from './voorstellen.js';

export interface Toetspunt {
  readonly code: 'voorstel' | 'verslag' | 'lijnen' | 'motivering' | 'hoorrecht' | 'brief';
  readonly inOrde: boolean;
  readonly zin: string;
}

export function formeleToets(voorstel: AgendaVoorstel): readonly Toetspunt[] {
  const { lijnen, vergetenLijnen } = voorstel;
  const vraagt = lijnen.some(({ besluit, spoor }) => vraagtHoorrecht(besluit, spoor, voorstel.hoorrechtMD));
  return [
    toets('voorstel', voorstel.geldig, 'Het voorstel is ingediend', 'Het voorstel is niet (meer) ingediend'),
    toets('verslag', voorstel.verslagVergrendeld, 'Het verslag is afgesloten', 'Het verslag is nog niet afgesloten'),
    toets(
      'lijnen',
      lijnen.length > 0 && vergetenLijnen === 0,
      'Elke open vraag staat in het voorstel',
      'Het voorstel laat een open vraag weg',
    ),
    toets('motivering', voorstel.heeftMotivering, 'Het voorstel is gemotiveerd', 'De motivering ontbreekt'),
    toets(
      'hoorrecht',
      !vraagt || voorstel.hoorrechtGemeld,
      vraagt ? 'De cliënt weet dat hij gehoord kan worden' : 'Hier speelt geen hoorrecht',
      'Nog niet gemeld dat de cliënt gehoord kan worden',
    ),
    toets('brief', voorstel.heeftBrief, 'De brief is opgesteld', 'De brief is nog niet opgesteld'),
  ];
}

function toets(code: Toetspunt['code'], inOrde: boolean, goed: string, fout: string): Toetspunt {
  return { code, inOrde, zin: inOrde ? goed : fout };
}

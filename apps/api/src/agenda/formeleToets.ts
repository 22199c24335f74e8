/** What must be in order before an item may leave with the convocation: an explained draft decision (R-COM-09). */
import type { AgendaVoorstel } from './voorstellen.js';

export interface Toetspunt {
  readonly code: 'voorstel' | 'verslag' | 'lijnen' | 'motivering' | 'hoorrecht' | 'brief';
  readonly inOrde: boolean;
  readonly zin: string;
}

/** Decisions on integration for which the client must first know that he can be heard (RMI 20). */
const MET_HOORRECHT = ['TOEKENNING', 'WEIGERING', 'HERZIENING', 'STOPZETTING', 'SANCTIE', 'TERUGVORDERING'];

export function formeleToets(voorstel: AgendaVoorstel): readonly Toetspunt[] {
  const { lijnen, vergetenLijnen } = voorstel;
  const vraagtHoorrecht = lijnen.some((lijn) => lijn.spoor === 'MI' && MET_HOORRECHT.includes(lijn.besluit));
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
      !vraagtHoorrecht || voorstel.hoorrechtGemeld,
      vraagtHoorrecht ? 'De cliënt weet dat hij gehoord kan worden' : 'Hier speelt geen hoorrecht',
      'Nog niet gemeld dat de cliënt gehoord kan worden',
    ),
    toets('brief', voorstel.heeftBrief, 'De brief is opgesteld', 'De brief is nog niet opgesteld'),
  ];
}

function toets(code: Toetspunt['code'], inOrde: boolean, goed: string, fout: string): Toetspunt {
  return { code, inOrde, zin: inOrde ? goed : fout };
}

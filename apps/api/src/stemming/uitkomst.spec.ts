import { telStemmen } from '@besluitpad/domain';
import { bepaalUitkomst, type Behandeling } from './uitkomst.js';

const negen = { zittend: 9, aanwezig: 9, gewraakt: 0, onthouding: 0 };
const aangenomen = telStemmen({ ...negen, ja: 5, nee: 4 });
const voorstel = { aanvraaglijnId: 'a', besluit: 'TOEKENNING', onderzoeksopdracht: null };
const verdaging = { aanvraaglijnId: 'a', besluit: 'VERDAGING', onderzoeksopdracht: 'Kijk de boekhouding na.' };
const voorschot = { aanvraaglijnId: 'b', besluit: 'TOEKENNING', onderzoeksopdracht: null };

const behandel = (anders: Partial<Behandeling>) => {
  const { status, lijnen } = bepaalUitkomst({
    uitslag: aangenomen,
    terStemming: 'zoals_voorgesteld',
    openLijnen: ['a', 'b'],
    voorgesteld: [voorstel, voorschot],
    afwijkingen: [],
    onderzoeksopdracht: null,
    ...anders,
  });
  return `${status}: ${lijnen.map((l) => `${l.aanvraaglijnId} ${l.uitkomst}${l.onderzoeksopdracht === null ? '' : '!'}`).join(', ')}`;
};

describe('de uitkomst van een punt', () => {
  it.each<[string, Partial<Behandeling>, string]>([
    ['aangenomen: elke lijn is beslist', {}, 'beslist: a beslist, b beslist'],
    [
      'verworpen: geen enkele lijn is beslist, ook niet geweigerd',
      { uitslag: telStemmen({ ...negen, ja: 4, nee: 5 }) },
      'verworpen: a verworpen, b verworpen',
    ],
    [
      'alle leden onthouden zich: verworpen',
      { uitslag: telStemmen({ ...negen, ja: 0, nee: 0, onthouding: 9 }) },
      'verworpen: a verworpen, b verworpen',
    ],
    [
      'zonder quorum: niet behandeld',
      { uitslag: telStemmen({ ...negen, aanwezig: 4, ja: 0, nee: 0 }) },
      'niet_behandeld: a niet_behandeld, b niet_behandeld',
    ],
    [
      'verdaging met voorschot op een eigen lijn: het voorschot is beslist, de rest blijft open',
      { voorgesteld: [verdaging, voorschot] },
      'beslist: a verdaagd!, b beslist',
    ],
    [
      'verdaging met voorschot op dezelfde lijn: de lijn blijft open, het punt is beslist',
      { openLijnen: ['a'], voorgesteld: [verdaging, { ...voorschot, aanvraaglijnId: 'a' }] },
      'beslist: a verdaagd!',
    ],
    ['alleen een verdaging: niets beslist', { openLijnen: ['a'], voorgesteld: [verdaging] }, 'verdaagd: a verdaagd!'],
    [
      'het comité verdaagt zelf alles',
      { terStemming: 'verdaagd', onderzoeksopdracht: 'Vraag de loonfiches op.' },
      'verdaagd: a verdaagd!, b verdaagd!',
    ],
    [
      'het comité verdaagt één lijn en neemt de andere aan',
      {
        terStemming: 'anders',
        afwijkingen: [{ aanvraaglijnId: 'a', uitkomst: 'verdaagd', onderzoeksopdracht: 'Huisbezoek.' }],
      },
      'beslist: a verdaagd!, b beslist',
    ],
    [
      'het comité beslist nu toch waar een verdaging was voorgesteld',
      {
        terStemming: 'anders',
        voorgesteld: [verdaging, voorschot],
        afwijkingen: [{ aanvraaglijnId: 'a', besluit: 'WEIGERING' }],
      },
      'beslist: a beslist, b beslist',
    ],
  ])('%s', (_wat, anders, verwacht) => {
    expect(behandel(anders)).toBe(verwacht);
  });
});

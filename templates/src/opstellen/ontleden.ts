import type { BriefBoom, Deel, Sectie, Tekst } from '@besluitpad/domain';
import { leesBlokken, leesTekst } from './blokken.js';
import { SjabloonFout } from './fout.js';
import { Regels } from './regels.js';
import { onthul } from './schermAf.js';

export type OntledeTekst = Pick<BriefBoom, 'titel' | 'kort' | 'intro' | 'delen'>;

/** "Waar? {M2 M3}" -> the heading and the mandatory mentions it claims to carry. */
function leesKop(bron: string): Pick<Sectie, 'kop' | 'vermeldingen'> {
  const [, kop = '', codes = ''] = /^(.*?)(?:\s*\{([^}]*)\})?$/.exec(bron.trim()) ?? [];
  return { kop: onthul(kop), vermeldingen: codes.split(/\s+/).filter((code) => code !== '') };
}

function leesSectie(regels: Regels, teken: string): Sectie {
  const { nummer } = regels;
  const kop = leesKop(regels.neem().slice(teken.length));
  const blokken = leesBlokken(regels);
  if (kop.kop === '' || blokken.length === 0) throw new SjabloonFout(nummer, 'een kop zonder tekst of een lege kop');
  return { ...kop, blokken };
}

function eersteAlinea(regels: Regels, nummer: number): { tekst: Tekst; items: readonly Tekst[] } {
  const [alinea, lijst, ...rest] = leesBlokken(regels);
  if (alinea?.s !== 'alinea' || lijst?.s !== 'lijst' || rest.length > 0) {
    throw new SjabloonFout(nummer, 'hier horen één alinea en één lijst');
  }
  return { tekst: alinea.tekst, items: lijst.items };
}

function leesHandtekening(regels: Regels): Deel {
  const { nummer } = regels;
  regels.neem();
  const { tekst, items } = eersteAlinea(regels, nummer);
  const wie = items.map((item) => {
    const [naam, functie] = item;
    if (naam === undefined || !naam.b || functie === undefined) {
      throw new SjabloonFout(nummer, 'een ondertekenaar is een vette naam, een komma en een functie');
    }
    return { naam: naam.t, functie: functie.t.replace(/^,\s*/, '') };
  });
  return { soort: 'handtekening', groet: tekst, wie };
}

function leesAftekening(regels: Regels): Deel {
  const { nummer } = regels;
  regels.neem();
  const { tekst, items } = eersteAlinea(regels, nummer);
  return { soort: 'aftekening', tekst, velden: items.map((item) => item.map((stuk) => stuk.t).join('')) };
}

function leesBladzijde(regels: Regels, eenBladzijde: boolean): Deel {
  const { nummer } = regels;
  const kop = onthul(regels.neem().replace(/^::\w+\s*/, ''));
  const delen: Sectie[] = [];
  while (regels.voorbijLeeg().volgendeIs('### ')) delen.push(leesSectie(regels, '### '));
  if (kop === '' || delen.length === 0) throw new SjabloonFout(nummer, 'een bladzijde heeft een kop en delen');
  return { soort: 'bladzijde', kop, eenBladzijde, delen };
}

function leesDeel(regels: Regels): Deel {
  const regel = regels.kijk();
  if (regel.startsWith('## ')) return { soort: 'deel', ...leesSectie(regels, '## ') };
  if (regel === '::handtekening') return leesHandtekening(regels);
  if (regel === '::aftekening') return leesAftekening(regels);
  if (regel.startsWith('::bladzijde ')) return leesBladzijde(regels, true);
  if (regel.startsWith('::punt ')) return leesBladzijde(regels, false);
  throw new SjabloonFout(regels.nummer, 'hier begint geen bekend deel van een brief');
}

/** Turns rendered wording into blocks. Strict: a line it does not know is an error, never text by accident. */
export function ontleed(bron: string): OntledeTekst {
  const regels = new Regels(bron);
  const titel = regels.voorbijLeeg().neemAls(/^# /);
  if (titel === undefined) throw new SjabloonFout(regels.nummer, 'een brief begint met # en zijn titel');
  const kort = [];
  while (regels.voorbijLeeg().volgendeIs('? ')) {
    const { nummer } = regels;
    const [vraag = '', antwoord = '', ...meer] = regels.neem().slice(2).split('|');
    if (meer.length > 0) throw new SjabloonFout(nummer, 'een vraag in het kader heeft één antwoord');
    kort.push({ vraag: onthul(vraag.trim()), antwoord: leesTekst(antwoord, nummer) });
  }
  const intro = leesBlokken(regels);
  const delen: Deel[] = [];
  while (!regels.voorbijLeeg().opEinde) delen.push(leesDeel(regels));
  return { titel: onthul(titel.slice(2).trim()), kort, intro, delen };
}

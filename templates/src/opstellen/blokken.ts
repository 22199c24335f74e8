import type { Blok, Tekst } from '@besluitpad/domain';
import { SjabloonFout } from './fout.js';
import type { Regels } from './regels.js';
import { onthul } from './schermAf.js';

/** `**` switches bold on and off; everything else is text. */
export function leesTekst(bron: string, regelnummer: number): Tekst {
  const delen = bron.trim().split('**');
  if (delen.length % 2 === 0) throw new SjabloonFout(regelnummer, 'vet begint en eindigt niet in dezelfde regel');
  const stukken = delen.map((t, i) => ({ t: onthul(t), b: i % 2 === 1 })).filter((stuk) => stuk.t !== '');
  if (stukken.length === 0) throw new SjabloonFout(regelnummer, 'hier hoort tekst te staan');
  return stukken;
}

function leesCel(bron: string, regelnummer: number): Tekst {
  return bron.trim() === '' ? [] : leesTekst(bron, regelnummer);
}

function cellen(bron: string, regelnummer: number): string[] {
  if (!bron.endsWith('|')) throw new SjabloonFout(regelnummer, 'een tabelrij eindigt op |');
  return bron.replace(/^\|=?/, '').slice(0, -1).split('|');
}

function leesTabel(regels: Regels): Blok {
  const eerste = regels.nummer;
  const kop = cellen(regels.neem(), eerste).map((cel) => leesCel(cel, eerste));
  const lijn = regels.neemAls(/^\|[\s|:-]+\|$/);
  if (lijn === undefined) throw new SjabloonFout(eerste + 1, 'onder de kop van een tabel hoort | --- |');
  const uitlijning = cellen(lijn, eerste + 1).map((cel) =>
    cel.trim().endsWith(':') ? ('r' as const) : ('l' as const),
  );
  const rijen = [];
  while (regels.volgendeIs('|')) {
    const { nummer } = regels;
    const bron = regels.neem();
    const totaal = bron.startsWith('|=');
    const rij = cellen(bron, nummer).map((cel) => leesCel(totaal ? vet(cel) : cel, nummer));
    if (rij.length !== kop.length) throw new SjabloonFout(nummer, 'deze rij heeft niet evenveel cellen als de kop');
    rijen.push({ cellen: rij, totaal });
  }
  if (uitlijning.length !== kop.length || rijen.length === 0) throw new SjabloonFout(eerste, 'deze tabel klopt niet');
  return { s: 'tabel', kop, uitlijning, rijen };
}

function vet(cel: string): string {
  return cel.trim() === '' ? '' : `**${cel.trim()}**`;
}

const stapTeken = /^\d+\. /;

/** Items of one kind that follow each other; an indented line goes on with the item above it. */
function leesItems(regels: Regels, isItem: (regel: string) => boolean, teken: RegExp): Tekst[] {
  const items: Tekst[] = [];
  while (isItem(regels.kijk())) {
    const { nummer } = regels;
    let bron = regels.neem().replace(teken, '');
    while (regels.kijk().startsWith('  ')) bron += ` ${regels.neem().trim()}`;
    items.push(leesTekst(bron, nummer));
  }
  return items;
}

function leesVelden(regels: Regels): Blok {
  const velden = [];
  while (regels.volgendeIs('~ ')) {
    const [label = '', waarde = ''] = regels.neem().slice(2).split('|');
    velden.push({ label: onthul(label.trim()), waarde: onthul(waarde.trim()) });
  }
  return { s: 'velden', velden };
}

function leesAlinea(regels: Regels): Blok {
  const { nummer } = regels;
  const zinnen = [];
  while (regels.isGewoneTekst()) zinnen.push(regels.neem().trim());
  if (zinnen.length === 0) throw new SjabloonFout(nummer, 'deze regel begint met een onbekend teken');
  return { s: 'alinea', tekst: leesTekst(zinnen.join(' '), nummer) };
}

export function leesBlok(regels: Regels): Blok {
  const regel = regels.kijk();
  if (regel.startsWith('|')) return leesTabel(regels);
  if (regel.startsWith('- ')) return { s: 'lijst', items: leesItems(regels, (r) => r.startsWith('- '), /^- /) };
  if (stapTeken.test(regel)) return { s: 'stappen', items: leesItems(regels, (r) => stapTeken.test(r), stapTeken) };
  if (regel.startsWith('> ')) return { s: 'kader', regels: leesItems(regels, (r) => r.startsWith('> '), /^> /) };
  if (regel.startsWith('~ ')) return leesVelden(regels);
  return leesAlinea(regels);
}

export function leesBlokken(regels: Regels): Blok[] {
  const blokken = [];
  while (regels.voorbijLeeg().isBlok()) blokken.push(leesBlok(regels));
  return blokken;
}

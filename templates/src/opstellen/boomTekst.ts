import type { Blok, BriefBoom, Deel, Sectie, Tekst } from '@besluitpad/domain';

function tekst(stukken: Tekst): string {
  return stukken.map((stuk) => (stuk.b ? `**${stuk.t}**` : stuk.t)).join('');
}

function blok(b: Blok): string[] {
  switch (b.s) {
    case 'alinea':
      return [tekst(b.tekst)];
    case 'lijst':
      return b.items.map((item) => `- ${tekst(item)}`);
    case 'stappen':
      return b.items.map((item, i) => `${i + 1}. ${tekst(item)}`);
    case 'kader':
      return b.regels.map((regel) => `> ${tekst(regel)}`);
    case 'velden':
      return b.velden.map((veld) => `${veld.label} ${veld.waarde === '' ? '________' : veld.waarde}`);
    case 'tabel': {
      const rij = (cellen: readonly Tekst[]) => `| ${cellen.map(tekst).join(' | ')} |`;
      const lijn = `| ${b.uitlijning.map((kant) => (kant === 'r' ? '---:' : '---')).join(' | ')} |`;
      return [rij(b.kop), lijn, ...b.rijen.map((r) => rij(r.cellen))];
    }
  }
}

function blokken(lijst: readonly Blok[]): string[] {
  return lijst.flatMap((b) => [...blok(b), '']);
}

function sectie(s: Sectie, teken: string): string[] {
  const codes = s.vermeldingen.length === 0 ? '' : ` {${s.vermeldingen.join(' ')}}`;
  return [`${teken} ${s.kop}${codes}`, ...blokken(s.blokken)];
}

function deel(d: Deel): string[] {
  switch (d.soort) {
    case 'deel':
      return sectie(d, '##');
    case 'handtekening':
      return ['--- handtekening', tekst(d.groet), ...d.wie.map((w) => `${w.naam}, ${w.functie}`), ''];
    case 'aftekening':
      return ['--- aftekening', tekst(d.tekst), ...d.velden.map((veld) => `${veld} ________`), ''];
    case 'bladzijde':
      return [`=== ${d.kop}`, '', ...d.delen.flatMap((s) => sectie(s, '###'))];
  }
}

/** The whole letter as text: what golden files hold and what a reviewer reads. */
export function boomAlsTekst(boom: BriefBoom): string {
  return [
    ...boom.adres,
    '',
    ...boom.kenmerken.map((k) => `${k.naam}: ${k.regels.join(', ')}`),
    '',
    `# ${boom.titel}`,
    '',
    ...boom.kort.map((k) => `> ${k.vraag} ${tekst(k.antwoord)}`),
    ...(boom.kort.length === 0 ? [] : ['']),
    ...blokken(boom.intro),
    ...boom.delen.flatMap(deel),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
